//! Who was there, in what capacity, and how many seats decided.

use super::Reader;
use basics::{PartyId, PersonId, Refusal};
use board::{Post, SeatKind, Sitting};
use serde::Serialize;

/// One person's line in the attendance of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    pub id: i64,
    pub meeting: i64,
    pub position: i64,
    pub who: Attendee,
    pub version: i64,
}

/// Who attended and as what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attendee {
    /// `None` for somebody outside the cooperation's persons.
    pub person: Option<PersonId>,
    pub name: String,
    /// Political party as written in the minutes, `KD`; may be empty.
    pub political_party: String,
    /// The party (municipality) represented; `None` for officials and guests.
    pub party: Option<PartyId>,
    pub role: Role,
    pub is_remote: bool,
}

/// In what capacity (MEET-6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Role {
    Chair,
    ViceChair,
    SecondViceChair,
    Member,
    ServingSubstitute(Service),
    /// Present, not serving.
    Substitute,
    Other {
        kind: Other,
        /// Function or title.
        function: String,
        /// For which paragraphs; empty = all.
        paragraphs: String,
    },
}

/// For whom a substitute serves, and from which to which paragraph. Both ends open = the whole meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Service {
    pub for_whom: String,
    pub from: Option<i64>,
    pub to: Option<i64>,
}

/// Those who attend without being members or substitutes (MEET-6, MEET-7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Other {
    Secretary,
    Official,
    /// Called to inform.
    Called,
    /// An elected person with a right to attend (närvarorätt).
    RightToAttend,
    StaffRepresentative,
}

/// The words capacities are stored under and sent as, in the order they are shown.
const CODES: [&str; 11] = [
    "chair",
    "vice-chair",
    "second-vice-chair",
    "member",
    "serving",
    "substitute",
    "secretary",
    "official",
    "called",
    "right-to-attend",
    "staff",
];

impl Role {
    pub fn codes() -> [&'static str; 11] {
        CODES
    }

    /// Its place in the minutes, from 0: the chair first, others last.
    pub fn rank(&self) -> usize {
        match self {
            Role::Chair => 0,
            Role::ViceChair => 1,
            Role::SecondViceChair => 2,
            Role::Member => 3,
            Role::ServingSubstitute(_) => 4,
            Role::Substitute => 5,
            Role::Other { kind, .. } => match kind {
                Other::Secretary => 6,
                Other::Official => 7,
                Other::Called => 8,
                Other::RightToAttend => 9,
                Other::StaffRepresentative => 10,
            },
        }
    }

    pub fn code(&self) -> &'static str {
        CODES[self.rank()]
    }

    /// The role of a word with what belongs to it; `None` for a word that is no role.
    pub fn of(code: &str, service: Service, function: String, paragraphs: String) -> Option<Role> {
        let other = |kind| Role::Other { kind, function: function.clone(), paragraphs: paragraphs.clone() };
        Some(match code {
            "chair" => Role::Chair,
            "vice-chair" => Role::ViceChair,
            "second-vice-chair" => Role::SecondViceChair,
            "member" => Role::Member,
            "serving" => Role::ServingSubstitute(service),
            "substitute" => Role::Substitute,
            "secretary" => other(Other::Secretary),
            "official" => other(Other::Official),
            "called" => other(Other::Called),
            "right-to-attend" => other(Other::RightToAttend),
            "staff" => other(Other::StaffRepresentative),
            _ => return None,
        })
    }

    /// Holds a member's seat.
    pub fn is_member(&self) -> bool {
        self.rank() <= 3
    }

    /// A member or a substitute, whether serving or not.
    pub fn is_elected(&self) -> bool {
        self.rank() <= 5
    }

    /// Takes part in the decisions.
    pub fn is_deciding(&self) -> bool {
        self.rank() <= 4
    }

    pub fn service(&self) -> Option<&Service> {
        match self {
            Role::ServingSubstitute(service) => Some(service),
            _ => None,
        }
    }
}

impl Attendee {
    /// `Bo Ek (KD)`.
    pub fn name_with_party(&self) -> String {
        if self.political_party.is_empty() {
            self.name.clone()
        } else {
            format!("{} ({})", self.name, self.political_party)
        }
    }

