//! Measures the running program for `cargo xtask bench`. Prints one figure a line: name, tab, value, tab, unit.
//!
//! `bench pages` measures the meeting page on the engine of SAMDRIFT_BENCH_DATABASE (SQLite without it);
//! `bench years` measures the year list and the search over ten years of meetings on the same engine;
//! `bench live` measures a meeting followed by fifty listeners;
//! `bench minutes` measures the typesetter on minutes of about twenty pages.

#[path = "bench/live.rs"]
mod live;
#[path = "bench/years.rs"]
mod years;

use basics::{Day, Moment};
use meeting::{Basis, BasisKind, Head, ParagraphText, Receiver};
use press::Renderer as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::{By, Settings, Store};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tower::ServiceExt as _;

const PARAGRAPHS: i64 = 20;
const PATH: &str = "/sydnarke/moten";

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let database = std::env::var("SAMDRIFT_BENCH_DATABASE").ok();
    let settings = Settings { data: folder.path().to_path_buf(), database, create: true };
    let store = samdrift::open_store(&settings).await.expect("the store opens");
    let typesetter = typesetter::Typesetter::new();
    let now = Moment::read("2021-02-24T07:00:00Z").expect("a moment");
    samdrift::demo::load(&store, now, &typesetter).await.expect("the demo loads");
    let id = long_meeting(&store, now).await;
    match std::env::args().nth(1).as_deref() {
        Some("minutes") => minutes(&store, id, &typesetter).await,
        Some("live") => live::measure(store, id, now).await,
        Some("years") => years::measure(store, now).await,
        _ => pages(store, id, now).await,
    }
}

fn told(name: &str, value: f64, unit: &str) {
    println!("{name}\t{value:.2}\t{unit}");
}

/// A meeting of twenty paragraphs with the texts real ones have.
async fn long_meeting(store: &Store, now: Moment) -> i64 {
    let mut tx = store.write().await.expect("a write");
    let coop = store::find_cooperation(&mut tx, "sydnarke").await.expect("a look-up").expect("the demo").id;
    let by = By::program(coop, now);
    let board = board::list_boards(&mut tx, coop).await.expect("boards")[0].id;
    let head = Head {
        start: "13:00".into(),
        place: "Fjugesta".into(),
        ..Head::on("2021-04-07".parse::<Day>().expect("a day"))
    };
    let id = meeting::create_meeting(&mut tx, &by, board, &head).await.expect("a meeting").id;
    let sentence = "Förvaltningen redovisar kostnaderna för året och föreslår att nämnden godkänner redovisningen. ";
    for n in 1..=PARAGRAPHS {
        let text = ParagraphText {
            heading: format!("Ärende {n} om driften av gemensamma system"),
            description: sentence.repeat(12),
            proposal: vec![sentence.to_string(), sentence.to_string()],
            decision: vec![sentence.to_string(), sentence.to_string()],
            basis: vec![Basis { kind: BasisKind::Basis, day: None, text: "Tjänsteskrivelse".into(), document: None }],
            dispatch: vec![Receiver {
                name: "Kommunstyrelsen".into(),
                role: String::new(),
                organisation: "Lekeberg".into(),
            }],
            ..ParagraphText::default()
        };
        meeting::create_paragraph(&mut tx, &by, id, &text, None).await.expect("a paragraph");
    }
    tx.commit().await.expect("the commit");
    id
}

async fn minutes(store: &Store, id: i64, typesetter: &typesetter::Typesetter) {
    let mut tx = store.read().await.expect("a read");
    let documents = meeting::documents_of_meeting(&mut tx, 1, id).await.expect("documents");
    let (_, minutes) = documents.into_iter().find(|(n, _)| n.contains("Protokoll")).expect("the minutes");
    let fresh = typesetter::Typesetter::new();
    let begun = Instant::now();
    let bytes = fresh.pdf(&minutes).expect("a PDF");
    told("minutes, first", begun.elapsed().as_secs_f64() * 1e3, "ms");
    let mut times = Vec::new();
    for n in 0..20 {
        let mut again = minutes.clone();
        again.subject = format!("{n}");
        let begun = Instant::now();
        typesetter.pdf(&again).expect("a PDF");
        times.push(begun.elapsed());
    }
    told("minutes, warm median", millis(&mut times, 50), "ms");
    told("minutes, size", bytes.len() as f64 / 1024.0, "kB");
}

