//! The forms of the live page: many on one page, so that each field's id carries its form's name, and the one
//! that was refused comes back as it was written.

use super::desk::Desk;
use crate::rules::Paragraph;
use ::store::sealed_hash;
use basics::Refusal;
use minutes::same_person;
use web::look::form::{Field, Kind};
use web::{Ctx, Markup, html};

/// What was refused: which form, and why. The visitor's own words are in `ctx.form`.
#[derive(Clone, Copy, Default)]
pub struct Refused<'a> {
    pub form: &'static str,
    pub no: &'a [Refusal],
}

/// One form of the page.
pub struct Slot<'a> {
    pub ctx: &'a Ctx,
    pub name: &'static str,
    refused: Refused<'a>,
}

impl<'a> Slot<'a> {
    pub fn new(ctx: &'a Ctx, name: &'static str, refused: Refused<'a>) -> Slot<'a> {
        Slot { ctx, name, refused }
    }

    pub fn is_refused(&self) -> bool {
        self.refused.form == self.name
    }

    /// What stands in a field: what was sent when this form was refused, else its own.
    pub fn value(&self, name: &str, own: &str) -> String {
        if self.is_refused() { self.ctx.form.get(name) } else { own.to_string() }
    }

    pub fn is_ticked(&self, name: &str, own: bool) -> bool {
        if self.is_refused() { self.ctx.form.ticked(name) } else { own }
    }

    pub fn id(&self, name: &str) -> String {
        format!("f-{}-{name}", self.name)
    }

    /// A field with its label, and its fault where it has one.
    pub fn field(&self, f: &Field) -> Markup {
        let id = self.id(&f.name);
        let value = self.value(&f.name, &f.value);
        if matches!(f.kind, Kind::Hidden) {
            return html! { input type="hidden" name=(f.name) value=(f.value); };
        }
        let faults: Vec<&Refusal> =
            if self.is_refused() { self.refused.no.iter().filter(|r| r.field == f.name).collect() } else { Vec::new() };
        let invalid = (!faults.is_empty()).then_some("true");
        if matches!(f.kind, Kind::Tick) {
            let on = self.is_ticked(&f.name, !f.value.is_empty());
            return html! {
                label.tick for=(id) { input id=(id) type="checkbox" name=(f.name) value="1" checked[on]; " " (f.label) }
            };
        }
        html! {
            div class={ "field" (if faults.is_empty() { "" } else { " bad" }) } {
                label for=(id) { (f.label) }
                @if !f.hint.is_empty() { p.hint { (f.hint) } }
                @for r in &faults { p.fault { (self.ctx.refusal(r)) } }
                @match &f.kind {
                    Kind::Lines(rows) => textarea id=(id) name=(f.name) rows=(rows) aria-invalid=[invalid] { (value) },
                    Kind::Choice(all) => select id=(id) name=(f.name) aria-invalid=[invalid] {
                        @for (v, name) in all { option value=(v) selected[*v == value] { (name) } }
                    },
                    Kind::Time => input id=(id) name=(f.name) type="time" value=(value) aria-invalid=[invalid];,
                    Kind::Number => input id=(id) name=(f.name) type="text" inputmode="numeric" value=(value) aria-invalid=[invalid];,
                    _ => input id=(id) name=(f.name) type="text" value=(value) aria-invalid=[invalid];,
                }
            }
        }
    }

    /// A form with its fields and buttons.
    pub fn form(&self, action: &str, fields: &[Field], buttons: Markup) -> Markup {
        self.form_with(action, html! { @for f in fields { (self.field(f)) } }, buttons)
    }

    pub fn form_with(&self, action: &str, body: Markup, buttons: Markup) -> Markup {
        html! {
            form.form action=(action) method="post" novalidate {
                input type="hidden" name="form_token" value=(self.ctx.form_token);
                (body)
                div.row { (buttons) }
            }
        }
    }
}

/// Everything that was refused, at the top of the page, each with a link to its field.
pub fn faults(ctx: &Ctx, refused: Refused<'_>) -> Markup {
    if refused.no.is_empty() {
        return html! {};
    }
    html! {
        div.notice.bad role="alert" aria-labelledby="fel-rubrik" {
            h2 #fel-rubrik { (ctx.tv("form-faults", &[("n", refused.no.len().into())])) }
            ul {
                @for r in refused.no {
                    li {
                        @if r.field.is_empty() { (ctx.refusal(r)) }
                        @else { a href={ "#f-" (refused.form) "-" (r.field) } { (ctx.refusal(r)) } }
                    }
                }
            }
        }
    }
}

/// A time that is now unless somebody writes another: what is sent unchanged counts as the moment it arrives.
pub fn now_field(slot: &Slot<'_>, label: &str, now: &str) -> Markup {
    let id = slot.id("tid");
    html! {
        div.field {
            label for=(id) { (label) }
            input id=(id) name="tid" type="time" value=(slot.value("tid", now)) data-now[!slot.is_refused()];
            input type="hidden" name="tid-visad" value=(now) data-shown[true];
        }
    }
}

/// The time a form was about: what was written, or the moment it came.
pub fn sent_time(ctx: &Ctx) -> String {
    let (sent, shown) = (ctx.form.get("tid"), ctx.form.get("tid-visad"));
    if sent.is_empty() || sent == shown { ctx.now.clock() } else { sent }
}

/// The parts of a paragraph that are saved each on its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Section {
    Order,
    Votes,
    Elections,
    Decision,
    Notes,
}

/// A mark of what a part held when its form was shown: saved only when it still holds the same.
pub fn stamp(section: Section, p: &Paragraph) -> String {
    let (t, all) = (&p.text, &p.text.proceedings);
    let hash = match section {
        Section::Order => sealed_hash(&(&all.motions, &all.order)),
        Section::Votes => sealed_hash(&all.votes),
        Section::Elections => sealed_hash(&all.elections),
        Section::Decision => sealed_hash(&(&t.decision, t.needs_no_decision)),
        Section::Notes => sealed_hash(&(&all.abstained, &all.speakers, &all.opened)),
    };
    hash[..12].to_string()
}

/// Those who decide, to choose among; the chair first where nobody is chosen yet.
pub fn deciders(ctx: &Ctx, desk: &Desk) -> Vec<(String, String)> {
    let mut all = vec![(String::new(), ctx.t("meeting-live-choose"))];
    all.extend(desk.table.deciding.iter().map(|s| (s.name.clone(), desk.told(&s.name))));
    all
}

/// Everybody there, to choose among.
pub fn everybody(ctx: &Ctx, desk: &Desk) -> Vec<(String, String)> {
    let mut all = deciders(ctx, desk);
    for a in &desk.table.attending {
        if !all.iter().any(|(name, _)| same_person(name, &a.name)) {
            all.push((a.name.clone(), desk.told(&a.name)));
        }
    }
    all
}
