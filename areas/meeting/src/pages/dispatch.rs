//! Dispatch: what of a meeting has gone to whom, what came back, and what is missing.

use super::answer::{Outcome, outcome};
use super::frame::{address, asked, frame, under};
use super::paragraph::{asked_paragraph, paragraph_address};
use super::sending::{self, SendRow};
use crate::documents::Papers;
use crate::papers::gather;
use crate::rules::{
    Delivery, Dispatch, Extract, Paragraph, Reader, Receiver, adjusted_on, current_extract, delivery, receipt_of,
    receivers_of,
};
use crate::store::{self, Registered, Sent};
use ::store::Tx;
use basics::Refusal;
use web::look::form::{Field, Kind, fault_list, filled, form};
use web::look::parts::{Chip, ChipKind, button, card, chip, empty, law, notice_warn};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// What the pages of dispatch are made of.
pub struct Facts {
    pub papers: Papers,
    pub sent: Sent,
}

impl Facts {
    pub async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<Facts, Fault> {
        let (meeting, _) = asked(ctx, tx).await?;
        let sent = store::list_sent(tx, ctx.coop(), meeting.id).await?;
        let papers = gather(tx, ctx.coop(), meeting).await?.ok_or(Fault::NotFound)?;
        Ok(Facts { papers, sent })
    }

    /// How far each receiver of the paragraph has come.
    pub fn deliveries(&self, ctx: &Ctx, p: &Paragraph) -> Vec<(Receiver, Delivery, Option<&Dispatch>)> {
        let state = |to: Receiver| {
            let s = &self.sent;
            let corrections = &self.papers.corrections;
            let (state, by) = delivery(p.id, &to, &s.extracts, corrections, &s.dispatches, &s.receipts, ctx.today);
            (to, state, by)
        };
        receivers_of(p, &self.sent.dispatches).into_iter().map(state).collect()
    }

    pub fn current(&self, p: &Paragraph) -> Option<&Extract> {
        current_extract(p.id, &self.sent.extracts, &self.papers.corrections)
    }
}

pub fn state_chip(ctx: &Ctx, state: &Delivery) -> Markup {
    let day = |d| ("day", text::day_short(ctx.lang(), d).into());
    let (kind, words) = match state {
        Delivery::NotSent => (ChipKind::Quiet, ctx.t("meeting-delivery-not-sent")),
        Delivery::Sent { on } => (ChipKind::Info, ctx.tv("meeting-delivery-sent", &[day(*on)])),
        Delivery::Overdue { on } => (ChipKind::Bad, ctx.tv("meeting-delivery-overdue", &[day(*on)])),
        Delivery::Received { on, .. } => (ChipKind::Good, ctx.tv("meeting-delivery-received", &[day(*on)])),
        Delivery::Recalled { on } => (ChipKind::Warn, ctx.tv("meeting-delivery-recalled", &[day(*on)])),
    };
    chip(&Chip::new(kind, words))
}

/// Everything of a meeting: each paragraph with each of its receivers.
pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let f = Facts::load(&ctx, &mut tx).await?;
    let meeting = &f.papers.meeting;
    let mut rows = Vec::new();
    let (mut all, mut waiting) = (0usize, 0usize);
    for p in &f.papers.paragraphs {
        for (to, state, by) in f.deliveries(&ctx, p) {
            all += 1;
            waiting += usize::from(!matches!(state, Delivery::Received { .. }));
            rows.push(vec![
                html! {
                    a href=(paragraph_address(&ctx, p, "/expediering")) { (f.papers.label(p)) } " " span.small { (p.text.heading) }
                },
                html! { (to.line()) },
                state_chip(&ctx, &state),
                after(&ctx, &f, &state, by),
            ]);
        }
    }
    let heads = [
        head(ctx.t("meeting-col-paragraph")),
        head(ctx.t("meeting-col-receiver")),
        head(ctx.t("meeting-col-state")),
        head(ctx.t("meeting-col-receipt")),
    ];
    let may_send = ctx.may("extract.certify") && ctx.may("extract.dispatch");
    let can_send = f.papers.paragraphs.iter().any(|p| adjusted_on(meeting, p).is_some());
    let lead = if can_send {
        ctx.tv("meeting-dispatch-lead", &[("n", all.into()), ("waiting", waiting.into())])
    } else {
        ctx.t("meeting-dispatch-lead-open")
    };
    let body = if rows.is_empty() {
        empty(&ctx.t("meeting-dispatch-empty-title"), &ctx.t("meeting-dispatch-empty"), None)
    } else {
        html! {
            section.card { (table(&heads, &rows, &ctx.t("meeting-dispatch-caption"))) }
            (law(&ctx.t("meeting-receipt-rule")))
        }
    };
    let mut page = frame(&ctx, meeting, "/expediering", lead);
    if may_send && can_send && !rows.is_empty() {
        page = page.actions(button(&ctx.t("meeting-dispatch-all"), &address(&ctx, meeting.id, "/expediering/alla")));
    }
    Ok(ctx.show(page.body(body)))
}

