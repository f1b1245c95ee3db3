//! Corrections of adjusted minutes: layers above the signed text, which itself never changes (documents 5.3).
//!
//! The correction rule of the Administrative Procedure Act does not apply to these matters (PROT-15), so the board
//! keeps its own record: a slip of the pen or of the sum is corrected, anything else takes a new decision.

use super::{Attendance, Meeting, Paragraph, Reader};
use basics::{Day, Moment, PersonId, Refusal, all_or};
use serde::Serialize;

/// A correction as it was made. It is sealed and never changed; a mistaken one is corrected by the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Correction {
    pub id: i64,
    pub meeting: i64,
    pub place: Place,
    pub change: Change,
    pub reason: String,
    pub decided: Decided,
    pub at: Moment,
    /// Who made it, by name.
    pub by: String,
    pub person: Option<PersonId>,
}

/// Where in the minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Place {
    Head(HeadPart),
    /// A line of the attendance.
    Attendance(i64),
    Paragraph {
        paragraph: i64,
        part: Part,
        /// Which point or line, from 1; 0 when the part is one text.
        point: i64,
    },
}

/// Fields of the head that minutes show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum HeadPart {
    Start,
    End,
    Place,
    Remote,
    Secretary,
    Adjusters,
    AdjustPlace,
}

/// Parts of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Part {
    Heading,
    Presenter,
    Description,
    Proposal,
    Decision,
    Basis,
    Receivers,
    /// Anything else the paragraph says: what happened at the table.
    Proceedings,
}

/// What a correction does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Change {
    /// A slip: these words were signed, those should have stood. Both are words of the text, seldom all of it.
    Slip { kind: Slip, old: String, new: String },
    /// A change in substance: it is made by a later decision, to which this one only points.
    NewDecision { paragraph: i64, label: String, day: Day },
}

/// What sort of slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Slip {
    /// Skrivfel.
    Writing,
    /// Räknefel.
    Counting,
}

/// Who decided that it was to be corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decided {
    pub by_chair: bool,
    pub name: String,
}

/// A correction as it is asked for in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedCorrection {
    pub place: Place,
    pub kind: WantedKind,
    pub old: String,
    pub new: String,
    pub reason: String,
    pub decided: Decided,
}

/// What the form says the fault is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WantedKind {
    Slip(Slip),
    /// A change in substance, with the later paragraph that carries it when it has been decided.
    Substance(Option<LaterDecision>),
}

/// A paragraph of later, adjusted minutes of the same board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaterDecision {
    pub paragraph: i64,
    /// As it is written, `§ 12`.
    pub label: String,
    pub day: Day,
}

impl HeadPart {
    pub const ALL: [HeadPart; 7] = [
        HeadPart::Start,
        HeadPart::End,
        HeadPart::Place,
        HeadPart::Remote,
        HeadPart::Secretary,
        HeadPart::Adjusters,
        HeadPart::AdjustPlace,
    ];

    pub fn code(self) -> &'static str {
        match self {
            HeadPart::Start => "start",
            HeadPart::End => "end",
            HeadPart::Place => "place",
            HeadPart::Remote => "remote",
            HeadPart::Secretary => "secretary",
            HeadPart::Adjusters => "adjusters",
            HeadPart::AdjustPlace => "adjust-place",
        }
    }
}

impl Part {
    pub const ALL: [Part; 8] = [
        Part::Heading,
        Part::Presenter,
        Part::Description,
        Part::Proposal,
        Part::Decision,
        Part::Basis,
        Part::Receivers,
        Part::Proceedings,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Part::Heading => "heading",
            Part::Presenter => "presenter",
            Part::Description => "description",
            Part::Proposal => "proposal",
            Part::Decision => "decision",
            Part::Basis => "basis",
            Part::Receivers => "receivers",
            Part::Proceedings => "proceedings",
        }
    }
}

impl Place {
    /// The word it is stored under and sent as: `head.end`, `attendance.4`, `paragraph.3.decision.2`.
    pub fn code(self) -> String {
        match self {
            Place::Head(part) => format!("head.{}", part.code()),
            Place::Attendance(line) => format!("attendance.{line}"),
            Place::Paragraph { paragraph, part, point } => format!("paragraph.{paragraph}.{}.{point}", part.code()),
        }
    }

