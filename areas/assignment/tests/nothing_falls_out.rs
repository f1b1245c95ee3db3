//! A municipality that does not answer is shown as missing, and the assignment stays.

use crate::world::{HALLSBERG, World, in_both_worlds};

#[tokio::test]
async fn a_municipality_that_does_not_answer_is_shown_as_missing() {
    in_both_worlds(async |w: World| {
        let mut maja = w.secretary().await;
        let fields = [
            ("vad", "Yttra sig över prismodellen."),
            ("ansvarig", "Kommunstyrelserna"),
            ("redovisas", "board"),
            ("dag", "2020-11-25"),
            ("svar-1", "1"),
            ("svar-2", "1"),
            ("svar-3", "1"),
        ];
        maja.fill("/sydnarke/uppdrag/nytt", &fields).await.expect(303);
        let record = "/sydnarke/uppdrag/1";
        maja.get(record).await.expect(200).says("3 av 3 svar saknas");
        let mut contact = w.acting("Lena Forsman", "contact", Some(HALLSBERG)).await;
        let answer = |party: &str| format!("{record}/steg/svar?part={party}");
        contact.get(&answer("1")).await.expect(403);
        let said = |party| vec![("part", party), ("dag", "2021-01-15"), ("text", "Tillstyrker.")];
        contact.submit(&answer("2"), &format!("{record}/steg/svar"), &said("2")).await.expect(303);
        contact.submit(&answer("2"), &format!("{record}/steg/svar"), &said("2")).await.expect(422).says("redan svarat");
        maja.submit(&answer("4"), &format!("{record}/steg/svar"), &said("4"))
            .await
            .expect(422)
            .says("inte tillfrågats");
        maja.get(record).await.expect(200).says("Tillstyrker.").says("2 av 3 svar saknas").says("Hallsberg svarade");
        maja.get("/sydnarke/uppdrag").await.expect(200).says("2 svar saknas");
        maja.get("/sydnarke/uppdrag/verkstalls?fran=2021-01-01&till=2021-02-10")
            .await
            .expect(200)
            .says("2 svar saknas");
        // What had not come by New Year was missing then.
        maja.get("/sydnarke/uppdrag/verkstalls?fran=2020-07-01&till=2020-12-31")
            .await
            .expect(200)
            .says("3 svar saknas");
    })
    .await;
}
