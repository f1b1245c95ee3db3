//! The meeting of 7 April 2021, minuted at the table: everything that can happen in a paragraph. Persons invented.

use super::world::{adjusted, day};
use crate::documents::{Papers, extract, minutes};
use crate::rules::{
    Attendance, Attendee, Head, Kind, Other, Paragraph, ParagraphText, Presence, PresenceLine, RecordParts, Role,
    Stage, attendance_told, record,
};
use ::minutes::{
    Answer, Ballot, Candidate, Election, Happening, Means, Motion, MotionKind, PresenceEvent, Proceedings, Put,
    Reservation, Statement, TieRule, Vote,
};

fn lines(all: &[&str]) -> Vec<String> {
    all.iter().map(|s| (*s).to_string()).collect()
}

fn log() -> Vec<PresenceLine> {
    use Happening::{Adjourned, Arrived, Chairs, Left, RecusedIn, RecusedOut, Remote, Resumed, Serves, StopsServing};
    let here = || Arrived { remote: false };
    let serves = |name: &str| Serves { for_whom: name.into() };
    let all = [
        ("13:00", 14, "Göran Ahl", here()),
        ("13:00", 14, "Bo Ek", here()),
        ("13:00", 14, "Karin Strand", here()),
        ("13:00", 14, "Tage Lund", here()),
        ("13:00", 14, "Tage Lund", serves("Johan Vik")),
        ("13:10", 15, "Johan Vik", Arrived { remote: true }),
        ("13:10", 15, "Tage Lund", StopsServing),
        ("13:40", 16, "Göran Ahl", RecusedOut { ground: 1 }),
        ("13:40", 16, "Tage Lund", serves("Göran Ahl")),
        ("13:40", 16, "Bo Ek", Chairs),
        ("13:50", 17, "Göran Ahl", RecusedIn),
        ("13:50", 17, "Tage Lund", StopsServing),
        ("13:50", 17, "Göran Ahl", Chairs),
        ("13:50", 17, "", Adjourned),
        ("14:05", 17, "", Resumed),
        ("14:06", 17, "Johan Vik", Remote { on: false }),
        ("14:10", 17, "Karin Strand", Left),
    ];
    (1..)
        .zip(all)
        .map(|(id, (at, paragraph, name, what))| {
            let event = PresenceEvent { at: at.into(), paragraph: Some(paragraph), name: name.into(), what };
            PresenceLine { id, meeting: 1, entry: Presence::of(None, event), version: 1 }
        })
        .collect()
}

fn voted() -> Proceedings {
    let motion = |number, kind, text: &str, by: &str| Motion {
        number,
        kind,
        text: text.into(),
        by: by.into(),
        political_party: "KD".into(),
        ..Motion::default()
    };
    let ballot = |name: &str, answer| Ballot { name: name.into(), answer };
    let mut refer = motion(3, MotionKind::Refer, "Ärendet återremitteras för ytterligare beredning.", "Karin Strand");
    refer.supported_by = lines(&["Bo Ek"]);
    Proceedings {
        opened: Some("13:10".into()),
        motions: vec![
            motion(1, MotionKind::Proposal, "Kostnaderna fördelas efter antal användare.", ""),
            motion(2, MotionKind::Amend, "Kostnaderna fördelas efter antal invånare.", "Bo Ek"),
            refer,
            Motion { withdrawn: true, ..motion(4, MotionKind::Reject, "Avslag.", "Karin Strand") },
        ],
        order: vec![
            Put { question: "Ska ärendet avgöras i dag?".into(), motions: vec![3], ..Put::default() },
            Put {
                question: "Bifaller nämnden förvaltningens förslag? Nej innebär bifall till Bo Eks yrkande (2).".into(),
                motions: vec![1, 2],
                by: Means::Vote,
                won: Some(1),
            },
        ],
        votes: vec![Vote {
            demanded_by: "Bo Ek".into(),
            yes_means: "bifall till förvaltningens förslag".into(),
            no_means: "bifall till yrkande 2 från Bo Ek (KD)".into(),
            yes_motion: Some(1),
            no_motion: Some(2),
            ballots: vec![
                ballot("Göran Ahl", Answer::Yes),
                ballot("Bo Ek", Answer::No),
                ballot("Karin Strand", Answer::No),
                ballot("Johan Vik", Answer::Yes),
            ],
            yes: Some(2),
            no: Some(2),
            abstained: Some(0),
            tie: Some(TieRule::CastingVote),
            outcome: Some(Answer::Yes),
            ..Vote::default()
        }],
        reservations: vec![Reservation {
            name: "Bo Ek".into(),
            at: "13:35".into(),
            motion: Some(2),
            text: "Nyckeln drabbar de små kommunerna.".into(),
            ..Reservation::default()
        }],
        statements: vec![Statement { name: "Karin Strand".into(), text: "Underlaget kom sent.".into() }],
        ..Proceedings::default()
    }
}

