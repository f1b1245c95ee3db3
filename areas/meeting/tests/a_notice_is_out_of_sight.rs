//! PROT-6, PROT-7 through the pages: four postings and their vectors, ten minutes out of sight, a new posting with a
//! new start; and what the program takes down by itself.

use crate::world::{HALLSBERG, World, day, in_both_worlds};
use testing::{Visitor, at};

const N: &str = "/sydnarke/moten/1/anslag";
const LEKEBERG: i64 = 4;

/// Puts the notice up at every party on these days, as the secretary.
async fn post_on(world: &World, maja: &mut Visitor, days: [&str; 4]) {
    let last = days.iter().max().expect("four days");
    world.test.move_to(last).await;
    for (party, on) in (1..).zip(days) {
        let path = format!("{N}/{party}/satt-upp");
        maja.fill(&path, &[("dag", on), ("av", "Saga Holm")]).await.expect(303);
    }
}

#[tokio::test]
async fn the_last_day_follows_the_last_of_four_postings_and_a_day_early_is_refused() {
    for (days, last, early, first) in [
        (["2021-02-24"; 4], "17 mars 2021", "2021-03-17", "2021-03-18"),
        (["2021-02-24", "2021-02-24", "2021-02-25", "2021-02-24"], "18 mars 2021", "2021-03-18", "2021-03-19"),
    ] {
        in_both_worlds(async |world| {
            world.adjusted().await;
            let mut maja = world.secretary().await;
            post_on(&world, &mut maja, days).await;
            let page = maja.get(N).await.expect(200).says("Sista dag att överklaga").says("Får tas ned");
            page.says(last);
            world.test.move_to(first).await;
            let down = format!("{N}/1/ta-ned");
            let version = maja.get(&down).await.field("version");
            let on = |d| [("dag", d), ("av", "Saga Holm"), ("version", version.as_str())];
            maja.fill(&down, &on(early)).await.expect(422).says("får tas ned tidigast");
            maja.fill(&down, &on(first)).await.expect(303);
            maja.get(N).await.expect(200).says("Bevis Askersund");
            let sheet = maja.get("/sydnarke/moten/1/bevis/1").await.expect(200).says("Nedtaget").says(last);
            sheet.says_not("# ").says_not(" | ").says("Kontrollsumma");
            maja.get("/sydnarke/moten/1/bevis/1.pdf").await.expect(200);
            assert!(world.findings().await.is_empty());
        })
        .await;
    }
}

#[tokio::test]
async fn ten_minutes_out_of_sight_are_found_shown_and_healed_by_a_new_posting() {
    in_both_worlds(async |world| {
        world.with_public_pages().await;
        world.adjusted().await;
        let mut maja = world.secretary().await;
        post_on(&world, &mut maja, ["2021-02-24"; 4]).await;
        world.test.move_to("2021-03-08").await;
        let mut contact = world.acting("Per Lind", "contact", Some(HALLSBERG)).await;
        contact.get(&format!("{N}/1/avbrott")).await.expect(403);
        let gap = format!("{N}/{HALLSBERG}/avbrott");
        let version = contact.get(&gap).await.field("version");
        let sent = |from, to| [("dag", "2021-03-05"), ("fran", from), ("till", to), ("version", version.as_str())];
        contact.fill(&gap, &sent("14:10", "14:00")).await.expect(422).says("ett slut efter sin början");
        contact.fill(&gap, &sent("14:00", "")).await.expect(422).says("Ange klockslag");
        contact.fill(&gap, &sent("14:00", "14:10")).await.expect(303);
        let page = contact.get(N).await.expect(200);
        page.says("Nere 5 mar").says("(10 minuter), registrerat av Per Lind").says("har inte säkert gått ut");
        contact.get("/sydnarke").await.expect(200).says("Hallsberg");
        let sheet = contact.get(&format!("{N}/{HALLSBERG}")).await.expect(200);
        sheet.says("kunde inte ses från fredagen den 5 mars 2021 14:00");
        let again = format!("{N}/{HALLSBERG}/satt-upp");
        contact.fill(&again, &[("dag", "2021-03-04"), ("av", "Per Lind")]).await.expect(422).says("Rätta dagen");
        contact.fill(&again, &[("dag", "2021-03-08"), ("av", "Per Lind")]).await.expect(303);
        contact.get(N).await.expect(200).says("29 mars 2021").says("inte synligt hela tiden; uppsatt på nytt");
        assert!(world.findings().await.is_empty());
        world.tamper("update meeting_gap set to_at = '2021-03-05T13:01:00Z'").await;
        let found = world.findings().await;
        assert!(found.len() == 1 && found[0].contains("Hallsberg"), "{found:?}");
    })
    .await;
}

#[tokio::test]
async fn what_stands_on_samdrifts_page_comes_down_by_itself_the_day_after() {
    in_both_worlds(async |world| {
        world.with_public_pages().await;
        world.adjusted().await;
        let mut maja = world.secretary().await;
        maja.get(N).await.expect(200).says("Samdrifts sida").says("Anslå i dag");
        let fields = [("dag", "2021-02-24"), ("av", "Maja Ahlin"), ("samdrift", "1")];
        maja.submit(N, &format!("{N}/{LEKEBERG}/satt-upp"), &fields).await.expect(303);
        world.post(&[1, 2, 3]).await;
        let store = &world.test.site.store;
        let up = async |on: &str| {
            let mut tx = store.read().await.expect("a read");
            let all = meeting::notices_up_on(&mut tx, world.coop, day(on)).await.expect("notices");
            all.into_iter().filter(|n| n.is_automatic).collect::<Vec<_>>()
        };
        let there = up("2021-03-17").await;
        assert_eq!(there.len(), 1);
        assert_eq!(
            (there[0].last_appeal_day, there[0].removal_day),
            (Some(day("2021-03-17")), Some(day("2021-03-18")))
        );
        assert_eq!((there[0].label.as_str(), there[0].storage_place.as_str()), ("§\u{a0}1", "Kommunhuset i Fjugesta"));
        assert_eq!(meeting::take_down_due(store, at("2021-03-17")).await.expect("a look"), 0);
        assert_eq!(meeting::take_down_due(store, at("2021-03-18")).await.expect("a look"), 1);
        assert_eq!(meeting::take_down_due(store, at("2021-03-18")).await.expect("a look"), 0);
        assert!(up("2021-03-18").await.is_empty() && up("2021-03-17").await.len() == 1);
        world.test.move_to("2021-03-18").await;
        maja.get(N).await.expect(200).says("Bevis Lekeberg");
        maja.get("/sydnarke/moten/1/historik").await.expect(200).says("Skrev bevis om anslag");
        assert!(world.findings().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_contact_chooses_the_way_for_the_own_party_only() {
    in_both_worlds(async |world| {
        let mut contact = world.acting("Per Lind", "contact", Some(HALLSBERG)).await;
        let ways = "/sydnarke/anslagstavlor";
        contact.get(ways).await.expect(200).says("Egen tavla").says("Samdrifts sida för Hallsberg");
        let choose =
            |party: &'static str, version: &'static str| [("part", party), ("version", version), ("samdrift", "1")];
        contact.submit(ways, ways, &choose("1", "0")).await.expect(403);
        contact.submit(ways, ways, &choose("2", "0")).await.expect(303);
        contact.submit(ways, ways, &choose("2", "0")).await.expect(409);
        contact.get(ways).await.expect(200).says("egen tavla för Hallsberg");
    })
    .await;
}
