//! A party's contact changes where its own notice board is, and nothing else.

use crate::world::in_both_worlds;

#[tokio::test]
async fn a_contact_changes_the_own_address_and_nothing_else() {
    in_both_worlds(async |world| {
        let lekeberg = world.with_party("Lekeberg", true).await;
        let laxa = world.with_party("Laxå", false).await;
        let mut klara = world.acting("contact", Some(laxa)).await;
        let own = format!("/narke/parter/{laxa}/andra");
        let form = klara.get(&own).await.expect(200).says("Anslagstavlans adress");
        assert_eq!(form.field("name"), "");
        let fields = [
            ("notice_board", "https://www.laxa.se/anslagstavla"),
            ("name", "Laxås rike"),
            ("to", "2015-01-02"),
            ("version", "1"),
        ];
        klara.fill(&own, &fields).await.expect(303);
        let shown = klara.get(&format!("/narke/parter/{laxa}")).await.expect(200);
        shown.says("https://www.laxa.se/anslagstavla").says("tills vidare").says_not("Laxås rike");
        klara.fill(&own, &[("notice_board", "laxa.se"), ("version", "2")]).await.expect(422).says("hela webbadressen");
        let stale = klara.fill(&own, &[("notice_board", "https://laxa.se"), ("version", "1")]).await.expect(409);
        stale.says("https://www.laxa.se/anslagstavla").says("https://laxa.se");
        klara.get(&format!("/narke/parter/{lekeberg}")).await.expect(200).says_not("Ändra");
        klara.get(&format!("/narke/parter/{lekeberg}/andra")).await.expect(403);
        let other = format!("/narke/parter/{lekeberg}/andra");
        klara.submit(&own, &other, &[("notice_board", "https://x.se"), ("version", "1")]).await.expect(403);
        klara.get("/narke/parter/ny").await.expect(403);
        assert_eq!(world.deeds("party.edit").await, [format!("party.edit party/{laxa}")]);
    })
    .await;
}
