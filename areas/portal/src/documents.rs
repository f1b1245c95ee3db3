//! Values to the formats other programs read: iCalendar and Atom.

pub mod calendar;
pub mod feed;
