//! Two small cooperations: Närke with an administrator, a secretary, a member and an auditor, and Vättern,
//! which must never be seen from Närke.

use access::{AREA, AccessGate, NewPerson, create_person, grant_role, hash_password, open_session, set_password};
use basics::{CooperationId, Moment, PersonId};
use store::{By, Store, Tx};
use testing::{TestSite, Visitor, at};

pub const PASSWORD: &str = "fyra gröna kaffekoppar";
pub const ADMIN: &str = "arvid@narke.example";
pub const SECRETARY: &str = "maja@narke.example";
pub const MEMBER: &str = "lena@narke.example";
pub const AUDITOR: &str = "rut@narke.example";
pub const NEIGHBOUR: &str = "nils@vattern.example";
/// Administers both cooperations.
pub const BOTH: &str = "bodil@bada.example";

pub struct World {
    pub test: TestSite,
    pub admin: PersonId,
    pub secretary: PersonId,
    pub member: PersonId,
    pub neighbour: PersonId,
    pub both: PersonId,
}

/// Runs a story on both engines, in a site that is no demo.
pub async fn in_both_worlds<Fut: Future<Output = ()>>(story: impl Fn(World) -> Fut) {
    testing::on_both_engines(&[store::SCHEMA, AREA.schema], async |store| story(world(store).await).await).await;
}

async fn world(store: Store) -> World {
    let mut tx = store.write().await.expect("a transaction");
    let narke = store::create_cooperation(&mut tx, "narke", "Närkes IT-nämnd").await.expect("new").id;
    let vattern = store::create_cooperation(&mut tx, "vattern", "Vätterns IT-nämnd").await.expect("new").id;
    let admin = person(&mut tx, narke, "Arvid Ek", ADMIN, &["administrator"]).await;
    let secretary = person(&mut tx, narke, "Maja Ahlin", SECRETARY, &["secretary"]).await;
    let member = person(&mut tx, narke, "Lena Åkesson", MEMBER, &["member"]).await;
    person(&mut tx, narke, "Rut Östberg", AUDITOR, &["auditor"]).await;
    let both = person(&mut tx, narke, "Bodil Dahl", BOTH, &["administrator"]).await;
    let neighbour = person(&mut tx, vattern, "Nils Berg", NEIGHBOUR, &["administrator"]).await;
    person(&mut tx, vattern, "Bodil Dahl", BOTH, &["administrator"]).await;
    let by = By::program(0, at("2021-02-24"));
    let hash = hash_password(PASSWORD, b"sixteen bytes 16");
    for email in [ADMIN, SECRETARY, MEMBER] {
        set_password(&mut tx, &by, email, &hash).await.expect("a password");
    }
    tx.commit().await.expect("saved");
    World { test: site(store).await, admin, secretary, member, neighbour, both }
}

pub async fn site(store: Store) -> TestSite {
    TestSite::with(vec![AREA], Box::new(AccessGate), store, "2021-02-24", |site| {
        site.clock.demo_day = None;
        site.party_names = |_, _| Box::pin(async { Ok(vec![(1, "Lekeberg".to_string()), (2, "Laxå".to_string())]) });
    })
    .await
}

async fn person(tx: &mut Tx, coop: CooperationId, name: &str, email: &str, roles: &[&str]) -> PersonId {
    let by = By::program(coop, at("2021-02-24"));
    let id = create_person(tx, &by, &NewPerson { name, email, phone: "" }).await.expect("a person");
    for role in roles {
        grant_role(tx, &by, id, role, None).await.expect("a role");
    }
    id
}

impl World {
    /// A browser signed in by this address, without a password.
    pub async fn signed_in(&self, email: &str) -> Visitor {
        self.signed_in_at(email, at("2021-02-24")).await
    }

    pub async fn signed_in_at(&self, email: &str, opened: Moment) -> Visitor {
        let token = self.test.site.token();
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        open_session(&mut tx, &token, email, opened).await.expect("a session");
        tx.end().await.expect("saved");
        self.test.visitor_with_session(&token)
    }
}
