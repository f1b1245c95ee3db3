//! The round of adjustment as people see it: what is read, who has signed, what was proposed, and the own signature.

use super::frame::{address, asked, under};
use super::{signing_send, signing_text};
use crate::rules::{Meeting, Signer, SignerState, Signing};
use crate::signing::{self, Frozen};
use crate::store;
use ::store::Tx;
use basics::Refusal;
use board::Board;
use web::look::form::{Field, Kind, form};
use web::look::frame::Frame;
use web::look::parts::{
    Chip, ChipKind, card, chip, columns, facts, law, notice_bad, notice_done, notice_info, notice_warn,
};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// What the page shows.
pub struct View {
    pub meeting: Meeting,
    pub board: Board,
    /// The paragraph the round is about; `None`: the minutes.
    pub paragraph: Option<i64>,
    pub paragraphs: Vec<crate::rules::Paragraph>,
    /// The rounds on this text, oldest first.
    pub all: Vec<Signing>,
    /// The hash of the records as they stand, while the text may still change.
    pub records: Option<String>,
    pub at_once: Vec<crate::rules::AtOnce>,
}

impl View {
    pub async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<View, Fault> {
        let (meeting, board) = asked(ctx, tx).await?;
        let sent = [&ctx.form, &ctx.query].map(|f| f.number("paragraf"));
        let paragraph = sent.into_iter().flatten().next();
        let paragraphs = store::list_paragraphs(tx, ctx.coop(), meeting.id).await?;
        if paragraph.is_some_and(|id| paragraphs.iter().all(|p| p.id != id)) {
            return Err(Fault::NotFound);
        }
        let mut all = store::list_signings(tx, ctx.coop(), meeting.id).await?;
        all.retain(|s| s.round.paragraph == paragraph);
        let at_once = store::list_at_once(tx, ctx.coop(), meeting.id).await?;
        let mut view = View { meeting, board, paragraph, paragraphs, all, records: None, at_once };
        if view.open().is_some() {
            let frozen = signing::freeze(tx, ctx.coop(), &view.meeting, paragraph).await;
            view.records = frozen.ok().map(|Frozen { records, .. }| records);
        }
        Ok(view)
    }

    pub fn open(&self) -> Option<&Signing> {
        self.all.iter().find(|s| s.is_open())
    }

    /// The open round, or the one that adjusted the text.
    fn shown(&self) -> Option<&Signing> {
        self.open().or_else(|| self.all.iter().rfind(|s| s.round.state == crate::rules::RoundState::Done))
    }

    /// The draft has changed since the version that counts was frozen.
    pub fn is_stale(&self, s: &Signing) -> bool {
        s.is_open() && s.draft().map(|d| &d.records) != self.records.as_ref()
    }

    /// The address of the page, with what it is about.
    pub fn address(&self, ctx: &Ctx) -> String {
        let about = self.paragraph.map(|id| format!("?paragraf={id}")).unwrap_or_default();
        address(ctx, self.meeting.id, &format!("/justering{about}"))
    }

    pub fn about(&self) -> Option<Field> {
        self.paragraph.map(|id| Field::hidden("paragraf", id))
    }

    /// `§ 3 Årsredovisning 2020`, or `Protokollet`.
    fn name(&self, ctx: &Ctx) -> String {
        let p = self.paragraph.and_then(|id| self.paragraphs.iter().find(|p| p.id == id));
        p.map_or_else(|| ctx.t("meeting-subject-minutes-bare"), |p| super::paragraph::title(p, &self.board))
    }

    fn me<'a>(&self, ctx: &Ctx, s: &'a Signing) -> Option<&'a Signer> {
        ctx.person().and_then(|p| s.signer_of(p))
    }
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let view = View::load(&ctx, &mut tx).await?;
    page(&ctx, &mut tx, &view, &[]).await
}

