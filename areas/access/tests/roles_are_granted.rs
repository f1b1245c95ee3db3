//! Roles are given and taken back; the last administrator stays.

use crate::world::{ADMIN, MEMBER, SECRETARY, World, in_both_worlds};

#[tokio::test]
async fn a_role_is_given_for_a_party_and_taken_back() {
    in_both_worlds(async |world: World| {
        let mut arvid = world.signed_in(ADMIN).await;
        let page = format!("/narke/personer/{}", world.member);
        let grant = format!("{page}/roll");
        arvid.submit(&page, &grant, &[("role", "contact"), ("party", "")]).await.expect(422).says("Välj vilken");
        arvid.submit(&page, &grant, &[("role", "contact"), ("party", "9")]).await.expect(422).says("Parten finns inte");
        arvid.submit(&page, &grant, &[("role", "kung")]).await.expect(422).says("Välj en roll i listan");
        arvid.submit(&page, &grant, &[("role", "contact"), ("party", "2")]).await.expect(303);
        arvid.submit(&page, &grant, &[("role", "contact"), ("party", "2")]).await.expect(422).says("redan den rollen");
        let mut lena = world.signed_in(MEMBER).await;
        lena.get("/narke/mitt-konto").await.expect(200).says("Kommunens kontakt, Laxå").says("det som rör Laxå");

        let held = arvid.get(&page).await.expect(200).says("Kommunens kontakt, Laxå").text();
        let ids: Vec<&str> = held.split("name=\"held\" value=\"").skip(1).filter_map(|s| s.split('"').next()).collect();
        let withdraw = format!("{page}/roll/ta-bort");
        for id in ids {
            arvid.submit(&page, &withdraw, &[("held", id)]).await.expect(303);
        }
        lena.get("/narke/mitt-konto").await.expect(404);
        arvid.get(&page).await.expect(200).says("saknar roll");
        let mut maja = world.signed_in(SECRETARY).await;
        maja.submit(&page, &grant, &[("role", "administrator")]).await.expect(403);
    })
    .await;
}

#[tokio::test]
async fn the_last_administrator_stays() {
    in_both_worlds(async |world: World| {
        let mut arvid = world.signed_in(ADMIN).await;
        let (own, other) = (format!("/narke/personer/{}", world.admin), format!("/narke/personer/{}", world.both));
        let held = arvid.get(&other).await.expect(200).field("held");
        arvid.submit(&other, &format!("{other}/roll/ta-bort"), &[("held", &held)]).await.expect(303);
        let mine = arvid.get(&own).await.expect(200).field("held");
        let refused = arvid.submit(&own, &format!("{own}/roll/ta-bort"), &[("held", &mine)]).await.expect(422);
        refused.says("den sista administratören");
        arvid.get(&own).await.expect(200).says("Administratör");
    })
    .await;
}

#[tokio::test]
async fn persons_without_role_or_address_are_marked_in_the_list() {
    in_both_worlds(async |world: World| {
        let mut arvid = world.signed_in(ADMIN).await;
        for (name, email) in [("Åsa Lind", "asa@narke.example"), ("Ove Namn", "")] {
            arvid.fill("/narke/personer/ny", &[("name", name), ("email", email)]).await.expect(303);
        }
        arvid.get("/narke/personer").await.expect(200).says("saknar roll").says("loggar inte in");
    })
    .await;
}
