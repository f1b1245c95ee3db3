//! The middle of the live page: the paragraph under way, its motions, order, votes, and how it ends.

use super::desk::Desk;
use super::notes;
use super::slot::{Refused, Section, Slot, deciders, now_field, stamp};
use super::{anchored, motion_words};
use crate::pages::frame::address;
use crate::rules::{
    self, BasisKind, Kind as Sort, MOTION_KINDS, Paragraph, field_of, is_noted, motion_code, outcome_code, outcomes,
    paragraph_label, winning_points, write_candidates,
};
use minutes::{Motion, MotionKind, Put};
use web::look::form::{Field, Kind};
use web::look::parts::{Chip, ChipKind, button_second, card, chip, law, press};
use web::look::table::{head, table};
use web::{Ctx, Markup, html};

pub fn matter(ctx: &Ctx, desk: &Desk, p: &Paragraph, refused: Refused<'_>) -> Markup {
    html! {
        (top(ctx, desk, p))
        (motions(ctx, desk, p, refused))
        @if p.text.kind == Sort::Election || !p.text.proceedings.elections.is_empty() {
            (election(ctx, desk, p, refused))
        }
        @if !p.text.proceedings.motions.is_empty() { (order(ctx, desk, p, refused)) }
        @if minutes::rivals(&p.text.proceedings.motions).len() > 1 || !p.text.proceedings.votes.is_empty() {
            (super::voting::votes(ctx, desk, p, refused))
        }
        (decision(ctx, desk, p, refused))
        (notes::notes(ctx, desk, p, refused))
    }
}

/// Number, heading, state, and the one press that takes the paragraph onwards.
fn top(ctx: &Ctx, desk: &Desk, p: &Paragraph) -> Markup {
    let label = p.number.map_or_else(|| format!("{}.", p.position), |n| paragraph_label(&desk.board.label, n));
    let state = match (&p.text.proceedings.opened, p.text.is_done()) {
        (_, true) => Chip::new(ChipKind::Good, ctx.t("meeting-live-ended")),
        (Some(at), false) => Chip::new(ChipKind::Info, ctx.tv("meeting-live-opened", &[("at", at.into())])),
        (None, false) => Chip::new(ChipKind::Quiet, ctx.t("meeting-live-waiting")),
    };
    html! {
        section.card.now #paragraf {
            h2 { (label) " " (p.text.heading) }
            p.chips {
                (chip(&state)) " "
                @if let Some(case) = &p.text.case { a href=(ctx.url(&format!("/arenden/{}", case.id))) { (case.number) } " " }
                @if !p.text.presenter.is_empty() { span.small { (ctx.tv("meeting-presented-by", &[("name", (&p.text.presenter).into())])) } }
            }
            @if !p.text.description.is_empty() {
                details { summary { (ctx.t("meeting-doc-description")) } p.pre { (p.text.description) } }
            }
            @if lacks_list(ctx, p) {
                p { (button_second(&ctx.t("meeting-live-list-fetch"), &address(ctx, p.meeting, &format!("/paragrafer/{}", p.id)))) }
            }
            @if p.text.proceedings.opened.is_none() {
                (press(ctx, &anchored(ctx, p, "oppna"), &ctx.t("meeting-live-open"), &[], !p.text.is_concluded()))
            } @else if !p.text.is_concluded() {
                (onwards(ctx, desk, p))
            } @else if let Some(next) = desk.next().filter(|n| n.text.proceedings.opened.is_none()) {
                (press(ctx, &anchored(ctx, next, "oppna"), &ctx.t("meeting-live-next"), &[], true))
            }
        }
    }
}

/// Whether the list of delegated decisions is to be fetched to this paragraph and is not.
fn lacks_list(ctx: &Ctx, p: &Paragraph) -> bool {
    let has_lines = p.text.basis.iter().any(|b| b.kind == BasisKind::Delegation);
    p.text.kind == Sort::DelegationReport && !has_lines && ctx.may("delegation.list")
}

