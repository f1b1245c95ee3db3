//! The notice of adjusted minutes on every party's board, and the clock it starts.

use super::Gap;
use basics::{Day, PartyId, Refusal, all_or};
use law::Deadline;
use serde::Serialize;

/// One party's notice (anslag) of one meeting's minutes, or of one paragraph that was adjusted at once (PROT-3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub id: i64,
    pub meeting: i64,
    /// The paragraph adjusted at once that it is about; `None` for the minutes.
    pub paragraph: Option<i64>,
    pub party: PartyId,
    pub posted: Day,
    pub posted_by: String,
    pub note: String,
    /// Up on Samdrift's own page: posted and taken down by the program.
    pub is_automatic: bool,
    /// Times it could not be seen though it was posted, in the order they were found.
    pub gaps: Vec<Gap>,
    /// `None` while it is up.
    pub removal: Option<Removal>,
    /// Why the posting was withdrawn as a mistake; such a notice counts for nothing.
    pub withdrawn: Option<String>,
    pub version: i64,
}

/// When and by whom a notice was taken down. Whether that was too early follows from the days of all parties:
/// see [`down_early`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Removal {
    pub day: Day,
    pub by: String,
}

/// Where the time for appeal stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clock {
    /// The minutes are not adjusted yet.
    NotAdjusted,
    /// Some parties have not posted: the time does not run (PROT-6).
    Waiting { missing: Vec<PartyId> },
    /// A notice came down too early: the time has not safely run out until it is posted anew (PROT-7).
    Broken { parties: Vec<PartyId> },
    /// Up everywhere: the last day to appeal and the first day to take down.
    Running { last_posted: Day, appeal: Deadline, removal: Deadline },
}

impl Clock {
    /// Whether the last day to appeal has passed.
    pub fn is_over(&self, today: Day) -> bool {
        matches!(self, Clock::Running { appeal, .. } if appeal.day < today)
    }
}

/// The party's notice that counts: its latest that was not withdrawn.
pub fn current_notice(notices: &[Notice], party: PartyId) -> Option<&Notice> {
    notices.iter().filter(|n| n.party == party && n.withdrawn.is_none()).max_by_key(|n| n.id)
}

/// Where the time for appeal stands for a meeting's minutes, or for a paragraph adjusted at once: `adjusted` and
/// `notices` are those of the one or the other. `parties` are those of the meeting's day.
pub fn clock_of(meeting_day: Day, adjusted: Option<Day>, parties: &[PartyId], notices: &[Notice]) -> Clock {
    if adjusted.is_none() {
        return Clock::NotAdjusted;
    }
    let broken = down_early(parties, notices);
    if !broken.is_empty() {
        return Clock::Broken { parties: broken };
    }
    match law::last_appeal_day(&postings(parties, notices)) {
        Err(missing) => Clock::Waiting { missing },
        Ok(appeal) => {
            let appeal = appeal.decided_on(meeting_day);
            Clock::Running { last_posted: appeal.from, appeal, removal: law::earliest_removal_day(&appeal) }
        }
    }
}

fn postings(parties: &[PartyId], notices: &[Notice]) -> Vec<(PartyId, Option<Day>)> {
    parties.iter().map(|p| (*p, current_notice(notices, *p).map(|n| n.posted))).collect()
}

/// The parties whose notice was not up during the whole time from the last posting to the last day to appeal:
/// taken down too early, or out of sight for a while (PROT-7). While a party has not posted, every notice that is
/// down came down too early, and a gap harms nothing. A notice that has to go up again goes up on the day it came
/// down (or the gap ended) at the earliest, and the time runs from then: so one that came down too early may make
/// another, taken down in good order, too early as well, and a gap before the new time matters no longer.
pub fn down_early(parties: &[PartyId], notices: &[Notice]) -> Vec<PartyId> {
    let current: Vec<&Notice> = parties.iter().filter_map(|p| current_notice(notices, *p)).collect();
    let Ok(mut appeal) = law::last_appeal_day(&postings(parties, notices)) else {
        return current.iter().filter(|n| n.removal.is_some()).map(|n| n.party).collect();
    };
    loop {
        let broken = |n: &&Notice| Some((n.party, n.out_of_sight(appeal.from, appeal.day)?));
        let early: Vec<(PartyId, Day)> = current.iter().filter_map(broken).collect();
        let again = early.iter().map(|(party, day)| (*party, Some(*day)));
        match law::last_appeal_day(&again.collect::<Vec<_>>()) {
            Ok(later) if later.from > appeal.from => appeal = later,
            Ok(_) | Err(_) => return early.into_iter().map(|(party, _)| party).collect(),
        }
    }
}

impl Notice {
    /// The last day on which it went out of sight, or was so, between two days; both count.
    fn out_of_sight(&self, from: Day, to: Day) -> Option<Day> {
        let removed = self.removal.as_ref().map(|r| r.day).filter(|day| *day <= to);
        let gaps = self.gaps.iter().filter(|g| g.from.day() <= to && g.to.day() >= from).map(|g| g.to.day());
        removed.into_iter().chain(gaps).max()
    }

