//! Those who follow a meeting hear of what happens, see what they may, and hold nothing while they wait.

use crate::world::{World, by, day, in_both_worlds};
use meeting::{Kind, ParagraphText};

const M: &str = "/sydnarke/moten/1";

async fn begun(world: &World, is_secret: bool) -> testing::Visitor {
    let by = by(world.coop, "2021-02-10");
    let mut tx = world.test.site.store.write().await.expect("a transaction");
    let head = meeting::Head { start: "13:00".into(), ..meeting::Head::on(day("2021-02-10")) };
    meeting::create_meeting(&mut tx, &by, 1, &head).await.expect("a meeting");
    for (heading, secret) in [("Plan för året", false), ("Avtal", is_secret)] {
        let text = ParagraphText {
            proposal: vec![format!("Nämnden antar {heading}.")],
            has_secret_part: secret,
            ..ParagraphText::titled(heading, Kind::Decision)
        };
        meeting::create_paragraph(&mut tx, &by, 1, &text, None).await.expect("a paragraph");
    }
    tx.commit().await.expect("saved");
    let mut maja = world.secretary().await;
    let here = [("har", "Göran Ahl"), ("har", "Karin Strand"), ("har", "Johan Vik"), ("tid", "13:00")];
    maja.submit(&format!("{M}/pagar"), &format!("{M}/pagar/borja"), &here).await.expect(303);
    maja
}

async fn decide(maja: &mut testing::Visitor, id: i64) {
    let page = format!("{M}/pagar?paragraf={id}");
    let html = maja.get(&page).await.expect(200).text();
    let form = html.split(&format!("/pagar/{id}/beslut\"")).nth(1).expect("the form");
    let version = form.split("name=\"version\" value=\"").nth(1).and_then(|r| r.split('"').next()).expect("a mark");
    let fields = [("version", version), ("hur", "forslag"), ("nasta", "1")];
    maja.submit(&page, &format!("{M}/pagar/{id}/beslut"), &fields).await.expect(303);
}

#[tokio::test]
async fn a_listener_hears_at_once_and_only_when_something_changed() {
    in_both_worlds(async |world| {
        let mut maja = begun(&world, false).await;
        let mut bo = world.acting("Bo Ek", "member", Some(3)).await;
        let mut heard = bo.listen(&format!("{M}/handelser")).await;
        let first = heard.next().await.expect("the meeting as it stands");
        assert!(first.contains("Plan för året") && first.contains("3 av 4 platser"), "{first}");
        decide(&mut maja, 1).await;
        let second = heard.next().await.expect("the next paragraph");
        assert!(second.contains("Nämnden antar Avtal."), "{second}");
        // A deed elsewhere in the cooperation changes nothing here: the next thing heard is the next decision.
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        tx.log(&by(world.coop, "2021-02-10"), store::Deed::new("test.other", "test")).await.expect("a line");
        tx.commit().await.expect("saved");
        decide(&mut maja, 2).await;
        let third = heard.next().await.expect("the end");
        assert!(third.contains("Beslut") && third != second, "{third}");
        assert_eq!(world.test.site.live.listeners(), 1);
        drop(heard);
        tokio::task::yield_now().await;
        assert_eq!(world.test.site.live.listeners(), 0, "who goes gives up the place");
    })
    .await;
}

#[tokio::test]
async fn what_another_program_did_is_heard_by_looking_at_the_journal() {
    in_both_worlds(async |world| {
        begun(&world, false).await;
        let mut bo = world.acting("Bo Ek", "member", Some(3)).await;
        let mut heard = bo.listen(&format!("{M}/handelser")).await;
        heard.next().await.expect("the meeting as it stands");
        // Past the pages, so that nothing nudges.
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        let p = meeting::find_paragraph(&mut tx, world.coop, 1).await.expect("read").expect("a paragraph");
        let text = ParagraphText { heading: "Ny rubrik".into(), ..p.text };
        meeting::update_paragraph(&mut tx, &by(world.coop, "2021-02-10"), 1, &text, p.version).await.expect("saved");
        tx.commit().await.expect("saved");
        assert!(heard.next().await.expect("the change").contains("Ny rubrik"));
    })
    .await;
}

#[tokio::test]
async fn what_is_secret_is_heard_by_those_who_may() {
    in_both_worlds(async |world| {
        let mut maja = begun(&world, true).await;
        decide(&mut maja, 1).await;
        let mut bo = world.acting("Bo Ek", "member", Some(3)).await;
        let mut heard = bo.listen(&format!("{M}/handelser")).await;
        let told = heard.next().await.expect("the meeting as it stands");
        assert!(told.contains("delvis under sekretess") && !told.contains("Nämnden antar Avtal."), "{told}");
        let mut own = maja.listen(&format!("{M}/handelser")).await;
        assert!(own.next().await.expect("the meeting").contains("Nämnden antar Avtal."));
    })
    .await;
}

#[tokio::test]
async fn nobody_listens_without_the_right_and_few_windows_are_enough_for_one() {
    in_both_worlds(async |world| {
        begun(&world, false).await;
        let events = format!("{M}/handelser");
        world.test.visitor().get(&events).await.expect(303);
        let mut bo = world.acting("Bo Ek", "member", Some(3)).await;
        bo.get("/vattern/moten/1/handelser").await.expect(404);
        let mut open = Vec::new();
        for _ in 0..12 {
            open.push(bo.listen(&events).await);
        }
        bo.get(&events).await.expect(429);
        world.test.site.live.close();
        assert!(open.remove(0).next().await.is_none(), "the program stops, and the streams end");
    })
    .await;
}

#[tokio::test]
async fn fifty_listeners_hear_the_same_and_leave_the_database_to_others() {
    in_both_worlds(async |world| {
        let mut maja = begun(&world, false).await;
        let mut all = Vec::new();
        for n in 0..50 {
            let mut who = world.acting(&format!("Lyssnare {n}"), "member", Some(1)).await;
            all.push(who.listen(&format!("{M}/handelser")).await);
        }
        for heard in &mut all {
            heard.next().await.expect("the meeting as it stands");
        }
        decide(&mut maja, 1).await;
        for heard in &mut all {
            assert!(heard.next().await.expect("the change").contains("Nämnden antar Avtal."));
        }
    })
    .await;
}
