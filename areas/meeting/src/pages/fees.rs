//! Presence and fees per electing party: the page, and the same as CSV and as a spreadsheet.

use crate::rules::{PartyFees, Stay, fees, kronor, standing_log, stays};
use crate::sheet::{SheetParty, SheetWords, workbook};
use crate::store;
use ::store::Tx;
use basics::{Day, PartyId};
use web::look::form::{Field, Kind, field};
use web::look::frame::Frame;
use web::look::parts::{button_second, empty, law, missing};
use web::look::table::{head, head_figures, table};
use web::{Ctx, Fault, Markup, Reply, csv_for_spreadsheets, html};

/// What is asked for, and what there is.
struct Facts {
    from: Day,
    to: Day,
    /// The party asked for; `None` = all the visitor may see.
    only: Option<PartyId>,
    /// The parties the visitor may see.
    parties: Vec<(PartyId, String)>,
    fees: Vec<PartyFees>,
}

async fn facts(ctx: &Ctx, tx: &mut Tx) -> Result<Facts, Fault> {
    let coop = ctx.coop();
    let first = Day::of(ctx.today.year(), 1, 1).unwrap_or(ctx.today);
    let from = ctx.query.get("fran").parse().unwrap_or(first);
    let to = ctx.query.get("till").parse().unwrap_or(ctx.today);
    let only: Option<PartyId> = ctx.query.get("part").parse().ok();
    let mut parties = ctx.parties.clone();
    parties.retain(|(id, _)| ctx.may_for("fees.read", *id));
    let mut all = Vec::new();
    for id in store::list_held_between(tx, coop, from, to).await? {
        let Some(meeting) = store::find_meeting(tx, coop, id).await? else { continue };
        let attendance = store::list_attendance(tx, coop, id).await?;
        let log = standing_log(&store::list_presence(tx, coop, id).await?);
        all.extend(stays(&meeting, &attendance, &log));
    }
    let ids: Vec<PartyId> = parties.iter().map(|(id, _)| *id).filter(|id| only.is_none_or(|o| o == *id)).collect();
    let rates = store::list_rates(tx, coop).await?;
    Ok(Facts { from, to, only, parties, fees: fees(&ids, &all, &rates) })
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let f = facts(&ctx, &mut tx).await?;
    let query = format!("?fran={}&till={}{}", f.from, f.to, f.only.map(|p| format!("&part={p}")).unwrap_or_default());
    let body = html! {
        section.card { (filter(&ctx, &f)) }
        @if f.fees.is_empty() { (empty(&ctx.t("meeting-fees-none-title"), &ctx.t("meeting-fees-none"), None)) }
        @for party in &f.fees { (party_card(&ctx, party)) }
        (law(&ctx.t("meeting-fees-law")))
    };
    let values = [("from", ctx.day(f.from).into()), ("to", ctx.day(f.to).into())];
    let frame = Frame::new(ctx.t("meeting-fees")).lead(ctx.tv("meeting-fees-lead", &values)).actions(html! {
        (button_second("CSV", &ctx.url(&format!("/arvoden.csv{query}"))))
        (button_second("Excel", &ctx.url(&format!("/arvoden.xlsx{query}"))))
        (button_second(&ctx.t("meeting-rates"), &ctx.url("/arvoden/satser")))
    });
    Ok(ctx.show(frame.body(body)))
}

fn filter(ctx: &Ctx, f: &Facts) -> Markup {
    let mut choices = vec![(String::new(), ctx.t("meeting-fees-all-parties"))];
    choices.extend(f.parties.iter().map(|(id, name)| (id.to_string(), name.clone())));
    let only = f.only.map(|p| p.to_string()).unwrap_or_default();
    let fields = [
        Field::new("fran", ctx.t("meeting-field-fees-from"), Kind::Date, f.from.to_string()),
        Field::new("till", ctx.t("meeting-field-fees-to"), Kind::Date, f.to.to_string()),
        Field::new("part", ctx.t("meeting-field-fees-party"), Kind::Choice(choices), only),
    ];
    html! {
        form.form.inline action=(ctx.path) method="get" {
            @for one in &fields { (field(ctx, one, &[])) }
            div.row { button.btn.sec { (ctx.t("meeting-fees-show")) } }
        }
    }
}

