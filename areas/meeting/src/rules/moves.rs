//! What one press at the live page writes in the presence log: somebody comes or goes, and with it who serves,
//! who leads, and from which paragraph.

use basics::{Refusal, all_or};
use minutes::{Happening, PresenceEvent, Table, same_person};

/// What somebody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    Comes {
        remote: bool,
    },
    Leaves,
    GoesRemote,
    ComesIntoRoom,
    Serves {
        for_whom: String,
    },
    StopsServing,
    /// Disqualified, on one of the four grounds of KL 6:28 (MEET-8).
    RecusedOut {
        ground: u8,
    },
    RecusedIn,
    Chairs,
    Adjourns,
    Resumes,
}

/// The moment it happened at.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    pub table: &'a Table,
    /// The log so far, for finding what somebody comes back from.
    pub log: &'a [PresenceEvent],
    pub at: &'a str,
    /// The paragraph under way: what happened holds from it.
    pub from: i64,
    /// The one after it: where somebody comes back who was out for this one.
    pub next: i64,
}

impl Move {
    /// The words a move is sent as.
    pub fn of(code: &str, ground: u8, for_whom: &str) -> Option<Move> {
        Some(match code {
            "kom" => Move::Comes { remote: false },
            "kom-distans" => Move::Comes { remote: true },
            "gick" => Move::Leaves,
            "distans" => Move::GoesRemote,
            "rum" => Move::ComesIntoRoom,
            "tjanstgor" => Move::Serves { for_whom: for_whom.to_string() },
            "slutar" => Move::StopsServing,
            "jav-ut" => Move::RecusedOut { ground },
            "jav-in" => Move::RecusedIn,
            "ordforande" => Move::Chairs,
            "ajournera" => Move::Adjourns,
            "ateruppta" => Move::Resumes,
            _ => return None,
        })
    }
}

/// The lines a move gives, or everything that keeps it from being so. `instead` is the substitute who steps in
/// for somebody who leaves.
pub fn lines_of(
    now: Moment<'_>,
    who: &str,
    what: &Move,
    instead: Option<&str>,
) -> Result<Vec<PresenceEvent>, Vec<Refusal>> {
    let no = hindrances(now, who, what, instead);
    if !no.is_empty() {
        return Err(no);
    }
    let table = now.table;
    let line = |name: &str, from: i64, what| PresenceEvent {
        at: now.at.to_string(),
        paragraph: Some(from),
        name: name.to_string(),
        what,
    };
    let from =
        if *what == Move::RecusedIn && went_out_at(now.log, who) == Some(now.from) { now.next } else { now.from };
    let mut lines = vec![line(who, from, happening(what))];
    match what {
        Move::Comes { .. } | Move::RecusedIn => {
            let serving = table.deciding.iter().find(|s| s.for_whom.as_deref().is_some_and(|w| same_person(w, who)));
            lines.extend(serving.map(|s| line(&s.name, from, Happening::StopsServing)));
            // Back from disqualification the chair takes the chair again.
            let led = *what == Move::RecusedIn && chaired_before(now, who);
            lines.extend(led.then(|| line(who, from, Happening::Chairs)));
        }
        Move::Leaves | Move::RecusedOut { .. } => {
            let seat = table.seat_of(who);
            if let (Some(name), Some(seat)) = (instead, seat) {
                let for_whom = seat.for_whom.clone().unwrap_or_else(|| seat.name.clone());
                lines.push(line(name, from, Happening::Serves { for_whom }));
            }
            let led = table.chair.as_deref().is_some_and(|c| same_person(c, who));
            lines.extend(led.then(|| next_chair(table, who)).flatten().map(|n| line(&n, from, Happening::Chairs)));
        }
        _ => {}
    }
    Ok(lines)
}

fn happening(what: &Move) -> Happening {
    match what {
        Move::Comes { remote } => Happening::Arrived { remote: *remote },
        Move::Leaves => Happening::Left,
        Move::GoesRemote => Happening::Remote { on: true },
        Move::ComesIntoRoom => Happening::Remote { on: false },
        Move::Serves { for_whom } => Happening::Serves { for_whom: for_whom.clone() },
        Move::StopsServing => Happening::StopsServing,
        Move::RecusedOut { ground } => Happening::RecusedOut { ground: *ground },
        Move::RecusedIn => Happening::RecusedIn,
        Move::Chairs => Happening::Chairs,
        Move::Adjourns => Happening::Adjourned,
        Move::Resumes => Happening::Resumed,
    }
}

