//! One paragraph: the matter, the proposal before the meeting, the decision, and what goes with it.

use super::agenda::decision_chip;
use super::frame::{address, asked, under};
use crate::rules::{AtOnce, Basis, BasisKind, Carried, Meeting, Memo, Paragraph, Piece, paragraph_label, word_diff};
use crate::store;
use ::store::Tx;
use board::Board;
use web::look::parts::{Chip, ChipKind, button, button_second, card, columns, facts, missing, notice_info, press};
use web::{Ctx, Fault, Markup, Reply, html};

/// The paragraph of the address; it must belong to the meeting of the address.
pub async fn asked_paragraph(ctx: &Ctx, tx: &mut Tx) -> Result<(Meeting, Board, Paragraph), Fault> {
    let (meeting, board) = asked(ctx, tx).await?;
    let id = ctx.id("pid")?;
    let found = store::find_paragraph(tx, ctx.coop(), id).await?;
    let paragraph = found.filter(|p| p.meeting == meeting.id).ok_or(Fault::NotFound)?;
    Ok((meeting, board, paragraph))
}

/// `§ 3 Årsredovisning 2020`.
pub fn title(p: &Paragraph, board: &Board) -> String {
    match p.number {
        Some(n) => format!("{} {}", paragraph_label(&board.label, n), p.text.heading),
        None => p.text.heading.clone(),
    }
}

/// An address under the paragraph.
pub fn paragraph_address(ctx: &Ctx, p: &Paragraph, rest: &str) -> String {
    address(ctx, p.meeting, &format!("/paragrafer/{}{rest}", p.id))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board, p) = asked_paragraph(&ctx, &mut tx).await?;
    let memo = store::find_memo(&mut tx, ctx.coop(), p.id).await?;
    let corrections = store::list_corrections(&mut tx, ctx.coop(), meeting.id).await?;
    let at_once = store::find_at_once(&mut tx, ctx.coop(), p.id).await?;
    let facts = super::appeal::facts_of(&ctx, &mut tx, &meeting, &p).await?;
    let appeals = super::appeal::appeals_of(&ctx, &mut tx, &p).await?;
    let may_edit = ctx.may("paragraph.edit") && !meeting.is_locked() && at_once.is_none();
    let delegated = super::delegated::side(&ctx, &mut tx, &meeting, &p).await?;
    let assigned = super::assigned::side(&ctx, &mut tx, &meeting, &p).await?;
    let side = html! {
        (delegated)
        (assigned)
        (card(&ctx.t("meeting-memo"), memo_card(&ctx, &meeting, &p, memo.as_ref())))
        (card(&ctx.t("meeting-documents"), documents(&ctx, &p)))
        @if meeting.stage.is_held() { (super::appeal::card_for(&ctx, &meeting, &p, &facts, &appeals)) }
        (at_once_card(&ctx, &meeting, &p, at_once.as_ref()))
        (super::corrections::side(&ctx, &meeting, &p, &corrections))
    };
    let mut frame = under(&ctx, &meeting, title(&p, &board))
        .crumb(ctx.t("meeting-tab-agenda"), address(&ctx, meeting.id, "/dagordning"))
        .chip(Chip::new(ChipKind::Info, ctx.t(&format!("meeting-kind-{}", p.text.kind.code()))))
        .chip(decision_chip(&ctx, &p))
        .lead_markup(lead(&ctx, &meeting, &p));
    if p.text.immediate.is_some() {
        frame = frame.chip(Chip::new(ChipKind::Good, ctx.t("meeting-chip-immediate")));
    }
    if p.text.has_secret_part {
        frame = frame.chip(Chip::new(ChipKind::Warn, ctx.t("meeting-chip-secret-part")));
    }
    if may_edit {
        frame = frame.actions(html! {
            (button(&ctx.t("meeting-paragraph-edit"), &paragraph_address(&ctx, &p, "/andra")))
            (button_second(&ctx.t("meeting-paragraph-number"), &paragraph_address(&ctx, &p, "/nummer")))
            (button_second(&ctx.t("meeting-paragraph-strike"), &paragraph_address(&ctx, &p, "/stryk")))
        });
    }
    Ok(ctx.show(frame.body(columns(matter(&ctx, &p, &super::assigned::points(&ctx, &meeting, &board, &p)), side))))
}