async fn pages(store: Store, id: i64, now: Moment) {
    let (router, cookie) = signed_in(store, now).await;
    let path = format!("{PATH}/{id}/dagordning");
    ask(&router, &cookie, &path, "meeting page", 1100).await;

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    let (count, mut times) = load(address, Arc::new(request_text(&path, &cookie)), 32, Duration::from_secs(5)).await;
    told("meeting page, 32 connections", count as f64 / 5.0, "requests/s");
    told("meeting page, 32 connections, median", millis(&mut times, 50), "ms");
    told("meeting page, 32 connections, p99", millis(&mut times, 99), "ms");
}

/// The program with the secretary signed in, and the cookie that says so.
async fn signed_in(store: Store, now: Moment) -> (axum::Router, String) {
    let token = "bench-session-token-of-more-than-forty-letters";
    let mut tx = store.write().await.expect("a write");
    access::open_session(&mut tx, token, samdrift::demo::people::PEOPLE[0].email, now).await.expect("a session");
    tx.end().await.expect("the end");
    let site = samdrift::site_of(store, Some("2021-02-24".parse().expect("a day")), samdrift::Front::default());
    (web::router(site), format!("samdrift_session={token}"))
}

/// Asks one page so many times, the first hundred to warm up, and tells median and p99.
async fn ask(router: &axum::Router, cookie: &str, path: &str, name: &str, times: usize) {
    let mut took = Vec::new();
    for n in 0..times {
        let request = axum::http::Request::get(path).header("cookie", cookie).body(axum::body::Body::empty());
        let begun = Instant::now();
        let answer = router.clone().oneshot(request.expect("a request")).await.expect("an answer");
        assert_eq!(answer.status(), 200, "{path}");
        if n >= 100 {
            took.push(begun.elapsed());
        }
    }
    told(&format!("{name}, median"), millis(&mut took, 50), "ms");
    told(&format!("{name}, p99"), millis(&mut took, 99), "ms");
}

fn request_text(path: &str, cookie: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: bench\r\nCookie: {cookie}\r\n\r\n")
}

/// Asks over so many open connections for so long; how many answers came and how long each took.
async fn load(address: SocketAddr, request: Arc<String>, connections: usize, time: Duration) -> (usize, Vec<Duration>) {
    let end = Instant::now() + time;
    let mut tasks = Vec::new();
    for _ in 0..connections {
        let request = request.clone();
        tasks.push(tokio::spawn(async move {
            let mut stream = tokio::net::TcpStream::connect(address).await.expect("a connection");
            let (mut times, mut buffer) = (Vec::new(), Vec::new());
            while Instant::now() < end {
                let begun = Instant::now();
                stream.write_all(request.as_bytes()).await.expect("a request");
                read_answer(&mut stream, &mut buffer).await;
                times.push(begun.elapsed());
            }
            times
        }));
    }
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.expect("a finished task"));
    }
    (all.len(), all)
}

/// Reads one answer with its content-length.
async fn read_answer(stream: &mut tokio::net::TcpStream, buffer: &mut Vec<u8>) {
    buffer.clear();
    let mut piece = [0u8; 16 * 1024];
    loop {
        let n = stream.read(&mut piece).await.expect("an answer");
        assert!(n > 0, "the server closed the connection");
        buffer.extend_from_slice(&piece[..n]);
        let Some(head) = buffer.windows(4).position(|w| w == b"\r\n\r\n") else { continue };
        let text = String::from_utf8_lossy(&buffer[..head]).to_lowercase();
        let length = text
            .split("content-length: ")
            .nth(1)
            .and_then(|r| r.lines().next())
            .and_then(|n| n.trim().parse::<usize>().ok());
        if buffer.len() >= head + 4 + length.expect("a content-length") {
            return;
        }
    }
}

fn millis(times: &mut [Duration], percent: usize) -> f64 {
    times.sort();
    let at = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times[at].as_secs_f64() * 1e3
}
