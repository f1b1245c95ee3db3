//! Time travel: the meeting as it was known at a moment, and what differs between two.

use super::frame::{address, asked, under};
use super::known_value::{label, record, shown};
use crate::rules::{Known, KnownChange, KnownGap, KnownLine, Meeting, Picture, changes, replay};
use crate::store;
use ::store::Tx;
use basics::{Day, Refusal};
use web::look::form::{Field, Kind};
use web::look::parts::{button_second, card, law, notice_info, notice_warn};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// The meeting's lines. A meeting that was taken away has none to show.
async fn lines(ctx: &Ctx, tx: &mut Tx) -> Result<(Meeting, Vec<KnownLine>), Fault> {
    let (meeting, _) = asked(ctx, tx).await?;
    let lines = store::list_known_lines(tx, ctx.coop(), meeting.id).await?;
    Ok((meeting, lines))
}

/// How many of the lines belong to the asked moment: up to a line, or up to a day and a time of day.
fn asked_count(ctx: &Ctx, lines: &[KnownLine], field: &str) -> Result<usize, Fault> {
    if let Ok(number) = ctx.query.get(field).parse::<i64>() {
        return Ok(lines.iter().filter(|l| l.number <= number).count());
    }
    let bad = |value: &str| Fault::Bad(Refusal::new("meeting-known-bad-moment").with("value", value));
    let text = ctx.query.get("dag");
    let day: Day = text.parse().map_err(|_| bad(&text))?;
    let clock = match ctx.query.get("kl").replace('.', ":") {
        empty if empty.is_empty() => "23:59".to_string(),
        short if short.len() == 4 => format!("0{short}"),
        whole => whole,
    };
    let is_before = |l: &KnownLine| (l.at.day(), l.at.clock()) <= (day, clock.clone());
    Ok(lines.iter().rposition(is_before).map_or(0, |at| at + 1))
}

/// The meeting as it was then.
pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, lines) = lines(&ctx, &mut tx).await?;
    let count = asked_count(&ctx, &lines, "rad")?;
    let picture = replay(&lines[..count]);
    let body = match lines[..count].last() {
        None => notice_warn(&ctx.t("meeting-known-before")),
        Some(last) => html! {
            (notice_info(&ctx.tv("meeting-known-mark", &when(&ctx, last))))
            (gaps(&ctx, &picture))
            (picture_body(&ctx, &picture))
            (since(&ctx, &meeting, &lines, count))
        },
    };
    let title = match lines[..count].last() {
        Some(last) => ctx.tv("meeting-known-title", &when(&ctx, last)),
        None => ctx.t("meeting-known"),
    };
    let page = under(&ctx, &meeting, title)
        .crumb(ctx.t("meeting-tab-history"), address(&ctx, meeting.id, "/historik"))
        .actions(steps(&ctx, &meeting, &lines, count));
    Ok(ctx.show(page.lead(ctx.t("meeting-known-lead")).body(body)))
}

