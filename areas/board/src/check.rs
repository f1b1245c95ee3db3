//! What `samdrift check` asks the board: whether the parties and persons its rows name still exist.

use crate::store;
use ::store::{Fault, Store, Tx};
use basics::{CooperationId, Refusal};
use web::Later;

/// One finding per row that names somebody who does not exist.
pub fn check<'a>(_: &'a Store, tx: &'a mut Tx, coop: CooperationId) -> Later<'a, Result<Vec<Refusal>, Fault>> {
    Box::pin(findings(tx, coop))
}

async fn findings(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Refusal>, Fault> {
    let parties: Vec<_> = agreement::party_names(tx, coop).await?.into_iter().map(|p| p.0).collect();
    let persons: Vec<_> = access::list_persons(tx, coop).await?.into_iter().map(|p| p.id).collect();
    let mut found = Vec::new();
    for board in store::list_boards(tx, coop).await? {
        for seat in store::list_seats(tx, coop, board.id).await?.into_iter().map(|s| s.seat) {
            if !parties.contains(&seat.party) {
                found.push(Refusal::new("board-check-party-gone").with("seat", seat.id).with("party", seat.party));
            }
        }
        for mandate in store::list_mandates(tx, coop, board.id).await? {
            if !persons.contains(&mandate.person) {
                let gone = Refusal::new("board-check-mandate-person-gone").with("mandate", mandate.id);
                found.push(gone.with("person", mandate.person));
            }
        }
        for post in store::list_posts(tx, coop, board.id).await? {
            if !persons.contains(&post.person) {
                found.push(
                    Refusal::new("board-check-post-person-gone").with("post", post.id).with("person", post.person),
                );
            }
        }
    }
    Ok(found)
}
