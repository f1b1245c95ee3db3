//! The overview: what needs me now, the most pressing first.

use maud::html;
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
