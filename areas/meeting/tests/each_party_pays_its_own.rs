//! Presence and fees per electing party, on the page, as CSV and as a spreadsheet that is read back.

use crate::world::{ASKERSUND, HALLSBERG, World, by, day, in_both_worlds};
use calamine::{Data, DataType as _, Reader as _, Xlsx};
use std::io::Cursor;

const PERIOD: &str = "?fran=2021-01-01&till=2021-12-31";

/// The meeting of 10 February with everybody who holds a seat.
async fn with_everybody(world: &World) {
    world.held().await;
    let mut tx = world.test.site.store.write().await.expect("a transaction");
    let sittings = board::sitting_on(&mut tx, world.coop, 1, day("2021-02-10")).await.expect("sittings");
    let lines = meeting::rules::prefill(&sittings);
    meeting::prefill_attendance(&mut tx, &by(world.coop, "2021-02-10"), 1, &lines).await.expect("attendance");
    tx.commit().await.expect("saved");
}

fn sheet(bytes: &[u8]) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes.to_vec())).expect("a workbook");
    let range = book.worksheet_range("Arvodesunderlag").expect("the sheet");
    range.rows().map(<[Data]>::to_vec).collect()
}

#[tokio::test]
async fn the_basis_is_shown_and_taken_out_per_party() {
    in_both_worlds(async |world| {
        with_everybody(&world).await;
        let mut maja = world.secretary().await;
        let page = maja.get(&format!("/sydnarke/arvoden{PERIOD}")).await.expect(200);
        page.says("Karin Strand (M)").says("13:00").says("13:45").says("2 tillfällen, 90 minuter.");
        let set =
            [("part", "1"), ("fran", "2021-01-01"), ("sammantrade", "600"), ("timme", "200"), ("forlorad", "300,50")];
        maja.fill("/sydnarke/arvoden/satser", &set).await.expect(303);
        maja.get("/sydnarke/arvoden/satser").await.expect(200).says("Askersund").says("300,50");
        let wrong = [("part", "1"), ("fran", ""), ("timme", "fem")];
        let refused = maja.fill("/sydnarke/arvoden/satser", &wrong).await.expect(422);
        refused.says("Ange från vilken dag satsen gäller.").says("Skriv beloppet i kronor");

        // 600 kr and three quarters of an hour at 200 kr, for two persons.
        let page = maja.get(&format!("/sydnarke/arvoden{PERIOD}&part=1")).await.expect(200);
        page.says("arvode 1500,00 kr, förlorad arbetsinkomst högst 450,76 kr").says_not("Göran Ahl");

        let csv = maja.get(&format!("/sydnarke/arvoden.csv{PERIOD}&part=1")).await.expect(200).text();
        assert!(
            csv.starts_with("\u{feff}Dag;Part;Namn;Parti;Uppgift;Tjänstgjorde;På distans;Kom;Gick;Minuter;"),
            "{csv}"
        );
        let line = "2021-02-10;Askersund;Karin Strand;M;ledamot;ja;nej;13:00;13:45;45;750,00;225,38\r\n";
        assert!(csv.contains(line), "{csv}");
        assert!(csv.contains(";Summa Askersund;;;;;;;;90;1500,00;450,76\r\n"), "{csv}");

        let answer = maja.get(&format!("/sydnarke/arvoden.xlsx{PERIOD}")).await.expect(200);
        let rows = sheet(&answer.bytes);
        assert_eq!(rows[0][2], Data::String("Namn".into()));
        assert_eq!(rows.len(), 1 + 8 + 4, "heads, eight persons, four sums");
        let first = &rows[1];
        assert_eq!(first[1], Data::String("Askersund".into()));
        // A real day and a real time: days since 1899-12-30, and 13 hours as a part of a day.
        assert!(matches!(&first[0], Data::DateTime(d) if (d.as_f64() - 44_237.0).abs() < 1e-9), "{first:?}");
        assert!(matches!(&first[7], Data::DateTime(t) if (t.as_f64() - 13.0 / 24.0).abs() < 1e-9), "{first:?}");
        assert_eq!((first[9].get_float(), first[10].get_float()), (Some(45.0), Some(750.0)));
        let again = maja.get(&format!("/sydnarke/arvoden.xlsx{PERIOD}")).await.expect(200);
        assert_eq!(again.bytes, answer.bytes, "the same bytes");
    })
    .await;
}

#[tokio::test]
async fn a_contact_sees_and_sets_only_the_own_party() {
    in_both_worlds(async |world| {
        with_everybody(&world).await;
        let mut saga = world.acting("Saga Holm", "contact", Some(HALLSBERG)).await;
        let page = saga.get(&format!("/sydnarke/arvoden{PERIOD}")).await.expect(200);
        page.says("Göran Ahl (S)").says_not("Karin Strand").says_not("Laxå");
        let others = format!("/sydnarke/arvoden.csv{PERIOD}&part={ASKERSUND}");
        let csv = saga.get(&others).await.expect(200).text();
        assert!(!csv.contains("Karin Strand"), "{csv}");
        let rows = sheet(&saga.get(&format!("/sydnarke/arvoden.xlsx{PERIOD}")).await.expect(200).bytes);
        assert_eq!(rows.len(), 1 + 2 + 1);
        let mine = [("part", "2"), ("fran", "2021-01-01"), ("sammantrade", "500")];
        saga.fill("/sydnarke/arvoden/satser", &mine).await.expect(303);
        let theirs = [("part", "1"), ("fran", "2021-01-01"), ("sammantrade", "500")];
        saga.fill("/sydnarke/arvoden/satser", &theirs).await.expect(403);
        let mut member = world.acting("Lena Dahl", "member", None).await;
        member.get("/sydnarke/arvoden").await.expect(403);
    })
    .await;
}
