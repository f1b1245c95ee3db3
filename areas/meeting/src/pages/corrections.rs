//! Corrections of adjusted minutes: both wordings side by side, and the form that lays one on top.

use super::answer::{Outcome, outcome};
use super::frame::{address, asked, under};
use crate::documents::{self, Papers};
use crate::papers::gather;
use crate::public::correct_minutes;
use crate::rules::{
    Correction, LaterDecision, Meeting, Paragraph, Place, Reader, WantedCorrection, adjusted_on, places, reading,
    signed_text,
};
use crate::store;
use ::store::Tx;
use basics::Refusal;
use web::look::document::piece;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{button, button_second, card, empty, law, notice_bad, notice_info};
use web::{Ctx, Fault, Markup, Reply, html};

/// The meeting with its papers and the later decisions it may point to.
async fn facts(ctx: &Ctx, tx: &mut Tx) -> Result<(Papers, Vec<LaterDecision>), Fault> {
    let (meeting, board) = asked(ctx, tx).await?;
    let later = store::list_later_decisions(tx, ctx.coop(), &meeting, &board.label).await?;
    let papers = gather(tx, ctx.coop(), meeting).await?.ok_or(Fault::NotFound)?;
    Ok((papers, later))
}

/// Whether anything of the minutes is signed, so that it can be corrected.
fn is_open(papers: &Papers) -> bool {
    papers.meeting.is_locked() || papers.paragraphs.iter().any(|p| p.text.immediate.is_some())
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (papers, _) = facts(&ctx, &mut tx).await?;
    let may = ctx.may("minutes.correct") && is_open(&papers);
    let new = address(&ctx, papers.meeting.id, "/rattelser/ny");
    let body = if papers.corrections.is_empty() {
        let action = ctx.t("meeting-correct");
        let action = may.then_some((action.as_str(), new.as_str()));
        let why = if is_open(&papers) { "meeting-corrections-none" } else { "meeting-corrections-not-adjusted" };
        empty(&ctx.t("meeting-corrections-none-title"), &ctx.t(why), action)
    } else {
        let of = |p: Option<i64>| p.and_then(|id| papers.paragraphs.iter().find(|p| p.id == id));
        html! {
            section.card {
                @for c in &papers.corrections {
                    @if let Some(p) = of(c.place.paragraph()) { h2 { (papers.label(p)) " " (p.text.heading) } }
                    (piece(&ctx, &documents::correction(&papers, c)))
                }
            }
        }
    };
    let mut frame = under(&ctx, &papers.meeting, ctx.t("meeting-corrections")).lead(ctx.t("meeting-corrections-lead"));
    if may && !papers.corrections.is_empty() {
        frame = frame.actions(button(&ctx.t("meeting-correct"), &new));
    }
    Ok(ctx.show(frame.body(body)))
}

