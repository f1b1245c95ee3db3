//! Who holds a seat on a day. A seat has one holder at a time, and a person one seat of the board.

use super::{LINE, SeatTerm, Span, is_within, overlaps, read_span, within};
use basics::{Day, PersonId, Refusal};
use serde::Serialize;

/// A person's time on a seat.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Mandate {
    pub id: i64,
    pub seat: i64,
    pub person: PersonId,
    /// The person's name as the register of persons has it today.
    pub name: String,
    /// "S", "M": short name of the political party; empty when there is none.
    pub political_party: String,
    /// First day on the seat.
    pub from: Day,
    /// Last day on the seat; `None` until further notice.
    pub to: Option<Day>,
    pub version: i64,
}

/// A mandate to be given or changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NewMandate<'a> {
    pub seat: i64,
    pub person: PersonId,
    pub political_party: &'a str,
    pub from: Day,
    pub to: Option<Day>,
}

/// A mandate as written in a form.
#[derive(Clone, Default, Debug)]
pub struct WrittenMandate {
    pub person: String,
    pub political_party: String,
    pub from: String,
    pub to: String,
}

/// What a mandate is held against when it is saved.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    pub seat: &'a SeatTerm,
    /// Every mandate of the board.
    pub mandates: &'a [Mandate],
    /// The persons to choose from.
    pub persons: &'a [PersonId],
    /// Those who are head of the administration: none of them can be member or substitute (GN-16; KL 7:3).
    pub heads: &'a [PersonId],
}

impl Mandate {
    fn span(&self) -> Span {
        (self.from, self.to)
    }

    /// Whether it covers the day; first and last days count.
    pub fn covers(&self, day: Day) -> bool {
        is_within(Some(self.from), self.to, day)
    }
}

/// The mandate on a seat that day; `None` when nobody holds it.
pub fn holder_on(mandates: &[Mandate], seat: i64, day: Day) -> Option<&Mandate> {
    mandates.iter().find(|m| m.seat == seat && m.covers(day))
}

/// The mandates as they become when the seat's holder leaves the day before `from`, and the one that ended.
/// A holder who began on that day or later is not touched.
pub fn with_current_ended(mandates: &[Mandate], seat: i64, from: Day) -> (Vec<Mandate>, Option<Mandate>) {
    let mut after = mandates.to_vec();
    let current = after.iter_mut().find(|m| m.seat == seat && m.from < from && m.covers(from));
    let ended = current.map(|m| {
        m.to = Some(from.plus_days(-1));
        m.clone()
    });
    (after, ended)
}

/// The mandate as written, or everything that is wrong with it. `own` is its number when it is changed.
pub fn validate_mandate<'a>(
    written: &'a WrittenMandate,
    ground: &Ground<'_>,
    own: Option<i64>,
) -> Result<NewMandate<'a>, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let person = written.person.parse().ok().filter(|id| ground.persons.contains(id));
    if person.is_none() {
        refusals.push(Refusal::new("board-person-missing").at("person"));
    }
    if person.is_some_and(|id| ground.heads.contains(&id)) {
        refusals.push(Refusal::new("board-person-head").at("person"));
    }
    within(&written.political_party, LINE, "political_party", &mut refusals);
    let span = read_span(&written.from, &written.to, &mut refusals);
    if let Some(span) = span {
        refusals.extend(refuse_span(ground, span));
        refusals.extend(refuse_overlaps(ground, person, span, own));
    }
    match (person, span) {
        (Some(person), Some((from, to))) if refusals.is_empty() => {
            let political_party = &written.political_party;
            Ok(NewMandate { seat: ground.seat.seat.id, person, political_party, from, to })
        }
        _ => Err(refusals),
    }
}

/// A mandate lies within the days its seat exists.
fn refuse_span(ground: &Ground<'_>, (from, to): Span) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if let Some(first) = ground.seat.from.filter(|first| from < *first) {
        refusals.push(Refusal::new("board-mandate-before-seat").at("from").with("day", first));
    }
    if let Some(last) = ground.seat.to.filter(|last| to.is_none_or(|to| *last < to)) {
        refusals.push(Refusal::new("board-mandate-after-seat").at("to").with("day", last));
    }
    refusals
}

