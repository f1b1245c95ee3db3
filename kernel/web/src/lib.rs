//! The web side of every area: pages with their rights, sessions and form tokens, the frame, and the
//! page patterns that are built once and named.
//!
//! Absent on purpose: any area's rules or SQL; pages that need script (it only adds); third-party requests.

mod area;
mod assets;
mod cookies;
mod ctx;
mod dispatch;
mod export;
mod fault;
mod form;
mod gate;
mod live;
pub mod look;
mod site;

pub use area::{Area, Handler, Need, Page, Right, Tone};
pub use cookies::{end_session_cookie, language_cookie, session_cookie};
pub use ctx::{Ctx, Events, Keep, Reply};
pub use dispatch::router;
pub use export::{csv, csv_for_spreadsheets};
pub use fault::Fault;
pub use form::{Form, Upload};
pub use gate::{Acting, Gate, Membership, Reach, Visitor};
pub use live::{Live, Render, follow};
pub use maud::{Markup, PreEscaped, html};
pub use site::{Clock, DEMO_DAY, Limits, Menu, MenuItem, Site, move_demo_day};

use std::future::Future;
use std::pin::Pin;

/// A boxed future, as handlers and hooks return.
pub type Later<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The kernel's own messages, Swedish and English.
pub const WORDS: (&str, &str) = (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl"));

/// Wraps an `async fn(Ctx) -> Result<Reply, Fault>` as a page's handler.
#[macro_export]
macro_rules! page {
    ($handler:path) => {
        |ctx: $crate::Ctx| -> $crate::Later<'static, Result<$crate::Reply, $crate::Fault>> { Box::pin($handler(ctx)) }
    };
}