pub async fn show_new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (papers, later) = facts(&ctx, &mut tx).await?;
    Ok(page(&ctx, &papers, &fields(&ctx, &papers, &later), &[]))
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (papers, later) = facts(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let done = match WantedCorrection::read(Reader::new(&get), &later) {
        Err(no) => Outcome::Refused(no),
        Ok(wanted) => outcome(correct_minutes(&mut tx, &ctx.by(), papers.meeting.id, &wanted).await)?,
    };
    match done {
        Outcome::Done(_) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, papers.meeting.id, "/rattelser")))
        }
        Outcome::Refused(no) => {
            let fields = filled(fields(&ctx, &papers, &later), &ctx.form);
            Ok(page(&ctx, &papers, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn fields(ctx: &Ctx, papers: &Papers, later: &[LaterDecision]) -> Vec<Field> {
    let label = |id: &str| ctx.t(&format!("meeting-field-correct-{id}"));
    let slips = ["writing", "counting", "substance"];
    let kinds = slips.map(|k| (k.to_string(), ctx.t(&format!("meeting-slip-{k}")))).to_vec();
    let deciders = ["chair", "secretary"].map(|k| (k.to_string(), ctx.t(&format!("meeting-decided-{k}")))).to_vec();
    let mut all = vec![
        Field::new("del", label("place"), Kind::Choice(place_choices(ctx, papers)), "").required(),
        Field::new("slag", label("kind"), Kind::Choice(kinds), "writing").required(),
        Field::new("fore", label("old"), Kind::Lines(3), "").hint(ctx.t("meeting-hint-correct-old")),
        Field::new("efter", label("new"), Kind::Lines(3), "").hint(ctx.t("meeting-hint-correct-new")),
        Field::new("skal", label("reason"), Kind::Text, "").required(),
        Field::new("beslutat", label("decided"), Kind::Choice(deciders), "chair").required(),
        Field::new("beslutat_av", label("name"), Kind::Text, papers.chair().unwrap_or_default()).required(),
    ];
    if !later.is_empty() {
        let name = |d: &LaterDecision| {
            ctx.tv("meeting-later-choice", &[("label", (&d.label).into()), ("day", ctx.day(d.day).into())])
        };
        let mut choices = vec![(String::new(), ctx.t("meeting-correct-no-later"))];
        choices.extend(later.iter().map(|d| (d.paragraph.to_string(), name(d))));
        let field = Field::new("nytt_beslut", label("later"), Kind::Choice(choices), "");
        all.push(field.hint(ctx.t("meeting-hint-correct-later")));
    }
    all
}

/// Longest piece of a text in the list of places.
const SHOWN: usize = 90;

/// The places that are signed, each with the words that stand there now. One paragraph's only when it is asked for.
fn place_choices(ctx: &Ctx, papers: &Papers) -> Vec<(String, String)> {
    let asked: Option<i64> = ctx.query.get("paragraf").parse().ok();
    let signed = |id: i64| {
        papers.meeting.is_locked() || papers.paragraphs.iter().any(|p| p.id == id && p.text.immediate.is_some())
    };
    let wanted = |place: &Place| match place.paragraph() {
        Some(id) => signed(id) && asked.is_none_or(|a| a == id),
        None => papers.meeting.is_locked() && asked.is_none(),
    };
    let all = places(&papers.attendance, &papers.paragraphs);
    all.into_iter().filter(wanted).map(|place| (place.code(), place_name(papers, place))).collect()
}

fn place_name(papers: &Papers, place: Place) -> String {
    let signed = signed_text(place, &papers.meeting, &papers.attendance, &papers.paragraphs).unwrap_or_default();
    let text = reading(&signed, place, &papers.corrections);
    let short: String = text.chars().take(SHOWN).collect();
    let of = place.paragraph().and_then(|id| papers.paragraphs.iter().find(|p| p.id == id));
    let label = of.map(|p| format!("{}, ", papers.label(p))).unwrap_or_default();
    let name = format!("{label}{}", documents::correction_place(papers, place));
    if short.is_empty() { name } else { format!("{name}: {short}") }
}

fn page(ctx: &Ctx, papers: &Papers, fields: &[Field], no: &[Refusal]) -> Reply {
    let meeting = &papers.meeting;
    let action = match ctx.query.get("paragraf").parse::<i64>() {
        Ok(id) => format!("{}?paragraf={id}", ctx.path),
        Err(_) => ctx.path.clone(),
    };
    let body = html! {
        @if is_open(papers) {
            (card(&ctx.t("meeting-correct"), form(ctx, &action, fields, no, &ctx.t("meeting-correct-save"))))
        } @else {
            @for r in no { (notice_bad(&ctx.refusal(r))) }
            (notice_info(&ctx.t("meeting-corrections-not-adjusted")))
        }
        (law(&ctx.t("meeting-correct-law")))
    };
    let frame = under(ctx, meeting, ctx.t("meeting-correct"))
        .crumb(ctx.t("meeting-corrections"), address(ctx, meeting.id, "/rattelser"));
    ctx.show(frame.lead(ctx.t("meeting-correct-lead")).body(body))
}

/// The card on a paragraph's page: how many corrections it has, and the way to make one. Nothing before adjustment.
pub fn side(ctx: &Ctx, meeting: &Meeting, p: &Paragraph, all: &[Correction]) -> Markup {
    if adjusted_on(meeting, p).is_none() {
        return html! {};
    }
    let count = all.iter().filter(|c| c.place.paragraph() == Some(p.id)).count();
    let list = address(ctx, meeting.id, "/rattelser");
    card(
        &ctx.t("meeting-corrections"),
        html! {
            p {
                @if count == 0 { (ctx.t("meeting-paragraph-not-corrected")) }
                @else { a href=(list) { (ctx.tv("meeting-paragraph-corrected", &[("n", count.into())])) } }
            }
            @if ctx.may("minutes.correct") {
                p { (button_second(&ctx.t("meeting-correct-paragraph"), &format!("{list}/ny?paragraf={}", p.id))) }
            }
        },
    )
}