fn refuse_overlaps(ground: &Ground<'_>, person: Option<PersonId>, span: Span, own: Option<i64>) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    let seat = ground.seat.seat.id;
    for other in ground.mandates.iter().filter(|m| Some(m.id) != own && overlaps(m.span(), span)) {
        let (id, field) = if other.seat == seat {
            ("board-seat-held", "from")
        } else if Some(other.person) == person {
            ("board-person-seated", "person")
        } else {
            continue;
        };
        let to = other.to.map_or_else(|| "open".to_string(), |d| d.to_string());
        refusals.push(Refusal::new(id).at(field).with("name", &other.name).with("from", other.from).with("to", to));
    }
    refusals
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::{Seat, SeatKind};
    use super::*;

    pub fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    /// Mandate `id` on a seat, held by a person called by its number.
    pub fn mandate(id: i64, seat: i64, person: PersonId, from: &str, to: &str) -> Mandate {
        Mandate {
            id,
            seat,
            person,
            name: format!("Person {person}"),
            political_party: "S".into(),
            from: day(from),
            to: to.parse().ok(),
            version: 1,
        }
    }

    #[test]
    fn a_mandate_covers_its_first_and_its_last_day() {
        let all = [mandate(1, 1, 1, "2019-01-01", "2020-10-31"), mandate(2, 1, 2, "2020-11-03", "")];
        for (on, expected) in [
            ("2018-12-31", None),
            ("2019-01-01", Some(1)),
            ("2020-10-31", Some(1)),
            ("2020-11-01", None),
            ("2020-11-02", None),
            ("2020-11-03", Some(2)),
            ("2099-12-31", Some(2)),
        ] {
            assert_eq!(holder_on(&all, 1, day(on)).map(|m| m.person), expected, "{on}");
        }
        assert!(holder_on(&all, 2, day("2019-01-01")).is_none());
    }

    fn check(person: &str, from: &str, to: &str, own: Option<i64>, expected: &[&str]) {
        let seat = Seat { id: 1, board: 1, party: 1, kind: SeatKind::Member, order: 1, version: 1 };
        let seat = SeatTerm { seat, from: Some(day("2015-01-01")), to: Some(day("2026-12-31")) };
        let mandates = [mandate(1, 1, 1, "2019-01-01", "2022-12-31"), mandate(2, 2, 2, "2019-01-01", "2022-12-31")];
        let ground = Ground { seat: &seat, mandates: &mandates, persons: &[1, 2, 3, 4], heads: &[4] };
        let written =
            WrittenMandate { person: person.into(), political_party: "S".into(), from: from.into(), to: to.into() };
        let refused = validate_mandate(&written, &ground, own).err().unwrap_or_default();
        assert_eq!(refused.iter().map(|r| r.id).collect::<Vec<_>>(), expected, "{written:?}");
    }

    #[test]
    fn a_seat_has_one_holder_at_a_time() {
        check("3", "2023-01-01", "2026-12-31", None, &[]);
        check("3", "2018-01-01", "2018-12-31", None, &[]);
        check("3", "2022-12-31", "2026-12-31", None, &["board-seat-held"]);
        check("3", "2018-01-01", "2019-01-01", None, &["board-seat-held"]);
        check("3", "2020-01-01", "2020-12-31", None, &["board-seat-held"]);
        check("1", "2019-01-01", "2022-06-30", Some(1), &[]);
    }

    #[test]
    fn a_person_has_one_seat_of_the_board_at_a_time() {
        check("2", "2023-01-01", "2026-12-31", None, &[]);
        check("2", "2018-01-01", "2019-01-01", None, &["board-seat-held", "board-person-seated"]);
    }

    /// GN-16: the head of the administration sits on no seat.
    #[test]
    fn gn_16_the_head_of_the_administration_has_no_seat() {
        check("4", "2023-01-01", "2026-12-31", None, &["board-person-head"]);
        check("3", "2023-01-01", "2026-12-31", None, &[]);
    }

    #[test]
    fn a_mandate_lies_within_the_days_of_its_seat() {
        check("3", "2014-12-31", "2015-06-30", None, &["board-mandate-before-seat"]);
        check("3", "2023-01-01", "", None, &["board-mandate-after-seat"]);
        check("3", "2023-01-01", "2027-01-01", None, &["board-mandate-after-seat"]);
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        check("9", "", "imorgon", None, &["board-person-missing", "board-from-missing", "board-day-bad"]);
        check("3", "2024-01-02", "2024-01-01", None, &["board-to-before-from"]);
    }

    #[test]
    fn the_holder_leaves_the_day_before_the_next_begins() {
        let all = [mandate(1, 1, 1, "2019-01-01", ""), mandate(2, 2, 2, "2019-01-01", "")];
        let (after, ended) = with_current_ended(&all, 1, day("2021-03-01"));
        assert_eq!(ended.map(|m| m.id), Some(1));
        assert_eq!(after.iter().map(|m| m.to).collect::<Vec<_>>(), [Some(day("2021-02-28")), None]);
        let (after, ended) = with_current_ended(&all, 1, day("2019-01-01"));
        assert_eq!((after, ended), (all.to_vec(), None));
    }
}
