//! What the pages share: chips, who, the day, the tabs with their counts.

use crate::documents;
use crate::rules::{Assignment, StateKind};
use web::look::frame::Frame;
use web::look::parts::{Chip, ChipKind, chip};
use web::{Ctx, Markup, html};

/// Which assignments a tab shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Open,
    Late,
    Aside,
    Finished,
    Mine,
    All,
}

impl Shown {
    pub const ALL: [Shown; 6] = [Shown::Open, Shown::Late, Shown::Aside, Shown::Finished, Shown::Mine, Shown::All];

    /// The word in the address and in message ids.
    pub fn code(self) -> &'static str {
        match self {
            Shown::Open => "oppna",
            Shown::Late => "sena",
            Shown::Aside => "nedprioriterade",
            Shown::Finished => "avslutade",
            Shown::Mine => "mina",
            Shown::All => "alla",
        }
    }

    /// What the address asks for; the open ones when it does not say.
    pub fn asked(ctx: &Ctx) -> Shown {
        let asked = ctx.query.get("visa");
        Shown::ALL.into_iter().find(|s| s.code() == asked).unwrap_or(Shown::Open)
    }

    /// Whether the tab shows the assignment.
    pub fn holds(self, ctx: &Ctx, a: &Assignment) -> bool {
        match self {
            Shown::Open => a.is_ongoing(),
            Shown::Late => a.is_overdue(ctx.today),
            Shown::Aside => a.state.kind() == StateKind::Deprioritised,
            Shown::Finished => !a.is_ongoing(),
            Shown::Mine => a.is_ongoing() && is_own(ctx, a),
            Shown::All => true,
        }
    }
}

/// Whether the visitor is the one who sees to it.
pub fn is_own(ctx: &Ctx, a: &Assignment) -> bool {
    a.text.person.is_some() && a.text.person == ctx.person()
}

/// The list's frame: a tab for each kind with how many there are.
pub fn tabs(ctx: &Ctx, all: &[Assignment], open: Shown) -> Frame {
    let mut frame = Frame::new(ctx.t("assignment-title"));
    for shown in Shown::ALL {
        let n = all.iter().filter(|a| shown.holds(ctx, a)).count();
        let name = ctx.tv(&format!("assignment-tab-{}", shown.code()), &[("n", n.into())]);
        frame = frame.tab(name, ctx.url(&format!("/uppdrag?visa={}", shown.code())), shown == open);
    }
    frame
}

/// The state, and beside it that it is late.
pub fn chips(ctx: &Ctx, a: &Assignment) -> Markup {
    html! {
        (chip(&state_chip(ctx, a.state.kind())))
        @if a.is_overdue(ctx.today) { " " (chip(&late_chip(ctx))) }
    }
}

pub fn state_chip(ctx: &Ctx, state: StateKind) -> Chip {
    let kind = match state {
        StateKind::Open => ChipKind::Info,
        StateKind::InProgress => ChipKind::Info,
        StateKind::Deprioritised => ChipKind::Warn,
        StateKind::Done => ChipKind::Good,
        StateKind::Cancelled => ChipKind::Quiet,
    };
    Chip::new(kind, ctx.t(&format!("assignment-state-{}", state.code())))
}

pub fn late_chip(ctx: &Ctx) -> Chip {
    Chip::new(ChipKind::Bad, ctx.t("assignment-late"))
}

pub fn who(ctx: &Ctx, a: &Assignment) -> String {
    documents::who(&ctx.parties, a)
}

/// The day as written in tables; a dash without one.
pub fn due(a: &Assignment) -> Markup {
    html! { span.day { (a.due.map_or_else(|| "–".to_string(), |d| d.to_string())) } }
}

/// The decision it comes from, as a link where there is an address.
pub fn source(ctx: &Ctx, a: &Assignment) -> Markup {
    html! {
        @if a.source.address.is_empty() { (unbroken(&a.source.label)) }
        @else { a href=(ctx.url(&a.source.address)) { @if a.source.label.is_empty() { (a.source.address) } @else { (unbroken(&a.source.label)) } } }
    }
}

/// A label whose words keep together, so that a day is not broken at its hyphens.
fn unbroken(label: &str) -> Markup {
    html! { @for (i, word) in label.split(' ').enumerate() { @if i > 0 { " " } span.nowrap { (word) } } }
}