    /// Reads the form of one line of attendance.
    pub fn read(mut r: Reader<'_>) -> Result<Attendee, Vec<Refusal>> {
        let name = r.must_line("namn", "meeting-name-missing");
        let service = Service { for_whom: r.line("for"), from: r.number("fran"), to: r.number("till") };
        if let (Some(from), Some(to)) = (service.from, service.to)
            && to < from
        {
            r.refuse(Refusal::new("meeting-service-backwards").at("till"));
        }
        let (function, paragraphs) = (r.line("funktion"), r.line("paragrafer"));
        let role = Role::of(&r.raw("uppgift"), service, function, paragraphs);
        match &role {
            None => r.refuse(Refusal::new("meeting-role-missing").at("uppgift")),
            Some(Role::ServingSubstitute(s)) if s.for_whom.is_empty() => {
                r.refuse(Refusal::new("meeting-service-for-whom").at("for"));
            }
            Some(_) => {}
        }
        let who = role.map(|role| Attendee {
            person: r.raw("person").parse().ok(),
            name,
            political_party: r.line("parti"),
            party: r.raw("part").parse().ok(),
            role,
            is_remote: r.ticked("distans"),
        });
        r.done(who)
    }
}

/// The lines to begin with: everybody who holds a seat that day, members first, substitutes as not serving.
/// A seat without a holder gives no line.
pub fn prefill(sittings: &[Sitting]) -> Vec<Attendee> {
    let line = |s: &Sitting| {
        let mandate = s.mandate.as_ref()?;
        let role = match (s.seat.kind, s.post) {
            (SeatKind::Substitute, _) => Role::Substitute,
            (SeatKind::Member, Some(Post::Chair)) => Role::Chair,
            (SeatKind::Member, Some(Post::ViceChair)) => Role::ViceChair,
            (SeatKind::Member, Some(Post::SecondViceChair)) => Role::SecondViceChair,
            (SeatKind::Member, None) => Role::Member,
        };
        Some(Attendee {
            person: Some(mandate.person),
            name: mandate.name.clone(),
            political_party: mandate.political_party.clone(),
            party: Some(s.seat.party),
            role,
            is_remote: false,
        })
    };
    let mut lines: Vec<Attendee> = sittings.iter().filter_map(line).collect();
    lines.sort_by_key(|a| a.role.rank());
    lines
}

/// How many seats took part in deciding. A member and the substitute who served for that member at other
/// paragraphs share one seat.
pub fn seats_served(attendance: &[Attendance]) -> usize {
    let deciding = || attendance.iter().filter(|a| a.who.role.is_deciding());
    let shares_seat = |a: &Attendance| {
        let Some(service) = a.who.role.service() else { return false };
        deciding()
            .any(|m| m.id != a.id && (m.who.name == service.for_whom || m.who.name_with_party() == service.for_whom))
    };
    deciding().filter(|a| !shares_seat(a)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::read::tests::ids;

    fn line(id: i64, name: &str, role: Role) -> Attendance {
        let who = Attendee {
            person: None,
            name: name.into(),
            political_party: String::new(),
            party: None,
            role,
            is_remote: false,
        };
        Attendance { id, meeting: 1, position: id, who, version: 1 }
    }

    fn serving(for_whom: &str, from: Option<i64>) -> Role {
        Role::ServingSubstitute(Service { for_whom: for_whom.into(), from, to: None })
    }

    #[test]
    fn every_role_is_found_again_under_its_word() {
        for code in Role::codes() {
            let role = Role::of(code, Service::default(), String::new(), String::new()).expect("a role");
            assert_eq!(role.code(), code);
        }
        assert_eq!(Role::of("king", Service::default(), String::new(), String::new()), None);
    }

    #[test]
    fn a_member_and_the_substitute_after_that_member_are_one_seat() {
        let whole = [line(1, "Ann", Role::Chair), line(2, "Bo", Role::Member), line(3, "Cia", Role::Substitute)];
        assert_eq!(seats_served(&whole), 2);
        let shared = [line(1, "Ann", Role::Chair), line(2, "Bo", Role::Member), line(3, "Cia", serving("Bo", Some(4)))];
        assert_eq!(seats_served(&shared), 2);
        let instead = [line(1, "Ann", Role::Chair), line(3, "Cia", serving("Bo", None))];
        assert_eq!(seats_served(&instead), 2);
    }

    #[test]
    fn a_serving_substitute_serves_for_somebody() {
        let sent = |for_whom: &'static str, from: &'static str, to: &'static str| {
            move |field: &str| match field {
                "namn" => "Cia Lund".to_string(),
                "uppgift" => "serving".to_string(),
                "for" => for_whom.to_string(),
                "fran" => from.to_string(),
                "till" => to.to_string(),
                _ => String::new(),
            }
        };
        assert!(Attendee::read(Reader::new(&sent("Bo Ek", "4", ""))).is_ok());
        assert_eq!(ids(&Attendee::read(Reader::new(&sent("", "", "")))), ["meeting-service-for-whom"]);
        assert_eq!(ids(&Attendee::read(Reader::new(&sent("Bo Ek", "5", "4")))), ["meeting-service-backwards"]);
        assert_eq!(
            ids(&Attendee::read(Reader::new(&|_| String::new()))),
            ["meeting-name-missing", "meeting-role-missing"]
        );
    }
}
