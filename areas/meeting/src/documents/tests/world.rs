//! The board of the examples on 10 February 2021 and 27 May 2015. Persons are invented.

use crate::documents::Papers;
use crate::papers::swedish;
use crate::rules::{
    Attendance, Attendee, Basis, BasisKind, CaseRef, Draft, Head, Kind, Meeting, Memo, MemoText, Notice, Objection,
    Other, Paragraph, ParagraphText, Receiver, Role, Round, RoundState, Service, Signature, Signer, SignerRole,
    Signing, Stage, Subject,
};
use agreement::Party;
use basics::{Day, Moment, PartyId};
use board::{Board, Court, Mandate, Post, Seat, SeatKind, Sitting};

pub fn day(s: &str) -> Day {
    s.parse().expect("a day in a test")
}

fn lines(all: &[&str]) -> Vec<String> {
    all.iter().map(|s| (*s).to_string()).collect()
}

fn party(id: PartyId, short: &str, name: &str) -> Party {
    Party {
        id,
        name: name.into(),
        short: short.into(),
        code: String::new(),
        is_host: short == "Lekeberg",
        from: day("2014-01-01"),
        to: None,
        notice_board: String::new(),
        version: 1,
    }
}

fn parties() -> Vec<Party> {
    vec![
        party(1, "Askersund", "Askersunds kommun"),
        party(2, "Hallsberg", "Hallsbergs kommun"),
        party(3, "Laxå", "Laxå kommun"),
        party(4, "Lekeberg", "Lekebergs kommun"),
    ]
}

fn sitting(id: i64, party: PartyId, kind: SeatKind, name: &str, political: &str, post: Option<Post>) -> Sitting {
    let mandate = Mandate {
        id,
        seat: id,
        person: id,
        name: name.into(),
        political_party: political.into(),
        from: day("2019-01-01"),
        to: None,
        version: 1,
    };
    Sitting { seat: Seat { id, board: 1, party, kind, order: id, version: 1 }, mandate: Some(mandate), post }
}

fn sittings() -> Vec<Sitting> {
    use SeatKind::{Member, Substitute};
    vec![
        sitting(1, 1, Member, "Karin Strand", "M", None),
        sitting(2, 2, Member, "Göran Ahl", "S", Some(Post::Chair)),
        sitting(3, 3, Member, "Bo Ek", "KD", Some(Post::ViceChair)),
        sitting(4, 4, Member, "Johan Vik", "C", None),
        sitting(5, 1, Substitute, "Lena Dahl", "S", None),
        sitting(6, 2, Substitute, "Tage Lund", "M", None),
        sitting(7, 3, Substitute, "Siv Berg", "S", None),
        sitting(8, 4, Substitute, "Mats Hed", "S", None),
    ]
}

fn attendee(id: i64, name: &str, political: &str, party: Option<PartyId>, role: Role, is_remote: bool) -> Attendance {
    let who = Attendee { person: None, name: name.into(), political_party: political.into(), party, role, is_remote };
    Attendance { id, meeting: 1, position: id, who, version: 1 }
}

fn official(id: i64, name: &str, function: &str) -> Attendance {
    let role = Role::Other { kind: Other::Official, function: function.into(), paragraphs: String::new() };
    attendee(id, name, "", None, role, true)
}

fn paragraph(number: i64, text: ParagraphText) -> Paragraph {
    Paragraph { id: number, meeting: 1, position: number, number: Some(number), text, version: 1 }
}

fn case(id: i64, number: &str) -> Option<CaseRef> {
    Some(CaseRef { id, number: number.into() })
}

fn basis(kind: BasisKind, text: &str) -> Basis {
    Basis { kind, day: None, text: text.into(), document: None }
}

