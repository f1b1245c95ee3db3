//! Pages that span areas: start, overview, search, and the demo's own.

mod demo;
mod overview;
mod search;
mod start;

use web::{Page, Right, page};

pub fn table() -> Vec<Page> {
    vec![
        Page::get("/", Right::Open, page!(start::show)),
        Page::get("/halsa", Right::Open, page!(start::health)),
        Page::post("/demo/logga-in", Right::Demo, page!(demo::sign_in)),
        Page::post("/demo/dag", Right::Demo, page!(demo::move_day)),
        Page::get("/{coop}", Right::Deed("overview.read"), page!(overview::show)),
        Page::get("/{coop}/sok", Right::Deed("overview.read"), page!(search::show)),
    ]
}
