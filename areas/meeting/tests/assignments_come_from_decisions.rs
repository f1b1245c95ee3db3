//! An assignment is two presses from its decision point, and comes back to the next agenda.

use crate::world::{World, by, day, in_both_worlds};
use meeting::{Head, Kind, ParagraphText};

/// The address the link beside the decision leads to, as it stands on the page.
fn link(html: &str) -> String {
    let rest = html.split("href=\"/sydnarke/uppdrag/nytt?").nth(1).expect("a link beside the decision");
    format!("/sydnarke/uppdrag/nytt?{}", rest.split('"').next().unwrap_or_default().replace("&amp;", "&"))
}

#[tokio::test]
async fn a_decision_point_becomes_an_assignment_and_comes_back() {
    in_both_worlds(async |w: World| {
        w.held().await;
        let mut maja = w.secretary().await;
        let paragraph = "/sydnarke/moten/1/paragrafer/1";
        let page = maja.get(paragraph).await.expect(200).says("Skapa uppdrag");
        let new = link(&page.text());
        let form = maja.get(&new).await.expect(200).says("Nämnden godkänner årsredovisningen.");
        assert_eq!(form.field("kalla"), "§ 1, 2021-02-10");
        assert_eq!(form.field("adress"), "/moten/1/paragrafer/1");
        let fields = [
            ("vad", "Redovisa årets underskott per kommun."),
            ("ansvarig", "Förvaltningschefen"),
            ("senast", "2021-03-31"),
            ("redovisas", "next-meeting"),
            ("kalla", "§ 1, 2021-02-10"),
            ("adress", "/moten/1/paragrafer/1"),
            ("dag", "2021-02-10"),
        ];
        maja.submit(&new, "/sydnarke/uppdrag/nytt", &fields).await.expect(303);
        maja.get(paragraph).await.expect(200).says("Uppdrag från paragrafen").says("Redovisa årets underskott");
        // Nothing coming is planned.
        let up = "/sydnarke/uppdrag/1/ta-upp";
        maja.submit("/sydnarke/uppdrag/1", up, &[]).await.expect(400).says("Inget kommande sammanträde är planerat");
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let by = by(w.coop, "2021-02-10");
        let m = meeting::create_meeting(&mut tx, &by, 1, &Head::on(day("2021-03-24"))).await.expect("a meeting");
        tx.commit().await.expect("saved");
        let answer = maja.submit("/sydnarke/uppdrag/1", up, &[]).await.expect(303);
        maja.get(&answer.to)
            .await
            .expect(200)
            .says("Uppföljning av uppdrag")
            .says("Redovisa årets underskott per kommun – Förvaltningschefen, senast 2021-03-31: öppet");
        maja.get("/sydnarke/uppdrag/1").await.expect(200).says("Tas upp på sammanträdet");
        maja.submit("/sydnarke/uppdrag/1", up, &[]).await.expect(400).says("redan på nästa sammanträdes dagordning");
        assert!(answer.to.starts_with(&format!("/sydnarke/moten/{}/paragrafer/", m.id)), "{}", answer.to);
    })
    .await;
}

#[tokio::test]
async fn the_item_of_follow_up_lists_what_is_open_late_and_finished() {
    in_both_worlds(async |w: World| {
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let by = by(w.coop, "2021-02-10");
        for (what, due) in [("Sent uppdrag.", Some("2021-02-01")), ("Öppet uppdrag.", None)] {
            let text = assignment::AssignmentText {
                what: what.into(),
                person: None,
                responsible: "Förvaltningschefen".into(),
                party: Some(4),
                report: assignment::ReportTo::NextMeeting,
                case: None,
            };
            let new = assignment::NewAssignment {
                text,
                due: due.map(day),
                source: assignment::Source::default(),
                given: day("2020-11-25"),
                asked: vec![],
            };
            assignment::create_assignment(&mut tx, &by, &new).await.expect("made");
        }
        let m = meeting::create_meeting(&mut tx, &by, 1, &Head::on(day("2021-02-10"))).await.expect("a meeting");
        let text = ParagraphText::titled("Uppföljning av uppdrag", Kind::Information);
        meeting::create_paragraph(&mut tx, &by, m.id, &text, None).await.expect("an item");
        tx.commit().await.expect("saved");
        let mut maja = w.secretary().await;
        let paragraph = "/sydnarke/moten/1/paragrafer/1";
        maja.get(paragraph).await.expect(200).says("2 uppdrag är öppna, varav ett försenat.");
        let fetch = format!("{paragraph}/uppdrag");
        maja.submit(paragraph, &fetch, &[("version", "9")]).await.expect(409);
        maja.submit(paragraph, &fetch, &[("version", "1")]).await.expect(303);
        maja.get(paragraph)
            .await
            .expect(200)
            .says("Sent uppdrag – Förvaltningschefen, Lekeberg, senast 2021-02-01: försenat")
            .says("Öppet uppdrag – Förvaltningschefen, Lekeberg, utan dag: öppet");
        let mut member = w.acting("Ingrid Hallström", "member", Some(1)).await;
        member.get(paragraph).await.expect(200).says("Alla uppdrag").says_not("Hämta uppdragen");
    })
    .await;
}

