//! A meeting as the record that the rules of deciding and minuting read (crate `minutes`).

use super::{
    Attendance, Attendee, BasisKind, Frozen, Meeting, Notice, Other, Paragraph, PresenceLine, Receiver, Role, Service,
    current_notice, standing_log,
};
use basics::PartyId;
use minutes::{AgendaItem, Covers, DelegationList, Minutes, PartyNotice, Present, ServingSpan, UrgentDecision};

/// What a record is made of. Everything is of the meeting's day; what is not known is empty.
pub struct RecordParts<'a> {
    pub meeting: &'a Meeting,
    pub said: &'a Frozen,
    /// The roll: everybody who may have been there, with the role of the day.
    pub roll: &'a [Attendance],
    pub log: &'a [PresenceLine],
    /// What the councils let a substitute who does not serve do (GN-14); `None` when it has not been told.
    pub substitutes_say: Option<minutes::SubstituteSay>,
    pub paragraphs: &'a [Paragraph],
    pub notices: &'a [Notice],
    /// The items the summons and its supplements named; empty when no summons was kept.
    pub agenda: Vec<AgendaItem>,
    /// What the board's own case numbers begin with.
    pub case_prefixes: Vec<String>,
    pub first_number: Option<i64>,
    /// Urgent decisions not yet reported (MEET-14).
    pub urgent: Vec<UrgentDecision>,
    /// The day the last list of delegated decisions went up to (PROT-14).
    pub delegation_reported_until: Option<basics::Day>,
}

/// The record of a meeting.
pub fn record(parts: RecordParts<'_>) -> Minutes {
    let RecordParts { meeting, said, roll, log, paragraphs, notices, .. } = parts;
    let head = &meeting.head;
    let some = |s: &str| Some(s.to_string()).filter(|s| !s.is_empty());
    let party = |id: PartyId| said.parties.iter().find(|p| p.party == id).map(|p| p.name.clone());
    let log = standing_log(log);
    let numbers: Vec<i64> = paragraphs.iter().filter_map(|p| p.number).collect();
    let covers = numbers.iter().min().zip(numbers.iter().max()).map(|(f, l)| Covers { first: *f, last: *l });
    let chair = roll.iter().find(|a| a.who.role == Role::Chair).map(|a| a.who.name.clone());
    let here = |a: &&Attendance| log.is_empty() || !a.who.role.is_elected() || has_come(&log, &a.who.name);
    Minutes {
        board: some(&said.board_name),
        host: some(&said.host),
        date: Some(head.day),
        start: some(&head.start),
        end: some(&head.end),
        place: some(&head.place),
        seats: Some(said.seats).filter(|n| *n > 0),
        parties: said.parties.iter().map(|p| p.name.clone()).collect(),
        case_prefixes: parts.case_prefixes,
        first_number: parts.first_number,
        remote_allowed: Some(said.remote_allowed),
        substitutes_say: parts.substitutes_say,
        agenda: parts.agenda,
        covers,
        present: roll.iter().filter(here).map(|a| present(a, &party)).collect(),
        chair: chair.filter(|c| log.is_empty() || has_come(&log, c)).or_else(|| first_chair(&log)),
        log,
        adjusters: head.adjusters.clone(),
        secretary: some(&head.secretary),
        paragraphs: paragraphs.iter().map(paragraph).collect(),
        notices: posted(notices, said),
        adjusted: meeting.stage.adjusted(),
        urgent: parts.urgent,
        delegation_reported_until: parts.delegation_reported_until,
        ..Minutes::default()
    }
}

/// Whether the log has them in the room at any time.
fn has_come(log: &[minutes::PresenceEvent], name: &str) -> bool {
    log.iter().any(|e| minutes::same_person(&e.name, name) && !matches!(e.what, minutes::Happening::Left))
}

fn first_chair(log: &[minutes::PresenceEvent]) -> Option<String> {
    log.iter().find(|e| e.what == minutes::Happening::Chairs).map(|e| e.name.clone())
}

fn present(a: &Attendance, party: &dyn Fn(PartyId) -> Option<String>) -> Present {
    let who = &a.who;
    let paragraphs = match &who.role {
        Role::Other { paragraphs, .. } => Some(paragraphs.clone()).filter(|p| !p.is_empty()),
        _ => None,
    };
    let serving = who.role.service().map(|s| minutes::Serving {
        for_whom: Some(s.for_whom.clone()).filter(|n| !n.is_empty()),
        from: s.from,
        to: s.to,
    });
    Present {
        name: who.name.clone(),
        political_party: Some(who.political_party.clone()).filter(|p| !p.is_empty()),
        municipality: who.party.and_then(party),
        role: Some(role_word(&who.role).to_string()),
        deciding: None,
        serving,
        remote: who.is_remote,
        paragraphs,
    }
}

