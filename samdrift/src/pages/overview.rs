//! The overview: what needs me now, the most pressing first.

use maud::html;
use store::Tx;
use web::look::frame::Frame;
use web::look::parts::{columns, empty, todo};
use web::{Ctx, Fault, Need, Reply, Tone};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (mut needs, mut panels) = (Vec::new(), Vec::new());
    for area in &ctx.site.areas {
        if let Some(ask) = area.needs {
            needs.extend(ask(&ctx, &mut tx).await?);
        }
        if let Some(ask) = area.panels {
            panels.extend(ask(&ctx, &mut tx).await?);
        }
    }
    needs.extend(first_steps(&ctx, &mut tx).await?);
    drop(tx);
    needs.sort_by_key(order);
    let main = html! {
        @if needs.is_empty() { (empty(&ctx.t("overview-nothing"), &ctx.t("overview-nothing-lead"), None)) }
        @else { section.card aria-label=(ctx.t("overview-title")) { (todo(&ctx, &needs)) } }
    };
    let side = html! { @for panel in &panels { (panel) } };
    let body = if panels.is_empty() { main } else { columns(main, side) };
    Ok(ctx.show(Frame::new(ctx.t("overview-title")).lead(lead(&ctx, &needs)).body(body)))
}

/// What a new cooperation lacks before it can meet, in the order to do it.
async fn first_steps(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Need>, Fault> {
    let coop = ctx.coop();
    let mut steps = Vec::new();
    let mut lacks = |deed: &str, id: &str, path: &str| {
        if ctx.may(deed) {
            steps.push(Need {
                day: None,
                tone: Tone::Calm,
                title: ctx.t(&format!("first-{id}")),
                detail: ctx.t(&format!("first-{id}-lead")),
                law: String::new(),
                action: ctx.t("first-go"),
                href: ctx.url(path),
            });
        }
    };
    if agreement::find_terms(tx, coop).await?.is_none() {
        lacks("agreement.edit", "1-agreement", "/avtal");
    }
    if agreement::list_parties(tx, coop).await?.is_empty() {
        lacks("agreement.edit", "2-parties", "/parter/ny");
    }
    if board::list_boards(tx, coop).await?.is_empty() {
        lacks("board.edit", "3-board", "/namnden");
    }
    if registry::list_series(tx, coop).await?.is_empty() {
        lacks("registry.setup", "4-series", "/diarieserier/ny");
    }
    Ok(steps)
}

/// Late things first, then by day, things without a day last.
fn order(need: &Need) -> (bool, bool, Option<basics::Day>, String) {
    (need.tone != Tone::Late, need.day.is_none(), need.day, need.title.clone())
}

fn lead(ctx: &Ctx, needs: &[Need]) -> String {
    let name = text::weekday_name(ctx.lang(), ctx.today.weekday());
    let weekday: String = name.chars().take(1).flat_map(char::to_uppercase).chain(name.chars().skip(1)).collect();
    let late = needs.iter().filter(|n| n.tone == Tone::Late).count();
    let values = [
        ("weekday", weekday.into()),
        ("day", ctx.day(ctx.today).into()),
        ("n", needs.len().into()),
        ("late", late.into()),
    ];
    ctx.tv(if late == 0 { "overview-lead" } else { "overview-lead-late" }, &values)
}
