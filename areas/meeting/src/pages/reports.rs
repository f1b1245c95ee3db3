//! What other areas want on the agenda before it is sent.

use crate::documents::Papers;
use ::store::{Fault, Tx};
use basics::CooperationId;
use delegation::Decision;

/// Urgent decisions taken in the board's place, not reported yet, that no item of this agenda takes up: the next
/// meeting has them without exception (MEET-14; KL 6:39, 6:40).
pub async fn urgent_left_out(tx: &mut Tx, coop: CooperationId, papers: &Papers) -> Result<Vec<String>, Fault> {
    let m = &papers.meeting;
    let is_here = |d: &Decision| {
        let there = d.attached.as_ref().map(|at| at.address.clone()).unwrap_or_default();
        papers.paragraphs.iter().any(|p| there == format!("/moten/{}/paragrafer/{}", m.id, p.id))
    };
    let mut waiting = delegation::unreported_urgent(tx, coop, m.board, m.day()).await?;
    waiting.retain(|d| !is_here(d));
    Ok(waiting.iter().map(Decision::line).collect())
}
