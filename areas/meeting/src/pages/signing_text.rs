//! The paragraphs as they are read before signing, each with its proposals, and the forms to propose and refuse.

use super::frame::address;
use super::signing::View;
use crate::documents::{self, Papers};
use crate::rules::{Paragraph, Proposal, SignerState, Signing, TextPart};
use web::look::document::document as sheet;
use web::look::parts::{Chip, ChipKind, card, chip};
use web::{Ctx, Markup, html};

/// The whole text as it is signed: every line the signatures are for.
pub fn whole(ctx: &Ctx, view: &View, papers: &Papers) -> Markup {
    match view.paragraph.and_then(|id| papers.paragraphs.iter().find(|p| p.id == id)) {
        Some(p) => sheet(ctx, &documents::one_paragraph(papers, p)),
        None => sheet(ctx, &documents::minutes(papers)),
    }
}

/// What was proposed, paragraph by paragraph, and the forms to propose and refuse.
pub fn paragraphs(ctx: &Ctx, view: &View, s: &Signing) -> Markup {
    let may_speak = s.is_open() && ctx.person().and_then(|x| s.signer_of(x)).is_some();
    let has_said = |p: &Paragraph| s.changes.iter().any(|c| c.paragraph == p.id);
    let wanted = || view.paragraphs.iter().filter(|p| view.paragraph.is_none_or(|id| id == p.id));
    html! {
        @for p in wanted().filter(|p| has_said(p)) { (paragraph(ctx, view, s, p, may_speak)) }
        @if may_speak && wanted().any(|p| !has_said(p)) {
            (card(&ctx.t("meeting-change-fold"), html! {
                @for p in wanted().filter(|p| !has_said(p)) {
                    details { summary { (super::paragraph::title(p, &view.board)) } (forms(ctx, view, s, p)) }
                }
            }))
        }
    }
}

fn forms(ctx: &Ctx, view: &View, s: &Signing, p: &Paragraph) -> Markup {
    html! {
        (propose_form(ctx, view, s, p))
        @if view.paragraph.is_none() { (refuse_form(ctx, view, s, Some(p.id), &super::paragraph::title(p, &view.board))) }
    }
}

fn paragraph(ctx: &Ctx, view: &View, s: &Signing, p: &Paragraph, may_speak: bool) -> Markup {
    let title = super::paragraph::title(p, &view.board);
    card(
        &title,
        html! {
            @for c in s.changes.iter().filter(|c| c.paragraph == p.id) { (change(ctx, view, s, c)) }
            @if may_speak {
                details {
                    summary { (ctx.t("meeting-change-fold")) }
                    (forms(ctx, view, s, p))
                }
            }
        },
    )
}

/// A proposal with both wordings, its answer, and for the secretary the form to answer.
fn change(ctx: &Ctx, view: &View, s: &Signing, c: &Proposal) -> Markup {
    let name = s.signers.iter().find(|x| x.id == c.signer).map(|x| x.name.clone()).unwrap_or_default();
    let part = ctx.t(&format!("meeting-textpart-{}", c.part.code()));
    let values = [("name", name.into()), ("part", part.into())];
    html! {
        div.change {
            h3 { (ctx.tv("meeting-change-of", &values)) " " (answer_chip(ctx, c)) }
            p { del { (c.old) } }
            p { ins { (c.new) } }
            p.small { (ctx.tv("meeting-change-why", &[("reason", (&c.reason).into())])) }
            @if let Some(a) = &c.answer {
                @if !a.reason.is_empty() {
                    p.small { (ctx.tv("meeting-change-answered-by", &[("name", (&a.by).into()), ("reason", (&a.reason).into())])) }
                }
            } @else if s.is_open() && ctx.may("minutes.adjust") {
                (answer_form(ctx, view, s, c))
            }
        }
    }
}

fn answer_chip(ctx: &Ctx, c: &Proposal) -> Markup {
    chip(&match &c.answer {
        None => Chip::new(ChipKind::Warn, ctx.t("meeting-change-open")),
        Some(a) if a.accepted => Chip::new(ChipKind::Good, ctx.t("meeting-change-accepted")),
        Some(_) => Chip::new(ChipKind::Quiet, ctx.t("meeting-change-declined")),
    })
}

