//! Närke with two parties and six persons, and Vättern with a board of its own, which must never be seen from
//! Närke.

use access::{AccessGate, NewPerson, create_person, grant_role, open_session};
use agreement::{NewParty, create_party};
use basics::{CooperationId, Day, PersonId};
use board::{
    AREA, NewBoard, NewMandate, NewPost, NewSeat, Post, SeatKind, create_board, create_mandate, create_post,
    create_seat,
};
use store::{By, Store, Tx};
use testing::{TestSite, Visitor, at};
use web::look::{frame::Frame, parts};
use web::{Area, Ctx, Fault, Page, Reply, Right, page};

/// Persons of Närke, in the order of their numbers from 1.
pub const PERSONS: [&str; 6] = ["Anna Berg", "Bo Dahl", "Cilla Ek", "David Falk", "Eva Gren", "Folke Hall"];

pub struct World {
    pub test: TestSite,
    pub narke: CooperationId,
}

/// A page that shows what waits for the visitor, as the program's overview does.
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
    let needs = AREA.needs.expect("the board has needs")(&ctx, &mut tx).await?;
    Ok(ctx.show(Frame::new("Översikt").body(parts::todo(&ctx, &needs))))
}

/// Runs a story on both engines, on 24 February 2021, in a Närke without board.
pub async fn in_both_worlds<Fut: Future<Output = ()>>(story: impl Fn(World) -> Fut) {
    let schemas = [store::SCHEMA, access::AREA.schema, agreement::AREA.schema, AREA.schema];
    testing::on_both_engines(&schemas, async |store| story(world(store).await).await).await;
}

pub fn day(s: &str) -> Day {
    s.parse().expect("a day in a test")
}

async fn world(store: Store) -> World {
    let mut tx = store.write().await.expect("a transaction");
    let narke = store::create_cooperation(&mut tx, "narke", "Närkes IT-nämnd").await.expect("new").id;
    let vattern = store::create_cooperation(&mut tx, "vattern", "Vätterns IT-nämnd").await.expect("new").id;
    fill(&mut tx, &by(narke)).await;
    fill(&mut tx, &by(vattern)).await;
    set_up(&mut tx, &by(vattern), 3).await;
    tx.commit().await.expect("saved");
    let areas = vec![access::AREA, agreement::AREA, AREA, OVERVIEW];
    let test = TestSite::new(areas, Box::new(AccessGate), store, "2021-02-24").await;
    World { test, narke }
}

pub fn by(coop: CooperationId) -> By {
    By::program(coop, at("2021-02-24"))
}

/// Two parties, Lekeberg being host, and the persons.
async fn fill(tx: &mut Tx, by: &By) {
    for (short, is_host) in [("Lekeberg", true), ("Laxå", false)] {
        let new =
            NewParty { name: short, short, code: "", is_host, from: day("2015-01-01"), to: None, notice_board: "" };
        create_party(tx, by, &new).await.expect("a party");
    }
    for name in PERSONS {
        create_person(tx, by, &NewPerson { name, email: "", phone: "" }).await.expect("a person");
    }
}

/// A board with a member seat and a substitute seat for each party, held from 2019 to 2022 by the first persons:
/// Anna and Bo are members, Cilla and David substitutes. Anna is chair and Bo vice chair.
async fn set_up(tx: &mut Tx, by: &By, held: usize) -> i64 {
    let new = NewBoard {
        name: "Nämnden för IT",
        label: "§ {n}",
        storage_place: "Kommunhuset i Fjugesta",
        remote_allowed: true,
        remote_decision: "Reglementet 7 §",
        call_days: 7,
        substitutes_say: None,
        substitutes_decision: "",
    };
    let board = create_board(tx, by, &new).await.expect("a board");
    let seats = [(1, SeatKind::Member), (2, SeatKind::Member), (1, SeatKind::Substitute), (2, SeatKind::Substitute)];
    for (at, ((party, kind), person)) in seats.into_iter().zip(1..).enumerate() {
        let new = NewSeat { board, party, kind, order: 0, from: None, to: None };
        let seat = create_seat(tx, by, &new).await.expect("a seat");
        if at < held {
            mandate(tx, by, seat, person).await;
        }
    }
    for (post, person) in [(Post::Chair, 1), (Post::ViceChair, 2)] {
        let new = NewPost { board, post, person, from: day("2019-01-01"), to: None };
        create_post(tx, by, &new).await.expect("a post");
    }
    board
}

async fn mandate(tx: &mut Tx, by: &By, seat: i64, person: PersonId) {
    let (from, to) = (day("2019-01-01"), Some(day("2022-12-31")));
    let new = NewMandate { seat, person, political_party: "S", from, to };
    create_mandate(tx, by, &new).await.expect("a mandate");
}

impl World {
    /// The same, with a board in Närke whose first so many seats are held; see [`set_up`].
    pub async fn with_board(self, held: usize) -> World {
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        set_up(&mut tx, &by(self.narke), held).await;
        tx.commit().await.expect("saved");
        self
    }

    /// A browser of somebody new in Närke who has this role.
    pub async fn acting(&self, role: &str) -> Visitor {
        let token = self.test.site.token();
        let email = format!("{}@narke.example", token[..8].to_lowercase());
        let by = by(self.narke);
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let new = NewPerson { name: "Maja Ahlin", email: &email, phone: "" };
        let person = create_person(&mut tx, &by, &new).await.expect("a person");
        grant_role(&mut tx, &by, person, role, None).await.expect("a role");
        open_session(&mut tx, &token, &email, at("2021-02-24")).await.expect("a session");
        tx.commit().await.expect("saved");
        self.test.visitor_with_session(&token)
    }

    /// Who sits in Närke's board on a day, seat by seat; a dash where nobody does, a star on those with a post.
    pub async fn sitting_on(&self, on: &str) -> String {
        let mut tx = self.test.site.store.read().await.expect("a transaction");
        let sittings = board::sitting_on(&mut tx, self.narke, 1, day(on)).await.expect("sittings");
        let shown = sittings.iter().map(|s| {
            let name = s.mandate.as_ref().map_or("–", |m| m.name.split(' ').next().unwrap_or_default());
            format!("{name}{}", if s.post.is_some() { "*" } else { "" })
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    /// The deeds in Närke's journal whose names begin so, oldest first; the chain must hold.
    pub async fn deeds(&self, begins: &str) -> Vec<String> {
        let mut tx = self.test.site.store.read().await.expect("a transaction");
        let (faults, _) = store::check_journal(&mut tx, self.narke).await.expect("a journal");
        assert!(faults.is_empty(), "{faults:?}");
        let filter = store::JournalFilter { deed: begins.to_string(), limit: 100, ..store::JournalFilter::default() };
        let mut lines = store::list_journal(&mut tx, self.narke, &filter).await.expect("lines");
        lines.sort_by_key(|l| l.number);
        lines.into_iter().map(|l| format!("{} {}", l.deed, l.subject)).collect()
    }
}
