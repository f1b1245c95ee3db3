//! Kill -9 between the two signatures and at each step of locking and posting, in the real program on both engines:
//! what was done is all there or not at all, and the program goes on from there.

use access::{hash_password, open_session, set_password};
use basics::Moment;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use store::{By, Settings, Store};
use testing::{NoRenderer, TestSite};

const PASSWORD: &str = "fyra gröna kaffekoppar";
const CHAIR: &str = "ordforande@demo.samdrift.example";
const ADJUSTER: &str = "ledamot@demo.samdrift.example";
const SECRETARY: &str = "sekreterare@demo.samdrift.example";

fn now() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    Moment::from_seconds(i64::try_from(since.as_secs()).expect("our time")).expect("our time")
}

/// The demo with a meeting held today that waits for two signatures. Gives the meeting's number.
async fn prepared(settings: &Settings) -> i64 {
    let store = samdrift::open_store(settings).await.expect("the store opens");
    let coop =
        samdrift::demo::load(&store, testing::at("2021-02-24"), &NoRenderer).await.expect("the demo").cooperation;
    let by = By::program(coop, now());
    let mut tx = store.write().await.expect("a write");
    let persons = access::list_persons(&mut tx, coop).await.expect("persons");
    let head = meeting::Head {
        start: "00:00".into(),
        place: "Fjugesta".into(),
        secretary: "Maja Ahlin".into(),
        adjust_place: "Fjugesta".into(),
        ..meeting::Head::on(by.at.day())
    };
    let m = meeting::create_meeting(&mut tx, &by, 1, &head).await.expect("a meeting").id;
    let text = meeting::ParagraphText {
        decision: vec!["Nämnden godkänner budgeten.".into()],
        proposal: vec!["Nämnden godkänner budgeten.".into()],
        description: "Budgeten är i balans.".into(),
        ..meeting::ParagraphText::titled("Budget", meeting::Kind::Decision)
    };
    meeting::create_paragraph(&mut tx, &by, m, &text, None).await.expect("a paragraph");
    meeting::number_agenda(&mut tx, &by, m).await.expect("numbers");
    for (email, role) in [(CHAIR, meeting::Role::Chair), (ADJUSTER, meeting::Role::Member)] {
        let person = persons.iter().find(|p| p.email == email).expect("a person of the demo");
        let (name, political_party) = (person.name.clone(), "S".to_string());
        let (person, party, is_remote) = (Some(person.id), Some(1), false);
        let who = meeting::Attendee { person, name, political_party, party, role, is_remote };
        meeting::create_attendance(&mut tx, &by, m, &who).await.expect("attendance");
    }
    meeting::hold_meeting(&mut tx, &by, m, "23:59", 1).await.expect("held");
    for email in [CHAIR, ADJUSTER, SECRETARY] {
        let hash = hash_password(PASSWORD, b"sixteen bytes 16");
        set_password(&mut tx, &by, email, &hash).await.expect("a password");
        open_session(&mut tx, email, email, now()).await.expect("a session");
    }
    tx.commit().await.expect("saved");
    send(store, m).await;
    m
}

/// The secretary sends the minutes, in a site in memory on the same store.
async fn send(store: Store, m: i64) {
    let site = samdrift::site_of(store, None, samdrift::Front::default());
    let Some(mut site) = std::sync::Arc::into_inner(site) else { panic!("nobody else holds the site") };
    site.renderer = std::sync::Arc::new(NoRenderer);
    let site = TestSite::of(site);
    let mut secretary = site.visitor_with_session(SECRETARY);
    let page = format!("/sydnarke/moten/{m}/justering");
    let seen = secretary.get(&page).await.expect(200).text();
    let choice = |name: &str| {
        let before = seen.split(&format!("{name} (S)")).next().unwrap_or_default();
        before.rsplit("for=\"f-").next().and_then(|r| r.split('"').next()).unwrap_or_default().to_string()
    };
    let mut tx = site.site.store.read().await.expect("a read");
    let persons = access::list_persons(&mut tx, 1).await.expect("persons");
    drop(tx);
    let name = |email: &str| persons.iter().find(|p| p.email == email).expect("a person").name.clone();
    let (chair, adjuster) = (choice(&name(CHAIR)), choice(&name(ADJUSTER)));
    let fields = [(chair.as_str(), "chair"), (adjuster.as_str(), "adjuster"), ("brister", "Provet gäller annat.")];
    secretary.submit(&page, &format!("{page}/skicka"), &fields).await.expect(303);
    site.site.store.close().await;
}

/// The running program.
struct Running {
    child: Child,
    port: u16,
    /// Lines of its error output that say where it stands still.
    halted: Receiver<String>,
}

