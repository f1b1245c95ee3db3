//! Persons are added and changed, also by two at once, and nobody climbs by another's address.

use crate::world::{ADMIN, AUDITOR, MEMBER, SECRETARY, World, in_both_worlds};

#[tokio::test]
async fn a_person_is_added_with_all_faults_told_at_once() {
    in_both_worlds(async |world: World| {
        let mut maja = world.signed_in(SECRETARY).await;
        let faulty = [("name", ""), ("email", "ingen adress"), ("phone", "019-10 00 00")];
        let refused = maja.fill("/narke/personer/ny", &faulty).await.expect(422).says("2 uppgifter behöver rättas");
        assert_eq!(refused.field("phone"), "019-10 00 00");
        let taken = [("name", "Lena Två"), ("email", "LENA@narke.example")];
        maja.fill("/narke/personer/ny", &taken).await.expect(422).says("En annan person i samverkan");
        let good = [("name", " Åsa  Lind "), ("email", "Asa@Narke.example"), ("phone", "")];
        let to = maja.fill("/narke/personer/ny", &good).await.expect(303).to;
        maja.get(&to).await.expect(200).says("Åsa Lind").says("saknar roll");
        let list = maja.get("/narke/personer").await.expect(200).says("asa@narke.example").seen();
        let place = |name: &str| list.find(name).expect("in the list");
        assert!(place("Maja Ahlin") < place("Rut Östberg") && place("Rut Östberg") < place("Åsa Lind"));
    })
    .await;
}

#[tokio::test]
async fn two_who_edit_the_same_person_meet_on_the_merge_page() {
    in_both_worlds(async |world: World| {
        let page = format!("/narke/personer/{}", world.member);
        let (mut maja, mut arvid) = (world.signed_in(SECRETARY).await, world.signed_in(ADMIN).await);
        let seen = maja.get(&page).await.expect(200);
        let (token, version) = (seen.field("form_token"), seen.field("version"));
        let by_arvid = [("name", "Lena Åkesson"), ("email", MEMBER), ("phone", "070-111"), ("version", &version)];
        arvid.fill(&page, &by_arvid).await.expect(303);

        // First with a fault, then without: the version seen stays with the form.
        let bad = [("form_token", token.as_str()), ("name", ""), ("email", MEMBER), ("version", &version)];
        let refused = maja.post(&page, &bad).await.expect(422);
        assert_eq!(refused.field("version"), version);
        let mine = [
            ("form_token", token.as_str()),
            ("name", "Lena Åkesson"),
            ("email", MEMBER),
            ("phone", "070-222"),
            ("version", &version),
        ];
        let merge = maja.post(&page, &mine).await.expect(409).says("070-111").says("070-222").says("Ett fält");
        let merged = merge.field("version");
        maja.get(&page).await.expect(200).says_not("070-222");
        let again = [&mine[..4], &[("version", merged.as_str())]].concat();
        maja.post(&page, &again).await.expect(303);
        assert_eq!(maja.get(&page).await.field("phone"), "070-222");
    })
    .await;
}

#[tokio::test]
async fn an_address_that_opens_more_than_ones_own_is_left_alone() {
    in_both_worlds(async |world: World| {
        let mut maja = world.signed_in(SECRETARY).await;
        let change = [("name", "x"), ("email", "min@egen.example"), ("version", "1")];
        let of = |id| format!("/narke/personer/{id}");
        maja.fill(&of(world.admin), &change).await.expect(422).says("Be en administratör byta e-postadressen");
        maja.fill(&of(world.secretary), &change).await.expect(422).says("Din egen e-postadress");
        // Members sign minutes, which the secretary does not: their way in is the administrator's to change.
        maja.fill(&of(world.member), &change).await.expect(422).says("Be en administratör byta e-postadressen");
        world.signed_in(ADMIN).await.fill(&of(world.member), &change).await.expect(303);
        let mut lena = world.signed_in(MEMBER).await;
        lena.get("/narke/personer").await.expect(404);
    })
    .await;
}

#[tokio::test]
async fn only_those_with_the_right_see_or_change_persons() {
    in_both_worlds(async |world: World| {
        let page = format!("/narke/personer/{}", world.member);
        let mut rut = world.signed_in(AUDITOR).await;
        rut.get(&page).await.expect(200).says("Lena Åkesson").says_not("Spara uppgifter").says_not("Skapa engångslänk");
        rut.fill(&page, &[("name", "x")]).await.expect(403);
        rut.get("/narke/personer").await.expect(200).says_not("Lägg till person");
        let mut lena = world.signed_in(MEMBER).await;
        lena.get("/narke/personer").await.expect(403);
        lena.get("/narke/logg").await.expect(403);
        let mut maja = world.signed_in(SECRETARY).await;
        maja.get("/narke/personer/9999").await.expect(404);
        maja.get("/narke/personer/abc").await.expect(404);
        maja.get("/vattern/personer").await.expect(404);
    })
    .await;
}