fn answer_form(ctx: &Ctx, view: &View, s: &Signing, c: &Proposal) -> Markup {
    let id = format!("svar-{}", c.id);
    html! {
        form.form action=(address(ctx, view.meeting.id, "/justering/svara")) method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            input type="hidden" name="round" value=(s.round.id);
            input type="hidden" name="andring" value=(c.id);
            @if let Some(p) = view.paragraph { input type="hidden" name="paragraf" value=(p); }
            div.field {
                label for=(id) { (ctx.t("meeting-change-answer")) }
                input id=(id) name="svar" type="text";
            }
            div.row {
                button.btn name="godta" value="1" { (ctx.t("meeting-change-accept")) }
                button.btn.sec name="godta" value="0" { (ctx.t("meeting-change-decline")) }
            }
        }
    }
}

/// Each part of the paragraph in a field of its own, as it stands; what is rewritten is proposed.
fn propose_form(ctx: &Ctx, view: &View, s: &Signing, p: &Paragraph) -> Markup {
    html! {
        @for part in TextPart::ALL {
            @let now = part.text(&p.text);
            @let id = format!("nytt-{}-{}", part.code(), p.id);
            @let why = format!("skal-{}-{}", part.code(), p.id);
            details {
                summary { (ctx.tv("meeting-change-propose", &[("part", ctx.t(&format!("meeting-textpart-{}", part.code())).into())])) }
                form.form action=(address(ctx, view.meeting.id, "/justering/foresla")) method="post" {
                    input type="hidden" name="form_token" value=(ctx.form_token);
                    input type="hidden" name="round" value=(s.round.id);
                    input type="hidden" name="i_paragraf" value=(p.id);
                    input type="hidden" name="del" value=(part.code());
                    @if let Some(p) = view.paragraph { input type="hidden" name="paragraf" value=(p); }
                    div.field {
                        label for=(id) { (ctx.t("meeting-change-new")) }
                        textarea id=(id) name="nytt" rows="5" { (now) }
                    }
                    div.field {
                        label for=(why) { (ctx.t("meeting-change-why-label")) }
                        input id=(why) name="skal" type="text" required;
                    }
                    div.row { button.btn.sec { (ctx.t("meeting-change-send")) } }
                }
            }
        }
    }
}

/// To refuse, behind a fold: it is seldom used and weighs much.
pub fn refuse_form(ctx: &Ctx, view: &View, s: &Signing, paragraph: Option<i64>, name: &str) -> Markup {
    let me = ctx.person().and_then(|x| s.signer_of(x));
    let signed = me.is_some_and(|m| matches!(s.standing(m.id), SignerState::Signed(_)));
    let said = |m: &crate::rules::Signer| {
        s.objections.iter().any(|o| o.signer == m.id && o.paragraph == paragraph && o.taken_back.is_none())
    };
    if signed || me.is_none_or(said) {
        return html! {};
    }
    let field = format!("vagra-{}", paragraph.unwrap_or(0));
    html! {
        details {
            summary { (ctx.tv("meeting-refuse-open", &[("name", name.into())])) }
            form.form action=(address(ctx, view.meeting.id, "/justering/vagra")) method="post" {
                input type="hidden" name="form_token" value=(ctx.form_token);
                input type="hidden" name="round" value=(s.round.id);
                @if let Some(p) = paragraph { input type="hidden" name="i_paragraf" value=(p); }
                @if let Some(p) = view.paragraph { input type="hidden" name="paragraf" value=(p); }
                div.field {
                    label for=(field) { (ctx.t("meeting-refuse-why")) }
                    p.hint { (ctx.t("meeting-refuse-hint")) }
                    textarea id=(field) name="skal" rows="3" required {}
                }
                div.row { button.btn.sec { (ctx.t("meeting-refuse-press")) } }
            }
        }
    }
}
