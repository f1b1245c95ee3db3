//! What in the board waits for somebody: seats nobody holds, and a make-up that the law does not allow.

use crate::rules::{balance, vacancies};
use crate::store;
use ::store::Tx;
use web::{Ctx, Fault, Later, Need, Tone};

/// For those who may change the board. `ctx.today` decides.
pub fn needs<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Need>, Fault>> {
    Box::pin(list(ctx, tx))
}

async fn list(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Need>, Fault> {
    let mut needs = Vec::new();
    if !ctx.may("board.edit") {
        return Ok(needs);
    }
    let parties: Vec<_> =
        agreement::list_parties_on(tx, ctx.coop(), ctx.today).await?.into_iter().map(|p| p.id).collect();
    let names = agreement::party_names(tx, ctx.coop()).await?;
    for board in store::list_boards(tx, ctx.coop()).await? {
        let sittings = store::sitting_on(tx, ctx.coop(), board.id, ctx.today).await?;
        let seats: Vec<_> = sittings.iter().map(|s| s.seat.clone()).collect();
        for fault in balance(&parties, &names, &seats) {
            needs.push(Need {
                day: None,
                tone: Tone::Soon,
                title: ctx.refusal(&fault),
                detail: board.name.clone(),
                law: ctx
                    .tv("board-law-balance", &[("law", law::cite(&[law::Rule::Gn6], ctx.today, ctx.lang()).into())]),
                action: ctx.t("board-need-open"),
                href: ctx.url("/namnden"),
            });
        }
        let mandates = store::list_mandates(tx, ctx.coop(), board.id).await?;
        for gap in vacancies(&sittings, &mandates, ctx.today) {
            let party = names.iter().find(|n| n.0 == gap.seat.party).map(|n| n.1.clone()).unwrap_or_default();
            needs.push(Need {
                day: None,
                tone: Tone::Soon,
                title: ctx.tv("board-need-gap", &[("party", party.into()), ("kind", gap.seat.kind.word().into())]),
                detail: crate::pages::vacancy(ctx, &gap, &names),
                law: law::cite(
                    &[if gap.is_by_election() { law::Rule::Gn15 } else { law::Rule::Gn6 }],
                    ctx.today,
                    ctx.lang(),
                ),
                action: ctx.t("board-need-fill"),
                href: ctx.url(&format!("/namnden/platser/{}", gap.seat.id)),
            });
        }
    }
    Ok(needs)
}
