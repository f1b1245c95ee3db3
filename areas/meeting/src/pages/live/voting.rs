//! Votes at the live page: a table of names with yes filled in for all, sums and tie as the law counts them.

use super::desk::Desk;
use super::slot::{Refused, Section, Slot, deciders, stamp};
use super::{anchored, said_words};
use crate::rules::{Paragraph, answer_code, field_of};
use law::Rule;
use minutes::{Answer, Lot, Motion, MotionKind, TieRule, Vote};
use web::look::form::{Field, Kind};
use web::look::parts::{card, law as law_line};
use web::{Ctx, Markup, html};

const ANSWERS: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Abstain];

pub fn votes(ctx: &Ctx, desk: &Desk, p: &Paragraph, refused: Refused<'_>) -> Markup {
    let slot = Slot::new(ctx, "omrostning", refused);
    let held = &p.text.proceedings.votes;
    card(
        &ctx.t("meeting-live-vote"),
        html! {
            @for vote in held { (result(ctx, desk, vote)) }
            details.add open[slot.is_refused()] {
                summary { (ctx.t(if held.is_empty() { "meeting-live-vote-hold" } else { "meeting-live-vote-change" })) }
                (form(ctx, desk, p, &slot))
            }
            (law_line(&ctx.tv("meeting-live-vote-law", &[("law", law::cite(&[Rule::Meet9], ctx.today, ctx.lang()).into())])))
        },
    )
}

/// A vote as it was held: each name, the sums, and how a tie was broken.
pub fn result(ctx: &Ctx, desk: &Desk, vote: &Vote) -> Markup {
    html! {
        p.small { (ctx.tv("meeting-live-vote-by", &[("name", desk.told(&vote.demanded_by).into())])) }
        dl.facts {
            div { dt { (ctx.t("meeting-answer-ja")) } dd { (vote.yes_means) } }
            div { dt { (ctx.t("meeting-answer-nej")) } dd { (vote.no_means) } }
        }
        @if !vote.ballots.is_empty() {
            ul.ballots {
                @for b in &vote.ballots {
                    li { span { (desk.told(&b.name)) } " " strong { (ctx.t(&format!("meeting-answer-{}", answer_code(b.answer)))) } }
                }
            }
        }
        p { strong { (minutes::vote_result(vote).said(&said_words(ctx))) } }
        @if vote.tie == Some(TieRule::CastingVote) { p.small { (ctx.t("meeting-live-casting")) } }
        @if let Some(drawn) = &vote.lot { (lot(ctx, drawn)) }
    }
}

/// A lot as it was drawn, with what anybody needs to draw it again.
pub fn lot(ctx: &Ctx, lot: &Lot) -> Markup {
    html! {
        dl.facts {
            div { dt { (ctx.t("meeting-live-lot")) } dd { strong { (lot.drawn) } } }
            div { dt { (ctx.t("meeting-live-lot-among")) } dd { (lot.among.join(", ")) } }
            div { dt { (ctx.t("meeting-live-lot-seed")) } dd { code { (lot.seed) } } }
        }
        details { summary { (ctx.t("meeting-live-lot-how")) } p.small { (ctx.t("minutes-lot-rule")) } }
    }
}

/// What a yes and a no stand for: the main motion against the other.
fn sides(p: &Paragraph) -> (Option<&Motion>, Option<&Motion>) {
    let all = &p.text.proceedings.motions;
    let asked = p.text.proceedings.order.iter().find(|o| o.by == minutes::Means::Vote && o.won.is_none());
    let of = |n: Option<&i64>| n.and_then(|n| all.iter().find(|m| m.number == *n));
    if let Some(put) = asked.filter(|o| o.motions.len() == 2) {
        return (of(put.motions.first()), of(put.motions.get(1)));
    }
    let main = minutes::main_motion(all);
    let is_other = |m: &&&Motion| {
        Some(m.number) != main.map(|x| x.number) && !matches!(m.kind, MotionKind::Table | MotionKind::Refer)
    };
    let rivals = minutes::rivals(all);
    let other =
        rivals.iter().find(is_other).or_else(|| rivals.iter().find(|m| Some(m.number) != main.map(|x| x.number)));
    (main, other.copied())
}

fn means(ctx: &Ctx, desk: &Desk, m: Option<&Motion>) -> String {
    let Some(m) = m else { return String::new() };
    let words = crate::papers::swedish();
    let _ = ctx;
    if m.by.is_empty() {
        words.t("meeting-live-means-proposal")
    } else {
        words.tv("meeting-live-means-motion", &[("name", desk.told(&m.by).into()), ("n", m.number.into())])
    }
}

