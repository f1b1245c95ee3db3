//! What was read, field by field with its place and what could not be read; then the drafts. Nothing is saved
//! before the choice is confirmed: the text waits in the form itself.

use super::send;
use crate::rules::{self, Reading, decode, is_pdf, place};
use crate::save::{board_of, save_meeting};
use crate::text_of_pdf;
use basics::Refusal;
use board::Board;
use meeting::NotDone;
use minutes::Severity;
use text::{Lang, Words};
use web::look::form::fault_list;
use web::look::frame::Frame;
use web::look::parts::{Chip, ChipKind, card, chip, facts, law, missing, notice_info, notice_warn};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// Largest text that waits in the form, in bytes: some three hundred pages.
const WAITS: usize = 700 * 1024;

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let (source, text) = match sent(&ctx).await? {
        Ok(sent) => sent,
        Err(no) => return Ok(send::page(&ctx, &[no]).refused()),
    };
    let readings = read(text.clone()).await?;
    if readings.is_empty() {
        return Ok(send::page(&ctx, &[Refusal::new("intake-none").at("fil")]).refused());
    }
    let mut tx = ctx.read().await?;
    let boards = board::list_boards(&mut tx, ctx.coop()).await?;
    Ok(page(&ctx, &source, &text, &readings, &boards, &[]))
}

/// The name and text of what was sent, or why it cannot be read.
async fn sent(ctx: &Ctx) -> Result<Result<(String, String), Refusal>, Fault> {
    let upload = ctx.uploads.iter().find(|u| u.field == "fil" && !u.bytes.is_empty());
    let (name, text) = match upload {
        None => {
            let pasted = ctx.form.get("text");
            if pasted.is_empty() {
                return Ok(Err(Refusal::new("intake-nothing-sent").at("fil")));
            }
            (ctx.t("intake-pasted"), pasted)
        }
        Some(upload) => {
            let bytes = upload.bytes.to_vec();
            let work = move || if is_pdf(&bytes) { text_of_pdf(bytes) } else { decode(&bytes) };
            let read = tokio::task::spawn_blocking(work).await.map_err(|e| Fault::Mistake(e.to_string()))?;
            match read {
                Ok(text) => (upload.name.clone(), text.replace('\u{c}', "\n\u{c}\n")),
                Err(no) => return Ok(Err(no)),
            }
        }
    };
    Ok(if text.len() > WAITS { Err(Refusal::new("intake-text-long").at("fil")) } else { Ok((name, text)) })
}

async fn read(text: String) -> Result<Vec<Reading>, Fault> {
    tokio::task::spawn_blocking(move || rules::read(&text)).await.map_err(|e| Fault::Mistake(e.to_string()))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let (source, text) = (ctx.form.get("kalla"), ctx.form.raw("text"));
    let readings = read(text.clone()).await?;
    let mut tx = ctx.write().await?;
    let boards = board::list_boards(&mut tx, ctx.coop()).await?;
    let mut no = Vec::new();
    let mut made = Vec::new();
    let words = swedish(&ctx);
    let by = ctx.by();
    for (n, reading) in readings.iter().enumerate().filter(|(n, _)| ctx.form.ticked(&tick(*n))) {
        let chosen = ctx.form.number(&board_field(n));
        let Some(board) = boards.iter().find(|b| boards.len() == 1 || Some(b.id) == chosen) else {
            no.push(Refusal::new("intake-board-missing").at(board_field(n)));
            continue;
        };
        match save_meeting(&mut tx, &by, board.id, &source, reading, &words).await {
            Ok(saved) => made.push(saved),
            Err(NotDone::Refused(refused)) => no.extend(refused),
            Err(NotDone::Failed(fault)) => return Err(fault.into()),
        }
    }
    if made.is_empty() && no.is_empty() {
        no.push(Refusal::new("intake-none-chosen"));
    }
    if !no.is_empty() {
        return Ok(page(&ctx, &source, &text, &readings, &boards, &no).refused());
    }
    tx.commit().await?;
    let left: Vec<Refusal> = made.iter().flat_map(|s| s.left_out.clone()).collect();
    match (&made[..], left.is_empty()) {
        ([only], true) => Ok(Reply::redirect(ctx.url(&format!("/moten/{}", only.meeting)))),
        _ => Ok(done(&ctx, &made.iter().map(|s| s.meeting).collect::<Vec<_>>(), &left)),
    }
}

