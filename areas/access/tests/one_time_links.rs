//! A link for choosing a password: shown once, works once, and opens no door that is not one's own.

use crate::world::{ADMIN, MEMBER, PASSWORD, SECRETARY, World, in_both_worlds};
use access::password_link_token;
use testing::{Answer, at};

fn link_on(page: &Answer) -> String {
    let html = page.text();
    let start = html.find("/losenord/").expect("a link on the page");
    html[start..].split('<').next().unwrap_or_default().to_string()
}

const CHOSEN: [(&str, &str); 2] = [("losenord", "sju blå cykelbud"), ("losenord_igen", "sju blå cykelbud")];

#[tokio::test]
async fn the_link_works_once_and_ends_earlier_ones() {
    in_both_worlds(async |world: World| {
        let mut maja = world.signed_in(ADMIN).await;
        let page = format!("/narke/personer/{}", world.member);
        let make = format!("{page}/lank");
        let old = link_on(&maja.submit(&page, &make, &[]).await.expect(200).says("visas bara nu"));
        let link = link_on(&maja.submit(&page, &make, &[]).await.expect(200));
        let mut lena = world.test.visitor();
        lena.get(&old).await.expect(404);
        let differ = [("losenord", "kort"), ("losenord_igen", "annat")];
        lena.fill(&link, &differ).await.expect(422).says("minst 12 tecken").says("olika");
        lena.get(&link).await.expect(200).says(MEMBER);
        assert_eq!(lena.fill(&link, &CHOSEN).await.expect(303).to, "/narke");
        lena.get("/narke/mitt-konto").await.expect(200).says("Lena Åkesson");
        let mut later = world.test.visitor();
        later.get(&link).await.expect(404).says("redan använd");
        later.fill("/logga-in", &[("email", MEMBER), ("losenord", "sju blå cykelbud")]).await.expect(303);
    })
    .await;
}

#[tokio::test]
async fn a_new_password_ends_the_sessions_of_the_old_one() {
    in_both_worlds(async |world: World| {
        let mut thief = world.signed_in(MEMBER).await;
        thief.get("/narke/mitt-konto").await.expect(200);
        let site = &world.test.site;
        let token = password_link_token(&site.store, MEMBER, at("2021-02-24"), site.chance).await.expect("a store");
        world.test.visitor().fill(&format!("/losenord/{token}"), &CHOSEN).await.expect(303);
        thief.get("/narke/mitt-konto").await.expect(303);
    })
    .await;
}

#[tokio::test]
async fn a_link_that_went_astray_ends_when_the_password_is_changed_by_its_owner() {
    in_both_worlds(async |world: World| {
        let site = &world.test.site;
        let token = password_link_token(&site.store, MEMBER, at("2021-02-24"), site.chance).await.expect("a store");
        let astray = format!("/losenord/{token}");
        world.test.visitor().get(&astray).await.expect(200);
        let mut lena = world.signed_in(MEMBER).await;
        let change = [("losenord_nuvarande", PASSWORD), CHOSEN[0], CHOSEN[1]];
        lena.fill("/narke/mitt-konto", &change).await.expect(303);
        world.test.visitor().get(&astray).await.expect(404);
    })
    .await;
}

#[tokio::test]
async fn no_link_for_those_who_may_more_or_belong_elsewhere_too() {
    in_both_worlds(async |world: World| {
        let make = |id| (format!("/narke/personer/{id}"), format!("/narke/personer/{id}/lank"));
        let mut maja = world.signed_in(SECRETARY).await;
        let (page, link) = make(world.admin);
        maja.submit(&page, &link, &[]).await.expect(422).says("Be en administratör skapa länken");
        let (page, link) = make(world.secretary);
        maja.submit(&page, &link, &[]).await.expect(422).says("Mitt konto");
        let mut arvid = world.signed_in(ADMIN).await;
        let (page, link) = make(world.both);
        arvid.submit(&page, &link, &[]).await.expect(422).says("i en annan samverkan");
        // Taking in a neighbour by address does not give their password away.
        let fields = [("name", "Nils"), ("email", crate::world::NEIGHBOUR)];
        let page = arvid.fill("/narke/personer/ny", &fields).await.expect(303).to;
        arvid.submit(&page, &format!("{page}/lank"), &[]).await.expect(422).says("i en annan samverkan");
        let (page, link) = make(9_000 + world.neighbour);
        arvid.submit("/narke/personer", &link, &[]).await.expect(404);
        arvid.get(&page).await.expect(404);
    })
    .await;
}

#[tokio::test]
async fn the_link_is_too_old_after_three_days() {
    in_both_worlds(async |world: World| {
        let site = &world.test.site;
        for (age, status) in [(72 * 3600 - 1, 200), (72 * 3600, 404)] {
            let made = at("2021-02-24").plus_seconds(-age);
            let token = password_link_token(&site.store, MEMBER, made, site.chance).await.expect("a store");
            world.test.visitor().get(&format!("/losenord/{token}")).await.expect(status);
        }
    })
    .await;
}
