//! PROT-2 to PROT-5 through the pages: the minutes are sent, changed on proposal, signed with the own password, locked
//! and posted in the same moment; a paragraph is adjusted at once with a notice and a clock of its own.

use crate::world::{HALLSBERG, World, by, in_both_worlds};
use testing::Visitor;

const M: &str = "/sydnarke/moten/1";
const J: &str = "/sydnarke/moten/1/justering";
const PASSWORD: &str = "fyra gröna kaffekoppar";
/// Persons of the world, in the order they were added.
const GORAN: i64 = 2;
const BO: i64 = 3;

impl World {
    /// A browser of a person who is there already, with an address, a password and a role.
    async fn signing_in(&self, person: i64, role: &str) -> Visitor {
        let by = by(self.coop, "2021-02-10");
        let email = format!("person{person}@sydnarke.example");
        let mut tx = self.test.site.store.write().await.expect("a transaction");
        tx.run(
            "update access_person set email = 'person' || id || '@sydnarke.example' where cooperation = 1 and id <= 8",
            vec![],
        )
        .await
        .expect("addresses");
        access::grant_role(&mut tx, &by, person, role, None).await.expect("a role");
        let hash = access::hash_password(PASSWORD, b"sixteen bytes 16");
        access::set_password(&mut tx, &by, &email, &hash).await.expect("a password");
        let token = self.test.site.token();
        access::open_session(&mut tx, &token, &email, testing::at("2021-12-31")).await.expect("a session");
        tx.commit().await.expect("saved");
        self.test.visitor_with_session(&token)
    }

    /// The held meeting with its attendance, on 22 February, and its secretary, chair and adjuster.
    async fn to_be_signed(&self) -> (Visitor, Visitor, Visitor) {
        self.held().await;
        self.with_public_pages().await;
        let mut maja = self.secretary().await;
        maja.submit(&format!("{M}/narvaro"), &format!("{M}/narvaro/hamta"), &[]).await.expect(303);
        let goran = self.signing_in(GORAN, "chair").await;
        let bo = self.signing_in(BO, "member").await;
        self.test.move_to("2021-02-22").await;
        (maja, goran, bo)
    }
}

async fn send(maja: &mut Visitor, fields: &[(&str, &str)]) -> testing::Answer {
    let mut all = vec![("signer-2", "chair"), ("signer-3", "adjuster")];
    all.extend_from_slice(fields);
    maja.submit(J, &format!("{J}/skicka"), &all).await
}

async fn sign(who: &mut Visitor, page: &str, password: &str) -> testing::Answer {
    let seen = who.get(page).await;
    let (hash, round, about) = (seen.field("hash"), seen.field("round"), seen.field("paragraf"));
    let mut fields = vec![("hash", &*hash), ("round", &*round), ("losenord", password), ("last", "1")];
    if !about.is_empty() {
        fields.push(("paragraf", &about));
    }
    who.submit(page, &format!("{J}/signera"), &fields).await
}

