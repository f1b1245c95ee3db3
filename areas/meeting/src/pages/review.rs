//! What the rules find missing or contradictory in the minutes, by paragraph, each with its law point and the field
//! to mend; and the record as a file.

use super::frame::{address, asked, under};
use crate::rules::{Meeting, Paragraph, paragraph_label};
use crate::store;
use board::Board;
use minutes::{Finding, Minutes, Severity, lint};
use web::look::parts::{Chip, ChipKind, button_second, card, chip, empty, law as law_line};
use web::{Ctx, Fault, Markup, Reply, html};

/// The whole list.
pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    let record = store::record_of(&mut tx, ctx.coop(), &meeting).await?.ok_or(Fault::NotFound)?;
    let paragraphs = store::list_paragraphs(&mut tx, ctx.coop(), meeting.id).await?;
    let found = lint(&record);
    let page = Page { ctx: &ctx, meeting: &meeting, board: &board, record: &record, paragraphs: &paragraphs };
    let body = if found.is_empty() {
        empty(&ctx.t("meeting-review-clean"), &ctx.t("meeting-review-clean-lead"), None)
    } else {
        page.groups(&found)
    };
    let errors = found.iter().filter(|f| f.severity == Severity::Error).count();
    let lead = ctx.tv("meeting-review-lead", &[("n", found.len().into()), ("errors", errors.into())]);
    let frame = under(&ctx, &meeting, ctx.t("meeting-review")).lead(lead).actions(html! {
        (button_second(&ctx.t("meeting-review-file"), &address(&ctx, meeting.id, "/protokoll.json")))
    });
    Ok(ctx.show(frame.body(body)))
}

/// The record as JSON, which `samdrift lint minutes` reads.
pub async fn file(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let record = store::record_of(&mut tx, ctx.coop(), &meeting).await?.ok_or(Fault::NotFound)?;
    let text = serde_json::to_string_pretty(&record).map_err(|e| Fault::Mistake(e.to_string()))?;
    let name = ctx.tv("meeting-review-file-name", &[("day", meeting.day().to_string().into())]);
    Ok(Reply::file(text, "application/json", &name, true))
}

/// What is found in one paragraph, in sentences; with `None` nothing.
pub fn findings_of(ctx: &Ctx, record: &Minutes, number: Option<i64>) -> Vec<String> {
    let of = |f: &&Finding| number.is_some() && f.paragraph == number;
    lint(record).iter().filter(of).map(|f| f.said(&ctx.words)).collect()
}

/// How many findings there are.
pub fn count(record: &Minutes) -> usize {
    lint(record).len()
}

/// A card with the number of findings and the way to them; nothing of a meeting not yet held.
pub fn summary(ctx: &Ctx, meeting: &Meeting, record: &Minutes) -> Markup {
    if !meeting.stage.is_held() && record.log.is_empty() {
        return html! {};
    }
    let found = lint(record);
    let errors = found.iter().filter(|f| f.severity == Severity::Error).count();
    let mark = match (errors, found.len()) {
        (0, 0) => Chip::new(ChipKind::Good, ctx.t("meeting-review-none")),
        (0, n) => Chip::new(ChipKind::Info, ctx.tv("meeting-review-count", &[("n", n.into())])),
        (errors, _) => Chip::new(ChipKind::Warn, ctx.tv("meeting-review-errors", &[("n", errors.into())])),
    };
    card(
        &ctx.t("meeting-review"),
        html! {
            p { (chip(&mark)) }
            p { a href=(address(ctx, meeting.id, "/granska")) { (ctx.t("meeting-review-go")) } }
        },
    )
}

struct Page<'a> {
    ctx: &'a Ctx,
    meeting: &'a Meeting,
    board: &'a Board,
    record: &'a Minutes,
    paragraphs: &'a [Paragraph],
}

