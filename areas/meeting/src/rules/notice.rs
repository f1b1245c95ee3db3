//! The notice of adjusted minutes on every party's board, and the clock it starts.

use basics::{Day, PartyId, Refusal, all_or};
use law::Deadline;
use serde::Serialize;

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

/// Where the time for appeal stands for a meeting's minutes. `parties` are those of the meeting's day.
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

/// The parties whose notice is down though it was not up during the whole time from the last posting to the
/// last day to appeal (PROT-7). While a party has not posted, every notice that is down came down too early. A
/// notice that has to go up again goes up on the day it came down at the earliest, and the time runs from then:
/// so one that came down too early may make another, taken down in good order, too early as well.
pub fn down_early(parties: &[PartyId], notices: &[Notice]) -> Vec<PartyId> {
    let removed = |p: &PartyId| Some((*p, current_notice(notices, *p)?.removal.as_ref()?.day));
    let down: Vec<(PartyId, Day)> = parties.iter().filter_map(removed).collect();
    let Ok(mut appeal) = law::last_appeal_day(&postings(parties, notices)) else {
        return down.into_iter().map(|(party, _)| party).collect();
    };
    loop {
        let first = law::earliest_removal_day(&appeal).day;
        let early: Vec<(PartyId, Day)> = down.iter().filter(|(_, day)| *day < first).copied().collect();
        let again = early.iter().map(|(party, day)| (*party, Some(*day)));
        match law::last_appeal_day(&again.collect::<Vec<_>>()) {
            Ok(later) if later.from > appeal.from => appeal = later,
            Ok(_) | Err(_) => return early.into_iter().map(|(party, _)| party).collect(),
        }
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
        Some(Notice { removal: Some(r), .. }) if day < r.day => {
            no.push(Refusal::new("meeting-notice-again-before").at("dag").with("day", r.day));
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
