//! The host changes on a day; a joint board is never without one.

use crate::world::in_both_worlds;

#[tokio::test]
async fn a_change_of_host_holds_from_its_day_and_can_be_taken_back() {
    in_both_worlds(async |world| {
        world.with_party("Lekeberg", true).await;
        let laxa = world.with_party("Laxå", false).await.to_string();
        let mut maja = world.acting("secretary", None).await;
        let page = "/narke/avtal/vard";
        maja.fill(page, &[("party", ""), ("from", "x")])
            .await
            .expect(422)
            .says("Välj vilken part")
            .says("år-månad-dag");
        let refused = maja.fill(page, &[("party", &laxa), ("from", "2014-12-31")]).await;
        refused.expect(422).says("Laxå är inte part den 2014-12-31.");
        maja.fill(page, &[("party", &laxa), ("from", "2023-01-01")]).await.expect(303);
        assert_eq!(world.parties_on("2022-12-31").await, "Laxå Lekeberg*");
        assert_eq!(world.parties_on("2023-01-01").await, "Laxå* Lekeberg");
        maja.submit(page, "/narke/avtal/vard/1/ta-bort", &[]).await.expect(422).says("ingen värdkommun");
        maja.submit(page, "/narke/avtal/vard/9/ta-bort", &[]).await.expect(404);
        maja.submit(page, "/narke/avtal/vard/2/ta-bort", &[]).await.expect(303);
        assert_eq!(world.parties_on("2023-01-01").await, "Laxå Lekeberg*");
        assert_eq!(world.deeds("host").await, ["host.change party/1", "host.change party/2", "host.remove party/2"]);
    })
    .await;
}

#[tokio::test]
async fn days_without_host_are_told_first() {
    in_both_worlds(async |world| {
        world.with_party("Lekeberg", false).await;
        let mut maja = world.acting("secretary", None).await;
        let list = maja.get("/narke/parter").await.expect(200);
        list.says("Från den 1 januari 2015 finns det parter men ingen värdkommun.").says("KL 9:20");
        maja.fill("/narke/avtal/vard", &[("party", "1"), ("from", "2015-01-01")]).await.expect(303);
        maja.get("/narke/parter").await.expect(200).says_not("ingen värdkommun").says("Värdkommun är Lekeberg.");
        world.acting("member", None).await.get("/narke/avtal/vard").await.expect(403);
    })
    .await;
}