fn hindrances(now: Moment<'_>, who: &str, what: &Move, instead: Option<&str>) -> Vec<Refusal> {
    let table = now.table;
    let decides = table.decides(who);
    let attends = is_attending(table, who);
    let recused = table.is_recused(who);
    let refused = |id: &'static str| Refusal::new(id).at("person").with("name", who);
    let mut no = Vec::new();
    match what {
        Move::Comes { .. } if decides || attends => no.push(refused("meeting-move-here")),
        Move::Comes { .. } if recused => no.push(refused("meeting-move-recused")),
        Move::Leaves if recused => {}
        Move::Leaves | Move::GoesRemote | Move::ComesIntoRoom | Move::RecusedOut { .. } if !decides && !attends => {
            no.push(refused("meeting-move-away"));
        }
        Move::RecusedIn if !recused => no.push(refused("meeting-move-not-recused")),
        Move::Chairs if !decides => no.push(refused("meeting-move-chair-decides")),
        Move::Chairs if table.chair.as_deref().is_some_and(|c| same_person(c, who)) => {
            no.push(refused("meeting-move-chairs-already"));
        }
        Move::StopsServing if table.seat_of(who).is_none_or(|s| s.for_whom.is_none()) => {
            no.push(refused("meeting-move-not-serving"));
        }
        Move::Serves { for_whom } => no.extend(cannot_serve(table, who, for_whom)),
        Move::Adjourns if is_adjourned(now.log) => no.push(Refusal::new("meeting-move-adjourned")),
        Move::Resumes if !is_adjourned(now.log) => no.push(Refusal::new("meeting-move-not-adjourned")),
        _ => {}
    }
    if let (Some(name), Move::Leaves | Move::RecusedOut { .. }, true) = (instead, what, decides)
        && !is_attending(table, name)
    {
        no.push(Refusal::new("meeting-move-cannot-serve").at("ersattare").with("name", name));
    }
    no
}

fn cannot_serve(table: &Table, who: &str, for_whom: &str) -> Vec<Refusal> {
    let mut no = Vec::new();
    if !is_attending(table, who) {
        no.push(Refusal::new("meeting-move-cannot-serve").at("person").with("name", who));
    }
    if for_whom.is_empty() {
        no.push(Refusal::new("meeting-service-for-whom").at("for"));
    } else if table.decides(for_whom) {
        no.push(Refusal::new("meeting-service-present").at("for").with("name", for_whom));
    } else if table.deciding.iter().any(|s| s.for_whom.as_deref().is_some_and(|w| same_person(w, for_whom))) {
        no.push(Refusal::new("meeting-move-seat-taken").at("for").with("name", for_whom));
    }
    no
}

fn is_attending(table: &Table, who: &str) -> bool {
    table.attending.iter().any(|a| same_person(&a.name, who))
}

/// Whether the meeting has paused and not gone on.
pub fn is_adjourned(log: &[PresenceEvent]) -> bool {
    let last = log.iter().rev().find(|e| matches!(e.what, Happening::Adjourned | Happening::Resumed));
    last.is_some_and(|e| e.what == Happening::Adjourned)
}

fn went_out_at(log: &[PresenceEvent], who: &str) -> Option<i64> {
    let out = |e: &&PresenceEvent| same_person(&e.name, who) && matches!(e.what, Happening::RecusedOut { .. });
    log.iter().rev().find(out).and_then(|e| e.paragraph)
}

/// Whether somebody else took the chair when they went out.
fn chaired_before(now: Moment<'_>, who: &str) -> bool {
    let Some(out) = went_out_at(now.log, who) else { return false };
    let took =
        now.log.iter().any(|e| e.what == Happening::Chairs && e.paragraph == Some(out) && !same_person(&e.name, who));
    let first = now.log.iter().rev().find(|e| e.what == Happening::Chairs && e.paragraph < Some(out));
    took && first.is_none_or(|e| same_person(&e.name, who))
}

