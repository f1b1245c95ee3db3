//! The audit page: narrowed by deed, person, day and subject, leafed through, and saved as a file.

use crate::world::{ADMIN, AUDITOR, SECRETARY, World, in_both_worlds};
use basics::Moment;
use store::{By, Deed};

#[tokio::test]
async fn the_log_tells_what_was_done_and_is_narrowed() {
    in_both_worlds(async |world: World| {
        let mut maja = world.signed_in(SECRETARY).await;
        maja.fill("/narke/personer/ny", &[("name", "Åsa Lind"), ("email", "")]).await.expect(303);
        let mut rut = world.signed_in(AUDITOR).await;
        let all = rut.get("/narke/logg").await.expect(200).says("Person tillagd").says("Roll given");
        all.says("Maja Ahlin").says("2021-02-24 12:00").says_not("Nils Berg");
        let roles = rut.get("/narke/logg?deed=role.grant").await.expect(200).text();
        assert!(roles.contains("<td data-label=\"Händelse\">Roll given") && !roles.contains("\">Person tillagd</td>"));
        rut.get("/narke/logg?person=maja").await.expect(200).says("person/6").says_not("person/1");
        rut.get("/narke/logg?subject=person/1").await.expect(200).says("person/1").says_not("person/2");
        rut.get("/narke/logg?person=ingen").await.expect(200).says("Inga rader stämmer");
        rut.get("/narke/logg?from=2021-02-25").await.expect(200).says("Inga rader stämmer");
        rut.get("/narke/logg?from=2021-02-24&to=2021-02-24").await.expect(200).says("Person tillagd");
        rut.get("/narke/logg?from=24/2").await.expect(422).says("Skriv dagen");
        rut.get("/narke/logg?from=2021-02-24&to=2021-02-23").await.expect(422).says("Byt plats");
    })
    .await;
}

#[tokio::test]
async fn days_and_names_are_swedish() {
    in_both_worlds(async |world: World| {
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        let at = Moment::read("2021-02-25T23:30:00Z").expect("a moment");
        let by = By { cooperation: 1, person: None, name: "ÅSA ÖBERG".to_string(), party: Some(2), at };
        tx.log(&by, Deed::new("tea.make", "tea/1").after(&"=secret")).await.expect("logged");
        tx.commit().await.expect("saved");
        let mut rut = world.signed_in(AUDITOR).await;
        rut.get("/narke/logg?from=2021-02-26&to=2021-02-26")
            .await
            .expect(200)
            .says("2021-02-26 00:30")
            .says("tea.make");
        rut.get("/narke/logg?to=2021-02-25").await.expect(200).says_not("tea/1");
        rut.get("/narke/logg?person=%C3%A5sa+%C3%B6b").await.expect(200).says("ÅSA ÖBERG (Laxå)");
    })
    .await;
}

#[tokio::test]
async fn long_logs_are_leafed_through_and_saved_whole() {
    in_both_worlds(async |world: World| {
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        let by = By { name: "=HYPERLINK(1)".to_string(), ..By::program(1, testing::at("2021-02-24")) };
        for n in 1..=120 {
            tx.log(&by, Deed::new("tea.make", format!("tea/{n}"))).await.expect("logged");
        }
        tx.commit().await.expect("saved");
        let mut rut = world.signed_in(AUDITOR).await;
        let query = "deed=tea.make";
        let first = rut.get(&format!("/narke/logg?{query}")).await.expect(200).says("tea/120").says("tea/71");
        let first = first.says_not("tea/70").says("Äldre rader").says_not("Nyare rader");
        assert!(first.text().contains("href=\"/narke/logg?deed=tea.make&amp;sida=2\""));
        let last = rut.get(&format!("/narke/logg?{query}&sida=3")).await.expect(200);
        last.says("tea/20").says("Nyare rader").says_not("Äldre rader");

        let file = rut.get(&format!("/narke/logg.csv?{query}")).await.expect(200);
        assert!(file.headers["content-disposition"].to_str().is_ok_and(|d| d.contains("logg-2021-02-24.csv")));
        let text = file.text();
        assert!(text.starts_with('\u{feff}') && text.lines().count() == 121, "{text}");
        assert!(text.contains(",'=HYPERLINK(1),tea.make,tea/120,"), "{text}");
        rut.get("/narke/logg.csv?from=x").await.expect(400);
    })
    .await;
}

#[tokio::test]
async fn a_line_shows_all_its_fields_but_secrets_only_to_those_who_may() {
    in_both_worlds(async |world: World| {
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        let by = By::program(1, testing::at("2021-02-24"));
        let number = tx.log(&by, Deed::new("case.create", "case/1").after(&"Hemlig titel")).await.expect("logged");
        tx.commit().await.expect("saved");
        let page = format!("/narke/logg/{number}");
        let mut rut = world.signed_in(AUDITOR).await;
        rut.get(&page).await.expect(200).says("case/1").says("Hemlig titel").says("Raden före").says_not("Raden efter");
        let mut arvid = world.signed_in(ADMIN).await;
        arvid.get(&page).await.expect(200).says("case/1").says_not("Hemlig titel").says("får läsa sekretess");
        arvid.get("/narke/logg/1").await.expect(200).says("\"email\": \"arvid@narke.example\"").says("Raden efter");
        for bad in ["/narke/logg/999999", "/narke/logg/x", "/narke/logg/0", "/narke/logg/9223372036854775807"] {
            arvid.get(bad).await.expect(404);
        }
    })
    .await;
}
