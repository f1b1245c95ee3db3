//! What the pages share: the four tabs, the board asked for, choices, chips.

use crate::rules::{Decision, List, Standing};
use ::store::Tx;
use basics::PartyId;
use board::Board;
use web::look::form::{Field, Kind};
use web::look::frame::Frame;
use web::look::parts::{Chip, ChipKind, empty};
use web::{Ctx, Fault, Markup};

const TABS: [(&str, &str); 4] = [
    ("delegation-tab-decisions", "/delegation"),
    ("delegation-tab-order", "/delegation/ordning"),
    ("delegation-tab-lists", "/delegation/listor"),
    ("delegation-tab-notices", "/delegation/anslag"),
];

/// The frame of a tab; `open` is its address.
pub fn tab(ctx: &Ctx, open: &str, title: &str, lead: String) -> Frame {
    let mut frame = Frame::new(ctx.t(title)).lead(lead);
    for (name, path) in TABS {
        frame = frame.tab(ctx.t(name), ctx.url(path), path == open);
    }
    frame
}

/// A page below the decisions.
pub fn under(ctx: &Ctx, title: String) -> Frame {
    Frame::new(title).crumb(ctx.t("delegation-title"), ctx.url("/delegation"))
}

/// A page below the versions of the order.
pub fn under_orders(ctx: &Ctx, title: String) -> Frame {
    under(ctx, title).crumb(ctx.t("delegation-tab-order"), ctx.url("/delegation/ordning"))
}

/// The board the form or the address names, else the first. `None` before there is any.
pub async fn board_asked(ctx: &Ctx, tx: &mut Tx) -> Result<(Option<Board>, Vec<Board>), Fault> {
    let boards = board::list_boards(tx, ctx.coop()).await?;
    let asked = ctx.form.number("namnd").or(ctx.query.number("namnd"));
    let chosen = boards.iter().find(|b| Some(b.id) == asked).or(boards.first()).cloned();
    Ok((chosen, boards))
}

/// The field that chooses a board: hidden while there is only one.
pub fn board_field(ctx: &Ctx, chosen: i64, boards: &[Board]) -> Field {
    match boards {
        [] | [_] => Field::hidden("namnd", chosen),
        _ => {
            let choices = boards.iter().map(|b| (b.id.to_string(), b.name.clone())).collect();
            Field::new("namnd", ctx.t("delegation-field-board"), Kind::Choice(choices), chosen.to_string())
        }
    }
}

/// Says that there is no board to decide for.
pub fn no_board(ctx: &Ctx) -> Markup {
    empty(&ctx.t("delegation-no-board"), &ctx.t("delegation-no-board-text"), None)
}

/// The parties to choose among, none of them first.
pub fn party_choices(ctx: &Ctx, none: &str) -> Vec<(String, String)> {
    let all = ctx.parties.iter().map(|(id, name)| (id.to_string(), name.clone()));
    std::iter::once((String::new(), ctx.t(none))).chain(all).collect()
}

/// `Förvaltningschef, Lekeberg`.
pub fn with_party(ctx: &Ctx, function: &str, party: Option<PartyId>) -> String {
    match party.map(|p| ctx.party_name(p)).filter(|n| !n.is_empty()) {
        Some(name) => format!("{function}, {name}"),
        None => function.to_string(),
    }
}

/// How far the decision has come towards the board.
pub fn standing_chip(ctx: &Ctx, d: &Decision, lists: &[List]) -> Chip {
    let reported = lists.iter().any(|l| Some(l.id) == d.list && l.reported.is_some());
    match d.standing(reported) {
        Standing::Waiting if d.is_urgent() => Chip::new(ChipKind::Warn, ctx.t("delegation-chip-urgent-waiting")),
        Standing::Waiting => Chip::new(ChipKind::Info, ctx.t("delegation-chip-waiting")),
        Standing::Listed => Chip::new(ChipKind::Info, ctx.t("delegation-chip-listed")),
        Standing::Reported => Chip::new(ChipKind::Good, ctx.t("delegation-chip-reported")),
        Standing::NotReported if d.is_announced() => Chip::new(ChipKind::Quiet, ctx.t("delegation-chip-announced")),
        Standing::NotReported => Chip::new(ChipKind::Quiet, ctx.t("delegation-chip-not-reported")),
    }
}

/// Whether the visitor sees the affected parties.
pub fn sees_secret(ctx: &Ctx) -> bool {
    ctx.may("registry.read-secret")
}
