//! The meeting at each moment, rebuilt from the journal, is what was saved then.

use crate::world::{World, by, day, in_both_worlds};
use meeting::{Attendee, Head, Kind, ParagraphText, Role};
use serde_json::{Value as Json, json};
use store::By;

const M: &str = "/sydnarke/moten/1";

/// The meeting as it stands in the tables, in the shape of a picture: head and stage, paragraphs in order,
/// attendance.
async fn saved(world: &World) -> Json {
    let (mut tx, coop) = (world.test.site.store.read().await.expect("a transaction"), world.coop);
    let m = meeting::find_meeting(&mut tx, coop, 1).await.expect("a look-up").expect("there");
    let mut paragraphs = Vec::new();
    for p in meeting::list_paragraphs(&mut tx, coop, 1).await.expect("paragraphs") {
        let mut text = serde_json::to_value(&p.text).expect("a record");
        text["number"] = json!(p.number);
        paragraphs.push(json!([p.id, text]));
    }
    let attendance = meeting::list_attendance(&mut tx, coop, 1).await.expect("attendance");
    let mut people: Vec<(i64, Json)> =
        attendance.iter().map(|a| (a.id, serde_json::to_value(&a.who).expect("a record"))).collect();
    people.sort_by_key(|(id, _)| *id);
    let stage = if m.stage == meeting::Stage::Planned { Json::Null } else { json!(m.stage) };
    json!({ "head": m.head, "stage": stage, "paragraphs": paragraphs, "attendance": people })
}

/// The same from the journal.
async fn known(world: &World, line: i64) -> Json {
    let mut tx = world.test.site.store.read().await.expect("a transaction");
    let picture = meeting::picture_at(&mut tx, world.coop, 1, line).await.expect("a picture");
    assert!(picture.gaps.is_empty());
    let about = picture.records[""].value.clone();
    let paragraphs: Vec<Json> = picture.paragraphs().into_iter().map(|(id, k)| json!([id, k.value])).collect();
    let mut people: Vec<(i64, Json)> =
        picture.of_kind("attendance").into_iter().map(|(id, k)| (id, k.value.clone())).collect();
    people.sort_by_key(|(id, _)| *id);
    json!({ "head": about["head"], "stage": about.get("stage"), "paragraphs": paragraphs, "attendance": people })
}

/// Chance enough for a test, the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % count
    }
}

fn attendee(name: &str) -> Attendee {
    Attendee {
        person: None,
        name: name.into(),
        political_party: String::new(),
        party: None,
        role: Role::Substitute,
        is_remote: false,
    }
}

/// One deed picked by chance; a refused one leaves no line and no change.
async fn do_something(world: &World, by: &By, chance: &mut Chance, step: u64) {
    let mut tx = world.test.site.store.write().await.expect("a transaction");
    let coop = world.coop;
    let m = meeting::find_meeting(&mut tx, coop, 1).await.expect("a look-up").expect("there");
    let all = meeting::list_paragraphs(&mut tx, coop, 1).await.expect("paragraphs");
    let pick = (!all.is_empty()).then(|| all[chance.below(all.len() as u64) as usize].clone());
    let done = match (chance.below(8), pick) {
        (0, _) => {
            let head = Head { place: format!("Plats {step}"), ..m.head.clone() };
            meeting::update_meeting(&mut tx, by, 1, &head, m.version).await.is_ok()
        }
        (1 | 2, pick) => {
            let text = ParagraphText::titled(&format!("Punkt {step}"), Kind::Decision);
            meeting::create_paragraph(&mut tx, by, 1, &text, pick.map(|p| p.id)).await.is_ok()
        }
        (3, Some(p)) => {
            let text = ParagraphText { decision: vec![format!("Beslut {step}")], ..p.text };
            meeting::update_paragraph(&mut tx, by, p.id, &text, p.version).await.is_ok()
        }
        (4, Some(p)) => meeting::move_paragraph(&mut tx, by, p.id, step.is_multiple_of(2)).await.is_ok(),
        (5, Some(p)) if step > 20 => meeting::strike_paragraph(&mut tx, by, p.id, "utgår").await.is_ok(),
        (6, _) => meeting::number_agenda(&mut tx, by, 1).await.is_ok(),
        _ => meeting::create_attendance(&mut tx, by, 1, &attendee(&format!("Person {step}"))).await.is_ok(),
    };
    if done { tx.commit().await.expect("saved") } else { drop(tx) }
}

