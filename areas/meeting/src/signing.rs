//! The round of adjustment as deeds: a version is frozen to a file, signed, and the last signature locks, seals and
//! posts in the same transaction (PROT-2, PROT-3, PROT-4).

use crate::documents;
use crate::papers::gather;
use crate::rules::{
    self, Adjustment, AtOnce, Attempt, Head, Meeting, NewSigner, Objection, Opening, Proposal, Round, RoundState,
    Signature, SignedRecords, SignerRole, SignerState, Signing, TextPart,
};
use crate::store::{self, NotDone, Posting};
use ::store::{By, Store, Tx, sealed_hash};
use basics::{CooperationId, PartyId, PersonId, Refusal};
use serde_json::json;

/// How a signature was made, as it is recorded.
const METHOD: &str = "lösenord i Samdrift";

/// The bytes that are signed, and the hash of their records alone.
pub struct Frozen {
    pub bytes: Vec<u8>,
    pub records: String,
}

/// The text of the minutes, or of one paragraph, as it stands now: its records and the document in plain text, in one
/// file of JSON with sorted keys.
pub async fn freeze(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: &Meeting,
    paragraph: Option<i64>,
) -> Result<Frozen, NotDone> {
    let said = store::frozen_or_now(tx, coop, meeting).await?.ok_or_else(NotDone::missing)?;
    let attendance = store::list_attendance(tx, coop, meeting.id).await?;
    let presence = store::list_presence(tx, coop, meeting.id).await?;
    let papers = gather(tx, coop, meeting.clone()).await?.ok_or_else(NotDone::missing)?;
    let (records, document) = match paragraph {
        None => {
            let records = SignedRecords::of(meeting, &said, &attendance, &presence, &papers.paragraphs);
            (records, documents::minutes(&papers))
        }
        Some(id) => {
            let p = papers.paragraphs.iter().find(|p| p.id == id).ok_or_else(NotDone::missing)?;
            (SignedRecords::of_paragraph(meeting, &said, p), documents::one_paragraph(&papers, p))
        }
    };
    let text = press::plain(&document);
    let hash = sealed_hash(&records);
    let whole = json!({ "form": 1, "records": records, "text": text });
    Ok(Frozen { bytes: whole.to_string().into_bytes(), records: hash })
}

/// What a secretary sends.
pub struct Sending<'a> {
    pub paragraph: Option<i64>,
    pub signers: &'a [NewSigner],
    pub late_reason: &'a str,
    pub lacks_reason: &'a str,
    pub faults: usize,
}

/// Sends the text to those who adjust: the round opens with its first version.
pub async fn send(store: &Store, tx: &mut Tx, by: &By, meeting: &Meeting, s: &Sending<'_>) -> Result<i64, NotDone> {
    let coop = by.cooperation;
    let all = store::list_signings(tx, coop, meeting.id).await?;
    let paragraphs = store::list_paragraphs(tx, coop, meeting.id).await?;
    let at_once = store::list_at_once(tx, coop, meeting.id).await?;
    let opening = Opening {
        meeting,
        paragraphs: &paragraphs,
        at_once: &at_once,
        paragraph: s.paragraph,
        signers: s.signers,
        faults: s.faults,
        late_reason: s.late_reason,
        lacks_reason: s.lacks_reason,
        is_open_already: all.iter().any(|r| r.is_open() && r.round.paragraph == s.paragraph),
    };
    rules::open_round(&opening, by.at.day())?;
    let meeting = with_adjusters(tx, by, meeting, s).await?;
    let reasons = (s.late_reason, s.lacks_reason);
    let id = store::add_round(tx, by, meeting.id, s.paragraph, s.signers, reasons).await?;
    add_version(store, tx, by, &meeting, (id, s.paragraph), 1).await?;
    store::log_round(tx, by, meeting.id, id, "minutes.send").await?;
    Ok(id)
}

