use super::*;
use crate::rules::meeting::tests::{day, meeting};
use crate::rules::read::tests::ids;
use crate::rules::{Change, Decided, Kind, ParagraphText, Part, Place, Slip, Stage};

fn moment(s: &str) -> Moment {
    Moment::read(s).expect("a moment")
}

fn paragraph(number: Option<i64>) -> Paragraph {
    let text = ParagraphText {
        dispatch: vec![receiver("Hallsbergs kommun"), receiver("Laxå kommun")],
        ..ParagraphText::titled("Årsredovisning 2020", Kind::Decision)
    };
    Paragraph { id: 3, meeting: 1, position: 3, number, text, version: 1 }
}

fn receiver(name: &str) -> Receiver {
    Receiver { name: name.into(), ..Receiver::default() }
}

fn certificate() -> Certificate {
    let at = moment("2021-02-25T09:00:00Z");
    Certificate { name: "Maja Ahlin".into(), function: "nämndsekreterare".into(), at }
}

fn extract(id: i64, corrections: i64) -> Extract {
    Extract {
        id,
        meeting: 1,
        paragraph: 3,
        source_seal: "ab".into(),
        corrections,
        certificate: certificate(),
        person: None,
        document_hash: "cd".into(),
        pdf_hash: "ef".into(),
        pdf_size: 9,
    }
}

fn sent(id: i64, extract: i64, name: &str, at: &str) -> Dispatch {
    Dispatch {
        id,
        meeting: 1,
        paragraph: 3,
        extract,
        to: receiver(name),
        channel: Channel::Email,
        address: "registrator@kommun.example".into(),
        at: moment(at),
        by: "Maja Ahlin".into(),
        person: None,
        document: 7,
    }
}

fn correction(place: Place) -> Correction {
    Correction {
        id: 1,
        meeting: 1,
        place,
        change: Change::Slip { kind: Slip::Writing, old: "a".into(), new: "b".into() },
        reason: "Skrivfel".into(),
        decided: Decided { by_chair: true, name: "Göran Ahl".into() },
        at: moment("2021-03-01T09:00:00Z"),
        by: "Maja Ahlin".into(),
        person: None,
    }
}

fn in_paragraph(paragraph: i64) -> Correction {
    correction(Place::Paragraph { paragraph, part: Part::Decision, point: 1 })
}

fn sending(name: &str, channel: Channel, address: &str) -> Sending {
    Sending { to: receiver(name), channel, address: address.into() }
}

#[test]
fn only_an_adjusted_numbered_paragraph_that_agrees_with_its_seal_is_certified() {
    let held = meeting("2021-02-10", Stage::Held { called: None });
    let mut alone = paragraph(Some(3));
    alone.text.immediate = Some(day("2021-02-10"));
    assert!(certify(&held, &alone, &certificate(), "ab", "").is_ok());
    assert_eq!(adjusted_on(&held, &alone), Some(day("2021-02-10")));
    let bare = Certificate { name: String::new(), function: String::new(), ..certificate() };
    assert_eq!(
        ids(&certify(&held, &paragraph(None), &bare, "ab", "xy")),
        [
            "meeting-extract-not-adjusted",
            "meeting-extract-no-number",
            "meeting-extract-seal",
            "meeting-extract-name-missing",
            "meeting-extract-function-missing"
        ]
    );
}

#[test]
fn a_correction_recalls_the_extracts_it_concerns() {
    let first = extract(1, 0);
    assert!(!first.is_recalled(&[in_paragraph(4)]));
    assert!(first.is_recalled(&[in_paragraph(3)]));
    assert!(first.is_recalled(&[correction(Place::Attendance(2))]), "every extract repeats the front page");
    let all = [first, extract(2, 1)];
    assert_eq!(current_extract(3, &all, &[in_paragraph(3)]).map(|e| e.id), Some(2));
    assert_eq!(current_extract(3, &all, &[in_paragraph(3), in_paragraph(3)]), None);
    assert_eq!(current_extract(4, &all, &[]), None);
}

