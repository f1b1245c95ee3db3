//! A four-party meeting minuted at the live page: arrivals, disqualification, change of chair, vote, reservation;
//! and everything that is refused on the way.

use crate::world::{World, by, day, in_both_worlds};
use meeting::{Kind, ParagraphText};
use testing::Visitor;

const M: &str = "/sydnarke/moten/1";
const LIVE: &str = "/sydnarke/moten/1/pagar";

/// Three paragraphs on the agenda of 10 February: an election, a matter with a proposal, and a notice.
async fn called(world: &World) {
    let by = by(world.coop, "2021-02-10");
    let mut tx = world.test.site.store.write().await.expect("a transaction");
    let head = meeting::Head {
        start: "13:00".into(),
        place: "Kommunhuset, Hallsberg".into(),
        secretary: "Maja Ahlin".into(),
        ..meeting::Head::on(day("2021-02-10"))
    };
    let m = meeting::create_meeting(&mut tx, &by, 1, &head).await.expect("a meeting");
    let texts = [
        ParagraphText::titled("Val av justerare", Kind::Election),
        ParagraphText {
            description: "Avgiften räknas upp.".into(),
            proposal: vec!["Nämnden höjer avgiften till 12 000 kronor.".into()],
            case: Some(meeting::CaseRef { id: 1, number: "Syd-IT 21-1".into() }),
            ..ParagraphText::titled("Avgift 2022", Kind::Decision)
        },
        ParagraphText::titled("Förvaltningschefen informerar", Kind::Information),
    ];
    for text in texts {
        meeting::create_paragraph(&mut tx, &by, m.id, &text, None).await.expect("a paragraph");
    }
    tx.commit().await.expect("saved");
}

async fn begun(world: &World) -> Visitor {
    called(world).await;
    let mut maja = world.secretary().await;
    let here =
        [("tid", "13:00"), ("har", "Göran Ahl"), ("har", "Karin Strand"), ("har", "Johan Vik"), ("har", "Siv Berg")];
    maja.submit(LIVE, &format!("{LIVE}/borja"), &here).await.expect(303);
    maja
}

async fn press(who: &mut Visitor, what: &str, more: &[(&str, &str)]) -> testing::Answer {
    let mut fields = vec![("gor", what), ("fran", "2"), ("tid", "13:20"), ("tid-visad", "13:00"), ("paragraf", "2")];
    fields.extend_from_slice(more);
    who.submit(LIVE, &format!("{LIVE}/narvaro"), &fields).await
}

async fn write(who: &mut Visitor, part: &str, fields: &[(&str, &str)]) -> testing::Answer {
    who.submit(&format!("{LIVE}?paragraf=2"), &format!("{LIVE}/2/{part}"), fields).await
}

/// The mark a form of paragraph 2 carries.
async fn mark(who: &mut Visitor, part: &str) -> String {
    let html = who.get(&format!("{LIVE}?paragraf=2")).await.expect(200).text();
    let form = html.split(&format!("/pagar/2/{part}\"")).nth(1).expect("the form").split("</form>").next();
    let rest = form.and_then(|f| f.split("name=\"version\" value=\"").nth(1)).expect("a mark");
    rest.split('"').next().unwrap_or_default().to_string()
}

#[tokio::test]
async fn the_meeting_opens_with_those_who_are_there_and_the_right_substitute() {
    in_both_worlds(async |world| {
        called(&world).await;
        let mut maja = world.secretary().await;
        let page = maja.get(LIVE).await.expect(200);
        page.says("Börja sammanträdet").says("Göran Ahl (S)").says("Siv Berg (S)");
        let nobody = maja.submit(LIVE, &format!("{LIVE}/borja"), &[("tid", "13:00")]).await.expect(422);
        nobody.says("Bocka för minst en som är här.");
        let here = [
            ("tid", "13:00"),
            ("har", "Göran Ahl"),
            ("har", "Karin Strand"),
            ("har", "Siv Berg"),
            ("har", "Lena Dahl"),
        ];
        maja.submit(LIVE, &format!("{LIVE}/borja"), &here).await.expect(303);
        let page = maja.get(LIVE).await.expect(200);
        page.says("§ 1 Val av justerare").says("togs upp 13:00").says("4 av 4 platser").says("ja, minst 3 krävs");
        // Siv Berg sits for Laxå, as Bo Ek does; Lena Dahl is next for Johan Vik.
        let page = maja.get(LIVE).await.expect(200);
        page.says("Siv Berg (S) tjänstgör för Bo Ek (KD)").says("Lena Dahl (S) tjänstgör för Johan Vik (C)");
        maja.submit(LIVE, &format!("{LIVE}/borja"), &here).await.expect(422).says("har redan börjat");
    })
    .await;
}