/// The fields of the latest vote's form, or of a new one with yes for everybody.
pub fn fields(ctx: &Ctx, desk: &Desk, p: &Paragraph) -> Vec<Field> {
    let old = p.text.proceedings.votes.last();
    let (yes, no) = sides(p);
    let number = |m: Option<&Motion>| m.map(|m| m.number.to_string()).unwrap_or_default();
    let text = |pick: fn(&Vote) -> String, new: String| old.map_or(new, pick);
    let count = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let label = |id: &str| ctx.t(&format!("meeting-live-vote-{id}"));
    let mut all = vec![
        Field::hidden("version", stamp(Section::Votes, p)),
        Field::hidden("ja_forslag", old.and_then(|v| v.yes_motion).map_or_else(|| number(yes), |n| n.to_string())),
        Field::hidden("nej_forslag", old.and_then(|v| v.no_motion).map_or_else(|| number(no), |n| n.to_string())),
        Field::new(
            "begard",
            label("demanded"),
            Kind::Choice(deciders(ctx, desk)),
            text(|v| v.demanded_by.clone(), no.map(|m| m.by.clone()).unwrap_or_default()),
        ),
        Field::new("ja", label("yes"), Kind::Text, text(|v| v.yes_means.clone(), means(ctx, desk, yes))),
        Field::new("nej", label("no"), Kind::Text, text(|v| v.no_means.clone(), means(ctx, desk, no))),
    ];
    let choices = ANSWERS.map(|a| (answer_code(a).to_string(), ctx.t(&format!("meeting-answer-{}", answer_code(a)))));
    for seat in &desk.table.deciding {
        let cast = old.and_then(|v| v.ballots.iter().find(|b| b.name == seat.name)).map(|b| b.answer);
        let value = answer_code(cast.unwrap_or(Answer::Yes));
        all.push(Field::new(
            &field_of("rost", &seat.name),
            desk.told(&seat.name),
            Kind::Choice(choices.to_vec()),
            value,
        ));
    }
    let closed = old.filter(|v| v.employment);
    all.extend([
        Field::new("anstallning", label("employment"), Kind::Tick, if closed.is_some() { "1" } else { "" }),
        Field::new("antal_ja", label("count-yes"), Kind::Number, count(closed.and_then(|v| v.yes))),
        Field::new("antal_nej", label("count-no"), Kind::Number, count(closed.and_then(|v| v.no))),
        Field::new("antal_avstar", label("count-abstain"), Kind::Number, count(closed.and_then(|v| v.abstained))),
        Field::new("myndighet", label("authority"), Kind::Tick, ""),
    ]);
    all
}

fn form(ctx: &Ctx, desk: &Desk, p: &Paragraph, slot: &Slot<'_>) -> Markup {
    let fields = fields(ctx, desk, p);
    let is_ballot = |f: &&Field| f.name.starts_with("rost-");
    let first = fields.iter().position(|f| is_ballot(&f)).unwrap_or(fields.len());
    let rest = fields.iter().position(|f| f.name == "anstallning").unwrap_or(fields.len());
    let body = html! {
        @for f in &fields[..first] { (slot.field(f)) }
        fieldset.votes id=(slot.id("roster")) {
            legend { (ctx.t("meeting-live-vote-names")) }
            @for f in fields.iter().filter(is_ballot) { (ballot(slot, f)) }
        }
        details {
            summary { (ctx.t("meeting-live-vote-closed")) }
            @for f in &fields[rest..] { (slot.field(f)) }
        }
    };
    slot.form_with(&anchored(ctx, p, "omrostning"), body, html! { button.btn { (ctx.t("meeting-live-vote-save")) } })
}

/// One name with its three answers side by side.
fn ballot(slot: &Slot<'_>, f: &Field) -> Markup {
    let value = slot.value(&f.name, &f.value);
    let Kind::Choice(choices) = &f.kind else { return html! {} };
    html! {
        div.ballot role="radiogroup" aria-label=(f.label) {
            span.who { (f.label) }
            @for (code, name) in choices {
                @let id = slot.id(&format!("{}-{code}", f.name));
                label.tick for=(id) {
                    input id=(id) type="radio" name=(f.name) value=(code) checked[*code == value]; " " (name)
                }
            }
        }
    }
}
