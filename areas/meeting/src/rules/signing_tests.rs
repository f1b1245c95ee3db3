//! PROT-2, PROT-3: who may be named, what may be sent, who may sign what, beside what is refused.

use super::*;
use crate::rules::meeting::tests::{day, meeting};
use crate::rules::read::tests::ids;
use crate::rules::{Kind, Stage};

fn at(on: &str) -> Moment {
    Moment::of(day(on), "12:00").expect("a moment in a test")
}

fn held() -> Meeting {
    meeting("2021-02-10", Stage::Held { called: None })
}

fn paragraph(n: i64, decision: &[&str]) -> Paragraph {
    let decision = decision.iter().map(|s| (*s).to_string()).collect();
    let text = ParagraphText { decision, ..ParagraphText::titled("Ärende", Kind::Decision) };
    Paragraph { id: n, meeting: 1, position: n, number: Some(n), text, version: 1 }
}

fn named(person: PersonId, role: SignerRole) -> NewSigner {
    NewSigner { person, name: format!("Person {person}"), role, from: None, to: None, has_account: true }
}

/// What an opening begins as; kept for the whole run, so that a case may change any of it.
fn check<'a>(change: impl FnOnce(&mut Opening<'a>), today: &str) -> Vec<&'static str> {
    let mut opening: Opening<'a> = Opening {
        meeting: Box::leak(Box::new(held())),
        paragraphs: Box::leak(Box::new([paragraph(1, &["a"]), paragraph(2, &["b"])])),
        at_once: &[],
        paragraph: None,
        signers: Box::leak(Box::new([named(2, SignerRole::Chair), named(3, SignerRole::Adjuster)])),
        faults: 0,
        late_reason: "",
        lacks_reason: "",
        is_open_already: false,
    };
    change(&mut opening);
    ids(&open_round(&opening, day(today)))
}

#[test]
fn minutes_are_sent_when_held_whole_and_to_a_chair_and_an_adjuster() {
    let ok = "2021-02-22";
    assert!(check(|_| {}, ok).is_empty());
    assert_eq!(check(|o| o.is_open_already = true, ok), ["meeting-round-open-already"]);
    assert_eq!(check(|o| o.signers = &[], ok), ["meeting-round-no-chair", "meeting-round-no-adjuster"]);
    let bare = [paragraph(1, &[])];
    assert_eq!(check(|o| o.paragraphs = &bare, ok), ["meeting-adjust-no-decision"]);
    let planned = meeting("2021-02-10", Stage::Planned);
    assert_eq!(check(|o| o.meeting = &planned, ok), ["meeting-adjust-not-held"]);
    assert_eq!(check(|_| {}, "2021-02-25"), ["meeting-adjust-late-reason"]);
    assert!(check(|o| o.late_reason = "sjukdom", "2021-02-25").is_empty());
    assert_eq!(check(|o| o.faults = 2, ok), ["meeting-round-lacks-reason"]);
    assert!(check(|o| (o.faults, o.lacks_reason) = (2, "rösterna räknades inte"), ok).is_empty());
}

#[test]
fn those_named_have_accounts_and_the_chairs_led_everything() {
    let ok = "2021-02-22";
    let without = [named(2, SignerRole::Chair), NewSigner { has_account: false, ..named(3, SignerRole::Adjuster) }];
    assert_eq!(check(|o| o.signers = &without, ok), ["meeting-round-no-account"]);
    let twice = [named(2, SignerRole::Chair), named(2, SignerRole::Adjuster)];
    assert_eq!(check(|o| o.signers = &twice, ok), ["meeting-round-twice"]);
    let first = NewSigner { to: Some(1), ..named(2, SignerRole::Chair) };
    let alone = [first.clone(), named(3, SignerRole::Adjuster)];
    assert_eq!(check(|o| o.signers = &alone, ok), ["meeting-round-unled"]);
    let both = [first, NewSigner { from: Some(2), ..named(4, SignerRole::Chair) }, named(3, SignerRole::Adjuster)];
    assert!(check(|o| o.signers = &both, ok).is_empty());
}

#[test]
fn a_paragraph_is_adjusted_at_once_when_its_text_is_in_writing_and_once() {
    let on = "2021-02-10";
    assert!(check(|o| o.paragraph = Some(2), on).is_empty());
    assert_eq!(check(|o| o.paragraph = Some(2), "2021-02-09"), ["meeting-at-once-early"]);
    assert_eq!(check(|o| o.paragraph = Some(9), on), ["meeting-not-there"]);
    let bare = [paragraph(1, &["a"]), paragraph(2, &[])];
    assert_eq!(check(|o| (o.paragraph, o.paragraphs) = (Some(2), &bare), on), ["meeting-at-once-no-text"]);
    let done = [AtOnce { paragraph: 2, on: day(on), by: "Göran Ahl".into() }];
    assert_eq!(check(|o| (o.paragraph, o.at_once) = (Some(2), &done), on), ["meeting-at-once-locked"]);
    let mut old = held();
    old.head.source_note = "Inläst".into();
    assert_eq!(check(|o| (o.paragraph, o.meeting) = (Some(2), &old), on), ["meeting-at-once-imported"]);
}