/// The note in the minutes is Swedish, whatever the visitor's language.
fn swedish(ctx: &Ctx) -> Words {
    ctx.site.words(Lang::Sv)
}

fn tick(n: usize) -> String {
    format!("valt-{n}")
}

fn board_field(n: usize) -> String {
    format!("namnd-{n}")
}

fn done(ctx: &Ctx, meetings: &[i64], left: &[Refusal]) -> Reply {
    let body = html! {
        @if !left.is_empty() {
            (notice_warn(&ctx.t("intake-left-out")))
            ul { @for r in left { li { (ctx.refusal(r)) } } }
        }
        ul { @for id in meetings { li { a href=(ctx.url(&format!("/moten/{id}"))) { (ctx.tv("intake-open", &[("id", (*id).into())])) } } } }
    };
    let frame = Frame::new(ctx.tv("intake-done", &[("n", meetings.len().into())]));
    ctx.show(frame.crumb(ctx.t("intake-title"), ctx.url("/importera")).body(body))
}

fn page(ctx: &Ctx, source: &str, text: &str, readings: &[Reading], boards: &[Board], no: &[Refusal]) -> Reply {
    let body = html! {
        (fault_list(ctx, &[], no))
        (notice_info(&ctx.t("intake-nothing-saved")))
        form.form action=(ctx.url("/importera/spara")) method="post" enctype="multipart/form-data" novalidate {
            input type="hidden" name="form_token" value=(ctx.form_token);
            input type="hidden" name="kalla" value=(source);
            input type="hidden" name="text" value=(text);
            @for (n, reading) in readings.iter().enumerate() { (one(ctx, n, reading, boards)) }
            div.row { button.btn { (ctx.t("intake-save")) } }
        }
    };
    let frame = Frame::new(ctx.t("intake-preview")).crumb(ctx.t("intake-title"), ctx.url("/importera"));
    ctx.show(
        frame
            .lead(ctx.tv("intake-preview-lead", &[("n", readings.len().into()), ("source", source.into())]))
            .body(body),
    )
}

fn one(ctx: &Ctx, n: usize, reading: &Reading, boards: &[Board]) -> Markup {
    let m = &reading.read;
    let title = [m.board.clone(), m.date.map(|d| ctx.day(d))].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let title = if title.is_empty() { ctx.t("intake-unnamed") } else { title };
    let (tick, field) = (tick(n), board_field(n));
    let own = board_of(reading, boards).map(|b| b.id);
    card(
        &title,
        html! {
            div.field.tick {
                input id={ "f-" (tick) } name=(tick) type="checkbox" value="1" checked[m.date.is_some()];
                label for={ "f-" (tick) } { (ctx.tv("intake-take", &[("n", m.paragraphs.len().into())])) }
            }
            @if boards.len() > 1 {
                div.field {
                    label for={ "f-" (field) } { (ctx.t("intake-field-board")) }
                    select id={ "f-" (field) } name=(field) {
                        option value="" { "" }
                        @for b in boards { option value=(b.id) selected[own == Some(b.id)] { (b.name) } }
                    }
                }
            }
            (summary(ctx, reading))
            @if !reading.lost.is_empty() {
                (fold(&ctx.tv("intake-lost", &[("n", reading.lost.len().into())]), lost(ctx, reading)))
            }
            (advice(ctx, reading))
            (fold(&ctx.tv("intake-found", &[("n", reading.found.len().into())]), found(ctx, reading)))
        },
    )
}

