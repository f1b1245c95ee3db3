//! Board, host and parties change after adjustment: adjusted minutes say what they said, open ones follow.

use crate::world::{World, by, day, in_both_worlds};

const M: &str = "/sydnarke/moten/1";

/// Everything that board and agreement lend the minutes becomes something else: names, § label, place, permission
/// to take part at a distance, host, one seat fewer, one party that was never there.
const CHANGES: [&str; 5] = [
    "update board_board set name = 'Digitala nämnden', label = 'NOGS § {n}', storage_place = 'Rådhuset', remote_allowed = 0
      where cooperation = 1",
    "update agreement_party set name = 'Ny kommun', short = 'Ny' where cooperation = 1 and id = 3",
    "update agreement_party set from_day = '2021-03-01' where cooperation = 1 and id = 1",
    "update agreement_host set party = 3 where cooperation = 1",
    "update board_seat set to_day = '2020-12-31' where cooperation = 1 and id = 1",
];

/// The documents of the meeting as text, except the summons.
async fn documents(world: &World, meeting: i64) -> Vec<(String, String)> {
    let mut tx = world.test.site.store.read().await.expect("a transaction");
    let all = meeting::documents_of_meeting(&mut tx, world.coop, meeting).await.expect("documents");
    let text = all.into_iter().map(|(name, document)| (name, press::plain(&document)));
    text.filter(|(name, _)| !name.starts_with("Kallelse")).collect()
}

/// Everybody deciding, and one of them at a distance.
async fn attendance(world: &World) {
    let mut tx = world.test.site.store.write().await.expect("a transaction");
    let by = by(world.coop, "2021-02-10");
    let sittings = board::sitting_on(&mut tx, world.coop, 1, day("2021-02-10")).await.expect("sittings");
    let mut lines = meeting::rules::prefill(&sittings);
    lines[0].is_remote = true;
    meeting::prefill_attendance(&mut tx, &by, 1, &lines).await.expect("attendance");
    tx.commit().await.expect("saved");
}

#[tokio::test]
async fn adjusted_minutes_say_what_they_said() {
    in_both_worlds(async |world| {
        world.held().await;
        attendance(&world).await;
        let mut maja = world.secretary().await;
        world.test.move_to("2021-02-22").await;
        let fields = [("dag", "2021-02-22"), ("av", "Göran Ahl och Bo Ek"), ("version", "2")];
        maja.fill(&format!("{M}/justera"), &fields).await.expect(303);
        world.test.move_to("2021-02-24").await;
        world.post(&[1, 2, 3, 4]).await;
        let before = documents(&world, 1).await;
        assert_eq!(before.len(), 6, "minutes, four notices, an extract");
        for words in ["Sydnärkes IT-nämnd", "Kommunhuset i Fjugesta", "Lekeberg kommun", "av 4"] {
            assert!(before[0].1.contains(words), "»{words}« in {}", before[0].1);
        }
        for sql in CHANGES {
            world.tamper(sql).await;
        }
        assert_eq!(documents(&world, 1).await, before);
        maja.get(M).await.expect(200).says("Sydnärkes IT-nämnd").says("Laxå");
        maja.get(&format!("{M}/protokoll")).await.expect(200).says("Laxå kommun").says_not("Ny kommun");
        maja.get(&format!("{M}/dagordning")).await.expect(200).says("§ 1 Årsredovisning 2020").says_not("NOGS");
        maja.get(&format!("{M}/narvaro")).await.expect(200).says("Beslutande: 4 av 4 platser.").says("Laxå");
        maja.get(&format!("{M}/anslag")).await.expect(200).says("Askersund").says("17 mars 2021");
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn minutes_not_yet_adjusted_follow_board_and_agreement() {
    in_both_worlds(async |world| {
        world.held().await;
        attendance(&world).await;
        for sql in CHANGES {
            world.tamper(sql).await;
        }
        let now = documents(&world, 1).await;
        for words in ["Digitala nämnden", "NOGS §\u{a0}1", "Ny kommun", "av 3"] {
            assert!(now[0].1.contains(words), "»{words}« in {}", now[0].1);
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_kept_is_sealed() {
    let cases = [
        "update meeting_frozen set storage_place = 'Rådhuset' where cooperation = 1",
        "update meeting_frozen set seats = 2 where cooperation = 1",
        "update meeting_frozen_party set name = 'Ny kommun' where cooperation = 1 and party = 3",
        "delete from meeting_frozen_party where cooperation = 1 and party = 3",
        "delete from meeting_frozen where cooperation = 1",
    ];
    for sql in cases {
        in_both_worlds(async |world| {
            world.adjusted().await;
            assert_eq!(world.findings().await, [""; 0]);
            world.tamper(sql).await;
            let found = world.findings().await;
            let start = "Protokoll 2021-02-10: uppgifterna om sammanträdet har ändrats efter justeringen";
            assert!(found.len() == 1 && found[0].starts_with(start), "{sql}: {found:?}");
        })
        .await;
    }
}
