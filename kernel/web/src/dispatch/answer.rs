//! From a reply to bytes on the wire, with the headers that keep a browser safe.

use super::Visit;
use crate::ctx::ReplyBody;
use crate::look::frame::Frame;
use crate::look::parts::notice_bad;
use crate::{Ctx, Fault, Keep, Reply, cookies};
use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName, LOCATION,
    REFERRER_POLICY, RETRY_AFTER, SET_COOKIE, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use maud::html;

const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

pub fn into_response(reply: Reply, visit: &Visit, secure: bool) -> Response {
    let mut builder = Response::builder().status(reply.status);
    for line in &reply.cookies {
        builder = builder.header(SET_COOKIE, line);
    }
    if visit.is_new && reply.keep != Keep::Anybody {
        builder = builder.header(SET_COOKIE, cookies::write(cookies::VISIT, &visit.secret, None, secure));
    }
    let busy = reply.status == StatusCode::SERVICE_UNAVAILABLE;
    if busy {
        builder = builder.header(RETRY_AFTER, "10");
    }
    let keep = if reply.status == StatusCode::OK { reply.keep } else { Keep::Never };
    if let (true, Some(mark)) = (keep != Keep::Never, mark_of(&reply.body)) {
        builder = builder.header(ETAG, &mark);
        if visit.has == mark {
            let unchanged = builder.status(StatusCode::NOT_MODIFIED).body(Body::empty());
            return kept_by(with_headers(unchanged.expect("headers of a reply are plain text"), false), keep);
        }
    }
    let response = match reply.body {
        ReplyBody::Page(html) => builder.header(CONTENT_TYPE, "text/html; charset=utf-8").body(Body::from(html)),
        ReplyBody::Redirect(to) => builder.header(LOCATION, to).body(Body::empty()),
        ReplyBody::Text { text, kind } => builder.header(CONTENT_TYPE, kind).body(Body::from(text)),
        ReplyBody::Events(events) => {
            let builder = builder.header("x-accel-buffering", "no"); // A proxy must not hold events back.
            builder.header(CONTENT_TYPE, "text/event-stream; charset=utf-8").body(Body::from_stream(events))
        }
        ReplyBody::File { bytes, kind, name, download } => builder
            .header(CONTENT_TYPE, kind)
            .header(CONTENT_DISPOSITION, disposition(&name, download))
            .body(Body::from(bytes)),
    };
    kept_by(with_headers(response.expect("headers of a reply are plain text"), false), keep)
}

/// A mark that changes with the content; nothing for what is not whole bytes.
fn mark_of(body: &ReplyBody) -> Option<String> {
    let bytes = match body {
        ReplyBody::Page(html) => html.as_bytes(),
        ReplyBody::Text { text, .. } => text.as_bytes(),
        ReplyBody::File { bytes, .. } => bytes,
        ReplyBody::Redirect(_) | ReplyBody::Events(_) => return None,
    };
    Some(format!("\"{}\"", &store::hash_of(bytes)[..32]))
}

fn kept_by(mut response: Response, keep: Keep) -> Response {
    let line = match keep {
        Keep::Never => return response,
        Keep::Browser => "private, no-cache",
        Keep::Anybody => "public, max-age=300",
    };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(line));
    if keep == Keep::Browser {
        response.headers_mut().insert(VARY, HeaderValue::from_static("Cookie"));
    }
    response
}

/// File name for both old and new browsers (RFC 6266).
fn disposition(name: &str, download: bool) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_ ".contains(c) { c } else { '_' }).collect();
    let mut full = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b".-_".contains(&byte) {
            full.push(char::from(byte));
        } else {
            full.push_str(&format!("%{byte:02X}"));
        }
    }
    let way = if download { "attachment" } else { "inline" };
    format!("{way}; filename=\"{plain}\"; filename*=UTF-8''{full}")
}

/// The headers of every answer. `kept`: a browser may keep it; everything else it must ask for anew.
pub fn with_headers(mut response: Response, kept: bool) -> Response {
    let headers = response.headers_mut();
    let set = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    ];
    for (name, value) in set {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !kept {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// The page that tells of a fault: what happened, what to do, and what had been written, so that
/// nothing is lost.
pub fn fault_page(ctx: &Ctx, fault: &Fault) -> Reply {
    let number = if fault.is_ours() {
        let number = ctx.site.token()[..8].to_uppercase();
        tracing::error!(%number, path = %ctx.path, "{fault:?}");
        Some(number)
    } else {
        None
    };
    let sentence = ctx.refusal(&fault.refusal());
    let signed_out = matches!(fault, Fault::Bad(r) if r.id == "fault-signed-out");
    let status = if signed_out { StatusCode::UNAUTHORIZED } else { fault.status() };
    let kept: Vec<(String, String)> = ctx
        .form
        .fields()
        .iter()
        .filter(|(n, v)| !v.trim().is_empty() && n != "form_token" && n != "version" && !n.contains("losenord"))
        .cloned()
        .collect();
    let body = html! {
        (notice_bad(&sentence))
        @if let Some(number) = &number {
            p { (ctx.tv("fault-number", &[("number", number.into())])) }
        }
        @if !kept.is_empty() {
            section.card {
                h2 { (ctx.t("fault-you-wrote")) }
                p.small { (ctx.t("fault-you-wrote-lead")) }
                @for (_, value) in &kept { pre.kept { (value) } }
            }
        }
        p {
            @if signed_out { a.btn href="/logga-in" { (ctx.t("fault-to-sign-in")) } " " }
            a.btn.sec href="/" { (ctx.t("fault-to-start")) }
        }
    };
    let title = ctx.t(&format!("fault-title-{}", status.as_u16()));
    ctx.show(Frame::new(title).body(body)).with_status(status)
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_file_name_cannot_break_out_of_its_header() {
        let line = disposition("Årsredovisning\" 2020\r\nX: y.pdf", true);
        assert!(line.starts_with("attachment; filename=\"_rsredovisning_ 2020__X_ y.pdf\""), "{line}");
        assert!(line.contains("filename*=UTF-8''%C3%85rsredovisning%22%202020%0D%0AX%3A%20y.pdf"), "{line}");
        assert!(line.bytes().all(|b| (32..127).contains(&b)));
    }
}