fn when(ctx: &Ctx, line: &KnownLine) -> [(&'static str, text::Value); 3] {
    [("day", ctx.day(line.at.day()).into()), ("clock", line.at.clock().into()), ("who", line.by.as_str().into())]
}

/// One line back, one line on.
fn steps(ctx: &Ctx, meeting: &Meeting, lines: &[KnownLine], count: usize) -> Markup {
    let to = |l: &KnownLine| address(ctx, meeting.id, &format!("/historik/da?rad={}", l.number));
    html! {
        @if count >= 2 { (button_second(&ctx.t("meeting-known-earlier"), &to(&lines[count - 2]))) }
        @if let Some(next) = lines.get(count) { (button_second(&ctx.t("meeting-known-later"), &to(next))) }
    }
}

fn gaps(ctx: &Ctx, picture: &Picture) -> Markup {
    let words = |gap: &KnownGap| match gap {
        KnownGap::FetchedTogether => ctx.t("meeting-known-gap-fetched"),
        KnownGap::PlaceInAgenda => ctx.t("meeting-known-gap-place"),
    };
    html! { @for gap in &picture.gaps { (notice_warn(&words(gap))) } }
}

fn picture_body(ctx: &Ctx, picture: &Picture) -> Markup {
    let about = picture.records.get("").map(|k| &k.value);
    let head = about.and_then(|v| v.get("head"));
    let stage = about.and_then(|v| v.get("stage"));
    let attendance = picture.of_kind("attendance");
    let paragraphs = picture.paragraphs();
    html! {
        (card(&ctx.t("meeting-details"), html! {
            @if let Some(stage) = stage { div { strong { (label(ctx, "stage")) ": " } (shown(ctx, "stage", stage)) } }
            @if let Some(head) = head { (record(ctx, head)) }
        }))
        @if !attendance.is_empty() { (card(&ctx.t("meeting-tab-attendance"), people(ctx, &attendance))) }
        @for (_, p) in &paragraphs { (card(&paragraph_title(ctx, p), record(ctx, &p.value))) }
        @for (kind, all) in others(picture) {
            (card(&kind_name(ctx, &kind), html! { @for k in all { (deed_line(ctx, k)) (record(ctx, &k.value)) } }))
        }
    }
}

fn people(ctx: &Ctx, all: &[(i64, &Known)]) -> Markup {
    let cell = |k: &Known, key: &str| k.value.get(key).map(|v| shown(ctx, key, v)).unwrap_or_default();
    let heads = ["name", "political_party", "party", "role", "is_remote"];
    let rows: Vec<Vec<Markup>> = all.iter().map(|(_, k)| heads.map(|key| cell(k, key)).to_vec()).collect();
    table(&heads.map(|key| head(label(ctx, key))), &rows, "")
}

fn paragraph_title(ctx: &Ctx, p: &Known) -> String {
    let heading = p.value.get("heading").and_then(|v| v.as_str()).unwrap_or_default();
    match p.value.get("number").and_then(serde_json::Value::as_i64) {
        Some(n) => ctx.tv("meeting-known-paragraph", &[("n", n.to_string().into()), ("heading", heading.into())]),
        None => heading.to_string(),
    }
}

/// Everything that has no place of its own on the page, by kind: the first part of its subject that is a word.
fn others(picture: &Picture) -> Vec<(String, Vec<&Known>)> {
    let mut out: Vec<(String, Vec<&Known>)> = Vec::new();
    for (subject, known) in &picture.records {
        let parts: Vec<&str> = subject.split('/').collect();
        let kind = match parts[..] {
            [""] | ["attendance", _] | ["paragraph", _] => continue,
            ["paragraph", _, what, ..] => what,
            [what, ..] => what,
            [] => continue,
        };
        match out.iter_mut().find(|(k, _)| k == kind) {
            Some((_, all)) => all.push(known),
            None => out.push((kind.to_string(), vec![known])),
        }
    }
    out
}

/// The name of a kind of record: a message, the deed it comes from, or its word in the journal.
fn kind_name(ctx: &Ctx, kind: &str) -> String {
    let deed = kind.trim_start_matches('(').trim_end_matches(')');
    let ids = [format!("meeting-record-{kind}"), format!("deed-{}", deed.replace('.', "-"))];
    ids.iter().find(|id| ctx.words.has(id)).map_or_else(|| kind.to_string(), |id| ctx.t(id))
}

fn deed_name(ctx: &Ctx, deed: &str) -> String {
    let id = format!("deed-{}", deed.replace('.', "-"));
    if ctx.words.has(&id) { ctx.t(&id) } else { deed.to_string() }
}

fn deed_line(ctx: &Ctx, k: &Known) -> Markup {
    html! { p.small { span.day { (k.at.day()) } " " (k.at.clock()) " " (k.by) ": " (deed_name(ctx, &k.deed)) } }
}

/// What has changed from then until now.
fn since(ctx: &Ctx, meeting: &Meeting, lines: &[KnownLine], count: usize) -> Markup {
    let later = &lines[count..];
    let href = address(ctx, meeting.id, "/historik/skillnad");
    card(
        &ctx.t("meeting-known-since"),
        html! {
            @if let (Some(from), Some(to)) = (lines[..count].last(), later.last()) {
                p { (ctx.tv("meeting-known-since-n", &[("n", later.len().into())])) }
                ul { @for l in later.iter().take(SHOWN) { li { (l.at.day()) " " (l.at.clock()) " " (l.by) ": " (deed_name(ctx, &l.deed)) } } }
                p { a href={ (href) "?fran=" (from.number) "&till=" (to.number) } { (ctx.t("meeting-known-see-difference")) } }
            } @else { p { (ctx.t("meeting-known-nothing-since")) } }
        },
    )
}

/// Most later deeds that are named one by one.
const SHOWN: usize = 20;

/// What differs between two moments.
pub async fn difference(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, lines) = lines(&ctx, &mut tx).await?;
    let (from, to) = (asked_count(&ctx, &lines, "fran")?, asked_count(&ctx, &lines, "till")?);
    let (from, to) = (from.min(to), from.max(to));
    let all = changes(&replay(&lines[..from]), &replay(&lines[..to]));
    let said = |count: usize| match lines[..count].last() {
        Some(l) => ctx.tv("meeting-known-moment", &when(&ctx, l)),
        None => ctx.t("meeting-known-before-all"),
    };
    let heads = [head(ctx.t("meeting-known-what")), head(said(from)), head(said(to))];
    let now = replay(&lines[..to]);
    let was = replay(&lines[..from]);
    let rows: Vec<Vec<Markup>> = all.iter().map(|c| change_row(&ctx, &was, &now, c)).collect();
    let body = if rows.is_empty() {
        notice_info(&ctx.t("meeting-known-no-difference"))
    } else {
        html! { section.card { (table(&heads, &rows, &ctx.t("meeting-known-difference-caption"))) } (law(&ctx.t("meeting-known-source"))) }
    };
    let page = under(&ctx, &meeting, ctx.t("meeting-known-difference"))
        .crumb(ctx.t("meeting-tab-history"), address(&ctx, meeting.id, "/historik"));
    Ok(ctx.show(page.lead(ctx.tv("meeting-known-difference-lead", &[("n", all.len().into())])).body(body)))
}