/// The page again, with what was refused on top.
pub async fn page(ctx: &Ctx, tx: &mut Tx, view: &View, no: &[Refusal]) -> Result<Reply, Fault> {
    let papers = crate::papers::gather(tx, ctx.coop(), view.meeting.clone()).await?;
    let body = match view.shown() {
        Some(s) => html! {
            (columns(
                html! {
                    (said(ctx, no)) (state(ctx, view, s))
                    @if let Some(papers) = &papers { (signing_text::whole(ctx, view, papers)) }
                    (signing_text::paragraphs(ctx, view, s))
                },
                side(ctx, view, s),
            ))
        },
        None if view.meeting.is_locked() || is_locked_at_once(view) => notice_info(&ctx.t("meeting-signing-on-paper")),
        None if view.meeting.is_imported() => signing_send::imported(ctx, view),
        None if ctx.may("minutes.adjust") => signing_send::form_card(ctx, tx, view, no).await?,
        None => notice_info(&ctx.t("meeting-signing-not-sent")),
    };
    let title = ctx.tv("meeting-signing-title", &[("name", view.name(ctx).into())]);
    let frame: Frame = under(ctx, &view.meeting, title).lead(lead(ctx, view)).body(body);
    let reply = ctx.show(frame);
    Ok(if no.is_empty() { reply } else { reply.refused() })
}

fn is_locked_at_once(view: &View) -> bool {
    view.paragraph.is_some_and(|id| view.at_once.iter().any(|a| a.paragraph == id))
}

fn said(ctx: &Ctx, no: &[Refusal]) -> Markup {
    html! { @for r in no { (notice_bad(&ctx.refusal(r))) } }
}

fn lead(ctx: &Ctx, view: &View) -> String {
    let Some(s) = view.shown() else { return ctx.t("meeting-signing-lead-send") };
    let done = s.signers.iter().filter(|x| matches!(s.standing(x.id), SignerState::Signed(_))).count();
    let values = [("n", done.into()), ("all", s.signers.len().into())];
    ctx.tv(if s.is_open() { "meeting-signing-lead" } else { "meeting-signing-lead-done" }, &values)
}

/// What stands in the way, what is late, what the visitor is to do.
fn state(ctx: &Ctx, view: &View, s: &Signing) -> Markup {
    let limit = law::adjust_by(view.meeting.day());
    html! {
        @if !s.is_open() {
            (notice_done(&ctx.t("meeting-signing-done")))
        } @else if view.is_stale(s) {
            (notice_warn(&ctx.t("meeting-sign-draft-changed")))
        }
        @if s.is_open() && ctx.today > limit.day {
            (notice_warn(&ctx.tv("meeting-adjust-is-late", &[("day", ctx.day(limit.day).into())])))
        }
        @if !s.round.lacks_reason.is_empty() {
            (notice_warn(&ctx.tv("meeting-signing-lacks", &[("reason", (&s.round.lacks_reason).into())])))
        }
    }
}

fn side(ctx: &Ctx, view: &View, s: &Signing) -> Markup {
    html! {
        @if s.is_open() { @if let Some(me) = view.me(ctx, s) { (own_signature(ctx, view, s, me)) } }
        (card(&ctx.t("meeting-signing-who"), who(ctx, view, s)))
        (card(&ctx.t("meeting-signing-version"), versions(ctx, view, s)))
        @if s.is_open() && ctx.may("minutes.adjust") { (signing_send::secretary(ctx, view, s)) }
        (law(&law::adjust_by(view.meeting.day()).why(ctx.lang())))
    }
}

pub fn standing_chip(ctx: &Ctx, s: &Signing, signer: i64) -> Chip {
    match s.standing(signer) {
        SignerState::Signed(at) => {
            let when = format!("{} {}", text::day_short(ctx.lang(), at.day()), at.clock());
            Chip::new(ChipKind::Good, ctx.tv("meeting-standing-signed", &[("when", when.into())]))
        }
        SignerState::SignedEarlier(n) => {
            Chip::new(ChipKind::Warn, ctx.tv("meeting-standing-earlier", &[("number", n.into())]))
        }
        SignerState::Refused => Chip::new(ChipKind::Bad, ctx.t("meeting-standing-refused")),
        SignerState::Waiting => Chip::new(ChipKind::Quiet, ctx.t("meeting-standing-waiting")),
    }
}

