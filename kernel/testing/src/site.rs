//! A whole site in memory: given areas on a given store, its clock standing still.

use crate::Visitor;
use axum::Router;
use basics::{Day, Moment};
use press::{Document, RenderError, Renderer};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::Store;
use tokio::sync::Semaphore;
use web::{Area, Clock, Gate, Limits, Live, Page, Site};

/// A site for a test.
pub struct TestSite {
    pub site: Arc<Site>,
    router: Router,
}

/// Draws nothing: gives the document's plain text as bytes.
pub struct NoRenderer;

impl Renderer for NoRenderer {
    fn pdf(&self, document: &Document) -> Result<Vec<u8>, RenderError> {
        Ok(format!("%PDF\n{}", press::plain(document)).into_bytes())
    }
}

/// A moment in a test: noon UTC of a day.
pub fn at(day: &str) -> Moment {
    Moment::read(&format!("{day}T11:00:00Z")).expect("a day in a test")
}

impl TestSite {
    /// The site with these areas. Its today is `today` until [`TestSite::move_to`] moves it.
    pub async fn new(areas: Vec<Area>, gate: Box<dyn Gate>, store: Store, today: &str) -> TestSite {
        TestSite::with(areas, gate, store, today, |_| {}).await
    }

    /// The same, with a last touch on the site, such as its party names or limits.
    pub async fn with(
        areas: Vec<Area>,
        gate: Box<dyn Gate>,
        store: Store,
        today: &str,
        touch: impl FnOnce(&mut Site),
    ) -> TestSite {
        let mut files = vec![web::WORDS];
        files.extend(areas.iter().map(|a| a.words));
        let mut site = Site {
            store,
            areas,
            own_pages: no_pages,
            catalogue: text::Catalogue::read(&files),
            gate,
            renderer: Arc::new(NoRenderer),
            clock: Clock { now: standing, demo_day: Some(today.parse().expect("a day in a test")) },
            chance: counted,
            limits: Limits::default(),
            menu: Vec::new,
            party_names: |_, _| Box::pin(async { Ok(Vec::new()) }),
            secure_cookies: false,
            behind_proxy: false,
            render_slots: Semaphore::new(1),
            live: Live::default(),
        };
        touch(&mut site);
        TestSite::of(site)
    }

    /// A site that is already put together.
    pub fn of(site: Site) -> TestSite {
        let site = Arc::new(site);
        let router = web::router(site.clone());
        TestSite { site, router }
    }

    /// Somebody with an empty browser.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.router.clone())
    }

    /// Somebody whose browser holds this session token.
    pub fn visitor_with_session(&self, token: &str) -> Visitor {
        let mut visitor = self.visitor();
        visitor.keep_cookie("samdrift_session", token);
        visitor
    }

    /// Moves the site's today.
    pub async fn move_to(&self, day: &str) {
        let day: Day = day.parse().expect("a day in a test");
        let mut tx = self.site.store.write().await.expect("a write transaction");
        store::save_setting(&mut tx, 0, web::DEMO_DAY, &day.to_string()).await.expect("the day is saved");
        tx.end().await.expect("the transaction ends");
    }
}

fn no_pages() -> Vec<Page> {
    Vec::new()
}

fn standing() -> Moment {
    at("2021-02-24")
}

/// Not chance at all: different each time, the same in each run of one test program.
fn counted(bytes: &mut [u8]) {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let hash = store::hash_of(&NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes());
    for (to, from) in bytes.iter_mut().zip(hash.bytes()) {
        *to = from;
    }
}
