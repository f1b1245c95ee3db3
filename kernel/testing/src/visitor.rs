//! A browser without a screen: keeps cookies, follows forms, reads pages as text.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt as _;
use std::collections::BTreeMap;
use tower::ServiceExt as _;

/// Somebody at a browser.
pub struct Visitor {
    router: Router,
    cookies: BTreeMap<String, String>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    /// Where a redirect leads; empty otherwise.
    pub to: String,
    pub headers: axum::http::HeaderMap,
    pub bytes: Vec<u8>,
}

/// An open stream of server-sent events.
pub struct Heard {
    body: Body,
    read: String,
}

impl Heard {
    /// The data of the next event, signs of life passed over; `None` when the stream is over or stays silent
    /// longer than a test should wait.
    pub async fn next(&mut self) -> Option<String> {
        loop {
            while let Some(end) = self.read.find("\n\n") {
                let event: String = self.read.drain(..end + 2).collect();
                let data: Vec<&str> = event.lines().filter_map(|l| l.strip_prefix("data: ")).collect();
                if !data.is_empty() {
                    return Some(data.join("\n"));
                }
            }
            let frame = tokio::time::timeout(std::time::Duration::from_secs(10), self.body.frame()).await.ok()??;
            let bytes = frame.ok()?.into_data().ok()?;
            self.read.push_str(&String::from_utf8_lossy(&bytes));
        }
    }
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// What a reader sees: tags out, entities and spaces folded.
    pub fn seen(&self) -> String {
        let html = self.text();
        let mut out = String::new();
        let mut in_tag = false;
        for c in html.chars() {
            match c {
                '<' => in_tag = true,
                '>' => {
                    in_tag = false;
                    out.push(' ');
                }
                c if !in_tag => out.push(c),
                _ => {}
            }
        }
        let plain = out.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The value of the first form field with this name on the page; empty when there is none.
    pub fn field(&self, name: &str) -> String {
        let html = self.text();
        let Some(at) = html.find(&format!("name=\"{name}\"")) else { return String::new() };
        let start = html[..at].rfind('<').unwrap_or(0);
        let end = at + html[at..].find('>').unwrap_or(0);
        let tag = &html[start..end];
        let value = tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next());
        value.unwrap_or_default().to_string()
    }

    /// Stops the test unless the status is the expected one; shows what the page said.
    #[track_caller]
    pub fn expect(self, status: u16) -> Answer {
        assert_eq!(self.status.as_u16(), status, "{}", self.seen());
        self
    }

    /// Stops the test unless the page says this.
    #[track_caller]
    pub fn says(self, words: &str) -> Answer {
        let seen = self.seen();
        assert!(seen.contains(words), "»{words}« is not on the page:\n{seen}");
        self
    }

    /// Stops the test if the page says this.
    #[track_caller]
    pub fn says_not(self, words: &str) -> Answer {
        let seen = self.seen();
        assert!(!seen.contains(words), "»{words}« is on the page:\n{seen}");
        self
    }
}

impl Visitor {
    pub(crate) fn new(router: Router) -> Visitor {
        Visitor { router, cookies: BTreeMap::new() }
    }

    pub fn keep_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_string(), value.to_string());
    }

    pub fn cookie(&self, name: &str) -> String {
        self.cookies.get(name).cloned().unwrap_or_default()
    }

    /// Opens an address.
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = self.request("GET", path).body(Body::empty()).expect("a request");
        self.send(request).await
    }

    /// Opens the page at `path`, takes its form token, and sends the fields to `action`.
    pub async fn submit(&mut self, path: &str, action: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.get(path).await.field("form_token");
        let mut all = vec![("form_token", token.as_str())];
        all.extend_from_slice(fields);
        self.post(action, &all).await
    }

    /// Like [`Visitor::submit`], but the form goes to the address it stands on.
    pub async fn fill(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.submit(path, path, fields).await
    }

    /// Sends fields as they are, form token and all.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self
            .request("POST", path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// Sends fields and one file, with the form token of the page at `path`.
    pub async fn upload(
        &mut self,
        path: &str,
        action: &str,
        fields: &[(&str, &str)],
        file: (&str, &str, &[u8]),
    ) -> Answer {
        const EDGE: &str = "----samdrift-test-edge";
        let token = self.get(path).await.field("form_token");
        let mut body = Vec::new();
        for (name, value) in [("form_token", token.as_str())].iter().chain(fields) {
            let part = format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let (field, name, bytes) = file;
        let head = format!(
            "--{EDGE}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{EDGE}--\r\n").as_bytes());
        let request = self
            .request("POST", action)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// Opens a stream of server-sent events; each is read with [`Heard::next`].
    pub async fn listen(&mut self, path: &str) -> Heard {
        let request = self.request("GET", path).body(Body::empty()).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("the router always answers");
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream; charset=utf-8");
        Heard { body: response.into_body(), read: String::new() }
    }

    /// Begins to send a form that never comes to its end.
    pub fn begin(&self, path: &str) -> tokio::task::JoinHandle<()> {
        let never = futures_util::stream::pending::<Result<Vec<u8>, std::io::Error>>();
        let request = self.request("POST", path).body(Body::from_stream(never)).expect("a request");
        let router = self.router.clone();
        tokio::spawn(async move {
            let _ = router.oneshot(request).await; // Never answered while the test runs.
        })
    }

    fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let cookies: Vec<String> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        Request::builder().method(method).uri(path).header(header::COOKIE, cookies.join("; "))
    }

    async fn send(&mut self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("the router always answers");
        let (parts, body) = response.into_parts();
        for line in parts.headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().expect("cookies are plain text");
            let (name, value) = line.split(';').next().and_then(|c| c.split_once('=')).expect("a cookie line");
            if line.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_string(), value.to_string());
            }
        }
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        // Events have no end; whoever wants them follows them.
        let bytes = match kind.starts_with("text/event-stream") {
            true => Vec::new(),
            false => body.collect().await.expect("a whole body").to_bytes().to_vec(),
        };
        let to = parts.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or_default().to_string();
        Answer { status: parts.status, to, headers: parts.headers, bytes }
    }
}
