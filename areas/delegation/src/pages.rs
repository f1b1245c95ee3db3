//! The table of addresses, top to bottom as the menu shows them.

mod answer;
mod decision;
mod decision_form;
mod decisions;
mod frame;
mod import;
mod items;
mod lists;
mod notices;
mod order;
mod orders;
mod subs;

use web::{Page, Right, page};

const READ: Right = Right::Deed("delegation.read");
const REGISTER: Right = Right::Deed("delegation.register");
const ORDER: Right = Right::Deed("delegation.order");
const LIST: Right = Right::Deed("delegation.list");
const POST: Right = Right::Deed("notice.post");

#[rustfmt::skip] // one address a line, to be read as a table
pub fn table() -> Vec<Page> {
    vec![
        Page::get("/{coop}/delegation", READ, page!(decisions::list)),
        Page::get("/{coop}/delegation.csv", READ, page!(decisions::export)),
        Page::get("/{coop}/delegation/nytt", REGISTER, page!(decision_form::new)),
        Page::post("/{coop}/delegation/nytt", REGISTER, page!(decision_form::create)),
        Page::get("/{coop}/delegation/beslut/{id}", READ, page!(decision::show)),
        Page::get("/{coop}/delegation/beslut/{id}/andra", REGISTER, page!(decision_form::edit)),
        Page::post("/{coop}/delegation/beslut/{id}/andra", REGISTER, page!(decision_form::save)),
        Page::post("/{coop}/delegation/beslut/{id}/anslag", POST, page!(notices::save)),

        Page::get("/{coop}/delegation/ordning", READ, page!(orders::list)),
        Page::get("/{coop}/delegation/ordning/ny", ORDER, page!(orders::new)),
        Page::post("/{coop}/delegation/ordning/ny", ORDER, page!(orders::create)),
        Page::get("/{coop}/delegation/ordning/{id}", READ, page!(order::show)),
        Page::get("/{coop}/delegation/ordning/{id}/beslutad", ORDER, page!(order::show_adopt)),
        Page::post("/{coop}/delegation/ordning/{id}/beslutad", ORDER, page!(order::adopt)),
        Page::post("/{coop}/delegation/ordning/{id}/ta-bort", ORDER, page!(order::remove)),
        Page::get("/{coop}/delegation/ordning/{id}/klistra", ORDER, page!(import::show)),
        Page::post("/{coop}/delegation/ordning/{id}/klistra", ORDER, page!(import::save)),
        Page::get("/{coop}/delegation/ordning/{id}/punkter/ny", ORDER, page!(items::new)),
        Page::post("/{coop}/delegation/ordning/{id}/punkter/ny", ORDER, page!(items::create)),
        Page::get("/{coop}/delegation/ordning/{id}/punkter/{item}", ORDER, page!(items::edit)),
        Page::post("/{coop}/delegation/ordning/{id}/punkter/{item}", ORDER, page!(items::save)),
        Page::post("/{coop}/delegation/ordning/{id}/punkter/{item}/ta-bort", ORDER, page!(items::remove)),
        Page::get("/{coop}/delegation/ordning/{id}/vidare", ORDER, page!(subs::new)),
        Page::post("/{coop}/delegation/ordning/{id}/vidare", ORDER, page!(subs::create)),
        Page::post("/{coop}/delegation/ordning/{id}/vidare/{sub}/avsluta", ORDER, page!(subs::end)),

        Page::get("/{coop}/delegation/listor", READ, page!(lists::list)),
        Page::get("/{coop}/delegation/listor/ny", LIST, page!(lists::new)),
        Page::post("/{coop}/delegation/listor/ny", LIST, page!(lists::create)),
        Page::get("/{coop}/delegation/listor/{id}", READ, page!(lists::show)),
        Page::get("/{coop}/delegation/listor/{id}/redovisning.pdf", READ, page!(lists::pdf)),
        Page::post("/{coop}/delegation/listor/{id}/ta-bort", LIST, page!(lists::remove)),
        Page::get("/{coop}/delegation/anslag", READ, page!(notices::list)),
    ]
}
