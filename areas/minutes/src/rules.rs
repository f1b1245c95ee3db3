//! The record of a meeting and the rules of deciding and minuting. Pure.

mod record;

pub use record::*;
