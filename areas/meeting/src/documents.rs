//! The documents of a meeting, as values: minutes, notice, summons, extract and covering memo.

mod at_once;
mod blocks;
mod call;
mod certificate;
mod corrections;
mod extract;
mod front;
mod masked;
mod memo;
mod minutes;
mod notice;
mod plan;
mod proceedings;
mod signatures;
mod summons;

pub use at_once::adjusted_paragraph;
pub use blocks::{one_paragraph, prose};
pub use call::{Call, Version, agenda_now, said};
pub use certificate::certificate;
pub use corrections::{block as correction, place as correction_place};
pub use extract::{certified_extract, extract};
pub use masked::{SecretPart, mark_corrected, masked, own, proposals, put_notices, runs};
pub use memo::memo;
pub use minutes::{as_reviewed, minutes, minutes_apart};
pub use notice::notice;
pub use plan::{capital, change_said, plan};
pub use summons::{lacks_sent, summons};

use crate::rules::{
    Attendance, Clock, Correction, Meeting, Memo, Notice, Paragraph, Role, Signing, Subject, clock_of, down_early,
    paragraph_label, range_label,
};
use ::minutes::Minutes;
use agreement::Party;
use basics::{Day, PartyId};
use board::{Board, Court, Sitting};
use law::Rule;
use press::Document;
use text::{Value, Words};

/// Everything the documents of one meeting are made of.
pub struct Papers {
    /// Documents are written in Swedish, whatever the visitor's language.
    pub words: Words,
    pub board: Board,
    /// The name of the host on the meeting's day; empty when the agreement names none.
    pub host: String,
    /// Seats of members, on which quorum is counted (MEET-3).
    pub member_seats: usize,
    /// The parties on the meeting's day.
    pub parties: Vec<Party>,
    pub sittings: Vec<Sitting>,
    pub meeting: Meeting,
    pub paragraphs: Vec<Paragraph>,
    /// As the presence log tells it, where there is one.
    pub attendance: Vec<Attendance>,
    /// The meeting as the rules of deciding read it.
    pub record: Minutes,
    /// Those of `subject`.
    pub notices: Vec<Notice>,
    /// What the notices announce: the minutes, or one paragraph adjusted at once (PROT-3).
    pub subject: Subject,
    /// The meeting's other subjects with their notices: paragraphs adjusted at once.
    pub others: Vec<(Subject, Vec<Notice>)>,
    /// Where an appeal goes; `None` when the board has not said.
    pub court: Option<Court>,
    pub memos: Vec<Memo>,
    /// Laid over the adjusted minutes, oldest first.
    pub corrections: Vec<Correction>,
    /// The rounds that adjusted the minutes, or a paragraph of them, with signatures made in Samdrift.
    pub signings: Vec<Signing>,
    /// What the summons says beside all this.
    pub call: Call,
}

impl Papers {
    fn t(&self, id: &str) -> String {
        self.words.t(id)
    }

    fn tv(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.words.tv(id, values)
    }

    fn day(&self, day: Day) -> String {
        law::day_in_full(self.words.lang, day)
    }

    /// The sections behind rules on the day of the meeting.
    fn cite(&self, rules: &[Rule]) -> String {
        law::cite(rules, self.meeting.day(), self.words.lang)
    }

    /// Whether the act of the meeting's day is one whose sections have been read.
    fn is_act_verified(&self) -> bool {
        law::provision(Rule::Prot8, self.meeting.day()).is_some_and(|p| p.is_verified)
    }

    /// `§ 3`, or that it has no number yet.
    pub fn label(&self, p: &Paragraph) -> String {
        p.number.map_or_else(|| self.t("meeting-doc-no-number"), |n| paragraph_label(&self.board.label, n))
    }

    /// `§ 3 Årsredovisning 2020 (Syd-IT 21-1)`.
    pub fn title(&self, p: &Paragraph) -> String {
        let case = p.text.case.as_ref().map(|c| format!(" ({})", c.number)).unwrap_or_default();
        format!("{} {}{case}", self.label(p), p.text.heading)
    }

