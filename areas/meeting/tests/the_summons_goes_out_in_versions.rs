//! The summons goes out as a version that never changes, with a log of whom it went to; later changes go out as a
//! supplement with a reason, and a move calls everybody anew.

use crate::world::{World, in_both_worlds};
use testing::Visitor;

const M: &str = "/sydnarke/moten/1";
const SUMMONS: &str = "/sydnarke/moten/1/kallelse";
const SEND: &str = "/sydnarke/moten/1/kalla";

/// The meeting of 10 February with standing items and one case, planned on 20 January.
async fn planned(world: &World) -> Visitor {
    world.test.move_to("2021-01-20").await;
    let mut maja = world.secretary().await;
    let plan = [
        ("dag", "2021-02-10"),
        ("start", "13:00"),
        ("plats", "Kommunhuset, Hallsberg"),
        ("stadig-adjuster", "1"),
        ("stadig-notices", "1"),
    ];
    maja.fill("/sydnarke/moten/nytt", &plan).await.expect(303);
    maja.submit(&format!("{M}/dagordning"), &format!("{M}/dagordning/satt-upp"), &[("arende", "1")]).await.expect(303);
    maja
}

#[tokio::test]
async fn a_version_is_kept_as_it_was_sent_and_a_supplement_tells_what_is_new() {
    in_both_worlds(async |world| {
        let mut maja = planned(&world).await;
        maja.get(SUMMONS).await.expect(200).says("Kallelsen är inte skickad").says("till vem förhinder anmäls");
        world.test.move_to("2021-02-03").await;
        maja.get(SEND).await.expect(200).says("8 mottagare").says("Karin Strand (M)").says("i Samdrift");
        let letter = [("version", "1"), ("kanal-7", "letter")];
        maja.fill(SEND, &letter).await.expect(303);
        let page = maja.get(SUMMONS).await.expect(200);
        page.says("Kallelse, version 1").says("Skickad 3 februari 2021 kl. 12:00 av Maja Ahlin").says("brev");
        maja.get(SUMMONS).await.expect(200).says("Inget har ändrats sedan förra versionen").says("Har kommit fram");
        maja.get(M).await.expect(200).says("kallat");
        // Once delivered, the line says so.
        maja.submit(SUMMONS, &format!("{SUMMONS}/levererad"), &[("rad", "8")]).await.expect(303);
        maja.get(SUMMONS).await.expect(200).says_not("Har kommit fram");
        maja.submit(SUMMONS, &format!("{SUMMONS}/levererad"), &[("rad", "99")]).await.expect(404);
        maja.fill(SEND, &[("version", "2"), ("skal", "x")]).await.expect(422).says("Inget har ändrats");

        // A new item, an altered one and one taken off.
        world.test.move_to("2021-02-05").await;
        let new = [("rubrik", "Avtal om reservkraft"), ("slag", "decision"), ("fore", "2")];
        maja.fill(&format!("{M}/paragrafer/ny"), &new).await.expect(303);
        maja.fill(&format!("{M}/paragrafer/2/stryk"), &[("skal", "Inga meddelanden")]).await.expect(303);
        let item = [
            ("foredragande", "Stina Moberg"),
            ("tid", "13:30"),
            ("handling-1", "1"),
            ("version", "1"),
            ("punktversion", "0"),
        ];
        maja.fill(&format!("{M}/paragrafer/3/punkt"), &item).await.expect(303);
        maja.get("/sydnarke").await.expect(200).says("har ändrats efter kallelsen");
        let changed = maja.get(SUMMONS).await.expect(200);
        changed
            .says("Ny punkt: Avtal om reservkraft")
            .says("Utgår: Meddelanden för kännedom. Inga meddelanden")
            .says("Ändrat i Årsredovisning 2020 (Syd-IT 21-1): föredragning");
        maja.fill(SEND, &[("version", "2")]).await.expect(422).says("Ange varför en ny version skickas");
        maja.fill(SEND, &[("version", "2"), ("skal", "Ett brådskande ärende")]).await.expect(303);
        let second = maja.get(&format!("{SUMMONS}/2")).await.expect(200);
        second
            .says("Tilläggslista till sammanträde 2021-02-10")
            .says("Nytt och ändrat")
            .says("Hela föredragningslistan")
            .says("Ett brådskande ärende")
            .says("Stina Moberg, kl. 13:30");
        // The first one stands as it was sent.
        let first = maja.get(&format!("{SUMMONS}/1")).await.expect(200);
        first.says("Meddelanden för kännedom").says_not("reservkraft").says_not("13:30").says("senare version");
        let pdf = maja.get(&format!("{SUMMONS}/1.pdf")).await.expect(200).text();
        assert!(pdf.starts_with("%PDF") && !pdf.contains("reservkraft"), "{pdf}");
        let latest = maja.get(&format!("{SUMMONS}.pdf")).await.expect(200).text();
        assert!(latest.contains("reservkraft"), "{latest}");
        maja.get(&format!("{SUMMONS}/3")).await.expect(404);

        let mut tx = world.test.site.store.read().await.expect("a transaction");
        let called = meeting::agenda_as_called(&mut tx, world.coop, 1).await.expect("an agenda");
        let said: Vec<(&str, bool)> = called.iter().map(|i| (i.heading.as_str(), i.withdrawn)).collect();
        let expected = [
            ("Val av justerare och tid för justering", false),
            ("Årsredovisning 2020", false),
            ("Avtal om reservkraft", false),
            ("Meddelanden för kännedom", true),
        ];
        assert_eq!(said.len(), 4, "{said:?}");
        for one in expected {
            assert!(said.contains(&one), "{one:?} in {said:?}");
        }
        drop(tx);
        assert_eq!(world.findings().await, [""; 0]);
        world
            .tamper("update meeting_summons set agenda = replace(agenda, 'justerare', 'annat') where number = 1")
            .await;
        assert_eq!(world.findings().await.len(), 1, "the version no longer agrees with its seal");
    })
    .await;
}

