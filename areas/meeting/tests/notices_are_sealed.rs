//! The time for appeal is counted from the notices' days: a day changed past the program is found.

use crate::world::{World, in_both_worlds};

const M: &str = "/sydnarke/moten/1";

/// Askersund's notice down in good order, Hallsberg's withdrawn and put up anew, Laxå's and Lekeberg's up.
async fn every_kind(world: &World) {
    world.adjusted().await;
    world.post(&[1, 2, 3, 4]).await;
    let mut maja = world.secretary().await;
    let back = [("skal", "fel dag"), ("version", "1")];
    maja.fill(&format!("{M}/anslag/2/aterkalla"), &back).await.expect(303);
    let up = [("dag", "2021-02-23"), ("av", "Per Lind"), ("anteckning", "kommunhusets entré")];
    maja.fill(&format!("{M}/anslag/2/satt-upp"), &up).await.expect(303);
    world.test.move_to("2021-03-18").await;
    let down = [("dag", "2021-03-18"), ("av", "Saga Holm"), ("version", "1")];
    maja.fill(&format!("{M}/anslag/1/ta-ned"), &down).await.expect(303);
    assert_eq!(world.findings().await, [""; 0]);
}

#[tokio::test]
async fn a_changed_notice_is_found_with_its_meeting_and_party() {
    let cases = [
        ("update meeting_notice set posted_day = '2021-03-01' where cooperation = 1 and id = 3", "Laxå kommun"),
        ("update meeting_notice set posted_by = 'Någon' where cooperation = 1 and id = 4", "Lekeberg kommun"),
        ("update meeting_notice set note = '' where cooperation = 1 and id = 5", "Hallsberg kommun"),
        ("update meeting_notice set party = 3 where cooperation = 1 and id = 4", "Lekeberg kommun"),
        ("update meeting_notice set removed_day = '2021-03-10' where cooperation = 1 and id = 1", "Askersund kommun"),
        ("update meeting_notice set removed_day = null where cooperation = 1 and id = 1", "Askersund kommun"),
        ("update meeting_notice set withdrawn = null where cooperation = 1 and id = 2", "Hallsberg kommun"),
        ("update meeting_notice set withdrawn = 'x' where cooperation = 1 and id = 3", "Laxå kommun"),
    ];
    for (sql, party) in cases {
        in_both_worlds(async |world| {
            every_kind(&world).await;
            world.tamper(sql).await;
            let found = world.findings().await;
            let start = format!("Protokoll 2021-02-10, anslaget hos {party}: uppgifterna har ändrats");
            assert!(found.len() == 1 && found[0].starts_with(&start), "{sql}: {found:?}");
        })
        .await;
    }
}

#[tokio::test]
async fn a_notice_taken_out_or_put_in_is_found() {
    in_both_worlds(async |world| {
        every_kind(&world).await;
        world.tamper("delete from meeting_notice where cooperation = 1 and id = 3").await;
        world
            .tamper(
                "insert into meeting_notice (cooperation, id, meeting, party, posted_day, posted_by, note, removed_by, version)
                 values (1, 99, 1, 3, '2021-02-22', 'Eva Norr', '', '', 1)",
            )
            .await;
        let found = world.findings().await;
        let has = |words: &str| assert!(found.iter().any(|f| f.starts_with(words)), "»{words}« in {found:?}");
        has("Protokoll 2021-02-10, anslaget hos Laxå kommun: registreringen saknas, fast den står i loggen");
        has("Protokoll 2021-02-10, anslaget hos Laxå kommun: registreringen har lagts till");
        assert_eq!(found.len(), 2, "{found:?}");
    })
    .await;
}