fn party_card(ctx: &Ctx, party: &PartyFees) -> Markup {
    let name = ctx.party_name(party.party);
    let col = |id: &str| ctx.t(&format!("meeting-fees-col-{id}"));
    let heads = [
        head(col("day")),
        head(col("name")),
        head(col("role")),
        head(col("came")),
        head(col("went")),
        head_figures(col("minutes")),
        head_figures(col("fee")),
        head_figures(col("lost")),
    ];
    let rows: Vec<Vec<Markup>> = party
        .lines
        .iter()
        .map(|(s, pay)| {
            let time = |at: &str| {
                if at.is_empty() {
                    missing(&ctx.t("meeting-fees-no-time"))
                } else {
                    html! { (at) }
                }
            };
            vec![
                html! { a href=(ctx.url(&format!("/moten/{}/narvaro", s.meeting))) { span.day { (s.day) } } },
                html! { (s.name) @if !s.political_party.is_empty() { " (" (s.political_party) ")" } },
                html! { (role(ctx, s)) },
                time(&s.came),
                time(&s.went),
                html! { @if let Some(m) = s.minutes { (m) } @else { "–" } },
                html! { @if let Some(p) = pay { (kronor(p.fee)) } @else { "–" } },
                html! { @if let Some(p) = pay { (kronor(p.lost)) } @else { "–" } },
            ]
        })
        .collect();
    let values = [
        ("n", party.lines.len().into()),
        ("minutes", party.minutes.into()),
        ("fee", party.pay.map(|p| kronor(p.fee)).unwrap_or_default().into()),
        ("lost", party.pay.map(|p| kronor(p.lost)).unwrap_or_default().into()),
    ];
    let sum = if party.pay.is_some() { "meeting-fees-sum" } else { "meeting-fees-sum-units" };
    html! {
        section.card {
            h2 { (name) }
            (table(&heads, &rows, &name))
            p { strong { (ctx.tv(sum, &values)) } }
            @if party.pay.is_none() { p.small { (ctx.t("meeting-fees-no-rate")) } }
            @if party.unknown > 0 { p.small { (ctx.tv("meeting-fees-unknown", &[("n", party.unknown.into())])) } }
        }
    }
}

/// The capacity in words, with whether somebody served or took part at a distance.
fn role(ctx: &Ctx, s: &Stay) -> String {
    let mut words = vec![ctx.t(&format!("meeting-role-{}", s.role))];
    if s.remote {
        words.push(ctx.t("meeting-doc-at-distance"));
    }
    words.join(", ")
}

/// The heads of both files.
fn heads(words: &text::Words) -> Vec<String> {
    let ids = [
        "day",
        "party",
        "name",
        "political-party",
        "role",
        "served",
        "remote",
        "came",
        "went",
        "minutes",
        "fee",
        "lost",
    ];
    ids.iter().map(|id| words.t(&format!("meeting-fees-col-{id}"))).collect()
}

fn file_name(f: &Facts, ending: &str) -> String {
    format!("arvodesunderlag-{}-{}.{ending}", f.from, f.to)
}

/// Semicolons and a decimal comma, as a Swedish spreadsheet opens it without a question.
pub async fn csv(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let f = facts(&ctx, &mut tx).await?;
    let words = crate::papers::swedish();
    let yes_no = |yes: bool| words.t(if yes { "meeting-known-yes" } else { "meeting-known-no" });
    let mut rows = Vec::new();
    for party in &f.fees {
        for (s, pay) in &party.lines {
            rows.push(vec![
                s.day.to_string(),
                ctx.party_name(party.party),
                s.name.clone(),
                s.political_party.clone(),
                words.t(&format!("meeting-role-{}", s.role)),
                yes_no(s.served),
                yes_no(s.remote),
                s.came.clone(),
                s.went.clone(),
                s.minutes.map(|m| m.to_string()).unwrap_or_default(),
                pay.map(|p| kronor(p.fee)).unwrap_or_default(),
                pay.map(|p| kronor(p.lost)).unwrap_or_default(),
            ]);
        }
        let mut sum = vec![String::new(); 12];
        sum[1] = format!("{} {}", words.t("meeting-fees-total"), ctx.party_name(party.party));
        sum[9] = party.minutes.to_string();
        sum[10] = party.pay.map(|p| kronor(p.fee)).unwrap_or_default();
        sum[11] = party.pay.map(|p| kronor(p.lost)).unwrap_or_default();
        rows.push(sum);
    }
    let bytes = csv_for_spreadsheets(&heads(&words), &rows);
    Ok(Reply::file(bytes, "text/csv; charset=utf-8", &file_name(&f, "csv"), true))
}

pub async fn xlsx(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let f = facts(&ctx, &mut tx).await?;
    let words = crate::papers::swedish();
    let sheet = SheetWords {
        name: words.t("meeting-fees"),
        heads: heads(&words),
        sum: words.t("meeting-fees-total"),
        yes: words.t("meeting-known-yes"),
        no: words.t("meeting-known-no"),
    };
    let party = |p: &'_ PartyFees| p.lines.iter().map(|(s, _)| words.t(&format!("meeting-role-{}", s.role))).collect();
    let parties: Vec<SheetParty<'_>> =
        f.fees.iter().map(|p| SheetParty { name: ctx.party_name(p.party), fees: p, roles: party(p) }).collect();
    let bytes = workbook(&sheet, &parties, ctx.today).map_err(|e| Fault::Mistake(e.to_string()))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(Reply::file(bytes, kind, &file_name(&f, "xlsx"), true))
}