/// The meeting at a glance, so that one sees at once whether the right thing was read.
fn summary(ctx: &Ctx, reading: &Reading) -> Markup {
    let m = &reading.read;
    let told = |value: Option<String>| match value.filter(|v| !v.is_empty()) {
        Some(value) => html! { (value) },
        None => missing(&ctx.t("intake-absent")),
    };
    let time = [m.start.clone(), m.end.clone()].into_iter().flatten().collect::<Vec<_>>().join("–");
    let present = (!m.present.is_empty()).then(|| ctx.tv("intake-persons", &[("n", m.present.len().into())]));
    let rows = [
        ("date", told(m.date.map(|d| ctx.day(d)))),
        ("time", told(Some(time))),
        ("place", told(m.place.clone())),
        ("chair", told(m.chair.clone())),
        ("adjusters", told(Some(m.adjusters.join(", ")))),
        ("secretary", told(m.secretary.clone())),
        ("present", told(present)),
    ];
    facts(&rows.map(|(name, value)| (ctx.t(&format!("intake-name-{name}")), value)))
}

/// A list that is opened when asked for.
fn fold(title: &str, body: Markup) -> Markup {
    html! { details { summary { (title) } (body) } }
}

fn found(ctx: &Ctx, reading: &Reading) -> Markup {
    let words = ctx.site.words(ctx.lang());
    let row = |f: &rules::Found| {
        vec![html! { (name(ctx, &f.field)) }, html! { (short(&f.value)) }, html! { (place(Some(f.at), &words)) }]
    };
    let heads = [head(ctx.t("intake-head-field")), head(ctx.t("intake-head-value")), head(ctx.t("intake-head-place"))];
    table(&heads, &reading.found.iter().map(row).collect::<Vec<_>>(), "")
}

fn lost(ctx: &Ctx, reading: &Reading) -> Markup {
    let words = ctx.site.words(ctx.lang());
    let row = |l: &rules::Lost| {
        vec![html! { (name(ctx, &l.field)) }, html! { (ctx.refusal(&l.why)) }, html! { (place(l.at, &words)) }]
    };
    let heads = [head(ctx.t("intake-head-field")), head(ctx.t("intake-head-why")), head(ctx.t("intake-head-place"))];
    table(&heads, &reading.lost.iter().map(row).collect::<Vec<_>>(), "")
}

/// What the linter says, by law point. It hinders nothing.
fn advice(ctx: &Ctx, reading: &Reading) -> Markup {
    let words = ctx.site.words(ctx.lang());
    let all = rules::advice(reading, &words);
    let count = all.iter().map(|a| a.findings.len()).sum::<usize>();
    if all.is_empty() {
        return html! { p { (ctx.t("intake-advice-none")) } };
    }
    let body = html! {
        p { (ctx.t("intake-advice-lead")) }
        @for a in &all {
            (law(&a.law))
            ul.findings { @for f in &a.findings { li { (chip(&weight(ctx, f.severity))) " " (f.said(&words)) } } }
        }
    };
    fold(&ctx.tv("intake-advice", &[("n", count.into())]), body)
}

fn weight(ctx: &Ctx, severity: Severity) -> Chip {
    match severity {
        Severity::Error => Chip::new(ChipKind::Warn, ctx.t("intake-advice-error")),
        Severity::Warning | Severity::Note => Chip::new(ChipKind::Info, ctx.t("intake-advice-warning")),
    }
}

/// A value's beginning, as one line.
fn short(value: &str) -> String {
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = line.chars().take(160).collect();
    if line.chars().count() > 160 { format!("{cut}…") } else { cut }
}

/// A field's name for people: `Paragraf 3, beslut`.
fn name(ctx: &Ctx, field: &str) -> String {
    let (base, rest) = field.split_once('[').unwrap_or((field, ""));
    let (index, part) = rest.split_once(']').unwrap_or(("", ""));
    let part = part.trim_start_matches('.');
    let id = |s: &str| format!("intake-name-{}", s.replace(['.', '_'], "-"));
    let number = index.parse::<usize>().map_or(0, |n| n + 1);
    match (base, part) {
        ("paragraphs", part) if number > 0 => {
            format!("{}, {}", ctx.tv("intake-name-paragraph", &[("n", number.into())]), ctx.t(&id(part)))
        }
        ("present", _) if number > 0 => ctx.tv("intake-name-person", &[("n", number.into())]),
        _ => ctx.t(&id(field)),
    }
}
