//! Parties are entered, changed and leave; each day has its own.

use crate::world::in_both_worlds;

fn party(
    name: &'static str,
    short: &'static str,
    from: &'static str,
    to: &'static str,
) -> [(&'static str, &'static str); 6] {
    [("name", name), ("short", short), ("code", ""), ("from", from), ("to", to), ("notice_board", "")]
}

#[tokio::test]
async fn the_host_is_entered_first_and_then_the_others() {
    in_both_worlds(async |world| {
        let mut maja = world.acting("secretary", None).await;
        maja.get("/narke/parter").await.expect(200).says("Inga parter än");
        let lekeberg = party("Lekebergs kommun", "Lekeberg", "2015-01-01", "");
        let refused = maja.fill("/narke/parter/ny", &lekeberg).await;
        refused.expect(422).says("Ingen värdkommun är angiven.");
        let mut host = lekeberg.to_vec();
        host.push(("host", "1"));
        let saved = maja.fill("/narke/parter/ny", &host).await.expect(303);
        maja.get(&saved.to).await.expect(200).says("Lekebergs kommun").says("värdkommun").says("adressen saknas");
        let mut second = party("Laxå kommun", "Laxå", "2015-01-01", "").to_vec();
        second.push(("host", "1"));
        maja.fill("/narke/parter/ny", &second).await.expect(422).says("Lekebergs kommun är redan värdkommun.");
        second.pop();
        maja.fill("/narke/parter/ny", &second).await.expect(303);
        let list = maja.get("/narke/parter").await.expect(200);
        list.says("2 parter i dag. Värdkommun är Lekeberg.").says("2 av dem saknar adress");
        assert_eq!(world.parties_on("2015-01-01").await, "Laxå Lekeberg*");
        assert_eq!(world.parties_on("2014-12-31").await, "");
        let deeds = world.deeds("").await;
        let own: Vec<&String> = deeds.iter().filter(|d| d.contains("party/")).collect();
        assert_eq!(own, ["party.create party/1", "host.change party/1", "party.create party/2"]);
    })
    .await;
}

#[tokio::test]
async fn everything_wrong_is_said_at_once_and_what_was_written_is_kept() {
    in_both_worlds(async |world| {
        world.with_party("Lekeberg", true).await;
        let mut maja = world.acting("secretary", None).await;
        let bad = [
            ("name", "Lekebergs andra"),
            ("short", "lekeberg"),
            ("code", "18"),
            ("from", "2020-02-30"),
            ("to", ""),
            ("notice_board", "javascript:alert(1)"),
        ];
        let refused = maja.fill("/narke/parter/ny", &bad).await.expect(422);
        assert_eq!(refused.field("name"), "Lekebergs andra");
        let refused = refused.says("4 uppgifter behöver rättas").says("Kortnamnet används av Lekeberg.");
        refused.says("fyra siffror").says("år-månad-dag").says("Skriv hela webbadressen");
        let long = "x".repeat(301);
        let mut too_long = party("", "Laxå", "2015-01-01", "").to_vec();
        too_long[0].1 = Box::leak(long.into_boxed_str());
        maja.fill("/narke/parter/ny", &too_long).await.expect(422).says("Korta den till högst 300.");
    })
    .await;
}

#[tokio::test]
async fn a_party_leaves_on_a_day_and_the_host_does_not_leave_alone() {
    in_both_worlds(async |world| {
        let host = world.with_party("Lekeberg", true).await;
        let other = world.with_party("Laxå", false).await;
        let mut maja = world.acting("secretary", None).await;
        let edit = |id| format!("/narke/parter/{id}/andra");
        let mut fields = party("Lekebergs kommun", "Lekeberg", "2015-01-01", "2021-12-31").to_vec();
        fields.push(("version", "1"));
        let refused = maja.fill(&edit(host), &fields).await.expect(422);
        refused.says("Från 2022-01-01 skulle det finnas parter men ingen värdkommun.");
        let mut fields = party("Laxå kommun", "Laxå", "2015-01-01", "2021-12-31").to_vec();
        fields.push(("version", "1"));
        maja.fill(&edit(other), &fields).await.expect(303);
        assert_eq!(world.parties_on("2021-12-31").await, "Laxå Lekeberg*");
        assert_eq!(world.parties_on("2022-01-01").await, "Lekeberg*");
        world.test.move_to("2022-01-01").await;
        maja.get("/narke/parter").await.expect(200).says("Tidigare och kommande parter").says("har lämnat");
        let left = maja.get(&format!("/narke/parter/{other}")).await.expect(200);
        left.says("Var part från den 1 januari 2015 till och med den 31 december 2021.");
    })
    .await;
}

#[tokio::test]
async fn two_who_save_the_same_party_meet_on_the_merge_page() {
    in_both_worlds(async |world| {
        let id = world.with_party("Lekeberg", true).await;
        let edit = format!("/narke/parter/{id}/andra");
        let mut maja = world.acting("secretary", None).await;
        let mut fields = party("Lekebergs kommun", "Lekeberg", "2015-01-01", "").to_vec();
        fields.push(("version", "1"));
        maja.fill(&edit, &fields).await.expect(303);
        fields[0].1 = "Kommunen Lekeberg";
        let merge = maja.fill(&edit, &fields).await.expect(409);
        assert_eq!(merge.field("version"), "2");
        merge.says("Lekebergs kommun").says("Kommunen Lekeberg");
        maja.get("/narke/parter").await.says("Lekebergs kommun").says_not("Kommunen Lekeberg");
    })
    .await;
}

#[tokio::test]
async fn another_cooperations_parties_do_not_exist() {
    in_both_worlds(async |world| {
        world.with_party("Lekeberg", true).await;
        let mut maja = world.acting("secretary", None).await;
        maja.get("/narke/parter/1").await.expect(200).says("Lekeberg");
        maja.get("/narke/parter/3").await.expect(404);
        maja.get("/narke/parter/3/andra").await.expect(404);
        let hjo = party("Hjo", "Hjo", "2015-01-01", "");
        maja.submit("/narke/parter", "/narke/parter/3/andra", &hjo).await.expect(404);
        maja.get("/narke/parter/x").await.expect(404);
        maja.get("/vattern/parter/3").await.expect(404);
    })
    .await;
}
