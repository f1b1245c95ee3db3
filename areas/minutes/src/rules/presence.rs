//! Who sits at the table at a paragraph (MEET-3, MEET-6, MEET-8; KL 5:66, 6:17, 6:28–30).

use super::names::{clock, same_person};
use super::{Happening, Minutes, PresenceEvent, Present};

/// Somebody in the room, or with them at a distance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AtTable {
    pub name: String,
    /// The member a substitute decides in the place of. `None` for a member, and where nobody was named.
    pub for_whom: Option<String>,
    pub municipality: Option<String>,
    pub political_party: Option<String>,
    pub role: Option<String>,
    pub remote: bool,
}

/// Somebody out of the room because of disqualification (MEET-8).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recused {
    pub name: String,
    /// Which of the four grounds of KL 6:28; 0 when not stated.
    pub ground: u8,
}

/// The table at one paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub number: i64,
    /// Who leads the meeting. `None` when nobody who could is there.
    pub chair: Option<String>,
    /// One a seat: members, and substitutes serving.
    pub deciding: Vec<AtTable>,
    /// There without deciding.
    pub attending: Vec<AtTable>,
    /// Neither there nor counted.
    pub recused: Vec<Recused>,
    /// Named on the front page but not there.
    pub away: Vec<String>,
}

/// A substitute's service from one paragraph to another, both counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServingSpan {
    pub substitute: String,
    pub for_whom: Option<String>,
    pub from: i64,
    pub to: i64,
}

/// Somebody who led the meeting, from one paragraph to another, both counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChairSpan {
    pub name: String,
    pub from: i64,
    pub to: i64,
}

impl Table {
    /// The seat of that person, if they decide here.
    pub fn seat_of(&self, name: &str) -> Option<&AtTable> {
        self.deciding.iter().find(|s| same_person(&s.name, name))
    }

    /// Whether that person takes part in the decision here.
    pub fn decides(&self, name: &str) -> bool {
        self.seat_of(name).is_some()
    }

    /// Whether that person is out because of disqualification.
    pub fn is_recused(&self, name: &str) -> bool {
        self.recused.iter().any(|r| same_person(&r.name, name))
    }
}

/// The names of those who decide, in the order of the front page.
pub fn deciding(table: &Table) -> Vec<&str> {
    table.deciding.iter().map(|s| s.name.as_str()).collect()
}

/// The names of those who take part at a distance, deciding or not (MEET-4).
pub fn at_a_distance(table: &Table) -> Vec<&str> {
    table.deciding.iter().chain(&table.attending).filter(|s| s.remote).map(|s| s.name.as_str()).collect()
}

/// What the front page says somebody is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Member,
    /// Serving by the role's own words.
    ServingSubstitute,
    Substitute,
    Other,
}

/// Reads the role, in the words of the record or of an old text. Without one: a member if they decide.
pub fn standing(p: &Present) -> Standing {
    let role = p.role.as_deref().unwrap_or_default().trim().to_lowercase();
    let has = |w: &str| role.contains(w);
    if has("frånvarande") || has("absent") || has("förhinder") {
        return Standing::Other;
    }
    if has("ersättare") || has("substitute") || has("suppleant") || has("alternate") {
        let not = ["ej ", "icke", "inte", "non-", "not "].iter().any(|w| has(w));
        let serves = (has("tjänstg") || has("serving")) && !not;
        return if serves { Standing::ServingSubstitute } else { Standing::Substitute };
    }
    if has("sekreterare") || has("secretary") || has("chef") || has("direktör") || has("official") {
        return Standing::Other;
    }
    if ["ordförande", "ledamot", "chair", "member", "beslutande"].iter().any(|w| has(w)) {
        return Standing::Member;
    }
    match (role.is_empty(), p.deciding) {
        (_, Some(true)) | (true, None) if p.serving.is_none() => Standing::Member,
        (true, _) if p.serving.is_some() => Standing::Substitute,
        _ => Standing::Other,
    }
}

