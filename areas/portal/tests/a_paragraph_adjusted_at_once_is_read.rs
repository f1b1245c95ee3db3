//! PROT-3: the text of a paragraph adjusted at once is public before the minutes, once its own masks are confirmed;
//! it is reached from its notice and from the meeting.

use crate::world::{World, by, in_both_worlds};
use meeting::ParagraphText;

const MEETING: &str = "/offentligt/sydnarke/moten/2";
const TEXT: &str = "/offentligt/sydnarke/moten/2/paragrafer/6";
const MASKS: &str = "/sydnarke/moten/2/paragrafer/6/maskning";

/// Paragraph 6, of the meeting of 24 March, adjusted and posted the same day as a round of signatures leaves it.
async fn adjusted(w: &World) {
    w.test.move_to("2021-03-24").await;
    let on = by(w.coop, "2021-03-24");
    let mut tx = w.test.site.store.write().await.expect("a transaction");
    let p = meeting::find_paragraph(&mut tx, w.coop, 6).await.expect("an answer").expect("a paragraph");
    let description = "Sten Backlund, 811218-9876, klagar.".into();
    let text = ParagraphText { description, heading: "Klagomål".into(), ..p.text };
    meeting::update_paragraph(&mut tx, &on, 6, &text, p.version).await.expect("saved");
    meeting::number_agenda(&mut tx, &on, 2).await.expect("numbers");
    for sql in [
        "update meeting_paragraph set immediate_day = '2021-03-24' where cooperation = 1 and id = 6",
        "insert into meeting_at_once (cooperation, id, meeting, paragraph, adjusted_day, adjusted_by)
         values (1, 1, 2, 6, '2021-03-24', 'Göran Ahl (S) och Karin Strand (S)')",
        "insert into meeting_notice (cooperation, id, meeting, paragraph, party, posted_day, posted_by, note, removed_by,
             version)
         values (1, 90, 2, 6, 1, '2021-03-24', 'Saga Holm', '', '', 1)",
    ] {
        tx.run(sql, vec![]).await.expect("the statement");
    }
    tx.commit().await.expect("saved");
}

#[tokio::test]
async fn its_text_is_reached_from_notice_and_meeting_once_it_is_reviewed() {
    in_both_worlds(async |w| {
        adjusted(&w).await;
        let mut citizen = w.test.visitor();
        citizen.get(TEXT).await.expect(404);
        citizen.get(&format!("{TEXT}/protokoll.pdf")).await.expect(404);
        let meeting = citizen.get(MEETING).await.expect(200).says("Omedelbart justerat").says("granskas innan");
        assert!(!meeting.text().contains(TEXT));
        let mut secretary = w.acting("secretary").await;
        let seen = secretary.get(MASKS).await.expect(200).says("Sten Backlund").says("811218-9876");
        let sent = [("text", &*seen.field("text")), ("lager", "0")];
        secretary.fill(MASKS, &sent).await.expect(303);
        for page in [MEETING, "/offentligt/sydnarke/anslagstavla", "/offentligt/sydnarke/anslagstavla/90"] {
            let answer = citizen.get(page).await.expect(200);
            assert!(answer.text().contains(&format!("href=\"{TEXT}\"")), "no way from {page}");
        }
        // The notice is about the paragraph, not about minutes that are not adjusted yet, and its time runs or waits.
        for page in ["/offentligt/sydnarke/anslagstavla", "/offentligt/sydnarke/anslagstavla/90"] {
            let board = citizen.get(page).await.expect(200).says("vid sammanträdet 24 mars 2021, omedelbart justerad");
            board.says("är omedelbart justerad, före resten av protokollet").says_not("Protokollet är justerat");
        }
        let text = citizen.get(TEXT).await.expect(200).says("omedelbart justerad 24 mars 2021").says("Klagomål");
        let text = text.says("[maskat: personnummer]").says("[maskat: privatpersons namn]").says("kontrollsumma");
        text.says("Göran Ahl (S) och Karin Strand (S)").says_not("Backlund").says_not("811218");
        citizen.get(&format!("{TEXT}/protokoll.pdf")).await.expect(200);
        // The rest of the minutes is nobody's yet, nor is a paragraph that was not adjusted, or one of another meeting.
        citizen.get(&format!("{MEETING}/protokoll")).await.expect(404);
        citizen.get("/offentligt/sydnarke/moten/1/paragrafer/6").await.expect(404);
        citizen.get("/offentligt/sydnarke/moten/1/paragrafer/1").await.expect(404);
        citizen.get("/offentligt/vattern/moten/2/paragrafer/6").await.expect(404);
        citizen.get(&format!("{MEETING}/overklaga")).await.expect(200).says("omedelbart justerad").says("Klagomål");
    })
    .await;
}

#[tokio::test]
async fn its_own_clock_is_told_while_the_minutes_are_not_adjusted() {
    in_both_worlds(async |w| {
        adjusted(&w).await;
        let mut citizen = w.test.visitor();
        citizen.get("/offentligt/sydnarke/overklaga").await.expect(200).says_not("14 april 2021");
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        for party in [2, 3, 4] {
            let sql = format!(
                "insert into meeting_notice (cooperation, id, meeting, paragraph, party, posted_day, posted_by, note,
                     removed_by, version)
                 values (1, 9{party}, 2, 6, {party}, '2021-03-24', 'Saga Holm', '', '', 1)"
            );
            tx.run(Box::leak(sql.into_boxed_str()), vec![]).await.expect("the statement");
        }
        let person = access::NewPerson { name: "Någon Ny", email: "", phone: "" };
        access::create_person(&mut tx, &by(w.coop, "2021-03-24"), &person).await.expect("a deed of the journal");
        tx.commit().await.expect("saved");
        for page in ["/offentligt/sydnarke/overklaga", MEETING] {
            citizen.get(page).await.expect(200).says("14 april 2021");
        }
        let listed = citizen.get("/offentligt/sydnarke/overklaga").await;
        listed.says("§ 6, 24 mars 2021 Sista dag att överklaga: 14 april 2021");
    })
    .await;
}
