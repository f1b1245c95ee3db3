//! The board page on a day: who sits, what is missing, how many must be there.

use crate::world::in_both_worlds;

#[tokio::test]
async fn a_whole_board_shows_its_people_and_nothing_wrong() {
    in_both_worlds(async |world| {
        let world = world.with_board(4).await;
        let mut member = world.acting("member").await;
        let page = member.get("/narke/namnden").await.expect(200).says_not("Det här stämmer inte");
        let page = page.says("2 ledamotsplatser och 2 ersättarplatser. 4 av 4 platser har en innehavare.");
        let page = page.says("Ordförande Anna Berg (S), Lekeberg").says("Vice ordförande Bo Dahl (S), Laxå");
        let page = page.says("Minst 2 av 2 ledamöter").says("KL 6:27").says("2019-01-01 – 2022-12-31");
        page.says("En ersättare från samma part som den frånvarande går först.")
            .says("Cilla Ek (S), Lekeberg David Falk (S), Laxå");
    })
    .await;
}

#[tokio::test]
async fn gaps_and_a_wrong_make_up_are_told_with_the_section() {
    in_both_worlds(async |world| {
        let world = world.with_board(3).await;
        let mut maja = world.acting("secretary").await;
        maja.get("/narke/namnden").await.expect(200).says("Ersättarplats för Laxå: ingen innehavare.");
        let page = "/narke/namnden/platser/ny";
        maja.fill(page, &[("party", "1"), ("kind", "member")]).await.expect(303);
        let shown = maja.get("/narke/namnden").await.expect(200).says("Det här stämmer inte");
        shown.says("Ledamotsplatserna är 3 och ersättarplatserna 2.").says("KL 9:24").says("Minst 2 av 3 ledamöter");
        let old = maja.get("/narke/namnden?dag=2017-12-31").await.expect(200).says("Ordförande saknas.");
        old.says("kommunallagen (1991:900), paragrafen inte avstämd").says_not("KL 9:24");
        maja.get("/narke/namnden?dag=2023-01-01").await.expect(200).says("0 av 5 platser");
        maja.get("/narke/namnden?dag=ig%C3%A5r").await.expect(200).says("Skriv dagen som år-månad-dag");
    })
    .await;
}

#[tokio::test]
async fn what_is_missing_waits_for_those_who_can_mend_it() {
    in_both_worlds(async |world| {
        let world = world.with_board(3).await;
        let (mut maja, mut member) = (world.acting("secretary").await, world.acting("member").await);
        maja.get("/narke").await.expect(200).says("En ersättarplats för Laxå saknar innehavare").says("Visa platsen");
        member.get("/narke").await.expect(200).says_not("Laxå").says_not("Visa");
        maja.fill("/narke/namnden/platser/ny", &[("party", "1"), ("kind", "member")]).await.expect(303);
        let all = maja.get("/narke").await.expect(200).says("Ledamotsplatserna är 3 och ersättarplatserna 2.");
        all.says("KL 9:24").says("En ledamotsplats för Lekeberg saknar innehavare");
    })
    .await;
}
