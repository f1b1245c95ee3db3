//! Extracts are certified, frozen, sent and acknowledged; a correction recalls them and they go out anew.

use crate::world::{World, in_both_worlds};
use testing::Visitor;

const M: &str = "/sydnarke/moten/1";
const P: &str = "/sydnarke/moten/1/paragrafer/1/expediering";

/// Ticks of the first two receivers, by mail.
fn to_both() -> Vec<(&'static str, &'static str)> {
    vec![
        ("till-0", "Hallsbergs kommun; registrator"),
        ("med-0", "1"),
        ("satt-0", "email"),
        ("adress-0", "registrator@hallsberg.example"),
        ("till-1", "Laxå kommun"),
        ("med-1", "1"),
        ("satt-1", "internal-post"),
    ]
}

async fn certify(world: &World, maja: &mut Visitor) {
    let _ = world;
    maja.fill(&format!("{P}/bestyrk"), &[("funktion", "nämndsekreterare"), ("losenord", "")]).await.expect(303);
}

#[tokio::test]
async fn an_extract_is_certified_sent_and_acknowledged() {
    in_both_worlds(async |world| {
        world.adjusted_with_receivers().await;
        let mut maja = world.secretary().await;
        maja.get(&format!("{M}/expediering")).await.expect(200).says("2 expedieringar, varav 2 väntar");
        // Nothing is sent before it is certified, and nothing certified without a function.
        let first = maja.get(&format!("{P}/skicka")).await.expect(303);
        assert_eq!(first.to, format!("{P}/bestyrk"));
        let no_function = maja.fill(&format!("{P}/bestyrk"), &[("funktion", "")]).await.expect(422);
        no_function.says("Ange i vilken funktion du bestyrker");
        certify(&world, &mut maja).await;
        let frozen = maja.get(&format!("{M}/utdrag/1")).await.expect(200);
        frozen.says("Bestyrkt av Maja Ahlin, nämndsekreterare").says("Offentlig version").says("Nämnden godkänner");
        maja.get(&format!("{M}/utdrag/1/pdf")).await.expect(200);

        let missing = [("till-0", "Laxå kommun"), ("med-0", "1"), ("satt-0", "email"), ("adress-0", "")];
        maja.fill(&format!("{P}/skicka"), &missing).await.expect(422).says("Skriv en e-postadress till Laxå kommun");
        maja.fill(&format!("{P}/skicka"), &[]).await.expect(422).says("Kryssa för minst en mottagare.");
        maja.fill(&format!("{P}/skicka"), &to_both()).await.expect(303);
        let log = maja.get(P).await.expect(200);
        log.says("registrator@hallsberg.example").says("Internpost").says("Kvittens saknas");
        maja.fill(&format!("{P}/skicka"), &to_both()).await.expect(422).says("har redan fått det här utdraget");

        // In the case as an outgoing document, with its file.
        let mut tx = world.test.site.store.read().await.expect("a transaction");
        let all = registry::list_documents_in_case(&mut tx, world.coop, 1).await.expect("documents");
        let out = all.last().expect("a document");
        assert_eq!(out.title, "Utdrag ur protokoll 2021-02-10, §\u{a0}1 Årsredovisning 2020");
        assert_eq!(out.counterpart, "Hallsbergs kommun, registrator; Laxå kommun");
        assert!(out.is_public() && out.file.is_some());
        drop(tx);

        // The receipt, first without the receiver's own number, then with it.
        let receipt = format!("{M}/expediering/1/kvittens");
        maja.fill(&receipt, &[("dag", "2021-02-23"), ("av", "")]).await.expect(422).says("inte vara äldre än");
        maja.fill(&receipt, &[("dag", "2021-02-24"), ("av", "Registrator")]).await.expect(303);
        maja.get(&format!("{M}/expediering")).await.expect(200).says("eget diarienummer saknas");
        let with = [("dag", "2021-02-24"), ("av", "Registrator"), ("nummer", "KS 2021/77")];
        maja.fill(&receipt, &with).await.expect(303);
        maja.get(&format!("{M}/expediering")).await.expect(200).says("dnr KS 2021/77").says("varav 1 väntar");

        // Laxå has not answered: after fourteen days that waits.
        world.test.move_to("2021-03-10").await;
        maja.get("/sydnarke").await.expect(200).says_not("Kvittens saknas från");
        world.test.move_to("2021-03-11").await;
        maja.get("/sydnarke").await.expect(200).says("Kvittens saknas från 10 februari 2021");
        maja.get(&format!("{M}/expediering")).await.expect(200).says("ingen kvittens");
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn who_certifies_enters_the_own_password_again() {
    in_both_worlds(async |world| {
        world.adjusted_with_receivers().await;
        let mut maja = world.with_password("Maja Ahlin", "secretary", "fyra gröna kaffekoppar").await;
        for wrong in ["", "fyra gröna koppar"] {
            let fields = [("funktion", "nämndsekreterare"), ("losenord", wrong)];
            maja.fill(&format!("{P}/bestyrk"), &fields).await.expect(422).says("Lösenordet stämmer inte.");
        }
        let fields = [("funktion", "nämndsekreterare"), ("losenord", "fyra gröna kaffekoppar")];
        maja.fill(&format!("{P}/bestyrk"), &fields).await.expect(303);
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_marked_and_cannot_be_certified() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut maja = world.secretary().await;
        let draft = maja.get(&format!("{M}/paragrafer/1/utdrag")).await.expect(200);
        draft.says("Utkast, inte justerat").says_not("Utdraget stämmer med protokollet");
        let refused = maja.submit(P, &format!("{P}/bestyrk"), &[("funktion", "sekreterare")]).await.expect(422);
        refused.says("Paragrafen är inte justerad.");
        let mut member = world.acting("Lena Dahl", "member", None).await;
        member.get(&format!("{P}/bestyrk")).await.expect(403);
        member.get(&format!("{M}/expediering")).await.expect(200);
    })
    .await;
}

#[tokio::test]
async fn a_correction_recalls_what_was_sent_and_all_goes_out_anew_in_one_step() {
    in_both_worlds(async |world| {
        world.adjusted_with_receivers().await;
        let mut maja = world.secretary().await;
        let all = format!("{M}/expediering/alla");
        maja.get(&all).await.expect(200).says("Hallsbergs kommun, registrator").says("bestyrks nu");
        let mut fields = to_both();
        fields.push(("funktion", "nämndsekreterare"));
        maja.fill(&all, &fields).await.expect(303);
        maja.get(&all).await.expect(200).says("Allt är skickat");

        world.test.move_to("2021-03-01").await;
        let correction = [
            ("del", "paragraph.1.decision.1"),
            ("slag", "writing"),
            ("fore", "årsredovisningen"),
            ("efter", "årsredovisningen för 2020"),
            ("skal", "året föll bort"),
            ("beslutat", "secretary"),
            ("beslutat_av", "Maja Ahlin"),
        ];
        maja.fill(&format!("{M}/rattelser/ny"), &correction).await.expect(303);
        maja.get(P).await.expect(200).says("Återkallat, ersätts");
        maja.get(&format!("{M}/utdrag/1")).await.expect(200).says("återkallat och ersätts").says_not("för 2020");
        maja.get("/sydnarke").await.expect(200).says("Utdrag från 10 februari 2021 behöver skickas på nytt");

        let again = maja.get(&all).await.expect(200).says("bestyrks nu");
        assert_eq!(again.field("adress-0"), "registrator@hallsberg.example", "reached as the last time");
        maja.fill(&all, &fields).await.expect(303);
        maja.get(&format!("{M}/utdrag/2")).await.expect(200).says("årsredovisningen för 2020").says_not("återkallat");
        maja.get("/sydnarke").await.expect(200).says_not("behöver skickas på nytt");
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_changed_extract_dispatch_or_receipt_is_found() {
    let cases = [
        ("update meeting_extract set certified_name = 'X' where cooperation = 1", "det bestyrkta utdraget har ändrats"),
        (
            "update meeting_dispatch set address = 'x@y.example' where cooperation = 1 and id = 1",
            "expedieringen har ändrats",
        ),
        ("update meeting_receipt set their_number = 'KS 1' where cooperation = 1", "kvittensen har ändrats"),
        ("delete from meeting_receipt where cooperation = 1", "kvittensen saknas"),
    ];
    for (sql, expected) in cases {
        in_both_worlds(async |world| {
            world.adjusted_with_receivers().await;
            let mut maja = world.secretary().await;
            certify(&world, &mut maja).await;
            maja.fill(&format!("{P}/skicka"), &to_both()).await.expect(303);
            let receipt = [("dag", "2021-02-24"), ("av", "Registrator"), ("nummer", "KS 2021/77")];
            maja.fill(&format!("{M}/expediering/1/kvittens"), &receipt).await.expect(303);
            world.tamper(sql).await;
            let found = world.findings().await;
            assert!(found.len() == 1 && found[0].contains(expected), "{sql}: {found:?}");
        })
        .await;
    }
}
