//! The certificate of a notice that has come down, as it was kept that day.

use super::frame::{address, asked, under};
use crate::store;
use web::look::parts::{card, facts};
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let id = ctx.id("notice")?;
    let notice = store::find_notice(&mut tx, ctx.coop(), id).await?.filter(|n| n.meeting == meeting.id);
    let notice = notice.ok_or(Fault::NotFound)?;
    let all = store::list_certificates(&mut tx, ctx.coop(), meeting.id).await?;
    let kept = all.into_iter().rfind(|c| c.notice == id).ok_or(Fault::NotFound)?;
    let party = ctx.party_name(notice.party);
    let rows = [
        (ctx.t("meeting-certificate-made"), html! { (ctx.day(kept.made.day())) " " (kept.made.clock()) }),
        (ctx.t("meeting-checksum"), html! { span.hash { (kept.hash) } }),
    ];
    let body = html! {
        (card(&party, html! { pre.kept { (kept.text) } }))
        (card(&ctx.t("meeting-certificate-about"), facts(&rows)))
    };
    let frame = under(&ctx, &meeting, ctx.tv("meeting-certificate-title", &[("party", party.into())]))
        .crumb(ctx.t("meeting-tab-notices"), address(&ctx, meeting.id, "/anslag"))
        .lead(ctx.t("meeting-certificate-lead"));
    Ok(ctx.show(frame.body(body)))
}
