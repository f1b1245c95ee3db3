//! Planted words of drafts, secret cases, private notes and of another cooperation are never found in public.

use crate::world::{FOREIGN, PLANTED, crawl, in_both_worlds};

#[tokio::test]
async fn no_planted_word_is_found_on_any_public_page() {
    in_both_worlds(async |w| {
        w.post(&[1, 2, 3, 4], "2021-02-24").await;
        for lang in ["sv", "en"] {
            let mut citizen = w.test.visitor();
            citizen.keep_cookie("samdrift_sprak", lang);
            let pages = crawl(&mut citizen).await;
            assert!(pages.len() > 20, "only {} pages were found", pages.len());
            for (path, answer) in &pages {
                let text = answer.text();
                for word in PLANTED.iter().chain(&FOREIGN) {
                    assert!(!text.contains(word), "»{word}« is on {path}");
                }
                assert!(!text.contains('⟦'), "a message without text on {path}");
                let is_page = answer.headers["content-type"].to_str().is_ok_and(|k| k.starts_with("text/html"));
                assert!(!is_page || text.matches("<h1>").count() == 1, "{path}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn numbers_of_what_is_not_public_lead_nowhere() {
    in_both_worlds(async |w| {
        let mut citizen = w.test.visitor();
        let open = "/offentligt/sydnarke";
        for path in ["/moten/99", "/moten/x", "/arenden/99", "/anslagstavla/1", "/moten/1/protokoll"] {
            citizen.get(&format!("{open}{path}")).await.expect(404);
        }
        // The agenda of a meeting nobody has been called to is a draft.
        citizen.get(&format!("{open}/moten/3")).await.expect(200).says("visas här när kallelsen har gått ut");
        // A secret case shows its number and its public title only.
        citizen.get(&format!("{open}/arenden/2")).await.expect(200).says("Säkerhetsåtgärd").says("Syd-IT 21-2");
        citizen.get(&format!("{open}/arenden/3")).await.expect(200).says("kan innehålla uppgifter med sekretess");
    })
    .await;
}
