//! One running program: store, areas, messages, clock and limits. Everything a handler may lean on.

use crate::{Area, Ctx, Fault, Gate, Later, Live, Page};
use basics::{CooperationId, Day, Moment, PartyId};
use press::Renderer;
use std::sync::Arc;
use store::{Store, Tx};
use text::{Catalogue, Lang, Words};
use tokio::sync::Semaphore;

/// Where time comes from.
pub struct Clock {
    /// The world's clock.
    pub now: fn() -> Moment,
    /// In the demo: the day the demo lives on until somebody moves it.
    pub demo_day: Option<Day>,
}

/// Bounds on what comes in.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Largest uploaded file, bytes.
    pub upload: usize,
    /// Largest form without files, bytes.
    pub form: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { upload: 25 * 1024 * 1024, form: 1024 * 1024 }
    }
}

/// A group of the left menu.
pub struct Menu {
    /// Message id of the group's name; empty for the first, nameless group.
    pub title: &'static str,
    pub items: Vec<MenuItem>,
}

pub struct MenuItem {
    /// Message id of the item's name.
    pub title: &'static str,
    /// Address within the cooperation, e.g. `/moten`.
    pub path: &'static str,
    /// The deed a role needs for the item to show.
    pub deed: &'static str,
}

type PartyNames = for<'a> fn(&'a mut Tx, CooperationId) -> Later<'a, Result<Vec<(PartyId, String)>, store::Fault>>;

pub struct Site {
    pub store: Store,
    pub areas: Vec<Area>,
    /// Pages of the program itself (start, overview), beside the areas' own.
    pub own_pages: fn() -> Vec<Page>,
    pub catalogue: Arc<Catalogue>,
    pub gate: Box<dyn Gate>,
    pub renderer: Arc<dyn Renderer>,
    pub clock: Clock,
    /// Fills bytes with chance, for tokens.
    pub chance: fn(&mut [u8]),
    pub limits: Limits,
    pub menu: fn() -> Vec<Menu>,
    /// Names of the parties, answered by the area that knows them.
    pub party_names: PartyNames,
    /// Whether cookies are only sent over TLS: always, except on loopback.
    pub secure_cookies: bool,
    /// Whether a proxy of ours stands in front and tells in `X-Forwarded-For` who asks.
    pub behind_proxy: bool,
    /// How many PDF renderings run at once.
    pub render_slots: Semaphore,
    /// Those who follow something as it happens.
    pub live: Live,
}

/// Name of the setting that holds the demo's day.
pub const DEMO_DAY: &str = "demo-day";

impl Site {
    pub fn is_demo(&self) -> bool {
        self.clock.demo_day.is_some()
    }

    /// The moment it is: the world's clock, or the demo's day with the world's time of day.
    pub async fn now(&self, tx: &mut Tx) -> Result<Moment, Fault> {
        let world = (self.clock.now)();
        let Some(first) = self.clock.demo_day else { return Ok(world) };
        let saved = store::find_setting(tx, 0, DEMO_DAY).await?;
        let day = saved.and_then(|s| s.parse().ok()).unwrap_or(first);
        Ok(world.on(day))
    }

    pub fn words(&self, lang: Lang) -> Words {
        Words::new(self.catalogue.clone(), lang)
    }

    /// Every page of the program, areas first, in the order they are listed.
    pub fn pages(&self) -> Vec<Page> {
        let mut pages: Vec<Page> = self.areas.iter().flat_map(|a| (a.pages)()).collect();
        pages.extend((self.own_pages)());
        pages
    }

    /// A fresh token of 256 bits, in letters safe for addresses.
    pub fn token(&self) -> String {
        use base64::Engine as _;
        let mut bytes = [0u8; 32];
        (self.chance)(&mut bytes);
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    }
}

/// Saves the demo's day. Only the demo calls it.
pub async fn move_demo_day(ctx: &Ctx, day: Day) -> Result<(), Fault> {
    let mut tx = ctx.site.store.write().await?;
    store::save_setting(&mut tx, 0, DEMO_DAY, &day.to_string()).await?;
    let by = store::By::program(0, ctx.now);
    tx.log(&by, store::Deed::new("demo.move-day", "demo").after(&day)).await?;
    tx.commit().await?;
    Ok(())
}
