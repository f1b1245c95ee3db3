//! What other areas want on the agenda before it is sent.

use crate::documents::Papers;
use crate::store;
use ::store::{Fault, Tx};
use basics::CooperationId;
use delegation::Decision;

/// Urgent decisions taken in the board's place, not reported yet, that no item of this agenda takes up: the next
/// meeting has them without exception (MEET-14; KL 6:39, 6:40).
pub async fn urgent_left_out(tx: &mut Tx, coop: CooperationId, papers: &Papers) -> Result<Vec<String>, Fault> {
    let m = &papers.meeting;
    let mut left_out = Vec::new();
    for d in delegation::unreported_urgent(tx, coop, m.board, m.day()).await? {
        let there = store::taken_up_at(tx, coop, &d).await?;
        if !papers.paragraphs.iter().any(|p| there.as_ref().is_some_and(|at| at.address == store::paragraph_path(p))) {
            left_out.push(Decision::line(&d));
        }
    }
    Ok(left_out)
}
