//! A citizen who is not signed in reads about the board, its meetings and how to appeal.

use crate::world::{by, in_both_worlds};

#[tokio::test]
async fn a_citizen_finds_the_board_its_members_meetings_and_notices() {
    in_both_worlds(async |w| {
        w.post(&[1, 2, 3], "2021-02-24").await;
        let mut citizen = w.test.visitor();
        let all = citizen.get("/offentligt").await.expect(200).says("Sydnärkes IT-nämnd").says_not("Vättern");
        assert!(all.text().contains("href=\"/offentligt/sydnarke\""));
        citizen
            .get("/offentligt/sydnarke")
            .await
            .expect(200)
            .says("Gemensam nämnd för Askersund, Hallsberg, Laxå och Lekeberg")
            .says("ingår i Lekeberg kommun, som är värd")
            .says("Göran Ahl (S), ordförande")
            .says("Lena Dahl (S), ersättare")
            .says("Onsdag 24 mars 2021")
            .says("Så överklagar du");
        citizen
            .get("/offentligt/sydnarke/moten?ar=2021")
            .await
            .expect(200)
            .says("Protokollet justerat")
            .says("Planerat");
        citizen
            .get("/offentligt/sydnarke/moten/1")
            .await
            .expect(200)
            .says("§ 1 Årsredovisning 2020 Ärende Syd-IT 21-1")
            .says("Säkerhetsåtgärd")
            .says("Bokslut i siffror")
            .says("anslaget saknas hos Lekeberg")
            .says("Personuppgifter i det granskas");
        citizen
            .get("/offentligt/sydnarke/arenden/1")
            .await
            .expect(200)
            .says("10 februari 2021, § 1")
            .says("24 mars 2021")
            .says("Uppföljning av bokslut");
    })
    .await;
}

#[tokio::test]
async fn prot_6_the_page_tells_the_last_day_raw_and_rolled() {
    in_both_worlds(async |w| {
        let mut citizen = w.test.visitor();
        let of_meeting = "/offentligt/sydnarke/moten/1/overklaga";
        w.post(&[1, 2], "2021-02-24").await;
        citizen.get(of_meeting).await.expect(200).says("anslaget saknas hos Laxå och Lekeberg");
        w.test.move_to("2021-03-13").await;
        // Three weeks from Friday 12 March 2021 are Friday 2 April: Good Friday.
        w.post(&[3, 4], "2021-03-12").await;
        citizen
            .get(of_meeting)
            .await
            .expect(200)
            .says("Tisdag 6 april 2021")
            .says("Tre veckor slutar fredagen den 2 april 2021")
            .says("§ 5 Meddelanden Inget beslut som kan överklagas")
            .says("Förvaltningsrätten i Karlstad");
        citizen
            .get("/offentligt/sydnarke/overklaga")
            .await
            .expect(200)
            .says("Kommer brevet i stället till någon av kommunerna")
            .says("midsommarafton, julafton eller nyårsafton gäller nästa vardag")
            .says("Sista dag att överklaga: 6 april 2021")
            .says("KL 13:");
        citizen.get("/offentligt/sydnarke/moten/2/overklaga").await.expect(404);
    })
    .await;
}

#[tokio::test]
async fn a_meeting_that_has_been_held_is_not_announced_as_one_to_come() {
    in_both_worlds(async |w| {
        w.test.move_to("2021-03-24").await;
        let mut citizen = w.test.visitor();
        let board = "/offentligt/sydnarke/anslagstavla";
        citizen.get(board).await.expect(200).says("Kommande sammanträden").says("Onsdag 24 mars 2021");
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        meeting::hold_meeting(&mut tx, &by(w.coop, "2021-03-24"), 2, "14:00", 2).await.expect("held");
        tx.commit().await.expect("saved");
        citizen.get(board).await.expect(200).says_not("Kommande sammanträden").says_not("Onsdag 24 mars 2021");
    })
    .await;
}

#[tokio::test]
async fn pages_that_are_off_do_not_exist_and_can_be_turned_on_and_off() {
    in_both_worlds(async |w| {
        let mut citizen = w.test.visitor();
        for path in ["", "/moten", "/anslagstavla", "/overklaga", "/moten.ics", "/tillganglighet"] {
            let off = citizen.get(&format!("/offentligt/vattern{path}")).await.expect(404).says_not("Vättern");
            let unknown = citizen.get(&format!("/offentligt/finns-inte{path}")).await.expect(404);
            assert_eq!(off.seen(), unknown.seen(), "{path}");
        }
        let mut secretary = w.acting("secretary").await;
        let page = "/sydnarke/offentliga-sidor";
        let version = secretary.get(page).await.expect(200).field("version");
        let fields = [("paslaget", "1"), ("epost", ""), ("version", version.as_str())];
        secretary.fill(page, &fields).await.expect(422).says("Ange e-post eller telefon");
        let fields = [("paslaget", "0"), ("epost", "a@b.se"), ("version", version.as_str())];
        secretary.fill(page, &fields).await.expect(303);
        secretary.fill(page, &fields).await.expect(409).says("Någon annan hann spara");
        citizen.get("/offentligt/sydnarke").await.expect(404);
        citizen.get("/offentligt").await.expect(200).says("Ingen nämnd har offentliga sidor");
    })
    .await;
}

#[tokio::test]
async fn the_signed_in_see_the_same_and_browsers_may_keep_what_is_public() {
    in_both_worlds(async |w| {
        let mut secretary = w.acting("secretary").await;
        let page = secretary.get("/offentligt/sydnarke").await.expect(200).says_not("Maja Ahlin").says_not("Logga ut");
        assert!(!page.text().contains("class=\"side\""), "the staff menu is on a public page");
        assert_eq!(page.headers["cache-control"], "private, no-cache");
        assert!(page.headers.contains_key("etag"));
        let mut citizen = w.test.visitor();
        let calendar = citizen.get("/offentligt/sydnarke/moten.ics").await.expect(200);
        assert_eq!(calendar.headers["cache-control"], "public, max-age=300");
        assert!(!calendar.headers.contains_key("set-cookie"), "what anybody may keep carries no secret");
        assert_eq!(secretary.get("/sydnarke/offentliga-sidor").await.headers["cache-control"], "no-store");
        citizen.get("/offentligt/sydnarke").await.expect(200);
        let switched = citizen
            .submit("/offentligt/sydnarke", "/sprak", &[("sprak", "en"), ("till", "/offentligt/sydnarke/overklaga")])
            .await
            .expect(303);
        assert_eq!(switched.to, "/offentligt/sydnarke/overklaga");
        citizen.get(&switched.to).await.expect(200).says("How to appeal");
    })
    .await;
}
