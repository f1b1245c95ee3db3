//! "Are the decisions carried out?": page, file and document say the same, to the unit.

use crate::world::{World, by, day, in_both_worlds};
use assignment::{AssignmentText, NewAssignment, Place, ReportTo, Source, Step, StepEntry};

/// Six assignments of 2020: five go on, one of them put aside; one is finished.
async fn six(w: &World) {
    let mut tx = w.test.site.store.write().await.expect("a transaction");
    let by = by(w.coop, "2021-02-10");
    for n in 1..=6 {
        let text = AssignmentText {
            what: format!("Uppdrag {n}"),
            person: None,
            responsible: "Förvaltningschefen".into(),
            party: Some(4),
            report: ReportTo::NextMeeting,
            case: None,
        };
        let source = Source { label: "§ 12, 2020-02-12".into(), address: "/moten/1/paragrafer/9".into() };
        let due = (n == 1).then(|| day("2020-12-01"));
        let new = NewAssignment { text, due, source, given: day("2020-02-12"), asked: vec![] };
        assignment::create_assignment(&mut tx, &by, &new).await.expect("made");
    }
    for (id, step) in [(5, Step::Deprioritise), (6, Step::Done)] {
        let text = "Därför.".to_string();
        let entry = StepEntry { step, day: day("2020-11-01"), text, due: None, place: None, evidence: None };
        assignment::step_assignment(&mut tx, &by, id, &entry, 1).await.expect("a step");
    }
    tx.commit().await.expect("saved");
}

#[tokio::test]
async fn the_control_says_what_the_ledger_says() {
    in_both_worlds(async |w: World| {
        six(&w).await;
        let mut maja = w.secretary().await;
        let sentence = "5 uppdrag pågår, varav ett är nedprioriterat. Ett avslutades under perioden.";
        let address = "/sydnarke/uppdrag/verkstalls";
        let query = "?fran=2020-01-01&till=2020-12-31";
        maja.get(&format!("{address}{query}")).await.expect(200).says(sentence).says("6 uppdrag.").says("försenat");
        maja.get(&format!("{address}.pdf{query}"))
            .await
            .expect(200)
            .says(sentence)
            .says("Pågående | 5")
            .says("Summa | 6");
        let csv = maja.get(&format!("{address}.csv{query}")).await.expect(200).text();
        assert_eq!(csv.lines().count(), 7, "{csv}");
        assert_eq!(csv.matches("nedprioriterat").count(), 1);
        // The next period begins with the five.
        maja.get(&format!("{address}?fran=2021-01-01&till=2021-02-10"))
            .await
            .expect(200)
            .says("5 uppdrag pågår, varav ett är nedprioriterat. Inget avslutades under perioden.")
            .says("5 uppdrag.");
        maja.get(&format!("{address}?fran=2019-01-01&till=2019-12-31")).await.expect(200).says("Inget uppdrag pågår.");
        maja.get("/sydnarke/uppdrag?visa=alla").await.expect(200).says("Öppna (5)").says("Alla (6)");
        let csv = maja.get("/sydnarke/uppdrag.csv?visa=alla").await.expect(200).text();
        assert_eq!(csv.lines().count(), 7, "{csv}");
    })
    .await;
}

#[tokio::test]
async fn what_a_meeting_heard_stands_in_the_history() {
    in_both_worlds(async |w: World| {
        six(&w).await;
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let place = Place { label: "§ 6, 2021-02-10".into(), address: "/moten/2/paragrafer/13".into() };
        let by = by(w.coop, "2021-02-10");
        assignment::mark_reported(&mut tx, &by, 2, &place, day("2021-02-10"), "Pågår.").await.expect("reported");
        let open = assignment::list_open(&mut tx, w.coop).await.expect("a list");
        assert_eq!(open.len(), 5);
        let all = assignment::list_all(&mut tx, w.coop).await.expect("a list");
        let found = assignment::follow_up(&all, Some(day("2020-10-01")), day("2021-02-10"));
        assert_eq!((found.late.len(), found.open.len(), found.finished.len()), (1, 4, 1));
        tx.commit().await.expect("saved");
        w.secretary().await.get("/sydnarke/uppdrag/2").await.expect(200).says("Rapport § 6, 2021-02-10");
    })
    .await;
}
