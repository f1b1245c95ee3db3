//! A meeting with everything that can happen at the table, set as PDF and read back: every field is what it was.

use crate::world::worlds;
use basics::Day;
use meeting::{Adjustment, Attendee, Head, Kind, ParagraphText, Presence, Role};
use minutes::{
    Answer, Ballot, Candidate, Election, Happening, Means, Minutes, Motion, MotionKind, PresenceEvent, Proceedings,
    Put, Reservation, Statement, TieRule, Vote,
};
use press::Renderer;
use samdrift::demo::people::{CHAIR, MEMBER_ASKERSUND, MEMBER_LEKEBERG, SECRETARY, SUBSTITUTE_HALLSBERG, VICE_CHAIR};
use store::{By, Tx};
use testing::at;

fn day(s: &str) -> Day {
    s.parse().expect("a day in a test")
}

fn head() -> Head {
    Head {
        start: "13:00".into(),
        place: "Kommunhuset i Hallsberg".into(),
        remote: "En ledamot deltog på distans; ljud och bild fungerade åt båda håll.".into(),
        secretary: SECRETARY.into(),
        adjusters: vec![format!("{MEMBER_ASKERSUND} (M)")],
        adjust_place: "Kommunhuset i Fjugesta".into(),
        ..Head::on(day("2021-02-17"))
    }
}

fn log() -> Vec<(&'static str, i64, &'static str, Happening)> {
    use Happening::{Adjourned, Arrived, Chairs, RecusedIn, RecusedOut, Resumed, Serves, StopsServing};
    let here = || Arrived { remote: false };
    let serves = |name: &str| Serves { for_whom: name.into() };
    vec![
        ("13:00", 8, CHAIR, here()),
        ("13:00", 8, VICE_CHAIR, here()),
        ("13:00", 8, MEMBER_ASKERSUND, here()),
        ("13:00", 8, SUBSTITUTE_HALLSBERG, here()),
        ("13:00", 8, SUBSTITUTE_HALLSBERG, serves(MEMBER_LEKEBERG)),
        ("13:10", 9, MEMBER_LEKEBERG, Arrived { remote: true }),
        ("13:10", 9, SUBSTITUTE_HALLSBERG, StopsServing),
        ("13:40", 10, CHAIR, RecusedOut { ground: 1 }),
        ("13:40", 10, SUBSTITUTE_HALLSBERG, serves(CHAIR)),
        ("13:40", 10, VICE_CHAIR, Chairs),
        ("13:50", 11, CHAIR, RecusedIn),
        ("13:50", 11, SUBSTITUTE_HALLSBERG, StopsServing),
        ("13:50", 11, CHAIR, Chairs),
        ("13:50", 11, "", Adjourned),
        ("14:05", 11, "", Resumed),
    ]
}

fn moved() -> Vec<Motion> {
    let motion = |number, kind, text: &str, by: &str, political: &str| Motion {
        number,
        kind,
        text: text.into(),
        by: by.into(),
        political_party: political.into(),
        ..Motion::default()
    };
    let mut refer =
        motion(3, MotionKind::Refer, "Ärendet återremitteras för ytterligare beredning.", MEMBER_ASKERSUND, "M");
    refer.supported_by = vec![VICE_CHAIR.into()];
    vec![
        motion(1, MotionKind::Proposal, "Kostnaderna fördelas efter antal användare.", "", ""),
        motion(2, MotionKind::Amend, "Kostnaderna fördelas efter antal invånare.", VICE_CHAIR, "KD"),
        refer,
    ]
}

