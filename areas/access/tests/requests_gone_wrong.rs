//! Requests that no link or form of ours sends, and handlers that stop: a page with its headers, nothing lost.

use crate::world::{SECRETARY, World, in_both_worlds};
use access::{AREA, AccessGate};
use testing::{Answer, TestSite};
use web::{Ctx, Fault, Page, Reply, Right, page};

/// A whole page of ours: it can be read, and a browser keeps to its policy.
#[track_caller]
fn whole(answer: Answer, status: u16) -> Answer {
    let answer = answer.expect(status).says("Till startsidan");
    for header in ["content-security-policy", "x-content-type-options", "cache-control"] {
        assert!(answer.headers.contains_key(header), "{header} is missing");
    }
    answer
}

#[tokio::test]
async fn a_form_sent_after_the_session_is_over_is_shown_so_that_it_is_not_lost() {
    in_both_worlds(async |world: World| {
        let mut maja = world.signed_in(SECRETARY).await;
        let page = "/narke/personer/ny";
        let token = maja.get(page).await.field("form_token");
        maja.submit("/narke/mitt-konto", "/logga-ut", &[]).await.expect(303);
        let fields = [("form_token", token.as_str()), ("name", "Ett långt namn"), ("losenord", "hemligt ord")];
        let answer = whole(maja.post(page, &fields).await, 401);
        let answer = answer.says("inte inloggad längre").says("Ett långt namn").says_not("hemligt ord");
        answer.says("Du är utloggad").says("Logga in Till startsidan").says_not("gick inte att läsa");
    })
    .await;
}

#[tokio::test]
async fn an_address_opened_the_wrong_way_or_that_is_no_text_gives_a_page() {
    in_both_worlds(async |world: World| {
        let mut maja = world.signed_in(SECRETARY).await;
        whole(maja.get("/logga-ut").await, 405).says("kan inte öppnas på det här sättet");
        whole(maja.post("/narke/logg", &[]).await, 405);
        whole(maja.get("/%FF/logg").await, 404);
    })
    .await;
}

#[tokio::test]
async fn a_stranger_sends_no_more_than_a_form() {
    in_both_worlds(async |world: World| {
        let mut stranger = world.test.visitor();
        let big = vec![b'x'; world.test.site.limits.form + 1];
        let sent = stranger.upload("/logga-in", "/logga-in", &[], ("fil", "stor.txt", &big)).await;
        whole(sent, 413).says("1 MB");
        let mut maja = world.signed_in(SECRETARY).await;
        let text = String::from_utf8(big).expect("letters");
        let (page, file) = ("/narke/personer/ny", ("fil", "liten.txt", &b"x"[..]));
        whole(maja.upload(page, page, &[("name", &text)], file).await, 413).says("1 MB");
    })
    .await;
}

#[tokio::test]
async fn many_who_send_their_forms_slowly_stop_nobody_else() {
    in_both_worlds(async |world: World| {
        let slow: Vec<_> = (0..20).map(|_| world.test.visitor().begin("/logga-in")).collect();
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        let mut maja = world.signed_in(SECRETARY).await;
        let asked = maja.get("/narke/mitt-konto");
        tokio::time::timeout(std::time::Duration::from_secs(3), asked).await.expect("an answer in time").expect(200);
        slow.iter().for_each(tokio::task::JoinHandle::abort);
    })
    .await;
}

#[tokio::test]
async fn a_nul_in_a_field_or_an_address_is_left_out_on_both_engines() {
    in_both_worlds(async |world: World| {
        let mut maja = world.signed_in(crate::world::ADMIN).await;
        maja.fill("/narke/personer/ny", &[("name", "Eva\0 Lind")]).await.expect(303);
        maja.get("/narke/personer").await.expect(200).says("Eva Lind");
        maja.get("/narke/logg?person=a%00").await.expect(200);
    })
    .await;
}

async fn stops(_: Ctx) -> Result<Reply, Fault> {
    panic!("a mistake of ours, made on purpose");
}

#[tokio::test]
async fn a_handler_that_stops_gives_a_page_with_a_number() {
    testing::on_both_engines(&[store::SCHEMA, AREA.schema], async |store| {
        let touch = |site: &mut web::Site| site.own_pages = || vec![Page::get("/stopp", Right::Open, page!(stops))];
        let site = TestSite::with(vec![AREA], Box::new(AccessGate), store, "2021-02-24", touch).await;
        let answer = whole(site.visitor().get("/stopp").await, 500);
        answer.says("Felets nummer är").says_not("on purpose");
    })
    .await;
}