#[tokio::test]
async fn the_last_signature_locks_seals_and_posts_in_one_moment() {
    in_both_worlds(async |world| {
        let (mut maja, mut goran, mut bo) = world.to_be_signed().await;
        maja.get(J).await.expect(200).says("Skicka för justering").says("Undertecknat på papper");
        send(&mut maja, &[("signer-3", "")]).await.expect(303);
        goran.get("/sydnarke").await.expect(200).says("väntar på din underskrift");
        let page = goran.get(J).await.expect(200).says("0 av 2 har signerat").says("Kontrollsumma (SHA-256)");
        page.says("Nämnden godkänner årsredovisningen.");

        // Nobody else signs, and nobody with another's or no password.
        let mut karin = world.signing_in(1, "member").await;
        let sent = [("round", "1"), ("losenord", PASSWORD), ("last", "1")];
        karin.submit(J, &format!("{J}/signera"), &sent).await.expect(422).says("Bara den som är utsedd");
        maja.submit(J, &format!("{J}/signera"), &sent).await.expect(403);
        sign(&mut goran, J, "fel lösenord här").await.expect(422).says("Lösenordet stämmer inte");
        let unread = goran.get(J).await;
        let sent = [("hash", &*unread.field("hash")), ("round", "1"), ("losenord", PASSWORD)];
        goran.submit(J, &format!("{J}/signera"), &sent).await.expect(422).says("Bekräfta att du har läst");

        sign(&mut goran, J, PASSWORD).await.expect(303);
        let page = bo.get(J).await.expect(200).says("1 av 2 har signerat").says("signerat 22 feb");
        page.says_not("Justerat och låst");
        maja.fill(&format!("{M}/justera"), &[("dag", "2021-02-22"), ("av", "Bo"), ("version", "2")])
            .await
            .expect(422)
            .says("Ta tillbaka rundan");
        let done = sign(&mut bo, J, PASSWORD).await.expect(303);
        assert_eq!(done.to, format!("{M}/anslag"));
        let notices = bo.get(&format!("{M}/anslag")).await.expect(200);
        notices.says("uppe 22 feb").says("Samdrifts sida").says("väntar");
        let minutes = maja.get(&format!("{M}/protokoll")).await.expect(200).says("Underskrifter gjorda i Samdrift");
        minutes.says("lösenord i Samdrift").says("Version 1 signerades");
        maja.get(&format!("{M}/paragrafer/1/andra")).await.expect(400);
        assert!(world.findings().await.is_empty());
        world.tamper("update meeting_signature set signed_at = '2021-02-20T11:00:00Z' where signer = 1").await;
        let found = world.findings().await;
        assert!(found.len() == 1 && found[0].contains("justeringsrundan 1"), "{found:?}");
    })
    .await;
}