async fn last_line(world: &World) -> i64 {
    let mut tx = world.test.site.store.read().await.expect("a transaction");
    store::journal_head(&mut tx, world.coop).await.expect("a head").map_or(0, |(line, _)| line)
}

#[tokio::test]
async fn the_meeting_at_each_moment_is_what_was_saved_then() {
    in_both_worlds(async |world| {
        let maja = By { name: "Maja Ahlin".into(), ..by(world.coop, "2021-02-01") };
        let elsa = By { name: "Elsa Norin".into(), ..by(world.coop, "2021-02-02") };
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        meeting::create_meeting(&mut tx, &maja, 1, &Head::on(day("2021-02-10"))).await.expect("a meeting");
        let sittings = board::sitting_on(&mut tx, world.coop, 1, day("2021-02-10")).await.expect("sittings");
        meeting::prefill_attendance(&mut tx, &maja, 1, &meeting::rules::prefill(&sittings)).await.expect("attendance");
        tx.commit().await.expect("saved");
        let mut chance = Chance(20_210_210);
        let mut moments = vec![(last_line(&world).await, saved(&world).await)];
        for step in 0..40 {
            let who = if step % 2 == 0 { &maja } else { &elsa };
            do_something(&world, who, &mut chance, step).await;
            moments.push((last_line(&world).await, saved(&world).await));
        }
        let different = moments.windows(2).filter(|w| w[0].1 != w[1].1).count();
        assert!(different >= 10, "only {different} edits changed anything");
        for (line, was) in moments {
            assert_eq!(known(&world, line).await, was, "at line {line}");
        }
    })
    .await;
}

#[tokio::test]
async fn one_looks_back_to_a_moment_and_compares_two() {
    in_both_worlds(async |world| {
        world.adjusted().await;
        let mut maja = world.secretary().await;
        let history = maja.get(&format!("{M}/historik")).await.expect(200);
        history.says("Så såg det ut då").says("Skillnad");
        let lines = {
            let mut tx = world.test.site.store.read().await.expect("a transaction");
            let filter = store::JournalFilter { subject: "meeting/1".into(), limit: 100, ..Default::default() };
            store::list_journal(&mut tx, world.coop, &filter).await.expect("lines")
        };
        let first = lines.last().expect("a line").number;
        let then = maja.get(&format!("{M}/historik/da?rad={first}")).await.expect(200);
        then.says("Du ser ett tidigare läge: 10 februari 2021")
            .says("Kommunhuset, Hallsberg")
            .says_not("årsredovisningen");
        let held = maja.get(&format!("{M}/historik/da?dag=2021-02-10&kl=23.00")).await.expect(200);
        held.says("Hållet").says("§ 1 Årsredovisning 2020").says("Nämnden godkänner årsredovisningen.");
        held_since(&mut maja).await;
        let last = lines.first().expect("a line").number;
        let difference = maja.get(&format!("{M}/historik/skillnad?fran={first}&till={last}")).await.expect(200);
        difference.says("Sluttid").says("13:45").says("Årsredovisning 2020");
        maja.get(&format!("{M}/historik/skillnad?fran={last}&till={last}")).await.expect(200).says("Lägena är lika.");
        maja.get(&format!("{M}/historik/da?dag=2020-01-01")).await.expect(200).says("Då fanns sammanträdet inte");
        maja.get(&format!("{M}/historik/da?dag=10/2")).await.expect(400).says("är inte ett datum");
        let mut member = world.acting("Lena Dahl", "member", None).await;
        member.get(&format!("{M}/historik/da?rad={first}")).await.expect(403);
    })
    .await;
}

async fn held_since(maja: &mut testing::Visitor) {
    let page = maja.get(&format!("{M}/historik/da?dag=2021-02-10&kl=23:00")).await.expect(200);
    page.says("En händelse har registrerats efter det här läget.")
        .says("Registrerade justeringen och låste protokollet");
}
