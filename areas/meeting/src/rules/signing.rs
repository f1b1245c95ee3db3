//! The round of adjustment: who signs which version of the text, who proposed a change, who refused (PROT-2, PROT-3).

use super::{AtOnce, Meeting, Paragraph, ParagraphText, adjust_minutes};
use crate::rules::Adjustment;
use basics::{Day, Moment, PersonId, Refusal, all_or};
use serde::Serialize;

/// A round: the minutes, or one paragraph, sent to those who adjust.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Round {
    pub id: i64,
    pub meeting: i64,
    /// The paragraph to be adjusted at once; `None`: the minutes.
    pub paragraph: Option<i64>,
    pub state: RoundState,
    pub opened: Moment,
    pub opened_by: String,
    /// Why it is later than the law allows; empty when in time.
    pub late_reason: String,
    /// Why it was sent though the check found faults; empty when it found none.
    pub lacks_reason: String,
    /// Why it ended otherwise than by the last signature: taken back, or completed though somebody refused.
    pub end_reason: String,
}

/// How far a round has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum RoundState {
    Open,
    /// The text is adjusted and locked.
    Done,
    /// Taken back by the secretary; nothing was adjusted.
    TakenBack,
}

/// Somebody named to adjust. A chair who led only some paragraphs signs for those.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signer {
    pub id: i64,
    pub person: PersonId,
    pub name: String,
    pub role: SignerRole,
    /// First and last paragraph signed for; open ends: from the beginning, to the end.
    pub from: Option<i64>,
    pub to: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum SignerRole {
    Chair,
    Adjuster,
}

/// A version of the text, frozen as a file whose name is its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Draft {
    /// From 1; the last one counts.
    pub number: i64,
    /// SHA-256 of the file that is signed.
    pub hash: String,
    /// SHA-256 of its records alone, to see whether the draft has changed since.
    pub records: String,
    pub at: Moment,
    pub by: String,
}

/// A signature on one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signature {
    pub signer: i64,
    /// The version's number.
    pub draft: i64,
    pub at: Moment,
    pub method: String,
    pub hash: String,
}

/// That somebody refused to adjust, the whole or one paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Objection {
    pub id: i64,
    pub signer: i64,
    /// `None`: the whole.
    pub paragraph: Option<i64>,
    /// `§ 3`, as it was called then; empty for the whole.
    pub label: String,
    pub reason: String,
    pub at: Moment,
    pub taken_back: Option<Moment>,
}

/// A proposed change of one part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Proposal {
    pub id: i64,
    pub signer: i64,
    pub paragraph: i64,
    pub part: TextPart,
    pub old: String,
    pub new: String,
    pub reason: String,
    pub at: Moment,
    pub answer: Option<ProposalAnswer>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProposalAnswer {
    pub accepted: bool,
    pub reason: String,
    pub by: String,
    pub at: Option<Moment>,
}

/// Which text of a paragraph a change concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum TextPart {
    Heading,
    Description,
    Decision,
}

/// A round with everything said in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signing {
    pub round: Round,
    pub signers: Vec<Signer>,
    pub drafts: Vec<Draft>,
    pub signatures: Vec<Signature>,
    pub objections: Vec<Objection>,
    pub changes: Vec<Proposal>,
}

/// Where one signer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignerState {
    Signed(Moment),
    /// Signed an earlier version, which no longer counts.
    SignedEarlier(i64),
    /// Refuses to adjust at all.
    Refused,
    Waiting,
}

/// Somebody who is to be named, and whether they have an account to sign with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSigner {
    pub person: PersonId,
    pub name: String,
    pub role: SignerRole,
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub has_account: bool,
}

impl RoundState {
    pub fn code(self) -> &'static str {
        match self {
            RoundState::Open => "open",
            RoundState::Done => "done",
            RoundState::TakenBack => "taken-back",
        }
    }

    /// Anything else than the words above is a round taken back: it binds nobody.
    pub fn of(code: &str) -> RoundState {
        [RoundState::Open, RoundState::Done].into_iter().find(|s| s.code() == code).unwrap_or(RoundState::TakenBack)
    }
}