fn elected() -> Proceedings {
    let seed = "00112233445566778899aabbccddeeff";
    let among = lines(&["Bo Ek (KD)", "Karin Strand (M)"]);
    let lot = ::minutes::draw(&among, seed).expect("a lot");
    let candidate = |name: &str| Candidate { name: name.into(), votes: 2 };
    Proceedings {
        opened: Some("13:00".into()),
        elections: vec![Election {
            post: "justerare".into(),
            places: 1,
            closed: true,
            candidates: vec![candidate("Bo Ek (KD)"), candidate("Karin Strand (M)")],
            counted: Some(4),
            tie: Some(TieRule::Lot),
            elected: vec![lot.drawn.clone()],
            lot: Some(lot),
            ..Election::default()
        }],
        ..Proceedings::default()
    }
}

fn paragraphs() -> Vec<Paragraph> {
    let decided = |heading: &str, point: &str| ParagraphText {
        description: "Förvaltningen har berett ärendet med parterna.".into(),
        proposal: lines(&[point]),
        decision: lines(&[point]),
        case: adjusted().paragraphs[2].text.case.clone(),
        ..ParagraphText::titled(heading, Kind::Decision)
    };
    let elected = elected();
    let adjuster =
        format!("{} utses att justera protokollet tillsammans med ordföranden.", elected.elections[0].elected[0]);
    let texts = vec![
        ParagraphText {
            decision: vec![adjuster],
            proceedings: elected,
            ..ParagraphText::titled("Val av justerare", Kind::Election)
        },
        ParagraphText {
            proceedings: voted(),
            ..decided("Ny fördelningsnyckel från 2022", "Kostnaderna fördelas efter antal användare.")
        },
        decided("Avtal om serverhall", "Nämnden godkänner avtalet om serverhall."),
        ParagraphText {
            proceedings: Proceedings { abstained: lines(&["Johan Vik"]), ..Proceedings::default() },
            ..decided("Upphandling av växel", "Förvaltningen får i uppdrag att upphandla en växel.")
        },
    ];
    (14..)
        .zip(texts)
        .map(|(n, text)| Paragraph { id: n, meeting: 1, position: n - 13, number: Some(n), text, version: 1 })
        .collect()
}

fn roll() -> Vec<Attendance> {
    let line = |id, name: &str, political: &str, party, role| {
        let (name, political_party) = (name.to_string(), political.to_string());
        let who = Attendee { person: Some(id), name, political_party, party: Some(party), role, is_remote: false };
        Attendance { id, meeting: 1, position: id, who, version: 1 }
    };
    let called = |id, name: &str, kind, function: &str, paragraphs: &str| {
        let role = Role::Other { kind, function: function.into(), paragraphs: paragraphs.into() };
        let mut line = line(id, name, "", 4, role);
        line.who.party = None;
        line
    };
    vec![
        line(1, "Göran Ahl", "S", 2, Role::Chair),
        line(2, "Bo Ek", "KD", 3, Role::ViceChair),
        line(3, "Karin Strand", "M", 1, Role::Member),
        line(4, "Johan Vik", "C", 4, Role::Member),
        line(5, "Lena Dahl", "S", 1, Role::Substitute),
        line(6, "Tage Lund", "M", 2, Role::Substitute),
        called(7, "Maja Ahlin", Other::Secretary, "nämndsekreterare", ""),
        called(8, "Eva Norr", Other::Called, "konsult", "§ 15"),
        called(9, "Pia Ros", Other::RightToAttend, "kommunalråd", ""),
        called(10, "Ulf Dal", Other::StaffRepresentative, "", "§ 17"),
    ]
}

/// Held on 7 April with a log; not adjusted.
pub fn held() -> Papers {
    let mut papers = adjusted();
    papers.meeting.head = Head {
        start: "13:00".into(),
        end: "14:20".into(),
        place: "Kommunhuset i Hallsberg".into(),
        remote: "En ledamot deltog på distans; ljud och bild fungerade åt båda håll.".into(),
        secretary: "Maja Ahlin".into(),
        adjusters: lines(&["Karin Strand (M)"]),
        adjust_place: "Kommunhuset i Fjugesta".into(),
        ..Head::on(day("2021-04-07"))
    };
    papers.meeting.stage = Stage::Held { called: Some(day("2021-03-31")) };
    papers.notices.clear();
    papers.memos.clear();
    papers.paragraphs = paragraphs();
    let said = crate::rules::Frozen {
        board_name: papers.board.name.clone(),
        label: papers.board.label.clone(),
        storage_place: papers.board.storage_place.clone(),
        remote_allowed: true,
        host: papers.host.clone(),
        seats: 4,
        parties: Vec::new(),
    };
    let (roll, log) = (roll(), log());
    papers.record = record(RecordParts {
        meeting: &papers.meeting,
        said: &said,
        roll: &roll,
        substitutes_say: None,
        log: &log,
        paragraphs: &papers.paragraphs,
        notices: &[],
        agenda: Vec::new(),
        case_prefixes: Vec::new(),
        first_number: Some(14),
        urgent: Vec::new(),
        delegation_reported_until: None,
    });
    papers.attendance = attendance_told(&roll, &papers.record);
    papers
}

