//! A decision is held against order and law, gets its number, and is corrected while the board has not seen it.

use crate::world::{CHAIR, LEKEBERG, World, decision, in_both_worlds};

const NEW: &str = "/sydnarke/delegation/nytt";

fn fields(more: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let mut all = vec![
        ("namnd", "1"),
        ("arende", "1"),
        ("dag", "2021-02-03"),
        ("rubrik", "Anställning av förvaltningsledare"),
        ("beslut", "Anställning från 1 mars."),
        ("punkt", "1"),
        ("delegat", "Anders Wikner"),
        ("funktion", "förvaltningschef"),
        ("part", "4"),
        ("berord", "Person A"),
        ("provat", "1"),
    ];
    for (name, value) in more {
        all.retain(|(n, _)| n != name);
        if !value.is_empty() {
            all.push((name, value));
        }
    }
    all
}

#[tokio::test]
async fn what_the_law_and_the_order_do_not_allow_is_refused_with_the_point() {
    in_both_worlds(async |w: World| {
        w.ordered().await;
        let mut maja = w.secretary().await;
        maja.get(NEW).await.expect(200).says("Får beslutet delegeras?").says("§ 4 Anställning – Förvaltningschef");
        for (more, says) in [
            (vec![("goals", "1")], "6 kap. 38 § 1"),
            (vec![("council", "1")], "6 kap. 38 § 2"),
            (vec![("authority", "1")], "6 kap. 38 § 3"),
            (vec![("citizens", "1")], "6 kap. 38 § 4"),
            (vec![("other-law", "1")], "6 kap. 38 § 5"),
            (vec![("provat", "")], "Svara på frågorna"),
            (vec![("punkt", "2"), ("funktion", "IT-chef"), ("belopp", "500 001")], "över gränsen för § 5, 500 000 kr"),
            (vec![("punkt", "2"), ("funktion", "IT-chef")], "har en beloppsgräns"),
            (vec![("funktion", "IT-chef")], "ger beslutanderätten till Förvaltningschef"),
            (vec![("dag", "2019-02-28")], "Ingen delegationsordning gällde"),
            (vec![("dag", "2021-02-11")], "efter i dag"),
            (vec![("punkt", "")], "Välj punkten"),
            (vec![("part", "")], "vilken kommun delegaten är anställd i"),
            (vec![("arende", "")], "Välj ett ärende"),
            (vec![("handling", "Syd-IT 99-1-1")], "Ingen handling i ett ärende"),
        ] {
            maja.fill(NEW, &fields(&more)).await.expect(422).says(says);
        }
        maja.get("/sydnarke/delegation").await.expect(200).says("Inget delegationsbeslut är registrerat");
    })
    .await;
}

#[tokio::test]
async fn a_decision_gets_its_number_and_the_affected_stay_masked() {
    in_both_worlds(async |w: World| {
        w.ordered().await;
        let mut maja = w.secretary().await;
        maja.fill(NEW, &fields(&[])).await.expect(303);
        maja.get("/sydnarke/delegation/beslut/1")
            .await
            .expect(200)
            .says("Syd-IT 20-6-1 Anställning av förvaltningsledare")
            .says("7 kap. 5 §")
            .says("Person A")
            .says("Kommer med på nästa lista");
        maja.get("/sydnarke/arenden/1").await;
        let mut found = w.test.site.store.read().await.expect("a read");
        let document = registry::find_document_by_number(&mut found, w.coop, "Syd-IT 20-6-1").await.expect("a read");
        assert!(document.is_some_and(|d| d.is_public()), "laid in the register of cases");
        drop(found);
        // The same document is not registered twice.
        maja.fill(NEW, &fields(&[("handling", "Syd-IT 20-6-1")])).await.expect(422).says("redan registrerad");
        // A member sees the decision, not whom it concerns.
        let mut member = w.acting("Ingrid Hallström", "member", Some(1)).await;
        member.get("/sydnarke/delegation/beslut/1").await.expect(200).says("Maskerad").says_not("Person A");
        let csv = member.get("/sydnarke/delegation.csv").await.expect(200).text();
        assert!(csv.contains("Syd-IT 20-6-1") && !csv.contains("Person A"), "{csv}");
        // An employee of another party decides on another ground (GN-11).
        maja.fill(NEW, &fields(&[("part", "2")])).await.expect(303);
        maja.get("/sydnarke/delegation/beslut/2").await.expect(200).says("9 kap. 30 §").says("Hallsberg");
        maja.get("/sydnarke/delegation?part=2").await.expect(200).says("Syd-IT 20-6-2").says_not("Syd-IT 20-6-1 ");
        maja.get("/sydnarke/delegation?q=anst%C3%A4llningen").await.expect(200).says("2 beslut");
        maja.get("/sydnarke/delegation?till=2021-02-02").await.expect(200).says("Inget beslut stämmer");
    })
    .await;
}

#[tokio::test]
async fn two_who_correct_the_same_decision_lose_nothing() {
    in_both_worlds(async |w: World| {
        w.ordered().await;
        w.decided(&decision("2021-02-03", "Anställning"), "2021-02-03").await;
        let mut maja = w.secretary().await;
        let edit = "/sydnarke/delegation/beslut/1/andra";
        let version = maja.get(edit).await.field("version");
        let send = |heading: &'static str| {
            let mut all: Vec<(&str, String)> =
                fields(&[("rubrik", heading)]).into_iter().map(|(n, v)| (n, v.to_string())).collect();
            all.push(("version", version.clone()));
            all
        };
        let first = send("Anställning av ledare");
        let first: Vec<(&str, &str)> = first.iter().map(|(n, v)| (*n, v.as_str())).collect();
        maja.fill(edit, &first).await.expect(303);
        let second = send("Anställning av chef");
        let second: Vec<(&str, &str)> = second.iter().map(|(n, v)| (*n, v.as_str())).collect();
        maja.fill(edit, &second).await.expect(409).says("Anställning av ledare").says("Anställning av chef");
        maja.get("/sydnarke/delegation/beslut/1").await.expect(200).says("Anställning av ledare");
    })
    .await;
}

#[tokio::test]
async fn a_delegate_registers_their_own_decisions_only() {
    in_both_worlds(async |w: World| {
        w.ordered().await;
        let mut chair = w.acting("Birgitta Ny", "chair", None).await;
        chair.get(NEW).await.expect(200).says("Du registrerar dina egna beslut");
        // The head's point is the head's, whatever function is written.
        chair.fill(NEW, &fields(&[])).await.expect(422).says("§ 4 är delegerad till Förvaltningschef. Du kan bara");
        let mut member = w.acting("Eva Strand", "member", None).await;
        member.fill(NEW, &fields(&[])).await.expect(422).says("§ 4 är delegerad till Förvaltningschef");
        // Another's name in the form counts for nothing.
        let own = |funktion| fields(&[("punkt", "3"), ("funktion", funktion), ("delegat", CHAIR)]);
        chair.fill(NEW, &own("IT-chef")).await.expect(303);
        chair.get("/sydnarke/delegation/beslut/1").await.expect(200).says("Birgitta Ny").says("Rätta");
        w.decided(&decision("2021-02-03", "Anställning"), "2021-02-03").await;
        chair.get("/sydnarke/delegation/beslut/2/andra").await.expect(403);
        let mut auditor = w.acting("Gunnar Stenberg", "auditor", Some(LEKEBERG)).await;
        auditor.get("/sydnarke/delegation").await.expect(200).says("Syd-IT 20-6-1");
        auditor.get(NEW).await.expect(403);
    })
    .await;
}
