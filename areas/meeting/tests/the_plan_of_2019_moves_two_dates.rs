//! The plan of 2019 in the example of Jämtland: adopted on 26 October 2018, § 25, and changed on 8 February 2019,
//! when 10 June moved to 7 June and 23 August to 30 August.

use crate::world::in_both_worlds;

const PLAN: &str = "/sydnarke/moten/plan/2019";

/// A line of the form: its key, and its day.
fn lines(days: &[(&'static str, &'static str)]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (at, (key, day)) in days.iter().enumerate() {
        all.push(("rad".to_string(), (*key).to_string()));
        all.push((format!("dag-{at}"), (*day).to_string()));
        all.push((format!("tid-{at}"), "10:00".to_string()));
        all.push((format!("plats-{at}"), "Östersund".to_string()));
    }
    all
}

fn borrowed(all: &[(String, String)]) -> Vec<(&str, &str)> {
    all.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect()
}

#[tokio::test]
async fn two_dates_move_after_adoption_and_the_first_version_stands() {
    in_both_worlds(async |world| {
        world.test.move_to("2018-10-26").await;
        let mut maja = world.secretary().await;
        maja.get(PLAN).await.expect(200).says("Ingen plan för 2019");
        assert_eq!(
            maja.submit(PLAN, &format!("{PLAN}/utkast"), &[]).await.expect(303).to,
            "/sydnarke/moten/planer/1/andra"
        );
        maja.submit(PLAN, &format!("{PLAN}/utkast"), &[]).await.expect(400).says("redan ett utkast");
        let edit = |id: i64| format!("/sydnarke/moten/planer/{id}/andra");
        let adopt = |id: i64| format!("/sydnarke/moten/planer/{id}/faststall");
        let mut wrong = lines(&[("0", "2020-02-08")]);
        wrong.push(("version".into(), "1".into()));
        maja.fill(&edit(1), &borrowed(&wrong)).await.expect(422).says("ligger inte i 2019");
        let first = [("0", "2019-02-08"), ("0", "2019-06-10"), ("0", "2019-08-23"), ("0", "2019-12-06")];
        let mut first = lines(&first);
        first.push(("version".into(), "1".into()));
        maja.fill(&edit(1), &borrowed(&first)).await.expect(303);
        maja.fill(&edit(1), &borrowed(&first)).await.expect(409).says("Någon annan har ändrat utkastet");
        maja.fill(&adopt(1), &[("dag", "2018-10-26"), ("version", "2")])
            .await
            .expect(422)
            .says("vad fastställandet vilar på");
        maja.fill(&adopt(1), &[("dag", "2018-10-26"), ("beslut", "§ 25"), ("version", "2")]).await.expect(303);
        maja.get(PLAN)
            .await
            .expect(200)
            .says("Version 1, fastställd 26 oktober 2018, § 25")
            .says("måndagen den 10 juni 2019");
        // The meetings are there with their standing items.
        maja.get("/sydnarke/moten?ar=2019").await.expect(200).says("10 juni 2019").says("Östersund");
        maja.get("/sydnarke/moten/2/dagordning").await.expect(200).says("Val av justerare och tid för justering");
        maja.get(&edit(1)).await.expect(400).says("fastställd och ändras inte");

        // The meeting of 8 February with the agenda of the example, called and held.
        world.test.move_to("2019-02-01").await;
        for heading in [
            "Årsbokslut 2018",
            "Ändring av sammanträdesdagar",
            "Förslag till vice ordförande",
            "Dataskyddsfrågor: behovsbild",
            "Förstudie IT-serverdrift",
        ] {
            maja.fill("/sydnarke/moten/1/paragrafer/ny", &[("rubrik", heading), ("slag", "decision")])
                .await
                .expect(303);
        }
        maja.fill("/sydnarke/moten/1/kalla", &[("version", "1")]).await.expect(303);
        maja.get("/sydnarke/moten/1/kallelse/1").await.expect(200).says("Förstudie IT-serverdrift").says("2019-02-08");
        // The summons to 10 June is out already when the day moves.
        maja.fill("/sydnarke/moten/2/kalla", &[("version", "1")]).await.expect(303);

        world.test.move_to("2019-02-08").await;
        maja.fill("/sydnarke/moten/1/avsluta", &[("slut", "12:00"), ("version", "2")]).await.expect(303);
        maja.submit(PLAN, &format!("{PLAN}/utkast"), &[]).await.expect(303);
        let moved = [("1", "2019-02-08"), ("2", "2019-06-07"), ("3", "2019-08-30"), ("4", "2019-12-06")];
        let mut moved = lines(&moved);
        moved.push(("version".into(), "1".into()));
        maja.fill(&edit(2), &borrowed(&moved)).await.expect(422).says("Ange varför planen ändras");
        moved.push(("skal".into(), "Ny mandatperiod och nya ledamöter".into()));
        maja.fill(&edit(2), &borrowed(&moved)).await.expect(303);
        let open = maja.get(&adopt(2)).await.expect(200);
        open.says("Måndagen den 10 juni 2019 flyttas till fredagen den 7 juni 2019")
            .says("Fredagen den 23 augusti 2019 flyttas till fredagen den 30 augusti 2019")
            .says("Kallelsen till 10 juni 2019 har gått ut");
        maja.fill(&adopt(2), &[("dag", "2019-02-08"), ("beslut", "§ 4"), ("version", "2")]).await.expect(303);
        maja.get("/sydnarke/moten/2").await.expect(200).says("Sammanträde 7 juni 2019").says("planerat");
        maja.get("/sydnarke/moten/2/kalla").await.expect(200).says("skickas en ny kallelse till alla");
        maja.get("/sydnarke/moten/3").await.expect(200).says("Sammanträde 30 augusti 2019");
        // Both versions can be read; the first as it was adopted.
        let first = maja.get("/sydnarke/moten/planer/1").await.expect(200);
        first.says("måndagen den 10 juni 2019").says("§ 25").says_not("7 juni");
        let second = maja.get("/sydnarke/moten/planer/2").await.expect(200);
        second.says("Ändringar i denna version").says("Ny mandatperiod och nya ledamöter");
        assert!(maja.get("/sydnarke/moten/planer/2.pdf").await.expect(200).text().starts_with("%PDF"));

        let mut tx = world.test.site.store.read().await.expect("a transaction");
        let planned = meeting::list_planned(&mut tx, world.coop, 2019).await.expect("a plan");
        let days: Vec<String> = planned.iter().map(|d| d.day.to_string()).collect();
        assert_eq!(days, ["2019-02-08", "2019-06-07", "2019-08-30", "2019-12-06"]);
        drop(tx);
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_day_taken_out_cancels_its_meeting_but_not_one_that_was_held() {
    in_both_worlds(async |world| {
        world.test.move_to("2018-10-26").await;
        let mut maja = world.secretary().await;
        maja.submit(PLAN, &format!("{PLAN}/utkast"), &[]).await.expect(303);
        let mut first = lines(&[("0", "2019-02-08"), ("0", "2019-06-08"), ("0", "2019-12-06")]);
        first.push(("version".into(), "1".into()));
        maja.fill("/sydnarke/moten/planer/1/andra", &borrowed(&first)).await.expect(303);
        maja.get(PLAN).await.expect(200).says("Lördagen den 8 juni 2019 är en helgdag");
        let by = [("dag", "2018-10-26"), ("beslut", "§ 25"), ("version", "2")];
        maja.fill("/sydnarke/moten/planer/1/faststall", &by).await.expect(303);
        world.test.move_to("2019-02-08").await;
        maja.fill("/sydnarke/moten/1/avsluta", &[("slut", "12:00"), ("version", "1")]).await.expect(303);
        maja.submit(PLAN, &format!("{PLAN}/utkast"), &[]).await.expect(303);
        let mut fewer = lines(&[("3", "2019-12-06")]);
        fewer.extend([("version".into(), "1".into()), ("skal".into(), "För få ärenden".into())]);
        maja.fill("/sydnarke/moten/planer/2/andra", &borrowed(&fewer)).await.expect(303);
        let by = |version: &'static str| [("dag", "2019-02-08"), ("beslut", "§ 4"), ("version", version)];
        let adopt = "/sydnarke/moten/planer/2/faststall";
        maja.fill(adopt, &by("2")).await.expect(422).says("har hållits och kan varken flyttas eller ställas in");
        maja.get("/sydnarke/moten/2").await.expect(200).says_not("inställt");
        let mut fewer = lines(&[("1", "2019-02-08"), ("3", "2019-12-06")]);
        fewer.extend([("version".into(), "2".into()), ("skal".into(), "För få ärenden".into())]);
        // Line 1 was taken out of the draft, so it comes back as a new day unless the draft is begun again.
        maja.submit(PLAN, "/sydnarke/moten/planer/2/kasta", &[]).await.expect(303);
        maja.submit(PLAN, &format!("{PLAN}/utkast"), &[]).await.expect(303);
        fewer[8].1 = "1".into();
        maja.fill("/sydnarke/moten/planer/3/andra", &borrowed(&fewer)).await.expect(303);
        maja.fill("/sydnarke/moten/planer/3/faststall", &by("2")).await.expect(303);
        maja.get("/sydnarke/moten/2").await.expect(200).says("inställt").says("För få ärenden");
        maja.get("/sydnarke/moten/1").await.expect(200).says_not("inställt");
        let mut per = world.acting("Per Lind", "member", None).await;
        per.get(PLAN).await.expect(200).says("Lördagen den 8 juni 2019 ställs in").says_not("Ändra planen");
        per.get("/sydnarke/moten/planer/3/andra").await.expect(403);
    })
    .await;
}