fn voted() -> Proceedings {
    let ballot = |name: &str, answer| Ballot { name: name.into(), answer };
    let question =
        format!("Bifaller nämnden förvaltningens förslag? Nej innebär bifall till {VICE_CHAIR}s yrkande (2).");
    Proceedings {
        opened: Some("13:10".into()),
        motions: moved(),
        order: vec![
            Put { question: "Ska ärendet avgöras i dag?".into(), motions: vec![3], ..Put::default() },
            Put { question, motions: vec![1, 2], by: Means::Vote, won: Some(1) },
        ],
        votes: vec![Vote {
            demanded_by: VICE_CHAIR.into(),
            yes_means: "bifall till förvaltningens förslag".into(),
            no_means: format!("bifall till yrkande 2 från {VICE_CHAIR} (KD)"),
            yes_motion: Some(1),
            no_motion: Some(2),
            ballots: vec![
                ballot(CHAIR, Answer::Yes),
                ballot(VICE_CHAIR, Answer::No),
                ballot(MEMBER_ASKERSUND, Answer::No),
                ballot(MEMBER_LEKEBERG, Answer::Yes),
            ],
            yes: Some(2),
            no: Some(2),
            abstained: Some(0),
            tie: Some(TieRule::CastingVote),
            outcome: Some(Answer::Yes),
            ..Vote::default()
        }],
        reservations: vec![Reservation {
            name: VICE_CHAIR.into(),
            at: "13:35".into(),
            motion: Some(2),
            text: "Nyckeln drabbar de små kommunerna.".into(),
            ..Reservation::default()
        }],
        statements: vec![Statement { name: MEMBER_ASKERSUND.into(), text: "Underlaget kom sent.".into() }],
        ..Proceedings::default()
    }
}

fn elected() -> Election {
    let among = vec![format!("{VICE_CHAIR} (KD)"), format!("{MEMBER_ASKERSUND} (M)")];
    let lot = minutes::draw(&among, "00112233445566778899aabbccddeeff").expect("a lot");
    Election {
        post: "justerare".into(),
        places: 1,
        closed: true,
        candidates: among.iter().map(|name| Candidate { name: name.clone(), votes: 2 }).collect(),
        counted: Some(4),
        tie: Some(TieRule::Lot),
        elected: vec![lot.drawn.clone()],
        lot: Some(lot),
        ..Election::default()
    }
}

fn texts() -> Vec<ParagraphText> {
    let decided = |heading: &str, points: &[&str]| ParagraphText {
        description: "Förvaltningen har berett ärendet med parterna.\n\nParterna har lämnat synpunkter.".into(),
        proposal: points.iter().map(|p| (*p).to_string()).collect(),
        decision: points.iter().map(|p| (*p).to_string()).collect(),
        ..ParagraphText::titled(heading, Kind::Decision)
    };
    let election = elected();
    let long = "Förvaltningen får i uppdrag att upphandla en växel tillsammans med de fyra kommunerna och återkomma \
                till nämnden senast i september.";
    vec![
        ParagraphText {
            decision: vec![format!("{} utses att justera protokollet.", election.elected[0])],
            proceedings: Proceedings { elections: vec![election], ..Proceedings::default() },
            ..ParagraphText::titled("Val av justerare", Kind::Election)
        },
        ParagraphText {
            proceedings: voted(),
            ..decided("Ny fördelningsnyckel från 2022", &["Kostnaderna fördelas efter antal användare."])
        },
        decided("Avtal om serverhall", &["Nämnden godkänner avtalet om serverhall.", long]),
        ParagraphText {
            proceedings: Proceedings { abstained: vec![MEMBER_LEKEBERG.into()], ..Proceedings::default() },
            ..decided("Upphandling av växel", &[long])
        },
    ]
}

