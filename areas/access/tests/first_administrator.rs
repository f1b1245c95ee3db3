//! A fresh installation: the printed link makes the cooperation and its first administrator, once.

use crate::world::{World, in_both_worlds, site};
use access::{AREA, first_administrator_token};
use testing::at;

const GOOD: [(&str, &str); 6] = [
    ("cooperation", "Sydnärkes IT-nämnd"),
    ("slug", "sydnarke"),
    ("name", "Arvid Ek"),
    ("email", "Arvid@Narke.example"),
    ("losenord", "fyra gröna kaffekoppar"),
    ("losenord_igen", "fyra gröna kaffekoppar"),
];

#[tokio::test]
async fn the_link_sets_up_the_cooperation_and_then_is_used() {
    testing::on_both_engines(&[store::SCHEMA, AREA.schema], async |store| {
        let test = site(store).await;
        let token = || first_administrator_token(&test.site.store, at("2021-02-24"), test.site.chance);
        let first = token().await.expect("a store").expect("nobody has a password");
        let second = token().await.expect("a store").expect("still nobody");
        let (first, second) = (format!("/forsta/{first}"), format!("/forsta/{second}"));
        let mut arvid = test.visitor();
        arvid.get("/forsta/pahittad").await.expect(404).says("Länken gäller inte");
        arvid.get(&first).await.expect(200).says("Kom i gång");
        let faulty = [("slug", "Närke"), ("email", "arvid"), ("losenord", "kort"), ("losenord_igen", "korta")];
        arvid.fill(&first, &faulty).await.expect(422).says("6 uppgifter behöver rättas").says("minst 12 tecken");

        assert_eq!(arvid.fill(&first, &GOOD).await.expect(303).to, "/sydnarke");
        arvid
            .get("/sydnarke/mitt-konto")
            .await
            .expect(200)
            .says("Sydnärkes IT-nämnd")
            .says("Administratör")
            .says("Nämndsekreterare");
        arvid.get(&first).await.expect(404);
        arvid.get(&second).await.expect(404);
        arvid.fill(&second, &GOOD).await.expect(404);
        assert_eq!(token().await.expect("a store"), None);

        let mut again = test.visitor();
        let login = [("email", "arvid@narke.example"), ("losenord", "fyra gröna kaffekoppar")];
        again.fill("/logga-in", &login).await.expect(303);
    })
    .await;
}

#[tokio::test]
async fn the_link_is_too_old_after_a_day() {
    testing::on_both_engines(&[store::SCHEMA, AREA.schema], async |store| {
        let test = site(store).await;
        for (age, status) in [(24 * 3600 - 1, 200), (24 * 3600, 404)] {
            let made = at("2021-02-24").plus_seconds(-age);
            let token = first_administrator_token(&test.site.store, made, test.site.chance).await;
            let token = token.expect("a store").expect("nobody has a password");
            test.visitor().get(&format!("/forsta/{token}")).await.expect(status);
        }
    })
    .await;
}

#[tokio::test]
async fn there_is_no_link_once_somebody_has_a_password() {
    in_both_worlds(async |world: World| {
        let site = &world.test.site;
        let token = first_administrator_token(&site.store, at("2021-02-24"), site.chance).await;
        assert_eq!(token.expect("a store"), None);
    })
    .await;
}
