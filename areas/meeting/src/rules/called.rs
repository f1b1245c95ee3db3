//! Who is called to a meeting, and how the summons reaches them.

use super::{Reader, written_name};
use basics::{Moment, PartyId, PersonId, Refusal};
use board::{SeatKind, Sitting};
use serde::Serialize;

/// As what somebody is called (4.2; MEET-6, MEET-7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalledAs {
    Member,
    Substitute,
    RightToAttend,
    /// Called to inform the board.
    Expert,
    Staff,
}

/// Somebody called who holds no seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Invited {
    pub role: CalledAs,
    pub name: String,
    pub email: String,
    /// At which items; empty = the whole meeting.
    pub items: String,
}

/// How a summons goes to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallChannel {
    /// They read it here, and here it is seen when they have opened it.
    Samdrift,
    Email,
    Letter,
    Other,
}

/// Somebody a summons is sent to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recipient {
    pub person: Option<PersonId>,
    pub party: Option<PartyId>,
    /// With political party, as in the minutes.
    pub name: String,
    pub role: CalledAs,
    pub items: String,
    pub email: String,
    pub channel: CallChannel,
}

/// A line of the log: to whom a version went, when it was delivered and first opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentLine {
    pub id: i64,
    pub summons: i64,
    pub to: Recipient,
    pub delivered: Option<Moment>,
    pub opened: Option<Moment>,
}

/// At most three representatives of the staff with one alternate each (MEET-7; KL 7:10–7:15).
const MOST_STAFF: usize = 6;

impl CalledAs {
    pub const ALL: [CalledAs; 5] =
        [CalledAs::Member, CalledAs::Substitute, CalledAs::RightToAttend, CalledAs::Expert, CalledAs::Staff];

    pub fn code(self) -> &'static str {
        match self {
            CalledAs::Member => "member",
            CalledAs::Substitute => "substitute",
            CalledAs::RightToAttend => "right-to-attend",
            CalledAs::Expert => "expert",
            CalledAs::Staff => "staff",
        }
    }

    pub fn of(code: &str) -> Option<CalledAs> {
        CalledAs::ALL.into_iter().find(|r| r.code() == code)
    }
}

impl CallChannel {
    pub const ALL: [CallChannel; 4] =
        [CallChannel::Samdrift, CallChannel::Email, CallChannel::Letter, CallChannel::Other];

    pub fn code(self) -> &'static str {
        match self {
            CallChannel::Samdrift => "samdrift",
            CallChannel::Email => "email",
            CallChannel::Letter => "letter",
            CallChannel::Other => "other",
        }
    }

    pub fn of(code: &str) -> Option<CallChannel> {
        CallChannel::ALL.into_iter().find(|c| c.code() == code)
    }
}

impl Invited {
    /// Reads `namn; e-post; vid punkt`; the latter two may be left out.
    pub fn read_line(role: CalledAs, line: &str) -> Invited {
        let mut parts = line.split(';').map(|p| p.trim().to_string());
        let mut next = || parts.next().unwrap_or_default();
        Invited { role, name: next(), email: next(), items: next() }
    }

    pub fn written(&self) -> String {
        [self.name.as_str(), &self.email, &self.items].join("; ").trim_end_matches("; ").to_string()
    }
}

/// Reads the form of those called beside the seats.
pub fn read_invited(mut r: Reader<'_>) -> Result<Vec<Invited>, Vec<Refusal>> {
    let mut all = Vec::new();
    for (field, role) in
        [("narvaroratt", CalledAs::RightToAttend), ("kallade", CalledAs::Expert), ("personal", CalledAs::Staff)]
    {
        let lines: Vec<Invited> = r.lines(field).iter().map(|l| Invited::read_line(role, l)).collect();
        for line in &lines {
            if line.name.is_empty() {
                r.refuse(Refusal::new("meeting-invited-no-name").at(field));
            }
            if role == CalledAs::Staff && line.items.is_empty() {
                r.refuse(Refusal::new("meeting-invited-staff-items").at(field).with("name", &line.name));
            }
        }
        if role == CalledAs::Staff && lines.len() > MOST_STAFF {
            r.refuse(Refusal::new("meeting-invited-staff-many").at(field).with("n", lines.len()));
        }
        all.extend(lines);
    }
    r.done(Some(all))
}

