//! The agenda: standing items come by themselves, a case with its documents in one press, order by button or as a
//! whole, papers picked and uploaded, an adjuster from another party than the chair's.

use crate::world::in_both_worlds;

const M: &str = "/sydnarke/moten/1";

fn agenda() -> String {
    format!("{M}/dagordning")
}

#[tokio::test]
async fn standing_items_come_by_themselves_and_a_case_goes_before_those_of_the_end() {
    in_both_worlds(async |world| {
        world.test.move_to("2021-01-20").await;
        let mut maja = world.secretary().await;
        let form = maja.get("/sydnarke/moten/nytt").await.expect(200);
        form.says("Val av justerare och tid för justering").says("Uppföljning av uppdrag");
        let plan = [
            ("dag", "2021-02-10"),
            ("start", "13:00"),
            ("stadig-adjuster", "1"),
            ("stadig-head-informs", "1"),
            ("stadig-delegation", "1"),
            ("stadig-notices", "1"),
        ];
        maja.fill("/sydnarke/moten/nytt", &plan).await.expect(303);
        let page = maja.get(&agenda()).await.expect(200);
        page.says("Syd-IT 21-1 Årsredovisning 2020").says("En handling.").says("Godkännande av dagordning");
        let put = format!("{M}/dagordning/satt-upp");
        maja.submit(&agenda(), &put, &[("arende", "1")]).await.expect(303);
        let seen = maja.get(&agenda()).await.expect(200).seen();
        let at = |words: &str| seen.find(words).unwrap_or_else(|| panic!("{words}: {seen}"));
        assert!(at("Förvaltningschefen informerar") < at("Årsredovisning 2020"), "{seen}");
        assert!(at("Årsredovisning 2020") < at("Redovisning av delegationsbeslut"), "{seen}");
        maja.get(&format!("{M}/paragrafer/5")).await.expect(200).says("2021-02-01 Årsredovisning 2020 för nämnden");
        // The case is on the agenda and no longer offered; what is not there cannot be set up.
        maja.get(&agenda()).await.expect(200).says("Inget öppet ärende passar");
        maja.submit(&agenda(), &put, &[("arende", "99")]).await.expect(404);
        maja.submit(&agenda(), &put, &[("stadig", "Något annat")]).await.expect(404);
        maja.submit(&agenda(), &put, &[("stadig", "Övriga frågor")]).await.expect(303);
        maja.get(&agenda()).await.expect(200).says("Övrigt");
    })
    .await;
}

#[tokio::test]
async fn the_order_is_sent_whole_and_is_refused_when_somebody_else_was_first() {
    in_both_worlds(async |world| {
        world.test.move_to("2021-01-20").await;
        let mut maja = world.secretary().await;
        let plan =
            [("dag", "2021-02-10"), ("stadig-adjuster", "1"), ("stadig-head-informs", "1"), ("stadig-notices", "1")];
        maja.fill("/sydnarke/moten/nytt", &plan).await.expect(303);
        let order = format!("{M}/dagordning/ordna");
        maja.submit(&agenda(), &order, &[("sett", "1,2,3"), ("ordning", "3,1,2")]).await.expect(303);
        let seen = maja.get(&agenda()).await.expect(200).seen();
        assert!(seen.find("Meddelanden för kännedom") < seen.find("Val av justerare"), "{seen}");
        maja.submit(&agenda(), &order, &[("sett", "1,2,3"), ("ordning", "2,1,3")]).await.expect(409);
        maja.submit(&agenda(), &order, &[("sett", "3,1,2"), ("ordning", "3,1")]).await.expect(400);
        maja.submit(&agenda(), &order, &[("sett", "3,1,2"), ("ordning", "3,1,2")]).await.expect(303);
        let moved = [("paragraf", "3"), ("hall", "ned")];
        let answer = maja.submit(&agenda(), &format!("{M}/dagordning/flytta"), &moved).await.expect(303);
        let there = answer.to.split('#').next().unwrap_or_default().to_string();
        assert!(maja.get(&there).await.expect(200).text().contains("autofocus"), "the button keeps the focus");
    })
    .await;
}

