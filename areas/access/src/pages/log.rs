//! The audit page: the cooperation's journal, narrowed and leafed through, and the same as a file.

use basics::{Day, Refusal};
use maud::html;
use store::{JournalFilter, JournalLine, Tx, list_journal, list_journal_deeds};
use web::look::form::{Field, Kind, fault_list};
use web::look::frame::Frame;
use web::look::parts;
use web::look::table::{head, head_figures, table};
use web::{Ctx, Fault, Form, Markup, Reply};

const PER_PAGE: i64 = 50;
/// Most lines in one exported file.
const EXPORTED: i64 = 100_000;

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let deeds = list_journal_deeds(&mut tx, ctx.coop()).await?;
    let page = ctx.query.number("sida").unwrap_or(1).clamp(1, 1_000_000);
    let (filter, refusals) = read_filter(&ctx.query, PER_PAGE + 1, (page - 1) * PER_PAGE);
    let mut lines = if refusals.is_empty() { list_journal(&mut tx, ctx.coop(), &filter).await? } else { Vec::new() };
    let has_more = lines.len() > 50;
    lines.truncate(50);
    let fields = filter_fields(&ctx, &deeds);
    let body = html! {
        (fault_list(&ctx, &fields, &refusals))
        (filter_form(&ctx, &fields))
        @if refusals.is_empty() { (found(&ctx, &lines)) }
        (leaves(&ctx, page, has_more))
    };
    let lead = ctx.tv("access-log-lead", &[("last", last_number(&ctx, &mut tx).await?.into())]);
    let save = parts::button_second(&ctx.t("access-log-export"), &with_query(&ctx, "/logg.csv", None));
    let reply = ctx.show(Frame::new(ctx.t("access-log-title")).lead(lead).actions(save).body(body));
    Ok(if refusals.is_empty() { reply } else { reply.refused() })
}

/// The lines of the same filter as a file.
pub async fn export(ctx: Ctx) -> Result<Reply, Fault> {
    let (filter, refusals) = read_filter(&ctx.query, EXPORTED, 0);
    if let Some(first) = refusals.into_iter().next() {
        return Err(Fault::Bad(first));
    }
    let mut tx = ctx.read().await?;
    let lines = list_journal(&mut tx, ctx.coop(), &filter).await?;
    let heads = COLUMNS.map(|id| ctx.t(id));
    let rows: Vec<Vec<String>> = lines.iter().map(|l| cells(&ctx, l, &l.hash)).collect();
    let name = format!("logg-{}.csv", ctx.today);
    Ok(Reply::file(web::csv(&heads, &rows), "text/csv; charset=utf-8", &name, true))
}

const COLUMNS: [&str; 6] = [
    "access-log-number",
    "access-log-time",
    "access-log-who",
    "access-log-deed",
    "access-log-subject",
    "access-log-hash",
];

/// A line's cells in the order of [`COLUMNS`].
fn cells(ctx: &Ctx, line: &JournalLine, hash: &str) -> Vec<String> {
    vec![
        line.number.to_string(),
        time_in_words(line),
        who_in_words(ctx, line),
        deed_in_words(ctx, &line.deed),
        line.subject.clone(),
        hash.to_string(),
    ]
}

/// Swedish day and clock, `2021-02-24 13:05`.
pub fn time_in_words(line: &JournalLine) -> String {
    format!("{} {}", line.at.day(), line.at.clock())
}

/// Name and party, `Maja Ahlin (Lekeberg)`.
pub fn who_in_words(ctx: &Ctx, line: &JournalLine) -> String {
    let party = line.party.map(|p| ctx.party_name(p)).unwrap_or_default();
    if party.is_empty() { line.person_name.clone() } else { format!("{} ({party})", line.person_name) }
}

/// The deed in words; its name as it stands when no area has words for it.
pub fn deed_in_words(ctx: &Ctx, deed: &str) -> String {
    let id = format!("deed-{}", deed.replace('.', "-"));
    if ctx.words.has(&id) { ctx.t(&id) } else { deed.to_string() }
}

fn read_filter(query: &Form, limit: i64, offset: i64) -> (JournalFilter, Vec<Refusal>) {
    let mut refusals = Vec::new();
    let mut day = |field: &str| -> Option<Day> {
        let sent = query.get(field);
        let read = sent.parse().ok();
        if read.is_none() && !sent.is_empty() {
            refusals.push(Refusal::new("access-log-day").at(field));
        }
        read
    };
    let (from, to) = (day("from"), day("to"));
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        refusals.push(Refusal::new("access-log-days-turned").at("to"));
    }
    let subject = query.get("subject");
    (JournalFilter { deed: query.get("deed"), person: query.get("person"), from, to, subject, limit, offset }, refusals)
}

