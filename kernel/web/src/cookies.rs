//! Cookies: reading what came, writing what goes.

use crate::Site;
use axum::http::HeaderMap;
use axum::http::header::COOKIE;

/// The session of somebody signed in.
pub const SESSION: &str = "samdrift_session";
/// A secret of somebody not signed in, to bind forms to.
pub const VISIT: &str = "samdrift_besok";
/// The chosen language.
pub const LANG: &str = "samdrift_sprak";

/// The value of a cookie; empty when it did not come.
pub fn read(headers: &HeaderMap, name: &str) -> String {
    let all = headers.get_all(COOKIE).iter().filter_map(|v| v.to_str().ok());
    let pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.into_iter().find(|(n, _)| *n == name).map(|(_, v)| v.to_string()).unwrap_or_default()
}

/// A `Set-Cookie` line. `max_age` in seconds; `None` lasts as long as the browser's session, 0 removes.
pub fn write(name: &str, value: &str, max_age: Option<i64>, secure: bool) -> String {
    let age = max_age.map(|s| format!("; Max-Age={s}")).unwrap_or_default();
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}")
}

/// The line that signs a browser in. It lasts as long as the browser's session; how long the session
/// itself lasts is decided where it is stored.
pub fn session_cookie(site: &Site, token: &str) -> String {
    write(SESSION, token, None, site.secure_cookies)
}

/// The line that signs a browser out.
pub fn end_session_cookie(site: &Site) -> String {
    write(SESSION, "", Some(0), site.secure_cookies)
}

/// The line that remembers the chosen language for a year.
pub fn language_cookie(site: &Site, lang: text::Lang) -> String {
    write(LANG, lang.tag(), Some(365 * 24 * 3600), site.secure_cookies)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_cookie_is_found_among_others_and_not_by_half_its_name() {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, HeaderValue::from_static("a=1; samdrift_session=xyz;b=2; my_samdrift_sprak=en"));
        assert_eq!(read(&headers, SESSION), "xyz");
        assert_eq!(read(&headers, "b"), "2");
        assert_eq!(read(&headers, LANG), "");
    }

    #[test]
    fn a_session_cookie_is_hidden_from_scripts_and_secure_off_loopback() {
        let line = write(SESSION, "t", None, true);
        for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
            assert!(line.contains(part), "{line}");
        }
        assert!(!write(SESSION, "t", None, false).contains("Secure"));
        assert!(write(SESSION, "", Some(0), false).contains("Max-Age=0"));
    }
}
