//! A member leaves in the middle of the term and another takes the seat the day after.

use crate::world::in_both_worlds;

const NEW: &str = "/narke/namnden/platser/1/mandat";

fn eva(ends: bool) -> Vec<(&'static str, &'static str)> {
    let mut fields = vec![("person", "5"), ("political_party", "S"), ("from", "2021-03-01"), ("to", "2022-12-31")];
    if ends {
        fields.push(("ends_current", "1"));
    }
    fields
}

#[tokio::test]
async fn the_new_holder_begins_the_day_after_the_old_one_leaves() {
    in_both_worlds(async |world| {
        let world = world.with_board(4).await;
        let mut maja = world.acting("secretary").await;
        let seat = maja.get("/narke/namnden/platser/1").await.expect(200);
        seat.says("Anna Berg (S) sitter på platsen sedan den 1 januari 2019.").says("Byt innehavare");
        let refused = maja.fill(NEW, &eva(false)).await.expect(422);
        refused.says("Anna Berg har platsen från den 2019-01-01 till den 2022-12-31.");
        maja.fill(NEW, &eva(true)).await.expect(303);
        assert_eq!(world.sitting_on("2021-02-28").await, "Bo* Anna* Cilla David");
        assert_eq!(world.sitting_on("2021-03-01").await, "Bo* Eva Cilla David");
        let history = maja.get("/narke/namnden/platser/1").await.expect(200);
        history.says("2019-01-01 – 2021-02-28").says("2021-03-01 – 2022-12-31").says("kommande");
        let deeds = world.deeds("mandate").await;
        assert_eq!(deeds[4..], ["mandate.end seat/1/mandate/1", "mandate.create seat/1/mandate/5"]);
        let board = maja.get("/narke/namnden?dag=2021-03-01").await.expect(200).says("visar 1 mars 2021");
        board.says("Ordföranden Anna Berg är inte ledamot den dagen.").says("KL 6:21");
    })
    .await;
}

#[tokio::test]
async fn nobody_sits_twice_and_no_seat_is_held_twice() {
    in_both_worlds(async |world| {
        let world = world.with_board(3).await;
        let mut maja = world.acting("secretary").await;
        let page = "/narke/namnden/platser/4/mandat";
        let anna = [("person", "1"), ("from", "2021-01-01"), ("to", "")];
        let refused = maja.fill(page, &anna).await.expect(422);
        assert_eq!(refused.field("from"), "2021-01-01");
        refused.says("Anna Berg har redan en plats i nämnden från den 2019-01-01 till den 2022-12-31.");
        maja.fill(page, &[("person", "99"), ("from", ""), ("to", "x")]).await.expect(422).says("3 uppgifter");
        maja.fill(page, &[("person", "4"), ("from", "2021-01-01")]).await.expect(303);
        let again = maja.fill(page, &[("person", "5"), ("from", "2024-01-01")]).await.expect(422);
        again.says("David Falk har platsen från den 2021-01-01 och tills vidare.");
        maja.fill(page, &[("person", "1"), ("from", "2023-01-01"), ("ends_current", "1")]).await.expect(303);
        assert_eq!(world.sitting_on("2023-01-01").await, "– – – Anna");
    })
    .await;
}

#[tokio::test]
async fn a_mandate_is_ended_corrected_and_taken_back() {
    in_both_worlds(async |world| {
        let world = world.with_board(4).await;
        let mut maja = world.acting("secretary").await;
        let page = "/narke/namnden/mandat/4";
        let with = |to: &'static str, version: &'static str| {
            [("person", "4"), ("political_party", "M"), ("from", "2019-01-01"), ("to", to), ("version", version)]
        };
        maja.get(page).await.expect(200).says("Mandat för David Falk").says("Ersättarplats för Laxå");
        maja.fill(page, &with("2018-12-31", "1")).await.expect(422).says("Sista dagen är före den första.");
        maja.fill(page, &with("2020-12-31", "1")).await.expect(303);
        assert_eq!(world.sitting_on("2020-12-31").await, "Bo* Anna* Cilla David");
        assert_eq!(world.sitting_on("2021-01-01").await, "Bo* Anna* Cilla –");
        let merge = maja.fill(page, &with("2021-12-31", "1")).await.expect(409);
        assert_eq!(merge.field("version"), "2");
        merge.says("2020-12-31").says("2021-12-31");
        let remove = "/narke/namnden/mandat/4/ta-bort";
        maja.submit(page, remove, &[("version", "1")]).await.expect(409);
        maja.submit(page, remove, &[("version", "2")]).await.expect(303);
        assert_eq!(world.sitting_on("2020-12-31").await, "Bo* Anna* Cilla –");
        maja.get(page).await.expect(404);
        assert_eq!(world.deeds("mandate.remove").await, ["mandate.remove seat/4/mandate/4"]);
    })
    .await;
}

/// GN-15: the seat left during the term waits for a by-election, and a change of political party is told.
#[tokio::test]
async fn a_seat_left_during_the_term_waits_for_a_by_election() {
    in_both_worlds(async |world| {
        let world = world.with_board(4).await;
        let mut maja = world.acting("secretary").await;
        let ends =
            [("person", "1"), ("political_party", "S"), ("from", "2019-01-01"), ("to", "2021-02-20"), ("version", "1")];
        maja.fill("/narke/namnden/mandat/1", &ends).await.expect(303);
        let board = maja.get("/narke/namnden").await.expect(200);
        board
            .says("ingen innehavare sedan den 21 februari 2021, då Anna Berg (S) hade lämnat.")
            .says("Fullmäktige i Lekeberg gör ett fyllnadsval.")
            .says("KL 6:20, 9:24");
        let eva = [("person", "5"), ("political_party", "M"), ("from", "2021-02-24"), ("to", "2022-12-31")];
        maja.fill(NEW, &eva).await.expect(303);
        let seat = maja.get("/narke/namnden/platser/1").await.expect(200);
        seat.says("Eva Gren (M) efterträdde Anna Berg (S) under mandatperioden").says("KL 6:20");
    })
    .await;
}
