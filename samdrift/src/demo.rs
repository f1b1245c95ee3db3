//! The demo: one joint board with the public figures of its real minutes and invented persons.

mod assigned;
mod delegated;
mod item;
mod load;
mod meeting_2015;
mod meeting_2021;
pub mod people;
mod present;
mod public_pages;
mod registry_data;
mod seats;

pub use load::{Loaded, documents_of, load};

/// The cooperation's word in addresses.
pub const SLUG: &str = "sydnarke";

/// The day the demo lives on until somebody moves it.
pub const DAY: &str = "2021-02-24";
