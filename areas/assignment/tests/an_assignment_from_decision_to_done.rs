//! From a decision point in two clicks, through every step, to done; finished things stay finished.

use crate::world::{HALLSBERG, World, in_both_worlds};

const NEW: &str = "/sydnarke/uppdrag/nytt";
/// What the button beside a decision point leads to.
const FROM_POINT: &str = "/sydnarke/uppdrag/nytt?kalla=%C2%A7+12%2C+2020-11-25%2C+punkt+2&adress=%2Fmoten%2F1%2Fparagrafer%2F9&text=Ta+fram+en+ny+finansieringsmodell.&dag=2020-11-25";

fn fields(more: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let mut all = vec![
        ("vad", "Ta fram en ny finansieringsmodell."),
        ("ansvarig", "Anders Wikner"),
        ("part", "4"),
        ("senast", "2021-01-31"),
        ("redovisas", "next-meeting"),
        ("kalla", "§ 12, 2020-11-25, punkt 2"),
        ("adress", "/moten/1/paragrafer/9"),
        ("dag", "2020-11-25"),
    ];
    for (name, value) in more {
        all.retain(|(n, _)| n != name);
        all.push((name, value));
    }
    all
}

#[tokio::test]
async fn an_assignment_is_two_clicks_from_a_decision_point() {
    in_both_worlds(async |w: World| {
        let mut maja = w.secretary().await;
        maja.get("/sydnarke/uppdrag").await.expect(200).says("Inget uppdrag är givet");
        let form = maja.get(FROM_POINT).await.expect(200);
        assert_eq!(form.field("kalla"), "§ 12, 2020-11-25, punkt 2");
        assert_eq!(form.field("adress"), "/moten/1/paragrafer/9");
        assert!(form.text().contains("value=\"2020-11-25\""), "the day of the decision");
        form.says("Ta fram en ny finansieringsmodell.");
        let bad = maja.get("/sydnarke/uppdrag/nytt?adress=https%3A%2F%2Fexample.org").await.expect(200);
        assert_eq!(bad.field("adress"), "", "only addresses of the program are kept");
        maja.fill(NEW, &fields(&[("vad", ""), ("ansvarig", ""), ("senast", "2020-11-24")]))
            .await
            .expect(422)
            .says("vad som ska göras")
            .says("vem som är ansvarig")
            .says("före den dag det gavs");
        maja.fill(NEW, &fields(&[("redovisas", "case")])).await.expect(422).says("Välj ärendet");
        maja.fill(NEW, &fields(&[])).await.expect(303);
        maja.get("/sydnarke/uppdrag/1")
            .await
            .expect(200)
            .says("§ 12, 2020-11-25, punkt 2")
            .says("Skulle ha varit klart 31 januari 2021")
            .says("Ta upp på nästa sammanträde");
        let mut tx = w.test.site.store.read().await.expect("a read");
        let found = assignment::list_for_source(&mut tx, w.coop, "/moten/1/paragrafer/9").await.expect("a list");
        assert_eq!(found.len(), 1);
        maja.get("/sydnarke/uppdrag?visa=sena").await.expect(200).says("Försenade (1)").says("Anders Wikner, Lekeberg");
        maja.get("/sydnarke/uppdrag?visa=sena&part=2").await.expect(200).says("Inget uppdrag stämmer");
        maja.get("/sydnarke").await.expect(200).says("Försenat uppdrag: Ta fram en ny finansieringsmodell.");
    })
    .await;
}