#[tokio::test]
async fn somebody_comes_goes_is_disqualified_and_leads() {
    in_both_worlds(async |world| {
        let mut maja = begun(&world).await;
        maja.get(LIVE).await.expect(200).says("Siv Berg (S) tjänstgör för Bo Ek (KD)");
        press(&mut maja, "kom:Bo Ek", &[]).await.expect(303);
        maja.get(&format!("{LIVE}?paragraf=2")).await.expect(200).says("Siv Berg (S) slutade tjänstgöra");
        press(&mut maja, "kom:Bo Ek", &[]).await.expect(422).says("Bo Ek är redan här.");
        // Göran Ahl leads; the vice chair takes over and the substitute the seat.
        let goran = key_of(&mut maja, "Göran Ahl").await;
        let fields = [(format!("ersattare-{goran}"), "Siv Berg"), (format!("grund-{goran}"), "3")];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), *v)).collect();
        press(&mut maja, "jav-ut:Göran Ahl", &fields).await.expect(303);
        let page = maja.get(&format!("{LIVE}?paragraf=2")).await.expect(200);
        page.says("Göran Ahl (S) lämnade rummet på grund av jäv, grund 3")
            .says("Bo Ek (KD) tog över ordförandeskapet")
            .says("Siv Berg (S) tjänstgör för Göran Ahl (S)")
            .says("4 av 4 platser");
        press(&mut maja, "jav-in:Göran Ahl", &[]).await.expect(303);
        maja.get(&format!("{LIVE}?paragraf=3")).await.expect(200).says("§ 3 Göran Ahl (S) kom tillbaka");
        let later = [("gor", "ordforande:Siv Berg"), ("fran", "3"), ("paragraf", "3")];
        let refused = maja.submit(LIVE, &format!("{LIVE}/narvaro"), &later).await.expect(422);
        refused.says("Siv Berg tjänstgör inte och kan inte leda sammanträdet.");
        press(&mut maja, "gick:Någon Annan", &[]).await.expect(422).says("Välj vem det gäller.");
        press(&mut maja, "ajournera:", &[]).await.expect(303);
        maja.get(LIVE).await.expect(200).says("ajournerat");
        press(&mut maja, "ajournera:", &[]).await.expect(422).says("redan ajournerat");
        press(&mut maja, "ateruppta:", &[]).await.expect(303);
    })
    .await;
}

/// The number of somebody's line in the roll, as the page's fields carry it.
async fn key_of(who: &mut Visitor, name: &str) -> String {
    let html = who.get(&format!("{LIVE}?paragraf=2")).await.expect(200).text();
    let before = html.split(&format!("value=\"gick:{name}\"")).next().unwrap_or_default();
    before.rsplit("name=\"grund-").next().and_then(|r| r.split('"').next()).unwrap_or_default().to_string()
}