/// The follow-up writes itself: when the summons goes out, and anew when the meeting opens; each assignment then says
/// in its history that it was reported there, once.
#[tokio::test]
async fn the_follow_up_writes_itself_and_is_reported_back() {
    in_both_worlds(async |w: World| {
        w.test.move_to("2021-01-20").await;
        let mut maja = w.secretary().await;
        let plan = [("dag", "2021-02-10"), ("start", "13:00"), ("plats", "Hallsberg"), ("stadig-assignments", "1")];
        maja.fill("/sydnarke/moten/nytt", &plan).await.expect(303);
        let given = |what: &'static str, due: &'static str| {
            [("vad", what), ("ansvarig", "Förvaltningschefen"), ("senast", due), ("dag", "2021-01-18")]
        };
        for one in [given("Utred reservkraft.", "2021-03-31"), given("Se över avtalet.", "2021-02-05")] {
            maja.fill("/sydnarke/uppdrag/nytt", &one).await.expect(303);
        }
        let item = "/sydnarke/moten/1/paragrafer/1";
        maja.get(item).await.expect(200).says("Texten skrivs av sig själv").says_not("Utred reservkraft – ");
        w.test.move_to("2021-02-03").await;
        let send = "/sydnarke/moten/1/kalla";
        maja.get(send).await.expect(200).says_not("står inte på föredragningslistan");
        maja.fill(send, &[("version", "1")]).await.expect(303);
        let called = "Se över avtalet – Förvaltningschefen, senast 2021-02-05: öppet";
        maja.get(item)
            .await
            .expect(200)
            .says("Utred reservkraft – Förvaltningschefen, senast 2021-03-31: öppet")
            .says(called);
        w.test.move_to("2021-02-10").await;
        let here = [("har", "Göran Ahl"), ("har", "Karin Strand"), ("har", "Johan Vik"), ("tid", "13:00")];
        let live = "/sydnarke/moten/1/pagar";
        maja.submit(live, &format!("{live}/borja"), &here).await.expect(303);
        maja.get(item).await.expect(200).says("senast 2021-02-05: försenat").says_not(called);
        maja.get("/sydnarke/uppdrag/2").await.expect(200).says_not("Följdes upp vid sammanträdet");
        let form = maja.get(live).await.expect(200).text();
        let end = form.split("/pagar/sluta\"").nth(1).expect("the form that ends the meeting");
        let version =
            end.split("name=\"version\" value=\"").nth(1).and_then(|r| r.split('"').next()).expect("a version");
        let closed = [("version", version), ("tid", "14:00")];
        maja.submit(live, &format!("{live}/sluta"), &closed).await.expect(303);
        for n in [1, 2] {
            let page = maja.get(&format!("/sydnarke/uppdrag/{n}")).await.expect(200).text();
            assert_eq!(page.matches("Följdes upp vid sammanträdet").count(), 1, "assignment {n}");
        }
    })
    .await;
}

/// What the secretary has written stands, and the summons page tells what is then left out.
#[tokio::test]
async fn an_own_text_of_the_follow_up_is_left_alone() {
    in_both_worlds(async |w: World| {
        w.test.move_to("2021-01-20").await;
        let mut maja = w.secretary().await;
        let plan = [("dag", "2021-02-10"), ("start", "13:00"), ("plats", "Hallsberg"), ("stadig-assignments", "1")];
        maja.fill("/sydnarke/moten/nytt", &plan).await.expect(303);
        let fields = [("vad", "Utred reservkraft."), ("ansvarig", "Förvaltningschefen"), ("dag", "2021-01-18")];
        maja.fill("/sydnarke/uppdrag/nytt", &fields).await.expect(303);
        let edit = "/sydnarke/moten/1/paragrafer/1/andra";
        let own = [
            ("rubrik", "Uppföljning av uppdrag"),
            ("slag", "information"),
            ("beskrivning", "Förvaltningschefen redovisar muntligt."),
            ("version", "1"),
        ];
        maja.fill(edit, &own).await.expect(303);
        w.test.move_to("2021-02-03").await;
        let send = "/sydnarke/moten/1/kalla";
        maja.get(send).await.expect(200).says("Ett uppdrag som ska följas upp står inte på föredragningslistan.");
        maja.fill(send, &[("version", "1")]).await.expect(303);
        maja.get("/sydnarke/moten/1/paragrafer/1")
            .await
            .expect(200)
            .says("redovisar muntligt")
            .says_not("Utred reservkraft – ");
    })
    .await;
}
