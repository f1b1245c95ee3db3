//! What `samdrift check` asks this area: do orders, decisions, lists and notices stand as the journal has them.

use crate::store;
use ::store::{Fault, Store, Tx};
use basics::{CooperationId, Refusal};
use web::Later;

pub fn check<'a>(_: &'a Store, tx: &'a mut Tx, coop: CooperationId) -> Later<'a, Result<Vec<Refusal>, Fault>> {
    Box::pin(async move {
        let parties = agreement::list_parties(tx, coop).await?.into_iter().map(|p| (p.id, p.name)).collect();
        let mut found = store::check_orders(tx, coop).await?;
        found.extend(store::check_decisions(tx, coop).await?);
        found.extend(store::check_lists(tx, coop).await?);
        found.extend(store::check_postings(tx, coop, &parties).await?);
        Ok(found)
    })
}
