//! The agenda as it was sent, what has changed since, and when the next version may go out.

use super::{Item, Meeting, Memo, Paragraph};
use basics::{Day, Moment, Refusal, all_or};
use serde::{Deserialize, Serialize};

/// A meeting's agenda as it stands in a version of the summons. Kept with the version and never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalledAgenda {
    pub day: Day,
    pub start: String,
    pub place: String,
    pub remote: String,
    pub is_open: bool,
    pub adjusters: Vec<String>,
    pub items: Vec<CalledItem>,
}

/// An item as it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalledItem {
    pub paragraph: i64,
    pub heading: String,
    /// The case's number; `None` = it has none.
    pub case: Option<String>,
    /// The code of its kind.
    pub kind: String,
    pub presenter: String,
    pub booked: String,
    pub proposal: Vec<String>,
    pub papers: Vec<CalledPaper>,
    /// Which edition of the covering memo went along; `None` = there was none.
    pub memo: Option<i64>,
    pub omitted: String,
    /// Whether a part of it was to be kept secret. Left out of the record while it is not, so that old seals hold.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_secret: bool,
}

/// A paper as it is written in the summons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalledPaper {
    /// A document of the registry.
    pub document: Option<i64>,
    pub text: String,
}

/// What sort of version: a whole summons, or a supplement to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SentKind {
    Summons,
    Supplement,
}

/// A version of the summons as it went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summons {
    pub id: i64,
    pub meeting: i64,
    /// From 1, in the order they went out.
    pub number: i64,
    pub kind: SentKind,
    /// Why there is a further version; empty for the first.
    pub reason: String,
    /// Why it went out after the board's own last day; empty when it was in time.
    pub late_reason: String,
    pub sent_at: Moment,
    pub sent_by: String,
    pub agenda: CalledAgenda,
    /// Hash of the document as it was sent.
    pub document: String,
    /// Hash of its PDF.
    pub pdf: String,
}

/// An item that was taken off an agenda people had been sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Withdrawn {
    pub paragraph: i64,
    pub heading: String,
    pub case: Option<String>,
    pub reason: String,
}

/// Something that differs between what was sent and the agenda now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgendaChange {
    /// Day, time, place or form: `day`, `start`, `place`, `remote`, `open`, `adjusters`.
    Head {
        what: &'static str,
        was: String,
        now: String,
    },
    Added {
        item: CalledItem,
    },
    Withdrawn {
        item: CalledItem,
    },
    Changed {
        item: CalledItem,
        what: Vec<&'static str>,
    },
    /// From one place to another, counted from 1.
    Moved {
        item: CalledItem,
        from: usize,
        to: usize,
    },
}

impl SentKind {
    pub fn code(self) -> &'static str {
        match self {
            SentKind::Summons => "summons",
            SentKind::Supplement => "supplement",
        }
    }

    pub fn of(code: &str) -> SentKind {
        if code == "supplement" { SentKind::Supplement } else { SentKind::Summons }
    }
}

impl AgendaChange {
    /// The item it is about; `None` when it is about the meeting.
    pub fn item(&self) -> Option<&CalledItem> {
        match self {
            AgendaChange::Head { .. } => None,
            AgendaChange::Added { item }
            | AgendaChange::Withdrawn { item }
            | AgendaChange::Changed { item, .. }
            | AgendaChange::Moved { item, .. } => Some(item),
        }
    }

    /// Whether a supplement cannot say it: people must be called anew.
    fn calls_anew(&self) -> bool {
        matches!(self, AgendaChange::Head { what: "day" | "start" | "place", .. })
    }
}

impl CalledAgenda {
    /// The agenda as it would be sent now.
    pub fn of(meeting: &Meeting, paragraphs: &[Paragraph], items: &[Item], memos: &[Memo]) -> CalledAgenda {
        let h = &meeting.head;
        let item = |p: &Paragraph| {
            let known = items.iter().find(|i| i.paragraph == p.id);
            CalledItem {
                paragraph: p.id,
                heading: p.text.heading.clone(),
                case: p.text.case.as_ref().map(|c| c.number.clone()),
                kind: p.text.kind.code().to_string(),
                presenter: p.text.presenter.clone(),
                booked: known.map(|i| i.booked.clone()).unwrap_or_default(),
                proposal: p.text.proposal.clone(),
                papers: p.text.basis.iter().map(written_paper).collect(),
                memo: memos.iter().find(|m| m.paragraph == p.id).map(|m| m.version),
                omitted: known.map(|i| i.omitted.clone()).unwrap_or_default(),
                is_secret: p.text.has_secret_part,
            }
        };
        CalledAgenda {
            day: h.day,
            start: h.start.clone(),
            place: h.place.clone(),
            remote: h.remote.clone(),
            is_open: h.is_open,
            adjusters: h.adjusters.clone(),
            items: paragraphs.iter().map(item).collect(),
        }
    }
}