/// The compound buttons: decide in the usual way and go on to the next paragraph.
fn onwards(ctx: &Ctx, desk: &Desk, p: &Paragraph) -> Markup {
    let version = stamp(Section::Decision, p);
    let to = anchored(ctx, p, "beslut");
    let go = |how: &str, id: &str, main: bool| {
        let id = if desk.next().is_some() { format!("{id}-next") } else { id.to_string() };
        press(ctx, &to, &ctx.t(&id), &[("version", &version), ("hur", how), ("nasta", "1")], main)
    };
    let won = winning_points(&p.text).is_some();
    let proposed = !p.text.proposal.is_empty() && p.text.kind != Sort::Election;
    html! {
        div.row.onwards {
            @if won { (go("vann", "meeting-live-as-won", true)) }
            @else if proposed { (go("forslag", "meeting-live-as-proposed", true)) }
            @else if is_noted(p.text.kind) { (go("noteras", "meeting-live-noted", true)) }
            @if p.text.kind.may_lack_decision() { (go("utan", "meeting-live-without", false)) }
        }
    }
}

fn motion_name(ctx: &Ctx, desk: &Desk, m: &Motion) -> String {
    if m.by.is_empty() { ctx.t("meeting-live-administration") } else { desk.told(&m.by) }
}

fn motions(ctx: &Ctx, desk: &Desk, p: &Paragraph, refused: Refused<'_>) -> Markup {
    let all = &p.text.proceedings.motions;
    let heads = [
        head(ctx.t("meeting-live-nr")),
        head(ctx.t("meeting-live-motion")),
        head(ctx.t("meeting-live-by")),
        head(String::new()),
    ];
    let row = |m: &Motion| {
        let kind = Chip::new(ChipKind::Quiet, ctx.t(&format!("meeting-motion-{}", motion_code(m.kind))));
        let supporters: Vec<String> = m.supported_by.iter().map(|n| desk.told(n)).collect();
        vec![
            html! { (m.number) },
            html! {
                @if m.withdrawn { s { (m.text) } " " (chip(&Chip::new(ChipKind::Quiet, ctx.t("meeting-live-withdrawn")))) }
                @else { span.pre { (m.text) } " " (chip(&kind)) }
                @if !supporters.is_empty() {
                    p.small { (ctx.tv("meeting-live-supported", &[("names", law::listed(ctx.lang(), &supporters).into())])) }
                }
            },
            html! { (motion_name(ctx, desk, m)) },
            html! {
                @if !m.withdrawn && m.kind != MotionKind::Proposal {
                    (press(ctx, &anchored(ctx, p, "yrkande/aterta"), &ctx.t("meeting-live-withdraw"), &[("yrkande", &m.number.to_string())], false))
                }
            },
        ]
    };
    let slot = Slot::new(ctx, "yrkande", refused);
    card(
        &ctx.t("meeting-live-motions"),
        html! {
            @if all.is_empty() {
                @if p.text.proposal.is_empty() { p.small { (ctx.t("meeting-live-no-proposal")) } }
                @else {
                    p.small { (ctx.t("meeting-live-proposal")) }
                    @match p.text.proposal.as_slice() {
                        [only] => p { (only) },
                        many => ol { @for point in many { li { (point) } } },
                    }
                }
            } @else { (table(&heads, &all.iter().map(row).collect::<Vec<_>>(), "")) }
            details.add open[slot.is_refused()] {
                summary { (ctx.t("meeting-live-motion-add")) }
                (motion_form(ctx, desk, p, &slot))
            }
        },
    )
}

fn motion_form(ctx: &Ctx, desk: &Desk, p: &Paragraph, slot: &Slot<'_>) -> Markup {
    let kinds =
        MOTION_KINDS.map(|k| (motion_code(k).to_string(), ctx.t(&format!("meeting-motion-{}", motion_code(k)))));
    let fields = [
        Field::new("av", ctx.t("meeting-live-by"), Kind::Choice(deciders(ctx, desk)), ""),
        Field::new("slag", ctx.t("meeting-live-kind"), Kind::Choice(kinds.to_vec()), "amend"),
        Field::new("text", ctx.t("meeting-live-text"), Kind::Lines(2), "").hint(ctx.t("meeting-live-text-hint")),
    ];
    let body = html! {
        div.pair { (slot.field(&fields[0])) (slot.field(&fields[1])) }
        (slot.field(&fields[2]))
        @if desk.table.deciding.len() > 1 {
            details {
                summary { (ctx.t("meeting-live-supporters")) }
                div.ticks {
                    @for s in &desk.table.deciding {
                        (slot.field(&Field::new(&field_of("med", &s.name), desk.told(&s.name), Kind::Tick, "")))
                    }
                }
            }
        }
    };
    slot.form_with(&anchored(ctx, p, "yrkande"), body, html! { button.btn { (ctx.t("meeting-live-motion-save")) } })
}