fn paragraphs() -> Vec<Paragraph> {
    use BasisKind::{Delegation, Message};
    let noted = "Nämnden lägger informationen till handlingarna.";
    let texts = vec![
        ParagraphText {
            description: "En ledamot behöver utses för att justera protokollet tillsammans med ordföranden.".into(),
            proposal: lines(&["En ledamot utses att justera protokollet tillsammans med ordföranden."]),
            decision: lines(&["Bo Ek (KD) utses att justera protokollet tillsammans med ordföranden."]),
            ..ParagraphText::titled("Val av justerare", Kind::Election)
        },
        ParagraphText {
            presenter: "Förvaltningschefen".into(),
            description: "Förvaltningschefen berättar om läget i förvaltningen.".into(),
            proposal: lines(&[noted]),
            decision: lines(&[noted]),
            ..ParagraphText::titled("Förvaltningschefen informerar", Kind::Information)
        },
        ParagraphText {
            case: case(1, "Syd-IT 21-1"),
            description: SUMMARY.into(),
            proposal: lines(&["Nämnden godkänner årsredovisningen för 2020."]),
            decision: lines(&["Nämnden godkänner årsredovisningen för 2020."]),
            basis: vec![
                Basis { day: Some(day("2021-02-01")), ..basis(BasisKind::Basis, "Tjänsteskrivelse") },
                basis(BasisKind::Basis, "Årsredovisning 2020"),
            ],
            dispatch: ["Askersunds kommun", "Hallsbergs kommun", "Laxå kommun", "Lekebergs kommun"]
                .iter()
                .map(|o| Receiver { name: "Kommunstyrelsen".into(), role: String::new(), organisation: (*o).into() })
                .collect(),
            ..ParagraphText::titled("Årsredovisning 2020", Kind::Decision)
        },
        ParagraphText {
            case: case(2, "Syd-IT 21-2"),
            description: "Kontrollen vid årets slut visar enstaka mindre avvikelser.".into(),
            proposal: lines(&["Nämnden godkänner uppföljningen per 2020-12-31."]),
            decision: lines(&["Nämnden godkänner uppföljningen per 2020-12-31."]),
            ..ParagraphText::titled("Uppföljning av intern kontroll 2020-12-31", Kind::Decision)
        },
        ParagraphText {
            description: "Beslut fattade på delegation från 2020-11-25 till och med 2021-02-03.".into(),
            proposal: lines(&["Nämnden godkänner redovisningen."]),
            decision: lines(&["Nämnden godkänner redovisningen."]),
            basis: ["Syd-IT 20-6-11", "Syd-IT 20-6-10", "Syd-IT 20-6-9", "Syd-IT 21-4-1"]
                .iter()
                .map(|n| basis(Delegation, n))
                .collect(),
            ..ParagraphText::titled("Redovisning av delegeringsbeslut", Kind::DelegationReport)
        },
        ParagraphText {
            decision: lines(&[noted]),
            basis: vec![
                basis(Message, "Överenskommelsen för nämnden, gällande från 1 januari 2021"),
                basis(Message, "§ 166 KS, § 87 KF (Hallsbergs kommun) och § 125 KF: revidering av överenskommelsen"),
            ],
            ..ParagraphText::titled("Meddelanden för kännedom", Kind::Notices)
        },
        ParagraphText { needs_no_decision: true, ..ParagraphText::titled("Övriga frågor", Kind::Information) },
    ];
    (1..).zip(texts).map(|(n, t)| paragraph(n, t)).collect()
}

const SUMMARY: &str = "Nämndens mål för 2020 nås delvis: nio indikatorer är uppnådda och fyra delvis.\n\n\
    Året slutar med ett underskott på 823 tkr. Av investeringsbudgeten på 10 769 tkr har 11 227 tkr använts.";

fn memo() -> Memo {
    let text = MemoText {
        day: Some(day("2021-02-01")),
        summary: SUMMARY.into(),
        background: "Nämnden redovisar varje år mål och ekonomi till parterna.".into(),
        analysis: "Köpta tjänster kostade 3 970 tkr mer än budget. Personalen kostade 1 246 tkr mindre.".into(),
        conclusion: "Årsredovisningen ger en rättvisande bild av året.".into(),
        economy: "Underskottet regleras på första fakturan 2021.".into(),
        economy_per_party: "- Askersund 227 tkr\n- Hallsberg 320 tkr\n- Laxå 113 tkr\n- Lekeberg 163 tkr".into(),
        proposal: lines(&["Nämnden godkänner årsredovisningen för 2020."]),
        chief_name: "Stina Moberg".into(),
        chief_title: "förvaltningschef".into(),
        handler_name: "Stina Moberg".into(),
        handler_title: "handläggare".into(),
        receivers: lines(&["Kommunstyrelserna i de fyra kommunerna"]),
        is_dispatched: true,
        alternatives: String::new(),
        consulted: Vec::new(),
        checks: Vec::new(),
    };
    Memo { id: 1, meeting: 1, paragraph: 3, text, carried: SUMMARY.into(), version: 1 }
}

