//! Who was present how long, per electing party: that party pays the fees (GN-7, KL 9:25). Money in öre.

use super::{Attendance, Head, Meeting, Reader, Role};
use basics::{Day, PartyId, Refusal};
use minutes::{Happening, PresenceEvent};
use serde::Serialize;

/// One elected person's presence at one meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stay {
    pub meeting: i64,
    pub day: Day,
    pub party: PartyId,
    pub name: String,
    pub political_party: String,
    /// The word of the capacity, as in the attendance.
    pub role: &'static str,
    pub served: bool,
    pub remote: bool,
    /// `13:00`; empty when it is not known.
    pub came: String,
    pub went: String,
    /// Minutes in the room or at a distance; `None` when a time is missing.
    pub minutes: Option<i64>,
}

/// What a party pays, from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rate {
    pub id: i64,
    pub party: PartyId,
    pub from: Day,
    pub amounts: Amounts,
    pub version: i64,
}

/// The amounts of a rate, in öre. 0 = nothing is paid so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Amounts {
    pub meeting: i64,
    pub hour: i64,
    /// Lost earnings, an hour; paid to those who claim them.
    pub lost: i64,
}

/// What a stay costs the party by its rate, in öre.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pay {
    pub fee: i64,
    /// The most that lost earnings can come to.
    pub lost: i64,
}

/// One party's stays with their sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartyFees {
    pub party: PartyId,
    /// Each stay with what it costs; `None` when the party has no rate that day.
    pub lines: Vec<(Stay, Option<Pay>)>,
    /// Minutes of the stays whose times are known.
    pub minutes: i64,
    /// Stays whose time is not known.
    pub unknown: usize,
    /// `None` when no stay has a rate.
    pub pay: Option<Pay>,
}

/// Minutes after midnight of `13:05`; `None` for anything else.
fn clock(s: &str) -> Option<i64> {
    let (hour, minute) = s.split_once(':')?;
    let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.parse().ok()?);
    ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some(hour * 60 + minute)
}

/// The presence of everybody who was elected, from the attendance and the log of the meeting. Where a log is kept,
/// those it never has in the room were not there. A pause of the whole meeting is counted as meeting time; the time
/// somebody was out because of disqualification is not.
pub fn stays(meeting: &Meeting, attendance: &[Attendance], log: &[PresenceEvent]) -> Vec<Stay> {
    let elected = |a: &&Attendance| a.who.role.rank() <= SUBSTITUTE;
    let came = |a: &&Attendance| log.is_empty() || log.iter().any(|e| minutes::same_person(&e.name, &a.who.name));
    let stay = |a: &Attendance| {
        let party = a.who.party?;
        let own: Vec<&PresenceEvent> = log.iter().filter(|e| e.name == a.who.name).collect();
        let spent = spent(&meeting.head, &own);
        let serves = |e: &&&PresenceEvent| matches!(e.what, Happening::Serves { .. } | Happening::Chairs);
        let far = |e: &&&PresenceEvent| {
            matches!(e.what, Happening::Arrived { remote: true } | Happening::Remote { on: true })
        };
        let has_served = own.iter().any(|e| serves(&e));
        let role = if has_served && a.who.role == Role::Substitute { SERVING } else { a.who.role.code() };
        Some(Stay {
            meeting: meeting.id,
            day: meeting.day(),
            party,
            name: a.who.name.clone(),
            political_party: a.who.political_party.clone(),
            role,
            served: a.who.role.is_deciding() || has_served,
            remote: a.who.is_remote || own.iter().any(|e| far(&e)),
            came: spent.came,
            went: spent.went,
            minutes: spent.minutes,
        })
    };
    attendance.iter().filter(elected).filter(came).filter_map(stay).collect()
}

/// The word of a substitute who served.
const SERVING: &str = "serving";

/// The rank of a substitute who does not serve; others come after.
const SUBSTITUTE: usize = 5;

struct Spent {
    came: String,
    went: String,
    minutes: Option<i64>,
}

/// When somebody came and went, and how long it was. Without a word in the log: the whole meeting.
fn spent(head: &Head, own: &[&PresenceEvent]) -> Spent {
    let first_comes = own.iter().find(|e| is_in(e) || is_out(e)).is_some_and(|e| is_arrival(e));
    let mut in_since = (!first_comes).then(|| head.start.clone());
    let mut came = in_since.clone().unwrap_or_default();
    let mut went = String::new();
    let mut total = Some(0);
    for e in own {
        match (is_in(e), is_out(e), in_since.clone()) {
            (true, _, None) => {
                in_since = Some(e.at.clone());
                if is_arrival(e) && came.is_empty() {
                    came = e.at.clone();
                }
            }
            (_, true, Some(since)) => {
                total = total.zip(between(&since, &e.at)).map(|(a, b)| a + b);
                in_since = None;
                if matches!(e.what, Happening::Left) {
                    went = e.at.clone();
                }
            }
            _ => {}
        }
    }
    if let Some(since) = in_since {
        total = total.zip(between(&since, &head.end)).map(|(a, b)| a + b);
        went = head.end.clone();
    }
    Spent { came, went, minutes: total }
}