/// The role as the record names it.
fn role_word(role: &Role) -> &'static str {
    match role {
        Role::ServingSubstitute(_) => "substitute",
        Role::Other { kind: Other::RightToAttend, .. } => "right-to-attend",
        other => other.code(),
    }
}

fn paragraph(p: &Paragraph) -> minutes::Paragraph {
    let t = &p.text;
    let some = |s: &str| Some(s.to_string()).filter(|s| !s.is_empty());
    let of = |kind: BasisKind| t.basis.iter().filter(move |b| b.kind == kind).map(|b| b.text.clone());
    let reported: Vec<String> = of(BasisKind::Delegation).collect();
    minutes::Paragraph {
        number: p.number,
        heading: some(&t.heading),
        case: t.case.as_ref().map(|c| c.number.clone()),
        description: some(&t.description),
        proposal: some(&t.proposal.join("\n")),
        decision: t.decision.clone(),
        dispatch: t.dispatch.iter().map(receiver).collect(),
        kind: Some(t.kind.code().to_string()),
        needs_no_decision: t.needs_no_decision,
        basis: of(BasisKind::Basis).collect(),
        proceedings: t.proceedings.clone(),
        adjusted_at_once: t.immediate,
        delegation_list: (!reported.is_empty())
            .then(|| DelegationList { decisions: reported, ..DelegationList::default() }),
        ..minutes::Paragraph::default()
    }
}

fn receiver(r: &Receiver) -> String {
    [&r.name, &r.role, &r.organisation].into_iter().filter(|s| !s.is_empty()).cloned().collect::<Vec<_>>().join(", ")
}

fn posted(notices: &[Notice], said: &Frozen) -> Vec<PartyNotice> {
    let one = |p: &super::FrozenParty| {
        let n = current_notice(notices, p.party)?;
        let taken_down = n.removal.as_ref().map(|r| r.day);
        Some(PartyNotice { party: p.name.clone(), paragraph: None, posted: Some(n.posted), taken_down })
    };
    said.parties.iter().filter_map(one).collect()
}

/// The attendance as documents tell it: the roll when there is no log; else those the log has in the room, with
/// the substitutes' service and presence at a distance as they follow from it.
///
/// A substitute who served at two stretches stands twice, and once more for the paragraphs they were there at without
/// serving.
pub fn attendance_told(roll: &[Attendance], m: &Minutes) -> Vec<Attendance> {
    if m.log.is_empty() {
        return roll.to_vec();
    }
    let spans = minutes::serving_spans(m);
    let numbers: Vec<i64> = m.paragraphs.iter().filter_map(|p| p.number).collect();
    let (first, last) = (numbers.iter().min().copied(), numbers.iter().max().copied());
    let mut told = Vec::new();
    for line in roll.iter().filter(|a| m.present.iter().any(|p| minutes::same_person(&p.name, &a.who.name))) {
        let is_remote = if line.who.role.is_elected() { was_remote(m, &line.who.name) } else { line.who.is_remote };
        let own: Vec<&ServingSpan> =
            spans.iter().filter(|s| minutes::same_person(&s.substitute, &line.who.name)).collect();
        let with = |role: Role| Attendance { who: Attendee { role, is_remote, ..line.who.clone() }, ..line.clone() };
        // Whoever served for some paragraphs was there without serving at the others, if they were there (PROT-1).
        let only_there = numbers.iter().any(|n| {
            let table = minutes::table_at(m, *n);
            table.attending.iter().any(|a| minutes::same_person(&a.name, &line.who.name))
        });
        let is_substitute = matches!(line.who.role, Role::Substitute | Role::ServingSubstitute(_));
        if own.is_empty() || (is_substitute && only_there) {
            told.push(with(unserving(&line.who.role)));
        }
        told.extend(own.into_iter().map(|s| with(Role::ServingSubstitute(service(s, first, last)))));
    }
    told.sort_by_key(|a| a.who.role.rank());
    told
}

/// A roll may name a substitute as serving; with a log, whether they did follows from it.
fn unserving(role: &Role) -> Role {
    match role {
        Role::ServingSubstitute(_) => Role::Substitute,
        other => other.clone(),
    }
}

/// Open ends where the service began with the meeting or lasted to its end.
fn service(s: &ServingSpan, first: Option<i64>, last: Option<i64>) -> Service {
    Service {
        for_whom: s.for_whom.clone().unwrap_or_default(),
        from: Some(s.from).filter(|n| Some(*n) != first),
        to: Some(s.to).filter(|n| Some(*n) != last),
    }
}

