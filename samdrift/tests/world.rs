//! The demo's world as a fixture: the whole program in memory, on either engine.

use std::sync::Arc;
use store::{Settings, Store};
use testing::{NoRenderer, TestSite, Visitor, at};

/// The demo loaded into fresh databases of both engines.
pub async fn worlds() -> Vec<(TestSite, Settings, tempfile::TempDir)> {
    let mut all = Vec::new();
    for (settings, folder) in testing::both_engines().await {
        let site = world(&settings).await;
        all.push((site, settings, folder));
    }
    all
}

/// The demo loaded into one database.
pub async fn world(settings: &Settings) -> TestSite {
    let store = samdrift::open_store(settings).await.expect("the store opens");
    samdrift::demo::load(&store, at("2021-02-24"), &NoRenderer).await.expect("the demo loads");
    site(store).await
}

/// The program's own site, but for the typesetter and the clock.
pub async fn site(store: Store) -> TestSite {
    let whole = samdrift::site_of(store, Some("2021-02-24".parse().expect("a day")), samdrift::Front::default());
    let mut site = Arc::into_inner(whole).expect("nobody else holds the site");
    site.renderer = Arc::new(NoRenderer);
    site.clock.now = || at("2021-02-24");
    TestSite::of(site)
}

/// Somebody signed in with one press as this role.
pub async fn signed_in(site: &TestSite, role: &str) -> Visitor {
    let person = samdrift::demo::people::PEOPLE.iter().find(|p| p.role == role).expect("a role of the demo");
    signed_in_as(site, person.email).await
}

pub async fn signed_in_as(site: &TestSite, email: &str) -> Visitor {
    let mut visitor = site.visitor();
    visitor.submit("/", "/demo/logga-in", &[("epost", email)]).await.expect(303);
    visitor
}