/// The receipt, or the way to register one.
fn after(ctx: &Ctx, f: &Facts, state: &Delivery, by: Option<&Dispatch>) -> Markup {
    let Some(sent) = by else { return html! {} };
    let receipt = receipt_of(sent, &f.sent.receipts);
    let path = address(ctx, sent.meeting, &format!("/expediering/{}/kvittens", sent.id));
    let may = ctx.may("extract.dispatch");
    let label = |name: &str| format!("{}, {}", ctx.t(name), sent.to.name);
    let way = |name: &str| {
        html! { @if may { a class="btn sec small" href=(path) aria-label=(label(name)) { (ctx.t(name)) } } }
    };
    match (receipt, state) {
        (Some(r), _) => html! {
            (r.by)
            @if r.their_number.is_empty() { " " span.small { (ctx.t("meeting-receipt-no-number")) } " " (way("meeting-receipt-add")) }
            @else { " " span.small { (ctx.tv("meeting-receipt-number", &[("number", (&r.their_number).into())])) } }
        },
        (None, _) => html! { span.small { (ctx.t("meeting-receipt-missing")) } " " (way("meeting-receipt-register")) },
    }
}

/// One paragraph: its certified extracts, and the log of what was sent.
pub async fn of_paragraph(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (_, _, p) = asked_paragraph(&ctx, &mut tx).await?;
    let f = Facts::load(&ctx, &mut tx).await?;
    let is_adjusted = adjusted_on(&f.papers.meeting, &p).is_some();
    let body = html! {
        @if !is_adjusted { (notice_warn(&ctx.t("meeting-extract-not-adjusted"))) }
        (card(&ctx.t("meeting-receivers"), receivers(&ctx, &f, &p)))
        (card(&ctx.t("meeting-extracts"), extracts(&ctx, &f, &p)))
        (card(&ctx.t("meeting-dispatch-log"), log(&ctx, &f, &p)))
    };
    let mut page = under_paragraph(&ctx, &f.papers, &p, ctx.t("meeting-dispatch"));
    if is_adjusted {
        page = page.actions(html! {
            @if f.current(&p).is_none() && ctx.may("extract.certify") {
                (button(&ctx.t("meeting-certify"), &paragraph_address(&ctx, &p, "/expediering/bestyrk")))
            } @else if f.current(&p).is_some() && ctx.may("extract.dispatch") {
                (button(&ctx.t("meeting-send"), &paragraph_address(&ctx, &p, "/expediering/skicka")))
            }
        });
    }
    Ok(ctx.show(page.lead(ctx.t("meeting-dispatch-paragraph-lead")).body(body)))
}

fn under_paragraph(ctx: &Ctx, papers: &Papers, p: &Paragraph, title: String) -> web::look::frame::Frame {
    let name = format!("{} {}", papers.label(p), p.text.heading);
    under(ctx, &papers.meeting, title).crumb(name, paragraph_address(ctx, p, ""))
}

fn receivers(ctx: &Ctx, f: &Facts, p: &Paragraph) -> Markup {
    let heads =
        [head(ctx.t("meeting-col-receiver")), head(ctx.t("meeting-col-state")), head(ctx.t("meeting-col-receipt"))];
    let rows: Vec<Vec<Markup>> = f
        .deliveries(ctx, p)
        .into_iter()
        .map(|(to, state, by)| vec![html! { (to.line()) }, state_chip(ctx, &state), after(ctx, f, &state, by)])
        .collect();
    html! {
        @if rows.is_empty() { p { (ctx.t("meeting-receivers-none")) } }
        @else { (table(&heads, &rows, "")) }
    }
}