/// Everybody called: members, all substitutes in their order, then the others. Whoever has an address of their own
/// among `emails` reads in Samdrift, the others get a letter until somebody says otherwise.
pub fn recipients(sittings: &[Sitting], invited: &[Invited], emails: &[(PersonId, String)]) -> Vec<Recipient> {
    let seated = |s: &Sitting| {
        let m = s.mandate.as_ref()?;
        let email = emails.iter().find(|(id, _)| *id == m.person).map(|(_, e)| e.clone()).unwrap_or_default();
        let role = if s.seat.kind == SeatKind::Member { CalledAs::Member } else { CalledAs::Substitute };
        let channel = if email.is_empty() { CallChannel::Letter } else { CallChannel::Samdrift };
        let (person, party) = (Some(m.person), Some(s.seat.party));
        Some(Recipient { person, party, name: written_name(s), role, items: String::new(), email, channel })
    };
    let mut all: Vec<Recipient> = sittings.iter().filter_map(seated).collect();
    all.extend(invited.iter().map(|i| Recipient {
        person: None,
        party: None,
        name: i.name.clone(),
        role: i.role,
        items: i.items.clone(),
        email: i.email.clone(),
        channel: if i.email.is_empty() { CallChannel::Letter } else { CallChannel::Email },
    }));
    all.sort_by_key(|r| r.role);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::meeting::tests::day;
    use crate::rules::read::tests::ids;
    use board::{Mandate, Seat};

    fn sitting(id: i64, kind: SeatKind, holder: &str) -> Sitting {
        let mandate = (!holder.is_empty()).then(|| Mandate {
            id,
            seat: id,
            person: id * 10,
            name: holder.into(),
            political_party: "S".into(),
            from: day("2019-01-01"),
            to: None,
            version: 1,
        });
        Sitting { seat: Seat { id, board: 1, party: 1, kind, order: id, version: 1 }, mandate, post: None }
    }

    #[test]
    fn members_and_all_substitutes_are_called_and_then_the_others() {
        let sittings = [
            sitting(1, SeatKind::Member, "Ann Ek"),
            sitting(2, SeatKind::Substitute, "Bo Alm"),
            sitting(3, SeatKind::Substitute, ""),
            sitting(4, SeatKind::Substitute, "Cia Bäck"),
        ];
        let expert = Invited::read_line(CalledAs::Expert, "Stina Moberg, förvaltningschef; stina@example.se");
        let emails = [(10, "ann@example.se".to_string())];
        let all = recipients(&sittings, &[expert], &emails);
        let lines: Vec<(String, &str, &str)> =
            all.iter().map(|r| (r.name.clone(), r.role.code(), r.channel.code())).collect();
        let expected = [
            ("Ann Ek (S)", "member", "samdrift"),
            ("Bo Alm (S)", "substitute", "letter"),
            ("Cia Bäck (S)", "substitute", "letter"),
            ("Stina Moberg, förvaltningschef", "expert", "email"),
        ];
        assert_eq!(lines, expected.map(|(n, r, c)| (n.to_string(), r, c)));
    }

    #[test]
    fn staff_come_to_certain_items_and_are_at_most_three_with_alternates() {
        let read = |staff: &'static str| {
            let get = move |f: &str| if f == "personal" { staff.to_string() } else { String::new() };
            read_invited(Reader::new(&get)).map(|all| all.len())
        };
        assert_eq!(read("Eva Lind; eva@example.se; punkt 4"), Ok(1), "MEET-7");
        assert_eq!(ids(&read("Eva Lind; eva@example.se")), ["meeting-invited-staff-items"]);
        assert_eq!(ids(&read("; eva@example.se; 4")), ["meeting-invited-no-name"]);
        let seven = "a;;1\nb;;1\nc;;1\nd;;1\ne;;1\nf;;1\ng;;1";
        assert_eq!(ids(&read(seven)), ["meeting-invited-staff-many"]);
        assert_eq!(read(""), Ok(0));
    }

    #[test]
    fn an_invited_person_is_read_as_written() {
        for line in ["Eva Lind", "Eva Lind; eva@example.se", "Eva Lind; ; punkt 4"] {
            assert_eq!(Invited::read_line(CalledAs::Expert, line).written(), line);
        }
    }
}
