//! What an agenda says of an item besides the paragraph it becomes: when it is booked, which papers are missing.

use super::{Meeting, Reader, Slot};
use basics::Refusal;
use board::{Post, SeatKind, Sitting};
use serde::Serialize;

/// An item of the agenda. None of it goes into the minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Item {
    pub paragraph: i64,
    pub slot: Slot,
    /// The code of the standing item it came from; empty when it did not.
    pub standing: String,
    /// The time booked for whoever presents it, `13:30`; empty when none is.
    pub booked: String,
    /// Which paper is left out of the summons or comes later, and when; empty when all are there (4.2).
    pub omitted: String,
    /// The description the program itself wrote last; empty when it wrote none.
    pub filled: String,
    pub version: i64,
}

impl Item {
    /// Whether the program may write the description anew: nobody has written anything of their own there.
    pub fn is_own_text(&self, description: &str) -> bool {
        description.is_empty() || description == self.filled
    }

    /// Reads the form of an item; slot and origin stay as they are.
    pub fn read(mut r: Reader<'_>, old: &Item) -> Result<Item, Vec<Refusal>> {
        let item = Item { booked: r.time("tid"), omitted: r.line("utelamnat"), ..old.clone() };
        r.done(Some(item))
    }
}

/// Who is proposed to adjust the minutes beside the chair: a member for another party than the chair's, so that
/// the parties are treated alike, and among those the one who has done it longest ago (4.2). `earlier` are the
/// board's other meetings. `None` when no such member sits.
pub fn propose_adjuster<'a>(sittings: &'a [Sitting], meeting: &Meeting, earlier: &[Meeting]) -> Option<&'a Sitting> {
    let chair = sittings.iter().find(|s| s.post == Some(Post::Chair)).map(|s| s.seat.party);
    let last_done = |s: &Sitting| {
        let name = s.mandate.as_ref().map(|m| m.name.as_str()).unwrap_or_default();
        let did = |m: &&Meeting| m.head.adjusters.iter().any(|a| a.starts_with(name));
        let before = earlier.iter().filter(|m| m.board == meeting.board && m.id != meeting.id);
        before.filter(|m| m.day() <= meeting.day()).filter(did).map(Meeting::day).max()
    };
    sittings
        .iter()
        .filter(|s| s.seat.kind == SeatKind::Member && s.mandate.is_some())
        .filter(|s| s.post != Some(Post::Chair) && Some(s.seat.party) != chair)
        .min_by_key(|s| (last_done(s), s.seat.order, s.seat.id))
}

/// `Bo Ek (KD)`, as adjusters are written.
pub fn written_name(s: &Sitting) -> String {
    let Some(m) = &s.mandate else { return String::new() };
    if m.political_party.is_empty() { m.name.clone() } else { format!("{} ({})", m.name, m.political_party) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Stage;
    use crate::rules::meeting::tests::{day, meeting};
    use crate::rules::read::tests::ids;
    use board::{Mandate, Seat};

    fn sitting(id: i64, party: i64, name: &str, post: Option<Post>) -> Sitting {
        let mandate = Mandate {
            id,
            seat: id,
            person: id,
            name: name.into(),
            political_party: "S".into(),
            from: day("2019-01-01"),
            to: None,
            version: 1,
        };
        let seat = Seat { id, board: 1, party, kind: SeatKind::Member, order: id, version: 1 };
        Sitting { seat, mandate: Some(mandate), post }
    }

    fn adjusted_by(on: &str, name: &str) -> Meeting {
        let mut m = meeting(on, Stage::Planned);
        m.id = i64::from(day(on).day()) + 100;
        m.head.adjusters = vec![format!("{name} (S)")];
        m
    }

    #[test]
    fn the_adjuster_is_of_another_party_than_the_chair_and_they_take_turns() {
        let all = [
            sitting(1, 2, "Göran Ahl", Some(Post::Chair)),
            sitting(2, 2, "Tage Lund", None),
            sitting(3, 3, "Bo Ek", None),
            sitting(4, 1, "Karin Strand", None),
        ];
        let next = |earlier: &[Meeting]| {
            let m = meeting("2021-05-05", Stage::Planned);
            propose_adjuster(&all, &m, earlier).map(|s| s.seat.id)
        };
        assert_eq!(next(&[]), Some(3));
        assert_eq!(next(&[adjusted_by("2021-02-10", "Bo Ek")]), Some(4));
        assert_eq!(next(&[adjusted_by("2021-02-10", "Bo Ek"), adjusted_by("2021-03-11", "Karin Strand")]), Some(3));
        // A later meeting does not count.
        assert_eq!(next(&[adjusted_by("2021-09-10", "Bo Ek")]), Some(3));
        let alone = [sitting(1, 2, "Göran Ahl", Some(Post::Chair)), sitting(2, 2, "Tage Lund", None)];
        assert!(propose_adjuster(&alone, &meeting("2021-05-05", Stage::Planned), &[]).is_none());
        assert_eq!(written_name(&all[2]), "Bo Ek (S)");
    }

    #[test]
    fn a_booked_time_is_a_time() {
        let sent = |time: &'static str| move |f: &str| if f == "tid" { time.to_string() } else { String::new() };
        let old = Item { paragraph: 3, slot: Slot::End, standing: "delegation".into(), ..Item::default() };
        let read = Item::read(Reader::new(&sent("13:30")), &old).expect("an item");
        assert_eq!((read.booked.as_str(), read.slot, read.standing.as_str()), ("13:30", Slot::End, "delegation"));
        assert!(Item::read(Reader::new(&sent("")), &old).is_ok());
        assert_eq!(ids(&Item::read(Reader::new(&sent("25:00")), &old)), ["meeting-bad-time"]);
    }
}
