//! What of the public pages waits for somebody: adjusted minutes that nobody has reviewed are shown to nobody.

use crate::store;
use ::store::Tx;
use meeting::Meeting;
use web::{Ctx, Fault, Later, Need, Tone};

pub fn needs<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Need>, Fault>> {
    Box::pin(async move {
        if !ctx.may("mask.confirm") || !store::find_settings(tx, ctx.coop()).await?.is_on {
            return Ok(Vec::new());
        }
        let mut all = Vec::new();
        for year in [ctx.today.year() - 1, ctx.today.year()] {
            for m in meeting::list_meetings_of_year(tx, ctx.coop(), year).await? {
                if m.is_imported() {
                    continue;
                }
                for paragraph in meeting::list_unreviewed(tx, ctx.coop(), &m).await? {
                    all.push(need(ctx, tx, &m, paragraph).await?);
                }
            }
        }
        Ok(all)
    })
}

/// That the minutes, or one paragraph adjusted at once, wait for a review: the first one, or a new one after a
/// correction.
async fn need(ctx: &Ctx, tx: &mut Tx, m: &Meeting, paragraph: Option<i64>) -> Result<Need, Fault> {
    let day = ("day", ctx.day(m.day()).into());
    let (title, path) = match paragraph {
        None => (ctx.tv("portal-need", &[day]), String::new()),
        Some(id) => {
            let label = label(ctx, tx, m, id).await?;
            (ctx.tv("portal-need-one", &[("label", label.into()), day]), format!("/paragrafer/{id}"))
        }
    };
    let is_public = meeting::is_public(tx, ctx.coop(), m, paragraph).await?;
    let detail = if is_public { "portal-need-again" } else { "portal-need-detail" };
    Ok(Need {
        day: None,
        tone: Tone::Soon,
        title,
        detail: ctx.t(detail),
        law: String::new(),
        action: ctx.t("portal-need-action"),
        href: ctx.url(&format!("/moten/{}{path}/maskning", m.id)),
    })
}

async fn label(ctx: &Ctx, tx: &mut Tx, m: &Meeting, paragraph: i64) -> Result<String, Fault> {
    let board = meeting::board_of(tx, ctx.coop(), m).await?;
    let number = meeting::find_paragraph(tx, ctx.coop(), paragraph).await?.and_then(|p| p.number);
    Ok(board.zip(number).map_or_else(String::new, |(b, n)| meeting::rules::paragraph_label(&b.label, n)))
}
