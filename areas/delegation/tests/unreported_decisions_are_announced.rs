//! PROT-14: a decision that is not reported but can be appealed has a notice and a clock of its own.

use crate::world::{HALLSBERG, World, decision, in_both_worlds};

#[tokio::test]
async fn prot_14_each_party_posts_and_the_clock_runs_from_the_last() {
    in_both_worlds(async |w: World| {
        w.ordered().await;
        let mut text = decision("2021-02-01", "Beställning av licenser");
        text.item = Some(3);
        text.function = "IT-chef".into();
        w.decided(&text, "2021-02-01").await;
        let mut maja = w.secretary().await;
        maja.get("/sydnarke").await.expect(200).says("Anslå delegationsbeslutet Syd-IT 20-6-1");
        let page = "/sydnarke/delegation/beslut/1";
        let notice = "/sydnarke/delegation/beslut/1/anslag";
        maja.get(page).await.expect(200).says("anslås för sig").says("inte uppsatt");
        // It is on no list to the board.
        maja.get("/sydnarke/delegation/listor/ny?till=2021-02-10").await.expect(200).says("Inga beslut i perioden");
        let mut contact = w.acting("Lena Forsman", "contact", Some(HALLSBERG)).await;
        contact.submit(page, notice, &[("part", "1"), ("dag", "2021-02-02")]).await.expect(403);
        contact.submit(page, notice, &[("part", "2"), ("dag", "2021-01-31")]).await.expect(400).says("före beslutet");
        contact.submit(page, notice, &[("part", "2"), ("dag", "2021-02-02")]).await.expect(303);
        contact.submit(page, notice, &[("part", "2"), ("dag", "2021-02-03")]).await.expect(400).says("redan satt upp");
        let down = [("part", "2"), ("vad", "ned"), ("dag", "2021-02-10")];
        contact.submit(page, notice, &down).await.expect(400).says("under hela överklagandetiden");
        for (party, on) in [("1", "2021-02-02"), ("3", "2021-02-03"), ("4", "2021-02-04")] {
            maja.submit(page, notice, &[("part", party), ("dag", on)]).await.expect(303);
        }
        maja.get(page).await.expect(200).says("Sista dag att överklaga är 25 februari 2021");
        maja.get("/sydnarke/delegation/anslag").await.expect(200).says("4 av 4 kommuner").says("2021-02-25");
        contact.submit(page, notice, &down).await.expect(400).says("tidigast 2021-02-26");
        w.test.move_to("2021-02-26").await;
        let down = [("part", "2"), ("vad", "ned"), ("dag", "2021-02-26")];
        contact.submit(page, notice, &down).await.expect(303);
        contact.get(page).await.expect(200).says("nedtaget 26 februari 2021");
        maja.get("/sydnarke").await.expect(200).says_not("Anslå delegationsbeslutet");
    })
    .await;
}
