//! The notice of adjusted minutes on every party's board, and the clock it starts.

use basics::{Day, PartyId, Refusal, all_or};
use law::Deadline;

/// One party's notice (anslag) of one meeting's minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub id: i64,
    pub meeting: i64,
    pub party: PartyId,
    pub posted: Day,
    pub posted_by: String,
    pub note: String,
    /// `None` while it is up.
    pub removal: Option<Removal>,
    /// Why the posting was withdrawn as a mistake; such a notice counts for nothing.
    pub withdrawn: Option<String>,
    pub version: i64,
}

/// When and by whom a notice was taken down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    pub day: Day,
    pub by: String,
    /// Before the time for appeal was over: the time never ran out under this notice (PROT-7).
    pub is_early: bool,
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

/// Where the time for appeal stands for a meeting's minutes. `parties` are those of the meeting's day.
pub fn clock_of(meeting_day: Day, adjusted: Option<Day>, parties: &[PartyId], notices: &[Notice]) -> Clock {
    if adjusted.is_none() {
        return Clock::NotAdjusted;
    }
    let current = |party: &PartyId| current_notice(notices, *party);
    let is_early = |party: &&PartyId| current(party).and_then(|n| n.removal.as_ref()).is_some_and(|r| r.is_early);
    let broken: Vec<PartyId> = parties.iter().filter(is_early).copied().collect();
    if !broken.is_empty() {
        return Clock::Broken { parties: broken };
    }
    let postings: Vec<(PartyId, Option<Day>)> = parties.iter().map(|p| (*p, current(p).map(|n| n.posted))).collect();
    match law::last_appeal_day(&postings) {
        Err(missing) => Clock::Waiting { missing },
        Ok(appeal) => {
            let appeal = appeal.decided_on(meeting_day);
            Clock::Running { last_posted: appeal.from, appeal, removal: law::earliest_removal_day(&appeal) }
        }
    }
}

/// The last day to appeal if every party that is missing posts on `day`.
pub fn last_day_if_posted(parties: &[PartyId], notices: &[Notice], day: Day) -> Option<Deadline> {
    let standing = |party: &PartyId| {
        let notice = current_notice(notices, *party)?;
        if notice.removal.as_ref().is_some_and(|r| r.is_early) { None } else { Some(notice.posted) }
    };
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
    match current_notice(notices, party) {
        Some(n) if n.removal.as_ref().is_none_or(|r| !r.is_early) => {
            no.push(Refusal::new("meeting-notice-twice").with("day", n.posted));
        }
        Some(n) if n.removal.as_ref().is_some_and(|r| day < r.day) => {
            let removed = n.removal.as_ref().map(|r| r.day.to_string()).unwrap_or_default();
            no.push(Refusal::new("meeting-notice-again-before").at("dag").with("day", removed));
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
    all_or(no, Removal { day, by: by.to_string(), is_early })
}

/// Whether a posting may be withdrawn as registered by mistake.
pub fn withdraw_notice(notice: &Notice, reason: &str) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if notice.withdrawn.is_some() || notice.removal.is_some() {
        no.push(Refusal::new("meeting-notice-already-down"));
    }
    if reason.is_empty() {
        no.push(Refusal::new("meeting-notice-withdraw-reason").at("skal"));
    }
    all_or(no, ())
}

#[cfg(test)]
#[path = "notice_tests.rs"]
mod tests;
