//! What stands on the notice board, and what never gets there (PROT-11).

use crate::world::{by, day, in_both_worlds};

/// The marks of the postings in the page's main part, in order.
fn kinds(html: &str) -> Vec<String> {
    let main = html.split("<main").nth(1).and_then(|m| m.split("</main>").next()).expect("a main part");
    main.split("data-kind=\"").skip(1).filter_map(|m| m.split('"').next()).map(str::to_string).collect()
}

#[tokio::test]
async fn prot_11_nothing_but_the_closed_list_stands_on_the_notice_board() {
    in_both_worlds(async |w| {
        w.post(&[1, 2], "2021-02-24").await;
        let mut secretary = w.acting("secretary").await;
        let page = "/sydnarke/offentliga-sidor/kungorelser";
        let news = [("forfattning", "Bra att veta"), ("rubrik", "Vi har ny webbplats"), ("text", "Titta gärna.")];
        secretary.fill(page, &news).await.expect(422).says("Annat får inte stå på anslagstavlan").says("Titta gärna.");
        let lawful =
            [("forfattning", "Förvaltningslagen 49 §"), ("rubrik", "Delgivning"), ("text", "Finns hos nämnden.")];
        secretary.fill(page, &lawful).await.expect(303);
        let mut citizen = w.test.visitor();
        let board = citizen.get("/offentligt/sydnarke/anslagstavla").await.expect(200).says_not("ny webbplats");
        assert_eq!(kinds(&board.text()), ["adjusted", "meeting", "statutory", "how-to-appeal"]);
        // Every article of the page carries one of the marks: nothing stands beside them.
        let articles = board.text().matches("<article").count();
        assert_eq!(articles, kinds(&board.text()).len());
        board
            .says("Sammanträdesdag 10 februari 2021")
            .says("Justerat 22 februari 2021")
            .says("Paragrafer §§ 1–5")
            .says("Protokollet förvaras Kommunhuset i Fjugesta")
            .says("anslaget saknas hos Laxå och Lekeberg")
            .says("Delgivning");
        secretary.submit(page, &format!("{page}/1/ta-ned"), &[]).await.expect(303);
        citizen.get("/offentligt/sydnarke/anslagstavla").await.expect(200).says_not("Delgivning");
        secretary.submit(page, &format!("{page}/1/ta-ned"), &[]).await.expect(422);
    })
    .await;
}

#[tokio::test]
async fn prot_5_each_party_has_its_own_board_and_a_notice_taken_down_leaves_it() {
    in_both_worlds(async |w| {
        let board = "/offentligt/sydnarke/anslagstavla";
        w.post(&[1, 2, 3, 4], "2021-02-24").await;
        let mut citizen = w.test.visitor();
        citizen
            .get(&format!("{board}?kommun=4"))
            .await
            .expect(200)
            .says("Anslagstavla för Lekeberg kommun")
            .says("tidigast 18 mars 2021");
        citizen.get(&format!("{board}?kommun=lax%C3%A5")).await.expect(200).says("Anslagstavla för Laxå kommun");
        citizen.get(&format!("{board}?kommun=9")).await.expect(404);
        w.test.move_to("2021-03-18").await;
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let on = by(w.coop, "2021-03-18");
        let (all, down) = ([1, 2, 3, 4], day("2021-03-18"));
        meeting::remove_notice(&mut tx, &on, 4, &all, down, "Saga Holm", false, 1).await.expect("down");
        tx.commit().await.expect("saved");
        let lekeberg = citizen.get(&format!("{board}?kommun=4")).await.expect(200);
        assert!(!kinds(&lekeberg.text()).contains(&"adjusted".to_string()));
        assert!(kinds(&citizen.get(&format!("{board}?kommun=1")).await.text()).contains(&"adjusted".to_string()));
        // The permanent address stays, and tells when it was up.
        citizen.get(&format!("{board}/4")).await.expect(200).says("nedtaget 18 mars 2021").says("Anslaget är nedtaget");
        citizen.get(&format!("{board}/99")).await.expect(404);
        citizen
            .get("/offentligt/sydnarke/anslagstavla.atom")
            .await
            .expect(200)
            .says("Protokoll 10 februari 2021, §§ 1–5");
    })
    .await;
}

/// A notice on the page has to stay up (KL 13:5): the page cannot be turned off under it.
#[tokio::test]
async fn the_pages_are_not_turned_off_while_a_notice_stands_there() {
    in_both_worlds(async |w| {
        let mut secretary = w.acting("secretary").await;
        let page = "/sydnarke/offentliga-sidor";
        let off = |version: &'static str| [("paslaget", "0"), ("epost", "it@lekeberg.example"), ("version", version)];
        let up = "/sydnarke/moten/1/anslag/4/satt-upp";
        let fields = [("dag", "2021-02-24"), ("av", "Maja Ahlin"), ("samdrift", "1")];
        w.test.move_to("2021-02-24").await;
        secretary.fill(up, &fields).await.expect(303);
        secretary.fill(page, &off("1")).await.expect(422).says("måste vara uppe tills överklagandetiden har gått ut");
    })
    .await;
}
