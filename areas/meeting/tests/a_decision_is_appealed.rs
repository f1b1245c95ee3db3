//! PROT-9, PROT-10 through the pages: an appeal reaches a party in time or late, goes to the court and ends; the
//! paragraph says how its decision stands.

use crate::world::{HALLSBERG, in_both_worlds};

const P: &str = "/sydnarke/moten/1/paragrafer/1";
const O: &str = "/sydnarke/moten/1/paragrafer/1/overklaganden";

#[tokio::test]
async fn an_appeal_in_time_keeps_the_decision_from_legal_force_until_the_court_has_decided() {
    in_both_worlds(async |world| {
        world.adjusted().await;
        let mut maja = world.secretary().await;
        maja.get(P).await.expect(200).says("tiden löper inte");
        world.post(&[1, 2, 3, 4]).await;
        maja.get(P).await.expect(200).says("kan överklagas till 17 mars 2021").says("får verkställas innan");
        world.test.move_to("2021-03-18").await;
        maja.get(P).await.expect(200).says("laga kraft 18 mars 2021");

        // The municipality's contact got it on the last day, and registers it afterwards.
        let mut contact = world.acting("Per Lind", "contact", Some(HALLSBERG)).await;
        let sent = |party: &'static str, day: &'static str, who: &'static str| {
            [("part", party), ("dag", day), ("klockan", "09:40"), ("av", who), ("anteckning", "Fel beslutsunderlag")]
        };
        contact.fill(O, &sent("2", "2021-03-17", "")).await.expect(422).says("Ange vem som överklagar");
        contact.fill(O, &sent("2", "2021-03-19", "Eva Norr")).await.expect(422).says("ligger i framtiden");
        contact.fill(O, &sent("1", "2021-03-17", "Eva Norr")).await.expect(403);
        contact.fill(O, &sent("2", "2021-03-17", "Eva Norr")).await.expect(303);
        let page =
            contact.get(O).await.expect(200).says("i tid").says("Kom in till Hallsberg 17 mars 2021 klockan 09:40");
        page.says("Ska lämnas till förvaltningsrätten").says("Handlingen i diariet");
        let waits = "Lämna överklagandet av § 1 till förvaltningsrätten";
        for overview in [maja.get("/sydnarke").await, contact.get("/sydnarke").await] {
            overview.expect(200).says(waits).says("Eva Norr, kom in till Hallsberg 17 mars 2021");
        }
        maja.fill(O, &sent("4", "2021-03-18", "Tage Lund")).await.expect(303);
        maja.get(O).await.expect(200).says("för sent");
        maja.get(P).await.expect(200).says("överklagat").says("Överklaganden (2)");
        contact.submit(O, &format!("{O}/2/domstol"), &[("dag", "2021-03-18"), ("version", "1")]).await.expect(403);

        let court = format!("{O}/1/domstol");
        contact.submit(O, &court, &[("dag", "2021-03-16"), ("version", "1")]).await.expect(422).says("17 mars 2021");
        contact.submit(O, &court, &[("dag", "2021-03-18"), ("version", "1")]).await.expect(303);
        contact.get(O).await.expect(200).says("Lämnat till domstolen 18 mars 2021");
        contact.get("/sydnarke").await.expect(200).says_not(waits);
        maja.get("/sydnarke").await.expect(200).says("Tage Lund, kom in till Lekeberg").says_not("Eva Norr");
        world.test.move_to("2021-05-03").await;
        let end = format!("{O}/1/utfall");
        let outcome = [("utfall", ""), ("dag", "2021-05-03"), ("version", "2")];
        contact.submit(O, &end, &outcome).await.expect(422).says("Välj hur målet slutade");
        let outcome = [("utfall", "annulled"), ("dag", "2021-05-03"), ("version", "2")];
        contact.submit(O, &end, &outcome).await.expect(303);
        maja.get(P).await.expect(200).says("upphävt 3 maj 2021").says("rättas så långt det är möjligt");
        let mut member = world.acting("Karin Strand", "member", None).await;
        member.get(O).await.expect(200).says_not("Registrera ett överklagande");
        member.submit(O, O, &sent("2", "2021-03-17", "Eva Norr")).await.expect(403);
    })
    .await;
}
