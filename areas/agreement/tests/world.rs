//! Two cooperations: Närke, whose agreement the stories write, and Vättern with three parties, which must never
//! be seen from Närke.

use access::{AccessGate, NewPerson, create_person, grant_role, open_session};
use agreement::{AREA, NewParty, create_party};
use basics::{CooperationId, PartyId};
use store::{By, Store};
use testing::{TestSite, Visitor, at};

pub struct World {
    pub test: TestSite,
    pub narke: CooperationId,
}

/// Runs a story on both engines, on 24 February 2021.
pub async fn in_both_worlds<Fut: Future<Output = ()>>(story: impl Fn(World) -> Fut) {
    let schemas = [store::SCHEMA, access::AREA.schema, AREA.schema];
    testing::on_both_engines(&schemas, async |store| story(world(store).await).await).await;
}

async fn world(store: Store) -> World {
    let mut tx = store.write().await.expect("a transaction");
    let narke = store::create_cooperation(&mut tx, "narke", "Närkes IT-nämnd").await.expect("new").id;
    let vattern = store::create_cooperation(&mut tx, "vattern", "Vätterns IT-nämnd").await.expect("new").id;
    let by = By::program(vattern, at("2021-02-24"));
    for (short, is_host) in [("Motala", true), ("Vadstena", false), ("Hjo", false)] {
        create_party(&mut tx, &by, &party(short, is_host)).await.expect("a party");
    }
    tx.commit().await.expect("saved");
    let test = TestSite::new(vec![access::AREA, AREA], Box::new(AccessGate), store, "2021-02-24").await;
    World { test, narke }
}

fn party(short: &str, is_host: bool) -> NewParty<'_> {
    let from = "2015-01-01".parse().expect("a day");
    NewParty { name: short, short, code: "", is_host, from, to: None, notice_board: "" }
}

impl World {
    /// A browser of somebody new in Närke who has this role, for a party or for all.
    pub async fn acting(&self, role: &str, party: Option<PartyId>) -> Visitor {
        let token = self.test.site.token();
        let email = format!("{}@narke.example", token[..8].to_lowercase());
        let by = By::program(self.narke, at("2021-02-24"));
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let new = NewPerson { name: "Maja Ahlin", email: &email, phone: "" };
        let person = create_person(&mut tx, &by, &new).await.expect("a person");
        grant_role(&mut tx, &by, person, role, party).await.expect("a role");
        open_session(&mut tx, &token, &email, at("2021-02-24")).await.expect("a session");
        tx.commit().await.expect("saved");
        self.test.visitor_with_session(&token)
    }

    /// Enters a party in Närke as the program does: without asking the rules.
    pub async fn with_party(&self, short: &str, is_host: bool) -> PartyId {
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let by = By::program(self.narke, at("2021-02-24"));
        let id = create_party(&mut tx, &by, &party(short, is_host)).await.expect("a party");
        tx.commit().await.expect("saved");
        id
    }

    /// The parties of Närke on a day, the host with a star.
    pub async fn parties_on(&self, day: &str) -> String {
        let mut tx = self.test.site.store.read().await.expect("a transaction");
        let day = day.parse().expect("a day");
        let parties = agreement::list_parties_on(&mut tx, self.narke, day).await.expect("parties");
        let shown = parties.iter().map(|p| if p.is_host { format!("{}*", p.short) } else { p.short.clone() });
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
