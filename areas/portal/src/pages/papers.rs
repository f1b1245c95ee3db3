//! The papers of a meeting that everybody may have: public in the register, without a mark, nothing kept back.

use super::found::asked;
use super::frame::open;
use super::items::agenda;
use crate::rules::PublicFile;
use web::{Ctx, Fault, Reply};

/// Hands out the file of a paper on the meeting's public agenda, to be saved and not shown. Whatever else is asked for
/// under this address does not exist, whether it is secret, a draft, another's or nothing at all.
pub async fn file(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    open(&ctx, &mut tx).await?;
    let f = asked(&ctx, &mut tx).await?;
    let document = ctx.id("handling")?;
    let items = agenda(&ctx, &mut tx, &f.meeting).await?;
    let mut papers = items.into_iter().flat_map(|i| i.papers);
    let found = papers.find(|p| p.document == document).and_then(|p| p.file);
    let file = found.filter(|f| is_within(&ctx, f)).ok_or(Fault::NotFound)?;
    let bytes = ctx.site.store.read_file(&mut tx, ctx.coop(), &file.hash).await?;
    let bytes = bytes.ok_or_else(|| ::store::Fault::Damaged(format!("file {}", file.hash)))?;
    Ok(Reply::file(bytes, &file.kind, &file.name, true))
}

/// Whether the file is no larger than one that may be laid in the register: it is held in memory while it is sent.
pub fn is_within(ctx: &Ctx, file: &PublicFile) -> bool {
    usize::try_from(file.size).is_ok_and(|size| size <= ctx.site.limits.upload)
}
