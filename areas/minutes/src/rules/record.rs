//! The record of one meeting: the same value in the database's meetings, in a file of minutes and in an old text
//! that was read. Every field may be absent; what is absent is `None` or empty, never invented.
//!
//! Written as JSON. Names are those of the import's format; unknown names are passed over.

use basics::Day;
use serde::{Deserialize, Serialize};

/// One meeting and its minutes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Minutes {
    pub board: Option<String>,
    /// The municipality the board belongs to.
    pub host: Option<String>,
    pub date: Option<Day>,
    /// `13:00`.
    pub start: Option<String>,
    pub end: Option<String>,
    pub place: Option<String>,
    /// Member seats of the board, held or not: what the quorum is counted on (MEET-3).
    pub seats: Option<usize>,
    /// Every municipality of the cooperation on the day: each must post the notice (PROT-5).
    pub parties: Vec<String>,
    /// What the board's own case numbers begin with, `Syd-IT`. Empty: not known, so not checked.
    pub case_prefixes: Vec<String>,
    /// The number the first paragraph should have, counted from the year's earlier meetings (PROT-16).
    pub first_number: Option<i64>,
    /// Whether the councils allow taking part at a distance (MEET-4). `None`: not known.
    pub remote_allowed: Option<bool>,
    /// What the councils let a substitute who does not serve do (GN-14). `None`: not known.
    pub substitutes_say: Option<SubstituteSay>,
    /// The items the summons and its supplements named, in order. Empty: not known, so not checked.
    pub agenda: Vec<AgendaItem>,
    /// The paragraphs the front page says the minutes cover.
    pub covers: Option<Covers>,
    /// Everybody on the front page.
    pub present: Vec<Present>,
    /// Who came, went, served for whom and when, in order of time. Empty: everybody in `present` was there
    /// throughout.
    pub log: Vec<PresenceEvent>,
    pub chair: Option<String>,
    pub adjusters: Vec<String>,
    pub secretary: Option<String>,
    pub paragraphs: Vec<Paragraph>,
    /// The notice as one form, where the minutes name no party.
    pub notice: Option<Notice>,
    /// One notice per party (PROT-5).
    pub notices: Vec<PartyNotice>,
    /// The day the minutes were adjusted.
    pub adjusted: Option<Day>,
    /// Why the minutes were adjusted later than the fourteenth day (PROT-2).
    pub late_reason: Option<String>,
    /// Decisions taken because the board could not be awaited, not yet reported before this meeting (MEET-14).
    pub urgent: Vec<UrgentDecision>,
    /// The period the board's last list of delegated decisions ended on: the next begins the day after.
    pub delegation_reported_until: Option<Day>,
    pub unreadable: Vec<Unreadable>,
}

/// How far a substitute who is there without serving may take part, as the councils have decided (GN-14; KL 6:17,
/// 4:22). Being there they always may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SubstituteSay {
    /// Is there, and no more.
    Listen,
    /// Takes part in the discussion.
    Speak,
    /// Takes part, and may have an opinion written into the minutes.
    Record,
}

impl SubstituteSay {
    pub const ALL: [SubstituteSay; 3] = [SubstituteSay::Listen, SubstituteSay::Speak, SubstituteSay::Record];

