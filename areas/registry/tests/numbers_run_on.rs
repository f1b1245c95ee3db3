//! Counters over new year, numbers given by hand, and that no number comes twice.

use crate::world::{by, case, day, document, draft, new_case, series, story};
use registry::{NewCase, NewDocument, create_case, create_document, find_case_by_number};

#[tokio::test]
async fn the_count_restarts_at_new_year_and_never_repeats() {
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        let s = series(&mut tx).await;
        let mut numbers = Vec::new();
        for (opened, number) in [
            ("2020-12-30", None),
            ("2020-12-31", None),
            ("2021-01-01", None),
            // Registered late, opened last year: it takes last year's next number.
            ("2020-12-31", None),
            ("2021-02-03", Some("Syd-IT 21-4")),
            ("2021-02-04", None),
            ("2021-02-05", Some("Syd-IT 21-2")),
            ("2021-02-06", None),
            // By hand this year, but of last year's count.
            ("2021-02-07", Some("Syd-IT 20-6")),
            ("2020-12-31", None),
        ] {
            let new = NewCase { opened: day(opened), number, ..new_case(&s, "Ärende") };
            numbers.push(create_case(&mut tx, &by(), &new).await.expect("a case").number);
        }
        let expected = [
            "Syd-IT 20-1",
            "Syd-IT 20-2",
            "Syd-IT 21-1",
            "Syd-IT 20-3",
            "Syd-IT 21-4",
            "Syd-IT 21-5",
            "Syd-IT 21-2",
            "Syd-IT 21-6",
            "Syd-IT 20-6",
            "Syd-IT 20-7",
        ];
        assert_eq!(numbers, expected);
        tx.commit().await.expect("saved");
    })
    .await;
}

#[tokio::test]
async fn numbers_by_hand_are_kept_as_they_stand_and_are_taken_once() {
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        let s = series(&mut tx).await;
        for number in ["KS 2014/0082", "KS/2020:248-003", "Syd-IT 20-6", "SYD-IT 14-11", "LKS 11-362-106"] {
            let new = NewCase { number: Some(number), ..new_case(&s, "Ärende") };
            let made = create_case(&mut tx, &by(), &new).await.expect("a case");
            assert_eq!(made.number, number);
            let found = find_case_by_number(&mut tx, 1, number).await.expect("a look").expect("it is there");
            assert_eq!(found, made);
        }
        let old = find_case_by_number(&mut tx, 1, "Syd-IT 20-6").await.expect("a look").expect("it is there");
        let by_hand = NewDocument { number: Some("Syd-IT 20-6-11"), ..draft(Some(old.id), "Delegationsbeslut") };
        assert_eq!(document(&mut tx, &by_hand).await.number, "Syd-IT 20-6-11");
        assert_eq!(document(&mut tx, &draft(Some(old.id), "Nästa")).await.number, "Syd-IT 20-6-12");
        tx.commit().await.expect("saved");

        let mut tx = site.site.store.write().await.expect("a write");
        let again = NewCase { number: Some("KS 2014/0082"), ..new_case(&s, "Ärende") };
        assert!(matches!(create_case(&mut tx, &by(), &again).await, Err(store::Fault::Taken(_))));
        drop(tx);
        let mut tx = site.site.store.write().await.expect("a write");
        let again = NewDocument { number: Some("Syd-IT 20-6-11"), ..draft(None, "Handling") };
        assert!(matches!(create_document(&mut tx, &by(), &again).await, Err(store::Fault::Taken(_))));
        drop(tx);

        let mut maja = site.visitor_with_session("secretary");
        let fields = [("series", "1"), ("title", "Ärende"), ("opened", "2021-02-03"), ("number", "KS 2014/0082")];
        let refused = maja.fill("/sydnarke/arenden/nytt", &fields).await.expect(422);
        refused.says("Ärendet KS 2014/0082 finns redan.");
        let fields = [("direction", "drawn-up"), ("title", "B"), ("day", "2021-02-03"), ("number", "Syd-IT 20-6-11")];
        let refused = maja.fill("/sydnarke/handlingar/ny", &fields).await.expect(422);
        refused.says("Handlingen Syd-IT 20-6-11 finns redan.");
    })
    .await;
}

#[tokio::test]
async fn documents_are_counted_within_their_case_and_loose_ones_within_the_year() {
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        let s = series(&mut tx).await;
        let (one, two) = (case(&mut tx, &s, "Ett").await, case(&mut tx, &s, "Två").await);
        let mut numbers = Vec::new();
        for c in [Some(one.id), Some(two.id), Some(one.id), None, None] {
            numbers.push(document(&mut tx, &draft(c, "Handling")).await.number);
        }
        let last_year = NewDocument { day: day("2020-12-31"), ..draft(None, "Handling") };
        numbers.push(document(&mut tx, &last_year).await.number);
        assert_eq!(numbers, ["Syd-IT 21-1-1", "Syd-IT 21-2-1", "Syd-IT 21-1-2", "H 2021-1", "H 2021-2", "H 2020-1"]);
        tx.commit().await.expect("saved");
    })
    .await;
}