/// The order the chair puts: as it is written, or as suggested while it is not.
pub fn puts_shown(p: &Paragraph) -> (Vec<Put>, bool) {
    let all = &p.text.proceedings;
    if all.order.is_empty() {
        (minutes::suggest_puts(&all.motions, &motion_words()), true)
    } else {
        (all.order.clone(), false)
    }
}

/// The fields of the order's form; two more questions than there are, for what the chair puts beside.
pub fn order_fields(ctx: &Ctx, p: &Paragraph) -> Vec<Field> {
    let mut fields = vec![Field::hidden("version", stamp(Section::Order, p))];
    let (puts, _) = puts_shown(p);
    fields.push(Field::hidden("antal", puts.len()));
    for (i, put) in puts.iter().enumerate() {
        let n = ("n", (i + 1).into());
        let named: Vec<String> = put.motions.iter().map(ToString::to_string).collect();
        fields.push(Field::hidden(&format!("forslag-{i}"), named.join(",")));
        let label = ctx.tv("meeting-live-question", &[n]);
        fields.push(Field::new(&format!("fraga-{i}"), label, Kind::Lines(2), &put.question));
        let mut ways =
            vec![(String::new(), ctx.t(if is_formal(p, put) { "meeting-live-today" } else { "meeting-live-not-yet" }))];
        ways.extend(outcomes(&puts, i).into_iter().map(|(code, motion)| (code, outcome_name(ctx, p, motion))));
        fields.push(Field::new(
            &format!("utfall-{i}"),
            ctx.t("meeting-live-outcome"),
            Kind::Choice(ways),
            outcome_code(put),
        ));
    }
    fields
}

fn is_formal(p: &Paragraph, put: &Put) -> bool {
    let kind = |n: &i64| p.text.proceedings.motions.iter().find(|m| m.number == *n).map(|m| m.kind);
    !put.motions.is_empty()
        && put.motions.iter().all(|n| matches!(kind(n), Some(MotionKind::Table | MotionKind::Refer)))
}

fn outcome_name(ctx: &Ctx, p: &Paragraph, motion: Option<i64>) -> String {
    let Some(n) = motion else { return ctx.t("meeting-live-by-vote") };
    let found = p.text.proceedings.motions.iter().find(|m| m.number == n);
    let kind = found.map_or(MotionKind::Proposal, |m| m.kind);
    let values = [("n", n.into()), ("kind", ctx.t(&format!("meeting-motion-{}", motion_code(kind))).into())];
    ctx.tv("meeting-live-acclaimed", &values)
}

fn order(ctx: &Ctx, _desk: &Desk, p: &Paragraph, refused: Refused<'_>) -> Markup {
    let slot = Slot::new(ctx, "ordning", refused);
    let (puts, suggested) = puts_shown(p);
    let rule = law::cite(&[law::Rule::Meet9, law::Rule::Prot1], ctx.today, ctx.lang());
    card(
        &ctx.t("meeting-live-order"),
        html! {
            @if puts.is_empty() { p.small { (ctx.t("meeting-live-order-none")) } }
            @else {
                @if suggested { p.small { (ctx.t("meeting-live-order-suggested")) } }
                (slot.form(&anchored(ctx, p, "ordning"), &order_fields(ctx, p), html! {
                    button class=(if suggested { "btn" } else { "btn sec" }) { (ctx.t("meeting-live-order-save")) }
                }))
                @if (0..puts.len()).any(|i| minutes::awaits_vote(&puts, &p.text.proceedings.votes, i)) {
                    p { (chip(&Chip::new(ChipKind::Warn, ctx.t("meeting-live-vote-asked")))) }
                }
                (law(&rule))
            }
        },
    )
}

/// The fields of an election's form; the usual post of the standing item filled in.
pub fn election_fields(ctx: &Ctx, p: &Paragraph) -> Vec<Field> {
    let e = p.text.proceedings.elections.first();
    let post = e.map_or_else(|| rules::usual_post(&p.text.heading).to_string(), |e| e.post.clone());
    let number = |n: i64| if n == 0 { String::new() } else { n.to_string() };
    let label = |id: &str| ctx.t(&format!("meeting-live-election-{id}"));
    vec![
        Field::hidden("version", stamp(Section::Elections, p)),
        Field::new("post", label("post"), Kind::Text, post),
        Field::new("antal", label("places"), Kind::Number, e.map_or(1, |e| e.places).to_string()),
        Field::new("kandidater", label("names"), Kind::Lines(2), e.map(write_candidates).unwrap_or_default())
            .hint(label("names-hint")),
        Field::new("slutet", label("closed"), Kind::Tick, if e.is_some_and(|e| e.closed) { "1" } else { "" }),
        Field::new("blanka", label("blank"), Kind::Number, e.map(|e| number(e.blank)).unwrap_or_default()),
        Field::new("ogiltiga", label("invalid"), Kind::Number, e.map(|e| number(e.invalid)).unwrap_or_default()),
        Field::new(
            "raknade",
            label("counted"),
            Kind::Number,
            e.and_then(|e| e.counted).map_or_else(String::new, number),
        ),
    ]
}