/// Whether the role says that they lead the meeting, or would in the chair's absence.
fn leads(p: &Present) -> Option<u8> {
    let role = p.role.as_deref().unwrap_or_default().to_lowercase();
    let chair = role.contains("ordförande") || role.contains("chair");
    let vice = ["vice", "v.", "2:e", "andre"].iter().any(|w| role.contains(w));
    let second = ["second", "andre", "2:e", "2:a"].iter().any(|w| role.contains(w));
    chair.then_some(if second { 2 } else { u8::from(vice) })
}

struct Person<'a> {
    front: &'a Present,
    here: bool,
    remote: bool,
    recused: Option<u8>,
    serves: Option<String>,
    /// The log says when they serve, so the front page's span is passed over.
    log_serves: bool,
    /// The log says when they come and go.
    log_moves: bool,
}

/// Who sits where at the paragraph with that number.
///
/// Each line of the log holds from the paragraph it names; one without holds from the next paragraph opened at
/// or after its time. When no paragraph says when it was opened, somebody who came is there from the line before
/// on and somebody who left is gone from the line after on: nobody is taken for away without it showing.
/// A disqualification that cannot be placed takes nobody out.
/// Without a log everybody in `present` is there throughout. Somebody whose first line is `arrived` was not there
/// before. A member and the substitute who serves for them are one seat: the member's own while the log has them
/// in the room, the substitute's within the span where the log says nothing of the member.
pub fn table_at(m: &Minutes, number: i64) -> Table {
    let mut people: Vec<Person> = m.present.iter().map(|p| start(m, p)).collect();
    let mut chaired: Option<&str> = None;
    for (event, _) in events(m).into_iter().filter(|(_, from)| *from <= number) {
        let Some(who) = people.iter_mut().find(|p| same_person(&p.front.name, &event.name)) else {
            continue;
        };
        happen(who, &event.what);
        if event.what == Happening::Chairs {
            chaired = Some(&who.front.name);
        }
    }
    seat(m, &people, chaired, number)
}

/// The log with the paragraph each line holds from, in that order.
fn events(m: &Minutes) -> Vec<(&PresenceEvent, i64)> {
    let mut floor = i64::MIN;
    let mut all: Vec<(&PresenceEvent, i64)> = Vec::new();
    for (i, event) in m.log.iter().enumerate() {
        let next = m.log[i..].iter().find_map(|e| e.paragraph).unwrap_or(i64::MAX);
        let unknown = if event.what == Happening::Left { next } else { floor };
        let mut from = event.paragraph.unwrap_or_else(|| from_time(m, &event.at, unknown));
        // Out and in again at one paragraph can only mean: out for that one. The same for a service.
        let opened = all.iter().rev().find(|(e, _)| same_person(&e.name, &event.name) && opens(&e.what, &event.what));
        if opened.is_some_and(|(_, at)| *at == from) && from < i64::MAX {
            from += 1;
        }
        if event.what.is_recusal() && !is_placed(m, event) {
            continue;
        }
        if event.paragraph.is_none() {
            floor = if from == i64::MAX { floor } else { floor.max(from) };
        } else {
            floor = from;
        }
        all.push((event, from));
    }
    all.sort_by_key(|(_, from)| *from);
    all
}

/// Whether the first line opens what the second closes.
fn opens(first: &Happening, second: &Happening) -> bool {
    match second {
        Happening::RecusedIn => matches!(first, Happening::RecusedOut { .. }),
        Happening::StopsServing => matches!(first, Happening::Serves { .. }),
        _ => false,
    }
}

/// Whether it can be told which paragraph the line holds from.
pub(crate) fn is_placed(m: &Minutes, event: &PresenceEvent) -> bool {
    event.paragraph.is_some() || m.paragraphs.iter().any(|p| p.proceedings.opened.is_some())
}

fn from_time(m: &Minutes, at: &str, floor: i64) -> i64 {
    let Some(at) = clock(at) else { return floor };
    let opened: Vec<(u16, i64)> =
        m.paragraphs.iter().filter_map(|p| Some((clock(p.proceedings.opened.as_deref()?)?, p.number?))).collect();
    if opened.is_empty() {
        let over = m.end.as_deref().and_then(clock).is_some_and(|end| at >= end);
        return if over { i64::MAX } else { floor };
    }
    opened.iter().filter(|(time, _)| *time >= at).map(|(_, n)| *n).min().unwrap_or(i64::MAX)
}