fn signing() -> Signing {
    let signer = |id, role| Signer { id, person: id + 10, name: format!("Person {id}"), role, from: None, to: None };
    let round = Round {
        id: 1,
        meeting: 1,
        paragraph: None,
        state: RoundState::Open,
        opened: at("2021-02-22"),
        opened_by: "Maja Ahlin".into(),
        late_reason: String::new(),
        lacks_reason: String::new(),
        end_reason: String::new(),
    };
    let draft = |number, hash: &str| Draft {
        number,
        hash: hash.into(),
        records: format!("r{number}"),
        at: at("2021-02-22"),
        by: "Maja Ahlin".into(),
    };
    Signing {
        round,
        signers: vec![signer(1, SignerRole::Chair), signer(2, SignerRole::Adjuster)],
        drafts: vec![draft(1, "aaa"), draft(2, "bbb")],
        signatures: Vec::new(),
        objections: Vec::new(),
        changes: Vec::new(),
    }
}

fn signed(signer: i64, draft: i64) -> Signature {
    Signature { signer, draft, at: at("2021-02-22"), method: "lösenord i Samdrift".into(), hash: String::new() }
}

#[test]
fn only_those_named_sign_the_version_that_counts() {
    let check = |s: &Signing, person: i64, hash: &str, records: &str, today: &str| {
        let attempt = Attempt { person: Some(person), hash, records_now: records, late_reason: "", has_read: true };
        ids(&sign(s, &held(), &attempt, day(today)))
    };
    let (open, on) = (signing(), "2021-02-22");
    assert!(check(&open, 11, "bbb", "r2", on).is_empty());
    assert_eq!(check(&open, 99, "bbb", "r2", on), ["meeting-sign-not-named"]);
    assert_eq!(check(&open, 11, "aaa", "r2", on), ["meeting-sign-other-version"]);
    assert_eq!(check(&open, 11, "bbb", "r3", on), ["meeting-sign-draft-changed"]);
    assert_eq!(check(&open, 11, "bbb", "r2", "2021-02-25"), ["meeting-adjust-late-reason"]);
    let once = Signing { signatures: vec![signed(1, 2)], ..signing() };
    assert_eq!(check(&once, 11, "bbb", "r2", on), ["meeting-sign-twice"]);
    let earlier = Signing { signatures: vec![signed(1, 1)], ..signing() };
    assert!(check(&earlier, 11, "bbb", "r2", on).is_empty());
    assert_eq!(earlier.standing(1), SignerState::SignedEarlier(1));
    let mut closed = signing();
    closed.round.state = RoundState::Done;
    assert_eq!(check(&closed, 11, "bbb", "r2", on), ["meeting-sign-closed"]);
    let attempt = Attempt { person: Some(11), hash: "bbb", records_now: "r2", late_reason: "", has_read: false };
    assert_eq!(ids(&sign(&signing(), &held(), &attempt, day(on))), ["meeting-sign-unread"]);
    let mut locked = held();
    locked.stage = Stage::Adjusted { called: None, on: day(on), by: "Bo".into(), late_reason: String::new() };
    assert_eq!(ids(&sign(&signing(), &locked, &attempt, day(on))), ["meeting-locked"]);
}

#[test]
fn a_round_is_complete_when_all_signed_and_waits_when_somebody_refused() {
    let mut s = signing();
    assert!(!s.is_signed() && !s.waits_for_secretary());
    s.signatures = vec![signed(1, 2)];
    assert!(!s.is_signed() && !s.waits_for_secretary());
    let refusal = |paragraph| Objection {
        id: 1,
        signer: 2,
        paragraph,
        label: String::new(),
        reason: "fel".into(),
        at: at("2021-02-22"),
        taken_back: None,
    };
    s.objections = vec![refusal(Some(3))];
    assert!(!s.waits_for_secretary(), "one paragraph is not the whole");
    s.objections = vec![refusal(None)];
    assert!(s.waits_for_secretary() && !s.is_signed());
    assert_eq!(s.names(), ["Person 1"]);
    s.signatures.push(signed(2, 2));
    assert!(s.is_signed(), "who signs after all has signed");
    s.signatures = vec![signed(1, 1), signed(2, 1)];
    s.objections.clear();
    assert!(!s.is_signed(), "signatures on an earlier version do not count");
}

#[test]
fn a_change_is_made_in_the_text_it_was_proposed_for() {
    let change = |part, old: &str, new: &str| Proposal {
        id: 1,
        signer: 1,
        paragraph: 1,
        part,
        old: old.into(),
        new: new.into(),
        reason: "fel år".into(),
        at: at("2021-02-22"),
        answer: None,
    };
    let text = paragraph(1, &["a", "b"]).text;
    let new = changed(&text, &change(TextPart::Decision, "a\nb", "a\n\n c ")).expect("changed");
    assert_eq!(new.decision, ["a", "c"]);
    assert_eq!(changed(&text, &change(TextPart::Heading, "Ärende", "Val")).expect("changed").heading, "Val");
    assert_eq!(ids(&changed(&text, &change(TextPart::Decision, "a", "c"))), ["meeting-change-overtaken"]);
    assert_eq!(ids(&propose("a", "a", "")), ["meeting-change-nothing", "meeting-change-reason"]);
}
