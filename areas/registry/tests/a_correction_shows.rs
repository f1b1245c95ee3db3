//! A public document's entry is corrected in the open: as it stood, as it stands, and why.

use crate::world::{as_role, by, case, day, document, draft, findings, received, series, shown, story};
use registry::{PublicWhy, find_document, publish_document};
use store::args;

#[tokio::test]
async fn a_correction_tells_what_stood_and_why() {
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        let s = series(&mut tx).await;
        let c = case(&mut tx, &s, "Årsredovisning 2020").await;
        let d = document(&mut tx, &received(Some(c.id), "Yttrande från Askersund")).await;
        tx.commit().await.expect("saved");
        let mut maja = as_role(&site, "secretary");
        let address = format!("/sydnarke/handlingar/{}/redigera", d.id);
        let page = shown(maja.get(&address).await).says("Handlingen är allmän.");
        let version = page.field("version");
        assert_eq!(page.field("direction"), "", "which way it went is not corrected");
        let send = |title, reason, version| {
            vec![
                ("title", title),
                ("day", "2021-02-03"),
                ("counterpart", "Laxå kommun"),
                ("reason", reason),
                ("direction", "drawn-up"),
                ("version", version),
            ]
        };
        let right = "Yttrande från Laxå";
        maja.fill(&address, &send(right, "", &version)).await.expect(422).says("Skriv varför uppgifterna rättas.");
        let same = maja.fill(&address, &send("Yttrande från Askersund", "Fel", &version)).await;
        same.expect(422).says("Inget är ändrat.");
        let mut corrected = send(right, "Fel kommun i rubriken", &version);
        corrected[1] = ("day", "2021-02-04");
        maja.fill(&address, &corrected).await.expect(303);

        let mut member = as_role(&site, "member");
        let page = shown(member.get(&format!("/sydnarke/handlingar/{}", d.id)).await);
        assert!(page.text().contains("<del>Yttrande från Askersund</del>"));
        page.says("rättad")
            .says("Fel kommun i rubriken")
            .says("Maja (secretary)")
            .says("Inkommen")
            .says("kom in 4 februari 2021");
        shown(member.get(&format!("/sydnarke/handlingar/{}/historik", d.id)).await).says("Rättade uppgift om handling");
        assert!(findings(&site.site.store).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_mark_set_later_hides_what_the_corrections_tell() {
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        let s = series(&mut tx).await;
        let c = case(&mut tx, &s, "Säkerhet").await;
        let d = document(&mut tx, &received(Some(c.id), "Intrång i Laxå")).await;
        tx.commit().await.expect("saved");
        let mut maja = as_role(&site, "secretary");
        let address = format!("/sydnarke/handlingar/{}/redigera", d.id);
        let version = maja.get(&address).await.field("version");
        let fields = [
            ("title", "Intrång i Laxå"),
            ("public_title", "Anmälan"),
            ("day", "2021-02-03"),
            ("counterpart", "Laxå kommun"),
            ("secret", "1"),
            ("provision", "OSL 18:8"),
            ("secrecy_day", "2021-02-24"),
            ("secrecy_authority", "Sydnärkes IT-nämnd"),
            ("reason", "Markering saknades"),
            ("version", &version),
        ];
        maja.fill(&address, &fields).await.expect(303);
        let page = format!("/sydnarke/handlingar/{}", d.id);
        shown(maja.get(&page).await).says("Intrång i Laxå");
        let seen = shown(as_role(&site, "member").get(&page).await);
        seen.says("Anmälan").says("rättad").says_not("Intrång").says_not("Laxå");
    })
    .await;
}

#[tokio::test]
async fn publishing_again_changes_nothing_and_a_row_changed_by_hand_is_found() {
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        let s = series(&mut tx).await;
        let c = case(&mut tx, &s, "Protokoll").await;
        let d = document(&mut tx, &draft(Some(c.id), "Protokoll 2021-02-10")).await;
        publish_document(&mut tx, &by(), d.id, PublicWhy::Adjusted, day("2021-02-22")).await.expect("public");
        let once = find_document(&mut tx, 1, d.id).await.expect("a look");
        publish_document(&mut tx, &by(), d.id, PublicWhy::Expedited, day("2021-02-24")).await.expect("nothing");
        assert_eq!(find_document(&mut tx, 1, d.id).await.expect("a look"), once);
        tx.commit().await.expect("saved");
        assert!(findings(&site.site.store).await.is_empty());

        let mut tx = site.site.store.write().await.expect("a write");
        let sql = "update registry_document set title = 'Annat' where cooperation = $1 and id = $2";
        tx.run(sql, args![1, d.id]).await.expect("changed past the program");
        tx.end().await.expect("saved");
        let found: Vec<_> = findings(&site.site.store).await.iter().map(|r| r.id).collect();
        assert_eq!(found, ["registry-check-changed"]);

        let mut tx = site.site.store.write().await.expect("a write");
        let sql = "update registry_document set public_since = null, public_why = null, direction = 'in'
                    where cooperation = $1";
        tx.run(sql, args![1]).await.expect("changed past the program");
        tx.end().await.expect("saved");
        let found: Vec<_> = findings(&site.site.store).await.iter().map(|r| r.id).collect();
        assert_eq!(found, ["registry-check-changed", "registry-check-draft"]);
    })
    .await;
}

#[tokio::test]
async fn a_public_document_taken_back_or_taken_away_by_hand_is_found() {
    for (sql, expected) in [
        ("update registry_document set public_since = null, public_why = null where id = $1", "registry-check-changed"),
        ("delete from registry_document where id = $1", "registry-check-gone"),
    ] {
        story(move |site| async move {
            let mut tx = site.site.store.write().await.expect("a write");
            let d = document(&mut tx, &draft(None, "Protokoll 2021-02-10")).await;
            publish_document(&mut tx, &by(), d.id, PublicWhy::Adjusted, day("2021-02-22")).await.expect("public");
            tx.commit().await.expect("saved");
            assert!(findings(&site.site.store).await.is_empty());
            let mut tx = site.site.store.write().await.expect("a write");
            tx.run(sql, args![d.id]).await.expect("changed past the program");
            tx.end().await.expect("saved");
            let found: Vec<_> = findings(&site.site.store).await.iter().map(|r| r.id).collect();
            assert_eq!(found, [expected], "{sql}");
        })
        .await;
    }
}
