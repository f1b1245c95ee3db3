//! What `samdrift check` asks this area: do the seals hold, and do references to other areas lead anywhere.

use crate::store;
use ::store::{Fault, Store, Tx};
use basics::{CooperationId, Refusal};
use std::collections::BTreeMap;
use web::Later;

pub fn check<'a>(files: &'a Store, tx: &'a mut Tx, coop: CooperationId) -> Later<'a, Result<Vec<Refusal>, Fault>> {
    Box::pin(async move {
        let boards = board::list_boards(tx, coop).await?;
        let labels: BTreeMap<i64, String> = boards.into_iter().map(|b| (b.id, b.label)).collect();
        let parties = agreement::list_parties(tx, coop).await?.into_iter().map(|p| (p.id, p.name)).collect();
        let mut found = store::check_seals(tx, coop, &labels).await?;
        found.extend(store::check_notice_seals(tx, coop, &parties).await?);
        found.extend(store::check_layer_seals(tx, coop).await?);
        found.extend(store::check_published_seals(tx, coop).await?);
        found.extend(store::check_summons_seals(files, tx, coop).await?);
        found.extend(references(tx, coop, &labels).await?);
        Ok(found)
    })
}

/// References that lead nowhere: boards, cases, documents and parties that do not exist.
async fn references(tx: &mut Tx, coop: CooperationId, boards: &BTreeMap<i64, String>) -> Result<Vec<Refusal>, Fault> {
    let mut found = Vec::new();
    let lost = |kind: &str, id: i64, day: String| {
        Refusal::new("meeting-check-reference").with("kind", kind).with("id", id).with("day", day)
    };
    for r in store::list_references(tx, coop).await? {
        let is_there = match r.kind {
            "board" => boards.contains_key(&r.id),
            "case" => registry::find_case(tx, coop, r.id).await?.is_some(),
            "document" => registry::find_document(tx, coop, r.id).await?.is_some(),
            _ => agreement::find_party(tx, coop, r.id).await?.is_some(),
        };
        if !is_there {
            found.push(lost(r.kind, r.id, r.day.to_string()));
        }
    }
    Ok(found)
}