impl SignerRole {
    pub fn code(self) -> &'static str {
        match self {
            SignerRole::Chair => "chair",
            SignerRole::Adjuster => "adjuster",
        }
    }

    pub fn of(code: &str) -> Option<SignerRole> {
        [SignerRole::Chair, SignerRole::Adjuster].into_iter().find(|r| r.code() == code)
    }
}

impl TextPart {
    pub const ALL: [TextPart; 3] = [TextPart::Decision, TextPart::Description, TextPart::Heading];

    pub fn code(self) -> &'static str {
        match self {
            TextPart::Heading => "heading",
            TextPart::Description => "description",
            TextPart::Decision => "decision",
        }
    }

    pub fn of(code: &str) -> Option<TextPart> {
        TextPart::ALL.into_iter().find(|p| p.code() == code)
    }

    /// The part as it stands, points on lines of their own.
    pub fn text(self, text: &ParagraphText) -> String {
        match self {
            TextPart::Heading => text.heading.clone(),
            TextPart::Description => text.description.clone(),
            TextPart::Decision => text.decision.join("\n"),
        }
    }
}

impl Signer {
    /// Whether the signer's signature covers the paragraph. One without number belongs to whoever signs from the
    /// beginning.
    pub fn covers(&self, number: Option<i64>) -> bool {
        let number = number.unwrap_or(0);
        self.from.is_none_or(|from| from <= number) && self.to.is_none_or(|to| number <= to)
    }
}

impl Signing {
    pub fn is_open(&self) -> bool {
        self.round.state == RoundState::Open
    }

    /// The version that counts.
    pub fn draft(&self) -> Option<&Draft> {
        self.drafts.iter().max_by_key(|d| d.number)
    }

    pub fn signer_of(&self, person: PersonId) -> Option<&Signer> {
        self.signers.iter().find(|s| s.person == person)
    }

    pub fn standing(&self, signer: i64) -> SignerState {
        let whole = |o: &&Objection| o.signer == signer && o.paragraph.is_none() && o.taken_back.is_none();
        let mine = self.signatures.iter().filter(|s| s.signer == signer).max_by_key(|s| s.draft);
        let now = self.draft().map_or(0, |d| d.number);
        match mine {
            Some(s) if s.draft == now => SignerState::Signed(s.at),
            _ if self.objections.iter().any(|o| whole(&o)) => SignerState::Refused,
            Some(s) => SignerState::SignedEarlier(s.draft),
            None => SignerState::Waiting,
        }
    }

    fn all(&self, is: impl Fn(SignerState) -> bool) -> bool {
        !self.signers.is_empty() && self.signers.iter().all(|s| is(self.standing(s.id)))
    }

    /// Everybody named has signed the version that counts.
    pub fn is_signed(&self) -> bool {
        self.all(|s| matches!(s, SignerState::Signed(_)))
    }

    /// Everybody has said something, somebody signed and somebody refused: the secretary decides.
    pub fn waits_for_secretary(&self) -> bool {
        let someone = |is: fn(SignerState) -> bool| self.signers.iter().any(|s| is(self.standing(s.id)));
        self.is_open()
            && self.all(|s| matches!(s, SignerState::Signed(_) | SignerState::Refused))
            && someone(|s| matches!(s, SignerState::Signed(_)))
            && someone(|s| s == SignerState::Refused)
    }

    /// The names of those who signed the version that counts, chairs first.
    pub fn names(&self) -> Vec<String> {
        let mut signed: Vec<&Signer> =
            self.signers.iter().filter(|s| matches!(self.standing(s.id), SignerState::Signed(_))).collect();
        signed.sort_by_key(|s| (s.role != SignerRole::Chair, s.id));
        signed.into_iter().map(|s| s.name.clone()).collect()
    }

