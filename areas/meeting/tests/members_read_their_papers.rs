//! Members and substitutes read the papers, keep notes of their own, and say when they cannot come.

use crate::world::in_both_worlds;

const READ: &str = "/sydnarke/moten/1/handlingar";
const M: &str = "/sydnarke/moten/1";

async fn called(world: &crate::world::World) -> testing::Visitor {
    world.test.move_to("2021-01-20").await;
    let mut maja = world.secretary().await;
    let plan = [("dag", "2021-02-10"), ("start", "13:00"), ("plats", "Hallsberg"), ("stadig-adjuster", "1")];
    maja.fill("/sydnarke/moten/nytt", &plan).await.expect(303);
    maja.submit(&format!("{M}/dagordning"), &format!("{M}/dagordning/satt-upp"), &[("arende", "1")]).await.expect(303);
    let memo = [
        ("dag", "2021-01-25"),
        ("sammanfattning", "Målen nås delvis."),
        ("forslag", "Nämnden godkänner."),
        ("version", "0"),
    ];
    maja.fill(&format!("{M}/paragrafer/2/tjansteskrivelse/andra"), &memo).await.expect(303);
    maja.fill(&format!("{M}/kalla"), &[("version", "1")]).await.expect(303);
    maja
}

#[tokio::test]
async fn the_papers_are_opened_once_and_read_with_notes_nobody_else_sees() {
    in_both_worlds(async |world| {
        let mut maja = called(&world).await;
        let mut karin = world.seated("Karin Strand", "member").await;
        karin.get("/sydnarke").await.expect(200).says("Handlingar till sammanträdet 10 februari 2021");
        maja.get(&format!("{M}/kallelse")).await.expect(200).says_not("öppnad");
        let page = karin.get(READ).await.expect(200);
        page.says("Årsredovisning 2020")
            .says("Målen nås delvis.")
            .says("0 av 2 punkter lästa")
            .says("Tjänsteskrivelse");
        maja.get(&format!("{M}/kallelse")).await.expect(200).says("öppnad 2021-01-20 kl. 12:00");
        karin.get("/sydnarke").await.expect(200).says_not("Handlingar till sammanträdet");
        // A note and a mark of her own.
        let note = [("punkt", "2"), ("anteckning", "Fråga om målen per kommun")];
        karin.submit(READ, &format!("{READ}/anteckning"), &note).await.expect(303);
        karin.submit(READ, &format!("{READ}/last"), &[("punkt", "2"), ("last", "1")]).await.expect(303);
        karin.get(READ).await.expect(200).says("Fråga om målen per kommun").says("1 av 2 punkter lästa");
        maja.get(READ).await.expect(200).says_not("Fråga om målen");
        maja.get(&format!("{M}/historik")).await.expect(200).says_not("Fråga om målen").says("Öppnade handlingarna");
        let gone = [("punkt", "2"), ("anteckning", "Fråga om målen per kommun"), ("ta_bort", "1")];
        karin.submit(READ, &format!("{READ}/anteckning"), &gone).await.expect(303);
        karin.get(READ).await.expect(200).says_not("Fråga om målen");
        karin.submit(READ, &format!("{READ}/anteckning"), &[("punkt", "99"), ("anteckning", "x")]).await.expect(404);
        // A supplement is new to her, and the page says what is new.
        let new = [("rubrik", "Avtal om reservkraft"), ("slag", "decision")];
        maja.fill(&format!("{M}/paragrafer/ny"), &new).await.expect(303);
        maja.fill(&format!("{M}/kalla"), &[("version", "2"), ("skal", "Brådskande")]).await.expect(303);
        karin.get("/sydnarke").await.expect(200).says("Nya handlingar till sammanträdet");
        karin.get(READ).await.expect(200).says("Nytt sedan du läste senast").says("Ny punkt: Avtal om reservkraft");
        // A contact has no notes and no seat but may look.
        let mut saga = world.acting("Saga Holm", "contact", Some(1)).await;
        saga.get(READ).await.expect(200).says_not("Kan du inte komma?");
        saga.submit(READ, &format!("{READ}/last"), &[("punkt", "2"), ("last", "1")]).await.expect(403);
    })
    .await;
}

#[tokio::test]
async fn a_member_reports_absence_and_a_substitute_is_called_in() {
    in_both_worlds(async |world| {
        let mut maja = called(&world).await;
        let mut karin = world.seated("Karin Strand", "member").await;
        karin.get(READ).await.expect(200).says("Kan du inte komma?");
        let report = format!("{M}/forhinder");
        karin.submit(READ, &report, &[("meddelande", "Sjuk")]).await.expect(303);
        karin.submit(READ, &report, &[("meddelande", "Sjuk")]).await.expect(400).says("redan anmält");
        karin.get(READ).await.expect(200).says("Du anmälde förhinder 20 januari 2021").says("Jag kan komma ändå");
        maja.get("/sydnarke").await.expect(200).says("Ingen är inkallad för Karin Strand (M)");
        let page = maja.get(&format!("{M}/kallelse")).await.expect(200);
        page.says("”Sjuk”").says("Kalla in Lena Dahl (S), Askersund");
        // Lena is person 5; somebody without a substitute's seat cannot be called in.
        let call = format!("{M}/forhinder/kalla-in");
        let from = format!("{M}/kallelse");
        maja.submit(&from, &call, &[("forhinder", "1"), ("person", "2")]).await.expect(400).says("kan inte kallas in");
        maja.submit(&from, &call, &[("forhinder", "1"), ("person", "5")]).await.expect(303);
        maja.get(&from).await.expect(200).says("inkallad: Lena Dahl (S)");
        let mut lena = world.seated("Lena Dahl", "substitute").await;
        lena.get(READ).await.expect(200).says("Du är inkallad att tjänstgöra för Karin Strand (M)");
        // Somebody else's absence is not hers to take back.
        lena.submit(READ, &format!("{M}/forhinder/ater"), &[("forhinder", "1")]).await.expect(403);
        karin.submit(READ, &format!("{M}/forhinder/ater"), &[("forhinder", "1")]).await.expect(303);
        lena.get(READ).await.expect(200).says_not("Du är inkallad");
        maja.submit(&from, &report, &[("person", "3")]).await.expect(303);
        maja.get(&from).await.expect(200).says("Bo Ek (KD)").says("Kalla in Siv Berg (S), Laxå");
        let mut tx = world.test.site.store.read().await.expect("a transaction");
        let away = meeting::list_absences(&mut tx, world.coop, 1).await.expect("absences");
        assert_eq!(away.iter().map(|a| a.is_back).collect::<Vec<_>>(), [true, false]);
    })
    .await;
}