fn change_row(ctx: &Ctx, was: &Picture, now: &Picture, c: &KnownChange) -> Vec<Markup> {
    let known = now.records.get(&c.subject).or_else(|| was.records.get(&c.subject));
    let name = match c.subject.split('/').collect::<Vec<_>>()[..] {
        [""] => ctx.t("meeting-details"),
        ["paragraph", _] => known.map(|k| paragraph_title(ctx, k)).unwrap_or_default(),
        ["attendance", _] => {
            let name = known.and_then(|k| k.value.get("name")).and_then(|v| v.as_str()).unwrap_or_default();
            format!("{}: {name}", ctx.t("meeting-tab-attendance"))
        }
        ["paragraph", _, what, ..] | [what, ..] => kind_name(ctx, what),
        [] => String::new(),
    };
    let side = |value: &serde_json::Value| {
        if value.is_null() {
            html! { "–" }
        } else {
            shown(ctx, &c.key, value)
        }
    };
    vec![
        html! { strong { (name) } @if !c.key.is_empty() { " " span.small { (label(ctx, &c.key)) } } },
        side(&c.before),
        side(&c.after),
    ]
}

/// The two small forms on the history page: a moment by the clock, and two moments to compare.
pub fn chooser(ctx: &Ctx, meeting: &Meeting) -> Markup {
    let day = Field::new("dag", ctx.t("meeting-known-day"), Kind::Date, ctx.today.to_string()).required();
    let clock = Field::new("kl", ctx.t("meeting-known-clock"), Kind::Time, "");
    html! {
        form.form action=(address(ctx, meeting.id, "/historik/da")) method="get" {
            @for f in [&day, &clock] { (web::look::form::field(ctx, f, &[])) }
            div.row { button.btn { (ctx.t("meeting-known-show")) } }
        }
    }
}
