//! The secretary enters the agreement, corrects it, and two of them save at once.

use crate::world::in_both_worlds;

const BOARD: &[(&str, &str)] = &[
    ("kind", "joint-board"),
    ("name", "Närkes IT-nämnd"),
    ("decided", "Lekeberg KF 2014-06-16 § 71\nLaxå KF 2014-06-18 § 60"),
    ("from", "2015-01-01"),
    ("to", ""),
];

#[tokio::test]
async fn the_first_page_teaches_and_the_agreement_is_entered() {
    in_both_worlds(async |world| {
        let mut maja = world.acting("secretary", None).await;
        maja.get("/narke/avtal").await.expect(200).says("Avtalet är inte inlagt").says("Lägg in avtalet");
        let refused = maja.fill("/narke/avtal/andra", &[("kind", "bolag"), ("name", ""), ("decided", "KF § 71")]).await;
        refused.expect(422).says("Välj samverkansform.").says("Skriv vad samverkan heter.").says("KF § 71");
        let saved = maja.fill("/narke/avtal/andra", BOARD).await.expect(303);
        assert_eq!(saved.to, "/narke/avtal?sparat=1");
        let shown = maja.get(&saved.to).await.expect(200).says("Sparat.").says("Gemensam nämnd");
        shown.says("Laxå KF 2014-06-18 § 60").says("1 januari 2015").says("tills vidare").says("KL 3:9, 9:19–35");
        assert_eq!(world.deeds("agreement").await, ["agreement.create agreement"]);
    })
    .await;
}

#[tokio::test]
async fn only_those_with_the_right_may_change_it() {
    in_both_worlds(async |world| {
        let mut member = world.acting("member", None).await;
        member.get("/narke/avtal").await.expect(200).says_not("Lägg in avtalet");
        member.get("/narke/avtal/andra").await.expect(403);
        member.submit("/narke/avtal", "/narke/avtal/andra", BOARD).await.expect(403);
        member.get("/vattern/avtal").await.expect(404);
        world.test.visitor().get("/narke/avtal").await.expect(303);
    })
    .await;
}

#[tokio::test]
async fn two_who_save_at_once_meet_on_the_merge_page() {
    in_both_worlds(async |world| {
        let (mut maja, mut arvid) = (world.acting("secretary", None).await, world.acting("administrator", None).await);
        maja.fill("/narke/avtal/andra", BOARD).await.expect(303);
        let with = |name: &'static str, kind: &'static str, version: &'static str| {
            [("kind", kind), ("name", name), ("decided", ""), ("from", "2015-01-01"), ("to", ""), ("version", version)]
        };
        maja.fill("/narke/avtal/andra", &with("Närkes nämnd", "joint-board", "1")).await.expect(303);
        let refused = arvid.fill("/narke/avtal/andra", &with("", "federation", "1")).await.expect(422);
        assert_eq!(refused.field("version"), "1", "a refused form keeps the version that was seen");
        let merge = arvid.fill("/narke/avtal/andra", &with("Närkeförbundet", "federation", "1")).await.expect(409);
        assert_eq!(merge.field("version"), "2");
        merge.says("Närkes nämnd").says("Närkeförbundet").says("Kommunalförbund");
        maja.get("/narke/avtal").await.says("Närkes nämnd");
        arvid.fill("/narke/avtal/andra", &with("Närkeförbundet", "federation", "2")).await.expect(303);
        maja.get("/narke/avtal").await.says("Närkeförbundet");
    })
    .await;
}

#[tokio::test]
async fn what_holds_for_a_joint_board_alone_is_not_said_of_a_contract() {
    in_both_worlds(async |world| {
        let party = world.with_party("Kalmar", true).await;
        let mut maja = world.acting("secretary", None).await;
        let page = format!("/narke/parter/{party}");
        maja.get(&page).await.expect(200).says("KL 9:32, 13:5");
        maja.get("/narke/avtal/vard").await.expect(200).says("KL 9:20");
        let contract = [("kind", "contract-cooperation"), ("name", "Skolhälsovård"), ("from", "2010-01-01")];
        maja.fill("/narke/avtal/andra", &contract).await.expect(303);
        maja.get(&page).await.expect(200).says_not("KL 9:32, 13:5");
        let host = maja.get("/narke/avtal/vard").await.expect(200).says_not("KL 9:20");
        host.says("Bara en gemensam nämnd måste ha en värdkommun.");
    })
    .await;
}

#[tokio::test]
async fn an_agreement_whose_last_day_has_passed_says_so() {
    in_both_worlds(async |world| {
        let mut maja = world.acting("secretary", None).await;
        for (to, ended) in [("2021-02-24", false), ("2021-02-23", true)] {
            let version = if ended { "1" } else { "0" };
            let sent =
                [("kind", "joint-board"), ("name", "Närke"), ("from", "2015-01-01"), ("to", to), ("version", version)];
            maja.fill("/narke/avtal/andra", &sent).await.expect(303);
            let shown = maja.get("/narke/avtal").await.expect(200);
            let told = "Avtalet gällde till och med den 23 februari 2021.";
            if ended {
                shown.says(told)
            } else {
                shown.says_not("Avtalet gällde")
            };
        }
    })
    .await;
}
