//! Sydnärke with its four parties, board, one case and its people; and Vättern, which must never be seen from
//! Sydnärke. Persons are invented.

use access::{AccessGate, NewPerson, create_person, grant_role, open_session};
use agreement::{NewParty, create_party};
use basics::{CooperationId, Day, PartyId};
use board::{NewBoard, NewMandate, NewPost, NewSeat, Post, SeatKind};
use meeting::AREA;
use registry::{Direction, NewCase, NewDocument, NewSeries, Status};
use store::{By, Store, Tx};
use testing::{TestSite, Visitor, at};
use web::look::{frame::Frame, parts};
use web::{Area, Ctx, Fault, Page, Reply, Right, html, page};

pub const ASKERSUND: PartyId = 1;
pub const HALLSBERG: PartyId = 2;

pub struct World {
    pub test: TestSite,
    pub coop: CooperationId,
}

/// A page that shows what waits and the cards beside it, as the program's overview does.
const OVERVIEW: Area = Area {
    name: "overview",
    schema: &[],
    passing: &[],
    words: minutes::WORDS,
    pages: || vec![Page::get("/{coop}", Right::SignedIn, page!(overview))],
    needs: None,
    panels: None,
    check: None,
};

async fn overview(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let needs = AREA.needs.expect("needs")(&ctx, &mut tx).await?;
    let panels = AREA.panels.expect("panels")(&ctx, &mut tx).await?;
    let body = html! { (parts::todo(&ctx, &needs)) @for p in panels { (p) } };
    Ok(ctx.show(Frame::new("Översikt").body(body)))
}

