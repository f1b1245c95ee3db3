//! The report of delegated decisions to the board (Redovisning av delegationsbeslut; documents.md 4.5).

use crate::rules::{Line, List, in_kronor};
use ::text::{Catalogue, Lang, Words};
use basics::PartyId;
use law::Rule;
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
    pub board: String,
    /// The municipality in whose name it is issued; empty when nobody is host.
    pub host: String,
    pub list: List,
    pub lines: Vec<Line>,
    pub parties: Vec<(PartyId, String)>,
}

/// The report. `is_public`: the affected parties are masked.
pub fn report(p: &Papers, is_public: bool) -> Document {
    let t = |id: &str| p.words.t(id);
    let period = p.list.period();
    let mut blocks = vec![facts(p)];
    blocks.push(Block::heading(1, t("delegation-doc-decisions")));
    if p.lines.is_empty() {
        blocks.push(Block::paragraph(t("delegation-doc-none")));
    } else {
        blocks.push(Block::Table(table(p)));
    }
    for line in &p.lines {
        blocks.extend(one(p, line, is_public));
    }
    blocks.push(Block::heading(1, t("delegation-doc-board")));
    blocks.push(Block::paragraph(
        p.words.tv("delegation-doc-wording", &[("period", (&period).into()), ("n", p.list.count.into())]),
    ));
    blocks.push(Block::paragraph(t("delegation-doc-no-change")));
    blocks.push(Block::heading(1, t("delegation-doc-appeal")));
    blocks.push(Block::paragraph(t("delegation-doc-appeal-text")));
    let law = law::cite(&[Rule::Prot14, Rule::Prot6], p.list.to, Lang::Sv);
    blocks.push(Block::law(p.words.tv("delegation-doc-law", &[("law", law.into())])));
    let title = p.words.tv("delegation-doc-title", &[("period", (&period).into())]);
    Document {
        lang: "sv",
        title: title.clone(),
        authority: p.host.clone(),
        body: p.board.clone(),
        kind: t("delegation-doc-kind"),
        subject: title,
        number: String::new(),
        day: p.list.created.to_string(),
        foot: Vec::new(),
        blocks,
    }
}

fn facts(p: &Papers) -> Block {
    let t = |id: &str| p.words.t(id);
    let reported = match (&p.list.reported, &p.list.attached) {
        (Some(r), _) => p.words.tv("delegation-doc-reported-at", &[("place", (&r.place.label).into())]),
        (None, Some(at)) => p.words.tv("delegation-doc-attached", &[("place", (&at.label).into())]),
        (None, None) => t("delegation-doc-not-reported"),
    };
    let late = p.lines.iter().filter(|l| l.is_late).count();
    let mut rows = vec![
        (t("delegation-doc-period"), text(p.list.period())),
        (t("delegation-doc-count"), text(p.list.count.to_string())),
        (t("delegation-doc-where"), text(reported)),
    ];
    if late > 0 {
        rows.push((t("delegation-doc-late"), text(p.words.tv("delegation-doc-late-n", &[("n", late.into())]))));
    }
    Block::Facts { rows }
}

fn table(p: &Papers) -> Table {
    let t = |id: &str| p.words.t(id);
    let row = |l: &Line| {
        let d = &l.decision;
        vec![
            text(&d.number),
            text(d.text.day.to_string()),
            text(&d.text.heading),
            text(point(p, l)),
            text(delegate(p, l)),
        ]
    };
    Table {
        columns: vec![
            Column::left(t("delegation-doc-number"), 3),
            Column::left(t("delegation-doc-day"), 2),
            Column::left(t("delegation-doc-matter"), 5),
            Column::left(t("delegation-doc-item"), 2),
            Column::left(t("delegation-doc-delegate"), 4),
        ],
        rows: p.lines.iter().map(row).collect(),
        caption: p.words.tv("delegation-doc-caption", &[("n", p.lines.len().into())]),
    }
}

fn point(p: &Papers, l: &Line) -> String {
    if l.decision.is_urgent() { p.words.t("delegation-doc-urgent") } else { format!("§ {}", l.decision.item_number) }
}

/// Name, function and municipality.
fn delegate(p: &Papers, l: &Line) -> String {
    let d = &l.decision.text;
    let party = d.party.and_then(|id| p.parties.iter().find(|x| x.0 == id)).map(|x| x.1.clone());
    [Some(d.name.clone()), Some(d.function.clone()), party].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The decision in short, on what it rests, and what goes with it.
fn one(p: &Papers, l: &Line, is_public: bool) -> Vec<Block> {
    let t = |id: &str| p.words.t(id);
    let d = &l.decision;
    let basis = p.words.t(&format!("delegation-basis-{}", d.basis.code()));
    let mut rows = vec![
        (t("delegation-doc-short"), text(&d.text.decision)),
        (t("delegation-doc-delegate"), text(delegate(p, l))),
        (t("delegation-doc-basis"), text(basis)),
    ];
    if !d.text.affected.is_empty() {
        let shown = d.affected_for(!is_public, "").to_string();
        let shown = if shown.is_empty() { t("delegation-doc-masked") } else { shown };
        rows.push((t("delegation-doc-affected"), text(shown)));
    }
    if let Some(ore) = d.text.amount_ore {
        rows.push((t("delegation-doc-amount"), text(in_kronor(ore))));
    }
    if d.is_urgent() {
        rows.push((t("delegation-doc-why-urgent"), text(&d.text.urgent)));
    }
    if l.is_late {
        rows.push((t("delegation-doc-late"), text(t("delegation-doc-late-one"))));
    }
    vec![Block::heading(2, d.line()), Block::Facts { rows }]
}

#[cfg(test)]
#[path = "documents/tests.rs"]
mod tests;