#[tokio::test]
async fn a_change_is_proposed_and_accepted_and_earlier_signatures_no_longer_count() {
    in_both_worlds(async |world| {
        let (mut maja, mut goran, mut bo) = world.to_be_signed().await;
        send(&mut maja, &[]).await.expect(303);
        sign(&mut goran, J, PASSWORD).await.expect(303);
        let same = [("round", "1"), ("i_paragraf", "1"), ("del", "decision"), ("skal", "fel år")];
        let mut change = same.to_vec();
        change.push(("nytt", "Nämnden godkänner årsredovisningen."));
        bo.submit(J, &format!("{J}/foresla"), &change).await.expect(422).says("samma text");
        change[4].1 = "Nämnden godkänner årsredovisningen för 2020.";
        bo.submit(J, &format!("{J}/foresla"), &change).await.expect(303);
        maja.get("/sydnarke").await.expect(200).says("Någon har föreslagit en ändring");
        maja.get(J).await.expect(200).says("Bo Ek (KD) föreslår ändring av beslutet").says("Skäl: fel år");
        let answer = [("round", "1"), ("andring", "1"), ("godta", "0")];
        maja.submit(J, &format!("{J}/svara"), &answer).await.expect(422).says("varför förslaget avböjs");
        let answer = [("round", "1"), ("andring", "1"), ("godta", "1")];
        bo.submit(J, &format!("{J}/svara"), &answer).await.expect(403);
        maja.submit(J, &format!("{J}/svara"), &answer).await.expect(303);
        let page = goran.get(J).await.expect(200).says("signerade version 1, gäller inte längre");
        page.says("godkänner årsredovisningen för 2020").says("Version 1");

        // The draft is edited beside the round: nobody signs what was not sent.
        let edit = format!("{M}/paragrafer/1/andra");
        let version = maja.get(&edit).await.field("version");
        let fields = [
            ("rubrik", "Årsredovisning för 2020"),
            ("slag", "decision"),
            ("beslut", "Nämnden godkänner årsredovisningen för 2020."),
            ("version", &*version),
        ];
        maja.fill(&edit, &fields).await.expect(303);
        goran.get(J).await.expect(200).says("Texten har ändrats sedan den skickades");
        let again = [("round", "1")];
        maja.submit(J, &format!("{J}/ny-version"), &again).await.expect(303);
        maja.submit(J, &format!("{J}/ny-version"), &again).await.expect(422).says("detsamma som den version");
        for who in [&mut goran, &mut bo] {
            sign(who, J, PASSWORD).await.expect(303);
        }
        maja.get(&format!("{M}/protokoll")).await.expect(200).says("Version 3 signerades");
        assert!(world.findings().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn one_refuses_and_the_secretary_closes_with_a_reason_that_stands_in_the_minutes() {
    in_both_worlds(async |world| {
        let (mut maja, mut goran, mut bo) = world.to_be_signed().await;
        send(&mut maja, &[]).await.expect(303);
        let refuse = format!("{J}/vagra");
        bo.submit(J, &refuse, &[("round", "1"), ("skal", "")]).await.expect(422).says("Ange varför du inte justerar");
        bo.submit(J, &refuse, &[("round", "1"), ("skal", "Beslutet löd annorlunda")]).await.expect(303);
        let close = format!("{J}/slutfor");
        let why = [("round", "1"), ("skal", "Nämnden har tagit del av vägran")];
        maja.submit(J, &close, &why).await.expect(422).says("när alla har svarat");
        sign(&mut goran, J, PASSWORD).await.expect(303);
        maja.get(J).await.expect(200).says("vägrar").says("Beslutet löd annorlunda");
        maja.submit(J, &close, &[("round", "1"), ("skal", "")]).await.expect(422).says("trots att någon har vägrat");
        maja.submit(J, &close, &why).await.expect(303);
        let minutes = maja.get(&format!("{M}/protokoll")).await.expect(200);
        let minutes = minutes.says("Bo Ek (KD) har vägrat justera protokollet: Beslutet löd annorlunda");
        minutes.says("Sekreteraren avslutade justeringen: Nämnden har tagit del av vägran").says("har inte signerat");
        assert!(world.findings().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn late_signatures_need_a_reason_and_a_round_is_taken_back() {
    in_both_worlds(async |world| {
        let (mut maja, mut goran, _) = world.to_be_signed().await;
        send(&mut maja, &[]).await.expect(303);
        let back = format!("{J}/aterkalla");
        maja.submit(J, &back, &[("round", "1")]).await.expect(422).says("Ange varför rundan tas tillbaka");
        maja.submit(J, &back, &[("round", "1"), ("aterkalla_skal", "fel justerare")]).await.expect(303);
        sign(&mut goran, J, PASSWORD).await.expect(400);
        world.test.move_to("2021-02-25").await;
        maja.get(J).await.expect(200).says("senast 24 februari 2021");
        send(&mut maja, &[]).await.expect(422).says("Ange varför");
        send(&mut maja, &[("skal", "ordföranden var sjuk")]).await.expect(303);
        sign(&mut goran, J, PASSWORD).await.expect(303);
        assert!(world.findings().await.is_empty());
    })
    .await;
}

/// What everybody reads of the minutes, or of a paragraph adjusted at once.
async fn public(world: &World, paragraph: Option<i64>) -> Option<String> {
    let mut tx = world.test.site.store.read().await.expect("a transaction");
    let found = meeting::public_text(&mut tx, world.coop, 1, paragraph).await.expect("an answer");
    found.map(|t| press::plain(&t.document))
}

#[tokio::test]
async fn a_paragraph_is_adjusted_at_once_with_its_own_notice_and_clock() {
    in_both_worlds(async |world| {
        let (mut maja, mut goran, mut bo) = world.to_be_signed().await;
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        let by = by(world.coop, "2021-02-10");
        for heading in ["Val av justerare", "Övrigt"] {
            let text = meeting::ParagraphText {
                decision: vec!["Så beslutades.".into()],
                ..meeting::ParagraphText::titled(heading, meeting::Kind::Election)
            };
            meeting::create_paragraph(&mut tx, &by, 1, &text, None).await.expect("a paragraph");
        }
        meeting::number_agenda(&mut tx, &by, 1).await.expect("numbers");
        tx.commit().await.expect("saved");
        world.test.move_to("2021-02-10").await;
        maja.get(&format!("{M}/paragrafer/2")).await.expect(200).says("Justera omedelbart");
        let page = format!("{J}?paragraf=2");
        let fields = [("signer-2", "chair"), ("signer-3", "adjuster"), ("paragraf", "2")];
        maja.submit(&page, &format!("{J}/skicka"), &fields).await.expect(303);
        let waits = "§ 2 från 10 februari 2021 ska justeras omedelbart och väntar på din underskrift";
        goran.get("/sydnarke").await.expect(200).says(waits).says_not("Protokollet 10 februari 2021 väntar");
        for who in [&mut goran, &mut bo] {
            sign(who, &page, PASSWORD).await.expect(303);
        }
        let locked = maja.get(&format!("{M}/paragrafer/2")).await.expect(200);
        locked.says("Justerad omedelbart 10 februari 2021 av Göran Ahl (S) och Bo Ek (KD)");
        let edit = [("rubrik", "Annat"), ("slag", "decision"), ("version", "3")];
        maja.fill(&format!("{M}/paragrafer/2/andra"), &edit).await.expect(422).says("är låst");
        let notices = maja.get(&format!("{M}/anslag")).await.expect(200).says("uppe 10 feb");
        notices.says_not("Protokollet är inte justerat");
        // Its text is public by itself once its own review is confirmed, whatever becomes of the rest.
        assert!(public(&world, Some(2)).await.is_none(), "not before it is reviewed");
        let review = format!("{M}/paragrafer/2/maskning");
        maja.get(&format!("{M}/paragrafer/2")).await.expect(200).says("Granska personuppgifter");
        maja.get(&format!("{M}/paragrafer/1/maskning")).await.expect(400).says("omedelbart justerad granskas för sig");
        let seen = maja.get(&review).await.expect(200).says("Granska personuppgifter i § 2").says("är inte granskad");
        let confirm = [("text", &*seen.field("text")), ("lager", "0"), ("egna", "Så beslutades")];
        maja.fill(&review, &confirm).await.expect(303);
        maja.get(&review).await.expect(200).says("Granskning 1").says("visas på webben");
        let shown = public(&world, Some(2)).await.expect("public");
        assert!(shown.contains("[maskat: annan uppgift]") && !shown.contains("Så beslutades"), "{shown}");
        assert!(shown.contains("Justerad av") && shown.contains("Göran Ahl (S) och Bo Ek (KD)"), "{shown}");
        assert!(shown.contains("kontrollsumma vid justeringen"), "its own seal is on it\n{shown}");
        assert!(public(&world, None).await.is_none(), "the minutes are not adjusted");
        let mut contact = world.acting("Per Lind", "contact", Some(HALLSBERG)).await;
        contact.get("/sydnarke").await.expect(200).says("§ 2").says("Anslag att bekräfta");
        for party in ["1", "2", "3"] {
            let up = [("dag", "2021-02-10"), ("av", "Saga Holm"), ("paragraf", "2")];
            let to = format!("{M}/anslag/{party}/satt-upp");
            maja.submit(&format!("{M}/anslag"), &to, &up).await.expect(303);
        }
        maja.get(&format!("{M}/anslag")).await.expect(200).says("3 mars 2021").says("4 mars 2021");
        let sheet = maja.get(&format!("{M}/anslag/1?paragraf=2")).await.expect(200);
        sheet.says("Anslag om omedelbart justerad paragraf § 2");

        // The rest is adjusted later; its notice covers what remains.
        world.test.move_to("2021-02-22").await;
        send(&mut maja, &[]).await.expect(303);
        for who in [&mut goran, &mut bo] {
            sign(who, J, PASSWORD).await.expect(303);
        }
        let notices = maja.get(&format!("{M}/anslag")).await.expect(200).says("Protokollet, §§ 1, 3");
        notices.says("§ 2, justerad omedelbart").says("3 mars 2021");
        maja.get(&format!("{M}/anslag/4")).await.expect(200).says("§§ 1, 3");
        assert_eq!(public(&world, Some(2)).await.as_ref(), Some(&shown), "as it was confirmed");
        assert!(world.findings().await.is_empty());
        world.tamper("update meeting_point set text = 'Så beslutades inte.' where paragraph = 2").await;
        assert!(!world.findings().await.is_empty());
    })
    .await;
}

/// Who led which paragraphs comes from the presence log; nobody has to work it out.
#[tokio::test]
async fn a_change_of_chair_is_proposed_from_the_log() {
    in_both_worlds(async |world| {
        let (mut maja, _goran, _bo) = world.to_be_signed().await;
        let form = maja.get(J).await.expect(200);
        assert_eq!(form.field("byte"), "");
        assert_eq!(form.text().matches("<option value=\"chair\" selected").count(), 1);
        let by = by(world.coop, "2021-02-10");
        let mut tx = world.test.site.store.write().await.expect("a transaction");
        let text = meeting::ParagraphText {
            decision: vec!["Nämnden antar planen.".into()],
            ..meeting::ParagraphText::titled("Plan", meeting::Kind::Decision)
        };
        meeting::create_paragraph(&mut tx, &by, 1, &text, None).await.expect("a paragraph");
        meeting::number_agenda(&mut tx, &by, 1).await.expect("numbers");
        let line = |paragraph: i64, name: &str, what: minutes::Happening| {
            let event =
                minutes::PresenceEvent { at: String::new(), paragraph: Some(paragraph), name: name.into(), what };
            meeting::Presence::of(None, event)
        };
        let here = minutes::Happening::Arrived { remote: false };
        for new in [
            line(1, "Göran Ahl", here.clone()),
            line(1, "Bo Ek", here.clone()),
            line(1, "Karin Strand", here),
            line(2, "Bo Ek", minutes::Happening::Chairs),
        ] {
            meeting::log_presence(&mut tx, &by, 1, &new).await.expect("a line");
        }
        tx.commit().await.expect("saved");
        let form = maja.get(J).await.expect(200);
        assert!(form.text().contains(">Göran Ahl (S); 1; 1\nBo Ek (KD); 2; 2</textarea>"), "{}", form.text());
        assert_eq!(form.text().matches("<option value=\"chair\" selected").count(), 2);
    })
    .await;
}

/// Minutes signed on paper: the page Samdrift keeps itself is posted when the adjustment is registered.
#[tokio::test]
async fn the_automatic_notice_goes_up_when_paper_minutes_are_registered() {
    in_both_worlds(async |world| {
        world.held().await;
        world.with_public_pages().await;
        world.test.move_to("2021-02-22").await;
        let mut maja = world.secretary().await;
        let paper = [("dag", "2021-02-22"), ("av", "Göran Ahl och Bo Ek"), ("version", "2")];
        let done = maja.fill(&format!("{M}/justera"), &paper).await.expect(303);
        maja.get(&done.to).await.expect(200).says("uppe 22 feb").says("väntar");
        assert!(world.findings().await.is_empty());
    })
    .await;
}

/// A notice on a page that is off is no notice: nothing goes up, and the clock does not start (KL 8:12, 13:5).
#[tokio::test]
async fn nothing_goes_up_by_itself_while_the_public_pages_are_off() {
    in_both_worlds(async |world| {
        world.held().await;
        world.test.move_to("2021-02-22").await;
        let mut maja = world.secretary().await;
        maja.get("/sydnarke/anslagstavlor").await.expect(200).says("De offentliga sidorna är avslagna");
        let paper = [("dag", "2021-02-22"), ("av", "Göran Ahl och Bo Ek"), ("version", "2")];
        let done = maja.fill(&format!("{M}/justera"), &paper).await.expect(303);
        maja.get(&done.to).await.expect(200).says("väntar").says_not("uppe 22 feb");
        world.with_public_pages().await;
        maja.get("/sydnarke/anslagstavlor").await.expect(200).says_not("De offentliga sidorna är avslagna");
    })
    .await;
}
