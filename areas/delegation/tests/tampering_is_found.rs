//! Orders, decisions, lists and notices that are changed, taken away or laid in past the program are found and named.

use crate::world::{CHAIR, World, by, day, decision, in_both_worlds};

impl World {
    /// Changes the database past the program, with a deed that says nothing of it.
    async fn tamper(&self, sql: &'static str) {
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        tx.run(sql, vec![]).await.expect("the statement");
        tx.log(&by(self.coop, "2021-03-01"), store::Deed::new("test.tamper", "test")).await.expect("a line");
        tx.commit().await.expect("saved");
    }

    /// What `samdrift check` says of delegation, in Swedish.
    async fn findings(&self) -> Vec<String> {
        let mut tx = self.test.site.store.read().await.expect("a transaction");
        let check = delegation::AREA.check.expect("a check");
        let found = check(&self.test.site.store, &mut tx, self.coop).await.expect("findings");
        let words = self.test.site.words(text::Lang::Sv);
        found.iter().map(|r| words.refusal(r)).collect()
    }

    /// An order, a decision on a closed list, one corrected and one that is announced, an urgent one taken up and
    /// reported with the list; a list that was made and undone.
    async fn whole(&self) {
        self.ordered().await;
        self.decided(&decision("2021-01-20", "Anställning av tekniker"), "2021-01-20").await;
        let mut alone = decision("2021-02-01", "Beställning av licenser");
        (alone.item, alone.function) = (Some(3), "IT-chef".into());
        self.decided(&alone, "2021-02-01").await;
        let mut urgent = decision("2021-02-02", "Brådskande avtal");
        (urgent.item, urgent.person, urgent.name) = (None, Some(1), CHAIR.into());
        (urgent.function, urgent.party) = ("Ordförande".into(), None);
        urgent.urgent = "Avtalet gick ut innan nämnden hann sammanträda.".into();
        self.decided(&urgent, "2021-02-02").await;
        let mut maja = self.secretary().await;
        let page = "/sydnarke/delegation/beslut/2";
        for party in ["1", "2"] {
            let up = [("part", party), ("dag", "2021-02-03")];
            maja.submit(page, &format!("{page}/anslag"), &up).await.expect(303);
        }
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let by = by(self.coop, "2021-02-05");
        let place =
            |n: i64| delegation::Place { label: format!("§ {n}, 2021-02-10"), address: format!("/moten/1/{n}") };
        let (from, to) = (day("2021-01-20"), day("2021-02-05"));
        let undone = delegation::create_list(&mut tx, &by, 1, (from, to), 2).await.expect("a list");
        tx.commit().await.expect("saved");
        let page = format!("/sydnarke/delegation/listor/{}", undone.id);
        maja.submit(&page, &format!("{page}/ta-bort"), &[("version", "1")]).await.expect(303);
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        let list = delegation::create_list(&mut tx, &by, 1, (from, to), 2).await.expect("a list");
        delegation::attach_urgent(&mut tx, &by, 3, &place(1)).await.expect("taken up");
        delegation::attach_list(&mut tx, &by, list.id, &place(2)).await.expect("taken up");
        delegation::mark_reported(&mut tx, &by, list.id, &place(2), day("2021-02-10")).await.expect("reported");
        tx.commit().await.expect("saved");
    }
}