    /// Refusals that stand.
    pub fn refusals(&self) -> impl Iterator<Item = (&Signer, &Objection)> {
        let standing = self.objections.iter().filter(|o| o.taken_back.is_none());
        standing.filter_map(|o| self.signers.iter().find(|s| s.id == o.signer).map(|s| (s, o)))
    }
}

/// What a round is to be opened on.
pub struct Opening<'a> {
    pub meeting: &'a Meeting,
    /// All paragraphs of the meeting.
    pub paragraphs: &'a [Paragraph],
    pub at_once: &'a [AtOnce],
    /// The paragraph to adjust at once; `None`: the minutes.
    pub paragraph: Option<i64>,
    pub signers: &'a [NewSigner],
    /// How many faults the check of the minutes found.
    pub faults: usize,
    pub late_reason: &'a str,
    pub lacks_reason: &'a str,
    /// Whether a round on the same text is open.
    pub is_open_already: bool,
}

/// Whether the text may be sent to those who adjust, or everything that stands in its way.
pub fn open_round(o: &Opening<'_>, today: Day) -> Result<(), Vec<Refusal>> {
    o.meeting.unlocked()?;
    let mut no = Vec::new();
    if o.is_open_already {
        no.push(Refusal::new("meeting-round-open-already"));
    }
    match o.paragraph {
        None => no.extend(minutes_ready(o, today)),
        Some(id) => no.extend(paragraph_ready(o, id, today)),
    }
    no.extend(signers_named(o));
    if o.faults > 0 && o.lacks_reason.is_empty() {
        no.push(Refusal::new("meeting-round-lacks-reason").at("brister").with("n", o.faults));
    }
    all_or(no, ())
}

/// The same as when minutes signed on paper are registered, but for names and reason, which come with the signatures.
fn minutes_ready(o: &Opening<'_>, today: Day) -> Vec<Refusal> {
    let mut meeting = o.meeting.clone();
    meeting.head.adjusters = vec!["–".to_string()];
    let trial = Adjustment { on: today.max(meeting.day()), by: "–".into(), late_reason: o.late_reason.into() };
    adjust_minutes(&meeting, o.paragraphs, &trial, trial.on).err().unwrap_or_default()
}

/// PROT-3: the text is in writing, and the meeting has come to its day.
fn paragraph_ready(o: &Opening<'_>, id: i64, today: Day) -> Vec<Refusal> {
    let Some(p) = o.paragraphs.iter().find(|p| p.id == id) else {
        return vec![Refusal::new("meeting-not-there")];
    };
    let mut no = Vec::new();
    if today < o.meeting.day() {
        no.push(Refusal::new("meeting-at-once-early").with("day", o.meeting.day()));
    }
    if o.meeting.is_imported() {
        no.push(Refusal::new("meeting-at-once-imported"));
    }
    if let Some(done) = o.at_once.iter().find(|a| a.paragraph == id) {
        no.push(Refusal::new("meeting-at-once-locked").with("day", done.on));
    }
    if p.number.is_none() {
        no.push(Refusal::new("meeting-adjust-no-number").with("heading", &p.text.heading));
    }
    if p.text.decision.is_empty() {
        no.push(Refusal::new("meeting-at-once-no-text").with("heading", &p.text.heading));
    }
    no
}

fn signers_named(o: &Opening<'_>) -> Vec<Refusal> {
    let mut no = Vec::new();
    let of = |role| o.signers.iter().filter(move |s| s.role == role);
    if of(SignerRole::Chair).next().is_none() {
        no.push(Refusal::new("meeting-round-no-chair").at("signer"));
    }
    if of(SignerRole::Adjuster).next().is_none() {
        no.push(Refusal::new("meeting-round-no-adjuster").at("signer"));
    }
    for (i, s) in o.signers.iter().enumerate() {
        if !s.has_account {
            no.push(Refusal::new("meeting-round-no-account").at("signer").with("name", &s.name));
        }
        if o.signers[..i].iter().any(|other| other.person == s.person) {
            no.push(Refusal::new("meeting-round-twice").at("signer").with("name", &s.name));
        }
    }
    let wanted = o.paragraphs.iter().filter(|p| o.paragraph.is_none_or(|id| id == p.id));
    let led = |p: &&Paragraph| {
        let number = p.number.unwrap_or(0);
        of(SignerRole::Chair).any(|s| s.from.is_none_or(|f| f <= number) && s.to.is_none_or(|t| number <= t))
    };
    if of(SignerRole::Chair).next().is_some()
        && let Some(p) = wanted.filter(|p| p.number.is_some()).find(|p| !led(p))
    {
        no.push(Refusal::new("meeting-round-unled").at("signer").with("n", p.number.unwrap_or(0)));
    }
    no
}