fn filter_fields(ctx: &Ctx, deeds: &[String]) -> Vec<Field> {
    let mut choices: Vec<(String, String)> = deeds.iter().map(|d| (d.clone(), deed_in_words(ctx, d))).collect();
    choices.sort_by(|a, b| a.1.cmp(&b.1));
    choices.insert(0, (String::new(), ctx.t("access-log-all-deeds")));
    let field = |name: &str, label: &str, kind: Kind| Field::new(name, ctx.t(label), kind, ctx.query.get(name));
    vec![
        field("deed", "access-log-deed", Kind::Choice(choices)),
        field("person", "access-log-who", Kind::Text),
        field("subject", "access-log-subject", Kind::Text),
        field("from", "access-log-from", Kind::Date),
        field("to", "access-log-to", Kind::Date),
    ]
}

fn filter_form(ctx: &Ctx, fields: &[Field]) -> Markup {
    html! {
        form.filter action=(ctx.url("/logg")) method="get" {
            @for f in fields {
                @let id = format!("f-{}", f.name);
                div.field {
                    label for=(id) { (f.label) }
                    @match &f.kind {
                        Kind::Choice(choices) => {
                            select id=(id) name=(f.name) {
                                @for (value, name) in choices {
                                    option value=(value) selected[*value == f.value] { (name) }
                                }
                            }
                        }
                        Kind::Date => { input id=(id) name=(f.name) type="date" value=(f.value); }
                        _ => { input id=(id) name=(f.name) type="text" value=(f.value); }
                    }
                }
            }
            button.btn { (ctx.t("access-log-narrow")) }
        }
    }
}

fn found(ctx: &Ctx, lines: &[JournalLine]) -> Markup {
    if lines.is_empty() {
        let again = ctx.t("access-log-show-all");
        return parts::empty(
            &ctx.t("access-log-none"),
            &ctx.t("access-log-none-lead"),
            Some((&again, &ctx.url("/logg"))),
        );
    }
    let mut heads: Vec<_> = COLUMNS.iter().map(|id| head(ctx.t(id))).collect();
    heads[0] = head_figures(ctx.t(COLUMNS[0]));
    let row = |line: &JournalLine| -> Vec<Markup> {
        let href = ctx.url(&format!("/logg/{}", line.number));
        let mut row: Vec<Markup> = cells(ctx, line, "").into_iter().map(|cell| html! { (cell) }).collect();
        row[0] = html! { a href=(href) { (line.number) } };
        row[1] = html! { span.nowrap { (time_in_words(line)) } };
        row[4] = html! { a href=(under_subject(ctx, &line.subject)) { (line.subject) } };
        row[5] = html! { code { (line.hash.get(..8).unwrap_or_default()) } };
        row
    };
    let rows: Vec<Vec<Markup>> = lines.iter().map(row).collect();
    html! { section.card { (table(&heads, &rows, &ctx.t("access-log-caption"))) } }
}

fn leaves(ctx: &Ctx, page: i64, has_more: bool) -> Markup {
    html! {
        @if page > 1 || has_more {
            nav.row aria-label=(ctx.t("access-log-leaves")) {
                @if page > 1 { a.btn.sec rel="prev" href=(with_query(ctx, "/logg", Some(page - 1))) { (ctx.t("access-log-newer")) } }
                @if has_more { a.btn.sec rel="next" href=(with_query(ctx, "/logg", Some(page + 1))) { (ctx.t("access-log-older")) } }
            }
        }
    }
}

/// An address with the same filter, on another page or none.
fn with_query(ctx: &Ctx, path: &str, page: Option<i64>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in ctx.query.fields().iter().filter(|(n, v)| n != "sida" && !v.is_empty()) {
        query.append_pair(name, value);
    }
    if let Some(page) = page {
        query.append_pair("sida", &page.to_string());
    }
    let query = query.finish();
    if query.is_empty() { ctx.url(path) } else { format!("{}?{query}", ctx.url(path)) }
}

/// All that was done to one subject.
fn under_subject(ctx: &Ctx, subject: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("subject", subject).finish();
    format!("{}?{query}", ctx.url("/logg"))
}

async fn last_number(ctx: &Ctx, tx: &mut Tx) -> Result<i64, Fault> {
    Ok(store::journal_head(tx, ctx.coop()).await?.map_or(0, |(number, _)| number))
}
