//! Chair and vice chairs come from among the members, from whatever party.

use crate::world::in_both_worlds;

#[tokio::test]
async fn a_new_chair_takes_over_and_need_not_come_from_the_host() {
    in_both_worlds(async |world| {
        let world = world.with_board(4).await;
        let mut maja = world.acting("secretary").await;
        let page = "/narke/namnden/poster/ny";
        let chair = |person: &'static str| [("post", "chair"), ("person", person), ("from", "2021-03-01"), ("to", "")];
        maja.fill(page, &chair("3")).await.expect(422).says("Personen är inte ledamot den 2021-03-01.");
        let refused = maja.fill(page, &chair("2")).await.expect(422).says("2 uppgifter");
        refused
            .says("Ordförande är Anna Berg från den 2019-01-01 och tills vidare.")
            .says("Bo Dahl har redan ett uppdrag");
        let end_bo =
            [("post", "vice-chair"), ("person", "2"), ("from", "2019-01-01"), ("to", "2021-02-28"), ("version", "1")];
        maja.fill("/narke/namnden/poster/2", &end_bo).await.expect(303);
        let mut new = chair("2").to_vec();
        new.push(("ends_current", "1"));
        maja.fill(page, &new).await.expect(303);
        let list = maja.get("/narke/namnden/poster").await.expect(200).says("Anna Berg är ordförande.");
        list.says("2019-01-01 – 2021-02-28").says("från 2021-03-01").says("kommande");
        world.test.move_to("2021-03-01").await;
        let list = maja.get("/narke/namnden/poster").await.expect(200).says("Bo Dahl är ordförande.");
        list.says("Vice ordförande saknas.").says("Ordföranden behöver inte komma från värdkommunen.");
        let stale = maja.fill("/narke/namnden/poster/2", &end_bo).await.expect(409);
        assert_eq!(stale.field("version"), "2");
        let deeds = world.deeds("post").await;
        assert_eq!(deeds[2..], ["post.edit post/2", "post.end post/1", "post.create post/3"]);
        maja.submit("/narke/namnden/poster/3", "/narke/namnden/poster/3/ta-bort", &[("version", "1")])
            .await
            .expect(303);
        maja.get("/narke/namnden/poster").await.expect(200).says("Ingen är ordförande i dag.");
    })
    .await;
}
