//! What the live page is made of: the meeting as it stands, the paragraph under way, and who sits at the table.

use super::super::frame::asked;
use crate::rules::{Absence, Attendance, CallIn, Meeting, Paragraph, PresenceLine, Role};
use crate::store;
use ::store::Tx;
use basics::PersonId;
use board::{Board, SeatKind, Sitting};
use minutes::{Minutes, PresenceEvent, Table, same_person};
use web::look::parts::{Chip, ChipKind};
use web::{Ctx, Fault};

pub struct Desk {
    pub meeting: Meeting,
    pub board: Board,
    pub record: Minutes,
    pub roll: Vec<Attendance>,
    pub log: Vec<PresenceLine>,
    pub paragraphs: Vec<Paragraph>,
    pub sittings: Vec<Sitting>,
    /// Who has said that they cannot come, and who is called in; read only until the meeting has begun.
    pub absences: Vec<Absence>,
    pub call_ins: Vec<CallIn>,
    /// Place of the paragraph shown; `None` while the agenda is empty.
    pub at: Option<usize>,
    /// The table at that paragraph.
    pub table: Table,
}

impl Desk {
    /// The meeting of the address, at the paragraph asked for or the one under way.
    pub async fn load(ctx: &Ctx, tx: &mut Tx, asked_for: Option<i64>) -> Result<Desk, Fault> {
        let (meeting, board) = asked(ctx, tx).await?;
        let coop = ctx.coop();
        let record = store::record_of(tx, coop, &meeting).await?.ok_or(Fault::NotFound)?;
        let paragraphs = store::list_paragraphs(tx, coop, meeting.id).await?;
        let roll = store::list_attendance(tx, coop, meeting.id).await?;
        let log = store::list_presence(tx, coop, meeting.id).await?;
        let sittings = board::sitting_on(tx, coop, board.id, meeting.day()).await?;
        let at = match asked_for {
            Some(id) => Some(paragraphs.iter().position(|p| p.id == id).ok_or(Fault::NotFound)?),
            None => under_way(&paragraphs),
        };
        let (mut absences, mut call_ins) = (Vec::new(), Vec::new());
        if log.is_empty() {
            absences = store::list_absences(tx, coop, meeting.id).await?;
            absences.retain(|a| !a.is_back);
            call_ins = store::list_call_ins(tx, coop, meeting.id).await?;
            call_ins.retain(|c| !c.is_released);
        }
        let table = Table::default();
        let mut desk = Desk { meeting, board, record, roll, log, paragraphs, sittings, absences, call_ins, at, table };
        desk.table = minutes::table_at(&desk.record, desk.number());
        Ok(desk)
    }

    pub fn paragraph(&self) -> Option<&Paragraph> {
        self.paragraphs.get(self.at?)
    }

    pub fn next(&self) -> Option<&Paragraph> {
        self.paragraphs.get(self.at? + 1)
    }

    /// The number of the paragraph shown; before numbering the first there is.
    pub fn number(&self) -> i64 {
        self.paragraph().and_then(|p| p.number).unwrap_or(i64::MIN)
    }

    /// Whether somebody with this name has said that they cannot come.
    pub fn absence_of(&self, name: &str) -> Option<&Absence> {
        let person = self.person_named(name)?;
        self.absences.iter().find(|a| a.person == person)
    }

    /// The absence a substitute of this name is called in for.
    pub fn called_in_for(&self, name: &str) -> Option<&Absence> {
        let person = self.person_named(name)?;
        let call = self.call_ins.iter().find(|c| c.person == person)?;
        self.absences.iter().find(|a| a.id == call.absence)
    }

    /// The name of the substitute called in for a member of this name.
    pub fn called_in_instead(&self, member: &str) -> Option<String> {
        let absence = self.absence_of(member)?;
        let call = self.call_ins.iter().find(|c| c.absence == absence.id)?;
        let holder = self.sittings.iter().filter_map(|s| s.mandate.as_ref()).find(|m| m.person == call.person)?;
        Some(holder.name.clone())
    }

    fn person_named(&self, name: &str) -> Option<PersonId> {
        let seated = self.sittings.iter().filter_map(|s| s.mandate.as_ref());
        seated.into_iter().find(|m| same_person(&m.name, name)).map(|m| m.person)
    }

    /// Whether the meeting has been opened at the live page.
    pub fn is_begun(&self) -> bool {
        self.log.iter().any(|l| l.entry.holds())
    }

    /// That the meeting is under way: between its opening and its end.
    pub fn under_way_chip(&self, ctx: &Ctx) -> Option<Chip> {
        let is_on = self.is_begun() && !self.meeting.stage.is_held();
        is_on.then(|| Chip::new(ChipKind::Info, ctx.t("meeting-chip-under-way")))
    }

    /// The log that holds.
    pub fn standing(&self) -> &[PresenceEvent] {
        &self.record.log
    }

    /// Members and substitutes of the roll, in order.
    pub fn elected(&self) -> impl Iterator<Item = &Attendance> {
        self.roll.iter().filter(|a| a.who.role.is_elected())
    }

    /// `Bo Ek (KD)`, by name.
    pub fn told(&self, name: &str) -> String {
        let found = self.roll.iter().find(|a| same_person(&a.who.name, name));
        found.map_or_else(|| name.to_string(), |a| a.who.name_with_party())
    }

    /// Those who could serve for somebody, in call-in order: there, not serving, not disqualified.
    pub fn may_serve_for(&self, member: &str) -> Vec<String> {
        let attends = |name: &str| self.table.attending.iter().any(|a| same_person(&a.name, name));
        self.call_in(member).into_iter().filter(|name| attends(name)).collect()
    }

    /// The substitutes for a member in call-in order, by name, whether they are there or not.
    pub fn call_in(&self, member: &str) -> Vec<String> {
        call_in(&self.sittings, &self.roll, member)
    }

    /// The substitute a serving one would be followed by serves for the same member.
    pub fn member_of(&self, name: &str) -> String {
        let seat = self.table.seat_of(name);
        seat.and_then(|s| s.for_whom.clone()).unwrap_or_else(|| name.to_string())
    }
}

/// The substitutes for a member in call-in order. A substitute of the roll without a seat comes last.
pub fn call_in(sittings: &[Sitting], roll: &[Attendance], member: &str) -> Vec<String> {
    let holder = |s: &&Sitting| s.mandate.as_ref().is_some_and(|m| same_person(&m.name, member));
    let substitutes: Vec<Sitting> = sittings.iter().filter(|s| s.seat.kind == SeatKind::Substitute).cloned().collect();
    let seated = sittings.iter().find(holder);
    let mut order: Vec<String> = match seated {
        Some(seat) => board::call_in_order(seat, &substitutes)
            .into_iter()
            .filter_map(|s| s.mandate.as_ref().map(|m| m.name.clone()))
            .collect(),
        None => Vec::new(),
    };
    let others = roll.iter().filter(|a| matches!(a.who.role, Role::Substitute | Role::ServingSubstitute(_)));
    for a in others {
        if !order.iter().any(|n| same_person(n, &a.who.name)) {
            order.push(a.who.name.clone());
        }
    }
    order
}

/// The paragraph under way: the last opened that has not ended, else the first that has not, else the last.
fn under_way(paragraphs: &[Paragraph]) -> Option<usize> {
    let open = |p: &Paragraph| p.text.proceedings.opened.is_some() && !p.text.is_concluded();
    let opened = paragraphs.iter().rposition(open);
    let first = || paragraphs.iter().position(|p| !p.text.is_done());
    opened.or_else(first).or_else(|| paragraphs.len().checked_sub(1))
}