fn extracts(ctx: &Ctx, f: &Facts, p: &Paragraph) -> Markup {
    let all: Vec<&Extract> = f.sent.extracts.iter().filter(|e| e.paragraph == p.id).collect();
    html! {
        @if all.is_empty() { p { (ctx.t("meeting-extracts-none")) } }
        ul.plain {
            @for e in all {
                li {
                    a href=(address(ctx, e.meeting, &format!("/utdrag/{}", e.id))) {
                        (ctx.tv("meeting-extract-line", &[
                            ("day", ctx.day(e.certificate.at.day()).into()),
                            ("clock", e.certificate.at.clock().into()),
                            ("name", (&e.certificate.name).into()),
                        ]))
                    } " "
                    @if e.is_recalled(&f.papers.corrections) { (chip(&Chip::new(ChipKind::Warn, ctx.t("meeting-chip-recalled")))) }
                }
            }
        }
    }
}

fn log(ctx: &Ctx, f: &Facts, p: &Paragraph) -> Markup {
    let heads = [
        head(ctx.t("meeting-col-when")),
        head(ctx.t("meeting-col-receiver")),
        head(ctx.t("meeting-col-channel")),
        head(ctx.t("meeting-col-who")),
        head(ctx.t("meeting-col-registered")),
    ];
    let row = |d: &Dispatch| {
        vec![
            html! { span.day { (d.at.day()) } " " (d.at.clock()) },
            html! { (d.to.line()) },
            html! {
                (ctx.t(&format!("meeting-channel-{}", d.channel.code())))
                @if !d.address.is_empty() { " " span.small { (d.address) } }
            },
            html! { (d.by) },
            html! { a href=(ctx.url(&format!("/handlingar/{}", d.document))) { (ctx.t("meeting-dispatch-document")) } },
        ]
    };
    let rows: Vec<Vec<Markup>> = f.sent.dispatches.iter().filter(|d| d.paragraph == p.id).map(row).collect();
    html! {
        @if rows.is_empty() { p { (ctx.t("meeting-dispatch-log-empty")) } } @else { (table(&heads, &rows, "")) }
    }
}

/// What the outgoing document is called, and its file.
pub fn registered_names(papers: &Papers, p: &Paragraph) -> (String, String, String) {
    let label = papers.label(p);
    let day = papers.meeting.day().to_string();
    let values = [("day", day.as_str().into()), ("label", label.into()), ("heading", (&p.text.heading).into())];
    let title = papers.words.tv("meeting-dispatch-title", &values);
    let public = papers.words.tv("meeting-dispatch-public-title", &values);
    (title, public, crate::papers::extract_name(papers, p))
}

/// The rows of a paragraph: those who have nothing, or something recalled, are ticked.
async fn rows(ctx: &Ctx, tx: &mut Tx, f: &Facts, p: &Paragraph) -> Result<Vec<SendRow>, Fault> {
    let latest = store::list_latest_addresses(tx, ctx.coop()).await?;
    let row = |(to, state, _): (Receiver, Delivery, Option<&Dispatch>)| {
        let waits = matches!(state, Delivery::NotSent | Delivery::Recalled { .. });
        SendRow::new(&to, String::new(), waits, &latest)
    };
    Ok(f.deliveries(ctx, p).into_iter().map(row).collect())
}

pub async fn show_send(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (_, _, p) = asked_paragraph(&ctx, &mut tx).await?;
    let f = Facts::load(&ctx, &mut tx).await?;
    if f.current(&p).is_none() {
        return Ok(Reply::redirect(paragraph_address(&ctx, &p, "/expediering/bestyrk")));
    }
    let rows = rows(&ctx, &mut tx, &f, &p).await?;
    Ok(send_page(&ctx, &f, &p, &rows, &[]))
}

