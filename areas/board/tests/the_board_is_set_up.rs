//! A cooperation without board gets one, with its settings and its seats.

use crate::world::in_both_worlds;

const BOARD: &[(&str, &str)] = &[
    ("name", "Närkes IT-nämnd"),
    ("label", "§ {n}"),
    ("call_days", "7"),
    ("storage_place", "Kommunhuset i Fjugesta"),
    ("remote_allowed", "1"),
    ("remote_decision", "Reglementet 7 §"),
];

#[tokio::test]
async fn the_first_page_teaches_and_the_board_is_set_up() {
    in_both_worlds(async |world| {
        let mut maja = world.acting("secretary").await;
        maja.get("/narke/namnden").await.expect(200).says("Nämnden är inte upplagd").says("Lägg upp nämnden");
        let page = "/narke/namnden/installningar";
        let bad =
            [("name", ""), ("label", "§"), ("call_days", "sju"), ("remote_allowed", "1"), ("storage_place", "Kvar")];
        let refused = maja.fill(page, &bad).await.expect(422).says("4 uppgifter behöver rättas").says("från 0 till 90");
        assert_eq!(refused.field("storage_place"), "Kvar");
        maja.fill(page, BOARD).await.expect(303);
        let shown = maja.get("/narke/namnden").await.expect(200).says("Nämnden har inga platser än");
        shown.says("§ 14").says("7 dagar före").says("Kommunhuset i Fjugesta").says("Reglementet 7 §");
        maja.get("/narke/namnden/poster").await.expect(200).says("Ingen har valts till presidiet än.");
        assert_eq!(world.deeds("board").await, ["board.create board/1"]);
    })
    .await;
}

#[tokio::test]
async fn two_who_save_the_settings_meet_on_the_merge_page() {
    in_both_worlds(async |world| {
        let world = world.with_board(4).await;
        let page = "/narke/namnden/installningar";
        let mut maja = world.acting("secretary").await;
        let mut fields = BOARD.to_vec();
        fields.push(("version", "1"));
        maja.fill(page, &fields).await.expect(303);
        fields[2].1 = "10";
        fields[4].1 = "0";
        let merge = maja.fill(page, &fields).await.expect(409).says("10").says("Tillåtet");
        assert_eq!(merge.field("version"), "2");
        maja.get("/narke/namnden").await.says("7 dagar före");
        fields[6].1 = "2";
        maja.fill(page, &fields).await.expect(303);
        maja.get("/narke/namnden").await.says("10 dagar före").says("Inte tillåtet");
    })
    .await;
}

#[tokio::test]
async fn seats_are_added_and_a_new_substitute_can_be_put_first() {
    in_both_worlds(async |world| {
        let world = world.with_board(4).await;
        let mut maja = world.acting("secretary").await;
        let page = "/narke/namnden/platser/ny";
        maja.fill(page, &[("party", "9"), ("kind", ""), ("order", "0")]).await.expect(422).says("3 uppgifter");
        let saved = maja.fill(page, &[("party", "2"), ("kind", "substitute"), ("order", "1")]).await.expect(303);
        maja.get(&saved.to).await.expect(200).says("Ersättarplats för Laxå").says("Ingen har suttit på platsen.");
        assert_eq!(world.sitting_on("2021-02-24").await, "Bo* Anna* – Cilla David");
        // Numbered among those of its party and kind, not among all.
        let board = maja.get("/narke/namnden").await.expect(200);
        board.says("Ersättare Laxå 2").says("Ersättare Lekeberg 1").says_not("Ersättare Laxå 3");
        let edit = format!("{}/andra", saved.to.split('?').next().expect("an address"));
        let last = [("party", "2"), ("kind", "substitute"), ("order", "3"), ("version", "1")];
        maja.fill(&edit, &last).await.expect(303);
        assert_eq!(world.sitting_on("2021-02-24").await, "Bo* Anna* Cilla David –");
        maja.fill(&edit, &[("party", "1"), ("kind", "substitute"), ("version", "1")])
            .await
            .expect(409)
            .says("Lekeberg");
        maja.submit("/narke/namnden", "/narke/namnden/platser/5/ta-bort", &[("version", "1")]).await.expect(409);
        maja.submit("/narke/namnden", "/narke/namnden/platser/5/ta-bort", &[("version", "2")]).await.expect(303);
        let kept = maja.submit("/narke/namnden", "/narke/namnden/platser/1/ta-bort", &[("version", "1")]).await;
        kept.expect(422).says("Platsen har haft en innehavare och kan inte tas bort.");
        assert_eq!(world.sitting_on("2021-02-24").await, "Bo* Anna* Cilla David");
    })
    .await;
}