/// Who leads when the chair is away: the vice chair, else the second, if they decide (MEET-13).
fn next_chair(table: &Table, leaving: &str) -> Option<String> {
    let of = |role: &str| {
        let is = |s: &&minutes::AtTable| s.role.as_deref() == Some(role) && !same_person(&s.name, leaving);
        table.deciding.iter().find(is).map(|s| s.name.clone())
    };
    of("vice-chair").or_else(|| of("second-vice-chair")).or_else(|| of("chair"))
}

/// The lines that open a meeting: those who are there, and a substitute for every member who is not, by what
/// `call_in` says of who comes first. All of it holds from the first paragraph.
pub fn opening(
    members: &[String],
    substitutes: &[String],
    here: &[String],
    call_in: &dyn Fn(&str) -> Vec<String>,
    at: &str,
    first: i64,
) -> Result<Vec<PresenceEvent>, Vec<Refusal>> {
    let is_here = |name: &String| here.iter().any(|h| same_person(h, name));
    let line =
        |name: &str, what| PresenceEvent { at: at.to_string(), paragraph: Some(first), name: name.to_string(), what };
    let no =
        (!members.iter().chain(substitutes).any(is_here)).then(|| Refusal::new("meeting-opening-nobody").at("har"));
    let came = members.iter().chain(substitutes).filter(|n| is_here(n));
    let mut lines: Vec<PresenceEvent> = came.map(|n| line(n, Happening::Arrived { remote: false })).collect();
    let mut free: Vec<&String> = substitutes.iter().filter(|s| is_here(s)).collect();
    for member in members.iter().filter(|m| !is_here(m)) {
        let order = call_in(member);
        let first_called = order.iter().find_map(|name| free.iter().position(|f| same_person(f, name)));
        if let Some(i) = first_called {
            lines.push(line(free.remove(i), Happening::Serves { for_whom: member.clone() }));
        }
    }
    all_or(no.into_iter().collect(), lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::read::tests::ids;
    use minutes::{AtTable, Recused};

    fn at_table(name: &str, role: &str, for_whom: Option<&str>) -> AtTable {
        AtTable {
            name: name.into(),
            role: Some(role.into()),
            for_whom: for_whom.map(str::to_string),
            ..AtTable::default()
        }
    }

    fn table() -> Table {
        Table {
            number: 4,
            chair: Some("Ann Al".into()),
            deciding: vec![
                at_table("Ann Al", "chair", None),
                at_table("Bo Ek", "vice-chair", None),
                at_table("Eva Gran", "substitute", Some("Cia Dal")),
            ],
            attending: vec![at_table("Dan Fors", "substitute", None)],
            recused: vec![Recused { name: "Gun Hed".into(), ground: 1 }],
            away: vec!["Cia Dal".into()],
        }
    }

    fn tell(lines: &[PresenceEvent]) -> Vec<String> {
        let one = |e: &PresenceEvent| {
            let what = match &e.what {
                Happening::Arrived { .. } => "came".to_string(),
                Happening::Left => "left".to_string(),
                Happening::Serves { for_whom } => format!("serves {for_whom}"),
                Happening::StopsServing => "stops".to_string(),
                Happening::RecusedOut { ground } => format!("out {ground}"),
                Happening::RecusedIn => "in".to_string(),
                Happening::Chairs => "chairs".to_string(),
                other => format!("{other:?}"),
            };
            format!("§{} {} {what}", e.paragraph.unwrap_or(0), e.name)
        };
        lines.iter().map(one).collect()
    }

    fn check(who: &str, what: Move, instead: Option<&str>, expected: &[&str]) {
        let table = table();
        let out = PresenceEvent {
            at: String::new(),
            paragraph: Some(4),
            name: "Gun Hed".into(),
            what: Happening::RecusedOut { ground: 1 },
        };
        let log = [out];
        let now = Moment { table: &table, log: &log, at: "13:20", from: 4, next: 5 };
        let result = lines_of(now, who, &what, instead);
        let told = match &result {
            Ok(lines) => tell(lines),
            Err(_) => ids(&result).into_iter().map(str::to_string).collect(),
        };
        assert_eq!(told, expected, "{who} {what:?}");
    }

    #[test]
    fn gn_14_a_member_who_comes_takes_the_seat_and_one_who_goes_gives_it_up() {
        check("Cia Dal", Move::Comes { remote: false }, None, &["§4 Cia Dal came", "§4 Eva Gran stops"]);
        check("Bo Ek", Move::Leaves, Some("Dan Fors"), &["§4 Bo Ek left", "§4 Dan Fors serves Bo Ek"]);
        check("Eva Gran", Move::Leaves, Some("Dan Fors"), &["§4 Eva Gran left", "§4 Dan Fors serves Cia Dal"]);
        check("Bo Ek", Move::Leaves, None, &["§4 Bo Ek left"]);
        check("Bo Ek", Move::Comes { remote: false }, None, &["meeting-move-here"]);
        check("Cia Dal", Move::Leaves, None, &["meeting-move-away"]);
        check("Bo Ek", Move::Leaves, Some("Cia Dal"), &["meeting-move-cannot-serve"]);
    }

    #[test]
    fn meet_8_one_who_is_disqualified_is_out_for_the_paragraph_and_back_at_the_next() {
        let out = Move::RecusedOut { ground: 2 };
        check("Bo Ek", out.clone(), Some("Dan Fors"), &["§4 Bo Ek out 2", "§4 Dan Fors serves Bo Ek"]);
        check("Gun Hed", Move::RecusedIn, None, &["§5 Gun Hed in"]);
        check("Bo Ek", Move::RecusedIn, None, &["meeting-move-not-recused"]);
        check("Cia Dal", out, None, &["meeting-move-away"]);
        check("Gun Hed", Move::Comes { remote: false }, None, &["meeting-move-recused"]);
    }

    #[test]
    fn meet_13_the_vice_chair_leads_when_the_chair_goes() {
        check("Ann Al", Move::Leaves, None, &["§4 Ann Al left", "§4 Bo Ek chairs"]);
        check("Bo Ek", Move::Chairs, None, &["§4 Bo Ek chairs"]);
        check("Ann Al", Move::Chairs, None, &["meeting-move-chairs-already"]);
        check("Dan Fors", Move::Chairs, None, &["meeting-move-chair-decides"]);
    }

    #[test]
    fn a_substitute_serves_for_one_who_is_away_and_nobody_serves_for() {
        let serves = |name: &str| Move::Serves { for_whom: name.into() };
        check("Dan Fors", serves("Gun Hed"), None, &["§4 Dan Fors serves Gun Hed"]);
        check("Dan Fors", serves("Bo Ek"), None, &["meeting-service-present"]);
        check("Dan Fors", serves("Cia Dal"), None, &["meeting-move-seat-taken"]);
        check("Bo Ek", serves("Gun Hed"), None, &["meeting-move-cannot-serve"]);
        check("Eva Gran", Move::StopsServing, None, &["§4 Eva Gran stops"]);
        check("Bo Ek", Move::StopsServing, None, &["meeting-move-not-serving"]);
    }

    #[test]
    fn a_meeting_pauses_once_and_goes_on_once() {
        check("", Move::Adjourns, None, &["§4  Adjourned"]);
        check("", Move::Resumes, None, &["meeting-move-not-adjourned"]);
    }

    #[test]
    fn a_meeting_opens_with_those_who_are_there_and_substitutes_for_the_rest() {
        let names = |all: &[&str]| all.iter().map(|s| (*s).to_string()).collect::<Vec<_>>();
        let (members, substitutes) = (names(&["Ann Al", "Bo Ek", "Cia Dal"]), names(&["Dan Fors", "Eva Gran"]));
        let call_in = |_: &str| names(&["Eva Gran", "Dan Fors"]);
        let here = names(&["Ann Al", "Dan Fors", "Eva Gran"]);
        let lines = opening(&members, &substitutes, &here, &call_in, "13:00", 3).expect("opened");
        let expected = [
            "§3 Ann Al came",
            "§3 Dan Fors came",
            "§3 Eva Gran came",
            "§3 Eva Gran serves Bo Ek",
            "§3 Dan Fors serves Cia Dal",
        ];
        assert_eq!(tell(&lines), expected);
        assert_eq!(ids(&opening(&members, &substitutes, &[], &call_in, "13:00", 3)), ["meeting-opening-nobody"]);
    }
}