impl Page<'_> {
    /// The front page first, then each paragraph in order.
    fn groups(&self, found: &[Finding]) -> Markup {
        let front: Vec<&Finding> = found.iter().filter(|f| self.index(f).is_none()).collect();
        html! {
            @if !front.is_empty() { (card(&self.ctx.t("meeting-review-front"), self.list(&front))) }
            @for (i, p) in self.paragraphs.iter().enumerate() {
                @let own: Vec<&Finding> = found.iter().filter(|f| self.index(f) == Some(i)).collect();
                @if !own.is_empty() {
                    @let label = p.number.map(|n| paragraph_label(&self.board.label, n)).unwrap_or_default();
                    (card(&format!("{label} {}", p.text.heading), self.list(&own)))
                }
            }
        }
    }

    fn list(&self, found: &[&Finding]) -> Markup {
        html! {
            ul.findings {
                @for f in found {
                    li {
                        p {
                            (chip(&severity(self.ctx, f.severity))) " " (f.said(&self.ctx.words)) " "
                            @if let Some(href) = self.link(f) { a href=(href) { (self.ctx.t("meeting-review-mend")) } }
                        }
                        (law_line(&format!("{} · {}", f.reference(self.record.date, &self.ctx.words), f.rule)))
                    }
                }
            }
        }
    }

    /// Which paragraph of the record a finding is in.
    fn index(&self, f: &Finding) -> Option<usize> {
        let rest = f.field.strip_prefix("paragraphs[")?;
        rest.split(']').next()?.parse().ok().filter(|i| *i < self.paragraphs.len())
    }

    /// The field to mend; `None` in locked minutes, where corrections are made as layers.
    fn link(&self, f: &Finding) -> Option<String> {
        let to = |rest: &str| Some(address(self.ctx, self.meeting.id, rest));
        if !self.ctx.may("paragraph.edit") {
            return None;
        }
        if self.meeting.is_locked() {
            let posted = f.field.starts_with("notice");
            return if posted { to("/anslag") } else { None };
        }
        let Some(i) = self.index(f) else { return to(front_field(&f.field)) };
        let p = &self.paragraphs[i];
        let field = f.field.split_once("].").map_or("", |(_, field)| field);
        let name = field.split(['[', '.']).next().unwrap_or_default();
        to(&paragraph_field(p.id, name, !self.record.log.is_empty()))
    }
}

/// Where the front page's fields are written.
fn front_field(field: &str) -> &'static str {
    match field.split(['[', '.']).next().unwrap_or_default() {
        "start" => "/andra#f-start",
        "end" => "/andra#f-slut",
        "place" => "/andra#f-plats",
        "date" => "/andra#f-dag",
        "adjusters" => "/andra#f-justerare",
        "secretary" => "/andra#f-sekreterare",
        "adjusted" => "/justera",
        "notices" | "notice" => "/anslag",
        "agenda" | "covers" => "/dagordning",
        "log" => "/pagar",
        _ => "/narvaro",
    }
}

/// Where a paragraph's fields are written: at the live page where the meeting was minuted there.
fn paragraph_field(id: i64, name: &str, is_live: bool) -> String {
    let edit = |field: &str| format!("/paragrafer/{id}/andra#f-{field}");
    let live = |field: &str| format!("/pagar?paragraf={id}#f-{field}");
    match name {
        "number" => format!("/paragrafer/{id}/nummer#f-nummer"),
        "heading" => edit("rubrik"),
        "case" => edit("arende"),
        "description" => edit("beskrivning"),
        "proposal" => edit("forslag"),
        "dispatch" => edit("expediering"),
        "basis" => edit("underlag"),
        "delegation_list" => edit("delegation"),
        "secret_note" | "secret" => edit("sekretess"),
        "decision" if is_live => live("beslut-beslut"),
        "decision" => edit("beslut"),
        "motions" => live("yrkande-av"),
        "order" => live("ordning-fraga-0"),
        "votes" => live("omrostning-begard"),
        "elections" => live("val-post"),
        "reservations" => live("reservation-namn"),
        "statements" => live("anteckning-namn"),
        "abstained" | "speakers" => live("ovrigt-talare"),
        _ if is_live => live("narvaro-tid"),
        _ => "/narvaro".to_string(),
    }
}

fn severity(ctx: &Ctx, s: Severity) -> Chip {
    match s {
        Severity::Error => Chip::new(ChipKind::Bad, ctx.t("meeting-review-error")),
        Severity::Warning => Chip::new(ChipKind::Warn, ctx.t("meeting-review-warning")),
        Severity::Note => Chip::new(ChipKind::Info, ctx.t("meeting-review-note")),
    }
}