/// The minutes name those who adjust them: the head is brought to what was chosen.
async fn with_adjusters(tx: &mut Tx, by: &By, meeting: &Meeting, s: &Sending<'_>) -> Result<Meeting, NotDone> {
    let attendance = store::list_attendance(tx, by.cooperation, meeting.id).await?;
    let named = |n: &NewSigner| {
        let there = attendance.iter().find(|a| a.who.person == Some(n.person));
        there.map_or_else(|| n.name.clone(), |a| a.who.name_with_party())
    };
    let adjusters: Vec<String> = s.signers.iter().filter(|n| n.role == SignerRole::Adjuster).map(named).collect();
    if meeting.head.adjusters == adjusters || (s.paragraph.is_some() && !meeting.head.adjusters.is_empty()) {
        return Ok(meeting.clone());
    }
    let head = Head { adjusters, ..meeting.head.clone() };
    store::update_meeting(tx, by, meeting.id, &head, meeting.version).await?;
    store::find_meeting(tx, by.cooperation, meeting.id).await?.ok_or_else(NotDone::missing)
}

async fn add_version(
    store: &Store,
    tx: &mut Tx,
    by: &By,
    meeting: &Meeting,
    round: (i64, Option<i64>),
    number: i64,
) -> Result<(), NotDone> {
    let frozen = freeze(tx, by.cooperation, meeting, round.1).await?;
    let file = store.keep_file(tx, by.cooperation, "application/json", frozen.bytes.into()).await?;
    store::add_draft(tx, by, (meeting.id, round.0), number, (&file.hash, &frozen.records)).await?;
    Ok(())
}

/// Freezes the draft as it stands now as a new version; signatures on earlier ones no longer count.
pub async fn send_again(store: &Store, tx: &mut Tx, by: &By, meeting: &Meeting, s: &Signing) -> Result<(), NotDone> {
    let now = freeze(tx, by.cooperation, meeting, s.round.paragraph).await?;
    if s.draft().is_some_and(|d| d.records == now.records) {
        return Err(vec![Refusal::new("meeting-round-unchanged")].into());
    }
    renew(store, tx, by, meeting, s).await?;
    store::log_round(tx, by, meeting.id, s.round.id, "minutes.send-again").await
}

async fn renew(store: &Store, tx: &mut Tx, by: &By, meeting: &Meeting, s: &Signing) -> Result<(), NotDone> {
    meeting.unlocked()?;
    if !s.is_open() {
        return Err(vec![Refusal::new("meeting-sign-closed")].into());
    }
    let number = s.draft().map_or(1, |d| d.number + 1);
    add_version(store, tx, by, meeting, (s.round.id, s.round.paragraph), number).await
}

/// Proposes another text for a part of a paragraph.
pub async fn propose(
    tx: &mut Tx,
    by: &By,
    (meeting, s): (&Meeting, &Signing),
    (paragraph, part): (i64, TextPart),
    new: &str,
    reason: &str,
) -> Result<(), NotDone> {
    let signer = rules::speaking(s, meeting, by.person)?.id;
    let p = store::find_paragraph(tx, by.cooperation, paragraph).await?.filter(|p| p.meeting == meeting.id);
    let old = part.text(&p.ok_or_else(NotDone::missing)?.text);
    rules::propose(&old, new, reason)?;
    let (new, reason, at) = (new.to_string(), reason.to_string(), by.at);
    let change = Proposal { id: 0, signer, paragraph, part, old, new, reason, at, answer: None };
    store::add_change(tx, by, s, &change).await?;
    store::log_round(tx, by, meeting.id, s.round.id, "minutes.propose").await
}

/// Answers a proposal. An accepted one changes the draft and starts a new version.
pub async fn answer(
    store: &Store,
    tx: &mut Tx,
    by: &By,
    (meeting, s): (&Meeting, &Signing),
    change: i64,
    (accepted, reason): (bool, &str),
) -> Result<(), NotDone> {
    meeting.unlocked()?;
    let found = s.changes.iter().find(|c| c.id == change && c.answer.is_none() && s.is_open());
    let change = found.ok_or_else(|| vec![Refusal::new("meeting-change-answered")])?;
    if !accepted && reason.is_empty() {
        return Err(vec![Refusal::new("meeting-change-answer-reason").at("svar")].into());
    }
    store::answer_change(tx, by, change.id, accepted, reason).await?;
    if accepted {
        let p = store::find_paragraph(tx, by.cooperation, change.paragraph).await?.ok_or_else(NotDone::missing)?;
        let text = rules::changed(&p.text, change)?;
        store::update_paragraph(tx, by, p.id, &text, p.version).await?;
        renew(store, tx, by, meeting, s).await?;
    }
    store::log_round(tx, by, meeting.id, s.round.id, "minutes.answer").await
}

