//! What is wrong with the board on a day, said first: its make-up, its presidium, its gaps.

use super::{party_name, seat_name};
use crate::rules::{Mandate, PostTerm, Sitting, Vacancy, balance, presidium_faults, vacancies};
use basics::{Day, PartyId};
use law::{Rule, cite};
use web::look::parts;
use web::{Ctx, Markup, html};

/// Everything that is wrong on the day; nothing when nothing is.
pub fn faults(
    ctx: &Ctx,
    sittings: &[Sitting],
    posts: &[PostTerm],
    mandates: &[Mandate],
    parties: &[PartyId],
    names: &[(PartyId, String)],
    day: Day,
) -> Markup {
    let seats: Vec<_> = sittings.iter().map(|s| s.seat.clone()).collect();
    let made = balance(parties, names, &seats);
    let presidium = presidium_faults(sittings, posts, day);
    let gaps = vacancies(sittings, mandates, day);
    let law = |id: &str, rules: &[Rule]| parts::law(&ctx.tv(id, &[("law", cite(rules, day, ctx.lang()).into())]));
    html! {
        @if !(made.is_empty() && presidium.is_empty() && gaps.is_empty()) {
            section.notice.warn aria-labelledby="brister" {
                h2 #brister { (ctx.t("board-faults")) }
                @if !made.is_empty() {
                    ul { @for fault in &made { li { (ctx.refusal(fault)) } } }
                    (law("board-law-balance", &[Rule::Gn6]))
                }
                @if !gaps.is_empty() {
                    ul { @for gap in &gaps { li { (gap_line(ctx, gap, names)) } } }
                    @if gaps.iter().any(Vacancy::is_by_election) { (law("board-law-by-election", &[Rule::Gn15, Rule::Gn6])) }
                }
                @if !presidium.is_empty() {
                    ul { @for fault in &presidium { li { (ctx.refusal(fault)) } } }
                    (law("board-law-presidium", &[Rule::Gn13]))
                }
            }
        }
    }
}

fn gap_line(ctx: &Ctx, gap: &Vacancy<'_>, names: &[(PartyId, String)]) -> Markup {
    let seat = ctx.url(&format!("/namnden/platser/{}", gap.seat.id));
    html! {
        (vacancy(ctx, gap, names)) " "
        @if ctx.may("board.edit") { a href={ (seat) "/mandat" } { (ctx.t("board-gap-fill")) } }
        @else { a href=(seat) { (ctx.t("board-gap-see")) } }
    }
}

/// What is said of a seat nobody holds: since when, who left it, and whose council elects the next.
pub fn vacancy(ctx: &Ctx, gap: &Vacancy<'_>, names: &[(PartyId, String)]) -> String {
    let seat = seat_name(ctx, gap.seat, names);
    let Some((left, since)) = gap.left.zip(gap.since()) else {
        return ctx.tv("board-gap", &[("seat", seat.into())]);
    };
    let values = [
        ("seat", seat.into()),
        ("since", ctx.day(since).into()),
        ("name", left.name.clone().into()),
        ("council", party_name(names, gap.seat.party).into()),
        ("party", left.political_party.clone().into()),
    ];
    let id = match (gap.is_by_election(), left.political_party.is_empty()) {
        (false, _) => "board-gap-since",
        (true, true) => "board-gap-left",
        (true, false) => "board-gap-left-party",
    };
    ctx.tv(id, &values)
}