fn written_paper(b: &super::Basis) -> CalledPaper {
    let text = b.day.map_or_else(|| b.text.clone(), |day| format!("{day} {}", b.text));
    CalledPaper { document: b.document, text }
}

/// What differs between what was sent and now: the meeting first, then each item as it stands now, last those
/// that are gone.
pub fn differences(sent: &CalledAgenda, now: &CalledAgenda) -> Vec<AgendaChange> {
    let mut found = head_changes(sent, now);
    let place = |agenda: &CalledAgenda, id: i64| agenda.items.iter().position(|i| i.paragraph == id);
    let stayed = unmoved(sent, now);
    for (at, item) in now.items.iter().enumerate() {
        let Some(before) = place(sent, item.paragraph) else {
            found.push(AgendaChange::Added { item: item.clone() });
            continue;
        };
        let what = item_changes(&sent.items[before], item);
        if !what.is_empty() {
            found.push(AgendaChange::Changed { item: item.clone(), what });
        }
        if !stayed.contains(&item.paragraph) {
            found.push(AgendaChange::Moved { item: item.clone(), from: before + 1, to: at + 1 });
        }
    }
    let gone = sent.items.iter().filter(|i| place(now, i.paragraph).is_none());
    found.extend(gone.map(|item| AgendaChange::Withdrawn { item: item.clone() }));
    found
}

fn head_changes(sent: &CalledAgenda, now: &CalledAgenda) -> Vec<AgendaChange> {
    let yes = |is: bool| if is { "1" } else { "" }.to_string();
    let all = [
        ("day", sent.day.to_string(), now.day.to_string()),
        ("start", sent.start.clone(), now.start.clone()),
        ("place", sent.place.clone(), now.place.clone()),
        ("remote", sent.remote.clone(), now.remote.clone()),
        ("open", yes(sent.is_open), yes(now.is_open)),
        ("adjusters", sent.adjusters.join(", "), now.adjusters.join(", ")),
    ];
    let differs = all.into_iter().filter(|(_, was, now)| was != now);
    differs.map(|(what, was, now)| AgendaChange::Head { what, was, now }).collect()
}

fn item_changes(was: &CalledItem, now: &CalledItem) -> Vec<&'static str> {
    let all = [
        ("heading", was.heading != now.heading),
        ("case", was.case != now.case),
        ("kind", was.kind != now.kind),
        ("presenter", was.presenter != now.presenter || was.booked != now.booked),
        ("proposal", was.proposal != now.proposal),
        ("papers", was.papers != now.papers),
        ("memo", was.memo != now.memo),
        ("omitted", was.omitted != now.omitted),
    ];
    all.into_iter().filter(|(_, differs)| *differs).map(|(what, _)| what).collect()
}

/// The items in both that keep their order among themselves: the longest such run, so that the fewest are said to
/// have moved.
fn unmoved(sent: &CalledAgenda, now: &CalledAgenda) -> Vec<i64> {
    let old: Vec<i64> = sent.items.iter().map(|i| i.paragraph).collect();
    let places: Vec<(i64, usize)> = now
        .items
        .iter()
        .filter_map(|i| old.iter().position(|id| *id == i.paragraph).map(|at| (i.paragraph, at)))
        .collect();
    let mut best: Vec<Vec<(i64, usize)>> = Vec::new();
    for (id, at) in places {
        let longest = best.iter().filter(|run| run.last().is_some_and(|(_, last)| *last < at)).max_by_key(|r| r.len());
        let mut run = longest.cloned().unwrap_or_default();
        run.push((id, at));
        best.push(run);
    }
    // Of several as long, the one that begins first.
    let longest = best.into_iter().rev().max_by_key(Vec::len).unwrap_or_default();
    longest.into_iter().map(|(id, _)| id).collect()
}

