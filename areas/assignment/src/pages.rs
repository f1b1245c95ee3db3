//! The table of addresses, top to bottom as the menu shows them.

mod answer;
mod control;
mod form;
mod list;
mod record;
mod show;
mod steps;

use web::{Page, Right, page};

const READ: Right = Right::Deed("assignment.read");
const WRITE: Right = Right::Deed("assignment.write");
const REPORT: Right = Right::Deed("assignment.report");

#[rustfmt::skip] // one address a line, to be read as a table
pub fn table() -> Vec<Page> {
    vec![
        Page::get("/{coop}/uppdrag", READ, page!(list::list)),
        Page::get("/{coop}/uppdrag.csv", READ, page!(list::export)),
        Page::get("/{coop}/uppdrag/nytt", WRITE, page!(form::new)),
        Page::post("/{coop}/uppdrag/nytt", WRITE, page!(form::create)),
        Page::get("/{coop}/uppdrag/verkstalls", READ, page!(control::show)),
        Page::get("/{coop}/uppdrag/verkstalls.csv", READ, page!(control::export)),
        Page::get("/{coop}/uppdrag/verkstalls.pdf", READ, page!(control::pdf)),
        Page::get("/{coop}/uppdrag/{id}", READ, page!(record::show)),
        Page::get("/{coop}/uppdrag/{id}/andra", WRITE, page!(form::edit)),
        Page::post("/{coop}/uppdrag/{id}/andra", WRITE, page!(form::save)),
        Page::get("/{coop}/uppdrag/{id}/steg/{steg}", REPORT, page!(steps::show)),
        Page::post("/{coop}/uppdrag/{id}/steg/{steg}", REPORT, page!(steps::take)),
    ]
}