    pub fn code(self) -> &'static str {
        match self {
            SubstituteSay::Listen => "listen",
            SubstituteSay::Speak => "speak",
            SubstituteSay::Record => "record",
        }
    }

    pub fn of(code: &str) -> Option<SubstituteSay> {
        SubstituteSay::ALL.into_iter().find(|s| s.code() == code)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgendaItem {
    pub heading: String,
    pub case: Option<String>,
    /// Taken off the agenda when it was approved; then no paragraph is expected.
    pub withdrawn: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Covers {
    pub first: i64,
    pub last: i64,
}

/// Somebody on the front page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Present {
    pub name: String,
    pub political_party: Option<String>,
    pub municipality: Option<String>,
    /// `chair`, `vice-chair`, `second-vice-chair`, `member`, `substitute`, `secretary`, `official`, `called`,
    /// `right-to-attend`, `staff`; or the words of an old text as they stand.
    pub role: Option<String>,
    /// A substitute who decided: for whom, from which paragraph to which.
    pub serving: Option<Serving>,
    /// Whether they decided: members, and substitutes that served. `None`: follows from role and serving.
    pub deciding: Option<bool>,
    pub remote: bool,
    /// For which paragraphs, where the front page says so.
    pub paragraphs: Option<String>,
}

/// For whom a substitute served. A file may also write just the name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, from = "ServingAsWritten")]
pub struct Serving {
    /// `None`: the text says that the substitute decided, not for whom.
    pub for_whom: Option<String>,
    pub from: Option<i64>,
    pub to: Option<i64>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum ServingAsWritten {
    Name(String),
    Whole {
        #[serde(default)]
        for_whom: Option<String>,
        #[serde(default)]
        from: Option<i64>,
        #[serde(default)]
        to: Option<i64>,
    },
}

impl From<ServingAsWritten> for Serving {
    fn from(written: ServingAsWritten) -> Serving {
        match written {
            ServingAsWritten::Name(name) => Serving { for_whom: Some(name), from: None, to: None },
            ServingAsWritten::Whole { for_whom, from, to } => Serving { for_whom, from, to },
        }
    }
}

/// One line of the presence log. It holds from the paragraph it names, or from the next one handled at its time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PresenceEvent {
    /// `13:05`; empty when only the paragraph is known.
    #[serde(default)]
    pub at: String,
    /// The first paragraph it holds for. `None` before the first paragraph has been taken up: from the beginning.
    #[serde(default)]
    pub paragraph: Option<i64>,
    /// Whom it concerns, as in `present`; empty for an adjournment.
    #[serde(default)]
    pub name: String,
    #[serde(flatten)]
    pub what: Happening,
}

/// What happened to somebody's presence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Happening {
    /// Came, in the room or at a distance.
    Arrived {
        #[serde(default)]
        remote: bool,
    },
    /// Left for good, or until `arrived` again.
    Left,
    /// Went over to taking part at a distance, or came into the room.
    Remote { on: bool },
    /// A substitute begins to serve for a member who is away.
    Serves {
        #[serde(default)]
        for_whom: String,
    },
    /// The substitute no longer serves; the member is back or somebody else took over.
    StopsServing,
    /// Left because of disqualification (jäv), with the ground of KL 6:28, 1–4 (MEET-8).
    RecusedOut {
        #[serde(default)]
        ground: u8,
    },
    /// Came back after it.
    RecusedIn,
    /// Took over the chair.
    Chairs,
    /// The meeting paused.
    Adjourned,
    /// The meeting went on.
    Resumed,
}

impl Happening {
    /// Out for disqualification or back after it.
    pub fn is_recusal(&self) -> bool {
        matches!(self, Happening::RecusedOut { .. } | Happening::RecusedIn)
    }
}

/// One paragraph.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Paragraph {
    pub number: Option<i64>,
    pub heading: Option<String>,
    pub case: Option<String>,
    pub description: Option<String>,
    /// The proposal as it stood before the meeting; points on lines of their own.
    pub proposal: Option<String>,
    /// The decision, point by point.
    pub decision: Vec<String>,
    pub dispatch: Vec<String>,
    /// `decision`, `information`, `delegation`, `notices`, `election`. `None`: not known.
    pub kind: Option<String>,
    /// Marked as one that may end without a decision.
    pub needs_no_decision: bool,
    /// What the decision rests on.
    pub basis: Vec<String>,
    #[serde(flatten)]
    pub proceedings: Proceedings,
    /// Those who took part in the decision, where the text names them itself. Empty: follows from the log.
    pub participants: Vec<String>,
    /// The day this paragraph alone was adjusted at once (PROT-3).
    pub adjusted_at_once: Option<Day>,
    /// A report of delegated decisions (PROT-14).
    pub delegation_list: Option<DelegationList>,
    /// Urgent decisions reported here, by the name they bear in `urgent` (MEET-14).
    pub reports_urgent: Vec<String>,
    /// Whether it is an exercise of authority against an individual: then nobody may abstain (MEET-11).
    pub authority: bool,
    /// Whether a part is secret and kept apart.
    pub secret: bool,
    /// What the public text says of the secret part.
    pub secret_note: Option<String>,
}

/// What happened at the table in one paragraph: what the chair put, how it was decided, who objected.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Proceedings {
    /// Time it was taken up, `13:05`.
    pub opened: Option<String>,
    /// Proposals and yrkanden put (PROT-1: 5:67 p. 1).
    pub motions: Vec<Motion>,
    /// The order in which the chair put them, each with how it ended (5:67 p. 2).
    pub order: Vec<Put>,
    pub votes: Vec<Vote>,
    pub elections: Vec<Election>,
    pub reservations: Vec<Reservation>,
    pub statements: Vec<Statement>,
    /// Those who took part but abstained where the decision was made without a vote (4:25).
    pub abstained: Vec<String>,
    /// Those who spoke, where the board keeps such a list.
    pub speakers: Vec<String>,
}

