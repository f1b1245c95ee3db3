//! The table of addresses: first what everybody may read, then the settings of it.

mod accessibility;
mod all;
mod announcement;
mod appeal;
mod board;
mod cases;
mod feeds;
mod found;
mod frame;
mod items;
mod meeting;
mod meetings;
mod minutes;
mod notice_board;
mod notices;
mod papers;
mod paragraph;
mod parts;
mod settings;

use web::{Page, Right, page};

pub fn list() -> Vec<Page> {
    const ALL: Right = Right::Public;
    const SETUP: Right = Right::Deed("portal.edit");
    const POST: Right = Right::Deed("announcement.post");
    vec![
        Page::get("/offentligt", Right::Open, page!(all::show)),
        Page::get("/robots.txt", Right::Open, page!(all::robots)),
        Page::get("/offentligt/{coop}", ALL, page!(board::show)),
        Page::get("/offentligt/{coop}/moten", ALL, page!(meetings::show)),
        Page::get("/offentligt/{coop}/moten.ics", ALL, page!(feeds::calendar)),
        Page::get("/offentligt/{coop}/moten/{id}", ALL, page!(meeting::show)),
        Page::get("/offentligt/{coop}/moten/{id}/protokoll", ALL, page!(minutes::show)),
        Page::get("/offentligt/{coop}/moten/{id}/protokoll.pdf", ALL, page!(minutes::pdf)),
        Page::get("/offentligt/{coop}/moten/{id}/paragrafer/{pid}", ALL, page!(paragraph::show)),
        Page::get("/offentligt/{coop}/moten/{id}/paragrafer/{pid}/protokoll.pdf", ALL, page!(paragraph::pdf)),
        Page::get("/offentligt/{coop}/moten/{id}/handlingar/{handling}", ALL, page!(papers::file)),
        Page::get("/offentligt/{coop}/moten/{id}/overklaga", ALL, page!(appeal::of_meeting)),
        Page::get("/offentligt/{coop}/arenden", ALL, page!(cases::list)),
        Page::get("/offentligt/{coop}/arenden/{id}", ALL, page!(cases::show)),
        Page::get("/offentligt/{coop}/anslagstavla", ALL, page!(notice_board::show)),
        Page::get("/offentligt/{coop}/anslagstavla/{id}", ALL, page!(notices::show)),
        Page::get("/offentligt/{coop}/anslagstavla.atom", ALL, page!(feeds::notices)),
        Page::get("/offentligt/{coop}/overklaga", ALL, page!(appeal::show)),
        Page::get("/offentligt/{coop}/tillganglighet", ALL, page!(accessibility::show)),
        Page::get("/{coop}/offentliga-sidor", SETUP, page!(settings::show)),
        Page::post("/{coop}/offentliga-sidor", SETUP, page!(settings::save)),
        Page::get("/{coop}/offentliga-sidor/kungorelser", POST, page!(announcement::show)),
        Page::post("/{coop}/offentliga-sidor/kungorelser", POST, page!(announcement::create)),
        Page::post("/{coop}/offentliga-sidor/kungorelser/{id}/ta-ned", POST, page!(announcement::remove)),
    ]
}