fn is_arrival(e: &PresenceEvent) -> bool {
    matches!(e.what, Happening::Arrived { .. })
}

fn is_in(e: &PresenceEvent) -> bool {
    matches!(e.what, Happening::Arrived { .. } | Happening::RecusedIn)
}

fn is_out(e: &PresenceEvent) -> bool {
    matches!(e.what, Happening::Left | Happening::RecusedOut { .. })
}

fn between(from: &str, to: &str) -> Option<i64> {
    let (from, to) = (clock(from)?, clock(to)?);
    (to >= from).then_some(to - from)
}

/// The rate of a party that day: the latest that has begun.
pub fn rate_on(rates: &[Rate], party: PartyId, day: Day) -> Option<&Rate> {
    rates.iter().filter(|r| r.party == party && r.from <= day).max_by_key(|r| r.from)
}

/// So many minutes at so much an hour, rounded to a whole öre.
fn by_the_hour(ore: i64, minutes: i64) -> i64 {
    (ore.saturating_mul(minutes) + 30) / 60
}

/// What a stay costs. Without known time only what is paid for the meeting as such.
pub fn pay(stay: &Stay, amounts: Amounts) -> Pay {
    let minutes = stay.minutes.unwrap_or(0);
    Pay {
        fee: amounts.meeting.saturating_add(by_the_hour(amounts.hour, minutes)),
        lost: by_the_hour(amounts.lost, minutes),
    }
}

/// The stays of each party with their sums, in the order of the parties.
pub fn fees(parties: &[PartyId], stays: &[Stay], rates: &[Rate]) -> Vec<PartyFees> {
    let of = |party: &PartyId| {
        let own = stays.iter().filter(|s| s.party == *party);
        let lines: Vec<(Stay, Option<Pay>)> =
            own.map(|s| (s.clone(), rate_on(rates, s.party, s.day).map(|r| pay(s, r.amounts)))).collect();
        let paid = || lines.iter().filter_map(|(_, pay)| *pay);
        let sum = paid().fold(Pay::default(), |a, b| Pay { fee: a.fee + b.fee, lost: a.lost + b.lost });
        PartyFees {
            party: *party,
            minutes: lines.iter().filter_map(|(s, _)| s.minutes).sum(),
            unknown: lines.iter().filter(|(s, _)| s.minutes.is_none()).count(),
            pay: paid().next().map(|_| sum),
            lines,
        }
    };
    parties.iter().map(of).filter(|f| !f.lines.is_empty()).collect()
}

/// Öre as kronor with a decimal comma: `1 234,50` without the space, as spreadsheets read it.
pub fn kronor(ore: i64) -> String {
    format!("{},{:02}", ore / 100, ore % 100)
}

/// The most a rate may be, in öre: a typing mistake is caught.
const MOST: i64 = 10_000_000;

impl Amounts {
    /// Reads the form of a rate: kronor with or without öre.
    pub fn read(mut r: Reader<'_>) -> Result<(Day, Amounts), Vec<Refusal>> {
        let from = r.must_day("fran", "meeting-rate-day-missing");
        let mut ore = |field: &str| match read_kronor(&r.raw(field)) {
            Some(ore) => ore,
            None => {
                r.refuse(Refusal::new("meeting-rate-amount").at(field));
                0
            }
        };
        let amounts = Amounts { meeting: ore("sammantrade"), hour: ore("timme"), lost: ore("forlorad") };
        r.done(from.map(|from| (from, amounts)))
    }
}

/// `450`, `450,50` or `1 450,50` as öre; empty is 0.
fn read_kronor(written: &str) -> Option<i64> {
    let plain: String = written.chars().filter(|c| !c.is_whitespace()).collect();
    if plain.is_empty() {
        return Some(0);
    }
    let (whole, part) = plain.split_once([',', '.']).unwrap_or((&plain, "00"));
    let digits = |s: &str| !s.is_empty() && s.len() <= 9 && s.chars().all(|c| c.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 2 {
        return None;
    }
    let part: i64 = format!("{part:0<2}").parse().ok()?;
    let ore = whole.parse::<i64>().ok()? * 100 + part;
    (ore <= MOST).then_some(ore)
}

#[cfg(test)]
#[path = "fees_tests.rs"]
mod tests;
