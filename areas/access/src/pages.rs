//! Addresses of access, with who may open them.

mod account;
mod admission;
mod first;
mod gate;
mod language;
mod log;
mod log_line;
mod needs;
mod password_link;
mod person;
mod person_deeds;
mod persons;
mod sign_in;

pub use admission::{confirm, needs_no_password};
pub use gate::{AccessGate, reach};
pub use needs::{check, needs};

use web::{Page, Right, page};

/// Every page: first the way in, then what the menu leads to.
pub fn table() -> Vec<Page> {
    const READ: Right = Right::Deed("person.read");
    const EDIT: Right = Right::Deed("person.edit");
    const GRANT: Right = Right::Deed("role.grant");
    const LOG: Right = Right::Deed("journal.read");
    vec![
        Page::get("/logga-in", Right::Open, page!(sign_in::show)),
        Page::post("/logga-in", Right::Open, page!(sign_in::receive)),
        Page::post("/logga-ut", Right::SignedIn, page!(sign_in::sign_out)),
        Page::post("/sprak", Right::Open, page!(language::choose)),
        Page::get("/forsta/{token}", Right::Open, page!(first::show)),
        Page::post("/forsta/{token}", Right::Open, page!(first::receive)),
        Page::get("/losenord/{token}", Right::Open, page!(password_link::show)),
        Page::post("/losenord/{token}", Right::Open, page!(password_link::receive)),
        Page::get("/{coop}/mitt-konto", Right::SignedIn, page!(account::show)),
        Page::post("/{coop}/mitt-konto", Right::SignedIn, page!(account::change_password)),
        Page::get("/{coop}/personer", READ, page!(persons::show)),
        Page::get("/{coop}/personer/ny", EDIT, page!(person::show_new)),
        Page::post("/{coop}/personer/ny", EDIT, page!(person::create)),
        Page::get("/{coop}/personer/{id}", READ, page!(person::show)),
        Page::post("/{coop}/personer/{id}", EDIT, page!(person::edit)),
        Page::get("/{coop}/personer/{id}/roll", GRANT, page!(person_deeds::show_grant)),
        Page::post("/{coop}/personer/{id}/roll", GRANT, page!(person_deeds::grant)),
        Page::post("/{coop}/personer/{id}/roll/ta-bort", GRANT, page!(person_deeds::withdraw)),
        Page::post("/{coop}/personer/{id}/lank", EDIT, page!(person_deeds::make_link)),
        Page::get("/{coop}/logg", LOG, page!(log::show)),
        Page::get("/{coop}/logg.csv", LOG, page!(log::export)),
        Page::get("/{coop}/logg/{number}", LOG, page!(log_line::show)),
    ]
}