fn start<'a>(m: &Minutes, front: &'a Present) -> Person<'a> {
    let own: Vec<&Happening> = m.log.iter().filter(|e| same_person(&e.name, &front.name)).map(|e| &e.what).collect();
    let moves = |w: &&&Happening| {
        matches!(w, Happening::Arrived { .. } | Happening::Left | Happening::RecusedOut { .. } | Happening::RecusedIn)
    };
    let first = own.iter().find(moves);
    let goes_over = own.iter().any(|w| matches!(w, Happening::Remote { .. } | Happening::Arrived { remote: true }));
    Person {
        front,
        here: !matches!(first, Some(Happening::Arrived { .. })),
        remote: front.remote && !goes_over,
        recused: None,
        serves: None,
        log_serves: m.log.iter().any(|e| {
            let serves = matches!(e.what, Happening::Serves { .. }) && same_person(&e.name, &front.name);
            serves && (front.serving.is_none() || is_placed(m, e))
        }),
        log_moves: first.is_some(),
    }
}

fn happen(who: &mut Person, what: &Happening) {
    match what {
        Happening::Arrived { remote } => {
            who.here = true;
            who.remote = who.remote || *remote;
        }
        Happening::Left => {
            who.here = false;
            who.serves = None;
        }
        Happening::Remote { on } => who.remote = *on,
        Happening::Serves { for_whom } => who.serves = Some(for_whom.clone()),
        Happening::StopsServing => who.serves = None,
        Happening::RecusedOut { ground } => who.recused = Some(*ground),
        Happening::RecusedIn => who.recused = None,
        Happening::Chairs | Happening::Adjourned | Happening::Resumed => {}
    }
}

/// Whether somebody says that they serve at the paragraph, and for whom, whether or not the seat is free.
pub(crate) fn serves_at(m: &Minutes, p: &Present, number: i64) -> Option<Option<String>> {
    let mut person = start(m, p);
    for (event, _) in events(m).into_iter().filter(|(e, from)| *from <= number && same_person(&e.name, &p.name)) {
        happen(&mut person, &event.what);
    }
    matches!(standing(p), Standing::Substitute | Standing::ServingSubstitute).then(|| service(&person, number))?
}

/// What a substitute does at the paragraph: `None` not serving, else for whom.
fn service(p: &Person, number: i64) -> Option<Option<String>> {
    if p.log_serves {
        return p.serves.clone().map(|name| Some(name).filter(|n| !n.trim().is_empty()));
    }
    if let Some(s) = &p.front.serving {
        let within = s.from.is_none_or(|from| from <= number) && s.to.is_none_or(|to| number <= to);
        return (within && p.front.deciding != Some(false)).then(|| s.for_whom.clone());
    }
    let serves = match p.front.deciding {
        Some(says) => says,
        None => standing(p.front) == Standing::ServingSubstitute,
    };
    serves.then_some(None)
}

fn seat(m: &Minutes, people: &[Person], chaired: Option<&str>, number: i64) -> Table {
    let mut table = Table { number, ..Table::default() };
    let in_room: Vec<&Person> = people.iter().filter(|p| p.here && p.recused.is_none()).collect();
    for p in people {
        match p.recused {
            Some(ground) => table.recused.push(Recused { name: p.front.name.clone(), ground }),
            None if !p.here => table.away.push(p.front.name.clone()),
            None => {}
        }
    }
    let is_member = |p: &&&Person| standing(p.front) == Standing::Member && p.front.deciding != Some(false);
    let mut seated: Vec<(usize, AtTable)> = Vec::new();
    for (i, p) in in_room.iter().enumerate().filter(|(_, p)| is_member(p)) {
        seated.push((i, at_table(p, None)));
    }
    let away = seat_substitutes(&in_room, &mut seated, number);
    seated.sort_by_key(|(i, _)| *i);
    for (i, p) in in_room.iter().enumerate().filter(|(i, _)| !seated.iter().any(|(s, _)| s == i)) {
        if away.contains(&i) {
            table.away.push(p.front.name.clone());
        } else {
            table.attending.push(at_table(p, None));
        }
    }
    table.deciding = seated.into_iter().map(|(_, s)| s).collect();
    table.chair = chair(m, &table, people, chaired);
    table
}

