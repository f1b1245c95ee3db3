//! One's own password is changed with the old one; other browsers are signed out.

use crate::world::{MEMBER, PASSWORD, World, in_both_worlds};

const PAGE: &str = "/narke/mitt-konto";

fn change<'a>(old: &'a str, new: &'a str) -> [(&'a str, &'a str); 3] {
    [("losenord_nuvarande", old), ("losenord", new), ("losenord_igen", new)]
}

#[tokio::test]
async fn the_change_signs_out_everywhere_else() {
    in_both_worlds(async |world: World| {
        let (mut here, mut there) = (world.signed_in(MEMBER).await, world.signed_in(MEMBER).await);
        there.get(PAGE).await.expect(200);
        let before = here.cookie("samdrift_session");
        let changed = here.fill(PAGE, &change(PASSWORD, "sju blå cykelbud")).await.expect(303);
        assert_eq!(changed.to, "/narke/mitt-konto?bytt=1");
        assert_ne!(here.cookie("samdrift_session"), before);
        here.get(&changed.to).await.expect(200).says("Lösenordet är bytt");
        there.get(PAGE).await.expect(303);
        let mut anew = world.test.visitor();
        anew.fill("/logga-in", &[("email", MEMBER), ("losenord", PASSWORD)]).await.expect(422);
        anew.fill("/logga-in", &[("email", MEMBER), ("losenord", "sju blå cykelbud")]).await.expect(303);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_old_password_changes_nothing_and_is_counted() {
    in_both_worlds(async |world: World| {
        let mut lena = world.signed_in(MEMBER).await;
        let refused = lena.fill(PAGE, &change("fel", "kort")).await.expect(422);
        refused.says("Det nuvarande lösenordet stämmer inte").says("minst 12 tecken");
        for _ in 0..4 {
            lena.fill(PAGE, &change("fel", "sju blå cykelbud")).await.expect(422);
        }
        lena.fill(PAGE, &change(PASSWORD, "sju blå cykelbud")).await.expect(429);
    })
    .await;
}