    /// `§§ 1–7`; empty while nothing is numbered.
    fn range(&self) -> String {
        let numbers: Vec<i64> = self.paragraphs.iter().filter_map(|p| p.number).collect();
        range_label(&self.board.label, &numbers)
    }

    /// Which paragraphs the notice announces: `§§ 1–2, 4–7`; empty while nothing is numbered.
    pub fn announced(&self) -> String {
        range_label(&self.board.label, &self.subject.numbers)
    }

    /// The same papers with another subject's notices; `None` when nothing of that kind was adjusted on its own.
    pub fn about(mut self, paragraph: Option<i64>) -> Option<Papers> {
        if self.subject.paragraph == paragraph {
            return Some(self);
        }
        let at = self.others.iter().position(|(s, _)| s.paragraph == paragraph)?;
        let (subject, notices) = self.others.remove(at);
        let was = (std::mem::replace(&mut self.subject, subject), std::mem::replace(&mut self.notices, notices));
        self.others.push(was);
        Some(self)
    }

    /// Those announced paragraphs whose decision can be appealed, as numbers (PROT-8).
    fn appealable(&self) -> String {
        let is_announced = |p: &&Paragraph| p.number.is_some_and(|n| self.subject.numbers.contains(&n));
        let can = self.paragraphs.iter().filter(is_announced).filter(|p| p.text.is_appealable());
        range_label(&self.board.label, &can.filter_map(|p| p.number).collect::<Vec<_>>())
    }

    fn party_name(&self, party: PartyId) -> String {
        self.parties.iter().find(|p| p.id == party).map(|p| p.name.clone()).unwrap_or_default()
    }

    fn party_ids(&self) -> Vec<PartyId> {
        self.parties.iter().map(|p| p.id).collect()
    }

    /// `Bo Ek (KD)`, by name.
    fn told(&self, name: &str) -> String {
        let found = self.attendance.iter().find(|a| ::minutes::same_person(&a.who.name, name));
        let away = || {
            let mandates = self.sittings.iter().filter_map(|s| s.mandate.as_ref());
            let mut own = mandates.filter(|m| ::minutes::same_person(&m.name, name) && !m.political_party.is_empty());
            own.next().map_or_else(|| name.to_string(), |m| format!("{} ({})", m.name, m.political_party))
        };
        found.map_or_else(away, |a| a.who.name_with_party())
    }

    /// `13.20`, as minutes write it.
    fn clock_time(&self, at: &str) -> String {
        at.replace(':', ".")
    }

    /// The name of whoever led the meeting, with political party.
    pub fn chair(&self) -> Option<String> {
        self.attendance.iter().find(|a| a.who.role == Role::Chair).map(|a| a.who.name_with_party())
    }

    /// Whether the party's notice came down before its time and has to go up again (PROT-7).
    fn is_early(&self, party: PartyId) -> bool {
        down_early(&self.party_ids(), &self.notices).contains(&party)
    }

    pub fn clock(&self) -> Clock {
        clock_of(self.meeting.day(), self.subject.adjusted, &self.party_ids(), &self.notices)
    }

    pub fn memo_of(&self, paragraph: i64) -> Option<&Memo> {
        self.memos.iter().find(|m| m.paragraph == paragraph)
    }

    /// A document of this board with nothing in it yet.
    fn document(&self, kind: &str, title: String, day: String) -> Document {
        Document {
            lang: self.words.lang.tag(),
            title,
            authority: self.host.clone(),
            body: self.board.name.clone(),
            kind: self.t(kind),
            subject: self.tv(
                "meeting-doc-subject",
                &[("board", (&self.board.name).into()), ("day", self.meeting.day().to_string().into())],
            ),
            number: String::new(),
            day,
            foot: Vec::new(),
            blocks: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
