//! The public papers of a meeting can be fetched by everybody; whatever else is asked for does not exist.

use crate::world::{World, by, day, in_both_worlds};
use meeting::{Basis, BasisKind, CaseRef, Kind, ParagraphText};
use registry::{Direction, FileRef, NewDocument, PublicWhy, Secrecy, Status};
use store::{By, Tx};

const PDF: &[u8] = b"%PDF-1.7 offentliga siffror";

async fn document(
    w: &World,
    tx: &mut Tx,
    by: &By,
    case: i64,
    title: &str,
    change: impl FnOnce(&mut NewDocument),
) -> i64 {
    let kept = w.test.site.store.keep_file(tx, by.cooperation, "application/pdf", PDF.into()).await.expect("kept");
    let file =
        FileRef { hash: kept.hash, name: "Motpartshemlig.pdf".into(), kind: "application/pdf".into(), size: kept.size };
    let mut new = NewDocument {
        case: Some(case),
        number: None,
        title,
        public_title: "",
        direction: Direction::DrawnUp,
        day: day("2021-02-01"),
        counterpart: "",
        status: Status::Public { since: day("2021-02-03"), why: PublicWhy::Expedited },
        secrecy: None,
        file: Some(file),
    };
    change(&mut new);
    registry::create_document(tx, by, &new).await.expect("a document").id
}

async fn item(tx: &mut Tx, by: &By, meeting: i64, case: i64, secret: bool, documents: &[i64]) {
    let basis = |id: &i64| Basis { kind: BasisKind::Basis, day: None, text: "Handling".into(), document: Some(*id) };
    let text = ParagraphText {
        case: Some(CaseRef { id: case, number: format!("Syd-IT 21-{case}") }),
        basis: documents.iter().map(basis).collect(),
        has_secret_part: secret,
        ..ParagraphText::titled("Ett ärende", Kind::Decision)
    };
    meeting::create_paragraph(tx, by, meeting, &text, None).await.expect("a paragraph");
}

#[tokio::test]
async fn a_public_paper_is_handed_out_and_nothing_else() {
    in_both_worlds(async |w| {
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        let (own, other) = (by(w.coop, "2021-02-24"), by(2, "2021-02-24"));
        let mark =
            || Some(Secrecy { provision: "OSL 18:8".into(), day: day("2021-02-01"), authority: "Nämnden".into() });
        let open = document(&w, &mut tx, &own, 1, "Öppna siffror", |_| {}).await;
        let draft = document(&w, &mut tx, &own, 1, "Utkast", |d| d.status = Status::Draft).await;
        let secret = document(&w, &mut tx, &own, 1, "Riskpapper", |d| d.secrecy = mark()).await;
        let kept_back = document(&w, &mut tx, &own, 1, "Riskpapper", |d| d.public_title = "Utlåtande").await;
        let in_secret_case = document(&w, &mut tx, &own, 2, "Riskpapper", |_| {}).await;
        let of_secret_part = document(&w, &mut tx, &own, 1, "Bilaga", |_| {}).await;
        let not_on_agenda = document(&w, &mut tx, &own, 1, "Annat", |_| {}).await;
        let no_file = document(&w, &mut tx, &own, 1, "Utan fil", |d| d.file = None).await;
        let too_large = document(&w, &mut tx, &own, 1, "Stor", |d| {
            if let Some(f) = &mut d.file {
                f.size = 1 << 40;
            }
        })
        .await;
        let on_draft_agenda = document(&w, &mut tx, &own, 1, "Till maj", |_| {}).await;
        item(&mut tx, &own, 2, 1, false, &[open, draft, secret, kept_back, no_file, too_large]).await;
        item(&mut tx, &own, 2, 2, false, &[in_secret_case]).await;
        item(&mut tx, &own, 2, 1, true, &[of_secret_part]).await;
        item(&mut tx, &own, 3, 1, false, &[on_draft_agenda]).await;
        let foreign = document(&w, &mut tx, &other, 1, "Grannrubrik", |_| {}).await;
        item(&mut tx, &other, 2, 1, false, &[foreign]).await;
        tx.commit().await.expect("saved");

        let mut citizen = w.test.visitor();
        let page =
            citizen.get("/offentligt/sydnarke/moten/2").await.expect(200).says("Öppna siffror").says("pdf, 1 kB");
        let address = format!("/offentligt/sydnarke/moten/2/handlingar/{open}");
        assert!(page.text().contains(&format!("href=\"{address}\"")));
        assert_eq!(page.text().matches("/handlingar/").count(), 1, "one file is handed out");
        let answer = citizen.get(&address).await.expect(200);
        assert_eq!(&answer.bytes[..], PDF);
        assert_eq!(answer.headers["content-type"], "application/pdf");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff");
        let disposition = answer.headers["content-disposition"].to_str().expect("plain");
        assert!(disposition.starts_with("attachment") && disposition.contains("Syd-IT"), "{disposition}");
        assert!(!disposition.contains("Motpartshemlig"), "the sender's name of the file is not told");

        let at = |meeting: i64, document: i64| format!("/offentligt/sydnarke/moten/{meeting}/handlingar/{document}");
        for (why, path) in [
            ("a draft", at(2, draft)),
            ("secret", at(2, secret)),
            ("a title kept back", at(2, kept_back)),
            ("in a secret case", at(2, in_secret_case)),
            ("of a secret part", at(2, of_secret_part)),
            ("on no agenda", at(2, not_on_agenda)),
            ("without a file", at(2, no_file)),
            ("larger than the register takes", at(2, too_large)),
            ("of another meeting", at(1, open)),
            ("on an agenda nobody is called to", at(3, on_draft_agenda)),
            ("of another cooperation", at(2, foreign + 100)),
            ("of no meeting", at(99, open)),
            ("no number", "/offentligt/sydnarke/moten/2/handlingar/x".to_string()),
            ("of pages that are off", format!("/offentligt/vattern/moten/2/handlingar/{foreign}")),
        ] {
            let answer = citizen.get(&path).await;
            assert_eq!(answer.status, 404, "{why}: {path}");
            assert_ne!(&answer.bytes[..], PDF, "{why}");
        }
    })
    .await;
}