    /// `None` for a word that is no place.
    pub fn of(code: &str) -> Option<Place> {
        match code.split('.').collect::<Vec<_>>()[..] {
            ["head", part] => HeadPart::ALL.into_iter().find(|p| p.code() == part).map(Place::Head),
            ["attendance", line] => Some(Place::Attendance(line.parse().ok()?)),
            ["paragraph", paragraph, part, point] => Some(Place::Paragraph {
                paragraph: paragraph.parse().ok()?,
                part: Part::ALL.into_iter().find(|p| p.code() == part)?,
                point: point.parse().ok()?,
            }),
            _ => None,
        }
    }

    pub fn paragraph(self) -> Option<i64> {
        match self {
            Place::Paragraph { paragraph, .. } => Some(paragraph),
            Place::Head(_) | Place::Attendance(_) => None,
        }
    }
}

impl Correction {
    /// Whether an extract of the paragraph shows it: what is corrected in the paragraph itself, or on the front page
    /// from which every extract repeats when, where and who.
    pub fn concerns(&self, paragraph: i64) -> bool {
        self.place.paragraph().is_none_or(|p| p == paragraph)
    }
}

impl Slip {
    pub fn code(self) -> &'static str {
        match self {
            Slip::Writing => "writing",
            Slip::Counting => "counting",
        }
    }

    pub fn of(code: &str) -> Option<Slip> {
        [Slip::Writing, Slip::Counting].into_iter().find(|s| s.code() == code)
    }
}

impl WantedCorrection {
    /// Reads the form. `later` are the decisions it may point to.
    pub fn read(mut r: Reader<'_>, later: &[LaterDecision]) -> Result<WantedCorrection, Vec<Refusal>> {
        let place = Place::of(&r.raw("del"));
        if place.is_none() {
            r.refuse(Refusal::new("meeting-correct-place-missing").at("del"));
        }
        let carried: Option<i64> = r.raw("nytt_beslut").parse().ok();
        let kind = match r.raw("slag").as_str() {
            "substance" => Some(WantedKind::Substance(later.iter().find(|d| Some(d.paragraph) == carried).cloned())),
            other => Slip::of(other).map(WantedKind::Slip),
        };
        if kind.is_none() {
            r.refuse(Refusal::new("meeting-correct-kind-missing").at("slag"));
        }
        let (old, new) = (r.text("fore"), r.text("efter"));
        let reason = r.must_line("skal", "meeting-correct-reason-missing");
        let name = r.must_line("beslutat_av", "meeting-correct-by-missing");
        let decided = Decided { by_chair: r.raw("beslutat") != "secretary", name };
        let both = place.zip(kind);
        r.done(both.map(|(place, kind)| WantedCorrection { place, kind, old, new, reason, decided }))
    }
}

/// The text that stands at a place of the minutes as they were signed; `None` when there is no such place.
/// What happened at the table stands in records of its own: there the signed words are written by hand.
pub fn signed_text(
    place: Place,
    meeting: &Meeting,
    attendance: &[Attendance],
    paragraphs: &[Paragraph],
) -> Option<String> {
    let head = &meeting.head;
    match place {
        Place::Head(part) => Some(match part {
            HeadPart::Start => head.start.clone(),
            HeadPart::End => head.end.clone(),
            HeadPart::Place => head.place.clone(),
            HeadPart::Remote => head.remote.clone(),
            HeadPart::Secretary => head.secretary.clone(),
            HeadPart::Adjusters => head.adjusters.join(", "),
            HeadPart::AdjustPlace => head.adjust_place.clone(),
        }),
        Place::Attendance(line) => attendance.iter().find(|a| a.id == line).map(|a| a.who.name_with_party()),
        Place::Paragraph { paragraph, part, point } => {
            let p = paragraphs.iter().find(|p| p.id == paragraph)?;
            part_text(p, part, point)
        }
    }
}

fn part_text(p: &Paragraph, part: Part, point: i64) -> Option<String> {
    let t = &p.text;
    let nth = |lines: Vec<String>| lines.get(usize::try_from(point).ok()?.checked_sub(1)?).cloned();
    match part {
        Part::Heading => Some(t.heading.clone()),
        Part::Presenter => Some(t.presenter.clone()),
        Part::Description => Some(t.description.clone()),
        Part::Proposal => nth(t.proposal.clone()),
        Part::Decision => nth(t.decision.clone()),
        Part::Basis => nth(t.basis.iter().map(|b| b.text.clone()).collect()),
        Part::Receivers => nth(t.dispatch.iter().map(|r| r.name.clone()).collect()),
        Part::Proceedings => Some(String::new()),
    }
}

