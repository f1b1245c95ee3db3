//! What the public pages ask of meetings.

use crate::rules::{Meeting, Paragraph, range_label};
use crate::store;
use ::store::{Fault, Tx};
use basics::CooperationId;

/// A case over all meetings it has been up at, the earliest first: each meeting with the paragraph. Meetings nobody
/// has been called to yet are left out: their agenda is a draft.
pub async fn list_paragraphs_of_case(
    tx: &mut Tx,
    coop: CooperationId,
    case: i64,
) -> Result<Vec<(Meeting, Paragraph)>, Fault> {
    let mut all = Vec::new();
    for p in store::list_case_paragraphs(tx, coop, case).await? {
        let Some(meeting) = store::find_meeting(tx, coop, p.meeting).await? else { continue };
        if meeting.stage.called().is_some() || meeting.stage.is_held() {
            all.push((meeting, p));
        }
    }
    all.sort_by_key(|(m, p)| (m.day(), m.id, p.position));
    Ok(all)
}

/// `§§ 1–7`: the paragraphs of a meeting as its notice names them; empty while nothing is numbered.
pub fn range_of(label: &str, paragraphs: &[Paragraph]) -> String {
    range_label(label, &paragraphs.iter().filter_map(|p| p.number).collect::<Vec<_>>())
}