/// Whether somebody took part at a distance at any paragraph, or in any line before the first.
fn was_remote(m: &Minutes, name: &str) -> bool {
    m.log.iter().filter(|e| minutes::same_person(&e.name, name)).any(|e| {
        matches!(e.what, minutes::Happening::Arrived { remote: true } | minutes::Happening::Remote { on: true })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::meeting::tests::meeting;
    use crate::rules::{FrozenParty, Kind, ParagraphText, Presence, Stage};
    use minutes::{Happening, PresenceEvent};

    fn line(id: i64, name: &str, role: Role) -> Attendance {
        let who = Attendee {
            person: Some(id),
            name: name.into(),
            political_party: "S".into(),
            party: Some(1),
            role,
            is_remote: false,
        };
        Attendance { id, meeting: 1, position: id, who, version: 1 }
    }

    fn roll() -> Vec<Attendance> {
        vec![
            line(1, "Ann Al", Role::Chair),
            line(2, "Bo Ek", Role::Member),
            line(3, "Cia Dal", Role::Member),
            line(4, "Dan Fors", Role::Substitute),
            line(5, "Eva Gran", Role::Substitute),
        ]
    }

    fn log(all: &[(i64, &str, Happening)]) -> Vec<PresenceLine> {
        (1..)
            .zip(all)
            .map(|(id, (from, name, what))| {
                let event = PresenceEvent {
                    at: String::new(),
                    paragraph: Some(*from),
                    name: (*name).into(),
                    what: what.clone(),
                };
                PresenceLine { id, meeting: 1, entry: Presence::of(None, event), version: 1 }
            })
            .collect()
    }

    fn of(log: &[PresenceLine]) -> Minutes {
        let meeting = meeting("2021-02-10", Stage::Held { called: None });
        let parties = vec![FrozenParty { party: 1, name: "Laxå kommun".into(), short: "Laxå".into() }];
        let said = Frozen {
            board_name: "IT-nämnden".into(),
            label: "§ {n}".into(),
            storage_place: String::new(),
            remote_allowed: true,
            host: "Lekebergs kommun".into(),
            seats: 3,
            parties,
        };
        let paragraphs: Vec<Paragraph> = (3..=6)
            .map(|n| Paragraph {
                id: n,
                meeting: 1,
                position: n,
                number: Some(n),
                text: ParagraphText::titled("Ärende", Kind::Decision),
                version: 1,
            })
            .collect();
        record(RecordParts {
            meeting: &meeting,
            said: &said,
            roll: &roll(),
            log,
            substitutes_say: None,
            paragraphs: &paragraphs,
            notices: &[],
            agenda: Vec::new(),
            case_prefixes: Vec::new(),
            first_number: Some(3),
            urgent: Vec::new(),
            delegation_reported_until: None,
        })
    }

    fn told(log: &[PresenceLine]) -> Vec<String> {
        let m = of(log);
        let one = |a: &Attendance| match a.who.role.service() {
            Some(s) => format!("{} för {} {:?}–{:?}", a.who.name, s.for_whom, s.from, s.to),
            None => format!("{} {}", a.who.name, a.who.role.code()),
        };
        attendance_told(&roll(), &m).iter().map(one).collect()
    }

    fn came(name: &'static str) -> (i64, &'static str, Happening) {
        (3, name, Happening::Arrived { remote: false })
    }

    #[test]
    fn prot_1_without_a_log_the_roll_is_told_as_it_stands() {
        let lines = told(&[]);
        assert_eq!(lines.len(), 5);
        assert_eq!(lines[0], "Ann Al chair");
    }

    #[test]
    fn gn_14_service_and_absence_follow_from_the_log() {
        let serves = |name: &str| Happening::Serves { for_whom: name.into() };
        let lines = log(&[
            came("Ann Al"),
            came("Bo Ek"),
            came("Dan Fors"),
            (3, "Dan Fors", serves("Cia Dal")),
            (5, "Cia Dal", Happening::Arrived { remote: true }),
            (5, "Dan Fors", Happening::StopsServing),
        ]);
        let served = "Dan Fors för Cia Dal None–Some(4)";
        let expected = ["Ann Al chair", "Bo Ek member", "Cia Dal member", served, "Dan Fors substitute"];
        assert_eq!(told(&lines), expected, "Eva Gran never came, and Dan Fors stayed when he no longer served");
        let m = of(&lines);
        assert!(attendance_told(&roll(), &m).iter().any(|a| a.who.name == "Cia Dal" && a.who.is_remote));
        assert_eq!(minutes::count_at(&m, 4).map(|c| c.deciding), Some(3));
    }

    #[test]
    fn a_struck_line_is_not_in_the_record() {
        let mut lines = log(&[came("Ann Al"), came("Bo Ek"), (4, "Bo Ek", Happening::Left)]);
        lines[2].entry.struck = Some("fel person".into());
        assert_eq!(minutes::count_at(&of(&lines), 5).map(|c| c.deciding), Some(2));
    }
}