/// Writes the meeting of 17 February; gives its number.
async fn held(tx: &mut Tx, by: &By) -> i64 {
    let id = meeting::create_meeting(tx, by, 1, &head()).await.expect("a meeting").id;
    for text in texts() {
        meeting::create_paragraph(tx, by, id, &text, None).await.expect("a paragraph");
    }
    let parties = agreement::list_parties_on(tx, by.cooperation, day("2021-02-17")).await.expect("parties");
    let roll = [
        (CHAIR, "S", "Hallsberg", Role::Chair),
        (VICE_CHAIR, "KD", "Laxå", Role::ViceChair),
        (MEMBER_ASKERSUND, "M", "Askersund", Role::Member),
        (MEMBER_LEKEBERG, "C", "Lekeberg", Role::Member),
        (SUBSTITUTE_HALLSBERG, "M", "Hallsberg", Role::Substitute),
    ];
    for (name, political, short, role) in roll {
        let party = parties.iter().find(|p| p.short == short).map(|p| p.id);
        let (name, political_party) = (name.to_string(), political.to_string());
        let who = Attendee { person: None, name, political_party, party, role, is_remote: false };
        meeting::create_attendance(tx, by, id, &who).await.expect("a line of the roll");
    }
    meeting::number_agenda(tx, by, id).await.expect("numbers");
    for (at, paragraph, name, what) in log() {
        let event = PresenceEvent { at: at.into(), paragraph: Some(paragraph), name: name.into(), what };
        meeting::log_presence(tx, by, id, &Presence::of(None, event)).await.expect("a line of the log");
    }
    meeting::hold_meeting(tx, by, id, "14:20", 1).await.expect("held");
    let adjusters = format!("{CHAIR} (S) och {MEMBER_ASKERSUND} (M)");
    let adjustment = Adjustment { on: day("2021-02-22"), by: adjusters, late_reason: String::new() };
    meeting::adjust_minutes(tx, by, id, &adjustment, 2).await.expect("adjusted");
    let all: Vec<i64> = parties.iter().map(|p| p.id).collect();
    for (party, on) in all.iter().zip(["2021-02-22", "2021-02-23", "2021-02-24", "2021-02-23"]) {
        meeting::post_notice(tx, by, id, &all, *party, day(on), SECRETARY, "").await.expect("a notice");
    }
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_held_in_the_program_is_read_back_whole() {
    let (site, _, _folder) = worlds().await.remove(0);
    let mut tx = site.site.store.write().await.expect("a transaction");
    let coop = store::list_cooperations(&mut tx).await.expect("cooperations").remove(0).id;
    let id = held(&mut tx, &By::program(coop, at("2021-02-24"))).await;
    let was = meeting::minutes_record(&mut tx, coop, id).await.expect("a record").expect("the meeting");
    let documents = meeting::documents_of_meeting(&mut tx, coop, id).await.expect("documents");
    let (_, document) = documents.iter().find(|(n, _)| n.to_lowercase().starts_with("protokoll")).expect("the minutes");
    let pdf = typesetter::Typesetter::new().pdf(document).expect("a PDF");
    let text = intake::text_of_pdf(pdf).expect("the PDF has text");
    let all = intake::rules::read(&text);
    assert_eq!(all.len(), 1, "{text}");
    front(&all[0].read, &was);
    present(&all[0].read);
    paragraphs(&all[0].read, &was);
    let lost: Vec<&str> = all[0].lost.iter().map(|l| l.field.as_str()).collect();
    assert_eq!(lost, ["notice.taken_down"], "{:?}", all[0].lost);
}

fn front(is: &Minutes, was: &Minutes) {
    assert_eq!(is.board, was.board);
    assert_eq!((is.date, &is.start, &is.end, &is.place), (was.date, &was.start, &was.end, &was.place));
    assert_eq!(is.secretary.as_deref(), Some(SECRETARY));
    assert_eq!(is.chair.as_deref(), Some(CHAIR));
    assert_eq!(is.adjusters, [MEMBER_ASKERSUND]);
    assert_eq!((is.covers, is.adjusted), (was.covers, Some(day("2021-02-22"))));
    let notice = is.notice.clone().expect("a notice");
    assert_eq!((notice.posted, notice.taken_down), (Some(day("2021-02-24")), None));
    assert_eq!(notice.stored_at.as_deref(), Some("Kommunhuset i Fjugesta"));
    let posted: Vec<Option<Day>> = is.notices.iter().map(|n| n.posted).collect();
    assert_eq!(posted, ["2021-02-22", "2021-02-23", "2021-02-24", "2021-02-23"].map(|d| Some(day(d))));
}

/// Name, political party, municipality, role, for whom, from, to, at a distance.
fn present(is: &Minutes) {
    let told: Vec<String> = is
        .present
        .iter()
        .map(|p| {
            let serving = p.serving.as_ref();
            let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
            [
                p.name.clone(),
                p.political_party.clone().unwrap_or_default(),
                p.municipality.clone().unwrap_or_default(),
                p.role.clone().unwrap_or_default(),
                serving.and_then(|s| s.for_whom.clone()).unwrap_or_default(),
                number(serving.and_then(|s| s.from)),
                number(serving.and_then(|s| s.to)),
            ]
            .join("|")
        })
        .collect();
    let substitute = format!("{SUBSTITUTE_HALLSBERG}|M|Hallsbergs kommun|substitute");
    assert_eq!(
        told,
        [
            format!("{CHAIR}|S|Hallsbergs kommun|chair|||"),
            format!("{VICE_CHAIR}|KD|Laxå kommun|vice-chair|||"),
            format!("{MEMBER_ASKERSUND}|M|Askersunds kommun|member|||"),
            format!("{MEMBER_LEKEBERG}|C|Lekebergs kommun|member|||"),
            format!("{substitute}|{MEMBER_LEKEBERG}||8"),
            format!("{substitute}|{CHAIR}|10|10"),
            // The line of the paragraphs where they sat without serving is not taken along.
        ]
    );
}

fn paragraphs(is: &Minutes, was: &Minutes) {
    assert_eq!(is.paragraphs.len(), was.paragraphs.len());
    for (is, was) in is.paragraphs.iter().zip(&was.paragraphs) {
        let n = was.number;
        assert_eq!((is.number, &is.heading, &is.case), (n, &was.heading, &was.case));
        assert_eq!((&is.proposal, &is.decision), (&was.proposal, &was.decision), "§ {n:?}");
        // Who came and went stands before the matter.
        let (own, whole) = (is.description.clone().unwrap_or_default(), was.description.clone().unwrap_or_default());
        assert!(
            own == whole || own.starts_with("Närvaro\n") && own.ends_with(&format!("\n\n{whole}")),
            "§ {n:?} {own}"
        );
        let (x, y) = (&is.proceedings, &was.proceedings);
        let votes: Vec<Vote> = y.votes.iter().map(|v| Vote { question: None, ..v.clone() }).collect();
        assert_eq!((&x.votes, &x.elections), (&votes, &y.elections), "§ {n:?}");
        assert_eq!((&x.statements, &x.abstained), (&y.statements, &y.abstained), "§ {n:?}");
        let motion = |m: &Motion| {
            let text =
                if matches!(m.kind, MotionKind::Amend | MotionKind::Proposal) { m.text.clone() } else { String::new() };
            (m.number, m.kind, m.by.clone(), m.political_party.clone(), m.supported_by.clone(), text)
        };
        assert_eq!(x.motions.iter().map(motion).collect::<Vec<_>>(), y.motions.iter().map(motion).collect::<Vec<_>>());
        let put = |p: &Put| (p.question.clone(), p.by, p.won);
        assert_eq!(x.order.iter().map(put).collect::<Vec<_>>(), y.order.iter().map(put).collect::<Vec<_>>());
        let reserved = |r: &Reservation| (r.name.clone(), r.motion, r.text.clone());
        assert_eq!(
            x.reservations.iter().map(reserved).collect::<Vec<_>>(),
            y.reservations.iter().map(reserved).collect::<Vec<_>>()
        );
    }
    let took: Vec<usize> = is.paragraphs.iter().map(|p| p.participants.len()).collect();
    assert_eq!(took, [4, 4, 4, 3]);
}