#[test]
fn the_minutes_of_7_april_2021_tell_what_happened_at_the_table() {
    super::check("minutes_2021_04_07", &minutes(&held()));
}

#[test]
fn the_extract_of_paragraph_15_holds_the_vote_and_the_reservation() {
    let papers = held();
    super::check("extract_2021_04_07_15", &extract(&papers, &papers.paragraphs[1], ""));
}

/// documents.md 4.1: each box, with words of the document that answer it.
#[test]
fn every_box_of_the_minutes_checklist_is_answered() {
    let text = press::plain(&minutes(&held()));
    let boxes: &[(&str, &[&str])] = &[
        ("authority, host and board", &["Lekebergs kommun", "Sydnärkes IT-nämnd"]),
        ("kind, date, start and end", &["Protokoll 2021-04-07", "13:00–14:20"]),
        ("place and distance", &["Kommunhuset i Hallsberg", "En ledamot deltog på distans"]),
        (
            "deciding: name, party, role, municipality, remote",
            &["Göran Ahl (S)", "ordförande", "Hallsbergs kommun", "på distans"],
        ),
        (
            "serving: for whom, from, to",
            &["ersättare som tjänstgör för Johan Vik", "ersättare som tjänstgör för Göran Ahl"],
        ),
        ("others, with paragraphs", &["Eva Norr", "konsult", "§ 15"]),
        ("right to attend and staff (MEET-6, MEET-7)", &["Pia Ros", "närvarorätt", "Ulf Dal", "personalföreträdare"]),
        ("distance allowed, sound and picture", &["KL 6:24", "ljud och bild fungerade"]),
        ("closed or open (MEET-5)", &["Inom stängda dörrar"]),
        ("paragraphs covered", &["§§\u{a0}14–17"]),
        (
            "chair, adjuster, secretary, place of adjustment",
            &["Karin Strand (M)", "Maja Ahlin", "Kommunhuset i Fjugesta"],
        ),
        ("contents", &["§\u{a0}15 Ny fördelningsnyckel från 2022"]),
        ("registry number or none", &["Syd-IT 21-1", "inget"]),
        ("description", &["Förvaltningen har berett ärendet med parterna."]),
        ("proposal before the meeting", &["Förslag till beslut"]),
        (
            "motions with name and party",
            &["Bo Ek (KD) yrkar att nämnden i stället beslutar följande", "Bo Ek (KD) instämmer i yrkande 3"],
        ),
        (
            "order and main proposal",
            &["Propositionsordning", "Huvudförslag är förvaltningens förslag.", "finner att ärendet ska avgöras i dag"],
        ),
        (
            "votes, names, tie",
            &["Bo Ek (KD) begär omröstning.", "2 ja, 2 nej", "Vid lika röstetal har ordföranden utslagsröst."],
        ),
        ("lot", &["Lottens frö", "Vid lika röstetal i val"]),
        ("decision", &["Nämnden godkänner avtalet om serverhall."]),
        (
            "who took part, who abstained",
            &["Tage Lund (M) för Göran Ahl (S)", "Johan Vik (C) avstår från att delta i beslutet."],
        ),
        (
            "disqualification",
            &["Göran Ahl (S) anmäler jäv och lämnar rummet kl. 13.40", "Göran Ahl (S) är åter i rummet"],
        ),
        ("change of chair", &["Bo Ek (KD) leder sammanträdet från och med denna paragraf."]),
        (
            "reservation and its text",
            &["reserverar sig mot beslutet till förmån för yrkande 2", "drabbar de små kommunerna"],
        ),
        ("statement", &["Karin Strand (M) lämnar följande anteckning", "Underlaget kom sent."]),
        ("adjournment", &["Sammanträdet ajourneras kl. 13.50.", "Sammanträdet återupptas kl. 14.05."]),
        ("quorum", &["Som lägst beslutade 3 av 4 platser"]),
    ];
    for (question, answers) in boxes {
        for answer in *answers {
            assert!(text.contains(answer), "{question}: »{answer}« is not in\n{text}");
        }
    }
    assert!(!text.contains("Avslag."), "a withdrawn motion is not minuted (KL 5:67 p. 1)");
}
