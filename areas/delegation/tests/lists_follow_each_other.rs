//! Lists without gap or overlap, with the count they have, frozen; what is late goes on the next one, marked.

use crate::world::{World, by, day, decision, in_both_worlds};
use delegation::Place;

const LISTS: &str = "/sydnarke/delegation/listor";

#[tokio::test]
async fn prot_14_the_periods_have_no_gap_and_the_count_is_the_count() {
    in_both_worlds(async |w: World| {
        w.ordered().await;
        for (on, heading) in [
            ("2020-11-26", "Tilldelning"),
            ("2020-12-08", "Anställning"),
            ("2020-12-15", "Uppsägning"),
            ("2021-02-03", "Avtal"),
        ] {
            w.decided(&decision(on, heading), "2021-02-04").await;
        }
        let mut maja = w.secretary().await;
        let new = format!("{LISTS}/ny");
        maja.get(&format!("{new}?till=2021-02-03")).await.expect(200).says("4 beslut i perioden");
        let send = |from, to, n| vec![("namnd", "1"), ("fran", from), ("till", to), ("antal", n)];
        maja.fill(&new, &send("2020-11-25", "2021-02-03", "5")).await.expect(422).says("du såg 5 beslut, nu är de 4");
        maja.fill(&new, &send("", "2021-02-03", "4")).await.expect(422).says("första och sista dag");
        maja.fill(&new, &send("2020-11-25", "2021-02-11", "4")).await.expect(422).says("efter i dag");
        maja.fill(&new, &send("2020-11-25", "2021-02-03", "4")).await.expect(303);
        maja.get(&format!("{LISTS}/1"))
            .await
            .expect(200)
            .says("2020-11-25–2021-02-03")
            .says("Nämnden noterar redovisningen av delegationsbeslut för perioden")
            .says("Syd-IT 20-6-4")
            .says("Listan är fryst");
        maja.get(&format!("{LISTS}/1/redovisning.pdf"))
            .await
            .expect(200)
            .says("Anders Wikner, Förvaltningschef, Lekeberg");
        maja.get("/sydnarke/delegation/beslut/1").await.expect(200).says("Står på listan");
        maja.get("/sydnarke/delegation/beslut/1/andra").await.expect(400).says("rättas inte");
        // One at a time.
        maja.get(&new).await.expect(200).says("En lista väntar på sammanträde");
        maja.fill(&new, &send("2021-02-04", "2021-02-10", "0")).await.expect(422).says("har inte redovisats än");
        // Reported, the next begins the day after; a late one comes along.
        let place = Place { label: "§ 5, 2021-02-10".into(), address: "/moten/2/paragrafer/12".into() };
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        delegation::attach_list(&mut tx, &by(w.coop, "2021-02-10"), 1, &place).await.expect("attached");
        let early = delegation::mark_reported(&mut tx, &by(w.coop, "2021-02-10"), 1, &place, day("2021-02-02")).await;
        assert!(early.is_err(), "not before its last day");
        delegation::mark_reported(&mut tx, &by(w.coop, "2021-02-10"), 1, &place, day("2021-02-10"))
            .await
            .expect("reported");
        let next = delegation::next_period(&mut tx, w.coop, 1, day("2021-03-01")).await.expect("a period");
        assert_eq!(next, Some((day("2021-02-04"), day("2021-03-01"))));
        assert_eq!(delegation::next_period(&mut tx, w.coop, 1, day("2021-02-03")).await.expect("a period"), None);
        tx.commit().await.expect("saved");
        w.decided(&decision("2021-01-12", "Sent inlämnat"), "2021-02-10").await;
        maja.get(&new).await.expect(200).says("Sent inlämnat").says("registrerat i efterhand");
        maja.fill(&new, &send("2021-02-05", "2021-02-10", "1")).await.expect(422).says("Det blir ett glapp");
        maja.fill(&new, &send("2021-02-03", "2021-02-10", "1")).await.expect(422).says("Perioderna går i varandra");
        maja.fill(&new, &send("2021-02-04", "2021-02-10", "1")).await.expect(303);
        maja.get(&format!("{LISTS}/2")).await.expect(200).says("Fattat i en period som redan hade redovisats");
        // The first stays for ever, the second can be undone.
        let undo = |id: i64| format!("{LISTS}/{id}/ta-bort");
        maja.submit(&new, &undo(1), &[("version", "3")]).await.expect(400).says("redovisats för nämnden");
        let version = maja.get(&format!("{LISTS}/2")).await.field("version");
        maja.submit(&format!("{LISTS}/2"), &undo(2), &[("version", &version)]).await.expect(303);
        maja.get("/sydnarke/delegation/beslut/5").await.expect(200).says("väntar på lista");
        maja.get("/sydnarke/delegation/beslut/1").await.expect(200).says("§ 5, 2021-02-10").says("redovisat");
    })
    .await;
}
