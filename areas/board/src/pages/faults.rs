//! What is wrong with the board on a day, said first: its make-up, its presidium, its gaps.

use super::seat_name;
use crate::rules::{PostTerm, Sitting, balance, gaps, presidium_faults};
use basics::{Day, PartyId};
use law::{Act, Rule, cite, provision};
use web::look::parts;
use web::{Ctx, Markup, html};

/// Sections of kommunallagen (2017:725) as a citation on a day when that act held; the older act, with nothing
/// said of its sections, before it.
pub fn law_on(ctx: &Ctx, sections: &str, day: Day) -> String {
    match provision(Rule::Meet3, day) {
        Some(p) if p.act == Act::LocalGovernment2017 => format!("KL {sections}"),
        _ => cite(&[Rule::Meet3], day, ctx.lang()),
    }
}

/// Everything that is wrong on the day; nothing when nothing is.
pub fn faults(
    ctx: &Ctx,
    sittings: &[Sitting],
    posts: &[PostTerm],
    parties: &[PartyId],
    names: &[(PartyId, String)],
    day: Day,
) -> Markup {
    let seats: Vec<_> = sittings.iter().map(|s| s.seat.clone()).collect();
    let made = balance(parties, names, &seats);
    let presidium = presidium_faults(sittings, posts, day);
    let gaps = gaps(sittings);
    let law = |id: &str, sections: &str| parts::law(&ctx.tv(id, &[("law", law_on(ctx, sections, day).into())]));
    html! {
        @if !(made.is_empty() && presidium.is_empty() && gaps.is_empty()) {
            section.notice.warn aria-labelledby="brister" {
                h2 #brister { (ctx.t("board-faults")) }
                @if !made.is_empty() {
                    ul { @for fault in &made { li { (ctx.refusal(fault)) } } }
                    (law("board-law-balance", "9:24"))
                }
                @if !gaps.is_empty() {
                    ul { @for gap in &gaps { li { (gap_line(ctx, gap, names)) } } }
                }
                @if !presidium.is_empty() {
                    ul { @for fault in &presidium { li { (ctx.refusal(fault)) } } }
                    (law("board-law-presidium", "6:21"))
                }
            }
        }
    }
}

fn gap_line(ctx: &Ctx, gap: &Sitting, names: &[(PartyId, String)]) -> Markup {
    let seat = ctx.url(&format!("/namnden/platser/{}", gap.seat.id));
    html! {
        (ctx.tv("board-gap", &[("seat", seat_name(ctx, &gap.seat, names).into())])) " "
        @if ctx.may("board.edit") { a href={ (seat) "/mandat" } { (ctx.t("board-gap-fill")) } }
        @else { a href=(seat) { (ctx.t("board-gap-see")) } }
    }
}
