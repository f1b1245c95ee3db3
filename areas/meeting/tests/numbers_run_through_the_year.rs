//! Paragraph numbers through two meetings of a year, by hand and struck.

use crate::world::in_both_worlds;

#[tokio::test]
async fn a_number_is_used_once_a_year() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut maja = world.secretary().await;
        let plan = [("dag", "2021-04-07"), ("stadig-adjuster", "1"), ("stadig-other", "1")];
        maja.fill("/sydnarke/moten/nytt", &plan).await.expect(303);
        let m = "/sydnarke/moten/2";
        let number = |p: i64| format!("{m}/paragrafer/{p}/nummer");
        maja.get(&number(2)).await.expect(200).says("Numret löper genom kalenderåret");
        maja.fill(&number(2), &[("nummer", "1")])
            .await
            .expect(422)
            .says("sammanträdet 2021-02-10, ”Årsredovisning 2020”");
        maja.fill(&number(2), &[("nummer", "fem")]).await.expect(422).says("är inte ett paragrafnummer");
        maja.fill(&number(2), &[("nummer", "5")]).await.expect(303);
        maja.fill(&number(2), &[("nummer", "6")]).await.expect(422).says("Det gamla numret stryks");
        maja.fill(&number(2), &[("nummer", "2"), ("skal", "fel i underlaget")]).await.expect(303);
        maja.fill(&number(3), &[("nummer", "5")]).await.expect(422).says("strukits (fel i underlaget)");
        // Numbering goes on after the highest number ever used.
        let agenda = format!("{m}/dagordning");
        maja.submit(&agenda, &format!("{agenda}/numrera"), &[]).await.expect(303);
        maja.get(&agenda).await.expect(200).says("§ 2").says("§ 6").says("2 punkter, 0 utan nummer");
        maja.submit(&agenda, &format!("{agenda}/numrera"), &[])
            .await
            .expect(400)
            .says("Alla paragrafer har redan nummer");
        // A struck item leaves its number behind.
        maja.fill(&format!("{m}/paragrafer/3/stryk"), &[("skal", "")]).await.expect(422);
        maja.fill(&format!("{m}/paragrafer/3/stryk"), &[("skal", "utgår")]).await.expect(303);
        maja.fill(&format!("{m}/paragrafer/ny"), &[("rubrik", "Ny"), ("slag", "decision")]).await.expect(303);
        maja.fill(&format!("{m}/paragrafer/4/nummer"), &[("nummer", "6")]).await.expect(422).says("strukits (utgår)");
        // The year's numbers in order: where each went, and that 3 and 4 were never used here.
        let series = maja.get("/sydnarke/moten/nummer?ar=2021").await.expect(200);
        series.says("De här numren finns inte i Samdrift: 3–4.").says("struket utgår").says("§ 1 10 februari 2021");
        maja.get("/sydnarke/moten/nummer?ar=2019").await.expect(200).says("Inga nummer");
        // The next year begins anew, and a numbered meeting stays in its year.
        let moved = [("dag", "2022-04-07"), ("version", "1")];
        maja.fill(&format!("{m}/andra"), &moved).await.expect(422).says("numrerade i 2021 års följd");
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn items_move_with_buttons_and_are_found_by_their_words() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut maja = world.secretary().await;
        let m = "/sydnarke/moten/1";
        maja.fill(&format!("{m}/paragrafer/ny"), &[("rubrik", "Internkontroll"), ("slag", "decision")])
            .await
            .expect(303);
        let agenda = format!("{m}/dagordning");
        let order = |seen: String| seen.find("Internkontroll").cmp(&seen.find("Årsredovisning"));
        assert!(order(maja.get(&agenda).await.expect(200).seen()).is_gt());
        let up = [("paragraf", "2"), ("hall", "upp")];
        maja.submit(&agenda, &format!("{agenda}/flytta"), &up).await.expect(303);
        assert!(order(maja.get(&agenda).await.expect(200).seen()).is_lt());
        maja.submit(&agenda, &format!("{agenda}/flytta"), &up).await.expect(303);
        let mut tx = world.test.site.store.read().await.expect("a transaction");
        for (query, count) in [
            ("årsredovisningar", 1),
            ("målen delvis", 1),
            ("internkontroll", 1),
            ("nämnden", 1),
            ("budget", 0),
            ("%", 0),
        ] {
            let hits = meeting::search(&mut tx, world.coop, query).await.expect("a search");
            assert_eq!(hits.len(), count, "{query}");
        }
        let files = meeting::documents_of_meeting(&mut tx, world.coop, 1).await.expect("documents");
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let expected = [
            "Kallelse 2021-02-10.pdf",
            "Protokoll 2021-02-10.pdf",
            "Utdrag 2021-02-10 punkt 1.pdf",
            "Utdrag 2021-02-10 § 1.pdf",
        ];
        assert_eq!(names, expected);
    })
    .await;
}
