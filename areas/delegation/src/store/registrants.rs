//! What somebody who registers a decision of their own was on the board.

use crate::rules::Registrant;
use ::store::{Fault, Tx};
use basics::{CooperationId, Day, PersonId};
use board::{Post, SeatKind};

/// What somebody was on the board on a day.
pub async fn registrant_on(
    tx: &mut Tx,
    coop: CooperationId,
    board: i64,
    person: PersonId,
    day: Day,
) -> Result<Registrant, Fault> {
    let holds = |from: Day, to: Option<Day>| from <= day && to.is_none_or(|to| day <= to);
    let posts = board::list_posts(tx, coop, board).await?;
    let post =
        |wanted: &[Post]| posts.iter().any(|p| p.person == person && wanted.contains(&p.post) && holds(p.from, p.to));
    let (is_chair, is_vice_chair) = (post(&[Post::Chair]), post(&[Post::ViceChair, Post::SecondViceChair]));
    let seats = board::list_seats(tx, coop, board).await?;
    let mandates = board::list_mandates(tx, coop, board).await?;
    let sits = |kind: SeatKind| {
        let own = mandates.iter().filter(|m| m.person == person && holds(m.from, m.to));
        own.filter_map(|m| seats.iter().find(|s| s.seat.id == m.seat)).any(|s| s.seat.kind == kind)
    };
    let (is_member, is_substitute) = (sits(SeatKind::Member), sits(SeatKind::Substitute));
    Ok(Registrant { is_chair, is_vice_chair, is_member, is_substitute })
}