fn election(ctx: &Ctx, desk: &Desk, p: &Paragraph, refused: Refused<'_>) -> Markup {
    let slot = Slot::new(ctx, "val", refused);
    let fields = election_fields(ctx, p);
    let done = !p.text.proceedings.elections.is_empty();
    let names = deciders(ctx, desk);
    let go = if desk.next().is_some() { "meeting-live-elect-next" } else { "meeting-live-elect" };
    let body = html! {
        @for e in &p.text.proceedings.elections {
            p { strong { (minutes::election_result(e).said(&super::said_words(ctx))) } }
            @if let Some(lot) = &e.lot { (super::voting::lot(ctx, lot)) }
        }
        (slot.field(&fields[0]))
        (slot.field(&fields[1]))
        @if !done && !slot.is_refused() {
            div.field {
                label for=(slot.id("vald")) { (ctx.t("meeting-live-election-one")) }
                select id=(slot.id("vald")) name="vald" { @for (v, n) in &names { option value=(v) { (n) } } }
            }
        }
        details open[slot.is_refused() || done] {
            summary { (ctx.t("meeting-live-election-ballots")) }
            @for f in &fields[2..] { (slot.field(f)) }
        }
    };
    card(
        &ctx.t("meeting-live-election"),
        html! {
            (slot.form_with(&anchored(ctx, p, "val"), body, html! {
                @if p.text.decision.is_empty() { button.btn name="nasta" value="1" { (ctx.t(go)) } }
                button.btn.sec { (ctx.t("meeting-live-election-save")) }
            }))
            (law(&law::cite(&[law::Rule::Meet9], ctx.today, ctx.lang())))
        },
    )
}

pub fn decision_fields(ctx: &Ctx, p: &Paragraph) -> Vec<Field> {
    let suggested = || winning_points(&p.text).unwrap_or_default();
    let points =
        if p.text.decision.is_empty() && !p.text.needs_no_decision { suggested() } else { p.text.decision.clone() };
    vec![
        Field::hidden("version", stamp(Section::Decision, p)),
        Field::new("beslut", ctx.t("meeting-live-decision"), Kind::Lines(4), points.join("\n"))
            .hint(ctx.t("meeting-live-decision-hint")),
    ]
}

fn decision(ctx: &Ctx, desk: &Desk, p: &Paragraph, refused: Refused<'_>) -> Markup {
    let slot = Slot::new(ctx, "beslut", refused);
    let go = desk.next().is_some();
    let body = slot.form(
        &anchored(ctx, p, "beslut"),
        &decision_fields(ctx, p),
        html! {
            button.btn.sec name="hur" value="eget" { (ctx.t("meeting-live-decide")) }
            @if !p.text.proposal.is_empty() {
                button.btn.sec name="hur" value="forslag" { (ctx.t("meeting-live-as-proposed")) }
            }
            @if go && !p.text.is_concluded() {
                button.btn.sec name="nasta" value="1" { (ctx.t("meeting-live-decide-next")) }
            }
        },
    );
    card(
        &ctx.t("meeting-doc-decision"),
        html! {
            @if p.text.needs_no_decision { p.small { (ctx.t("meeting-doc-no-decision")) } }
            (body)
        },
    )
}

/// The time the paragraph was taken up, to be put right.
pub fn opened_form(ctx: &Ctx, p: &Paragraph, refused: Refused<'_>) -> Markup {
    let slot = Slot::new(ctx, "oppna", refused);
    let at = p.text.proceedings.opened.clone().unwrap_or_default();
    let body = now_field(&slot, &ctx.t("meeting-live-opened-at"), &at);
    slot.form_with(&anchored(ctx, p, "oppna"), body, html! { button.btn.sec { (ctx.t("meeting-save")) } })
}