/// The signer a person is in an open round whose text may still change.
pub fn speaking<'a>(s: &'a Signing, meeting: &Meeting, person: Option<PersonId>) -> Result<&'a Signer, Vec<Refusal>> {
    meeting.unlocked()?;
    if !s.is_open() {
        return Err(vec![Refusal::new("meeting-sign-closed")]);
    }
    person.and_then(|p| s.signer_of(p)).ok_or_else(|| vec![Refusal::new("meeting-sign-not-named")])
}

/// What somebody is about to sign.
pub struct Attempt<'a> {
    pub person: Option<PersonId>,
    /// The hash that stood on the page that was read.
    pub hash: &'a str,
    /// The hash of the draft's records as they stand now.
    pub records_now: &'a str,
    /// Why it is late, when nobody has said so before.
    pub late_reason: &'a str,
    /// Whether it was ticked that the text has been read.
    pub has_read: bool,
}

/// Whether the person may sign: only somebody named, once, the version that counts, as long as it is what the draft
/// says. After the last day a reason is needed (PROT-2).
pub fn sign<'a>(s: &'a Signing, meeting: &Meeting, a: &Attempt<'_>, today: Day) -> Result<&'a Signer, Vec<Refusal>> {
    let signer = speaking(s, meeting, a.person)?;
    let mut no = Vec::new();
    let Some(draft) = s.draft() else { return Err(vec![Refusal::new("meeting-sign-closed")]) };
    if draft.hash != a.hash {
        no.push(Refusal::new("meeting-sign-other-version").with("number", draft.number));
    }
    if draft.records != a.records_now {
        no.push(Refusal::new("meeting-sign-draft-changed"));
    }
    if matches!(s.standing(signer.id), SignerState::Signed(_)) {
        no.push(Refusal::new("meeting-sign-twice"));
    }
    if !a.has_read {
        no.push(Refusal::new("meeting-sign-unread").at("last"));
    }
    let limit = law::adjust_by(meeting.day()).day;
    if today > limit && s.round.late_reason.is_empty() && a.late_reason.is_empty() {
        no.push(Refusal::new("meeting-adjust-late-reason").at("skal").with("day", limit));
    }
    all_or(no, signer)
}

/// The paragraph's text with an accepted change. Refused when the part no longer reads as it did for the proposer.
pub fn changed(text: &ParagraphText, change: &Proposal) -> Result<ParagraphText, Vec<Refusal>> {
    if change.part.text(text) != change.old {
        return Err(vec![Refusal::new("meeting-change-overtaken")]);
    }
    let mut new = text.clone();
    match change.part {
        TextPart::Heading => new.heading = change.new.clone(),
        TextPart::Description => new.description = change.new.clone(),
        TextPart::Decision => {
            new.decision = change.new.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_string).collect();
        }
    }
    Ok(new)
}

/// Whether the proposal says something: another text than now, and why.
pub fn propose(old: &str, new: &str, reason: &str) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if old == new {
        no.push(Refusal::new("meeting-change-nothing").at("nytt"));
    }
    if reason.is_empty() {
        no.push(Refusal::new("meeting-change-reason").at("skal"));
    }
    all_or(no, ())
}

#[cfg(test)]
#[path = "signing_tests.rs"]
mod tests;