#[tokio::test]
async fn a_seat_exists_only_on_its_days() {
    in_both_worlds(async |world| {
        let world = world.with_board(4).await;
        let mut maja = world.acting("secretary").await;
        let edit = "/narke/namnden/platser/4/andra";
        let until =
            |to: &'static str| [("party", "2"), ("kind", "substitute"), ("order", "2"), ("to", to), ("version", "1")];
        maja.fill(edit, &until("2022-12-30")).await.expect(422).says("Någon sitter på platsen efter den 2022-12-30.");
        maja.fill(edit, &until("2022-12-31")).await.expect(303);
        assert_eq!(world.sitting_on("2022-12-31").await, "Bo* Anna* Cilla David");
        assert_eq!(world.sitting_on("2023-01-01").await, "– – –");
    })
    .await;
}

#[tokio::test]
async fn only_those_with_the_right_change_the_board_and_only_their_own() {
    in_both_worlds(async |world| {
        let mut member = world.acting("member").await;
        member.get("/narke/namnden").await.expect(200).says_not("Lägg upp nämnden");
        let mut maja = world.acting("secretary").await;
        for path in ["platser/1", "platser/1/andra", "platser/1/mandat", "mandat/1", "poster", "poster/1"] {
            maja.get(&format!("/narke/namnden/{path}")).await.expect(404);
        }
        let world = world.with_board(4).await;
        for path in ["installningar", "platser/ny", "platser/1/andra", "platser/1/mandat", "mandat/1", "poster/ny"] {
            member.get(&format!("/narke/namnden/{path}")).await.expect(403);
        }
        member.submit("/narke/namnden", "/narke/namnden/installningar", BOARD).await.expect(403);
        member.get("/narke/namnden/platser/1").await.expect(200).says("Lekeberg").says_not("Byt innehavare");
        member.get("/narke/namnden/poster").await.expect(200).says("Anna Berg är ordförande.");
        member.get("/vattern/namnden").await.expect(404);
        assert_eq!(world.deeds("board.edit").await, [""; 0]);
    })
    .await;
}

/// GN-14: what substitutes may say rests on a decision; GN-5: the rules page gives each question its rule.
#[tokio::test]
async fn what_substitutes_may_say_and_which_rules_hold_is_shown() {
    in_both_worlds(async |world| {
        let world = world.with_board(4).await;
        let mut maja = world.acting("secretary").await;
        maja.get("/narke/namnden").await.expect(200).says("fullmäktiges beslut är inte angivet");
        let mut fields = BOARD.to_vec();
        fields.extend([("version", "1"), ("substitutes_say", "record")]);
        let page = "/narke/namnden/installningar";
        let refused = maja.fill(page, &fields).await.expect(422);
        refused.says("Skriv vilket beslut som ger ersättarna rätten");
        fields.push(("substitutes_decision", "Reglementet 9 §"));
        maja.fill(page, &fields).await.expect(303);
        let board = maja.get("/narke/namnden").await.expect(200);
        board.says("Får närvara, yttra sig och få sin mening antecknad").says("Reglementet 9 §");
        let rules = maja.get("/narke/namnden/regler").await.expect(200);
        rules.says("Anslag om justerat protokoll").says("KL 9:32").says("I övrigt KL 8:12").says("KL 9:23");
        let mut reader = world.acting("supervisor").await;
        reader.get("/narke/namnden/regler").await.expect(200);
        reader.get(page).await.expect(403);
    })
    .await;
}