/// Gives the serving substitutes their seats. The members whose place they take though the front page has them
/// there throughout are returned: they were away.
fn seat_substitutes(in_room: &[&Person], seated: &mut Vec<(usize, AtTable)>, number: i64) -> Vec<usize> {
    let mut away: Vec<usize> = Vec::new();
    for (i, p) in in_room
        .iter()
        .enumerate()
        .filter(|(_, p)| matches!(standing(p.front), Standing::Substitute | Standing::ServingSubstitute))
    {
        let Some(for_whom) = service(p, number) else { continue };
        let name = for_whom.as_deref().unwrap_or_default();
        let taken = seated.iter().any(|(_, s)| s.for_whom.as_deref().is_some_and(|w| same_person(w, name)));
        let member = seated.iter().position(|(_, s)| s.for_whom.is_none() && same_person(&s.name, name));
        let keeps = member.is_some_and(|at| in_room[seated[at].0].log_moves);
        if taken || keeps {
            continue;
        }
        if let Some(at) = member {
            away.push(seated.remove(at).0);
        }
        seated.push((i, at_table(p, for_whom)));
    }
    away
}

fn at_table(p: &Person, for_whom: Option<String>) -> AtTable {
    AtTable {
        name: p.front.name.clone(),
        for_whom,
        municipality: p.front.municipality.clone(),
        political_party: p.front.political_party.clone(),
        role: p.front.role.clone(),
        remote: p.remote,
    }
}

/// Who took over last, if there; else the chair of the front page; else a vice chair who is there (MEET-13).
fn chair(m: &Minutes, table: &Table, people: &[Person], chaired: Option<&str>) -> Option<String> {
    let here = |name: &str| table.seat_of(name).map(|s| s.name.clone());
    let mut by_role: Vec<(u8, &str)> =
        people.iter().filter_map(|p| Some((leads(p.front)?, p.front.name.as_str()))).collect();
    by_role.sort_by_key(|(rank, _)| *rank);
    chaired
        .and_then(here)
        .or_else(|| m.chair.as_deref().filter(|_| by_role.first().is_none_or(|(rank, _)| *rank > 0)).and_then(here))
        .or_else(|| by_role.iter().find_map(|(_, name)| here(name)))
        .or_else(|| m.chair.as_deref().and_then(here))
}

/// For whom each substitute served and from which paragraph to which, for the front page (documents 4.1).
pub fn serving_spans(m: &Minutes) -> Vec<ServingSpan> {
    let mut spans: Vec<ServingSpan> = Vec::new();
    let mut numbers: Vec<i64> = m.paragraphs.iter().filter_map(|p| p.number).collect();
    numbers.dedup();
    let mut before: Option<i64> = None;
    for number in numbers {
        let table = table_at(m, number);
        for s in table.deciding.iter().filter(|s| s.for_whom.is_some()) {
            let open =
                spans.iter_mut().find(|o| o.substitute == s.name && o.for_whom == s.for_whom && Some(o.to) == before);
            match open {
                Some(span) => span.to = number,
                None => spans.push(ServingSpan {
                    substitute: s.name.clone(),
                    for_whom: s.for_whom.clone(),
                    from: number,
                    to: number,
                }),
            }
        }
        before = Some(number);
    }
    spans
}

/// Who led the meeting and from which paragraph to which, in the order they led. Somebody who led twice has one span
/// from their first paragraph to their last. Empty when no paragraph has a number or nobody who could lead was there.
pub fn chair_spans(m: &Minutes) -> Vec<ChairSpan> {
    let mut spans: Vec<ChairSpan> = Vec::new();
    let mut numbers: Vec<i64> = m.paragraphs.iter().filter_map(|p| p.number).collect();
    numbers.sort_unstable();
    for number in numbers {
        let Some(name) = table_at(m, number).chair else { continue };
        match spans.iter_mut().find(|s| same_person(&s.name, &name)) {
            Some(span) => span.to = number,
            None => spans.push(ChairSpan { name, from: number, to: number }),
        }
    }
    spans
}

#[cfg(test)]
#[path = "presence_tests.rs"]
mod tests;
