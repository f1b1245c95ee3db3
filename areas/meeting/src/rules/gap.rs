//! Times a notice could not be seen: the board was down, or the page (PROT-7).

use super::Notice;
use basics::{Day, Moment, Refusal, all_or};
use serde::Serialize;

/// A time during which a posted notice was out of sight, also a short one: the law asks for the whole time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gap {
    pub from: Moment,
    /// When it was seen again.
    pub to: Moment,
    pub note: String,
    /// Who registered it.
    pub by: String,
}

/// Whether a notice may be registered as having been out of sight. A notice that is still out of sight is one that
/// came down.
pub fn register_gap(notice: &Notice, gap: &Gap, now: Moment) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if notice.withdrawn.is_some() {
        no.push(Refusal::new("meeting-gap-withdrawn"));
    }
    if gap.to <= gap.from {
        no.push(Refusal::new("meeting-gap-backwards").at("till"));
    }
    if gap.to > now {
        no.push(Refusal::new("meeting-gap-future").at("till"));
    }
    let fell = |day: Day| notice.removal.as_ref().is_some_and(|r| day > r.day);
    if gap.from.day() < notice.posted || fell(gap.to.day()) {
        no.push(Refusal::new("meeting-gap-outside").at("fran").with("day", notice.posted));
    }
    all_or(no, ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Removal;
    use crate::rules::meeting::tests::day;
    use crate::rules::read::tests::ids;

    fn notice() -> Notice {
        Notice {
            id: 1,
            meeting: 1,
            paragraph: None,
            party: 2,
            posted: day("2021-02-24"),
            posted_by: "Per Lind".into(),
            note: String::new(),
            is_automatic: false,
            gaps: Vec::new(),
            removal: None,
            withdrawn: None,
            version: 1,
        }
    }

    fn check(notice: &Notice, from: (&str, &str), to: (&str, &str)) -> Vec<&'static str> {
        let at = |(on, clock)| Moment::of(day(on), clock).expect("a moment in a test");
        let gap = Gap { from: at(from), to: at(to), note: String::new(), by: "Per Lind".into() };
        ids(&register_gap(notice, &gap, at(("2021-03-08", "12:00"))))
    }

    #[test]
    fn a_gap_lies_between_posting_and_now() {
        let up = notice();
        assert!(check(&up, ("2021-03-05", "14:00"), ("2021-03-05", "14:10")).is_empty());
        assert!(check(&up, ("2021-02-24", "23:00"), ("2021-02-25", "06:00")).is_empty());
        let backwards = check(&up, ("2021-03-05", "14:10"), ("2021-03-05", "14:10"));
        assert_eq!(backwards, ["meeting-gap-backwards"]);
        assert_eq!(check(&up, ("2021-03-08", "11:50"), ("2021-03-08", "12:01")), ["meeting-gap-future"]);
        assert_eq!(check(&up, ("2021-02-23", "14:00"), ("2021-02-24", "14:10")), ["meeting-gap-outside"]);
        let down = Notice { removal: Some(Removal { day: day("2021-03-04"), by: "Per Lind".into() }), ..notice() };
        assert_eq!(check(&down, ("2021-03-05", "14:00"), ("2021-03-05", "14:10")), ["meeting-gap-outside"]);
        let gone = Notice { withdrawn: Some("fel".into()), ..notice() };
        assert_eq!(check(&gone, ("2021-03-05", "14:00"), ("2021-03-05", "14:10")), ["meeting-gap-withdrawn"]);
    }
}
