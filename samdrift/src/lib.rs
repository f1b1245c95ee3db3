//! The program: its list of areas, its menu, the pages that span areas, the commands and the demo.

pub mod areas;
pub mod command;
pub mod demo;
mod menu;
mod pages;
mod site;

pub use site::{Front, open_store, site_of};

/// The program's own messages, Swedish and English.
pub const WORDS: (&str, &str) = (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl"));
