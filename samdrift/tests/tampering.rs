//! What is changed behind Samdrift's back is found, named and located, on both engines.

use crate::world::worlds;
use basics::Refusal;
use store::{Fault, Store};

/// Everything `samdrift check` finds in the demo's cooperation.
async fn findings(store: &Store) -> Result<Vec<Refusal>, Fault> {
    let mut tx = store.read().await?;
    let coop = store::find_cooperation(&mut tx, "sydnarke").await?.expect("the demo").id;
    let (mut found, _) = store::check_journal(&mut tx, coop).await?;
    found.extend(store::check_files(store, &mut tx, coop).await?.0);
    for area in samdrift::areas::all() {
        if let Some(check) = area.check {
            found.extend(check(store, &mut tx, coop).await?);
        }
    }
    Ok(found)
}

async fn after(sql: &'static str, expected: &str) {
    for (site, _settings, _folder) in worlds().await {
        let store = &site.site.store;
        assert_eq!(findings(store).await.expect("a check"), [], "the untouched demo is whole");
        let mut tx = store.write().await.expect("a write");
        assert!(tx.run(sql, vec![]).await.expect("the tampering") > 0, "{sql} changes nothing");
        tx.end().await.expect("the end");
        let words = site.site.words(text::Lang::Sv);
        let found: Vec<String> = findings(store).await.expect("a check").iter().map(|r| words.refusal(r)).collect();
        assert!(
            found.iter().any(|f| f.contains(expected)),
            "{:?} {sql}\n»{expected}« not in {found:#?}",
            store.engine()
        );
        assert!(found.iter().all(|f| !f.contains('⟦')), "{found:?}");
    }
}

#[tokio::test]
async fn a_changed_heading_of_an_adjusted_paragraph() {
    after("update meeting_paragraph set heading = 'Årsredovisning 2019' where number = 3 and heading like 'Årsredovisning%'", "§\u{a0}3").await;
}

#[tokio::test]
async fn a_changed_decision_of_an_adjusted_paragraph() {
    after("update meeting_point set text = 'Något annat' where text like '%godkänner årsredovisningen%'", "§\u{a0}3")
        .await;
}

#[tokio::test]
async fn a_journal_line_with_another_name() {
    after("update journal set person_name = 'Ingen' where number = 5 and cooperation = 1", "Loggrad 5").await;
}

#[tokio::test]
async fn the_last_journal_line_taken_out() {
    let sql = "delete from journal where cooperation = 1 and number = (select max(number) from journal where cooperation = 1)";
    after(sql, "saknas").await;
}

#[tokio::test]
async fn a_stored_file_altered_or_gone() {
    for (site, settings, _folder) in worlds().await {
        let store = &site.site.store;
        let mut tx = store.read().await.expect("a read");
        let mut row =
            tx.row("select hash from stored_file order by hash", vec![]).await.expect("rows").expect("a file");
        let hash = row.text();
        drop(tx);
        let file = settings.data.join("files").join(&hash[..2]).join(&hash);
        std::fs::write(&file, b"%PDF annat").expect("the tampering");
        let found = findings(store).await.expect("a check");
        assert!(found.iter().any(|r| r.id == "check-file-changed"), "{found:?}");
        std::fs::remove_file(&file).expect("the tampering");
        let found = findings(store).await.expect("a check");
        assert!(found.iter().any(|r| r.id == "check-file-missing"), "{found:?}");
    }
}