fn who(ctx: &Ctx, view: &View, s: &Signing) -> Markup {
    let heads = [head(ctx.t("meeting-col-signer")), head(ctx.t("meeting-col-signed"))];
    let row = |x: &Signer| {
        vec![
            html! {
                (x.name) br; span.small {
                    (ctx.t(&format!("meeting-signer-{}", x.role.code())))
                    @if let Some(part) = signed_for(view, x) { ", " (part) }
                }
            },
            chip(&standing_chip(ctx, s, x.id)),
        ]
    };
    html! {
        (table(&heads, &s.signers.iter().map(row).collect::<Vec<_>>(), ""))
        @for (signer, o) in s.refusals() {
            @let what = if o.label.is_empty() { view.name(ctx) } else { o.label.clone() };
            @let values = [("name", (&signer.name).into()), ("what", what.into()), ("reason", (&o.reason).into())];
            (notice_bad(&ctx.tv("meeting-signing-objection", &values)))
        }
    }
}

/// `§§ 1–3`; nothing for somebody who signs the whole.
fn signed_for(view: &View, x: &Signer) -> Option<String> {
    x.from.or(x.to)?;
    let numbers = view.paragraphs.iter().filter_map(|p| p.number).filter(|n| x.covers(Some(*n)));
    Some(crate::rules::range_label(&view.board.label, &numbers.collect::<Vec<_>>()))
}

fn versions(ctx: &Ctx, view: &View, s: &Signing) -> Markup {
    let Some(now) = s.draft() else { return html! {} };
    let file = |hash: &str| address(ctx, view.meeting.id, &format!("/justering/fil/{hash}"));
    let rows = [
        (ctx.t("meeting-signing-number"), html! { strong { (now.number) } }),
        (ctx.t("meeting-signing-frozen"), html! { (ctx.day(now.at.day())) " " (now.at.clock()) ", " (now.by) }),
        (ctx.t("meeting-checksum"), html! { span.hash { (now.hash) } }),
    ];
    html! {
        (facts(&rows))
        p { a href=(file(&now.hash)) { (ctx.t("meeting-signing-file")) } }
        @if s.drafts.len() > 1 {
            p.small { (ctx.t("meeting-signing-earlier")) }
            ul.plain {
                @for d in s.drafts.iter().filter(|d| d.number != now.number) {
                    li { a.small href=(file(&d.hash)) { (ctx.tv("meeting-signing-version-n", &[("number", d.number.into())])) } }
                }
            }
        }
    }
}

/// The one form that signs: read, password, done.
fn own_signature(ctx: &Ctx, view: &View, s: &Signing, me: &Signer) -> Markup {
    let title = ctx.t("meeting-sign-title");
    if let SignerState::Signed(_) = s.standing(me.id) {
        return card(
            &title,
            html! { p { (chip(&standing_chip(ctx, s, me.id))) } p { (ctx.t("meeting-sign-thanks")) } },
        );
    }
    if view.is_stale(s) {
        return card(&title, html! { p { (ctx.t("meeting-sign-draft-changed")) } });
    }
    let Some(draft) = s.draft() else { return html! {} };
    let short = draft.hash.get(..12).unwrap_or_default();
    let read = ctx.tv("meeting-sign-read", &[("number", draft.number.into()), ("hash", short.into())]);
    let mut fields = vec![
        Field::hidden("hash", &draft.hash),
        Field::hidden("round", s.round.id),
        Field::new("last", read, Kind::Tick, "").required(),
    ];
    if !access::needs_no_password(ctx) {
        let password = Field::new("losenord", ctx.t("meeting-sign-password"), Kind::Password { new: false }, "");
        fields.push(password.hint(ctx.t("meeting-sign-password-hint")).required());
    }
    if ctx.today > law::adjust_by(view.meeting.day()).day && s.round.late_reason.is_empty() {
        fields.push(Field::new("skal", ctx.t("meeting-field-late-reason"), Kind::Lines(2), "").required());
    }
    fields.extend(view.about());
    let to = address(ctx, view.meeting.id, "/justering/signera");
    let refuse = signing_text::refuse_form(ctx, view, s, None, &view.name(ctx));
    let cap = signed_for(view, me).map(|part| ctx.tv("meeting-sign-for", &[("part", part.into())]));
    card(
        &title,
        html! {
            @if let Some(cap) = cap { p { (cap) } }
            (form(ctx, &to, &fields, &[], &ctx.t("meeting-sign-press")))
            (refuse)
        },
    )
}