/// Every place of the minutes that has a text, in the order of the minutes.
pub fn places(attendance: &[Attendance], paragraphs: &[Paragraph]) -> Vec<Place> {
    let mut all: Vec<Place> = HeadPart::ALL.into_iter().map(Place::Head).collect();
    all.extend(attendance.iter().map(|a| Place::Attendance(a.id)));
    for p in paragraphs {
        let counts = [
            (Part::Heading, None),
            (Part::Presenter, None),
            (Part::Description, None),
            (Part::Proposal, Some(p.text.proposal.len())),
            (Part::Decision, Some(p.text.decision.len())),
            (Part::Basis, Some(p.text.basis.len())),
            (Part::Receivers, Some(p.text.dispatch.len())),
            (Part::Proceedings, None),
        ];
        for (part, count) in counts {
            let points = count.map_or(0..1, |n| 1..i64::try_from(n).unwrap_or_default() + 1);
            all.extend(points.map(|point| Place::Paragraph { paragraph: p.id, part, point }));
        }
    }
    all
}

/// The text as it reads with the corrections made at the place, oldest first.
pub fn reading(signed: &str, place: Place, corrections: &[Correction]) -> String {
    let mut text = signed.to_string();
    for c in corrections.iter().filter(|c| c.place == place) {
        if let Change::Slip { old, new, .. } = &c.change {
            text = if old.is_empty() { new.clone() } else { text.replacen(old.as_str(), new, 1) };
        }
    }
    text
}

/// What the correction does, or everything that stands in its way. `text` is the wording now, with earlier
/// corrections; `is_adjusted` tells whether what it concerns is adjusted, alone or with the minutes.
pub fn correct(wanted: &WantedCorrection, text: &str, is_adjusted: bool) -> Result<Change, Vec<Refusal>> {
    let mut no = Vec::new();
    if !is_adjusted {
        no.push(Refusal::new("meeting-correct-not-adjusted"));
    }
    let change = match &wanted.kind {
        WantedKind::Substance(None) => {
            no.push(Refusal::new("meeting-correct-substance").at("slag"));
            None
        }
        WantedKind::Substance(Some(later)) if wanted.place.paragraph().is_some() => {
            Some(Change::NewDecision { paragraph: later.paragraph, label: later.label.clone(), day: later.day })
        }
        WantedKind::Substance(Some(_)) => {
            no.push(Refusal::new("meeting-correct-substance-head").at("del"));
            None
        }
        WantedKind::Slip(kind) => {
            no.extend(wording(wanted, text));
            Some(Change::Slip { kind: *kind, old: wanted.old.clone(), new: wanted.new.clone() })
        }
    };
    let blank = Change::Slip { kind: Slip::Writing, old: String::new(), new: String::new() };
    all_or(no, change.unwrap_or(blank))
}

/// What is wrong with the two wordings of a slip.
fn wording(wanted: &WantedCorrection, text: &str) -> Vec<Refusal> {
    let (old, new) = (wanted.old.as_str(), wanted.new.as_str());
    let by_hand = matches!(wanted.place, Place::Paragraph { part: Part::Proceedings, .. });
    let mut no = Vec::new();
    if old == new {
        no.push(Refusal::new("meeting-correct-same").at("efter"));
    }
    if old.is_empty() && !text.is_empty() {
        no.push(Refusal::new("meeting-correct-old-missing").at("fore"));
    } else if old.is_empty() && by_hand {
        no.push(Refusal::new("meeting-correct-old-by-hand").at("fore"));
    } else if !by_hand && !text.contains(old) {
        no.push(Refusal::new("meeting-correct-old-not-there").at("fore"));
    } else if !by_hand && !old.is_empty() && text.matches(old).count() > 1 {
        no.push(Refusal::new("meeting-correct-old-twice").at("fore"));
    }
    no
}

#[cfg(test)]
#[path = "correction_tests.rs"]
mod tests;
