//! A member of the board sees the public layer of a secret case everywhere; another cooperation sees nothing.

use crate::world::{as_role, by, day, draft, new_case, series, shown, story};
use bytes::Bytes;
use registry::{FileRef, NewCase, NewDocument, PublicWhy, Secrecy, Status, create_case, create_document, search};
use testing::TestSite;

/// A word that stands only in what is protected.
const PROTECTED: &str = "brandvägg";

fn mark() -> Option<Secrecy> {
    Some(Secrecy { provision: "OSL 18:8".into(), day: day("2021-02-03"), authority: "Sydnärkes IT-nämnd".into() })
}

async fn secret_case(site: &TestSite) -> (i64, i64, i64) {
    let mut tx = site.site.store.write().await.expect("a write");
    let s = series(&mut tx).await;
    let new = NewCase {
        title: "Byte av brandvägg i Fjugesta",
        public_title: "Säkerhetsåtgärd",
        secrecy: mark(),
        ..new_case(&s, "")
    };
    let c = create_case(&mut tx, &by(), &new).await.expect("a case");
    let kept = site.site.store.keep_file(&mut tx, 1, "application/pdf", Bytes::from_static(b"%PDF-1.7")).await;
    let kept = kept.expect("a file");
    let file = FileRef { hash: kept.hash, name: "offert.pdf".into(), kind: kept.kind, size: kept.size };
    // Without a mark of its own: it is hidden because its case is.
    let offer = NewDocument {
        counterpart: "Brandväggsbolaget",
        file: Some(file),
        status: Status::Public { since: day("2021-02-05"), why: PublicWhy::Expedited },
        ..draft(Some(c.id), "Offert brandvägg")
    };
    let offer = create_document(&mut tx, &by(), &offer).await.expect("a document");
    let risk =
        NewDocument { title: "Riskanalys brandvägg", public_title: "Riskanalys", secrecy: mark(), ..draft(None, "") };
    let risk = create_document(&mut tx, &by(), &risk).await.expect("a document");
    tx.commit().await.expect("saved");
    (c.id, offer.id, risk.id)
}

#[tokio::test]
async fn a_member_sees_only_the_public_titles() {
    story(|site| async move {
        let (case, offer, risk) = secret_case(&site).await;
        let pages = [
            "/sydnarke/arenden".to_string(),
            "/sydnarke/arenden.csv".into(),
            format!("/sydnarke/arenden/{case}"),
            format!("/sydnarke/arenden/{case}/handlingar"),
            format!("/sydnarke/arenden/{case}/historik"),
            "/sydnarke/handlingar".into(),
            "/sydnarke/handlingar.csv".into(),
            format!("/sydnarke/handlingar/{offer}"),
            format!("/sydnarke/handlingar/{offer}/historik"),
            format!("/sydnarke/handlingar/{risk}"),
            "/sydnarke/oversikt".into(),
        ];
        let mut member = as_role(&site, "member");
        for page in &pages {
            let seen = shown(member.get(page).await).text().to_lowercase();
            assert!(!seen.contains("brandvägg"), "{page} tells:\n{seen}");
        }
        shown(member.get(&pages[0]).await).says("Säkerhetsåtgärd").says("sekretessmarkering");
        shown(member.get(&pages[1]).await).says("Säkerhetsåtgärd").says("OSL 18:8");
        shown(member.get(&pages[7]).await).says("Syd-IT 21-1-1").says("Visas bara för den som får se");
        let mut maja = as_role(&site, "secretary");
        for page in [&pages[0], &pages[1], &pages[2], &pages[5], &pages[6], &pages[7], &pages[9]] {
            shown(maja.get(page).await).says(if page.contains("handling") {
                "brandvägg"
            } else {
                "Byte av brandvägg"
            });
        }
        shown(maja.get(&pages[2]).await).says("En påminnelse, inte ett beslut. Pröva på nytt vid varje begäran.");
    })
    .await;
}

