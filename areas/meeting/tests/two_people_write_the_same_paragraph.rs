//! Two secretaries have the same paragraph open; the second loses nothing and overwrites nothing.

use crate::world::in_both_worlds;

const EDIT: &str = "/sydnarke/moten/1/paragrafer/1/andra";

fn fields(description: &'static str, version: &'static str) -> [(&'static str, &'static str); 6] {
    [
        ("rubrik", "Årsredovisning 2020"),
        ("slag", "decision"),
        ("arende", "1"),
        ("beskrivning", description),
        ("beslut", "Nämnden godkänner årsredovisningen."),
        ("version", version),
    ]
}

#[tokio::test]
async fn the_second_to_save_sees_both_texts() {
    in_both_worlds(async |world| {
        world.held().await;
        let (mut maja, mut nils) = (world.secretary().await, world.acting("Nils Roth", "secretary", None).await);
        assert_eq!(maja.get(EDIT).await.expect(200).field("version"), "1");
        assert_eq!(nils.get(EDIT).await.expect(200).field("version"), "1");
        maja.fill(EDIT, &fields("Majas text.", "1")).await.expect(303);
        let merge = nils.fill(EDIT, &fields("Nils text.", "1")).await.expect(409);
        assert_eq!(merge.field("version"), "2");
        merge.says("Majas text.").says("Nils text.");
        maja.get("/sydnarke/moten/1/paragrafer/1").await.expect(200).says("Majas text.").says_not("Nils text.");
        nils.fill(EDIT, &fields("Majas text. Nils text.", "2")).await.expect(303);
        maja.get("/sydnarke/moten/1/paragrafer/1").await.expect(200).says("Majas text. Nils text.");
    })
    .await;
}

#[tokio::test]
async fn a_refused_form_comes_back_as_it_was_written() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut maja = world.secretary().await;
        let bad = [
            ("rubrik", ""),
            ("slag", "decision"),
            ("omedelbart", "10/2"),
            ("utan_beslut", "1"),
            ("beskrivning", "Min långa text."),
            ("version", "1"),
        ];
        let refused = maja.fill(EDIT, &bad).await.expect(422);
        refused.says("3 uppgifter behöver rättas").says("Ange en rubrik.").says("Min långa text.").says("10/2");
        let lost =
            [("rubrik", "X"), ("slag", "decision"), ("arende", "77"), ("underlag", "#5 Rapport"), ("version", "1")];
        let refused = maja.fill(EDIT, &lost).await.expect(422);
        refused.says("Ärendet finns inte i diariet").says("Handlingen #5");
        let mut head = vec![("dag", "2021-02-10"), ("start", "13:00"), ("slut", "13:45"), ("version", "1")];
        maja.fill("/sydnarke/moten/1/andra", &head).await.expect(409);
        head[3].1 = "2";
        maja.fill("/sydnarke/moten/1/andra", &head).await.expect(303);
    })
    .await;
}
