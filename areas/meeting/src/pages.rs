//! The addresses of the area, top to bottom as a meeting goes.

pub(crate) mod absences;
mod adjust;
mod agenda;
mod agenda_side;
mod answer;
mod appeal;
mod assigned;
mod attendance;
mod attendee_form;
mod cancel;
mod certificate;
mod certify;
pub(crate) mod clock;
mod corrections;
mod delegated;
mod dispatch;
mod dispatch_all;
mod document;
mod edit;
mod extra;
mod faults;
mod fees;
mod follow;
mod frame;
mod frozen_extract;
mod gap;
mod history;
mod invited;
mod item;
mod known;
mod known_value;
mod live;
mod mask;
mod meeting;
mod memo;
mod notice_forms;
mod notices;
mod number;
mod number_series;
mod paragraph;
mod paragraph_form;
mod plan;
mod plan_form;
mod rates;
mod reading;
mod reading_item;
mod removal;
mod reports;
mod review;
mod send;
mod sending;
mod signing;
mod signing_deeds;
mod signing_send;
mod signing_text;
mod stage;
mod standing;
mod versions;
mod way;
mod year;
mod year_plan;

use web::{Page, Right, page};

const READ: Right = Right::Deed("meeting.read");
const PLAN: Right = Right::Deed("meeting.plan");
const EDIT: Right = Right::Deed("meeting.edit");
const PARAGRAPH: Right = Right::Deed("paragraph.edit");
const ADJUST: Right = Right::Deed("minutes.adjust");
const SIGN: Right = Right::Deed("minutes.sign");
const POST: Right = Right::Deed("notice.post");
const APPEAL: Right = Right::Deed("appeal.register");
const MEMO: Right = Right::Deed("memo.write");
const CORRECT: Right = Right::Deed("minutes.correct");
const CERTIFY: Right = Right::Deed("extract.certify");
const DISPATCH: Right = Right::Deed("extract.dispatch");
const FEES: Right = Right::Deed("fees.read");
const RATES: Right = Right::Deed("fees.edit");
const NOTE: Right = Right::Deed("note.write");
const ABSENCE: Right = Right::Deed("absence.report");
const MINUTE: Right = Right::Deed("paragraph.minute");
const PRESENCE: Right = Right::Deed("presence.log");
const STRIKE: Right = Right::Deed("presence.correct");
const JOURNAL: Right = Right::Deed("journal.read");