#[tokio::test]
async fn every_step_is_kept_and_the_day_is_never_overwritten() {
    in_both_worlds(async |w: World| {
        let mut head = w.acting("Anders Wikner", "head", None).await;
        head.fill(NEW, &fields(&[])).await.expect(303);
        head.get("/sydnarke/uppdrag?visa=mina").await.expect(200).says("Mina (1)");
        let record = "/sydnarke/uppdrag/1";
        let step = |s: &str| format!("{record}/steg/{s}");
        for (s, says) in [
            ("rapportera", "Skriv vad som rapporteras"),
            ("flytta", "Skriv varför dagen flyttas"),
            ("nedprioritera", "Skriv varför uppdraget nedprioriteras"),
            ("klart", "Skriv vad som gjordes"),
            ("avbryt", "Ange beslutet"),
        ] {
            head.fill(&step(s), &[("version", "1"), ("dag", "2021-02-10"), ("text", "")]).await.expect(422).says(says);
        }
        let take = |s: &'static str, version: &'static str, on: &'static str, text: &'static str| {
            (step(s), vec![("version", version), ("dag", on), ("text", text), ("senast", "2021-03-31")])
        };
        for (s, version, on, text) in [
            ("paborja", "1", "2020-12-01", ""),
            ("rapportera", "2", "2021-01-20", "Underlaget är halvfärdigt."),
            ("flytta", "3", "2021-02-01", "Kommunernas budget dröjer."),
            ("nedprioritera", "4", "2021-02-02", "Resursbrist."),
        ] {
            let (path, fields) = take(s, version, on, text);
            head.fill(&path, &fields).await.expect(303);
        }
        head.get(record)
            .await
            .expect(200)
            .says("Nedprioriterat 2 februari 2021: Resursbrist.")
            .says("Dagen flyttades från 31 januari 2021 till 31 mars 2021")
            .says("Kommunernas budget dröjer.")
            .says("Underlaget är halvfärdigt.");
        head.get("/sydnarke/uppdrag?visa=nedprioriterade").await.expect(200).says("Nedprioriterade (1)");
        // It cannot be put aside twice, nor earlier than what stands there.
        let (path, fields) = take("nedprioritera", "5", "2021-02-10", "Igen");
        head.submit(record, &path, &fields).await.expect(400).says("nuvarande läge");
        let (path, fields) = take("paborja", "5", "2021-01-01", "");
        head.fill(&path, &fields).await.expect(422).says("före det som redan står i historiken, 2021-02-02");
        // Somebody else was quicker.
        let (path, fields) = take("paborja", "4", "2021-02-03", "");
        head.fill(&path, &fields).await.expect(409).says("Någon annan hann ta ett steg före dig");
        let (path, fields) = take("paborja", "5", "2021-02-03", "");
        head.fill(&path, &fields).await.expect(303);
        let wrong =
            [("version", "6"), ("dag", "2021-02-10"), ("text", "Modellen är antagen."), ("handling", "Syd-IT 9")];
        head.fill(&step("klart"), &wrong).await.expect(422).says("Ingen handling har det numret");
        let (path, fields) = take("klart", "6", "2021-02-10", "Modellen är antagen.");
        head.fill(&path, &fields).await.expect(303);
        head.get(record).await.expect(200).says("Klart 10 februari 2021").says("Modellen är antagen.");
        for s in ["klart", "avbryt", "rapportera", "flytta"] {
            head.get(&step(s)).await.expect(400).says("nuvarande läge");
        }
        head.get("/sydnarke/uppdrag?visa=avslutade").await.expect(200).says("Avslutade (1)").says("Öppna (0)");
    })
    .await;
}

#[tokio::test]
async fn two_who_change_the_text_lose_nothing() {
    in_both_worlds(async |w: World| {
        let mut maja = w.secretary().await;
        maja.fill(NEW, &fields(&[])).await.expect(303);
        let edit = "/sydnarke/uppdrag/1/andra";
        let save = |what: &'static str| {
            let mut all = fields(&[("vad", what)]);
            all.push(("version", "1"));
            all
        };
        maja.fill(edit, &save("Ta fram två modeller.")).await.expect(303);
        maja.fill(edit, &save("Ta fram tre modeller.")).await.expect(409).says("två").says("tre");
        maja.get("/sydnarke/uppdrag/1").await.expect(200).says("Ta fram två modeller.");
    })
    .await;
}

#[tokio::test]
async fn a_contact_reports_for_the_own_party_and_changes_nothing_else() {
    in_both_worlds(async |w: World| {
        let mut maja = w.secretary().await;
        maja.fill(NEW, &fields(&[("part", "2"), ("ansvarig", "Kommunchefen")])).await.expect(303);
        maja.fill(NEW, &fields(&[("part", "3"), ("ansvarig", "Kommunchefen")])).await.expect(303);
        let mut contact = w.acting("Lena Forsman", "contact", Some(HALLSBERG)).await;
        let step = |id: i64, s: &str| format!("/sydnarke/uppdrag/{id}/steg/{s}");
        let report = [("version", "1"), ("dag", "2021-02-10"), ("text", "Beslut fattas i mars.")];
        contact.fill(&step(1, "rapportera"), &report).await.expect(303);
        contact.get(&step(2, "rapportera")).await.expect(403);
        contact.get(&step(1, "flytta")).await.expect(403);
        contact.get("/sydnarke/uppdrag/nytt").await.expect(403);
        contact.get("/sydnarke/uppdrag/1").await.expect(200).says("Beslut fattas i mars.").says_not("Nedprioritera");
        let mut auditor = w.acting("Gunnar Stenberg", "auditor", None).await;
        auditor.get("/sydnarke/uppdrag/1").await.expect(200).says("Beslut fattas i mars.");
        auditor.get(&step(1, "rapportera")).await.expect(403);
    })
    .await;
}

#[tokio::test]
async fn the_responsible_sees_every_assignment_of_theirs_also_without_a_day_or_far_off() {
    in_both_worlds(async |w: World| {
        let mut anders = w.acting("Anders Wikner", "member", None).await;
        let mut other = w.acting("Karin Strand", "member", None).await;
        let mut maja = w.secretary().await;
        maja.fill(NEW, &fields(&[("senast", "")])).await.expect(303);
        maja.fill(NEW, &fields(&[("vad", "Se över avtalen."), ("senast", "2021-12-01")])).await.expect(303);
        let own = anders.get("/sydnarke").await.expect(200);
        own.says("Uppdrag: Ta fram en ny finansieringsmodell. § 12").says("Uppdrag: Se över avtalen.");
        other.get("/sydnarke").await.expect(200).says_not("Uppdrag:");
    })
    .await;
}