/// Runs a story on both engines, on 10 February 2021.
pub async fn in_both_worlds<Fut: Future<Output = ()>>(story: impl Fn(World) -> Fut) {
    let schemas = [
        store::SCHEMA,
        access::AREA.schema,
        agreement::AREA.schema,
        board::AREA.schema,
        registry::AREA.schema,
        delegation::AREA.schema,
        assignment::AREA.schema,
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
    fill(&mut tx, &by(coop, "2021-01-15")).await;
    fill(&mut tx, &by(other, "2021-01-15")).await;
    tx.commit().await.expect("saved");
    let areas = vec![
        access::AREA,
        agreement::AREA,
        board::AREA,
        registry::AREA,
        delegation::AREA,
        assignment::AREA,
        AREA,
        OVERVIEW,
    ];
    let test = TestSite::with(areas, Box::new(AccessGate), store, "2021-02-10", |site| {
        site.party_names = |tx, coop| Box::pin(agreement::party_names(tx, coop));
    })
    .await;
    World { test, coop }
}

/// Four parties, a board with a member and a substitute from each, a series with one case and its report.
async fn fill(tx: &mut Tx, by: &By) {
    for short in ["Askersund", "Hallsberg", "Laxå", "Lekeberg"] {
        let name = format!("{short} kommun");
        let is_host = short == "Lekeberg";
        let new =
            NewParty { name: &name, short, code: "", is_host, from: day("2014-01-01"), to: None, notice_board: "" };
        create_party(tx, by, &new).await.expect("a party");
    }
    let new = NewBoard {
        name: "Sydnärkes IT-nämnd",
        label: "§ {n}",
        storage_place: "Kommunhuset i Fjugesta",
        remote_allowed: true,
        remote_decision: "Reglementet",
        call_days: 7,
        substitutes_say: None,
        substitutes_decision: "",
    };
    let board = board::create_board(tx, by, &new).await.expect("a board");
    let people = [
        (1, "Karin Strand", "M", SeatKind::Member),
        (2, "Göran Ahl", "S", SeatKind::Member),
        (3, "Bo Ek", "KD", SeatKind::Member),
        (4, "Johan Vik", "C", SeatKind::Member),
        (1, "Lena Dahl", "S", SeatKind::Substitute),
        (2, "Tage Lund", "M", SeatKind::Substitute),
        (3, "Siv Berg", "S", SeatKind::Substitute),
        (4, "Mats Hed", "S", SeatKind::Substitute),
    ];
    for (party, name, political_party, kind) in people {
        let email = email_of(name, by.cooperation);
        let new = NewPerson { name, email: &email, phone: "" };
        let person = create_person(tx, by, &new).await.expect("a person");
        let new = NewSeat { board, party, kind, order: 0, from: None, to: None };
        let seat = board::create_seat(tx, by, &new).await.expect("a seat");
        let mandate = NewMandate { seat, person, political_party, from: day("2019-01-01"), to: None };
        board::create_mandate(tx, by, &mandate).await.expect("a mandate");
    }
    for (post, person) in [(Post::Chair, 2), (Post::ViceChair, 3)] {
        let new = NewPost { board, post, person, from: day("2019-01-01"), to: None };
        board::create_post(tx, by, &new).await.expect("a post");
    }
    register(tx, by).await;
}

async fn register(tx: &mut Tx, by: &By) {
    let new =
        NewSeries { name: "Syd-IT", case_template: "Syd-IT {yy}-{n}", document_template: "{case}-{n}", yearly: true };
    let series = registry::create_series(tx, by, &new).await.expect("a series");
    let new = NewCase {
        series: series.id,
        title: "Årsredovisning 2020",
        public_title: "",
        secrecy: None,
        opened: day("2021-01-15"),
        number: None,
    };
    let case = registry::create_case(tx, by, &new).await.expect("a case");
    let new = NewDocument {
        case: Some(case.id),
        number: None,
        title: "Årsredovisning 2020 för nämnden",
        public_title: "",
        direction: Direction::DrawnUp,
        day: day("2021-02-01"),
        counterpart: "",
        status: Status::Draft,
        secrecy: None,
        file: None,
    };
    registry::create_document(tx, by, &new).await.expect("a document");
}

/// `karin@1.example.se`: one of their own in each cooperation.
fn email_of(name: &str, coop: CooperationId) -> String {
    let first = name.split(' ').next().unwrap_or_default().to_lowercase().replace('ö', "o");
    format!("{first}@{coop}.example.se")
}

impl World {
    /// A browser of somebody who holds a seat, in this role.
    pub async fn seated(&self, name: &str, role: &str) -> Visitor {
        let token = self.test.site.token();
        let by = by(self.coop, "2021-02-10");
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let all = access::list_persons(&mut tx, self.coop).await.expect("persons");
        let person = all.iter().find(|p| p.name == name).expect("somebody seated");
        grant_role(&mut tx, &by, person.id, role, None).await.expect("a role");
        open_session(&mut tx, &token, &person.email, at("2021-12-31")).await.expect("a session");
        tx.commit().await.expect("saved");
        self.test.visitor_with_session(&token)
    }

    /// A browser of somebody new who has this role, for a party or for all.
    pub async fn acting(&self, name: &str, role: &str, party: Option<PartyId>) -> Visitor {
        let token = self.test.site.token();
        let email = format!("{}@example.se", token[..8].to_lowercase());
        let by = by(self.coop, "2021-02-10");
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let person = create_person(&mut tx, &by, &NewPerson { name, email: &email, phone: "" }).await.expect("new");
        grant_role(&mut tx, &by, person, role, party).await.expect("a role");
        // A month that covers every story, so that nobody is signed out when the day moves.
        open_session(&mut tx, &token, &email, at("2021-12-31")).await.expect("a session");
        tx.commit().await.expect("saved");
        self.test.visitor_with_session(&token)
    }

    /// The cooperation's public pages are on, so that a notice can stand there.
    pub async fn with_public_pages(&self) {
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        store::save_setting(&mut tx, self.coop, meeting::PUBLIC_PAGES, "1").await.expect("a setting");
        tx.end().await.expect("saved");
    }

    pub async fn secretary(&self) -> Visitor {
        self.acting("Maja Ahlin", "secretary", None).await
    }

    /// The meeting of 10 February with one decided, numbered paragraph, held and ready to be adjusted. Its id
    /// is 1, the paragraph's too.
    pub async fn held(&self) {
        let by = by(self.coop, "2021-02-10");
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let head = meeting::Head {
            start: "13:00".into(),
            place: "Kommunhuset, Hallsberg".into(),
            secretary: "Maja Ahlin".into(),
            adjusters: vec!["Bo Ek (KD)".into()],
            adjust_place: "Fjugesta".into(),
            ..meeting::Head::on(day("2021-02-10"))
        };
        let m = meeting::create_meeting(&mut tx, &by, 1, &head).await.expect("a meeting");
        let text = meeting::ParagraphText {
            description: "Målen nås delvis.".into(),
            proposal: vec!["Nämnden godkänner årsredovisningen.".into()],
            decision: vec!["Nämnden godkänner årsredovisningen.".into()],
            case: Some(meeting::CaseRef { id: 1, number: "Syd-IT 21-1".into() }),
            ..meeting::ParagraphText::titled("Årsredovisning 2020", meeting::Kind::Decision)
        };
        meeting::create_paragraph(&mut tx, &by, m.id, &text, None).await.expect("a paragraph");
        meeting::number_agenda(&mut tx, &by, m.id).await.expect("numbers");
        meeting::hold_meeting(&mut tx, &by, m.id, "13:45", 1).await.expect("held");
        tx.commit().await.expect("saved");
    }

    /// The same, adjusted on 22 February.
    pub async fn adjusted(&self) {
        self.held().await;
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let adjustment =
            meeting::Adjustment {
                on: day("2021-02-22"), by: "Göran Ahl och Bo Ek".into(), late_reason: String::new()
            };
        meeting::adjust_minutes(&mut tx, &by(self.coop, "2021-02-22"), 1, &adjustment, 2).await.expect("adjusted");
        tx.commit().await.expect("saved");
        self.test.move_to("2021-02-24").await;
    }

    /// Puts the notice up for these parties on 24 February.
    pub async fn post(&self, parties: &[PartyId]) {
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let by = by(self.coop, "2021-02-24");
        for party in parties {
            let all = [1, 2, 3, 4];
            let posted = meeting::post_notice(&mut tx, &by, 1, &all, *party, day("2021-02-24"), "Saga Holm", "").await;
            posted.expect("posted");
        }
        tx.commit().await.expect("saved");
    }

    /// Changes the database past the program, with a deed that says nothing of it.
    pub async fn tamper(&self, sql: &'static str) {
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        tx.run(sql, vec![]).await.expect("the statement");
        tx.log(&by(self.coop, "2021-03-01"), store::Deed::new("test.tamper", "test")).await.expect("a line");
        tx.commit().await.expect("saved");
    }

    /// What `samdrift check` says of the meetings, in Swedish; the journal's chain must hold.
    pub async fn findings(&self) -> Vec<String> {
        let mut tx = self.test.site.store.read().await.expect("a transaction");
        let (faults, _) = store::check_journal(&mut tx, self.coop).await.expect("a journal");
        assert!(faults.is_empty(), "{faults:?}");
        let found = AREA.check.expect("a check")(&self.test.site.store, &mut tx, self.coop).await.expect("findings");
        let words = self.test.site.words(text::Lang::Sv);
        found.iter().map(|r| words.refusal(r)).collect()
    }

    /// The same with two receivers, adjusted on 22 February.
    pub async fn adjusted_with_receivers(&self) {
        self.held().await;
        let by = by(self.coop, "2021-02-11");
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let p = meeting::find_paragraph(&mut tx, self.coop, 1).await.expect("a look-up").expect("there");
        let to = |line: &str| meeting::Receiver::read(line);
        let dispatch = vec![to("Hallsbergs kommun; registrator"), to("Laxå kommun")];
        let text = meeting::ParagraphText { dispatch, ..p.text };
        meeting::update_paragraph(&mut tx, &by, 1, &text, p.version).await.expect("saved");
        tx.commit().await.expect("saved");
        self.adjust_first().await;
    }

    async fn adjust_first(&self) {
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let adjustment =
            meeting::Adjustment {
                on: day("2021-02-22"), by: "Göran Ahl och Bo Ek".into(), late_reason: String::new()
            };
        meeting::adjust_minutes(&mut tx, &by(self.coop, "2021-02-22"), 1, &adjustment, 2).await.expect("adjusted");
        tx.commit().await.expect("saved");
        self.test.move_to("2021-02-24").await;
    }

    /// A second meeting, on 14 April, with one adjusted decision: paragraph 2 with the number 2.
    pub async fn later_decision(&self) {
        let by = by(self.coop, "2021-04-16");
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let head = meeting::Head { adjusters: vec!["Bo Ek (KD)".into()], ..meeting::Head::on(day("2021-04-14")) };
        let m = meeting::create_meeting(&mut tx, &by, 1, &head).await.expect("a meeting");
        let text = meeting::ParagraphText {
            decision: vec!["Nämnden avslår.".into()],
            ..meeting::ParagraphText::titled("Årsredovisning 2020, nytt beslut", meeting::Kind::Decision)
        };
        meeting::create_paragraph(&mut tx, &by, m.id, &text, None).await.expect("a paragraph");
        meeting::number_agenda(&mut tx, &by, m.id).await.expect("numbers");
        meeting::hold_meeting(&mut tx, &by, m.id, "13:45", 1).await.expect("held");
        let adjustment =
            meeting::Adjustment {
                on: day("2021-04-16"), by: "Göran Ahl och Bo Ek".into(), late_reason: String::new()
            };
        meeting::adjust_minutes(&mut tx, &by, m.id, &adjustment, 2).await.expect("adjusted");
        tx.commit().await.expect("saved");
    }

    /// Somebody in a role who has a password of their own.
    pub async fn with_password(&self, name: &str, role: &str, password: &str) -> Visitor {
        let token = self.test.site.token();
        let email = format!("{}@example.se", token[..8].to_lowercase());
        let by = by(self.coop, "2021-02-10");
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let person = create_person(&mut tx, &by, &NewPerson { name, email: &email, phone: "" }).await.expect("new");
        grant_role(&mut tx, &by, person, role, None).await.expect("a role");
        let hash = access::hash_password(password, &[7; 16]);
        access::set_password(&mut tx, &by, &email, &hash).await.expect("a password");
        open_session(&mut tx, &token, &email, at("2021-12-31")).await.expect("a session");
        tx.commit().await.expect("saved");
        self.test.visitor_with_session(&token)
    }
}