#[tokio::test]
async fn protected_words_are_found_only_by_those_who_may_see_them() {
    story(|site| async move {
        secret_case(&site).await;
        let mut tx = site.site.store.read().await.expect("a read");
        for (query, sees_secret, numbers) in [
            (PROTECTED, true, &["Syd-IT 21-1", "H 2021-1", "Syd-IT 21-1-1"][..]),
            (PROTECTED, false, &[]),
            ("brandväggsbolaget", true, &["Syd-IT 21-1-1"]),
            ("brandväggsbolaget", false, &[]),
            ("säkerhetsåtgärder", false, &["Syd-IT 21-1"]),
            ("Syd-IT 21-1", false, &["Syd-IT 21-1", "Syd-IT 21-1-1"]),
            ("riskanalysen", false, &["H 2021-1"]),
            ("riskanalys brandvägg", false, &[]),
            ("riskanalys brandvägg", true, &["H 2021-1"]),
            ("%", true, &[]),
            ("_iskanalys", true, &[]),
            ("", true, &[]),
        ] {
            let hits = search(&mut tx, 1, query, sees_secret).await.expect("a search");
            let mut found: Vec<&str> = hits.iter().map(|h| h.number.as_str()).collect();
            let mut expected = numbers.to_vec();
            found.sort_unstable();
            expected.sort_unstable();
            assert_eq!(found, expected, "{query} {sees_secret}");
            assert!(sees_secret || hits.iter().all(|h| !h.title.to_lowercase().contains(PROTECTED)));
        }
        assert!(search(&mut tx, 2, "säkerhetsåtgärd", true).await.expect("a search").is_empty());
        drop(tx);
        let mut member = as_role(&site, "member");
        shown(member.get("/sydnarke/arenden?q=brandv%C3%A4gg").await).says("Inget stämmer med urvalet");
        shown(member.get("/sydnarke/handlingar?q=brandv%C3%A4gg").await).says("Inget stämmer med urvalet");
    })
    .await;
}

#[tokio::test]
async fn a_secret_file_is_handed_only_to_those_who_may_see_it() {
    story(|site| async move {
        let (case, offer, risk) = secret_case(&site).await;
        let file = format!("/sydnarke/handlingar/{offer}/fil");
        as_role(&site, "secretary").get(&file).await.expect(200);
        as_role(&site, "auditor").get(&file).await.expect(200);
        for role in ["member", "substitute", "chair", "contact", "administrator"] {
            as_role(&site, role).get(&file).await.expect(403);
        }
        // What the role may not see it may not edit either.
        for page in [format!("/sydnarke/arenden/{case}/redigera"), format!("/sydnarke/handlingar/{risk}/redigera")] {
            as_role(&site, "secretary").get(&page).await.expect(200);
            as_role(&site, "member").get(&page).await.expect(403);
        }
    })
    .await;
}

#[tokio::test]
async fn another_cooperation_finds_nothing_under_these_addresses() {
    story(|site| async move {
        let (case, offer, risk) = secret_case(&site).await;
        let mut other = as_role(&site, "secretary@2");
        for path in [
            format!("arenden/{case}"),
            format!("arenden/{case}/handlingar"),
            format!("arenden/{case}/historik"),
            format!("arenden/{case}/redigera"),
            format!("arenden/{case}/avsluta"),
            format!("handlingar/{offer}"),
            format!("handlingar/{offer}/historik"),
            format!("handlingar/{offer}/fil"),
            format!("handlingar/{offer}/bifoga"),
            format!("handlingar/{risk}/redigera"),
            format!("handlingar/{risk}/offentliggor"),
            format!("handlingar/ny?arende={case}"),
            "diarieserier/1".into(),
        ] {
            other.get(&format!("/annan/{path}")).await.expect(404);
            other.get(&format!("/sydnarke/{path}")).await.expect(404);
        }
        shown(other.get("/annan/arenden").await).says_not("Säkerhetsåtgärd");
        let fields = [
            ("case", case.to_string()),
            ("direction", "drawn-up".into()),
            ("title", "A".into()),
            ("day", "2021-02-03".into()),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        other.fill("/annan/handlingar/ny", &fields).await.expect(422).says("Ärendet finns inte.");
    })
    .await;
}

#[tokio::test]
async fn a_case_marked_by_form_needs_its_public_title() {
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        series(&mut tx).await;
        tx.commit().await.expect("saved");
        let mut maja = as_role(&site, "secretary");
        let mut fields = vec![
            ("series", "1"),
            ("title", "Byte av brandvägg"),
            ("opened", "2021-02-03"),
            ("secret", "1"),
            ("secrecy_day", "2021-02-03"),
            ("secrecy_authority", "Sydnärkes IT-nämnd"),
        ];
        let refused = maja.fill("/sydnarke/arenden/nytt", &fields).await.expect(422);
        refused.says("Ange vilken bestämmelse").says("Skriv en offentlig rubrik som inte röjer något.");
        fields.extend([("provision", "OSL 18:8"), ("public_title", "Säkerhetsåtgärd")]);
        let made = maja.fill("/sydnarke/arenden/nytt", &fields).await.expect(303);
        let page = shown(maja.get(&made.to).await);
        page.says("OSL 18:8, markerat 3 februari 2021 av Sydnärkes IT-nämnd").says("Säkerhetsåtgärd");
        // The head registers, and sees what is secret; a member can neither.
        shown(as_role(&site, "head").get(&made.to).await).says("Byte av brandvägg");
        shown(as_role(&site, "member").get(&made.to).await).says_not("brandvägg");
    })
    .await;
}
