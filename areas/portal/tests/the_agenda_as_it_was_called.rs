//! The public agenda is the one people were called with, until a supplement is sent or the minutes are public.

use crate::world::{World, by, in_both_worlds};
use meeting::{CaseRef, Kind, Paragraph, ParagraphText};

const SEND: &str = "/sydnarke/moten/3/kalla";
const PAGE: &str = "/offentligt/sydnarke/moten/3";

async fn first(w: &World) -> Paragraph {
    let mut tx = w.test.site.store.read().await.expect("a transaction");
    meeting::list_paragraphs(&mut tx, w.coop, 3).await.expect("paragraphs").remove(0)
}

async fn rewrite(w: &World, change: impl FnOnce(&mut ParagraphText)) {
    let p = first(w).await;
    let mut text = p.text;
    change(&mut text);
    let mut tx = w.test.site.store.write().await.expect("a transaction");
    meeting::update_paragraph(&mut tx, &by(w.coop, "2021-05-10"), p.id, &text, p.version).await.expect("saved");
    tx.commit().await.expect("saved");
}

async fn version(w: &World) -> String {
    let mut tx = w.test.site.store.read().await.expect("a transaction");
    let m = meeting::find_meeting(&mut tx, w.coop, 3).await.expect("an answer").expect("a meeting");
    m.version.to_string()
}

#[tokio::test]
async fn an_edit_after_the_summons_is_not_public_until_a_supplement_is_sent() {
    in_both_worlds(async |w| {
        w.test.move_to("2021-05-10").await;
        rewrite(&w, |t| t.heading = "Avtal om fiber".into()).await;
        let mut maja = w.acting("secretary").await;
        maja.fill(SEND, &[("version", &*version(&w).await)]).await.expect(303);
        let mut citizen = w.test.visitor();
        citizen.get(PAGE).await.expect(200).says("1. Avtal om fiber");
        rewrite(&w, |t| {
            t.heading = "Avtal om fiber och el".into();
            t.case = Some(CaseRef { id: 1, number: "Syd-IT 21-1".into() });
        })
        .await;
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let added = ParagraphText::titled("Tillkommen punkt", Kind::Information);
        meeting::create_paragraph(&mut tx, &by(w.coop, "2021-05-10"), 3, &added, None).await.expect("a paragraph");
        tx.commit().await.expect("saved");
        citizen.get(PAGE).await.expect(200).says("Avtal om fiber").says_not("och el").says_not("Tillkommen");
        citizen.get("/offentligt/sydnarke/arenden/1").await.expect(200).says_not("19 maj 2021");
        let more = [("version", &*version(&w).await), ("skal", "Ett ärende tillkom")];
        maja.fill(SEND, &more).await.expect(303);
        citizen.get(PAGE).await.expect(200).says("1. Avtal om fiber och el").says("2. Tillkommen punkt");
        citizen.get("/offentligt/sydnarke/arenden/1").await.expect(200).says("19 maj 2021").says("och el");
        // What was taken off stands until the supplement that says so.
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let p = meeting::list_paragraphs(&mut tx, w.coop, 3).await.expect("paragraphs").remove(1);
        let done = meeting::strike_paragraph(&mut tx, &by(w.coop, "2021-05-10"), p.id, "Utgår").await;
        done.expect("struck");
        tx.commit().await.expect("saved");
        citizen.get(PAGE).await.expect(200).says("Tillkommen punkt");
        // What has become secret is kept back at once, whatever was sent.
        rewrite(&w, |t| t.has_secret_part = true).await;
        citizen.get(PAGE).await.expect(200).says_not("fiber");
    })
    .await;
}

#[tokio::test]
async fn when_the_minutes_are_public_they_speak() {
    in_both_worlds(async |w| {
        w.test.move_to("2021-05-10").await;
        rewrite(&w, |t| t.heading = "Avtal om fiber".into()).await;
        let mut maja = w.acting("secretary").await;
        maja.fill(SEND, &[("version", &*version(&w).await)]).await.expect(303);
        rewrite(&w, |t| {
            t.heading = "Avtal om fiber och el".into();
            t.decision = vec!["Nämnden godkänner.".into()];
            t.description = "Avtalet gäller 2022.".into();
        })
        .await;
        w.test.move_to("2021-05-24").await;
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let by = by(w.coop, "2021-05-24");
        meeting::number_agenda(&mut tx, &by, 3).await.expect("numbers");
        let m = meeting::find_meeting(&mut tx, w.coop, 3).await.expect("an answer").expect("a meeting");
        meeting::hold_meeting(&mut tx, &by, 3, "14:00", m.version).await.expect("held");
        let on = "2021-05-24".parse().expect("a day");
        let adjustment = meeting::Adjustment { on, by: "Göran Ahl".into(), late_reason: String::new() };
        meeting::adjust_minutes(&mut tx, &by, 3, &adjustment, m.version + 1).await.expect("adjusted");
        tx.commit().await.expect("saved");
        let mut citizen = w.test.visitor();
        citizen.get(PAGE).await.expect(200).says("Avtal om fiber").says_not("och el");
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let m = meeting::find_meeting(&mut tx, w.coop, 3).await.expect("an answer").expect("a meeting");
        let r = meeting::review(&mut tx, w.coop, m).await.expect("an answer").expect("a review");
        meeting::confirm_masks(&mut tx, &by, &r, r.proposals(), 0).await.expect("confirmed");
        tx.commit().await.expect("saved");
        citizen.get(PAGE).await.expect(200).says("Avtal om fiber och el");
    })
    .await;
}
