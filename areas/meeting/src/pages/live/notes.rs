//! What is noted beside a decision: reservations, statements, who abstained, who spoke.

use super::anchored;
use super::desk::Desk;
use super::matter::opened_form;
use super::slot::{Refused, Section, Slot, deciders, everybody, now_field, stamp};
use crate::rules::{Paragraph, field_of};
use law::Rule;
use minutes::{MotionKind, same_person};
use web::look::form::{Field, Kind};
use web::look::parts::{Chip, ChipKind, card, chip, law as law_line, press};
use web::{Ctx, Markup, html};

pub fn notes(ctx: &Ctx, desk: &Desk, p: &Paragraph, refused: Refused<'_>) -> Markup {
    let all = &p.text.proceedings;
    let to = |rest: &str| anchored(ctx, p, rest);
    let remove =
        |rest: &str, i: usize| press(ctx, &to(rest), &ctx.t("meeting-remove"), &[("rad", &i.to_string())], false);
    html! {
        (card(&ctx.t("meeting-live-reservations"), html! {
            @for (i, r) in all.reservations.iter().enumerate() {
                div.line {
                    p {
                        strong { (desk.told(&r.name)) } " " (r.at) " "
                        @if let Some(n) = r.motion { (ctx.tv("meeting-live-for-motion", &[("n", n.into())])) " " }
                        (r.text)
                        @if r.text_promised && r.text.is_empty() { " " (chip(&Chip::new(ChipKind::Warn, ctx.t("meeting-live-promised")))) }
                    }
                    (remove("reservation/ta-bort", i))
                }
            }
            (reservation(ctx, desk, p, refused))
        }))
        (card(&ctx.t("meeting-live-notes"), html! {
            @for (i, s) in all.statements.iter().enumerate() {
                div.line { p { strong { (desk.told(&s.name)) } ": " (s.text) } (remove("anteckning/ta-bort", i)) }
            }
            (statement(ctx, desk, p, refused))
            (others(ctx, desk, p, refused))
        }))
    }
}

fn reservation(ctx: &Ctx, desk: &Desk, p: &Paragraph, refused: Refused<'_>) -> Markup {
    let slot = Slot::new(ctx, "reservation", refused);
    let mut motions = vec![(String::new(), ctx.t("meeting-live-own-words"))];
    let kept = p.text.proceedings.motions.iter().filter(|m| !m.withdrawn && m.kind != MotionKind::Proposal);
    motions.extend(kept.map(|m| {
        let values = [("n", m.number.into()), ("name", desk.told(&m.by).into())];
        (m.number.to_string(), ctx.tv("meeting-live-motion-of", &values))
    }));
    let rule = law::cite(&[Rule::Meet12], ctx.today, ctx.lang());
    let fields = [
        Field::new("namn", ctx.t("meeting-live-who"), Kind::Choice(deciders(ctx, desk)), ""),
        Field::new("yrkande", ctx.t("meeting-live-for"), Kind::Choice(motions), ""),
        Field::new("text", ctx.t("meeting-live-reservation-text"), Kind::Lines(2), ""),
        Field::new("utlovad", ctx.t("meeting-live-text-promised"), Kind::Tick, ""),
    ];
    let body = html! {
        div.pair { (slot.field(&fields[0])) (now_field(&slot, &ctx.t("meeting-live-announced"), &ctx.now.clock())) }
        (slot.field(&fields[1]))
        (slot.field(&fields[2]))
        (slot.field(&fields[3]))
    };
    html! {
        details.add open[slot.is_refused()] {
            summary { (ctx.t("meeting-live-reservation-add")) }
            (slot.form_with(&anchored(ctx, p, "reservation"), body, html! { button.btn { (ctx.t("meeting-live-reservation-save")) } }))
        }
        (law_line(&rule))
    }
}

fn statement(ctx: &Ctx, desk: &Desk, p: &Paragraph, refused: Refused<'_>) -> Markup {
    let slot = Slot::new(ctx, "anteckning", refused);
    let fields = [
        Field::new("namn", ctx.t("meeting-live-who"), Kind::Choice(everybody(ctx, desk)), ""),
        Field::new("text", ctx.t("meeting-live-statement-text"), Kind::Lines(2), ""),
    ];
    html! {
        details.add open[slot.is_refused()] {
            summary { (ctx.t("meeting-live-statement-add")) }
            (slot.form(&anchored(ctx, p, "anteckning"), &fields, html! { button.btn.sec { (ctx.t("meeting-live-statement-save")) } }))
        }
    }
}

/// The fields of who abstained and who spoke.
pub fn other_fields(ctx: &Ctx, desk: &Desk, p: &Paragraph) -> Vec<Field> {
    let all = &p.text.proceedings;
    let mut fields = vec![Field::hidden("version", stamp(Section::Notes, p))];
    for s in &desk.table.deciding {
        let on = all.abstained.iter().any(|n| same_person(n, &s.name));
        fields.push(Field::new(
            &field_of("avstar", &s.name),
            desk.told(&s.name),
            Kind::Tick,
            if on { "1" } else { "" },
        ));
    }
    fields.push(
        Field::new("talare", ctx.t("meeting-live-speakers"), Kind::Lines(3), all.speakers.join("\n"))
            .hint(ctx.t("meeting-live-speakers-hint")),
    );
    fields
}

fn others(ctx: &Ctx, desk: &Desk, p: &Paragraph, refused: Refused<'_>) -> Markup {
    let slot = Slot::new(ctx, "ovrigt", refused);
    let fields = other_fields(ctx, desk, p);
    let is_tick = |f: &&Field| matches!(f.kind, Kind::Tick);
    let body = html! {
        (slot.field(&fields[0]))
        fieldset.ticks {
            legend { (ctx.t("meeting-live-abstain")) }
            @for f in fields.iter().filter(is_tick) { (slot.field(f)) }
        }
        @for f in fields.iter().filter(|f| f.name == "talare") { (slot.field(f)) }
    };
    html! {
        details.add open[slot.is_refused()] {
            summary { (ctx.t("meeting-live-others")) }
            (slot.form_with(&anchored(ctx, p, "ovrigt"), body, html! { button.btn.sec { (ctx.t("meeting-save")) } }))
            @if p.text.proceedings.opened.is_some() { (opened_form(ctx, p, refused)) }
        }
    }
}