impl Running {
    fn start(settings: &Settings, halt: &str) -> Running {
        let mut command = Command::new(env!("CARGO_BIN_EXE_samdrift"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--data", &settings.data.display().to_string()]);
        command.env_remove("SAMDRIFT_DATABASE").env("SAMDRIFT_TEST_HALT", halt);
        if let Some(database) = &settings.database {
            command.env("SAMDRIFT_DATABASE", database);
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let (told, halted) = channel();
        let errors = BufReader::new(child.stderr.take().expect("its error output"));
        std::thread::spawn(move || {
            for line in errors.lines().map_while(Result::ok).filter(|l| l.starts_with("SAMDRIFT_TEST_HALT")) {
                let _ = told.send(line); // Nobody listens any more once the test is over.
            }
        });
        let mut port = None;
        for line in BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok) {
            port = line
                .split("127.0.0.1:")
                .nth(1)
                .and_then(|r| r.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok());
            if line.contains("svarar") {
                break;
            }
        }
        Running { child, port: port.expect("the port it answers on"), halted }
    }

    /// SIGKILL: nothing in the program gets a word.
    fn kill(mut self) {
        self.child.kill().expect("it is killed");
        self.child.wait().expect("it is gone");
    }
}

/// One request on a connection of its own; status and body.
fn ask(port: u16, who: &str, method: &str, path: &str, body: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a bound");
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: samdrift_session={who}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).expect("sent");
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer); // A killed program ends the connection as it may.
    let text = String::from_utf8_lossy(&answer).into_owned();
    let status = text.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or(0);
    (status, text)
}

fn field(page: &str, name: &str) -> String {
    let Some(at) = page.find(&format!("name=\"{name}\"")) else { return String::new() };
    let rest = &page[at..];
    let tag = &rest[..rest.find('>').unwrap_or(rest.len())];
    tag.split("value=\"").nth(1).and_then(|r| r.split('"').next()).unwrap_or_default().to_string()
}

/// The form of the own signature, as it is sent.
fn signature(port: u16, who: &str, m: i64) -> String {
    let (status, page) = ask(port, who, "GET", &format!("/sydnarke/moten/{m}/justering"), "");
    assert_eq!(status, 200, "{page}");
    let of = |name| (name, field(&page, name));
    let fields = [of("form_token"), of("hash"), of("round")];
    let known: Vec<String> = fields.iter().map(|(n, v)| format!("{n}={v}")).collect();
    format!("{}&last=1&losenord={}", known.join("&"), PASSWORD.replace(' ', "+").replace('ö', "%C3%B6"))
}

fn sign(port: u16, who: &str, m: i64) -> u16 {
    let body = signature(port, who, m);
    ask(port, who, "POST", &format!("/sydnarke/moten/{m}/justering/signera"), &body).0
}

/// Whether everything of the last signature is there; stops the test when only some of it is.
async fn is_done(settings: &Settings, m: i64) -> bool {
    let store = Store::open(settings).await.expect("the store opens again");
    let mut tx = store.read().await.expect("a read");
    let meeting = meeting::find_meeting(&mut tx, 1, m).await.expect("the meeting").expect("it is there");
    let notices = meeting::list_notices(&mut tx, 1, m).await.expect("notices");
    let seals = store::journal_seals(&mut tx, 1).await.expect("seals");
    let is_sealed = seals.iter().any(|s| s.subject == format!("meeting/{m}/head"));
    let row = tx.rows("select count(*) from meeting_signature where meeting = $1", store::args![m]).await;
    let signed = row.expect("the signatures").remove(0).int();
    let round = tx.rows("select state from meeting_round where meeting = $1", store::args![m]).await;
    let state = round.expect("the round").remove(0).text();
    drop(tx);
    store.close().await;
    let all = (meeting.is_locked(), is_sealed, notices.len(), signed, state.as_str());
    match all {
        (false, false, 0, 1, "open") => false,
        (true, true, 1, 2, "done") => true,
        half => panic!("half is there: {half:?}"),
    }
}

fn check(settings: &Settings) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_samdrift"));
    command.args(["check", "--data", &settings.data.display().to_string()]).env_remove("SAMDRIFT_DATABASE");
    if let Some(database) = &settings.database {
        command.env("SAMDRIFT_DATABASE", database);
    }
    let out = command.output().expect("the check runs");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stdout));
}

/// Runs the program to a point of the last signature, kills it there, and tells whether the signature is there.
async fn killed_at(settings: &Settings, m: i64, point: &str) -> bool {
    let running = Running::start(settings, point);
    let (port, body) = (running.port, signature(running.port, ADJUSTER, m));
    let path = format!("/sydnarke/moten/{m}/justering/signera");
    let asking = std::thread::spawn(move || ask(port, ADJUSTER, "POST", &path, &body));
    let halted = running.halted.recv_timeout(Duration::from_secs(60)).expect("it comes to the point");
    assert!(halted.ends_with(point), "{halted}");
    running.kill();
    asking.join().expect("the browser is left alone");
    check(settings);
    is_done(settings, m).await
}

#[tokio::test]
async fn killed_at_any_step_everything_is_there_or_nothing() {
    if !cfg!(debug_assertions) {
        println!("skipped: a program without points to stand still at");
        return;
    }
    for (settings, _folder) in testing::both_engines().await {
        let m = prepared(&settings).await;
        // Between the two signatures: one is there, and the minutes are open.
        let running = Running::start(&settings, "");
        assert_eq!(sign(running.port, CHAIR, m), 303);
        running.kill();
        check(&settings);
        assert!(!is_done(&settings, m).await);
        for point in [
            "inside:minutes.sign",
            "inside:minutes.adjust",
            "inside:minutes.complete",
            "inside:notice.post",
            "before:notice.post",
        ] {
            assert!(!killed_at(&settings, m, point).await, "{point}");
        }
        assert!(killed_at(&settings, m, "after:notice.post").await);
        // It starts again and shows what was done.
        let running = Running::start(&settings, "");
        let (status, page) = ask(running.port, ADJUSTER, "GET", &format!("/sydnarke/moten/{m}/anslag"), "");
        running.kill();
        assert!(status == 200 && page.contains("Samdrifts sida"), "{page}");
    }
}