#[tokio::test]
async fn late_or_moved_it_says_why_and_calls_anew() {
    in_both_worlds(async |world| {
        let mut maja = planned(&world).await;
        world.test.move_to("2021-02-05").await;
        maja.get(SEND).await.expect(200).says("Nämndens sista dag för kallelsen var 3 februari 2021");
        maja.fill(SEND, &[("version", "1")]).await.expect(422).says("skulle ha skickats senast 2021-02-03");
        maja.fill(SEND, &[("version", "1"), ("sent", "Sekreteraren var sjuk")]).await.expect(303);
        maja.get(&format!("{SUMMONS}/1"))
            .await
            .expect(200)
            .says("efter nämndens sista dag")
            .says("Sekreteraren var sjuk");
        // Another day: the summons no longer holds.
        let head = [("dag", "2021-02-24"), ("start", "13:00"), ("plats", "Kommunhuset, Hallsberg"), ("version", "2")];
        maja.fill(&format!("{M}/andra"), &head).await.expect(303);
        maja.get(M).await.expect(200).says("planerat").says("Kallelsen ska skickas senast 17 februari 2021");
        maja.get(SUMMONS).await.expect(200).says("Dagen är ändrad från 2021-02-10 till 2021-02-24");
        maja.get(SEND).await.expect(200).says("skickas en ny kallelse till alla");
        maja.fill(SEND, &[("version", "3"), ("skal", "Flyttat")]).await.expect(303);
        maja.get(&format!("{SUMMONS}/2"))
            .await
            .expect(200)
            .says("Kallelse till sammanträde 2021-02-24")
            .says("Flyttat");
        maja.get(M).await.expect(200).says("kallat");
        // Somebody else's stale form is not sent.
        let late = [("rubrik", "Nytt"), ("slag", "information")];
        maja.fill(&format!("{M}/paragrafer/ny"), &late).await.expect(303);
        maja.fill(SEND, &[("version", "1"), ("skal", "x")]).await.expect(409);
        let mut per = world.acting("Per Lind", "member", None).await;
        per.get(SEND).await.expect(403);
        per.get(&format!("{SUMMONS}/1")).await.expect(200);
    })
    .await;
}

#[tokio::test]
async fn others_are_called_beside_the_seats() {
    const INVITED: &str = "/sydnarke/moten/1/kallade";
    in_both_worlds(async |world| {
        let mut maja = planned(&world).await;
        let seen = maja.get(INVITED).await.expect(200).says("KL 7:10–15, 9:28").field("sett");
        let bad = [("sett", seen.as_str()), ("personal", "Eva Lind; eva@example.se")];
        maja.fill(INVITED, &bad).await.expect(422).says("Ange vid vilka punkter Eva Lind är med");
        let good = [
            ("sett", seen.as_str()),
            ("personal", "Eva Lind; eva@example.se; punkt 2"),
            ("kallade", "Stina Moberg, förvaltningschef"),
        ];
        maja.fill(INVITED, &good).await.expect(303);
        maja.fill(INVITED, &good).await.expect(409);
        maja.get(SUMMONS).await.expect(200).says("personalföreträdare, vid punkt 2").says("Stina Moberg");
        maja.get(SEND).await.expect(200).says("10 mottagare");
    })
    .await;
}