#[rustfmt::skip] // one address a line, to be read as a table
pub fn list() -> Vec<Page> {
    vec![
        Page::get("/{coop}/moten", READ, page!(year::show)),
        Page::get("/{coop}/moten/nytt", PLAN, page!(plan::show)),
        Page::post("/{coop}/moten/nytt", PLAN, page!(plan::save)),
        Page::get("/{coop}/moten/extra", PLAN, page!(extra::show)),
        Page::post("/{coop}/moten/extra", PLAN, page!(extra::save)),
        Page::get("/{coop}/moten/plan/{year}", READ, page!(year_plan::show)),
        Page::post("/{coop}/moten/plan/{year}/utkast", PLAN, page!(year_plan::begin)),
        // Also answers `/planer/3.pdf`.
        Page::get("/{coop}/moten/planer/{pid}", READ, page!(year_plan::version)),
        Page::get("/{coop}/moten/planer/{pid}/andra", PLAN, page!(plan_form::show)),
        Page::post("/{coop}/moten/planer/{pid}/andra", PLAN, page!(plan_form::save)),
        Page::get("/{coop}/moten/planer/{pid}/faststall", PLAN, page!(plan_form::show_adopt)),
        Page::post("/{coop}/moten/planer/{pid}/faststall", PLAN, page!(plan_form::adopt)),
        Page::post("/{coop}/moten/planer/{pid}/kasta", PLAN, page!(year_plan::discard)),
        Page::get("/{coop}/moten/stadiga", PLAN, page!(standing::show)),
        Page::post("/{coop}/moten/stadiga", PLAN, page!(standing::save)),
        Page::get("/{coop}/moten/nummer", READ, page!(number_series::show)),
        Page::post("/{coop}/moten/stadiga/provningar", PLAN, page!(standing::save_checks)),
        Page::get("/{coop}/moten/{id}", READ, page!(meeting::show)),
        Page::get("/{coop}/moten/{id}/andra", EDIT, page!(edit::show)),
        Page::post("/{coop}/moten/{id}/andra", EDIT, page!(edit::save)),
        Page::get("/{coop}/moten/{id}/ta-bort", PLAN, page!(removal::show)),
        Page::post("/{coop}/moten/{id}/ta-bort", PLAN, page!(removal::remove)),
        Page::get("/{coop}/moten/{id}/stall-in", PLAN, page!(cancel::show)),
        Page::post("/{coop}/moten/{id}/stall-in", PLAN, page!(cancel::save)),
        Page::get("/{coop}/moten/{id}/kalla", EDIT, page!(send::show)),
        Page::post("/{coop}/moten/{id}/kalla", EDIT, page!(send::send)),
        Page::get("/{coop}/moten/{id}/kallade", EDIT, page!(invited::show)),
        Page::post("/{coop}/moten/{id}/kallade", EDIT, page!(invited::save)),
        Page::get("/{coop}/moten/{id}/avsluta", EDIT, page!(stage::show_hold)),
        Page::post("/{coop}/moten/{id}/avsluta", EDIT, page!(stage::hold)),
        Page::get("/{coop}/moten/{id}/justera", ADJUST, page!(adjust::show)),
        Page::post("/{coop}/moten/{id}/justera", ADJUST, page!(adjust::adjust)),

        Page::get("/{coop}/moten/{id}/justering", READ, page!(signing::show)),
        Page::get("/{coop}/moten/{id}/justering/fil/{hash}", READ, page!(signing_deeds::file)),
        Page::post("/{coop}/moten/{id}/justering/skicka", ADJUST, page!(signing_deeds::send)),
        Page::post("/{coop}/moten/{id}/justering/ny-version", ADJUST, page!(signing_deeds::send_again)),
        Page::post("/{coop}/moten/{id}/justering/svara", ADJUST, page!(signing_deeds::answer)),
        Page::post("/{coop}/moten/{id}/justering/slutfor", ADJUST, page!(signing_deeds::complete)),
        Page::post("/{coop}/moten/{id}/justering/aterkalla", ADJUST, page!(signing_deeds::take_back)),
        Page::post("/{coop}/moten/{id}/justering/foresla", SIGN, page!(signing_deeds::propose)),
        Page::post("/{coop}/moten/{id}/justering/vagra", SIGN, page!(signing_deeds::refuse)),
        Page::post("/{coop}/moten/{id}/justering/signera", SIGN, page!(signing_deeds::sign)),

        Page::get("/{coop}/moten/{id}/dagordning", READ, page!(agenda::show)),
        Page::post("/{coop}/moten/{id}/dagordning/flytta", PARAGRAPH, page!(agenda::move_item)),
        Page::post("/{coop}/moten/{id}/dagordning/ordna", PARAGRAPH, page!(agenda::order)),
        Page::post("/{coop}/moten/{id}/dagordning/satt-upp", PARAGRAPH, page!(agenda_side::set_up)),
        Page::post("/{coop}/moten/{id}/dagordning/justerare", EDIT, page!(agenda_side::propose)),
        Page::post("/{coop}/moten/{id}/dagordning/numrera", PARAGRAPH, page!(agenda::number)),
        Page::get("/{coop}/moten/{id}/paragrafer/ny", PARAGRAPH, page!(paragraph_form::show_new)),
        Page::post("/{coop}/moten/{id}/paragrafer/ny", PARAGRAPH, page!(paragraph_form::create)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}", READ, page!(paragraph::show)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/andra", PARAGRAPH, page!(paragraph_form::show)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/andra", PARAGRAPH, page!(paragraph_form::save)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/punkt", PARAGRAPH, page!(item::show)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/punkt", PARAGRAPH, page!(item::save)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/ladda-upp", PARAGRAPH, page!(item::upload)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/nummer", PARAGRAPH, page!(number::show)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/nummer", PARAGRAPH, page!(number::set)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/delegationslista", PARAGRAPH, page!(delegated::fetch)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/delegationslista/rensa", PARAGRAPH, page!(delegated::clear)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/uppdrag", PARAGRAPH, page!(assigned::fetch)),
        // A deed of this area on a record of another: an assignment comes back to the next agenda.
        Page::post("/{coop}/uppdrag/{id}/ta-upp", PARAGRAPH, page!(assigned::take_up)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/stryk", PARAGRAPH, page!(number::show_strike)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/stryk", PARAGRAPH, page!(number::strike)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/utdrag", READ, page!(document::extract)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/utdrag.pdf", READ, page!(document::extract_pdf)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/tjansteskrivelse", READ, page!(document::memo)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/tjansteskrivelse.pdf", READ, page!(document::memo_pdf)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/tjansteskrivelse/andra", MEMO, page!(memo::show)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/tjansteskrivelse/andra", MEMO, page!(memo::save)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/tjansteskrivelse/hamta", PARAGRAPH, page!(memo::carry)),

        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/overklaganden", READ, page!(appeal::show)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/overklaganden", APPEAL, page!(appeal::register)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/overklaganden/{aid}/domstol", APPEAL, page!(appeal::route)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/overklaganden/{aid}/utfall", APPEAL, page!(appeal::end)),

        Page::get("/{coop}/moten/{id}/narvaro", READ, page!(attendance::show)),
        Page::post("/{coop}/moten/{id}/narvaro/hamta", EDIT, page!(attendance::fetch)),
        Page::get("/{coop}/moten/{id}/narvaro/ny", EDIT, page!(attendee_form::show_new)),
        Page::post("/{coop}/moten/{id}/narvaro/ny", EDIT, page!(attendee_form::create)),
        Page::get("/{coop}/moten/{id}/narvaro/{aid}", EDIT, page!(attendee_form::show)),
        Page::post("/{coop}/moten/{id}/narvaro/{aid}", EDIT, page!(attendee_form::save)),
        Page::post("/{coop}/moten/{id}/narvaro/{aid}/ta-bort", EDIT, page!(attendance::remove)),

        Page::get("/{coop}/moten/{id}/kallelse", READ, page!(versions::show)),
        Page::get("/{coop}/moten/{id}/kallelse.pdf", READ, page!(versions::latest_pdf)),
        Page::get("/{coop}/moten/{id}/kallelse/utkast", READ, page!(versions::draft)),
        Page::get("/{coop}/moten/{id}/kallelse/utkast.pdf", READ, page!(versions::draft_pdf)),
        // Also answers `/kallelse/2.pdf`.
        Page::get("/{coop}/moten/{id}/kallelse/{number}", READ, page!(versions::version)),
        Page::post("/{coop}/moten/{id}/kallelse/levererad", EDIT, page!(versions::delivered)),
        Page::get("/{coop}/moten/{id}/handlingar", READ, page!(reading::show)),
        Page::post("/{coop}/moten/{id}/handlingar/anteckning", NOTE, page!(reading::note)),
        Page::post("/{coop}/moten/{id}/handlingar/last", NOTE, page!(reading::mark)),
        Page::post("/{coop}/moten/{id}/forhinder", ABSENCE, page!(reading::report)),
        Page::post("/{coop}/moten/{id}/forhinder/ater", ABSENCE, page!(reading::take_back)),
        Page::post("/{coop}/moten/{id}/forhinder/kalla-in", EDIT, page!(absences::call_in)),
        Page::get("/{coop}/moten/{id}/protokoll", READ, page!(document::minutes)),
        Page::get("/{coop}/moten/{id}/protokoll.pdf", READ, page!(document::minutes_pdf)),
        Page::get("/{coop}/moten/{id}/maskning", mask::RIGHT, page!(mask::show)),
        Page::post("/{coop}/moten/{id}/maskning", mask::RIGHT, page!(mask::confirm)),
        Page::get("/{coop}/moten/{id}/maskning/visa", mask::RIGHT, page!(mask::preview)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/maskning", mask::RIGHT, page!(mask::show)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/maskning", mask::RIGHT, page!(mask::confirm)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/maskning/visa", mask::RIGHT, page!(mask::preview)),
        Page::get("/{coop}/moten/{id}/anslag", READ, page!(notices::show)),
        // Also answers `/anslag/3.pdf`: the router takes no ending after a name.
        Page::get("/{coop}/moten/{id}/anslag/{party}", READ, page!(document::notice)),
        Page::get("/{coop}/moten/{id}/anslag/{party}/satt-upp", POST, page!(notice_forms::show_post)),
        Page::post("/{coop}/moten/{id}/anslag/{party}/satt-upp", POST, page!(notice_forms::post)),
        Page::get("/{coop}/moten/{id}/anslag/{party}/ta-ned", POST, page!(notice_forms::show_remove)),
        Page::post("/{coop}/moten/{id}/anslag/{party}/ta-ned", POST, page!(notice_forms::remove)),
        Page::get("/{coop}/moten/{id}/anslag/{party}/aterkalla", POST, page!(notice_forms::show_withdraw)),
        Page::post("/{coop}/moten/{id}/anslag/{party}/aterkalla", POST, page!(notice_forms::withdraw)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/expediering", READ, page!(dispatch::of_paragraph)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/expediering/bestyrk", CERTIFY, page!(certify::show)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/expediering/bestyrk", CERTIFY, page!(certify::save)),
        Page::get("/{coop}/moten/{id}/paragrafer/{pid}/expediering/skicka", DISPATCH, page!(dispatch::show_send)),
        Page::post("/{coop}/moten/{id}/paragrafer/{pid}/expediering/skicka", DISPATCH, page!(dispatch::send)),
        Page::get("/{coop}/moten/{id}/utdrag/{eid}", READ, page!(frozen_extract::show)),
        Page::get("/{coop}/moten/{id}/utdrag/{eid}/pdf", READ, page!(frozen_extract::pdf)),
        Page::get("/{coop}/moten/{id}/expediering", READ, page!(dispatch::show)),
        Page::get("/{coop}/moten/{id}/expediering/alla", CERTIFY, page!(dispatch_all::show)),
        Page::post("/{coop}/moten/{id}/expediering/alla", CERTIFY, page!(dispatch_all::send)),
        Page::get("/{coop}/moten/{id}/expediering/{did}/kvittens", DISPATCH, page!(dispatch::show_receipt)),
        Page::post("/{coop}/moten/{id}/expediering/{did}/kvittens", DISPATCH, page!(dispatch::receipt)),
        Page::get("/{coop}/moten/{id}/rattelser", READ, page!(corrections::show)),
        Page::get("/{coop}/moten/{id}/rattelser/ny", CORRECT, page!(corrections::show_new)),
        Page::post("/{coop}/moten/{id}/rattelser/ny", CORRECT, page!(corrections::create)),
        Page::get("/{coop}/moten/{id}/anslag/{party}/avbrott", POST, page!(gap::show)),
        Page::post("/{coop}/moten/{id}/anslag/{party}/avbrott", POST, page!(gap::register)),
        Page::get("/{coop}/moten/{id}/bevis/{notice}", READ, page!(certificate::show)),
        Page::get("/{coop}/anslagstavlor", READ, page!(way::show)),
        Page::post("/{coop}/anslagstavlor", POST, page!(way::choose)),
        Page::get("/{coop}/moten/{id}/pagar", MINUTE, page!(live::show)),
        Page::post("/{coop}/moten/{id}/pagar/borja", MINUTE, page!(live::begin)),
        Page::post("/{coop}/moten/{id}/pagar/sluta", EDIT, page!(live::end)),
        Page::post("/{coop}/moten/{id}/pagar/narvaro", PRESENCE, page!(live::happen)),
        Page::post("/{coop}/moten/{id}/pagar/rad/{lid}/stryk", STRIKE, page!(live::strike)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/oppna", MINUTE, page!(live::open)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/yrkande", MINUTE, page!(live::add_motion)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/yrkande/aterta", MINUTE, page!(live::take_back)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/ordning", MINUTE, page!(live::put_order)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/omrostning", MINUTE, page!(live::vote)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/val", MINUTE, page!(live::elect)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/beslut", MINUTE, page!(live::decide)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/reservation", MINUTE, page!(live::reserve)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/reservation/ta-bort", MINUTE, page!(live::unreserve)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/anteckning", MINUTE, page!(live::state)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/anteckning/ta-bort", MINUTE, page!(live::unstate)),
        Page::post("/{coop}/moten/{id}/pagar/{pid}/ovrigt", MINUTE, page!(live::abstain)),
        Page::get("/{coop}/moten/{id}/folj", READ, page!(follow::show)),
        Page::get("/{coop}/moten/{id}/handelser", READ, page!(follow::events)),
        Page::get("/{coop}/moten/{id}/granska", READ, page!(review::show)),
        Page::get("/{coop}/moten/{id}/protokoll.json", READ, page!(review::file)),

        Page::get("/{coop}/moten/{id}/historik", JOURNAL, page!(history::show)),
        Page::get("/{coop}/moten/{id}/historik/da", JOURNAL, page!(known::show)),
        Page::get("/{coop}/moten/{id}/historik/skillnad", JOURNAL, page!(known::difference)),

        Page::get("/{coop}/arvoden", FEES, page!(fees::show)),
        Page::get("/{coop}/arvoden.csv", FEES, page!(fees::csv)),
        Page::get("/{coop}/arvoden.xlsx", FEES, page!(fees::xlsx)),
        Page::get("/{coop}/arvoden/satser", FEES, page!(rates::show)),
        Page::post("/{coop}/arvoden/satser", RATES, page!(rates::set)),
    ]
}
