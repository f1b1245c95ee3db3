//! Another cooperation's meetings do not exist, and roles without the right are told so.

use crate::world::{by, day, in_both_worlds};

#[tokio::test]
async fn ids_of_another_cooperation_lead_nowhere() {
    in_both_worlds(async |world| {
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        let other = by(2, "2021-02-10");
        let text = meeting::ParagraphText::titled("Hemligt", meeting::Kind::Decision);
        // Two meetings there, one here: the number 2 exists only there.
        for _ in 0..2 {
            let m =
                meeting::create_meeting(&mut tx, &other, 1, &meeting::Head::on(day("2021-02-10"))).await.expect("new");
            meeting::create_paragraph(&mut tx, &other, m.id, &text, None).await.expect("a paragraph");
        }
        tx.commit().await.expect("saved");
        world.held().await;
        let mut maja = world.secretary().await;
        maja.get("/sydnarke/moten/1").await.expect(200);
        for path in [
            "",
            "/dagordning",
            "/protokoll",
            "/protokoll.pdf",
            "/anslag",
            "/narvaro",
            "/paragrafer/2",
            "/andra",
            "/justera",
        ] {
            maja.get(&format!("/sydnarke/moten/2{path}")).await.expect(404);
        }
        maja.get("/sydnarke/moten/1/paragrafer/2").await.expect(404);
        maja.get("/vattern/moten/1").await.expect(404);
        maja.submit("/sydnarke/moten/1", "/sydnarke/moten/2/andra", &[("dag", "2021-02-10")]).await.expect(404);
        let flytta = "/sydnarke/moten/1/dagordning/flytta";
        maja.submit("/sydnarke/moten/1", flytta, &[("paragraf", "2"), ("hall", "upp")]).await.expect(404);
    })
    .await;
}

#[tokio::test]
async fn a_member_reads_everything_and_changes_nothing() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut karin = world.acting("Karin Strand", "member", Some(1)).await;
        for path in [
            "",
            "/dagordning",
            "/protokoll",
            "/anslag",
            "/narvaro",
            "/paragrafer/1",
            "/paragrafer/1/utdrag",
            "/kallelse",
        ] {
            karin.get(&format!("/sydnarke/moten/1{path}")).await.expect(200);
        }
        for path in [
            "/andra",
            "/kalla",
            "/avsluta",
            "/justera",
            "/paragrafer/ny",
            "/paragrafer/1/andra",
            "/narvaro/ny",
            "/anslag/1/satt-upp",
            "/historik",
        ] {
            karin.get(&format!("/sydnarke/moten/1{path}")).await.expect(403);
        }
        let mut maja = world.secretary().await;
        maja.get("/sydnarke/moten/1/historik").await.expect(200).says("Registrerade att sammanträdet hållits");
        let mut anybody = world.test.visitor();
        assert!(anybody.get("/sydnarke/moten/1").await.expect(303).to.starts_with("/logga-in"));
    })
    .await;
}
