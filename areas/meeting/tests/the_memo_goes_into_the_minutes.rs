//! The head of administration writes a memo; its summary becomes the description, once.

use crate::world::in_both_worlds;

const P: &str = "/sydnarke/moten/1/paragrafer/2";

#[tokio::test]
async fn the_summary_is_carried_once_and_diverges_visibly() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut maja = world.secretary().await;
        let new = [("rubrik", "Internkontroll"), ("slag", "decision"), ("forslag", "Nämnden godkänner uppföljningen.")];
        maja.fill("/sydnarke/moten/1/paragrafer/ny", &new).await.expect(303);
        let mut stina = world.acting("Stina Moberg", "head", None).await;
        let memo = format!("{P}/tjansteskrivelse/andra");
        stina.get(&memo).await.expect(200).says("Nämnden godkänner uppföljningen.");
        let sent = [("sammanfattning", "Kontrollen visar mindre avvikelser."), ("expedierad", "1")];
        stina.fill(&memo, &sent).await.expect(422).says("ska vara daterad").says("förslag till beslut");
        let draft = [
            ("dag", "2021-02-01"),
            ("sammanfattning", "Kontrollen visar mindre avvikelser."),
            ("forslag", "Nämnden godkänner uppföljningen."),
            ("chef", "Stina Moberg"),
            ("chefstitel", "förvaltningschef"),
            ("version", "0"),
        ];
        stina.fill(&memo, &draft).await.expect(303);
        maja.get(&format!("{P}/tjansteskrivelse")).await.expect(200).says("utkast").says("Saknas: handläggare");
        maja.submit(P, &format!("{P}/tjansteskrivelse/hamta"), &[]).await.expect(303);
        let carried = maja.get(P).await.expect(200).says("Kontrollen visar mindre avvikelser.").says("är oförändrad");
        carried.says("2021-02-01 Tjänsteskrivelse");
        maja.submit(P, &format!("{P}/tjansteskrivelse/hamta"), &[]).await.expect(400).says("redan hämtad");
        let mut later = draft.to_vec();
        later[1].1 = "Kontrollen visar två avvikelser.";
        later[5].1 = "1";
        later.push(("expedierad", "1"));
        let refused = stina.fill(&memo, &later).await.expect(422);
        refused.says("saknar bakgrund, analys, slutsats, ekonomiska konsekvenser").says("Expediera fast delar saknas");
        later.push(("anda", "1"));
        stina.fill(&memo, &later).await.expect(303);
        maja.get(P).await.expect(200).says("texterna skiljer sig nu").says("Visa skillnaden");
        let seen = maja.get(P).await.expect(200).text();
        assert!(seen.contains("<del>två</del> <ins>mindre</ins>"), "{seen}");
        stina.get(&memo).await.expect(400).says("expedierad och därmed en allmän handling");
        stina.get(&format!("{P}/tjansteskrivelse.pdf")).await.expect(200);
        // The secretary's deeds are not the head's.
        stina.get(&format!("{P}/andra")).await.expect(403);
    })
    .await;
}

/// The memo goes with the decision: once the minutes are adjusted it is neither written nor changed.
#[tokio::test]
async fn adjustment_locks_the_memo_too() {
    const PAGE: &str = "/sydnarke/moten/1/paragrafer/1";
    in_both_worlds(async |world| {
        world.held().await;
        let mut stina = world.acting("Stina Moberg", "head", None).await;
        let memo = format!("{PAGE}/tjansteskrivelse/andra");
        let draft = |version: &'static str| {
            [
                ("dag", "2021-02-01"),
                ("sammanfattning", "Målen nås."),
                ("forslag", "Nämnden godkänner."),
                ("version", version),
            ]
        };
        stina.fill(&memo, &draft("0")).await.expect(303);
        stina.fill(&memo, &draft("1")).await.expect(303);
        stina.get(PAGE).await.expect(200).says("Ändra tjänsteskrivelsen");
        let mut maja = world.secretary().await;
        world.test.move_to("2021-02-22").await;
        let adjust = [("dag", "2021-02-22"), ("av", "Göran Ahl och Bo Ek"), ("version", "2")];
        maja.fill("/sydnarke/moten/1/justera", &adjust).await.expect(303);
        stina.get(&memo).await.expect(400).says("justerades 2021-02-22 och är låst");
        stina.submit(PAGE, &memo, &draft("2")).await.expect(422).says("justerades 2021-02-22 och är låst");
        stina.get(PAGE).await.expect(200).says_not("Ändra tjänsteskrivelsen");
        stina.get(&format!("{PAGE}/tjansteskrivelse")).await.expect(200).says_not("Ändra tjänsteskrivelsen");
    })
    .await;
}

#[tokio::test]
async fn after_adjustment_no_memo_is_begun() {
    const PAGE: &str = "/sydnarke/moten/1/paragrafer/1";
    in_both_worlds(async |world| {
        world.adjusted().await;
        let mut stina = world.acting("Stina Moberg", "head", None).await;
        stina.get(PAGE).await.expect(200).says_not("/tjansteskrivelse/andra");
        let memo = format!("{PAGE}/tjansteskrivelse/andra");
        let fields = [("dag", "2021-02-23"), ("sammanfattning", "Sent påkommen."), ("version", "0")];
        stina.submit(PAGE, &memo, &fields).await.expect(422).says("är låst");
        stina.get(&format!("{PAGE}/tjansteskrivelse")).await.expect(404);
    })
    .await;
}

/// Seed 003: three of six parties answered; and the board's own checks are answered or said to be missing (4.6).
#[tokio::test]
async fn the_memo_says_who_was_asked_and_what_was_looked_at() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut maja = world.secretary().await;
        const LIST: &str = "/sydnarke/moten/stadiga";
        let save = format!("{LIST}/provningar");
        let checks = [("namnd", "1"), ("sett-provningar", ""), ("provningar", "Dataskydd\nMiljö: klimat")];
        maja.submit(LIST, &save, &checks).await.expect(303);
        maja.submit(LIST, &save, &checks).await.expect(409);
        let memo = "/sydnarke/moten/1/paragrafer/1/tjansteskrivelse";
        let edit = format!("{memo}/andra");
        maja.get(&edit).await.expect(200).says("Dataskydd").says("Miljö klimat");
        let text = [
            ("dag", "2021-02-01"),
            ("sammanfattning", "Behovet finns."),
            ("alternativ", "Anställning, upphandling eller kompetensutveckling."),
            ("samrad", "Åre: positiv\nKrokom: positiv\nBerg: positiv\nBräcke\nHärjedalen\nRagunda:"),
            ("provning-0", "Inte aktuellt: inga personuppgifter"),
            ("version", "0"),
        ];
        maja.fill(&edit, &text).await.expect(303);
        let page = maja.get(memo).await.expect(200);
        page.says("6 parter är tillfrågade och 3 har svarat")
            .says("svar från Bräcke, Härjedalen och Ragunda")
            .says("Dataskydd: Inte aktuellt: inga personuppgifter")
            .says("prövning: Miljö klimat")
            .says("Anställning, upphandling eller kompetensutveckling");
        maja.get(&edit).await.expect(200).says("Krokom: positiv");
    })
    .await;
}
