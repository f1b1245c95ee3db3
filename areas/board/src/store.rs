//! Boards, seats, mandates and posts in the database.

mod boards;
mod courts;
mod mandates;
mod posts;
mod seats;

pub use boards::{create_board, find_board, find_settings, list_boards, update_board};
pub use courts::{find_court, save_court};
pub use mandates::{create_mandate, end_mandate, find_mandate, list_mandates, remove_mandate, update_mandate};
pub use posts::{create_post, end_post, find_post, list_posts, remove_post, update_post};
pub use seats::{create_seat, find_seat, list_seats, remove_seat, update_seat};

use crate::rules::{Sitting, sittings};
use basics::{CooperationId, Day, PersonId};
use store::{Fault, Tx};

/// Who sits on a day: one per seat that exists that day, members by party name and post, then substitutes in
/// call-in order. A seat without mandate is a gap. Empty when the cooperation has no such board.
pub async fn sitting_on(tx: &mut Tx, coop: CooperationId, board: i64, day: Day) -> Result<Vec<Sitting>, Fault> {
    let seats = list_seats(tx, coop, board).await?;
    let mandates = list_mandates(tx, coop, board).await?;
    let posts = list_posts(tx, coop, board).await?;
    let parties: Vec<_> = agreement::party_names(tx, coop).await?.into_iter().map(|p| p.0).collect();
    Ok(sittings(&seats, &mandates, &posts, &parties, day))
}

/// What persons are called, by number. A person that is gone has no name.
struct Names(Vec<(PersonId, String)>);

impl Names {
    async fn read(tx: &mut Tx, coop: CooperationId) -> Result<Names, Fault> {
        let persons = access::list_persons(tx, coop).await?;
        Ok(Names(persons.into_iter().map(|p| (p.id, p.name)).collect()))
    }

    fn of(&self, person: PersonId) -> String {
        self.0.iter().find(|(id, _)| *id == person).map(|(_, name)| name.clone()).unwrap_or_default()
    }
}