    /// The first day it may go up again.
    fn again_from(&self) -> Day {
        let gaps = self.gaps.iter().map(|g| g.to.day());
        gaps.chain(self.removal.as_ref().map(|r| r.day)).max().unwrap_or(self.posted)
    }
}

/// The last day to appeal if every party that is missing, or has to post again, posts on `day`.
pub fn last_day_if_posted(parties: &[PartyId], notices: &[Notice], day: Day) -> Option<Deadline> {
    let early = down_early(parties, notices);
    let standing =
        |party: &PartyId| current_notice(notices, *party).filter(|_| !early.contains(party)).map(|n| n.posted);
    let postings: Vec<(PartyId, Option<Day>)> = parties.iter().map(|p| (*p, standing(p).or(Some(day)))).collect();
    law::last_appeal_day(&postings).ok()
}

/// Whether the notice went up after the second day (PROT-4).
pub fn is_posted_late(adjusted: Day, posted: Day) -> bool {
    posted > law::post_by(adjusted).day
}

/// Whether a party may be registered as having put up the notice on `day`.
pub fn post_notice(
    adjusted: Option<Day>,
    parties: &[PartyId],
    notices: &[Notice],
    party: PartyId,
    day: Day,
    today: Day,
) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if !parties.contains(&party) {
        no.push(Refusal::new("meeting-notice-unknown-party"));
    }
    match adjusted {
        None => no.push(Refusal::new("meeting-notice-not-adjusted")),
        Some(adjusted) if day < adjusted => {
            no.push(Refusal::new("meeting-notice-before-adjustment").at("dag").with("day", adjusted));
        }
        Some(_) => {}
    }
    if day > today {
        no.push(Refusal::new("meeting-notice-future").at("dag").with("today", today));
    }
    let again = down_early(parties, notices).contains(&party);
    match current_notice(notices, party) {
        Some(n) if !again => no.push(Refusal::new("meeting-notice-twice").with("day", n.posted)),
        Some(n) if day < n.again_from() => {
            no.push(Refusal::new("meeting-notice-again-before").at("dag").with("day", n.again_from()));
        }
        Some(_) | None => {}
    }
    all_or(no, ())
}

/// How a notice comes down on `day`. Before its time only when it is owned that it came down too early.
pub fn remove_notice(
    notice: &Notice,
    clock: &Clock,
    day: Day,
    by: &str,
    admits_early: bool,
    today: Day,
) -> Result<Removal, Vec<Refusal>> {
    let mut no = Vec::new();
    if notice.removal.is_some() || notice.withdrawn.is_some() {
        no.push(Refusal::new("meeting-notice-already-down"));
    }
    if day > today {
        no.push(Refusal::new("meeting-notice-down-future").at("dag").with("today", today));
    }
    if day < notice.posted {
        no.push(Refusal::new("meeting-notice-down-before-up").at("dag").with("day", notice.posted));
    }
    if by.is_empty() {
        no.push(Refusal::new("meeting-notice-by-missing").at("av"));
    }
    let earliest = match clock {
        Clock::Running { removal, .. } => Some(removal.day),
        Clock::NotAdjusted | Clock::Waiting { .. } | Clock::Broken { .. } => None,
    };
    let is_early = earliest.is_none_or(|first| day < first);
    if is_early && !admits_early {
        no.push(match earliest {
            Some(first) => Refusal::new("meeting-notice-down-early").at("dag").with("day", first),
            None => Refusal::new("meeting-notice-down-open").at("dag"),
        });
    }
    all_or(no, Removal { day, by: by.to_string() })
}

/// Whether a posting may still be withdrawn as registered by mistake: while it is up and the time for appeal is
/// not over. After that decisions stand by the posting, and an error is owned up to as a removal before its time.
pub fn may_withdraw(notice: &Notice, clock: &Clock, today: Day) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if notice.withdrawn.is_some() || notice.removal.is_some() {
        no.push(Refusal::new("meeting-notice-already-down"));
    }
    if let Clock::Running { appeal, .. } = clock
        && clock.is_over(today)
    {
        no.push(Refusal::new("meeting-notice-withdraw-over").with("day", appeal.day));
    }
    all_or(no, ())
}

/// Withdraws a posting, with the reason why the registration is wrong.
pub fn withdraw_notice(notice: &Notice, clock: &Clock, reason: &str, today: Day) -> Result<(), Vec<Refusal>> {
    let mut no = may_withdraw(notice, clock, today).err().unwrap_or_default();
    if reason.is_empty() {
        no.push(Refusal::new("meeting-notice-withdraw-reason").at("skal"));
    }
    all_or(no, ())
}

#[cfg(test)]
#[path = "notice_tests.rs"]
mod tests;
