//! Minutes come back as they went out: the demo's own, set as PDF and read again; and old ones, sent in the browser,
//! looked through and saved as drafts.

use crate::world::{signed_in, worlds};
use press::Renderer;

const OLD: &str = "Sydnärkes IT-nämnd\n\nSammanträdesdatum: 2017-03-02\nPlats och tid: Kommunhuset, kl. 13.00–14.10\nBeslutande: Bo Alm (S), ordförande, Hallsbergs kommun\nIda By (M), Askersunds kommun\nSekreterare: Cia Dal\nJusterare: Ida By\n\n§ 1 Val av justerare\n\nBeslut\nIda By utses att justera.\n\n§ 2 Budget (Syd-IT 17-2)\n\nÄrendebeskrivning\nBudgeten har beretts.\n\nBeslut\nBudgeten fastställs.\n";

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_s_minutes_set_as_pdf_are_read_back() {
    let (site, _, _folder) = worlds().await.remove(0);
    let mut tx = site.site.store.read().await.expect("a transaction");
    let coop = store::list_cooperations(&mut tx).await.expect("cooperations").remove(0).id;
    let meetings = meeting::list_meetings_of_year(&mut tx, coop, 2021).await.expect("meetings");
    let held = meetings.iter().find(|m| m.stage.is_held()).expect("a meeting that was held");
    let written = meeting::list_paragraphs(&mut tx, coop, held.id).await.expect("paragraphs");
    let documents = meeting::documents_of_meeting(&mut tx, coop, held.id).await.expect("documents");
    let (_, document) = documents
        .iter()
        .find(|(name, _)| name.to_lowercase().contains("protokoll") && !name.to_lowercase().contains("utdrag"))
        .expect("the minutes");
    let pdf = typesetter::Typesetter::new().pdf(document).expect("a PDF");
    let text = intake::text_of_pdf(pdf).expect("the PDF has text");
    let read = intake::rules::read(&text);
    assert_eq!(read.len(), 1, "{text}");
    let back = &read[0].read;
    assert_eq!(back.date, Some(held.day()));
    assert_eq!(
        (back.start.as_deref(), back.end.as_deref()),
        (Some(held.head.start.as_str()), Some(held.head.end.as_str()))
    );
    let numbers = |n: Vec<Option<i64>>| n.into_iter().flatten().collect::<Vec<_>>();
    assert_eq!(
        numbers(back.paragraphs.iter().map(|p| p.number).collect()),
        numbers(written.iter().map(|p| p.number).collect())
    );
    for (is, was) in back.paragraphs.iter().zip(&written) {
        assert_eq!(is.heading.as_deref(), Some(was.text.heading.as_str()));
        assert_eq!(is.decision, was.text.decision, "§ {:?}", is.number);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn old_minutes_are_looked_through_and_saved_as_drafts() {
    for (site, _, _folder) in worlds().await {
        let mut secretary = signed_in(&site, "secretary").await;
        secretary
            .fill("/sydnarke/importera", &[("text", OLD)])
            .await
            .expect(200)
            .says("Ida By")
            .says("Inget är sparat");
        let mut tx = site.site.store.read().await.expect("a transaction");
        let coop = store::list_cooperations(&mut tx).await.expect("cooperations").remove(0).id;
        assert!(meeting::list_meetings_of_year(&mut tx, coop, 2017).await.expect("meetings").is_empty());
        drop(tx);
        let chosen = [("kalla", "protokoll.txt"), ("text", OLD), ("valt-0", "1")];
        let (form, to) = ("/sydnarke/importera", "/sydnarke/importera/spara");
        secretary.submit(form, to, &chosen).await;
        secretary.submit(form, to, &chosen).await.says("redan ett sammanträde");
        let mut tx = site.site.store.read().await.expect("a transaction");
        let drafts = meeting::list_meetings_of_year(&mut tx, coop, 2017).await.expect("meetings");
        assert_eq!(drafts.len(), 1);
        assert!(drafts[0].is_imported() && !drafts[0].stage.is_held());
        let own = meeting::list_paragraphs(&mut tx, coop, drafts[0].id).await.expect("paragraphs");
        assert_eq!(own.iter().map(|p| p.number).collect::<Vec<_>>(), [Some(1), Some(2)]);
        assert!(own[1].text.description.contains("Syd-IT 17-2") && own[1].text.decision == ["Budgeten fastställs."]);
    }
}
