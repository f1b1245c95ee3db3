//! Sydnärke with four parties, a board, two cases and two meetings, its public pages on; and Vättern beside it,
//! with the same kind of things under other words, its public pages off. Persons are invented.

use access::{AccessGate, NewPerson, create_person, grant_role, open_session};
use agreement::{NewParty, create_party};
use basics::{CooperationId, Day, PartyId};
use board::{NewBoard, NewMandate, NewPost, NewSeat, Post, SeatKind};
use meeting::{Adjustment, CaseRef, Head, Kind, ParagraphText};
use portal::{AREA, Settings};
use registry::{Direction, NewCase, NewDocument, NewSeries, PublicWhy, Secrecy, Status};
use std::collections::{BTreeSet, VecDeque};
use store::{By, Store, Tx};
use testing::{Answer, TestSite, Visitor, at};

pub struct World {
    pub test: TestSite,
    pub coop: CooperationId,
}

/// Words that stand only in what is not public. None of them may ever be found under `/offentligt`.
pub const PLANTED: [&str; 9] = [
    "Hemligrubrik",
    "Skyddstitel",
    "Utkasthandling",
    "Riskpapper",
    "Diktutkast",
    "Privatanteckning",
    "Utkastpunkt",
    "Motpartshemlig",
    "Internfrånvaro",
];

/// Words that stand only in the other cooperation.
pub const FOREIGN: [&str; 3] = ["Vättern", "Grannrubrik", "Granntorp"];

/// Runs a story on both engines, on 24 February 2021.
pub async fn in_both_worlds<Fut: Future<Output = ()>>(story: impl Fn(World) -> Fut) {
    let schemas = [
        store::SCHEMA,
        access::AREA.schema,
        agreement::AREA.schema,
        board::AREA.schema,
        registry::AREA.schema,
        assignment::AREA.schema,
        delegation::AREA.schema,
        meeting::AREA.schema,
        AREA.schema,
    ];
    testing::on_both_engines(&schemas, async |store| story(world(store).await).await).await;
}

pub fn day(s: &str) -> Day {
    s.parse().expect("a day in a test")
}

pub fn by(coop: CooperationId, on: &str) -> By {
    By::program(coop, at(on))
}

async fn world(store: Store) -> World {
    let mut tx = store.write().await.expect("a transaction");
    let coop = store::create_cooperation(&mut tx, "sydnarke", "Sydnärkes IT-nämnd").await.expect("new").id;
    let other = store::create_cooperation(&mut tx, "vattern", "Vätterns IT-nämnd").await.expect("new").id;
    fill(&mut tx, &by(coop, "2021-01-15"), &["Askersund", "Hallsberg", "Laxå", "Lekeberg"], "Sydnärkes", "").await;
    fill(&mut tx, &by(other, "2021-01-15"), &["Granntorp"], "Vätterns", "Grannrubrik ").await;
    let settings = Settings {
        is_on: true,
        about: "Nämnden sköter it.".into(),
        email: "namnden@lekeberg.example".into(),
        ..Settings::default()
    };
    portal::save_settings(&mut tx, &by(coop, "2021-01-15"), &settings).await.expect("saved");
    tx.commit().await.expect("saved");
    let areas = vec![access::AREA, agreement::AREA, board::AREA, registry::AREA, meeting::AREA, AREA];
    let test = TestSite::with(areas, Box::new(AccessGate), store, "2021-02-24", |site| {
        site.party_names = |tx, coop| Box::pin(agreement::party_names(tx, coop));
    })
    .await;
    World { test, coop }
}