#[test]
fn an_extract_goes_once_to_each_receiver_and_by_mail_only_with_an_address() {
    let e = extract(1, 0);
    let good = [
        sending("Hallsbergs kommun", Channel::Email, "a@b.example"),
        sending("Laxå kommun", Channel::InternalPost, ""),
    ];
    assert!(dispatch(&e, &[], &[], &good).is_ok());
    let there = [sent(1, 1, "Hallsbergs kommun", "2021-02-25T09:00:00Z")];
    assert_eq!(ids(&dispatch(&e, &[], &there, &good)), ["meeting-dispatch-twice"]);
    assert_eq!(ids(&dispatch(&e, &[], &[], &[])), ["meeting-dispatch-nobody"]);
    let bad = [
        sending("", Channel::Post, ""),
        sending("Laxå kommun", Channel::Email, "ingen"),
        sending("Laxå kommun", Channel::Handed, ""),
    ];
    assert_eq!(
        ids(&dispatch(&e, &[in_paragraph(3)], &[], &bad)),
        [
            "meeting-dispatch-recalled",
            "meeting-dispatch-name-missing",
            "meeting-dispatch-address",
            "meeting-dispatch-twice"
        ]
    );
}

#[test]
fn a_receipt_is_dated_between_the_dispatch_and_today() {
    let d = sent(1, 1, "Laxå kommun", "2021-02-25T09:00:00Z");
    assert!(acknowledge(&d, day("2021-02-25"), "Registrator", day("2021-02-25")).is_ok());
    assert_eq!(
        ids(&acknowledge(&d, day("2021-02-24"), "", day("2021-02-26"))),
        ["meeting-receipt-before", "meeting-receipt-by-missing"]
    );
    assert_eq!(ids(&acknowledge(&d, day("2021-02-27"), "Registrator", day("2021-02-26"))), ["meeting-receipt-future"]);
}

#[test]
fn a_delivery_is_missing_sent_overdue_received_or_recalled() {
    let (all, to) = ([extract(1, 0)], receiver("Laxå kommun"));
    let there = [sent(1, 1, "Laxå kommun", "2021-02-25T09:00:00Z")];
    let receipt = Receipt {
        id: 1,
        meeting: 1,
        dispatch: 1,
        received: day("2021-02-26"),
        by: "Registrator".into(),
        their_number: "KS 2021/77".into(),
        at: moment("2021-02-26T09:00:00Z"),
        registered_by: "Maja Ahlin".into(),
    };
    let state = |sent: &[Dispatch], corrections: &[Correction], receipts: &[Receipt], today: &str| {
        delivery(3, &to, &all, corrections, sent, receipts, day(today)).0
    };
    let on = day("2021-02-25");
    assert_eq!(state(&[], &[], &[], "2021-02-25"), Delivery::NotSent);
    assert_eq!(state(&there, &[], &[], "2021-03-11"), Delivery::Sent { on });
    assert_eq!(state(&there, &[], &[], "2021-03-12"), Delivery::Overdue { on });
    let received = Delivery::Received { on: day("2021-02-26"), their_number: "KS 2021/77".into() };
    assert_eq!(state(&there, &[], std::slice::from_ref(&receipt), "2021-03-12"), received);
    assert_eq!(state(&there, &[in_paragraph(3)], &[receipt], "2021-03-12"), Delivery::Recalled { on });
}

#[test]
fn receivers_are_those_named_and_those_added_when_it_was_sent() {
    let p = paragraph(Some(3));
    let more = [sent(1, 1, "Revisorerna", "2021-02-25T09:00:00Z"), sent(2, 1, "Laxå kommun", "2021-02-25T09:00:00Z")];
    let names: Vec<String> = receivers_of(&p, &more).into_iter().map(|r| r.name).collect();
    assert_eq!(names, ["Hallsbergs kommun", "Laxå kommun", "Revisorerna"]);
}
