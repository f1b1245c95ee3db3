//! Nothing of the minutes is public before a person has confirmed the masks over the text as it stands; a review made
//! before the adjustment holds after it.

use crate::world::{World, by, day, in_both_worlds};
use basics::CooperationId;
use std::time::Instant;
use store::Tx;

const PAGE: &str = "/sydnarke/moten/1/maskning";

async fn public(w: &World) -> Option<String> {
    let mut tx = w.test.site.store.read().await.expect("a transaction");
    let found = meeting::public_minutes(&mut tx, w.coop, 1).await.expect("an answer");
    found.map(|d| press::plain(&d))
}

/// Writes an identity number, a name and a sentence of health into the paragraph.
async fn plant(w: &World, description: &str) {
    let mut tx: Tx = w.test.site.store.write().await.expect("a transaction");
    let p = meeting::find_paragraph(&mut tx, w.coop, 1).await.expect("an answer").expect("a paragraph");
    let text = meeting::ParagraphText { description: description.into(), ..p.text };
    meeting::update_paragraph(&mut tx, &by(w.coop, "2021-02-11"), 1, &text, p.version).await.expect("saved");
    tx.commit().await.expect("saved");
}

async fn adjust(w: &World, coop: CooperationId) {
    let mut tx = w.test.site.store.write().await.expect("a transaction");
    let m = meeting::find_meeting(&mut tx, coop, 1).await.expect("an answer").expect("a meeting");
    let adjustment =
        meeting::Adjustment { on: day("2021-02-22"), by: "Göran Ahl och Bo Ek".into(), late_reason: String::new() };
    meeting::adjust_minutes(&mut tx, &by(coop, "2021-02-22"), 1, &adjustment, m.version).await.expect("adjusted");
    tx.commit().await.expect("saved");
}

#[tokio::test]
async fn a_review_before_the_signatures_makes_the_minutes_public_at_once() {
    in_both_worlds(async |w| {
        w.held().await;
        plant(&w, "Sten Backlund, 811218-9876, klagar. Sökanden är sjukskriven.").await;
        let mut secretary = w.secretary().await;
        secretary.get(PAGE).await.expect(200).says("inte granskat").says("811218-9876").says("Sten Backlund");
        let page = secretary.get(PAGE).await;
        let (text, layer) = (page.field("text"), page.field("lager"));
        secretary.fill(PAGE, &[("text", &text), ("lager", &layer)]).await.expect(303);
        assert_eq!(public(&w).await, None, "not before it is adjusted");
        secretary.get(PAGE).await.expect(200).says("visas så snart protokollet är justerat");
        adjust(&w, w.coop).await;
        let begun = Instant::now();
        let shown = public(&w).await.expect("public at once");
        println!("from adjusted to public minutes: {} ms", begun.elapsed().as_millis());
        assert!(shown.contains("[maskat: personnummer]") && shown.contains("[maskat: privatpersons namn]"), "{shown}");
        assert!(!shown.contains("811218") && !shown.contains("Backlund") && !shown.contains("sjukskriven"), "{shown}");
        assert!(shown.contains("Göran Ahl") && shown.contains("Maja Ahlin"), "names of the elected stay\n{shown}");
        // The notices come after the review and do not undo it.
        w.test.move_to("2021-02-24").await;
        w.post(&[1, 2, 3, 4]).await;
        assert!(public(&w).await.is_some());
        secretary.get("/sydnarke/moten/1/maskning/visa").await.expect(200).says("[maskat: personnummer]");
        // The archive keeps the whole.
        secretary.get("/sydnarke/moten/1/protokoll").await.expect(200).says("811218-9876");
    })
    .await;
}

#[tokio::test]
async fn a_changed_text_must_be_reviewed_again_and_a_layer_is_never_changed() {
    in_both_worlds(async |w| {
        w.held().await;
        plant(&w, "Bor på Storgatan 12.").await;
        let mut secretary = w.secretary().await;
        let page = secretary.get(PAGE).await;
        let (text, layer) = (page.field("text"), page.field("lager"));
        let shown = [
            ("text", text.as_str()),
            ("lager", &layer),
            ("m0", "0"),
            ("s0", "Kommunens hus"),
            ("egna", "Målen finns inte"),
        ];
        secretary.fill(PAGE, &shown).await.expect(422).says("finns inte i protokollet").says("Storgatan 12");
        let shown = [("text", text.as_str()), ("lager", &layer), ("m0", "0"), ("s0", "Kommunens hus"), ("egna", "")];
        secretary.fill(PAGE, &shown).await.expect(303);
        secretary.fill(PAGE, &shown).await.expect(409).says("Någon annan bekräftade");
        plant(&w, "Bor på Storgatan 12. Ring 070-123 45 67.").await;
        adjust(&w, w.coop).await;
        assert_eq!(public(&w).await, None, "the text is another than the one reviewed");
        let again = secretary.get(PAGE).await.expect(200).says("Texten har ändrats").says("070-123 45 67");
        assert!(again.text().contains("Kommunens hus"), "what was decided before is remembered");
        secretary.fill(PAGE, &[("text", &text), ("lager", "1")]).await.expect(422).says("Texten har ändrats");
        let text = again.field("text");
        let sent = [("text", text.as_str()), ("lager", "1"), ("m0", "0"), ("egna", "Bor på")];
        secretary.fill(PAGE, &sent).await.expect(303);
        let public = public(&w).await.expect("public");
        assert!(public.contains("[maskat: annan uppgift] Storgatan 12. Ring [maskat: telefonnummer]"), "{public}");
        let mut tx = w.test.site.store.read().await.expect("a transaction");
        let last = meeting::find_mask_layer(&mut tx, w.coop, 1).await.expect("an answer").expect("a layer");
        assert_eq!((last.number, last.masks.len()), (2, 3));
        secretary.get(PAGE).await.expect(200).says("Granskning 2").says("Granskning 1").says("0 maskade, 1 visade");
    })
    .await;
}

#[tokio::test]
async fn only_the_secretary_reviews_and_not_before_the_meeting_is_held() {
    in_both_worlds(async |w| {
        w.held().await;
        let mut member = w.acting("Bo Ek", "member", None).await;
        member.get(PAGE).await.expect(403);
        let mut secretary = w.secretary().await;
        // With nothing to mask one press is enough.
        let page = secretary.get(PAGE).await.expect(200).says("Bekräfta: inget att maskera");
        secretary.fill(PAGE, &[("text", &page.field("text")), ("lager", "0")]).await.expect(303);
        adjust(&w, w.coop).await;
        assert!(public(&w).await.expect("public").contains("Inga uppgifter är maskade"));
        secretary.get("/vattern/moten/1/maskning").await.expect(404);
    })
    .await;
}