#[tokio::test]
async fn an_item_has_a_booked_time_and_papers_that_are_there_uploaded_or_left_out() {
    in_both_worlds(async |world| {
        world.test.move_to("2021-01-20").await;
        let mut maja = world.secretary().await;
        maja.fill("/sydnarke/moten/nytt", &[("dag", "2021-02-10"), ("stadig-notices", "1")]).await.expect(303);
        maja.submit(&agenda(), &format!("{M}/dagordning/satt-upp"), &[("arende", "1")]).await.expect(303);
        let item = format!("{M}/paragrafer/2/punkt");
        maja.get(&item).await.expect(200).says("Syd-IT 21-1-1 Årsredovisning 2020 för nämnden");
        let fields = [
            ("foredragande", "Stina Moberg"),
            ("tid", "13.30"),
            ("utelamnat", "Revisorernas granskning, kommer den 5 februari"),
            ("version", "1"),
            ("punktversion", "0"),
        ];
        let mut wrong = fields;
        wrong[1].1 = "halv två";
        maja.fill(&item, &wrong).await.expect(422).says("är inte ett klockslag");
        maja.fill(&item, &fields).await.expect(303);
        // The document was not ticked, so it is no longer among the papers.
        maja.get(&agenda())
            .await
            .expect(200)
            .says("Föredras av Stina Moberg kl. 13:30")
            .says("Revisorernas granskning");
        maja.fill(&item, &fields).await.expect(409).says("13:30");
        let upload = format!("{M}/paragrafer/2/ladda-upp");
        let file = ("file", "bokslut.txt", b"Resultat: 0 kr\n".as_slice());
        maja.upload(&item, &upload, &[("titel", "")], file).await.expect(422).says("Ange vad handlingen heter");
        maja.upload(&item, &upload, &[("titel", "Bokslut i siffror")], file).await.expect(303);
        maja.get(&item).await.expect(200).says("Syd-IT 21-1-2 Bokslut i siffror");
        maja.get(&agenda()).await.expect(200).says("en handling");
        let mut per = world.acting("Per Lind", "member", None).await;
        per.get(&item).await.expect(403);
        per.get(&agenda()).await.expect(200).says_not("Sätt upp");
    })
    .await;
}

#[tokio::test]
async fn the_adjuster_suggested_comes_from_another_party_than_the_chair() {
    in_both_worlds(async |world| {
        world.test.move_to("2021-01-20").await;
        let mut maja = world.secretary().await;
        maja.fill("/sydnarke/moten/nytt", &[("dag", "2021-02-10"), ("stadig-adjuster", "1")]).await.expect(303);
        let page = maja.get(&agenda()).await.expect(200);
        page.says("Tur att justera: Karin Strand (M), Askersund");
        let propose = format!("{M}/dagordning/justerare");
        let name = [("namn", "Karin Strand (M)"), ("version", "1")];
        maja.submit(&agenda(), &propose, &[("namn", "Någon Annan"), ("version", "1")]).await.expect(404);
        maja.submit(&agenda(), &propose, &name).await.expect(303);
        maja.get(M).await.expect(200).says("Karin Strand (M)");
        maja.submit(&agenda(), &propose, &name).await.expect(409);
        // Next time it is somebody else's turn.
        maja.fill("/sydnarke/moten/nytt", &[("dag", "2021-05-05"), ("stadig-adjuster", "1")]).await.expect(303);
        maja.get("/sydnarke/moten/2/dagordning").await.expect(200).says("Tur att justera: Bo Ek (KD), Laxå");
    })
    .await;
}

#[tokio::test]
async fn the_board_keeps_its_own_standing_items() {
    const LIST: &str = "/sydnarke/moten/stadiga";
    in_both_worlds(async |world| {
        world.test.move_to("2021-01-20").await;
        let mut maja = world.secretary().await;
        let open = maja.get(LIST).await.expect(200);
        let seen = open.field("sett");
        let lines = |second: &'static str| {
            vec![
                ("kod", "agenda"),
                ("nr-0", "20"),
                ("rubrik-0", "Fastställande av föredragningslista"),
                ("slag-0", "decision"),
                ("plats-0", "begin"),
                ("vanlig-0", "1"),
                ("kod", "adjuster"),
                ("nr-1", "10"),
                ("rubrik-1", second),
                ("slag-1", "election"),
                ("plats-1", "begin"),
                ("vanlig-1", "1"),
                ("kod", ""),
                ("rubrik-2", ""),
            ]
        };
        let mut twice = lines("Fastställande av föredragningslista");
        twice.push(("sett", &seen));
        maja.fill(LIST, &twice).await.expect(422).says("står två gånger");
        let mut own = lines("Val av justerare och tid för justering");
        own.push(("sett", &seen));
        maja.fill(LIST, &own).await.expect(303);
        maja.fill(LIST, &own).await.expect(409).says("Någon annan har ändrat listan");
        maja.fill("/sydnarke/moten/nytt", &[("dag", "2021-02-10"), ("stadig-adjuster", "1"), ("stadig-agenda", "1")])
            .await
            .expect(303);
        let agenda = maja.get(&agenda()).await.expect(200).seen();
        assert!(
            agenda.find("Val av justerare och tid") < agenda.find("Fastställande av föredragningslista"),
            "{agenda}"
        );
        assert!(!agenda.contains("Övriga frågor"), "{agenda}");
    })
    .await;
}
