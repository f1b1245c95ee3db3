//! Whether a line of attendance can stand beside the others: nobody twice, one chair, a substitute for somebody
//! who sits and is away, and never more deciders than seats (MEET-3, PROT-1).

use super::{Attendance, Attendee, Role, Service, seats_served};
use basics::Refusal;
use board::{SeatKind, Sitting};

/// Everything that keeps `who` from standing among `others` on a day with these seats. `others` is without
/// the line being changed.
pub fn attendance_fits(who: &Attendee, others: &[Attendance], sittings: &[Sitting]) -> Vec<Refusal> {
    let mut no = Vec::new();
    no.extend(stands_already(who, others));
    no.extend(holds_a_taken_chair(who, others));
    if let Role::ServingSubstitute(service) = &who.role {
        no.extend(serves_for_nobody(service, others, sittings));
    }
    no.extend(too_many(who, others, sittings));
    no
}

fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// One person, one line; only a substitute may serve twice, for different members or parts.
fn stands_already(who: &Attendee, others: &[Attendance]) -> Option<Refusal> {
    let twice = others.iter().find(|o| same(&o.who.name, &who.name))?;
    let both_serve = twice.who.role.service().is_some() && who.role.service().is_some();
    let differently = twice.who.role != who.role;
    (!(both_serve && differently)).then(|| Refusal::new("meeting-attendance-twice").at("namn").with("name", &who.name))
}

fn holds_a_taken_chair(who: &Attendee, others: &[Attendance]) -> Option<Refusal> {
    let single = matches!(who.role, Role::Chair | Role::ViceChair | Role::SecondViceChair);
    let taken = others.iter().find(|o| single && o.who.role == who.role)?;
    Some(Refusal::new("meeting-attendance-post-taken").at("uppgift").with("name", &taken.who.name))
}

/// The member served for must sit that day, and not be deciding throughout at the same time. Names are only
/// held against the seats when seats have holders: older minutes may tell of people nobody laid up.
fn serves_for_nobody(service: &Service, others: &[Attendance], sittings: &[Sitting]) -> Option<Refusal> {
    let named = |name: &str, party: &str| {
        same(&service.for_whom, name) || same(&service.for_whom, &format!("{name} ({party})"))
    };
    let holders: Vec<_> =
        sittings.iter().filter(|s| s.seat.kind == SeatKind::Member).filter_map(|s| s.mandate.as_ref()).collect();
    let refusal = |id| Some(Refusal::new(id).at("for").with("name", &service.for_whom));
    if service.for_whom.is_empty() || holders.is_empty() {
        return None;
    }
    if !holders.iter().any(|m| named(&m.name, &m.political_party)) {
        return refusal("meeting-service-unknown");
    }
    let whole = service.from.is_none() && service.to.is_none();
    let is_there = others.iter().any(|o| {
        o.who.role.is_deciding() && o.who.role.service().is_none() && named(&o.who.name, &o.who.political_party)
    });
    if whole && is_there { refusal("meeting-service-present") } else { None }
}

fn too_many(who: &Attendee, others: &[Attendance], sittings: &[Sitting]) -> Option<Refusal> {
    let seats = sittings.iter().filter(|s| s.seat.kind == SeatKind::Member).count();
    if seats == 0 || !who.role.is_deciding() {
        return None;
    }
    let mut all = others.to_vec();
    all.push(Attendance { id: 0, meeting: 0, position: 0, who: who.clone(), version: 0 });
    let served = seats_served(&all);
    (served > seats).then(|| Refusal::new("meeting-attendance-too-many").at("uppgift").with("seats", seats))
}

#[cfg(test)]
mod tests {
    use super::*;
    use board::{Mandate, Seat};

    fn day(s: &str) -> basics::Day {
        s.parse().expect("a day")
    }

    fn seat(id: i64, kind: SeatKind, name: &str) -> Sitting {
        let seat = Seat { id, board: 1, party: 1, kind, order: 1, version: 1 };
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
        Sitting { seat, mandate: Some(mandate), post: None }
    }

    fn who(name: &str, role: Role) -> Attendee {
        Attendee { person: None, name: name.into(), political_party: "S".into(), party: None, role, is_remote: false }
    }

    fn serving(for_whom: &str, from: Option<i64>) -> Role {
        Role::ServingSubstitute(Service { for_whom: for_whom.into(), from, to: None })
    }

    fn check(name: &str, role: Role, expected: &[&str]) {
        let seats =
            [seat(1, SeatKind::Member, "Ann"), seat(2, SeatKind::Member, "Bo"), seat(3, SeatKind::Substitute, "Cia")];
        let line = |id, a| Attendance { id, meeting: 1, position: id, who: a, version: 1 };
        let others = [line(1, who("Ann", Role::Chair))];
        let found: Vec<&str> = attendance_fits(&who(name, role), &others, &seats).iter().map(|r| r.id).collect();
        assert_eq!(found, expected, "{name}");
    }

    #[test]
    fn a_line_fits_or_says_why_not() {
        check("Bo", Role::Member, &[]);
        check("ann ", Role::Substitute, &["meeting-attendance-twice"]);
        check("Bo", Role::Chair, &["meeting-attendance-post-taken"]);
        check("Cia", serving("Bo", None), &[]);
        check("Cia", serving("Bo (S)", None), &[]);
        check("Cia", serving("Nobody Alls", None), &["meeting-service-unknown"]);
        check("Cia", serving("Ann", None), &["meeting-service-present"]);
        check("Cia", serving("Ann", Some(4)), &[]);
        check("Cia", serving("", None), &[]);
    }

    #[test]
    fn there_are_never_more_deciders_than_seats() {
        let seats = [seat(1, SeatKind::Member, "Ann"), seat(2, SeatKind::Member, "Bo")];
        let line =
            |id, name: &str| Attendance { id, meeting: 1, position: id, who: who(name, Role::Member), version: 1 };
        let others = [line(1, "Ann"), line(2, "Bo")];
        let ids = |a: &Attendee, seats: &[Sitting]| {
            attendance_fits(a, &others, seats).iter().map(|r| r.id).collect::<Vec<_>>()
        };
        assert_eq!(ids(&who("Dan", Role::Member), &seats), ["meeting-attendance-too-many"]);
        assert!(ids(&who("Dan", Role::Substitute), &seats).is_empty());
        assert!(ids(&who("Dan", Role::Member), &[]).is_empty(), "a board without seats is not held against them");
    }
}
