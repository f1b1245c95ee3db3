//! A meeting followed by fifty: how long until the last of them has what was written.

use super::{PATH, told};
use basics::Moment;
use meeting::ParagraphText;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use store::{By, Store};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

const LISTENERS: usize = 50;
/// One person may follow with so many windows at once; the rest are other persons.
const WINDOWS: usize = 10;
const ROUNDS: usize = 10;

pub async fn measure(store: Store, id: i64, now: Moment) {
    let people = &samdrift::demo::people::PEOPLE;
    let persons = LISTENERS.div_ceil(WINDOWS);
    let tokens: Vec<String> =
        (0..persons).map(|n| format!("bench-session-token-of-more-than-forty-letters-{n}")).collect();
    let mut tx = store.write().await.expect("a write");
    for (token, person) in tokens.iter().zip(people.iter()) {
        access::open_session(&mut tx, token, person.email, now).await.expect("a session");
    }
    tx.end().await.expect("the end");
    let site = samdrift::site_of(store, Some("2021-02-24".parse().expect("a day")), samdrift::Front::default());
    let service = web::router(site.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, service).await });
    let mut all = Vec::new();
    for n in 0..LISTENERS {
        let token = &tokens[n / WINDOWS];
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        let asked =
            format!("GET {PATH}/{id}/handelser HTTP/1.1\r\nHost: bench\r\nCookie: samdrift_session={token}\r\n\r\n");
        stream.write_all(asked.as_bytes()).await.expect("a request");
        heard(&mut stream).await;
        all.push(stream);
    }
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let mut tx = site.store.write().await.expect("a write");
        let coop = store::find_cooperation(&mut tx, "sydnarke").await.expect("a look-up").expect("the demo").id;
        let text = ParagraphText { heading: format!("Ny punkt {round}"), ..ParagraphText::default() };
        meeting::create_paragraph(&mut tx, &By::program(coop, now), id, &text, None).await.expect("a paragraph");
        tx.commit().await.expect("the commit");
        let begun = Instant::now();
        for stream in &mut all {
            heard(stream).await;
        }
        times.push(begun.elapsed());
    }
    told("50 listeners, a write of another node to the last of them, median", super::millis(&mut times, 50), "ms");
    told("50 listeners, the slowest of ten", super::millis(&mut times, 100), "ms");
}

/// Waits for the next event.
async fn heard(stream: &mut TcpStream) {
    let mut piece = vec![0u8; 256 * 1024];
    let mut all = String::new();
    while !(all.contains("event: lage") && all.contains("\n\n")) {
        let n = tokio::time::timeout(Duration::from_secs(30), stream.read(&mut piece)).await.expect("an event in time");
        let n = n.expect("an event");
        assert!(n > 0, "the server closed the connection: {all}");
        all.push_str(&String::from_utf8_lossy(&piece[..n]));
    }
}
