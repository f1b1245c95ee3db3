//! What was confirmed stays public, word for word, until another text is confirmed; and it cannot be changed unseen.

use crate::world::{World, in_both_worlds};
use meeting::PublicText;
use testing::Visitor;

const MASKS: &str = "/sydnarke/moten/1/maskning";

async fn public(w: &World) -> Option<PublicText> {
    let mut tx = w.test.site.store.read().await.expect("a transaction");
    meeting::public_text(&mut tx, w.coop, 1, None).await.expect("an answer")
}

async fn confirm(secretary: &mut Visitor, layer: &str, own: &str) {
    let text = secretary.get(MASKS).await.expect(200).field("text");
    secretary.fill(MASKS, &[("text", &*text), ("lager", layer), ("egna", own)]).await.expect(303);
}

async fn correct(secretary: &mut Visitor) {
    let slip = [
        ("del", "paragraph.1.decision.1"),
        ("slag", "writing"),
        ("fore", "årsredovisningen"),
        ("efter", "årsredovisningen för 2020"),
        ("skal", "fel år"),
        ("beslutat", "chair"),
        ("beslutat_av", "Göran Ahl"),
    ];
    secretary.fill("/sydnarke/moten/1/rattelser/ny", &slip).await.expect(303);
}

/// Confirmed after the adjustment, or before it: then nothing is kept until the correction is made.
#[tokio::test]
async fn a_correction_leaves_the_last_confirmed_version_until_it_is_reviewed() {
    for before in [false, true] {
        in_both_worlds(async |w| {
            let mut maja = if before {
                w.held().await;
                let mut maja = w.secretary().await;
                confirm(&mut maja, "0", "Målen nås").await;
                w.test.move_to("2021-02-22").await;
                let sent = [("dag", "2021-02-22"), ("av", "Göran Ahl och Bo Ek"), ("version", "2")];
                maja.fill("/sydnarke/moten/1/justera", &sent).await.expect(303);
                maja
            } else {
                w.adjusted().await;
                let mut maja = w.secretary().await;
                confirm(&mut maja, "0", "Målen nås").await;
                maja
            };
            w.test.move_to("2021-02-24").await;
            let first = public(&w).await.expect("public");
            let said = press::plain(&first.document);
            assert!(!first.is_corrected_since && said.contains("[maskat: annan uppgift] delvis."), "{said}");
            w.test.move_to("2021-03-01").await;
            correct(&mut maja).await;
            let meanwhile = public(&w).await.expect("still public");
            let shown = press::plain(&meanwhile.document);
            assert!(meanwhile.is_corrected_since && shown.contains("har rättats efter den här versionen"), "{shown}");
            assert!(!shown.contains("för 2020") && !shown.contains("Målen nås"), "{shown}");
            // The mark stands first; the rest is what was confirmed, block by block.
            assert_eq!(meanwhile.document.blocks[1..], first.document.blocks, "before: {before}");
            maja.get(MASKS).await.expect(200).says("visas den tidigare versionen");
            confirm(&mut maja, "1", "Målen nås").await;
            let last = public(&w).await.expect("public");
            let shown = press::plain(&last.document);
            assert!(!last.is_corrected_since && shown.contains("årsredovisningen för 2020"), "{shown}");
            assert_eq!(w.findings().await, [""; 0]);
        })
        .await;
    }
}

#[tokio::test]
async fn notices_go_on_after_the_text_is_public() {
    in_both_worlds(async |w| {
        w.adjusted().await;
        let mut maja = w.secretary().await;
        confirm(&mut maja, "0", "").await;
        let before = press::plain(&public(&w).await.expect("public").document);
        assert!(!before.contains("Saga Holm"), "{before}");
        w.post(&[1, 2, 3, 4]).await;
        let after = press::plain(&public(&w).await.expect("public").document);
        assert!(after.contains("Saga Holm"), "{after}");
    })
    .await;
}

#[tokio::test]
async fn a_public_version_that_is_changed_removed_or_laid_in_is_found() {
    for (sql, said) in [
        (
            "update meeting_published set document = replace(document, 'Målen', 'Medlen')",
            "inte längre den som bekräftades",
        ),
        ("update meeting_published set document = 'x'", "inte längre den som bekräftades"),
        ("delete from meeting_published", "Den offentliga versionen av protokollet 2021-02-10 saknas"),
        (
            "insert into meeting_published (cooperation, id, meeting, paragraph, layer, corrections, document,
                 published_at, published_by)
             select cooperation, 9, meeting, paragraph, layer, corrections, document, published_at, published_by
               from meeting_published",
            "som ingen har bekräftat",
        ),
    ] {
        in_both_worlds(async |w| {
            w.adjusted().await;
            let mut maja = w.secretary().await;
            confirm(&mut maja, "0", "").await;
            assert_eq!(w.findings().await, [""; 0]);
            w.tamper(sql).await;
            let found = w.findings().await;
            assert!(found.len() == 1 && found[0].contains(said), "{sql}: {found:?}");
        })
        .await;
    }
}