fn lead(ctx: &Ctx, meeting: &Meeting, p: &Paragraph) -> Markup {
    html! {
        @if let Some(case) = &p.text.case {
            (ctx.t("meeting-case")) " " a href=(ctx.url(&format!("/arenden/{}", case.id))) { (case.number) } "."
        } @else {
            (ctx.t("meeting-no-case"))
        }
        @if !p.text.presenter.is_empty() {
            " " (ctx.tv("meeting-presented-by", &[("name", (&p.text.presenter).into())]))
        }
        @if let Some(on) = meeting.stage.adjusted() {
            " " (ctx.tv("meeting-paragraph-locked", &[("day", ctx.day(on).into())]))
        }
    }
}

/// `decided` are the points of the decision, each with the way to make an assignment of it.
fn matter(ctx: &Ctx, p: &Paragraph, decided: &Markup) -> Markup {
    let t = &p.text;
    let list = |kind: BasisKind| t.basis.iter().filter(|b| b.kind == kind).collect::<Vec<_>>();
    html! {
        (card(&ctx.t("meeting-doc-description"), html! {
            @if t.description.is_empty() { p { (missing(&ctx.t("meeting-lacks-description"))) } }
            @else { (prose(&t.description)) }
        }))
        @for (kind, name) in [(BasisKind::Delegation, "meeting-doc-delegated"), (BasisKind::Message, "meeting-doc-messages")] {
            @let lines = list(kind);
            @if !lines.is_empty() { (card(&ctx.t(name), basis_list(ctx, &lines))) }
        }
        (card(&ctx.t("meeting-doc-proposal"), points(ctx, &t.proposal, "meeting-lacks-proposal")))
        (card(&ctx.t("meeting-doc-decision"), html! {
            @if t.decision.is_empty() && t.is_concluded() { p { (ctx.t("meeting-doc-no-decision")) } }
            @else if t.decision.is_empty() { (points(ctx, &[], "meeting-lacks-decision")) }
            @else { (decided) }
            @if t.has_secret_part { (notice_info(&ctx.t("meeting-doc-secret-part"))) }
        }))
        @let basis = list(BasisKind::Basis);
        @if !basis.is_empty() { (card(&ctx.t("meeting-doc-basis"), basis_list(ctx, &basis))) }
        @if !t.dispatch.is_empty() {
            (card(&ctx.t("meeting-doc-dispatch"), facts(&t.dispatch.iter().map(|r| {
                let of = [&r.role, &r.organisation].into_iter().filter(|s| !s.is_empty()).cloned().collect::<Vec<_>>();
                (r.name.clone(), html! { (of.join(", ")) })
            }).collect::<Vec<_>>())))
        }
    }
}

fn prose(text: &str) -> Markup {
    html! { @for part in text.split("\n\n").map(str::trim).filter(|p| !p.is_empty()) { p { (part) } } }
}

fn points(ctx: &Ctx, points: &[String], lacks: &str) -> Markup {
    match points {
        [] => html! { p { (missing(&ctx.t(lacks))) } },
        [only] => html! { p { (only) } },
        all => html! { ol { @for p in all { li { (p) } } } },
    }
}

fn basis_list(ctx: &Ctx, lines: &[&Basis]) -> Markup {
    html! {
        ul {
            @for b in lines {
                li {
                    @if let Some(day) = b.day { span.day { (day) } " " }
                    @if let Some(document) = b.document {
                        a href=(ctx.url(&format!("/handlingar/{document}"))) { (b.text) }
                    } @else { (b.text) }
                }
            }
        }
    }
}

