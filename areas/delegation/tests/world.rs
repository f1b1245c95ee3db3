//! Sydnärke with its parties, chair, one case and an adopted order; persons are invented.

use access::{AccessGate, NewPerson, create_person, grant_role, open_session};
use agreement::{NewParty, create_party};
use basics::{CooperationId, Day, PartyId};
use board::{NewBoard, NewPost, Post};
use delegation::{AREA, Adopted, DecisionText, DelegateKind, ItemText, NewDecision};
use registry::{NewCase, NewSeries};
use store::{By, Store, Tx};
use testing::{TestSite, Visitor, at};
use web::look::{frame::Frame, parts};
use web::{Area, Ctx, Fault, Page, Reply, Right, html, page};

pub const HALLSBERG: PartyId = 2;
pub const LEKEBERG: PartyId = 4;
pub const CHAIR: &str = "Birgitta Lundmark";

pub struct World {
    pub test: TestSite,
    pub coop: CooperationId,
}

/// A page that shows what waits, as the program's overview does.
const OVERVIEW: Area = Area {
    name: "overview",
    schema: &[],
    passing: &[],
    words: ("", ""),
    pages: || vec![Page::get("/{coop}", Right::SignedIn, page!(overview))],
    needs: None,
    panels: None,
    check: None,
};

async fn overview(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let needs = AREA.needs.expect("needs")(&ctx, &mut tx).await?;
    Ok(ctx.show(Frame::new("Översikt").body(html! { (parts::todo(&ctx, &needs)) })))
}

/// Runs a story on both engines, on 10 February 2021.
pub async fn in_both_worlds<Fut: Future<Output = ()>>(story: impl Fn(World) -> Fut) {
    let schemas = [
        store::SCHEMA,
        access::AREA.schema,
        agreement::AREA.schema,
        board::AREA.schema,
        registry::AREA.schema,
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
    fill(&mut tx, &by(coop, "2021-01-15")).await;
    tx.commit().await.expect("saved");
    let areas = vec![access::AREA, agreement::AREA, board::AREA, registry::AREA, AREA, OVERVIEW];
    let test = TestSite::with(areas, Box::new(AccessGate), store, "2021-02-10", |site| {
        site.party_names = |tx, coop| Box::pin(agreement::party_names(tx, coop));
    })
    .await;
    World { test, coop }
}

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
        storage_place: "",
        remote_allowed: true,
        remote_decision: "",
        call_days: 7,
        substitutes_say: None,
        substitutes_decision: "",
    };
    let board = board::create_board(tx, by, &new).await.expect("a board");
    let person = create_person(tx, by, &NewPerson { name: CHAIR, email: "", phone: "" }).await.expect("a person");
    let post = NewPost { board, post: Post::Chair, person, from: day("2019-01-01"), to: None };
    board::create_post(tx, by, &post).await.expect("a post");
    let new =
        NewSeries { name: "Syd-IT", case_template: "Syd-IT {yy}-{n}", document_template: "{case}-{n}", yearly: true };
    let series = registry::create_series(tx, by, &new).await.expect("a series");
    let new = NewCase {
        series: series.id,
        title: "Anmälan av delegationsbeslut 2020",
        public_title: "",
        secrecy: None,
        opened: day("2020-01-08"),
        number: Some("Syd-IT 20-6"),
    };
    registry::create_case(tx, by, &new).await.expect("a case");
}

pub fn point(number: &str, delegate: DelegateKind, function: &str) -> ItemText {
    ItemText {
        number: number.into(),
        group: "Personal".into(),
        matter: "Anställning".into(),
        delegate,
        function: function.into(),
        party: None,
        limit_ore: None,
        conditions: String::new(),
        may_sub: delegate == DelegateKind::Chief,
        is_reported: true,
        is_appealable: true,
    }
}

pub fn decision(on: &str, heading: &str) -> DecisionText {
    DecisionText {
        day: day(on),
        item: Some(1),
        sub: None,
        person: None,
        name: "Anders Wikner".into(),
        function: "Förvaltningschef".into(),
        party: Some(LEKEBERG),
        heading: heading.into(),
        decision: format!("{heading} enligt underlaget."),
        affected: String::new(),
        amount_ore: None,
        urgent: String::new(),
        appointed: String::new(),
    }
}

impl World {
    /// An order in force since 2019: § 4 the head, § 5 the head of IT up to 500 000 kr, § 6 not reported.
    pub async fn ordered(&self) {
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let by = by(self.coop, "2019-03-01");
        let order = delegation::create_order(&mut tx, &by, 1, "Delegationsordning 2019", None).await.expect("an order");
        let mut limited = point("5", DelegateKind::Employee, "IT-chef");
        limited.limit_ore = Some(50_000_000);
        let mut unreported = point("6", DelegateKind::Employee, "IT-chef");
        unreported.is_reported = false;
        let points = [point("4", DelegateKind::Chief, "Förvaltningschef"), limited, unreported];
        delegation::create_items(&mut tx, &by, order, &points).await.expect("points");
        let adopted = Adopted { on: day("2019-02-13"), reference: "§ 6, 2019-02-13".into(), from: day("2019-03-01") };
        delegation::adopt_order(&mut tx, &by, order, &adopted, 1).await.expect("adopted");
        tx.commit().await.expect("saved");
    }

    /// Registers a decision in the case and gives its number.
    pub async fn decided(&self, text: &DecisionText, registered: &str) -> (i64, String) {
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let new = NewDecision { board: 1, case: Some(1), document: "", text, yes: &[], reported: None };
        let made = delegation::register_decision(&mut tx, &by(self.coop, registered), &new).await.expect("registered");
        tx.commit().await.expect("saved");
        (made.id, made.number)
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

    pub async fn secretary(&self) -> Visitor {
        self.acting("Maja Ahlin", "secretary", None).await
    }
}
