//! The report "Are the decisions carried out?", and the lines of a meeting's follow-up.

use crate::rules::{Assignment, Control, ControlRow, FollowUp, State, StateKind};
use ::text::{Catalogue, Lang, Words};
use basics::{Day, PartyId};
use press::{Block, Column, Document, Table, text};
use std::sync::{Arc, LazyLock};

static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Catalogue::read(&[crate::AREA.words, web::WORDS]));

/// The words documents are written with: Swedish, whoever asks for them.
pub fn swedish() -> Words {
    Words::new(CATALOGUE.clone(), Lang::Sv)
}

/// Everything the report is made of.
pub struct Papers {
    pub words: Words,
    /// The municipality in whose name it is issued; empty when nobody is host.
    pub host: String,
    pub body: String,
    pub from: Day,
    pub to: Day,
    pub control: Control,
    pub assignments: Vec<Assignment>,
    pub parties: Vec<(PartyId, String)>,
}

/// The report of a period: the counts, and every assignment behind them.
pub fn control_report(p: &Papers) -> Document {
    let t = |id: &str| p.words.t(id);
    let title =
        p.words.tv("assignment-doc-title", &[("from", p.from.to_string().into()), ("to", p.to.to_string().into())]);
    let blocks = vec![
        Block::paragraph(control_sentence(&p.words, &p.control)),
        Block::heading(1, t("assignment-doc-counts")),
        Block::Table(counts(p)),
        Block::heading(1, t("assignment-doc-ledger")),
        if p.control.rows.is_empty() { Block::paragraph(t("assignment-doc-none")) } else { Block::Table(ledger(p)) },
        Block::paragraph(t("assignment-doc-how")),
    ];
    Document {
        lang: "sv",
        title: title.clone(),
        authority: p.host.clone(),
        body: p.body.clone(),
        kind: t("assignment-doc-kind"),
        subject: title,
        number: String::new(),
        day: p.to.to_string(),
        foot: Vec::new(),
        blocks,
    }
}

/// `Fem uppdrag pågår, varav ett nedprioriterat. Ett har avslutats.`: the sentence of the internal control.
pub fn control_sentence(words: &Words, c: &Control) -> String {
    words.tv(
        "assignment-control-sentence",
        &[
            ("ongoing", c.ongoing().into()),
            ("aside", c.count(StateKind::Deprioritised).into()),
            ("done", c.count(StateKind::Done).into()),
        ],
    )
}

/// Name and number of each count, in order; the first four sum up to the last.
pub fn count_rows(c: &Control) -> Vec<(&'static str, usize)> {
    vec![
        ("assignment-count-ongoing", c.ongoing()),
        ("assignment-count-done", c.count(StateKind::Done)),
        ("assignment-count-cancelled", c.count(StateKind::Cancelled)),
        ("assignment-count-all", c.rows.len()),
        ("assignment-count-aside", c.count(StateKind::Deprioritised)),
        ("assignment-count-late", c.late()),
        ("assignment-count-unanswered", c.unanswered()),
        ("assignment-count-carried", c.carried_in()),
        ("assignment-count-new", c.rows.len() - c.carried_in()),
    ]
}

fn counts(p: &Papers) -> Table {
    Table {
        columns: vec![
            Column::left(p.words.t("assignment-head-count"), 5),
            Column::right(p.words.t("assignment-head-number"), 1),
        ],
        rows: count_rows(&p.control)
            .into_iter()
            .map(|(id, n)| vec![text(p.words.t(id)), text(n.to_string())])
            .collect(),
        caption: String::new(),
    }
}

fn ledger(p: &Papers) -> Table {
    let heads = [("what", 5), ("source", 3), ("responsible", 3), ("due", 2), ("state", 3)];
    let row = |r: &ControlRow| {
        let a = p.assignments.iter().find(|a| a.id == r.assignment);
        let due = r.due.map_or_else(|| "–".to_string(), |d| d.to_string());
        vec![
            text(a.map(|a| a.text.what.clone()).unwrap_or_default()),
            text(a.map(|a| a.source.label.clone()).unwrap_or_default()),
            text(a.map(|a| who(&p.parties, a)).unwrap_or_default()),
            text(due),
            text(state_words(&p.words, r)),
        ]
    };
    Table {
        columns: heads.iter().map(|(h, w)| Column::left(p.words.t(&format!("assignment-head-{h}")), *w)).collect(),
        rows: p.control.rows.iter().map(row).collect(),
        caption: p.words.tv("assignment-shown", &[("n", p.control.rows.len().into())]),
    }
}

/// The state, and what is missing.
pub fn state_words(words: &Words, r: &ControlRow) -> String {
    let mut all = vec![words.t(&format!("assignment-state-{}", r.state.code()))];
    if r.is_late {
        all.push(words.t("assignment-late"));
    }
    if r.missing_answers > 0 {
        all.push(words.tv("assignment-missing-answers", &[("n", r.missing_answers.into())]));
    }
    all.join(", ")
}

/// `Förvaltningschefen, Lekeberg`.
pub fn who(parties: &[(PartyId, String)], a: &Assignment) -> String {
    let party = a.text.party.and_then(|id| parties.iter().find(|p| p.0 == id)).map(|p| p.1.clone());
    [Some(a.text.responsible.clone()), party].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What the assignment is about, as its line in a follow-up begins.
pub fn what_in_line(a: &Assignment) -> String {
    let what = a.text.what.split_whitespace().collect::<Vec<_>>().join(" ");
    what.trim_end_matches('.').to_string()
}

/// The lines of a meeting's follow-up: late ones first, then open, then what was finished since the last meeting.
/// Swedish, since minutes are.
pub fn follow_up_lines(f: &FollowUp, parties: &[(PartyId, String)]) -> Vec<String> {
    let words = swedish();
    let line = |a: &Assignment, late: bool| {
        let due = match a.due {
            Some(due) => words.tv("assignment-line-due", &[("day", due.to_string().into())]),
            None => words.t("assignment-line-no-due"),
        };
        words.tv(
            "assignment-line",
            &[
                ("what", what_in_line(a).into()),
                ("who", who(parties, a).into()),
                ("due", due.into()),
                ("state", state_of(&words, a, late).into()),
            ],
        )
    };
    let late = f.late.iter().map(|a| line(a, true));
    late.chain(f.open.iter().map(|a| line(a, false))).chain(f.finished.iter().map(|a| line(a, false))).collect()
}

fn state_of(words: &Words, a: &Assignment, late: bool) -> String {
    let state = words.t(&format!("assignment-state-{}", a.state.kind().code()));
    let said = |on: &Day, text: &str| {
        words.tv(
            "assignment-line-state",
            &[("state", (&state).into()), ("day", on.to_string().into()), ("text", text.into())],
        )
    };
    match &a.state {
        State::Done { on, what, .. } => said(on, what),
        State::Deprioritised { on, reason } => said(on, reason),
        State::Cancelled { on, decision } => said(on, decision),
        State::Open | State::InProgress { .. } if late => words.t("assignment-late"),
        State::Open | State::InProgress { .. } => state,
    }
}

#[cfg(test)]
#[path = "documents/tests.rs"]
mod tests;
