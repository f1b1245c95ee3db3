//! A notice that comes down too early breaks the clock; a mistaken posting is withdrawn.

use crate::world::in_both_worlds;

const M: &str = "/sydnarke/moten/1";

#[tokio::test]
async fn an_early_removal_is_refused_owned_up_to_and_repaired() {
    in_both_worlds(async |world| {
        world.adjusted().await;
        world.post(&[1, 2, 3, 4]).await;
        let mut maja = world.secretary().await;
        world.test.move_to("2021-03-10").await;
        let down = format!("{M}/anslag/3/ta-ned");
        let mut fields = vec![("dag", "2021-03-10"), ("av", "Eva Norr"), ("version", "1")];
        maja.fill(&down, &fields).await.expect(422).says("får tas ned tidigast 2021-03-18");
        fields.push(("fortidigt", "1"));
        maja.fill(&down, &fields).await.expect(303);
        let broken = maja.get(&format!("{M}/anslag")).await.expect(200);
        broken.says("har inte säkert löpt ut").says("nedtaget 10 mars, för tidigt").says("Sätt upp igen");
        maja.get("/sydnarke").await.expect(200).says("Sätt upp anslaget igen").says("Laxå");
        maja.get(&format!("{M}/anslag/3")).await.expect(200).says("Bevis om anslag").says("innan överklagandetiden");
        let up = format!("{M}/anslag/3/satt-upp");
        maja.fill(&up, &[("dag", "2021-03-09"), ("av", "Eva Norr")]).await.expect(422).says("före det");
        world.test.move_to("2021-03-11").await;
        maja.fill(&up, &[("dag", "2021-03-11"), ("av", "Eva Norr")]).await.expect(303);
        maja.get(&format!("{M}/anslag")).await.expect(200).says("1 april 2021").says("Tidigare registreringar");
        world.test.move_to("2021-04-02").await;
        maja.get("/sydnarke").await.expect(200).says("får tas ned").says_not("Överklagandetid ");
        let down = format!("{M}/anslag/1/ta-ned");
        maja.fill(&down, &[("dag", "2021-04-02"), ("av", "Saga Holm"), ("version", "1")]).await.expect(303);
        maja.get(&format!("{M}/anslag/1")).await.expect(200).says("Bevis om anslag");
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_mistaken_posting_is_withdrawn_with_a_reason() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut maja = world.secretary().await;
        let up = format!("{M}/anslag/1/satt-upp");
        maja.fill(&up, &[("dag", "2021-02-10"), ("av", "Saga")]).await.expect(422).says("är inte justerat än");
        let adjust = [("dag", "2021-02-10"), ("av", "Göran Ahl och Bo Ek"), ("version", "2")];
        maja.fill(&format!("{M}/justera"), &adjust).await.expect(303);
        maja.fill(&up, &[("dag", "2021-02-10"), ("av", "Saga Holm")]).await.expect(303);
        let back = format!("{M}/anslag/1/aterkalla");
        maja.fill(&back, &[("skal", ""), ("version", "1")])
            .await
            .expect(422)
            .says("Ange varför registreringen är fel.");
        maja.fill(&back, &[("skal", "fel tavla"), ("version", "1")]).await.expect(303);
        maja.get(&format!("{M}/anslag")).await.expect(200).says("återkallad (fel tavla)").says("väntar");
        maja.get(&format!("{M}/anslag/99/satt-upp")).await.expect(404);
    })
    .await;
}

/// Decisions stand by the postings once the time is over: an error is then owned up to, not withdrawn.
#[tokio::test]
async fn after_the_time_is_over_a_posting_is_not_withdrawn_but_goes_up_again_and_the_others_too() {
    in_both_worlds(async |world| {
        world.adjusted().await;
        world.post(&[1, 2, 3, 4]).await;
        let mut maja = world.secretary().await;
        let back = format!("{M}/anslag/2/aterkalla");
        world.test.move_to("2021-03-17").await;
        maja.get(&back).await.expect(200);
        maja.get(&format!("{M}/anslag")).await.expect(200).says("Återkalla");
        world.test.move_to("2021-03-18").await;
        let over = "Överklagandetiden gick ut 2021-03-17, så registreringen kan inte längre återkallas.";
        maja.get(&back).await.expect(400).says(over);
        maja.get(&format!("{M}/anslag")).await.expect(200).says_not("Återkalla");
        let fields = [("skal", "fel tavla"), ("version", "1")];
        maja.submit(M, &back, &fields).await.expect(422).says(over);

        let down = |party: i64| format!("{M}/anslag/{party}/ta-ned");
        let up = |party: i64| format!("{M}/anslag/{party}/satt-upp");
        let fields = [("dag", "2021-03-18"), ("av", "Saga Holm"), ("version", "1")];
        maja.fill(&down(1), &fields).await.expect(303);
        maja.get(&format!("{M}/anslag")).await.expect(200).says("nedtaget 18 mars").says_not("för tidigt");
        let owned = [("dag", "2021-03-10"), ("av", "Per Lind"), ("fortidigt", "1"), ("version", "1")];
        maja.fill(&down(2), &owned).await.expect(303);
        // Hallsberg's new time runs from the day it goes up again, and then Askersund's came down too early.
        maja.fill(&up(2), &[("dag", "2021-03-18"), ("av", "Per Lind")]).await.expect(303);
        maja.get(&format!("{M}/anslag")).await.expect(200).says("nedtaget 18 mars, för tidigt");
        maja.get(&format!("{M}/anslag/1")).await.expect(200).says("innan överklagandetiden");
        maja.fill(&up(1), &[("dag", "2021-03-18"), ("av", "Saga Holm")]).await.expect(303);
        maja.get(&format!("{M}/anslag")).await.expect(200).says("8 april 2021");
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}
