//! `samdrift check` finds seats, mandates and posts that name somebody who does not exist.

use crate::world::{by, day, in_both_worlds};
use board::{NewMandate, NewPost, NewSeat, Post, SeatKind};

#[tokio::test]
async fn rows_that_name_nobody_are_found() {
    in_both_worlds(async |world| {
        let world = world.with_board(4).await;
        let check = board::AREA.check.expect("the board has a check");
        let store = &world.test.site.store;
        let mut tx = store.read().await.expect("a transaction");
        assert!(check(store, &mut tx, world.narke).await.expect("a check").is_empty());
        tx.end().await.expect("read");
        let (mut tx, by) = (store.write().await.expect("a transaction"), by(world.narke));
        let seat = NewSeat { board: 1, party: 77, kind: SeatKind::Member, order: 0, from: None, to: None };
        let seat = board::create_seat(&mut tx, &by, &seat).await.expect("a seat");
        let mandate = NewMandate { seat, person: 88, political_party: "", from: day("2021-01-01"), to: None };
        board::create_mandate(&mut tx, &by, &mandate).await.expect("a mandate");
        let post = NewPost { board: 1, post: Post::SecondViceChair, person: 99, from: day("2021-01-01"), to: None };
        board::create_post(&mut tx, &by, &post).await.expect("a post");
        let found = check(store, &mut tx, world.narke).await.expect("a check");
        let ids: Vec<&str> = found.iter().map(|r| r.id).collect();
        assert_eq!(ids, ["board-check-party-gone", "board-check-mandate-person-gone", "board-check-post-person-gone"]);
        let words = world.test.site.words(text::Lang::Sv);
        assert_eq!(words.refusal(&found[0]), "Plats 5 i nämnden hör till part 77, som inte finns.");
    })
    .await;
}
