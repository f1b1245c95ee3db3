//! From plan to notice: the secretary plans, fills, holds, decides and adjusts; four parties post; the clock runs.

use crate::world::{ASKERSUND, HALLSBERG, by, in_both_worlds};

const NEW: &str = "/sydnarke/moten/nytt";
const M: &str = "/sydnarke/moten/1";

#[tokio::test]
async fn a_meeting_from_plan_to_the_last_day_to_appeal() {
    in_both_worlds(async |world| {
        world.test.move_to("2021-01-20").await;
        let mut maja = world.secretary().await;
        maja.get("/sydnarke/moten?ar=2021").await.expect(200).says("Inga sammanträden 2021");
        maja.fill(NEW, &[("dag", "2021-02-30"), ("start", "13:00")]).await.expect(422).says("är inte ett datum");
        let plan = [
            ("dag", "2021-02-10"),
            ("start", "13:00"),
            ("plats", "Kommunhuset, Hallsberg"),
            ("stadig-adjuster", "1"),
            ("stadig-head-informs", "1"),
        ];
        let planned = maja.fill(NEW, &plan).await.expect(303);
        assert_eq!(planned.to, "/sydnarke/moten/1/dagordning");
        maja.get(M).await.expect(200).says("Kallelsen ska skickas senast 3 februari 2021");

        // An item about the annual report goes before the information, with its case and its report.
        let new = format!("{M}/paragrafer/ny");
        let item = [("rubrik", "Årsredovisning 2020"), ("slag", "decision"), ("arende", "1"), ("fore", "2")];
        maja.fill(&new, &item).await.expect(303);
        let edit = format!("{M}/paragrafer/3/andra");
        maja.get(&edit).await.expect(200).says("Syd-IT 21-1-1");
        let agenda = maja.get(&format!("{M}/dagordning")).await.expect(200).seen();
        assert!(agenda.find("Årsredovisning 2020") < agenda.find("Förvaltningschefen informerar"), "{agenda}");

        // The summons goes out, and the items get the year's first numbers.
        world.test.move_to("2021-02-03").await;
        maja.fill(&format!("{M}/kalla"), &[("version", "1")]).await.expect(303);
        maja.submit(&format!("{M}/dagordning"), &format!("{M}/dagordning/numrera"), &[]).await.expect(303);
        maja.get(&format!("{M}/dagordning")).await.expect(200).says("§ 2 Årsredovisning 2020").says("Syd-IT 21-1");
        let summons = maja.get(&format!("{M}/kallelse/1")).await.expect(200);
        summons
            .says("onsdagen den 3 februari 2021 kl. 12:00. Nämndens regel är minst 7 dagar före")
            .says("Lena Dahl (S)");

        // The meeting: attendance in one press, decisions, end.
        world.test.move_to("2021-02-10").await;
        maja.submit(&format!("{M}/narvaro"), &format!("{M}/narvaro/hamta"), &[]).await.expect(303);
        let there = maja.get(&format!("{M}/narvaro")).await.expect(200);
        there
            .says("Beslutande: 4 av 4 platser.")
            .says("beslutför, minst 3 krävs")
            .says("KL 6:27")
            .says("vice ordförande");
        for (id, heading, slag) in
            [("1", "Val av justerare", "election"), ("2", "Förvaltningschefen informerar", "information")]
        {
            let page = format!("{M}/paragrafer/{id}/andra");
            let fields = [("rubrik", heading), ("slag", slag), ("beslut", "Så beslutades."), ("version", "1")];
            maja.fill(&page, &fields).await.expect(303);
        }
        let decided = [
            ("rubrik", "Årsredovisning 2020"),
            ("slag", "decision"),
            ("arende", "1"),
            ("beskrivning", "Målen nås delvis."),
            ("forslag", "Nämnden godkänner årsredovisningen."),
            ("beslut", "Nämnden godkänner årsredovisningen."),
            ("underlag", "2021-02-01 Tjänsteskrivelse"),
            ("handling-1", "1"),
            ("expediering", "Kommunstyrelsen; för kännedom; Laxå kommun"),
            ("version", "1"),
        ];
        maja.fill(&edit, &decided).await.expect(303);
        let shown = maja.get(&format!("{M}/paragrafer/3")).await.expect(200);
        shown.says("Årsredovisning 2020 för nämnden").says("för kännedom, Laxå kommun");
        maja.fill(&format!("{M}/avsluta"), &[("slut", "12:00"), ("version", "2")]).await.expect(422);
        maja.fill(&format!("{M}/avsluta"), &[("slut", "13:45"), ("version", "2")]).await.expect(303);
        maja.get("/sydnarke").await.expect(200).says("Protokollet 10 februari 2021 ska justeras").says("KL 5:69");

        // Adjusted: refused while anything lacks, then locked.
        world.test.move_to("2021-02-22").await;
        let adjust = format!("{M}/justera");
        let fields = [("dag", "2021-02-22"), ("av", "Göran Ahl och Bo Ek"), ("version", "3")];
        maja.fill(&adjust, &fields).await.expect(422).says("Sammanträdet har ingen justerare");
        let head = [
            ("dag", "2021-02-10"),
            ("start", "13:00"),
            ("slut", "13:45"),
            ("plats", "Kommunhuset, Hallsberg"),
            ("sekreterare", "Maja Ahlin"),
            ("justerare", "Bo Ek (KD)"),
            ("version", "3"),
        ];
        maja.fill(&format!("{M}/andra"), &head).await.expect(303);
        let fields = [("dag", "2021-02-22"), ("av", "Göran Ahl och Bo Ek"), ("version", "4")];
        maja.fill(&adjust, &fields).await.expect(303);
        let pdf = maja.get(&format!("{M}/protokoll.pdf")).await.expect(200).text();
        assert!(pdf.starts_with("%PDF") && pdf.contains("§\u{a0}2 Årsredovisning 2020 (Syd-IT 21-1)"), "{pdf}");

        // Four postings; the contact of Hallsberg may post only Hallsberg's.
        world.test.move_to("2021-02-24").await;
        maja.get("/sydnarke").await.expect(200).says("Inte uppe hos Askersund, Hallsberg, Laxå och Lekeberg.");
        let mut per = world.acting("Per Lind", "contact", Some(HALLSBERG)).await;
        per.get("/sydnarke").await.expect(200).says("Inte uppe hos Hallsberg.");
        let up = |party: i64| format!("{M}/anslag/{party}/satt-upp");
        per.get(&up(ASKERSUND)).await.expect(403);
        per.fill(&up(HALLSBERG), &[("dag", "2021-02-25"), ("av", "Per Lind")]).await.expect(422).says("framtiden");
        per.fill(&up(HALLSBERG), &[("dag", "2021-02-24"), ("av", "Per Lind")]).await.expect(303);
        per.get("/sydnarke").await.expect(200).says_not("Inte uppe hos");
        for party in [1, 3] {
            maja.fill(&up(party), &[("dag", "2021-02-24"), ("av", "Saga Holm")]).await.expect(303);
        }
        let waiting = maja.get(&format!("{M}/anslag")).await.expect(200);
        waiting.says("Sätts det upp i morgon blir sista dag i stället 18 mars 2021.").says("tiden löper inte än");
        maja.get("/sydnarke").await.expect(200).says("Överklagandetid").says("uppe 24 feb").says("väntar");
        world.test.move_to("2021-02-25").await;
        maja.fill(&up(4), &[("dag", "2021-02-25"), ("av", "Maja Ahlin")]).await.expect(303);
        maja.fill(&up(4), &[("dag", "2021-02-25"), ("av", "Maja Ahlin")]).await.expect(422).says("har redan satt upp");
        let running = maja.get(&format!("{M}/anslag")).await.expect(200);
        running.says("18 mars 2021").says("19 mars 2021").says("uppe 25 feb, för sent").says("KL 8:12, 13:5");
        maja.get(&format!("{M}/anslag/2.pdf")).await.expect(200);
        maja.get(&format!("{M}/anslag/2")).await.expect(200).says("förvaltningsrätten").says("Hallsberg kommun");
        maja.get("/sydnarke/moten?ar=2021").await.expect(200).says("Sista dag att överklaga 18 mars 2021");
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn no_meeting_is_planned_before_there_is_a_board() {
    in_both_worlds(async |mut world| {
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        world.coop = store::create_cooperation(&mut tx, "ny", "En ny samverkan").await.expect("new").id;
        let person = access::NewPerson { name: "Karin Strand", email: "", phone: "" };
        access::create_person(&mut tx, &by(world.coop, "2021-02-10"), &person).await.expect("new");
        tx.commit().await.expect("saved");
        let mut maja = world.secretary().await;
        for path in ["/ny/moten/nytt", "/ny/moten/extra"] {
            let page = maja.get(path).await.expect(200).says("Lägg upp nämnden först");
            assert!(page.text().contains("href=\"/ny/namnden\""), "the way to it, {path}");
            let sent = maja.submit("/ny", path, &[("dag", "2021-03-10"), ("start", "13:00")]).await;
            sent.expect(422).says("Lägg upp nämnden först");
        }
    })
    .await;
}
