//! Planted words of drafts, secret cases, private notes and of another cooperation are never found in public.

use crate::world::{FOREIGN, PLANTED, by, crawl, in_both_worlds};

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

#[tokio::test]
async fn public_minutes_show_no_secret_part_and_no_protected_heading() {
    in_both_worlds(async |w| {
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let m = meeting::find_meeting(&mut tx, w.coop, 1).await.expect("an answer").expect("a meeting");
        let r = meeting::review(&mut tx, w.coop, m).await.expect("an answer").expect("a review");
        let by = by(w.coop, "2021-02-24");
        meeting::confirm_masks(&mut tx, &by, &r, r.proposals(), 0).await.expect("confirmed");
        tx.commit().await.expect("saved");
        w.post(&[1, 2, 3, 4], "2021-02-24").await;
        let mut citizen = w.test.visitor();
        let begun = std::time::Instant::now();
        let minutes = "/offentligt/sydnarke/moten/1/protokoll";
        citizen.get(minutes).await.expect(200).says("[maskat: sekretess]").says("Maskade uppgifter");
        println!("the public page of the minutes: {} ms", begun.elapsed().as_millis());
        citizen.get(&format!("{minutes}.pdf")).await.expect(200);
        citizen.get("/offentligt/sydnarke/anslagstavla").await.expect(200).says("protokoll 10 februari 2021");
        let pages = crawl(&mut citizen).await;
        assert!(pages.iter().any(|(path, _)| path == minutes));
        // What was said of open cases is public now; the rest is not.
        let secret = PLANTED.iter().filter(|w| !["Diktutkast", "Privatanteckning"].contains(w));
        for word in secret.chain(&FOREIGN) {
            for (path, answer) in &pages {
                assert!(!answer.text().contains(word), "»{word}« is on {path}");
            }
        }
    })
    .await;
}