/// A proposal or yrkande. Numbers are the paragraph's own, from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Motion {
    pub number: i64,
    pub kind: MotionKind,
    pub text: String,
    /// Who put it; empty for the proposal of the administration.
    pub by: String,
    pub political_party: String,
    /// Those who joined it (instämmer).
    pub supported_by: Vec<String>,
    pub withdrawn: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MotionKind {
    /// The proposal from before the meeting (förvaltningens förslag).
    #[default]
    Proposal,
    /// To decide as the proposal says (bifall).
    Approve,
    /// To turn it down (avslag).
    Reject,
    /// Another decision (ändringsyrkande).
    Amend,
    /// Something more (tilläggsyrkande).
    Add,
    /// To put the matter off (bordläggning). Simple majority in a board (MEET-10).
    Table,
    /// To send it back for more preparation (återremiss). Simple majority in a board (MEET-10).
    Refer,
}

/// One question of the chair and how it ended.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Put {
    /// The question, answerable by yes or no.
    pub question: String,
    /// The motions set against each other; the first is the main proposal (huvudförslag).
    pub motions: Vec<i64>,
    /// How it ended.
    pub by: Means,
    /// The motion that won; `None` when none did or not yet decided.
    pub won: Option<i64>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// The chair found the answer by the shouts, and nobody asked for a vote.
    #[default]
    Acclamation,
    /// A vote was asked for and held: see `votes`.
    Vote,
}

/// A vote (omröstning).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Vote {
    /// Who asked for it.
    pub demanded_by: String,
    /// What a yes means, and a no.
    pub yes_means: String,
    pub no_means: String,
    /// Which question of the order it answers, counted from 1; `None` when that is not told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<i64>,
    /// The motions behind yes and no, if any.
    pub yes_motion: Option<i64>,
    pub no_motion: Option<i64>,
    /// Open by name, except elections and employment (MEET-9).
    pub closed: bool,
    /// Whether the vote is on an employment: then a tie is broken by lot and the vote is closed.
    pub employment: bool,
    /// How each voted, in open votes.
    pub ballots: Vec<Ballot>,
    /// The sums as announced; `None` when not written.
    pub yes: Option<i64>,
    pub no: Option<i64>,
    pub abstained: Option<i64>,
    pub tie: Option<TieRule>,
    pub lot: Option<Lot>,
    /// `yes` or `no`; `None` until it is known.
    pub outcome: Option<Answer>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    #[serde(default)]
    pub name: String,
    pub answer: Answer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Yes,
    No,
    Abstain,
}

/// How a tie was broken (MEET-9; KL 5:55, 5:56).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TieRule {
    CastingVote,
    Lot,
}

/// A lot as it was drawn: anybody can draw it again from the seed and get the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Lot {
    /// What it was drawn among, in the order it was drawn from.
    pub among: Vec<String>,
    /// Hexadecimal, shown at the meeting and in the minutes.
    pub seed: String,
    pub drawn: String,
}

/// An election (val), by acclamation or with closed ballots.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Election {
    /// To what, `justerare`.
    pub post: String,
    /// How many are elected.
    pub places: i64,
    /// Closed ballots were cast; else by acclamation.
    pub closed: bool,
    pub candidates: Vec<Candidate>,
    pub blank: i64,
    pub invalid: i64,
    /// Ballots counted, all together; `None` when not written.
    pub counted: Option<i64>,
    pub tie: Option<TieRule>,
    pub lot: Option<Lot>,
    pub elected: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Candidate {
    pub name: String,
    pub votes: i64,
}

/// A reservation against the decision (MEET-12; KL 4:27).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reservation {
    pub name: String,
    /// When it was announced, `14:32`.
    pub at: String,
    /// For the benefit of which motion.
    pub motion: Option<i64>,
    pub text: String,
    /// A written text was promised.
    pub text_promised: bool,
}

/// A statement to the minutes (protokollsanteckning).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Statement {
    pub name: String,
    pub text: String,
}

/// A list of delegated decisions reported in a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DelegationList {
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// How many the text says.
    pub count: Option<i64>,
    pub decisions: Vec<String>,
}

/// A decision taken by the chair or an appointed member because it could not wait (MEET-14; KL 6:39).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UrgentDecision {
    pub name: String,
    pub day: Option<Day>,
    pub by: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Notice {
    pub posted: Option<Day>,
    pub taken_down: Option<Day>,
    pub stored_at: Option<String>,
}

/// One party's notice. `paragraph` for one adjusted at once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PartyNotice {
    pub party: String,
    pub paragraph: Option<i64>,
    pub posted: Option<Day>,
    pub taken_down: Option<Day>,
}

/// A field of an old text that could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Unreadable {
    pub field: String,
    #[serde(rename = "where")]
    pub place: String,
    pub why: String,
}
