//! What happened at the table, and who was there, is kept with the minutes and sealed when they are adjusted.

use crate::world::{World, by, day, in_both_worlds};
use meeting::{NotDone, Presence, find_paragraph, list_presence, update_paragraph};
use minutes::{Happening, Motion, MotionKind, PresenceEvent, Proceedings, Put, Reservation};

async fn log(world: &World, name: &str, paragraph: Option<i64>, what: Happening) -> Result<i64, NotDone> {
    let mut tx = world.test.site.store.write().await.expect("a transaction");
    let event = PresenceEvent { at: "13:05".into(), paragraph, name: name.into(), what };
    let done = meeting::log_presence(&mut tx, &by(world.coop, "2021-02-10"), 1, &Presence::of(None, event)).await;
    if done.is_ok() {
        tx.commit().await.expect("saved");
    }
    done
}

fn proceedings() -> Proceedings {
    let motion = Motion { number: 1, kind: MotionKind::Refer, by: "Bo Ek".into(), ..Motion::default() };
    Proceedings {
        opened: Some("13:05".into()),
        motions: vec![motion],
        order: vec![Put { question: "Ska ärendet avgöras i dag?".into(), ..Put::default() }],
        reservations: vec![Reservation { name: "Bo Ek".into(), at: "13:30".into(), ..Reservation::default() }],
        ..Proceedings::default()
    }
}

#[tokio::test]
async fn proceedings_are_kept_and_a_form_that_does_not_hold_them_leaves_them() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        let mut p = find_paragraph(&mut tx, world.coop, 1).await.expect("read").expect("a paragraph");
        assert!(p.text.lacks_proceedings());
        p.text.proceedings = proceedings();
        update_paragraph(&mut tx, &by(world.coop, "2021-02-10"), 1, &p.text, 1).await.expect("saved");
        tx.commit().await.expect("saved");
        let mut maja = world.secretary().await;
        let fields = [("rubrik", "Ny rubrik"), ("slag", "decision"), ("beslut", "Ja."), ("version", "2")];
        maja.fill("/sydnarke/moten/1/paragrafer/1/andra", &fields).await.expect(303);
        let mut tx = world.test.site.store.read().await.expect("a transaction");
        let p = find_paragraph(&mut tx, world.coop, 1).await.expect("read").expect("a paragraph");
        assert_eq!((p.text.heading.as_str(), &p.text.proceedings), ("Ny rubrik", &proceedings()));
    })
    .await;
}

#[tokio::test]
async fn a_changed_log_or_a_changed_vote_is_found() {
    in_both_worlds(async |world| {
        world.held().await;
        log(&world, "Göran Ahl", None, Happening::Arrived { remote: false }).await.expect("logged");
        log(&world, "Bo Ek", Some(1), Happening::RecusedOut { ground: 1 }).await.expect("logged");
        assert!(log(&world, "Bo Ek", Some(1), Happening::RecusedOut { ground: 7 }).await.is_err());
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        let mut p = find_paragraph(&mut tx, world.coop, 1).await.expect("read").expect("a paragraph");
        p.text.proceedings = proceedings();
        update_paragraph(&mut tx, &by(world.coop, "2021-02-10"), 1, &p.text, 1).await.expect("saved");
        let (on, who) = (day("2021-02-22"), "Göran Ahl och Bo Ek".to_string());
        let adjustment = meeting::Adjustment { on, by: who, late_reason: String::new() };
        meeting::adjust_minutes(&mut tx, &by(world.coop, "2021-02-22"), 1, &adjustment, 2).await.expect("adjusted");
        tx.commit().await.expect("saved");
        assert_eq!(world.findings().await, [""; 0]);
        assert!(log(&world, "Bo Ek", Some(1), Happening::RecusedIn).await.is_err());
        world.tamper("update meeting_presence set at = '13:06' where cooperation = 1 and id = 2").await;
        world.tamper("update meeting_proceedings set content = '{\"opened\":\"12:00\"}' where cooperation = 1").await;
        let found = world.findings().await;
        assert_eq!(found.len(), 2, "{found:?}");
        let has = |words: &str| assert!(found.iter().any(|f| f.contains(words)), "»{words}« in {found:?}");
        has("Protokoll 2021-02-10: närvarologgen har ändrats efter justeringen");
        has("paragrafen har ändrats efter justeringen");
    })
    .await;
}

#[tokio::test]
async fn a_log_laid_into_minutes_that_had_none_is_found() {
    in_both_worlds(async |world| {
        world.adjusted().await;
        world
            .tamper(
                "insert into meeting_presence (cooperation, id, meeting, at, name, happening, version)
                 values (1, 9, 1, '13:00', 'Bo Ek', '{\"what\":\"left\"}', 1)",
            )
            .await;
        let found = world.findings().await;
        assert!(found.iter().any(|f| f.contains("närvarologgen har ändrats efter justeringen")), "{found:?}");
    })
    .await;
}

#[tokio::test]
async fn a_mistaken_line_is_struck_and_the_log_follows_a_new_number() {
    in_both_worlds(async |world| {
        world.held().await;
        let id = log(&world, "Bo Ek", Some(1), Happening::Left).await.expect("logged");
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        let by = by(world.coop, "2021-02-10");
        assert!(meeting::correct_presence(&mut tx, &by, id, "", 1).await.is_err());
        assert!(meeting::correct_presence(&mut tx, &by, 99, "fel", 1).await.is_err());
        meeting::correct_presence(&mut tx, &by, id, "fel person", 1).await.expect("struck");
        assert!(matches!(meeting::set_number(&mut tx, &by, 1, 8, "lades om").await, Ok(())));
        tx.commit().await.expect("saved");
        let mut tx = world.test.site.store.read().await.expect("a transaction");
        let lines = list_presence(&mut tx, world.coop, 1).await.expect("read");
        let [line] = lines.as_slice() else { panic!("{lines:?}") };
        assert_eq!((line.entry.struck.as_deref(), line.entry.event.paragraph), (Some("fel person"), Some(8)));
    })
    .await;
}