/// What the next version rests on.
pub struct Calling<'a> {
    pub meeting: &'a Meeting,
    pub agenda: &'a CalledAgenda,
    /// The version that went out last; `None` before the first.
    pub last: Option<&'a CalledAgenda>,
    /// The board's own rule: so many days before the meeting (MEET-2).
    pub call_days: i64,
    /// Urgent decisions that have not been reported and that no item of the agenda takes up (MEET-14).
    pub urgent: &'a [String],
    pub reason: &'a str,
    pub late_reason: &'a str,
    pub today: Day,
}

/// Whether the summons is sent after the board's own last day (MEET-2). A supplement always may be.
pub fn is_late(meeting: &Meeting, call_days: i64, today: Day) -> bool {
    today > meeting.day().plus_days(-call_days)
}

/// What sort of version goes out next: a summons the first time and when day, time or place has changed, since
/// then all are called anew; else a supplement.
pub fn next_kind(last: Option<&CalledAgenda>, now: &CalledAgenda) -> SentKind {
    match last {
        Some(last) if !differences(last, now).iter().any(AgendaChange::calls_anew) => SentKind::Supplement,
        Some(_) | None => SentKind::Summons,
    }
}

/// Sends the next version of the summons.
pub fn send_summons(s: &Calling<'_>) -> Result<SentKind, Vec<Refusal>> {
    let mut no = s.meeting.unlocked().err().unwrap_or_default();
    if s.meeting.stage.is_held() && !s.meeting.is_locked() {
        no.push(Refusal::new("meeting-call-held"));
    }
    if s.today > s.meeting.day() {
        no.push(Refusal::new("meeting-call-after").with("day", s.meeting.day()));
    }
    if s.agenda.items.is_empty() {
        no.push(Refusal::new("meeting-send-empty"));
    }
    for (value, lacks) in [(&s.agenda.start, "meeting-send-no-start"), (&s.agenda.place, "meeting-send-no-place")] {
        if value.is_empty() {
            no.push(Refusal::new(lacks));
        }
    }
    no.extend(s.urgent.iter().map(|name| Refusal::new("meeting-send-urgent").with("name", name)));
    let kind = next_kind(s.last, s.agenda);
    if s.last.is_some_and(|last| differences(last, s.agenda).is_empty()) {
        no.push(Refusal::new("meeting-send-nothing-new"));
    } else if s.last.is_some() && s.reason.is_empty() {
        no.push(Refusal::new("meeting-send-reason").at("skal"));
    }
    if kind == SentKind::Summons && s.late_reason.is_empty() && is_late(s.meeting, s.call_days, s.today) {
        let due = s.meeting.day().plus_days(-s.call_days);
        no.push(Refusal::new("meeting-send-late-reason").at("sent").with("day", due));
    }
    all_or(no, kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Stage;
    use crate::rules::meeting::tests::{day, meeting};
    use crate::rules::read::tests::ids;

    fn item(paragraph: i64, heading: &str) -> CalledItem {
        CalledItem {
            paragraph,
            heading: heading.into(),
            case: None,
            kind: "decision".into(),
            presenter: String::new(),
            booked: String::new(),
            proposal: vec![],
            papers: vec![],
            memo: None,
            omitted: String::new(),
            is_secret: false,
        }
    }

    /// The agenda of seed 003.
    fn agenda_003() -> CalledAgenda {
        let headings = [
            "Val av justerare och tid för justering",
            "Fastställande av föredragningslista",
            "Årsbokslut 2018",
            "Ändring av sammanträdesdagar",
            "Förslag till vice ordförande",
            "Dataskyddsfrågor: behovsbild",
            "Förstudie IT-serverdrift",
        ];
        CalledAgenda {
            day: day("2019-02-08"),
            start: "10:00".into(),
            place: "Östersund".into(),
            remote: String::new(),
            is_open: false,
            adjusters: vec![],
            items: (1..).zip(headings).map(|(n, h)| item(n, h)).collect(),
        }
    }

    fn said(changes: &[AgendaChange]) -> Vec<String> {
        let word = |c: &AgendaChange| match c {
            AgendaChange::Head { what, was, now } => format!("{what}: {was} -> {now}"),
            AgendaChange::Added { item } => format!("+{}", item.paragraph),
            AgendaChange::Withdrawn { item } => format!("-{}", item.paragraph),
            AgendaChange::Changed { item, what } => format!("{} {}", item.paragraph, what.join(" ")),
            AgendaChange::Moved { item, from, to } => format!("{} from {from} to {to}", item.paragraph),
        };
        changes.iter().map(word).collect()
    }

    fn check(change: impl FnOnce(&mut CalledAgenda), expected: &[&str]) {
        let (sent, mut now) = (agenda_003(), agenda_003());
        change(&mut now);
        assert_eq!(said(&differences(&sent, &now)), expected);
    }

    #[test]
    fn what_differs_from_the_version_sent_is_listed() {
        check(|_| {}, &[]);
        check(|a| a.items.push(item(8, "Övriga frågor")), &["+8"]);
        check(|a| drop(a.items.remove(3)), &["-4"]);
        check(|a| a.place = "Åre".into(), &["place: Östersund -> Åre"]);
        check(|a| a.is_open = true, &["open:  -> 1"]);
        check(
            |a| {
                let text = "2019-02-05 Revisorernas granskning".to_string();
                a.items[2].papers = vec![CalledPaper { document: None, text }];
                a.items[2].memo = Some(2);
            },
            &["3 papers memo"],
        );
        check(
            |a| {
                let moved = a.items.remove(6);
                a.items.insert(2, moved);
            },
            &["7 from 7 to 3"],
        );
        check(|a| a.items.swap(0, 1), &["2 from 2 to 1"]);
        check(
            |a| {
                a.items.remove(0);
                a.items[0].booked = "13:30".into();
                a.items.push(item(8, "Övriga frågor"));
            },
            &["2 presenter", "+8", "-1"],
        );
    }

    fn send(
        today: &str,
        agenda: &CalledAgenda,
        last: Option<&CalledAgenda>,
        reasons: (&str, &str),
    ) -> Vec<&'static str> {
        let m = meeting("2019-02-08", Stage::Planned);
        let sending = Calling {
            meeting: &m,
            agenda,
            last,
            call_days: 7,
            urgent: &[],
            reason: reasons.0,
            late_reason: reasons.1,
            today: day(today),
        };
        ids(&send_summons(&sending))
    }

    #[test]
    fn the_first_summons_is_in_time_or_says_why_not() {
        let agenda = agenda_003();
        assert_eq!(send("2019-02-01", &agenda, None, ("", "")), [""; 0], "MEET-2: the last day itself is in time");
        assert_eq!(send("2019-02-02", &agenda, None, ("", "")), ["meeting-send-late-reason"]);
        assert_eq!(send("2019-02-02", &agenda, None, ("", "Sekreteraren var sjuk")), [""; 0]);
        assert_eq!(send("2019-02-09", &agenda, None, ("", "x")), ["meeting-call-after"]);
        let empty = CalledAgenda { items: vec![], start: String::new(), place: String::new(), ..agenda_003() };
        let lacks = ["meeting-send-empty", "meeting-send-no-start", "meeting-send-no-place"];
        assert_eq!(send("2019-02-01", &empty, None, ("", "")), lacks);
    }

    #[test]
    fn a_supplement_has_something_new_and_a_reason() {
        let sent = agenda_003();
        let mut now = agenda_003();
        assert_eq!(send("2019-02-05", &sent, Some(&sent), ("x", "")), ["meeting-send-nothing-new"]);
        now.items.push(item(8, "Övriga frågor"));
        assert_eq!(send("2019-02-05", &now, Some(&sent), ("", "")), ["meeting-send-reason"]);
        assert_eq!(send("2019-02-05", &now, Some(&sent), ("Ett brådskande ärende", "")), [""; 0]);
        assert_eq!(next_kind(Some(&sent), &now), SentKind::Supplement);
        // Another place calls everybody anew, and then the board's last day holds again.
        now.place = "Åre".into();
        assert_eq!(next_kind(Some(&sent), &now), SentKind::Summons);
        assert_eq!(send("2019-02-05", &now, Some(&sent), ("Ny lokal", "")), ["meeting-send-late-reason"]);
    }

    #[test]
    fn an_unreported_urgent_decision_stops_the_summons() {
        let m = meeting("2019-02-08", Stage::Planned);
        let agenda = agenda_003();
        let urgent = ["Avtal om reservkraft".to_string()];
        let sending = Calling {
            meeting: &m,
            agenda: &agenda,
            last: None,
            call_days: 7,
            urgent: &urgent,
            reason: "",
            late_reason: "",
            today: day("2019-01-30"),
        };
        assert_eq!(ids(&send_summons(&sending)), ["meeting-send-urgent"], "MEET-14");
        let held = meeting("2019-02-08", Stage::Held { called: None });
        let sending = Calling { meeting: &held, urgent: &[], ..sending };
        assert_eq!(ids(&send_summons(&sending)), ["meeting-call-held"]);
    }
}