/// The memo: whether there is one, and how its summary stands to the description.
fn memo_card(ctx: &Ctx, meeting: &Meeting, p: &Paragraph, memo: Option<&Memo>) -> Markup {
    let to = |rest: &str| paragraph_address(ctx, p, &format!("/tjansteskrivelse{rest}"));
    let may_write = ctx.may("memo.write") && !meeting.is_locked();
    let Some(memo) = memo else {
        return html! {
            p { (ctx.t("meeting-memo-none")) }
            @if may_write { p { (button_second(&ctx.t("meeting-memo-write"), &to("/andra"))) } }
        };
    };
    let state = match memo.carried(&p.text.description) {
        Carried::Never => "meeting-memo-carried-never",
        Carried::Same => "meeting-memo-carried-same",
        Carried::Diverged => "meeting-memo-carried-diverged",
    };
    let may_carry = ctx.may("paragraph.edit") && p.text.description.is_empty() && memo.may_carry(meeting).is_ok();
    html! {
        p { a href=(to("")) { (ctx.t("meeting-memo-read")) } " " a.small href=(to(".pdf")) { "PDF" } }
        @if !memo.text.summary.is_empty() { p.small { (ctx.t(state)) } }
        (diverged(ctx, memo, &p.text.description))
        @if may_carry { (press(ctx, &to("/hamta"), &ctx.t("meeting-memo-carry"), &[], false)) }
        @if may_write && !memo.text.is_dispatched { p { (button_second(&ctx.t("meeting-memo-edit"), &to("/andra"))) } }
    }
}

/// That the paragraph was adjusted on its own, or the way there while the meeting's minutes are open (PROT-3).
fn at_once_card(ctx: &Ctx, meeting: &Meeting, p: &Paragraph, at_once: Option<&AtOnce>) -> Markup {
    let to = address(ctx, meeting.id, &format!("/justering?paragraf={}", p.id));
    if let Some(a) = at_once {
        let values = [("day", ctx.day(a.on).into()), ("by", (&a.by).into())];
        let notices = address(ctx, meeting.id, "/anslag");
        return card(
            &ctx.t("meeting-at-once"),
            html! {
                p { (ctx.tv("meeting-at-once-done", &values)) }
                p { a href=(to) { (ctx.t("meeting-at-once-see")) } }
                p { a href=(notices) { (ctx.t("meeting-step-notices")) } }
                @if ctx.may("mask.confirm") { p { a href=(paragraph_address(ctx, p, "/maskning")) { (ctx.t("mask-title")) } } }
            },
        );
    }
    if !ctx.may("minutes.adjust") || meeting.is_locked() || meeting.is_imported() || meeting.day() > ctx.today {
        return html! {};
    }
    card(
        &ctx.t("meeting-at-once"),
        html! {
            p.small { (ctx.t("meeting-at-once-lead")) }
            p { (button_second(&ctx.t("meeting-at-once-go"), &to)) }
        },
    )
}

/// Where the summary and the description no longer say the same: the memo's words struck, the minutes' words set in.
pub fn diverged(ctx: &Ctx, memo: &Memo, description: &str) -> Markup {
    if memo.carried(description) != Carried::Diverged {
        return html! {};
    }
    html! {
        details.fold-card {
            summary { (ctx.t("meeting-memo-differs")) }
            p.small { (ctx.t("meeting-memo-differs-how")) }
            p.correction {
                @for piece in word_diff(&memo.text.summary, description) {
                    @match piece {
                        Piece::Same(words) => (words),
                        Piece::Gone(words) => del { (words) },
                        Piece::New(words) => ins { (words) },
                    }
                    " "
                }
            }
        }
    }
}

fn documents(ctx: &Ctx, p: &Paragraph) -> Markup {
    html! {
        ul.plain {
            li {
                a href=(paragraph_address(ctx, p, "/utdrag")) { (ctx.t("meeting-doc-extract")) } " "
                a.small href=(paragraph_address(ctx, p, "/utdrag.pdf")) { "PDF" }
            }
            li { a href=(paragraph_address(ctx, p, "/expediering")) { (ctx.t("meeting-dispatch")) } }
        }
    }
}