async fn fill(tx: &mut Tx, by: &By, parties: &[&str], board: &str, mark: &str) {
    for short in parties {
        let name = format!("{short} kommun");
        let is_host = Some(short) == parties.last();
        let new =
            NewParty { name: &name, short, code: "", is_host, from: day("2014-01-01"), to: None, notice_board: "" };
        create_party(tx, by, &new).await.expect("a party");
    }
    let name = format!("{board} IT-nämnd");
    let new = NewBoard {
        name: &name,
        label: "§ {n}",
        storage_place: "Kommunhuset i Fjugesta",
        remote_allowed: true,
        remote_decision: "Reglementet",
        call_days: 7,
        substitutes_say: None,
        substitutes_decision: "",
    };
    let board = board::create_board(tx, by, &new).await.expect("a board");
    for (party, name, kind) in [
        (1, "Karin Strand", SeatKind::Member),
        (parties.len() as i64, "Göran Ahl", SeatKind::Member),
        (1, "Lena Dahl", SeatKind::Substitute),
    ] {
        let person = create_person(tx, by, &NewPerson { name, email: "", phone: "" }).await.expect("a person");
        let seat = NewSeat { board, party, kind, order: 0, from: None, to: None };
        let seat = board::create_seat(tx, by, &seat).await.expect("a seat");
        let mandate = NewMandate { seat, person, political_party: "S", from: day("2019-01-01"), to: None };
        board::create_mandate(tx, by, &mandate).await.expect("a mandate");
    }
    let court = board::Court { name: "Förvaltningsrätten i Karlstad".into(), address: "Box 568".into(), version: 0 };
    board::save_court(tx, by, board, &court).await.expect("a court");
    let chair = NewPost { board, post: Post::Chair, person: 2, from: day("2019-01-01"), to: None };
    board::create_post(tx, by, &chair).await.expect("a post");
    register(tx, by, mark).await;
    meetings(tx, by, board, mark).await;
}

fn secrecy() -> Option<Secrecy> {
    Some(Secrecy { provision: "OSL 18:8".into(), day: day("2021-01-20"), authority: "Nämnden".into() })
}

/// Case 1 is open to all, case 2 has a protected title with a public one, case 3 only a mark.
async fn register(tx: &mut Tx, by: &By, mark: &str) {
    let new =
        NewSeries { name: "Syd-IT", case_template: "Syd-IT {yy}-{n}", document_template: "{case}-{n}", yearly: true };
    let series = registry::create_series(tx, by, &new).await.expect("a series").id;
    let opened = day("2021-01-15");
    let first = format!("{mark}Årsredovisning 2020");
    for (title, public_title, secrecy) in [
        (first.as_str(), "", None),
        ("Skyddstitel brandvägg", "Säkerhetsåtgärd", secrecy()),
        ("Skyddstitel två", "", secrecy()),
    ] {
        let new = NewCase { series, title, public_title, secrecy, opened, number: None };
        registry::create_case(tx, by, &new).await.expect("a case");
    }
    let public = Status::Public { since: day("2021-02-03"), why: PublicWhy::Expedited };
    for (case, title, status, secrecy, counterpart) in [
        (1, "Bokslut i siffror", public, None, "Kommunstyrelsen"),
        (1, "Utkasthandling", Status::Draft, None, ""),
        (1, "Riskpapper", public, secrecy(), "Motpartshemlig AB"),
        (2, "Riskpapper två", public, None, "Motpartshemlig AB"),
    ] {
        let new = NewDocument {
            case: Some(case),
            number: None,
            title,
            public_title: "",
            direction: Direction::DrawnUp,
            day: day("2021-02-01"),
            counterpart,
            status,
            secrecy,
            file: None,
        };
        registry::create_document(tx, by, &new).await.expect("a document");
    }
}

