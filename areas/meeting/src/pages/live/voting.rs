//! Votes at the live page: a table of names with yes filled in for all, sums and tie as the law counts them.

use super::desk::Desk;
use super::slot::{Refused, Section, Slot, deciders, stamp};
use super::{anchored, at, said_words};
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
    let changed = changed(ctx, p);
    let summary = match (changed, held.is_empty()) {
        (Some(i), _) => ctx.tv("meeting-live-vote-change-n", &[("n", (i + 1).into())]),
        (None, true) => ctx.t("meeting-live-vote-hold"),
        (None, false) => ctx.t("meeting-live-vote-another"),
    };
    // A vote that is asked for lies open; one more is held only when somebody asks for it.
    let is_asked = held.is_empty() || asked(p).is_some();
    card(
        &ctx.t("meeting-live-vote"),
        html! {
            @for (i, vote) in held.iter().enumerate() {
                @if held.len() > 1 { h3 { (ctx.tv("meeting-live-vote-n", &[("n", (i + 1).into())])) } }
                (result(ctx, desk, vote))
                p { a.small href={ (at(ctx, p)) "&omrostning=" (i + 1) "#omrostning" } {
                    (ctx.t("meeting-live-vote-change"))
                    span.hidden { " " (i + 1) }
                } }
            }
            details.add #omrostning open[slot.is_refused() || changed.is_some()] {
                summary { (summary) }
                @if !is_asked && changed.is_none() { p.small { (ctx.t("meeting-live-vote-another-lead")) } }
                (form(ctx, desk, p, &slot))
            }
            (law_line(&ctx.tv("meeting-live-vote-law", &[("law", law::cite(&[Rule::Meet9], ctx.today, ctx.lang()).into())])))
        },
    )
}

/// The place of the vote that is being put right: sent with its form, or asked for by address. `None`: a new one.
pub fn changed(ctx: &Ctx, p: &Paragraph) -> Option<usize> {
    let n = ctx.form.number("nr").or_else(|| ctx.query.number("omrostning"))?;
    usize::try_from(n - 1).ok().filter(|i| *i < p.text.proceedings.votes.len())
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

/// What a vote is between: the question of the order it answers, the motions behind yes and no, and what each means.
#[derive(Default)]
struct Sides {
    /// Counted from 1.
    question: Option<i64>,
    yes: Option<i64>,
    no: Option<i64>,
    yes_means: String,
    no_means: String,
}

/// The first question a vote is asked for and not held on.
fn asked(p: &Paragraph) -> Option<usize> {
    let all = &p.text.proceedings;
    (0..all.order.len()).find(|i| minutes::awaits_vote(&all.order, &all.votes, *i))
}

/// What the next vote is between: the question a vote is asked for, else the main motion against the other.
fn sides(desk: &Desk, p: &Paragraph) -> Sides {
    let all = &p.text.proceedings.motions;
    let (order, _) = super::matter::puts_shown(p);
    let at = asked(p).or_else(|| minutes::deciding_question(&order, all));
    let Some(at) = at else { return Sides::default() };
    let motion = |n: i64| all.iter().find(|m| m.number == n);
    let between: Vec<&Motion> = minutes::standing_at(&order, at).into_iter().filter_map(motion).collect();
    let words = crate::papers::swedish();
    let is_formal = |m: &&&Motion| matches!(m.kind, MotionKind::Table | MotionKind::Refer);
    let first = order[at].motions.iter().filter_map(|n| motion(*n)).next();
    let is_today = order[..at].iter().all(|q| first.is_none_or(|m| !q.motions.contains(&m.number)));
    let means = |m: Option<&&Motion>| m.map(|m| means(desk, m)).unwrap_or_default();
    let number = |m: Option<&&Motion>| m.map(|m| m.number);
    let mut found = Sides { question: i64::try_from(at + 1).ok(), ..Sides::default() };
    if !between.is_empty() && between.iter().filter(is_formal).count() == between.len() && is_today {
        // Shall the matter be decided today: yes, or put off.
        found.yes_means = words.t("meeting-live-means-today");
        found.no = if between.len() == 1 { number(between.first()) } else { None };
        found.no_means = if between.len() == 1 { means(between.first()) } else { words.t("meeting-live-means-later") };
        return found;
    }
    match between.as_slice() {
        [only] => {
            (found.yes, found.yes_means) = (Some(only.number), means(Some(only)));
            found.no_means = words.t("meeting-live-means-no");
        }
        [first, second, ..] => {
            let is_counter = minutes::deciding_question(&order, all).is_some_and(|d| d != at);
            let side = |m: &&Motion| if is_counter { counter(desk, m) } else { means(Some(m)) };
            (found.yes, found.yes_means) = (Some(first.number), side(first));
            (found.no, found.no_means) = (Some(second.number), side(second));
        }
        [] => {}
    }
    found
}

/// What a vote on which motion is to be the counter proposal decides.
fn counter(desk: &Desk, m: &Motion) -> String {
    let values = [("name", desk.told(&m.by).into()), ("n", m.number.into())];
    crate::papers::swedish().tv("meeting-live-means-counter", &values)
}

fn means(desk: &Desk, m: &Motion) -> String {
    let words = crate::papers::swedish();
    if m.by.is_empty() {
        words.t("meeting-live-means-proposal")
    } else {
        words.tv("meeting-live-means-motion", &[("name", desk.told(&m.by).into()), ("n", m.number.into())])
    }
}

/// The fields of the form of the vote that is put right, or of a new one with yes for everybody.
pub fn fields(ctx: &Ctx, desk: &Desk, p: &Paragraph) -> Vec<Field> {
    let at = changed(ctx, p);
    let old = at.and_then(|i| p.text.proceedings.votes.get(i));
    let new = sides(desk, p);
    let asker = new.no.and_then(|n| p.text.proceedings.motions.iter().find(|m| m.number == n)).map(|m| m.by.clone());
    let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let text = |pick: fn(&Vote) -> String, new: String| old.map_or(new, pick);
    let label = |id: &str| ctx.t(&format!("meeting-live-vote-{id}"));
    let mut all = vec![
        Field::hidden("version", stamp(Section::Votes, p)),
        Field::hidden("nr", at.map(|i| (i + 1).to_string()).unwrap_or_default()),
        Field::hidden("fraga", number(old.map_or(new.question, |v| v.question))),
        Field::hidden("ja_forslag", number(old.map_or(new.yes, |v| v.yes_motion))),
        Field::hidden("nej_forslag", number(old.map_or(new.no, |v| v.no_motion))),
        Field::new(
            "begard",
            label("demanded"),
            Kind::Choice(deciders(ctx, desk)),
            text(|v| v.demanded_by.clone(), asker.unwrap_or_default()),
        ),
        Field::new("ja", label("yes"), Kind::Text, text(|v| v.yes_means.clone(), new.yes_means)),
        Field::new("nej", label("no"), Kind::Text, text(|v| v.no_means.clone(), new.no_means)),
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
        Field::new("antal_ja", label("count-yes"), Kind::Number, number(closed.and_then(|v| v.yes))),
        Field::new("antal_nej", label("count-no"), Kind::Number, number(closed.and_then(|v| v.no))),
        Field::new("antal_avstar", label("count-abstain"), Kind::Number, number(closed.and_then(|v| v.abstained))),
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