#[tokio::test]
async fn a_matter_is_moved_voted_decided_and_reserved_against() {
    in_both_worlds(async |world| {
        let mut maja = begun(&world).await;
        write(&mut maja, "oppna", &[]).await.expect(303);
        let outsider = write(&mut maja, "yrkande", &[("av", "Bo Ek"), ("slag", "reject")]).await.expect(422);
        outsider.says("Bara den som tjänstgör");
        write(&mut maja, "yrkande", &[("av", "Siv Berg"), ("slag", "reject")]).await.expect(303);
        let page = maja.get(&format!("{LIVE}?paragraf=2")).await.expect(200);
        page.says("Nämnden avslår förslaget.").says("Så brukar frågorna ställas.").says("Genomför omröstning");
        let vote = mark(&mut maja, "omrostning").await;
        let mut fields = vec![
            ("version", vote.as_str()),
            ("begard", "Siv Berg"),
            ("ja", "bifall till förvaltningens förslag"),
            ("nej", "bifall till yrkande 2"),
            ("ja_forslag", "1"),
            ("nej_forslag", "2"),
            ("rost-Göran-Ahl", "ja"),
            ("rost-Karin-Strand", "nej"),
            ("rost-Johan-Vik", "ja"),
        ];
        write(&mut maja, "omrostning", &fields)
            .await
            .expect(422)
            .says("Siv Berg sitter vid bordet men har varken röstat");
        fields.push(("rost-Siv-Berg", "nej"));
        write(&mut maja, "omrostning", &fields).await.expect(303);
        let page = maja.get(&format!("{LIVE}?paragraf=2")).await.expect(200);
        page.says("2 ja, 2 nej")
            .says("Lika röstetal: ordförandens röst avgör.")
            .says("Beslut enligt det som vann och nästa §");
        let decision = mark(&mut maja, "beslut").await;
        write(&mut maja, "beslut", &[("version", &decision), ("hur", "vann"), ("nasta", "1")]).await.expect(303);
        let next = maja.get(LIVE).await.expect(200);
        next.says("§ 3 Förvaltningschefen informerar");
        let refused = write(&mut maja, "reservation", &[("namn", "Göran Ahl"), ("tid", "13:30")]).await.expect(422);
        refused.says("röstade för det som beslutades");
        write(&mut maja, "reservation", &[("namn", "Siv Berg"), ("tid", "13:30"), ("yrkande", "2")]).await.expect(303);
        let minutes = maja.get(&format!("{M}/protokoll")).await.expect(200);
        minutes
            .says("Siv Berg (S) yrkar avslag på förslaget (yrkande 2).")
            .says("Huvudförslag är förvaltningens förslag.")
            .says("Siv Berg (S) begär omröstning.")
            .says("Vid lika röstetal har ordföranden utslagsröst.")
            .says("Nämnden höjer avgiften till 12 000 kronor.")
            .says("Siv Berg (S) reserverar sig mot beslutet till förmån för yrkande 2.")
            .says("I beslutet deltar Göran Ahl (S), Karin Strand (M), Johan Vik (C) och Siv Berg (S) för Bo Ek (KD).");
    })
    .await;
}

#[tokio::test]
async fn an_election_names_the_adjuster_and_a_reservation_after_the_end_is_refused() {
    in_both_worlds(async |world| {
        let mut maja = begun(&world).await;
        let page = format!("{LIVE}?paragraf=1");
        let html = maja.get(&page).await.expect(200).text();
        let form = html.split("/pagar/1/val\"").nth(1).expect("the form");
        let version = form.split("name=\"version\" value=\"").nth(1).and_then(|r| r.split('"').next()).expect("a mark");
        let fields =
            [("version", version), ("post", "justerare"), ("antal", "1"), ("vald", "Johan Vik"), ("nasta", "1")];
        maja.submit(&page, &format!("{LIVE}/1/val"), &fields).await.expect(303);
        maja.get(&page)
            .await
            .expect(200)
            .says("Johan Vik (C) utses att justera protokollet tillsammans med ordföranden.");
        maja.get(M).await.expect(200).says("Johan Vik (C)");
        let version = maja.get(LIVE).await.text();
        let form = version.split("/pagar/sluta\"").nth(1).expect("the form");
        let version =
            form.split("name=\"version\" value=\"").nth(1).and_then(|r| r.split('"').next()).expect("a version");
        maja.submit(LIVE, &format!("{LIVE}/sluta"), &[("version", version), ("tid", "14:00")]).await.expect(303);
        let late = write(&mut maja, "reservation", &[("namn", "Göran Ahl"), ("tid", "14:05")]).await.expect(422);
        late.says("efter att sammanträdet slutade");
    })
    .await;
}