/// Meeting 1 is held and adjusted, meeting 2 called, meeting 3 planned with a draft agenda.
async fn meetings(tx: &mut Tx, by: &By, board: i64, mark: &str) {
    for (on, place) in [("2021-02-10", "Hallsberg"), ("2021-03-24", "Askersund"), ("2021-05-19", "Laxå")] {
        let head = Head {
            start: "13:00".into(),
            place: format!("Kommunhuset, {place}"),
            secretary: "Maja Ahlin".into(),
            adjusters: vec!["Karin Strand (S)".into()],
            adjust_place: "Fjugesta".into(),
            absence: "Internfrånvaro anmäls till kansliet".into(),
            ..Head::on(day(on))
        };
        meeting::create_meeting(tx, by, board, &head).await.expect("a meeting");
    }
    let case = |id: i64| Some(CaseRef { id, number: format!("Syd-IT 21-{id}") });
    let decided = |heading: &str, id| ParagraphText {
        description: "Diktutkast om målen.".into(),
        proposal: vec!["Nämnden godkänner.".into()],
        decision: vec!["Nämnden godkänner.".into()],
        case: case(id),
        basis: vec![meeting::Basis {
            kind: meeting::BasisKind::Basis,
            day: None,
            text: "Privatanteckning".into(),
            document: Some(1),
        }],
        ..ParagraphText::titled(heading, Kind::Decision)
    };
    let secret = ParagraphText { has_secret_part: true, ..decided("Hemligrubrik ett", 1) };
    let noted = ParagraphText { needs_no_decision: true, ..ParagraphText::titled("Meddelanden", Kind::Notices) };
    let opening = format!("{mark}Årsredovisning 2020");
    for (m, text) in [
        (1, decided(&opening, 1)),
        (1, decided("Hemligrubrik två", 2)),
        (1, decided("Hemligrubrik tre", 3)),
        (1, secret),
        (1, noted.clone()),
        (2, decided("Uppföljning av bokslut", 1)),
        (3, ParagraphText::titled("Utkastpunkt", Kind::Information)),
    ] {
        meeting::create_paragraph(tx, by, m, &text, None).await.expect("a paragraph");
    }
    meeting::number_agenda(tx, by, 1).await.expect("numbers");
    let held = By { at: at("2021-02-10"), ..by.clone() };
    meeting::hold_meeting(tx, &held, 1, "13:45", 1).await.expect("held");
    let adjustment = Adjustment { on: day("2021-02-22"), by: "Göran Ahl".into(), late_reason: String::new() };
    meeting::adjust_minutes(tx, &By { at: at("2021-02-22"), ..by.clone() }, 1, &adjustment, 2).await.expect("adjusted");
    meeting::call_meeting(tx, &By { at: at("2021-02-23"), ..by.clone() }, 2, day("2021-02-23"), 1)
        .await
        .expect("called");
}

impl World {
    /// Puts the notice of meeting 1 up for these parties.
    pub async fn post(&self, parties: &[PartyId], on: &str) {
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let by = by(self.coop, on);
        for party in parties {
            let posted =
                meeting::post_notice(&mut tx, &by, 1, &[1, 2, 3, 4], *party, day(on), "Saga Holm", "Privatanteckning");
            posted.await.expect("posted");
        }
        tx.commit().await.expect("saved");
    }

    /// A browser of somebody new who has this role.
    pub async fn acting(&self, role: &str) -> Visitor {
        let token = self.test.site.token();
        let email = format!("{}@example.se", token[..8].to_lowercase());
        let by = by(self.coop, "2021-02-10");
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let new = NewPerson { name: "Maja Ahlin", email: &email, phone: "" };
        let person = create_person(&mut tx, &by, &new).await.expect("new");
        grant_role(&mut tx, &by, person, role, None).await.expect("a role");
        open_session(&mut tx, &token, &email, at("2021-12-31")).await.expect("a session");
        tx.commit().await.expect("saved");
        self.test.visitor_with_session(&token)
    }
}

/// Every page under `/offentligt` that can be clicked to, with what came back.
pub async fn crawl(visitor: &mut Visitor) -> Vec<(String, Answer)> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    let mut queue = VecDeque::from(["/offentligt".to_string()]);
    while let Some(path) = queue.pop_front() {
        if !path.starts_with("/offentligt") || !seen.insert(path.clone()) {
            continue;
        }
        let answer = visitor.get(&path).await.expect(200);
        let html = answer.text();
        let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        queue.extend(links.map(|h| h.split('#').next().unwrap_or_default().replace("&amp;", "&")));
        all.push((path, answer));
    }
    all
}
