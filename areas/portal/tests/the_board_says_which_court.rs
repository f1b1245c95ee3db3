//! Where appeals go is told by the board alone; what the public pages once had of their own is handed over to it.

use crate::world::{World, in_both_worlds};
use testing::at;

/// As an older program had left it: a court of the pages' own, and none with the board.
async fn as_before(w: &World, board_has: &'static str) {
    let mut tx = w.test.site.store.write().await.expect("a transaction");
    let old = "update portal_settings set court = 'Förvaltningsrätten i Falun', court_address = 'Box 45'";
    tx.run(old, vec![]).await.expect("an old court");
    tx.run(board_has, vec![]).await.expect("the board's");
    tx.end().await.expect("saved");
}

#[tokio::test]
async fn a_court_of_the_pages_own_is_given_to_a_board_that_has_none() {
    in_both_worlds(async |w| {
        as_before(&w, "delete from board_court where cooperation = 1").await;
        let mut citizen = w.test.visitor();
        let page = "/offentligt/sydnarke/overklaga";
        citizen.get(page).await.expect(200).says_not("Falun").says("har inte angett vilken förvaltningsrätt");
        let mut secretary = w.acting("secretary").await;
        let settings = "/sydnarke/offentliga-sidor";
        let version = secretary.get(settings).await.expect(200).field("version");
        let on = [("paslaget", "1"), ("epost", "a@b.se"), ("version", version.as_str())];
        secretary.fill(settings, &on).await.expect(422).says("Ange under Nämnden den förvaltningsrätt");
        let store = &w.test.site.store;
        assert_eq!(portal::hand_over_courts(store, at("2021-02-24")).await.expect("handed over"), 1);
        citizen.get(page).await.expect(200).says("Förvaltningsrätten i Falun").says("Box 45");
        secretary.get(settings).await.expect(200).says("Förvaltningsrätten i Falun");
        assert_eq!(portal::hand_over_courts(store, at("2021-02-24")).await.expect("nothing left"), 0);
        secretary.fill(settings, &on).await.expect(303);
        let mut tx = store.read().await.expect("a transaction");
        let (faults, _) = store::check_journal(&mut tx, w.coop).await.expect("a journal");
        assert!(faults.is_empty(), "{faults:?}");
    })
    .await;
}

#[tokio::test]
async fn a_board_that_has_named_its_court_keeps_it() {
    in_both_worlds(async |w| {
        as_before(&w, "update board_court set address = 'Box 568' where cooperation = 1").await;
        assert_eq!(portal::hand_over_courts(&w.test.site.store, at("2021-02-24")).await.expect("looked"), 0);
        let mut citizen = w.test.visitor();
        citizen.get("/offentligt/sydnarke/overklaga").await.expect(200).says("i Karlstad").says_not("Falun");
    })
    .await;
}
