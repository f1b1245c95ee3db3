//! Uploads are what their names say, downloads are safe, and a damaged file says so.

use crate::world::{as_role, case, document, draft, findings, id_of, received, series, shown, story};
use testing::{Answer, TestSite, Visitor};

const PDF: &[u8] = b"%PDF-1.7\nProtokoll";

async fn send(maja: &mut Visitor, name: &str, bytes: &[u8]) -> Answer {
    let fields = [("direction", "in"), ("title", "Yttrande"), ("day", "2021-02-03"), ("counterpart", "Laxå kommun")];
    maja.upload("/sydnarke/handlingar/ny", "/sydnarke/handlingar/ny", &fields, ("file", name, bytes)).await
}

fn header(answer: &Answer, name: &str) -> String {
    answer.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().to_string()
}

#[tokio::test]
async fn a_file_of_another_type_than_its_name_is_refused_with_both_named() {
    story(|site| async move {
        let mut maja = as_role(&site, "secretary");
        for (name, bytes, status, sentence) in [
            ("avtal.docx", PDF, 415, "Filen avtal.docx kallas DOCX men innehåller en PDF."),
            ("faktura.pdf", &b"MZ\x90\0\0\0\0\0"[..], 415, "kallas PDF men innehåller ett program."),
            ("sida.txt", b"<!doctype html><p>", 415, "kallas TXT men innehåller en webbsida (HTML)."),
            ("sida.html", b"<!doctype html><p>", 415, "har en typ som inte tas emot. Spara sidan som PDF."),
            ("skal.sh", b"#!/bin/sh", 415, "har en typ som inte tas emot."),
            ("tom.pdf", b"", 422, "är tom"),
        ] {
            let refused = send(&mut maja, name, bytes).await.expect(status);
            assert!(refused.text().contains("value=\"Yttrande\""), "what was written comes back");
            refused.says(sentence);
        }
        shown(maja.get("/sydnarke/handlingar").await).says("Ingen handling är registrerad");

        let bad = maja
            .upload(
                "/sydnarke/handlingar/ny",
                "/sydnarke/handlingar/ny",
                &[("direction", "in")],
                ("file", "a.pdf", PDF),
            )
            .await;
        bad.expect(422).says("Filen följde inte med när formuläret behövde rättas.");
        let large = vec![b'x'; site.site.limits.upload + 1];
        send(&mut maja, "stor.txt", &large).await.expect(413).says("större än gränsen 25 MB");
    })
    .await;
}

#[tokio::test]
async fn a_download_is_the_file_that_was_sent_with_safe_headers() {
    story(|site| async move {
        let mut maja = as_role(&site, "secretary");
        for (name, bytes, kind, way) in [
            ("Yttrande över förslaget.pdf", PDF, "application/pdf", "inline"),
            ("skylt.png", &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], "image/png", "inline"),
            ("konton.csv", b"konto;belopp\n", "text/csv", "attachment"),
            ("brev.txt", "Hej på er".as_bytes(), "text/plain", "attachment"),
        ] {
            let id = id_of(&send(&mut maja, name, bytes).await);
            let got = maja.get(&format!("/sydnarke/handlingar/{id}/fil")).await.expect(200);
            assert_eq!(got.bytes, bytes);
            assert_eq!(header(&got, "content-type"), kind);
            assert!(header(&got, "content-disposition").starts_with(way), "{name}");
            assert_eq!(header(&got, "x-content-type-options"), "nosniff");
            let page = shown(as_role(&site, "member").get(&format!("/sydnarke/handlingar/{id}")).await);
            page.says(name).says(&store::hash_of(bytes)).says("Allmän handling sedan den kom in 3 februari 2021.");
        }
        assert!(findings(&site.site.store).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_file_changed_or_gone_on_disk_is_told_and_never_sent() {
    story(|site| async move {
        let mut maja = as_role(&site, "secretary");
        let id = id_of(&send(&mut maja, "yttrande.pdf", PDF).await);
        let hash = store::hash_of(PDF);
        let place = site.site.store.data().join("files").join(&hash[..2]).join(&hash);
        let address = format!("/sydnarke/handlingar/{id}/fil");
        std::fs::write(&place, b"%PDF-1.7\nAnnat").expect("the file is changed");
        maja.get(&address).await.expect(500).says("skadat eller ändrat på annat sätt");
        std::fs::remove_file(&place).expect("the file is removed");
        maja.get(&address).await.expect(500).says("skadat eller ändrat på annat sätt");
        shown(maja.get(&format!("/sydnarke/handlingar/{id}")).await).says("yttrande.pdf");
    })
    .await;
}

async fn two_documents(site: &TestSite) -> (i64, i64) {
    let mut tx = site.site.store.write().await.expect("a write");
    let s = series(&mut tx).await;
    let c = case(&mut tx, &s, "Årsredovisning 2020").await;
    let first = document(&mut tx, &draft(Some(c.id), "Förslag")).await;
    let second = document(&mut tx, &received(Some(c.id), "Yttrande")).await;
    tx.commit().await.expect("saved");
    (first.id, second.id)
}

#[tokio::test]
async fn the_file_of_a_draft_can_be_replaced_and_that_of_a_public_document_cannot() {
    story(|site| async move {
        let (first, second) = two_documents(&site).await;
        let mut maja = as_role(&site, "secretary");
        for (id, again) in [(first, 303), (second, 422)] {
            let address = format!("/sydnarke/handlingar/{id}/bifoga");
            let version = maja.get(&address).await.field("version");
            let fields = [("version", version.as_str())];
            maja.fill(&address, &fields).await.expect(422).says("Välj en fil.");
            maja.upload(&address, &address, &fields, ("file", "a.pdf", PDF)).await.expect(303);
            let stale = maja.upload(&address, &address, &fields, ("file", "b.pdf", PDF)).await;
            stale.expect(422).says("har ändrats sedan du öppnade sidan");
            let version = maja.get(&address).await.field("version");
            let fields = [("version", version.as_str())];
            let other = maja.upload(&address, &address, &fields, ("file", "b.txt", b"Hej")).await;
            let other = other.expect(again);
            if again == 422 {
                other.says("har redan en fil, som inte kan bytas");
            }
        }
        assert!(findings(&site.site.store).await.is_empty());
    })
    .await;
}
