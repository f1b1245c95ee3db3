//! Sydnärke with its parties and one case; persons are invented.

use access::{AccessGate, NewPerson, create_person, grant_role, open_session};
use agreement::{NewParty, create_party};
use assignment::AREA;
use basics::{CooperationId, Day, PartyId};
use registry::{NewCase, NewSeries};
use store::{By, Store, Tx};
use testing::{TestSite, Visitor, at};
use web::look::{frame::Frame, parts};
use web::{Area, Ctx, Fault, Page, Reply, Right, html, page};

pub const HALLSBERG: PartyId = 2;

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
    let schemas = [store::SCHEMA, access::AREA.schema, agreement::AREA.schema, registry::AREA.schema, AREA.schema];
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
    let areas = vec![access::AREA, agreement::AREA, registry::AREA, AREA, OVERVIEW];
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

impl World {
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
