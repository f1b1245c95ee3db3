//! The world fails while somebody works: the page says what to do, the status is right, and nothing is lost.

use crate::world::{signed_in, world, worlds};
use store::{Engine, Store};
use testing::both_engines;

const WRITTEN: &str = "En plats som tog lång tid att skriva";

#[tokio::test]
async fn a_database_held_by_another_program_gives_503_and_keeps_what_was_written() {
    for (site, settings, _folder) in worlds().await {
        let mut secretary = signed_in(&site, "secretary").await;
        let other = Store::open(&settings).await.expect("the other program opens it too");
        let held = other.write().await.expect("and writes");
        let fields = [("dag", "2021-04-07"), ("start", "13:00"), ("plats", WRITTEN)];
        let answer = secretary.submit("/sydnarke/moten/nytt", "/sydnarke/moten/nytt", &fields).await.expect(503);
        assert!(answer.headers.contains_key("retry-after"));
        answer.says("upptagen").says(WRITTEN);
        drop(held);
        secretary.submit("/sydnarke/moten/nytt", "/sydnarke/moten/nytt", &fields).await.expect(303);
    }
}

#[tokio::test]
async fn a_database_that_is_gone_gives_503_on_every_page() {
    for (site, _settings, _folder) in worlds().await {
        let mut secretary = signed_in(&site, "secretary").await;
        site.site.store.close().await;
        for path in ["/sydnarke", "/sydnarke/moten", "/halsa", "/logga-in"] {
            let answer = secretary.get(path).await;
            assert_eq!(answer.status.as_u16(), 503, "{path}: {}", answer.seen());
        }
    }
}

#[tokio::test]
async fn a_server_that_drops_its_connections_gives_503_and_then_works_again() {
    for (site, settings, _folder) in worlds().await {
        if site.site.store.engine() == Engine::Sqlite {
            continue;
        }
        let mut secretary = signed_in(&site, "secretary").await;
        let other = Store::open(&settings).await.expect("another connection");
        let mut tx = other.write().await.expect("a write");
        let sql = "select cast(count(pg_terminate_backend(pid)) as bigint) from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()";
        tx.rows(sql, vec![]).await.expect("the connections are dropped");
        drop(tx);
        let mut statuses = Vec::new();
        for _ in 0..12 {
            statuses.push(secretary.get("/sydnarke").await.status.as_u16());
        }
        assert!(statuses.iter().all(|s| [200, 503].contains(s)), "{statuses:?}");
        assert_eq!(statuses.last(), Some(&200), "{statuses:?}");
    }
}

#[tokio::test]
async fn more_bytes_than_the_bound_give_413_and_an_unreadable_form_400() {
    let (settings, _folder) = both_engines().await.remove(0);
    let site = world(&settings).await;
    let mut secretary = signed_in(&site, "secretary").await;
    let bound = site.site.limits.upload;
    let big = vec![b'x'; bound + site.site.limits.form + 1];
    let file = ("fil", "stor.txt", &big[..]);
    let answer = secretary.upload("/sydnarke/handlingar/ny", "/sydnarke/handlingar/ny", &[], file).await;
    answer.expect(413).says("större än gränsen 25 MB");
    let long = "x".repeat(site.site.limits.form + 1);
    secretary.submit("/sydnarke/moten/nytt", "/sydnarke/moten/nytt", &[("plats", &long)]).await.expect(413);
}

#[tokio::test]
async fn a_wrong_demo_day_is_told() {
    let (settings, _folder) = both_engines().await.remove(0);
    let site = world(&settings).await;
    let mut secretary = signed_in(&site, "secretary").await;
    let answer = secretary.submit("/sydnarke", "/demo/dag", &[("dag", "i morgon"), ("till", "/sydnarke")]).await;
    answer.expect(400).says("inget datum");
    let moved = [("dag", "2021-03-18"), ("till", "//ond.example")];
    assert_eq!(secretary.submit("/sydnarke", "/demo/dag", &moved).await.expect(303).to, "/");
    secretary.get("/sydnarke").await.expect(200).says("18 mars 2021");
}