/// Refuses to adjust: one paragraph, or the whole.
pub async fn refuse(
    tx: &mut Tx,
    by: &By,
    (meeting, s): (&Meeting, &Signing),
    (paragraph, label): (Option<i64>, &str),
    reason: &str,
) -> Result<(), NotDone> {
    let signer = rules::speaking(s, meeting, by.person)?.id;
    let mut no = Vec::new();
    if reason.is_empty() {
        no.push(Refusal::new("meeting-refuse-reason").at("skal"));
    }
    if matches!(s.standing(signer), SignerState::Signed(_)) {
        no.push(Refusal::new("meeting-sign-twice"));
    }
    let said = |o: &&Objection| o.signer == signer && o.paragraph == paragraph && o.taken_back.is_none();
    if s.objections.iter().any(|o| said(&o)) {
        no.push(Refusal::new("meeting-refuse-twice"));
    }
    basics::all_or(no, ())?;
    let (label, reason, at) = (label.to_string(), reason.to_string(), by.at);
    let new = Objection { id: 0, signer, paragraph, label, reason, at, taken_back: None };
    store::add_objection(tx, by, s, &new).await?;
    store::log_round(tx, by, meeting.id, s.round.id, "minutes.refuse").await
}

/// What somebody signs with, after the password has been proved.
pub struct Signed<'a> {
    pub hash: &'a str,
    pub late_reason: &'a str,
    pub has_read: bool,
}

/// Signs. The last signature adjusts: everything in the one transaction, or nothing.
pub async fn sign(tx: &mut Tx, by: &By, meeting: &Meeting, s: &Signing, a: &Signed<'_>) -> Result<bool, NotDone> {
    let now = freeze(tx, by.cooperation, meeting, s.round.paragraph).await?;
    let attempt = Attempt {
        person: by.person,
        hash: a.hash,
        records_now: &now.records,
        late_reason: a.late_reason,
        has_read: a.has_read,
    };
    let signer = rules::sign(s, meeting, &attempt, by.at.day())?;
    let Some(draft) = s.draft() else { return Err(NotDone::missing()) };
    let (signer, draft, hash) = (signer.id, draft.number, draft.hash.clone());
    let signature = Signature { signer, draft, at: by.at, method: METHOD.to_string(), hash };
    store::add_signature(tx, by, s, &signature).await?;
    let round = Round {
        late_reason: if s.round.late_reason.is_empty() { a.late_reason.into() } else { s.round.late_reason.clone() },
        ..s.round.clone()
    };
    if round != s.round {
        store::set_round(tx, by, &round).await?;
    }
    store::log_round(tx, by, meeting.id, round.id, "minutes.sign").await?;
    let after = store::find_signing(tx, by.cooperation, meeting.id, round.id).await?.ok_or_else(NotDone::missing)?;
    if !after.is_signed() {
        return Ok(false);
    }
    complete(tx, by, meeting, &after).await?;
    Ok(true)
}

/// Completes a round in which somebody refused, with the secretary's reason.
pub async fn finish(tx: &mut Tx, by: &By, meeting: &Meeting, s: &Signing, reason: &str) -> Result<(), NotDone> {
    meeting.unlocked()?;
    let mut no = Vec::new();
    if !s.waits_for_secretary() {
        no.push(Refusal::new("meeting-finish-too-early"));
    }
    if reason.is_empty() {
        no.push(Refusal::new("meeting-finish-reason").at("skal"));
    }
    let now = freeze(tx, by.cooperation, meeting, s.round.paragraph).await?;
    if s.draft().is_none_or(|d| d.records != now.records) {
        no.push(Refusal::new("meeting-sign-draft-changed"));
    }
    basics::all_or(no, ())?;
    let s = Signing { round: Round { end_reason: reason.to_string(), ..s.round.clone() }, ..s.clone() };
    complete(tx, by, meeting, &s).await
}

