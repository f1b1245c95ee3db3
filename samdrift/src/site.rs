//! Putting the program together: store, areas, messages, gate, typesetter and clock.

use crate::{areas, menu, pages};
use basics::{Day, Moment};
use std::sync::Arc;
use store::{AppliedSchema, Fault, Settings, Store};
use text::Catalogue;
use tokio::sync::Semaphore;
use web::{Clock, Limits, Live, Site};

/// The store with the program's schema applied.
pub async fn open_store(settings: &Settings) -> Result<Store, Fault> {
    let store = Store::open(settings).await?;
    migrate(&store).await?;
    Ok(store)
}

/// Brings the database up; one from before the full-text index gets its words indexed, and one from before the board
/// told where appeals go gets its court handed over, once.
pub async fn migrate(store: &Store) -> Result<Vec<AppliedSchema>, Fault> {
    let new = store::migrate(store, &areas::schemas()).await?;
    if new.iter().any(|s| s.name == "words") {
        let mut tx = store.write().await?;
        meeting::index_all(&mut tx).await?;
        tx.end().await?;
    }
    portal::hand_over_courts(store, now()).await?;
    Ok(new)
}

/// What stands between the program and its visitors.
#[derive(Clone, Copy, Debug, Default)]
pub struct Front {
    /// Cookies are only sent over TLS.
    pub secure_cookies: bool,
    /// A proxy of ours tells who asks.
    pub behind_proxy: bool,
}

/// The site on a store. `demo_day` makes it the demo, living on that day.
pub fn site_of(store: Store, demo_day: Option<Day>, front: Front) -> Arc<Site> {
    let Front { secure_cookies, behind_proxy } = front;
    Arc::new(Site {
        store,
        areas: areas::all(),
        own_pages: pages::table,
        catalogue: Catalogue::read(&areas::words()),
        gate: Box::new(access::AccessGate),
        renderer: Arc::new(typesetter::Typesetter::new()),
        clock: Clock { now, demo_day },
        chance,
        limits: Limits::default(),
        menu: menu::menu,
        party_names: |tx, coop| Box::pin(agreement::party_names(tx, coop)),
        secure_cookies,
        behind_proxy,
        render_slots: Semaphore::new(2),
        live: Live::default(),
    })
}

/// The world's clock, read here and nowhere else.
pub fn now() -> Moment {
    Moment::from_seconds(jiff::Timestamp::now().as_second()).expect("the clock stands in our time")
}

/// Chance from the operating system.
pub fn chance(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the operating system has randomness");
}
