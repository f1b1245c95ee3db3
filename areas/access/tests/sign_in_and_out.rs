//! The way in and out: passwords, guesses, where one goes on to, and how long it lasts.

use crate::world::{ADMIN, BOTH, MEMBER, PASSWORD, SECRETARY, World, in_both_worlds};
use testing::{Answer, Visitor, at};

async fn sign_in(visitor: &mut Visitor, email: &str, password: &str, till: &str) -> Answer {
    visitor.fill("/logga-in", &[("email", email), ("losenord", password), ("till", till)]).await
}

#[tokio::test]
async fn the_right_password_opens_ones_own_cooperation_and_signing_out_closes_it() {
    in_both_worlds(async |world: World| {
        let mut maja = world.test.visitor();
        assert_eq!(maja.get("/narke/mitt-konto").await.expect(303).to, "/logga-in?till=%2Fnarke%2Fmitt-konto");
        let entered = sign_in(&mut maja, "Maja@Narke.example ", PASSWORD, "").await.expect(303);
        assert_eq!(entered.to, "/narke");
        let cookie = entered.headers.get_all("set-cookie").iter().find_map(|c| c.to_str().ok()).expect("a cookie");
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        let before = maja.cookie("samdrift_session");
        maja.get("/narke/mitt-konto")
            .await
            .expect(200)
            .says("Maja Ahlin")
            .says("Nämndsekreterare")
            .says("hela samverkan");
        assert_eq!(maja.get("/logga-in").await.expect(303).to, "/narke");
        maja.get("/vattern/mitt-konto").await.expect(404);

        maja.submit("/narke/mitt-konto", "/logga-ut", &[]).await.expect(303);
        assert_eq!(maja.cookie("samdrift_session"), "");
        maja.keep_cookie("samdrift_session", &before);
        maja.get("/narke/mitt-konto").await.expect(303);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_are_told_alike() {
    in_both_worlds(async |world: World| {
        let mut somebody = world.test.visitor();
        let wrong = sign_in(&mut somebody, SECRETARY, "fyra gröna tekoppar", "").await.expect(422);
        let unknown = sign_in(&mut somebody, "ingen@narke.example", PASSWORD, "").await.expect(422);
        let without_password = sign_in(&mut somebody, BOTH, PASSWORD, "").await.expect(422);
        assert_eq!(wrong.seen(), unknown.seen());
        assert_eq!(wrong.seen(), without_password.seen());
        assert_eq!(wrong.field("email"), SECRETARY);
        assert_eq!(wrong.field("losenord"), "");
        assert_eq!(somebody.cookie("samdrift_session"), "");
    })
    .await;
}

#[tokio::test]
async fn after_five_failures_even_the_right_password_waits() {
    in_both_worlds(async |world: World| {
        let mut somebody = world.test.visitor();
        for _ in 0..5 {
            sign_in(&mut somebody, MEMBER, "fel", "").await.expect(422);
        }
        sign_in(&mut somebody, MEMBER, PASSWORD, "").await.expect(429).says("Vänta 15 minuter");
        sign_in(&mut somebody, SECRETARY, PASSWORD, "").await.expect(303);
    })
    .await;
}

#[tokio::test]
async fn a_success_forgets_the_failures_before_it() {
    in_both_worlds(async |world: World| {
        for _ in 0..2 {
            let mut somebody = world.test.visitor();
            for _ in 0..4 {
                sign_in(&mut somebody, MEMBER, "fel", "").await.expect(422);
            }
            sign_in(&mut somebody, MEMBER, PASSWORD, "").await.expect(303);
        }
    })
    .await;
}

#[tokio::test]
async fn one_goes_on_only_to_addresses_of_this_site() {
    in_both_worlds(async |world: World| {
        for (till, to) in [
            ("/narke/personer", "/narke/personer"),
            ("https://evil.example/", "/narke"),
            ("//evil.example/", "/narke"),
            ("/\\evil.example", "/narke"),
            ("/x\r\nSet-Cookie: a=b", "/narke"),
        ] {
            let mut arvid = world.test.visitor();
            assert_eq!(sign_in(&mut arvid, ADMIN, PASSWORD, till).await.expect(303).to, to, "{till}");
        }
        let mut somebody = world.test.visitor();
        somebody.get("/logga-in?till=//evil.example").await.expect(200).says_not("evil");
        let asked = somebody.get("/logga-in?till=/narke/logg").await.text();
        assert!(asked.contains("name=\"till\" value=\"/narke/logg\""));
        let english = [("sprak", "en"), ("till", "//evil.example")];
        assert_eq!(somebody.submit("/logga-in", "/sprak", &english).await.expect(303).to, "/");
        somebody.get("/logga-in").await.expect(200).says("Give your e-mail address");
    })
    .await;
}

#[tokio::test]
async fn a_session_lasts_twelve_hours_from_sign_in() {
    in_both_worlds(async |world: World| {
        let now = at("2021-02-24");
        let mut fresh = world.signed_in_at(SECRETARY, now.plus_seconds(-12 * 3600 + 1)).await;
        fresh.get("/narke/mitt-konto").await.expect(200);
        let mut over = world.signed_in_at(SECRETARY, now.plus_seconds(-12 * 3600)).await;
        over.get("/narke/mitt-konto").await.expect(303);
    })
    .await;
}

#[tokio::test]
async fn a_form_token_of_another_session_is_refused() {
    in_both_worlds(async |world: World| {
        let mut maja = world.signed_in(SECRETARY).await;
        let mut arvid = world.signed_in(ADMIN).await;
        let token = maja.get("/narke/personer/ny").await.expect(200).field("form_token");
        let fields = [("form_token", token.as_str()), ("name", "Olle Smyg")];
        arvid.post("/narke/personer/ny", &fields).await.expect(403).says("Olle Smyg");
        arvid.post("/narke/personer/ny", &[("name", "Olle Smyg")]).await.expect(403);
        arvid.get("/narke/personer").await.expect(200).says_not("Olle Smyg");
        maja.post("/narke/personer/ny", &fields).await.expect(303);
    })
    .await;
}