/// Takes a round back: nothing was adjusted, and the text may be written on.
pub async fn take_back(tx: &mut Tx, by: &By, meeting: &Meeting, s: &Signing, reason: &str) -> Result<(), NotDone> {
    meeting.unlocked()?;
    let mut no = Vec::new();
    if !s.is_open() {
        no.push(Refusal::new("meeting-sign-closed"));
    }
    if reason.is_empty() {
        no.push(Refusal::new("meeting-take-back-reason").at("skal"));
    }
    basics::all_or(no, ())?;
    let round = Round { state: RoundState::TakenBack, end_reason: reason.to_string(), ..s.round.clone() };
    store::set_round(tx, by, &round).await?;
    store::log_round(tx, by, meeting.id, round.id, "minutes.take-back").await
}

/// Locks and seals the text, ends the round, and puts the notice up where Samdrift does it by itself.
async fn complete(tx: &mut Tx, by: &By, meeting: &Meeting, s: &Signing) -> Result<(), NotDone> {
    let names = law::listed(text::Lang::Sv, &s.names());
    let (on, late_reason) = (by.at.day(), s.round.late_reason.clone());
    match s.round.paragraph {
        Some(paragraph) => store::adjust_at_once(tx, by, &AtOnce { paragraph, on, by: names }).await?,
        None => {
            let adjustment = Adjustment { on, by: names, late_reason };
            store::adjust_minutes(tx, by, meeting.id, &adjustment, meeting.version).await?;
        }
    }
    let round = Round { state: RoundState::Done, ..s.round.clone() };
    store::set_round(tx, by, &round).await?;
    store::log_round(tx, by, meeting.id, round.id, "minutes.complete").await?;
    crate::public::keep_public(tx, by, meeting.id, s.round.paragraph).await?;
    post_automatic(tx, by, meeting.id, s.round.paragraph).await
}

/// Puts the notice up on Samdrift's page for every party that has it there and has not posted.
pub async fn post_automatic(tx: &mut Tx, by: &By, meeting: i64, paragraph: Option<i64>) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let m = store::find_meeting(tx, coop, meeting).await?.ok_or_else(NotDone::missing)?;
    let parties = store::parties_of(tx, coop, &m).await?;
    let ids: Vec<PartyId> = parties.iter().map(|p| p.id).collect();
    let program = By::program(coop, by.at);
    for party in store::automatic_parties(tx, coop, &parties).await? {
        let (day, posted_by) = (by.at.day(), program.name.as_str());
        let new = Posting { meeting, paragraph, party, day, posted_by, note: "", is_automatic: true };
        store::post(tx, &program, &ids, &new).await?;
    }
    Ok(())
}

/// Those who may be chosen to sign: everybody in the attendance who is one of the cooperation's persons, the chair
/// first, with whether they have an account.
pub async fn candidates(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Candidate>, ::store::Fault> {
    let persons = access::list_persons(tx, coop).await?;
    let attendance = store::list_attendance(tx, coop, meeting).await?;
    // Where a log is kept, it says who decided: those away did not, and substitutes who served did.
    let record = store::minutes_record(tx, coop, meeting).await?.filter(|m| !m.log.is_empty());
    let decided = |a: &rules::Attendance| match &record {
        Some(m) => {
            let mut numbers = m.paragraphs.iter().filter_map(|p| p.number);
            numbers.any(|n| minutes::table_at(m, n).decides(&a.who.name))
        }
        None => a.who.role.is_deciding(),
    };
    let candidate = |a: &rules::Attendance| {
        let person = a.who.person.filter(|_| decided(a))?;
        let has_account = persons.iter().any(|p| p.id == person && !p.email.is_empty());
        let is_chair = a.who.role == rules::Role::Chair;
        Some(Candidate { person, name: a.who.name_with_party(), party: a.who.party, is_chair, has_account })
    };
    Ok(attendance.iter().filter_map(candidate).collect())
}

/// Somebody who may be named to sign.
pub struct Candidate {
    pub person: PersonId,
    pub name: String,
    pub party: Option<PartyId>,
    pub is_chair: bool,
    pub has_account: bool,
}
