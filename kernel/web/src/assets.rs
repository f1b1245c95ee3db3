//! The style sheet, the script and the typeface, served from the program itself. The script only adds: every page
//! works without it.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use std::sync::LazyLock;

const STYLE: &str = concat!(include_str!("../assets/style.css"), include_str!("../assets/live.css"));
const SCRIPT: &str = concat!(include_str!("../assets/js/live.js"), "\n", include_str!("../assets/js/order.js"),);
const INTER_400: &[u8] = include_bytes!("../assets/inter-400.woff2");
const ICON: &str = include_str!("../assets/favicon.svg");
const INTER_600: &[u8] = include_bytes!("../assets/inter-600.woff2");

/// The style sheet's address; it changes with its content, so that browsers may keep it for a year.
pub fn style_address() -> &'static str {
    static ADDRESS: LazyLock<String> =
        LazyLock::new(|| format!("/stil-{}.css", &store::hash_of(STYLE.as_bytes())[..12]));
    &ADDRESS
}

/// The script's address, which changes with its content.
pub fn script_address() -> &'static str {
    static ADDRESS: LazyLock<String> =
        LazyLock::new(|| format!("/skript-{}.js", &store::hash_of(SCRIPT.as_bytes())[..12]));
    &ADDRESS
}

/// Every asset's address. They are routes of their own: an address of one word is a cooperation otherwise.
pub fn addresses() -> [&'static str; 6] {
    [
        style_address(),
        script_address(),
        "/typsnitt/inter-400.woff2",
        "/typsnitt/inter-600.woff2",
        "/favicon.svg",
        "/favicon.ico",
    ]
}

/// The asset at one of [`addresses`].
pub fn asset(address: &'static str) -> Response {
    let (kind, bytes) = match address {
        "/typsnitt/inter-400.woff2" => ("font/woff2", INTER_400),
        "/typsnitt/inter-600.woff2" => ("font/woff2", INTER_600),
        "/favicon.svg" | "/favicon.ico" => ("image/svg+xml", ICON.as_bytes()),
        script if script.ends_with(".js") => ("text/javascript; charset=utf-8", SCRIPT.as_bytes()),
        _ => ("text/css; charset=utf-8", STYLE.as_bytes()),
    };
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")], bytes).into_response()
}
