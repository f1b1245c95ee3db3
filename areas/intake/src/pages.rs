//! Reading old minutes in the browser: send, look through, save as drafts.

mod preview;
mod send;

use web::{Page, Right, page};

const IMPORT: Right = Right::Deed("meeting.import");

pub fn list() -> Vec<Page> {
    vec![
        Page::get("/{coop}/importera", IMPORT, page!(send::show)),
        Page::post("/{coop}/importera", IMPORT, page!(preview::show)),
        Page::post("/{coop}/importera/spara", IMPORT, page!(preview::save)),
    ]
}
