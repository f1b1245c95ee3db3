//! What tests share: both engines, a site in memory with a fixed clock, and a browser without a screen.
//! For tests only.

mod engines;
mod site;
mod visitor;

pub use engines::{both_engines, drop_after, on_both_engines};
pub use site::{NoRenderer, TestSite, at};
pub use visitor::{Answer, Heard, Visitor};
