//! MEET-14: what the chair decides because the board cannot be awaited is reported at the next meeting.

use crate::world::{CHAIR, World, by, day, in_both_worlds};
use delegation::Place;

#[tokio::test]
async fn meet_14_an_urgent_decision_waits_until_it_is_reported() {
    in_both_worlds(async |w: World| {
        w.ordered().await;
        let mut maja = w.secretary().await;
        let new = "/sydnarke/delegation/nytt";
        let fields = |name, reason| {
            vec![
                ("namnd", "1"),
                ("arende", "1"),
                ("dag", "2021-02-05"),
                ("rubrik", "Förlängt avtal"),
                ("beslut", "Avtalet förlängs tre månader."),
                ("delegat", name),
                ("funktion", "Ordförande"),
                ("bradskande", "1"),
                ("skal", reason),
                ("provat", "1"),
            ]
        };
        maja.fill(new, &fields(CHAIR, "")).await.expect(422).says("varför nämnden inte kunde avvaktas");
        maja.fill(new, &fields("Tomas Ekvall", "Avtalet löpte ut.")).await.expect(422).says("var inte ordförande");
        maja.fill(new, &fields(CHAIR, "Avtalet löpte ut den 6 februari.")).await.expect(303);
        maja.get("/sydnarke/delegation/beslut/1")
            .await
            .expect(200)
            .says("brådskande")
            .says("utan undantag")
            .says("6 kap. 39 §");
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let waiting = delegation::unreported_urgent(&mut tx, w.coop, 1, day("2021-02-10")).await.expect("a list");
        assert_eq!(waiting.iter().map(|d| d.number.as_str()).collect::<Vec<_>>(), ["Syd-IT 20-6-1"]);
        let earlier = delegation::unreported_urgent(&mut tx, w.coop, 1, day("2021-02-04")).await.expect("a list");
        assert!(earlier.is_empty(), "made after that meeting");
        let place = Place { label: "§ 6, 2021-02-10".into(), address: "/moten/2/paragrafer/13".into() };
        let by = by(w.coop, "2021-02-10");
        delegation::attach_urgent(&mut tx, &by, 1, &place).await.expect("attached");
        let still = delegation::unreported_urgent(&mut tx, w.coop, 1, day("2021-02-10")).await.expect("a list");
        assert_eq!(still.len(), 1, "taken up is not reported");
        delegation::report_urgent(&mut tx, &by, 1, &place, day("2021-02-10")).await.expect("reported");
        assert!(delegation::report_urgent(&mut tx, &by, 1, &place, day("2021-02-10")).await.is_err(), "once");
        let left = delegation::unreported_urgent(&mut tx, w.coop, 1, day("2021-02-10")).await.expect("a list");
        assert!(left.is_empty());
        tx.commit().await.expect("saved");
        maja.get("/sydnarke/delegation/beslut/1").await.expect(200).says("Redovisat för nämnden i § 6, 2021-02-10");
    })
    .await;
}

#[tokio::test]
async fn meet_14_a_list_reports_the_urgent_ones_on_it() {
    in_both_worlds(async |w: World| {
        w.ordered().await;
        let mut text = crate::world::decision("2021-02-02", "Förlängt avtal");
        text.item = None;
        text.urgent = "Avtalet löpte ut.".into();
        text.appointed = "§ 4, 2019-02-13".into();
        w.decided(&text, "2021-02-02").await;
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let by = by(w.coop, "2021-02-10");
        let list =
            delegation::create_list(&mut tx, &by, 1, (day("2021-01-01"), day("2021-02-03")), 1).await.expect("made");
        let place = Place { label: "§ 5, 2021-02-10".into(), address: "/moten/2/paragrafer/12".into() };
        delegation::mark_reported(&mut tx, &by, list.id, &place, day("2021-02-10")).await.expect("reported");
        let left = delegation::unreported_urgent(&mut tx, w.coop, 1, day("2021-02-10")).await.expect("a list");
        assert!(left.is_empty());
        tx.commit().await.expect("saved");
    })
    .await;
}