#[tokio::test]
async fn two_secretaries_lose_nothing() {
    in_both_worlds(async |world| {
        let mut maja = begun(&world).await;
        let mut nils = world.acting("Nils Roth", "secretary", None).await;
        let seen = mark(&mut nils, "beslut").await;
        // Maja notes a motion meanwhile: another part, so Nils' decision is saved beside it.
        write(&mut maja, "yrkande", &[("av", "Johan Vik"), ("slag", "refer")]).await.expect(303);
        write(&mut nils, "yrkande", &[("av", "Göran Ahl"), ("slag", "reject")]).await.expect(303);
        write(&mut nils, "beslut", &[("version", &seen), ("hur", "eget"), ("beslut", "Nils beslut.")])
            .await
            .expect(303);
        let page = maja.get(&format!("{LIVE}?paragraf=2")).await.expect(200);
        page.says("Ärendet återremitteras").says("Nämnden avslår förslaget.").says("Nils beslut.");
        // The same part: both texts are shown, and nothing is overwritten unseen.
        let old = [("version", seen.as_str()), ("hur", "eget"), ("beslut", "Majas beslut.")];
        let merge = write(&mut maja, "beslut", &old).await.expect(409).says("Nils beslut.").says("Majas beslut.");
        let version = merge.field("version");
        write(&mut maja, "beslut", &[("version", &version), ("beslut", "Nils beslut.\nMajas beslut.")])
            .await
            .expect(303);
        let order = mark(&mut nils, "ordning").await;
        write(&mut maja, "yrkande", &[("av", "Karin Strand"), ("slag", "table")]).await.expect(303);
        let fields = [("version", order.as_str()), ("antal", "1"), ("fraga-0", "Återremiss?"), ("forslag-0", "2")];
        write(&mut nils, "ordning", &fields).await.expect(409);
    })
    .await;
}

#[tokio::test]
async fn only_who_minutes_may_write_and_nothing_in_adjusted_minutes() {
    in_both_worlds(async |world| {
        let mut maja = begun(&world).await;
        let mut bo = world.acting("Bo Ek", "member", Some(3)).await;
        bo.get(LIVE).await.expect(403);
        bo.get(&format!("{M}/folj")).await.expect(200).says("§ 1 Val av justerare").says("4 av 4 platser");
        bo.get(&format!("{M}/granska")).await.expect(200);
        bo.submit(M, &format!("{LIVE}/narvaro"), &[("gor", "gick:Göran Ahl")]).await.expect(403);
        maja.get("/sydnarke/moten/77/pagar").await.expect(404);
        maja.get(&format!("{LIVE}?paragraf=99")).await.expect(404);
        maja.get("/sydnarke/moten/77/handelser").await.expect(404);
        let json = maja.get(&format!("{M}/protokoll.json")).await.expect(200).text();
        assert!(json.contains("\"for_whom\": \"Bo Ek\""), "{json}");
    })
    .await;
}

#[tokio::test]
async fn a_mistaken_line_is_struck_on_the_page() {
    in_both_worlds(async |world| {
        let mut maja = begun(&world).await;
        press(&mut maja, "gick:Karin Strand", &[]).await.expect(303);
        let html = maja.get(LIVE).await.expect(200).text();
        let id = html.split("/pagar/rad/").nth(1).and_then(|r| r.split('/').next()).expect("a line").to_string();
        let strike = format!("{LIVE}/rad/{id}/stryk");
        maja.submit(LIVE, &strike, &[("version", "1"), ("skal", "")])
            .await
            .expect(422)
            .says("Skriv varför raden stryks");
        maja.submit(LIVE, &strike, &[("version", "1"), ("skal", "fel person")]).await.expect(303);
        maja.get(LIVE).await.expect(200).says("Struken: fel person").says("4 av 4 platser");
        maja.submit(LIVE, &format!("{LIVE}/rad/999/stryk"), &[("version", "1"), ("skal", "x")]).await.expect(404);
    })
    .await;
}