pub async fn send(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (_, _, p) = asked_paragraph(&ctx, &mut tx).await?;
    let f = Facts::load(&ctx, &mut tx).await?;
    let rows = sending::read(&ctx, rows(&ctx, &mut tx, &f, &p).await?);
    let Some(extract) = f.current(&p) else {
        return Ok(send_page(&ctx, &f, &p, &rows, &[Refusal::new("meeting-dispatch-recalled")]).refused());
    };
    let to: Vec<_> = rows.iter().filter(|r| r.ticked).map(SendRow::sending).collect();
    let (title, public, file) = registered_names(&f.papers, &p);
    let names = Registered { title: &title, public_title: &public, file_name: &file };
    match outcome(store::dispatch_extract(&mut tx, &ctx.by(), extract.id, &to, &names).await)? {
        Outcome::Done(_) => {
            tx.commit().await?;
            Ok(Reply::redirect(paragraph_address(&ctx, &p, "/expediering")))
        }
        Outcome::Refused(no) => Ok(send_page(&ctx, &f, &p, &rows, &no).refused()),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn send_page(ctx: &Ctx, f: &Facts, p: &Paragraph, rows: &[SendRow], no: &[Refusal]) -> Reply {
    let body = card(
        &ctx.t("meeting-send"),
        html! {
            (fault_list(ctx, &[], no))
            form.form action=(ctx.path) method="post" {
                input type="hidden" name="form_token" value=(ctx.form_token);
                (sending::fields(ctx, rows, true))
                div.row { button.btn { (ctx.t("meeting-send-save")) } }
            }
        },
    );
    let page = under_paragraph(ctx, &f.papers, p, ctx.t("meeting-send"))
        .crumb(ctx.t("meeting-dispatch"), paragraph_address(ctx, p, "/expediering"));
    ctx.show(page.lead(ctx.t("meeting-send-lead")).body(body))
}

async fn asked_dispatch(ctx: &Ctx, tx: &mut Tx) -> Result<(Facts, Dispatch), Fault> {
    let f = Facts::load(ctx, tx).await?;
    let id = ctx.id("did")?;
    let found = f.sent.dispatches.iter().find(|d| d.id == id).cloned().ok_or(Fault::NotFound)?;
    Ok((f, found))
}

pub async fn show_receipt(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (f, sent) = asked_dispatch(&ctx, &mut tx).await?;
    let fields = receipt_fields(&ctx, &f, &sent);
    Ok(receipt_page(&ctx, &f, &sent, &fields, &[]))
}

pub async fn receipt(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (f, sent) = asked_dispatch(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let (day, by, number) = (r.must_day("dag", "meeting-receipt-day-missing"), r.line("av"), r.line("nummer"));
    let done = match r.done(day) {
        Err(no) => Outcome::Refused(no),
        Ok(day) => outcome(store::acknowledge_dispatch(&mut tx, &ctx.by(), sent.id, day, &by, &number).await)?,
    };
    match done {
        Outcome::Done(_) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, sent.meeting, "/expediering")))
        }
        Outcome::Refused(no) => {
            let fields = filled(receipt_fields(&ctx, &f, &sent), &ctx.form);
            Ok(receipt_page(&ctx, &f, &sent, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn receipt_fields(ctx: &Ctx, f: &Facts, sent: &Dispatch) -> Vec<Field> {
    let label = |id: &str| ctx.t(&format!("meeting-field-receipt-{id}"));
    let earlier = receipt_of(sent, &f.sent.receipts);
    let day = earlier.map_or(ctx.today, |r| r.received).to_string();
    let by = earlier.map_or(String::new(), |r| r.by.clone());
    let number = Field::new("nummer", label("number"), Kind::Text, earlier.map_or("", |r| r.their_number.as_str()));
    vec![
        Field::new("dag", label("day"), Kind::Date, day).required(),
        Field::new("av", label("by"), Kind::Text, by).required(),
        number.hint(ctx.t("meeting-hint-receipt-number")),
    ]
}

fn receipt_page(ctx: &Ctx, f: &Facts, sent: &Dispatch, fields: &[Field], no: &[Refusal]) -> Reply {
    let label = f.papers.paragraphs.iter().find(|p| p.id == sent.paragraph).map(|p| f.papers.label(p));
    let values = [
        ("label", label.unwrap_or_default().into()),
        ("to", sent.to.line().into()),
        ("day", ctx.day(sent.at.day()).into()),
    ];
    let body = card(&sent.to.line(), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-receipt-save")));
    let page = under(ctx, &f.papers.meeting, ctx.t("meeting-receipt-register"))
        .crumb(ctx.t("meeting-dispatch"), address(ctx, sent.meeting, "/expediering"));
    ctx.show(page.lead(ctx.tv("meeting-receipt-lead", &values)).body(body))
}