#[tokio::test]
async fn what_was_done_in_the_program_is_whole() {
    in_both_worlds(async |w: World| {
        w.whole().await;
        assert_eq!(w.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn changed_rows_are_found_and_named() {
    for (sql, said) in [
        ("update delegation_order set from_day = '2018-01-01' where id = 1", "”Delegationsordning 2019” har ändrats"),
        ("update delegation_item set limit_ore = 99 where id = 2", "”Delegationsordning 2019” har ändrats"),
        ("delete from delegation_item where id = 3", "”Delegationsordning 2019” har ändrats"),
        ("update delegation_decision set decision = 'Annat' where id = 2", "Syd-IT 20-6-2 är inte längre"),
        ("update delegation_decision set name = 'Någon' where id = 1", "Syd-IT 20-6-1 är inte längre"),
        ("update delegation_decision set list = null where id = 1", "Syd-IT 20-6-1 är inte längre"),
        ("update delegation_decision set reported_day = '2021-01-01' where id = 3", "Syd-IT 20-6-3 är inte längre"),
        ("update delegation_list set count = 3", "2021-01-20–2021-02-05 är inte längre"),
        ("update delegation_list set reported_day = '2021-02-09'", "2021-01-20–2021-02-05 är inte längre"),
        ("update delegation_line set is_late = 1 where position = 1", "2021-01-20–2021-02-05 är inte längre"),
        (
            "update delegation_posting set posted = '2021-01-15' where id = 1",
            "Syd-IT 20-6-2 hos Askersund kommun är inte",
        ),
        (
            "update delegation_posting set removed = '2021-02-04' where id = 2",
            "Syd-IT 20-6-2 hos Hallsberg kommun är inte",
        ),
    ] {
        in_both_worlds(async |w: World| {
            w.whole().await;
            w.tamper(sql).await;
            let found = w.findings().await;
            assert!(found.len() == 1 && found[0].contains(said) && found[0].contains("loggrad"), "{sql}: {found:?}");
        })
        .await;
    }
}

#[tokio::test]
async fn rows_taken_away_or_laid_in_are_found_and_named() {
    in_both_worlds(async |w: World| {
        w.whole().await;
        for sql in [
            "delete from delegation_posting where id = 2",
            "insert into delegation_posting (cooperation, id, decision, party, posted, posted_by)
             values (1, 9, 2, 3, '2021-02-03', 'Ingen')",
            "insert into delegation_order (cooperation, id, board, name, adopted_day, reference, from_day, version)
             values (1, 9, 1, 'Falsk ordning', '2021-01-01', '§ 1', '2021-01-01', 2)",
            "insert into delegation_decision (cooperation, id, board, day, case_id, document, number, item_number, name,
                 function, heading, decision, affected, urgent, appointed, basis, is_reported, is_appealable, registered,
                 words, version)
             select cooperation, 9, board, day, case_id, document, 'Falskt nummer', item_number, name, function,
                    heading, decision, affected, urgent, appointed, basis, is_reported, is_appealable, registered,
                    words, 1
               from delegation_decision
              where id = 2",
            "insert into delegation_list (cooperation, id, board, from_day, to_day, count, created, version)
             values (1, 9, 1, '2021-02-06', '2021-02-09', 0, '2021-02-09', 1)",
        ] {
            w.tamper(sql).await;
        }
        let found = w.findings().await;
        for said in [
            "Syd-IT 20-6-2 hos Hallsberg kommun är registrerat men saknas",
            "Syd-IT 20-6-2 hos Laxå kommun finns utan att någon",
            "”Falsk ordning” står som antagen utan",
            "Falskt nummer finns utan att någon",
            "2021-02-06–2021-02-09 finns utan att någon",
        ] {
            assert!(found.iter().any(|f| f.contains(said)), "»{said}« in {found:?}");
        }
        assert_eq!(found.len(), 5, "{found:?}");
    })
    .await;
    in_both_worlds(async |w: World| {
        w.whole().await;
        for sql in [
            "delete from delegation_posting",
            "delete from delegation_decision where id = 2",
            "delete from delegation_line",
            "delete from delegation_list",
            "delete from delegation_item",
            "delete from delegation_order",
        ] {
            w.tamper(sql).await;
        }
        let found = w.findings().await;
        for said in [
            "Delegationsbeslutet Syd-IT 20-6-2 är registrerat men saknas",
            "2021-01-20–2021-02-05 är gjord men saknas",
            "”Delegationsordning 2019” är antagen men saknas",
        ] {
            assert!(found.iter().any(|f| f.contains(said)), "»{said}« in {found:?}");
        }
    })
    .await;
}