fn head() -> Head {
    Head {
        start: "13:00".into(),
        end: "13:45".into(),
        place: "Kommunhuset i Hallsberg och digitalt".into(),
        remote: "Alla deltog på distans; ljud och bild fungerade åt båda håll.".into(),
        absence: "nämndens sekreterare".into(),
        secretary: "Maja Ahlin".into(),
        adjusters: lines(&["Bo Ek (KD)"]),
        adjust_place: "Kommunhuset i Fjugesta".into(),
        ..Head::on(day("2021-02-10"))
    }
}

fn papers(head: Head, stage: Stage) -> Papers {
    let parties = parties();
    Papers {
        words: swedish(),
        board: Board {
            id: 1,
            name: "Sydnärkes IT-nämnd".into(),
            label: "§ {n}".into(),
            storage_place: "Kommunhuset i Fjugesta".into(),
            substitutes_say: None,
            remote_allowed: true,
            call_days: 7,
            version: 1,
        },
        host: parties[3].name.clone(),
        member_seats: 4,
        parties,
        sittings: sittings(),
        paragraphs: paragraphs(),
        attendance: Vec::new(),
        record: ::minutes::Minutes::default(),
        notices: Vec::new(),
        subject: Subject { paragraph: None, adjusted: stage.adjusted(), numbers: (1..=7).collect() },
        others: Vec::new(),
        court: Some(Court {
            name: "Förvaltningsrätten i Karlstad".into(),
            address: "Box 568, 651 12 Karlstad".into(),
            version: 1,
        }),
        memos: vec![memo()],
        corrections: Vec::new(),
        signings: Vec::new(),
        call: crate::documents::Call::default(),
        meeting: Meeting { id: 1, board: 1, head, stage, cancelled: None, version: 1 },
    }
}

/// Held, adjusted on 22 February, and up on all four boards, on Laxå's a day after the others.
pub fn adjusted() -> Papers {
    let stage = Stage::Adjusted {
        called: Some(day("2021-02-03")),
        on: day("2021-02-22"),
        by: "Göran Ahl och Bo Ek".into(),
        late_reason: String::new(),
    };
    let notice = |party: PartyId, posted: &str, by: &str| Notice {
        id: party,
        meeting: 1,
        paragraph: None,
        party,
        posted: day(posted),
        posted_by: by.into(),
        note: String::new(),
        is_automatic: false,
        gaps: Vec::new(),
        removal: None,
        withdrawn: None,
        version: 1,
    };
    Papers {
        attendance: vec![
            attendee(1, "Göran Ahl", "S", Some(2), Role::Chair, true),
            attendee(2, "Bo Ek", "KD", Some(3), Role::ViceChair, true),
            attendee(3, "Karin Strand", "M", Some(1), Role::Member, true),
            attendee(4, "Johan Vik", "C", Some(4), Role::Member, true),
            attendee(5, "Tage Lund", "M", Some(2), Role::Substitute, true),
            official(6, "Stina Moberg", "förvaltningschef"),
            official(7, "Maja Ahlin", "utredningssekreterare"),
            official(8, "Nils Roth", "ställföreträdande förvaltningschef"),
        ],
        notices: vec![
            notice(1, "2021-02-24", "Saga Holm"),
            notice(2, "2021-02-24", "Per Lind"),
            notice(3, "2021-02-25", "Eva Norr"),
            notice(4, "2021-02-24", "Maja Ahlin"),
        ],
        ..papers(head(), stage)
    }
}

/// Called, not held: no numbers and no decisions yet.
pub fn planned() -> Papers {
    let head = Head { end: String::new(), ..head() };
    let mut papers = papers(head, Stage::Called { on: day("2021-02-03") });
    for p in &mut papers.paragraphs {
        p.number = None;
        p.text.decision.clear();
    }
    papers
}

