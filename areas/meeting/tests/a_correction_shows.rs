//! Adjusted minutes are corrected in the open: both wordings show everywhere, the signed text stands, and the
//! correction itself cannot be changed unseen.

use crate::world::in_both_worlds;

const M: &str = "/sydnarke/moten/1";
const NEW: &str = "/sydnarke/moten/1/rattelser/ny";
const DECISION: &str = "paragraph.1.decision.1";

fn slip<'a>(place: &'a str, old: &'a str, new: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![
        ("del", place),
        ("slag", "writing"),
        ("fore", old),
        ("efter", new),
        ("skal", "fel år"),
        ("beslutat", "chair"),
        ("beslutat_av", "Göran Ahl"),
    ]
}

#[tokio::test]
async fn both_wordings_show_on_the_page_in_the_pdf_and_in_the_extract() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut maja = world.secretary().await;
        let early = maja.fill(NEW, &slip(DECISION, "årsredovisningen", "bokslutet")).await.expect(422);
        early.says("Texten är inte justerad än.");
    })
    .await;
    in_both_worlds(async |world| {
        world.adjusted().await;
        let mut maja = world.secretary().await;
        world.test.move_to("2021-03-01").await;
        maja.get(&format!("{M}/rattelser")).await.expect(200).says("Inga rättelser");
        maja.get(&format!("{M}/paragrafer/1")).await.expect(200).says("Rätta paragrafen");
        let form = maja.get(&format!("{NEW}?paragraf=1")).await.expect(200);
        form.says("§ 1, Beslut, punkt 1: Nämnden godkänner årsredovisningen.").says_not("Sluttid");
        maja.fill(NEW, &slip(DECISION, "årsbokslutet", "bokslutet")).await.expect(422).says("De orden finns inte");
        maja.fill(NEW, &slip(DECISION, "årsredovisningen", "årsredovisningen för 2020")).await.expect(303);
        maja.fill(NEW, &slip("head.end", "13:45", "13:54")).await.expect(303);

        let note = "Skrivfel rättat 2021-03-01 av Maja Ahlin: fel år. Ordföranden Göran Ahl beslutade om rättelsen.";
        for path in ["/protokoll", "/paragrafer/1/utdrag", "/rattelser"] {
            let page = maja.get(&format!("{M}{path}")).await.expect(200).says(note).says("13:45").says("13:54");
            let html = page.text();
            assert!(html.contains("<del>årsredovisningen</del>"), "{path}: {html}");
            assert!(html.contains("<ins>årsredovisningen för 2020</ins>"), "{path}");
        }
        for path in ["/protokoll.pdf", "/paragrafer/1/utdrag.pdf"] {
            let pdf = maja.get(&format!("{M}{path}")).await.expect(200).text();
            for words in ["Nämnden godkänner årsredovisningen.", "rätt lydelse: årsredovisningen för 2020", "13:54"]
            {
                assert!(pdf.contains(words), "»{words}« in {path}: {pdf}");
            }
        }
        // The signed text is where it was; the journal and the seals agree.
        let mut tx = world.test.site.store.read().await.expect("a transaction");
        let p = meeting::find_paragraph(&mut tx, world.coop, 1).await.expect("a look-up").expect("there");
        assert_eq!(p.text.decision, ["Nämnden godkänner årsredovisningen."]);
        drop(tx);
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_change_in_substance_is_refused_until_a_new_decision_carries_it() {
    in_both_worlds(async |world| {
        world.adjusted().await;
        let mut maja = world.secretary().await;
        let mut fields = slip(DECISION, "godkänner", "avslår");
        fields[1] = ("slag", "substance");
        maja.fill(NEW, &fields).await.expect(422).says("En ändring i sak kan inte göras som en rättelse.");
        world.later_decision().await;
        world.test.move_to("2021-05-01").await;
        let mut maja = world.secretary().await;
        maja.get(NEW).await.expect(200).says("§ 2, 14 april 2021");
        fields.push(("nytt_beslut", "2"));
        maja.fill(NEW, &fields).await.expect(303);
        let minutes = maja.get(&format!("{M}/protokoll")).await.expect(200);
        minutes.says("Beslutet har ändrats genom § 2 vid sammanträdet 2021-04-14.").says("Nämnden godkänner");
    })
    .await;
}

#[tokio::test]
async fn others_than_secretary_and_chair_correct_nothing() {
    in_both_worlds(async |world| {
        world.adjusted().await;
        for role in ["member", "head", "auditor"] {
            let mut other = world.acting("Lena Dahl", role, None).await;
            other.get(NEW).await.expect(403);
        }
        let mut chair = world.acting("Göran Ahl", "chair", None).await;
        chair.get(NEW).await.expect(200);
    })
    .await;
}

#[tokio::test]
async fn one_changed_byte_in_a_correction_is_found_and_named() {
    let cases = [
        ("update meeting_correction set new_text = 'X' where cooperation = 1", "har ändrats efter"),
        ("update meeting_correction set reason = 'fel Ar' where cooperation = 1", "har ändrats efter"),
        ("delete from meeting_correction where cooperation = 1", "saknas (registrerades på rad"),
        (
            "insert into meeting_correction (cooperation, id, meeting, place, kind, old_text, new_text, later_label,
                    reason, decided_by_chair, decided_name, made_at, made_by)
             values (1, 9, 1, 'head.end', 'writing', 'a', 'b', '', 'x', 0, 'y', '2021-03-01T09:00:00Z', 'z')",
            "har lagts till utan att någon händelse",
        ),
    ];
    for (sql, expected) in cases {
        in_both_worlds(async |world| {
            world.adjusted().await;
            let mut maja = world.secretary().await;
            maja.fill(NEW, &slip(DECISION, "årsredovisningen", "bokslutet")).await.expect(303);
            assert_eq!(world.findings().await, [""; 0]);
            world.tamper(sql).await;
            let found = world.findings().await;
            let start = "Sammanträdet 2021-02-10: rättelsen ";
            assert!(found.len() == 1 && found[0].starts_with(start), "{sql}: {found:?}");
            assert!(found[0].contains(expected), "{sql}: {found:?}");
        })
        .await;
    }
}