/// Taken in from older minutes whose source lacks much.
pub fn of_2015() -> Papers {
    let head = Head {
        start: "16:00".into(),
        place: "Fjugesta, rum Multen".into(),
        secretary: "Gun Fors".into(),
        adjusters: lines(&["Vera Sund (C)"]),
        source_note: "Inläst äldre protokoll. Sluttid, dag för justering och anslagsdagar saknas i källan.".into(),
        ..Head::on(day("2015-05-27"))
    };
    let mut papers = papers(head, Stage::Held { called: None });
    let serving = Role::ServingSubstitute(Service::default());
    papers.attendance = vec![
        attendee(1, "Anders Falk", "S", Some(2), Role::Chair, false),
        attendee(2, "Vera Sund", "C", Some(4), Role::ViceChair, false),
        attendee(3, "Pelle Rask", "S", Some(1), Role::Member, false),
        attendee(4, "Tea Malm", "S", Some(3), serving, false),
    ];
    papers.paragraphs = vec![
        paragraph(
            9,
            ParagraphText {
                decision: lines(&["Vera Sund (C) väljs till justerare."]),
                immediate: Some(day("2015-05-27")),
                ..ParagraphText::titled("Val av justerare", Kind::Election)
            },
        ),
        paragraph(
            12,
            ParagraphText {
                case: case(3, "Syd-IT 14-8"),
                description: "Förvaltningen har sett över målen och föreslår att åtta mål blir fem.".into(),
                proposal: lines(&["Målen revideras enligt förslaget.", "Indikatorer och aktiviteter antas."]),
                decision: lines(&[
                    "Målen revideras enligt förslaget.",
                    "Indikatorer och aktiviteter antas.",
                    "Förvaltningschefen får i uppdrag att förtydliga indikatorerna till nästa sammanträde.",
                ]),
                immediate: Some(day("2015-05-27")),
                dispatch: vec![Receiver { name: "Förvaltningschefen".into(), ..Receiver::default() }],
                ..ParagraphText::titled("Revidering av mål och indikatorer", Kind::Decision)
            },
        ),
        paragraph(
            15,
            ParagraphText {
                decision: lines(&["Nämnden godkänner redovisningen."]),
                ..ParagraphText::titled("Redovisning av fattade delegationsbeslut", Kind::DelegationReport)
            },
        ),
    ];
    papers.memos.clear();
    papers
}

/// The same, with § 3 adjusted at once at the meeting and up on all boards that day.
pub fn with_at_once() -> Papers {
    let mut papers = adjusted();
    papers.subject.numbers = vec![1, 2, 4, 5, 6, 7];
    papers.paragraphs[2].text.immediate = Some(day("2021-02-10"));
    let subject = Subject { paragraph: Some(3), adjusted: Some(day("2021-02-10")), numbers: vec![3] };
    let own = papers.notices.iter().map(|n| Notice {
        id: n.id + 10,
        paragraph: Some(3),
        posted: day("2021-02-10"),
        is_automatic: n.party == 4,
        ..n.clone()
    });
    papers.others = vec![(subject, own.collect())];
    papers
}

/// The same as adjusted, signed in Samdrift: a chair and two adjusters, one of whom refused.
pub fn signed() -> Papers {
    let at = |clock: &str| Moment::of(day("2021-02-22"), clock).expect("a moment in a test");
    let signer = |id: i64, name: &str, role, to: Option<i64>| Signer {
        id,
        person: id,
        name: name.into(),
        role,
        from: to.map(|_| 1),
        to,
    };
    let signature = |signer, clock: &str| Signature {
        signer,
        draft: 2,
        at: at(clock),
        method: "lösenord i Samdrift".into(),
        hash: "0123456789abcdef".into(),
    };
    let round = Round {
        id: 1,
        meeting: 1,
        paragraph: None,
        state: RoundState::Done,
        opened: at("09:00"),
        opened_by: "Maja Ahlin".into(),
        late_reason: String::new(),
        lacks_reason: String::new(),
        end_reason: "Nämndens ordförande och en justerare har justerat.".into(),
    };
    let draft = |number, hash: &str| Draft {
        number,
        hash: hash.into(),
        records: String::new(),
        at: at("09:00"),
        by: "Maja Ahlin".into(),
    };
    let refusal = Objection {
        id: 1,
        signer: 3,
        paragraph: None,
        label: String::new(),
        reason: "Beslutet i § 4 löd annorlunda.".into(),
        at: at("10:00"),
        taken_back: None,
    };
    let signing = Signing {
        round,
        signers: vec![
            signer(1, "Göran Ahl (S)", SignerRole::Chair, Some(7)),
            signer(2, "Bo Ek (KD)", SignerRole::Adjuster, None),
            signer(3, "Karin Strand (M)", SignerRole::Adjuster, None),
        ],
        drafts: vec![draft(1, "aaaa"), draft(2, "0123456789abcdef")],
        signatures: vec![signature(1, "11:05"), signature(2, "13:40")],
        objections: vec![refusal],
        changes: Vec::new(),
    };
    Papers { signings: vec![signing], ..adjusted() }
}
