//! The meeting as it was known at a moment: rebuilt from the journal, line by line, by subject and record.
//!
//! Deeds that are not named here are replayed too, so that no area has to tell this file of a new one: the record a
//! deed logs stands under its subject until the next deed on it, and goes when a deed logs nothing.

use basics::Moment;
use serde_json::{Map, Value as Json};
use std::collections::{BTreeMap, BTreeSet};

/// A line of the journal about the meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownLine {
    pub number: i64,
    pub at: Moment,
    pub by: String,
    pub deed: String,
    /// Under the meeting: `paragraph/3`; empty for the meeting itself.
    pub subject: String,
    /// The record after the deed.
    pub after: Json,
}

/// A record as the journal last told of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    pub value: Json,
    pub line: i64,
    pub at: Moment,
    pub by: String,
    pub deed: String,
}

/// Everything known of a meeting at a moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// By subject; the meeting itself under the empty one, with `head` and `stage`.
    pub records: BTreeMap<String, Known>,
    /// The paragraphs in the order of the agenda.
    pub order: Vec<i64>,
    /// What the journal told too little of to be rebuilt.
    pub gaps: BTreeSet<KnownGap>,
}

/// Something older lines of the journal do not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KnownGap {
    /// Lines of the attendance were fetched together, without numbers to follow each by.
    FetchedTogether,
    /// An item was put on the agenda without a word on where.
    PlaceInAgenda,
}

/// A field that differs between two moments.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownChange {
    pub subject: String,
    /// The key of the field, `text` for a record that is no object; empty when the whole record came or went.
    pub key: String,
    pub before: Json,
    pub after: Json,
}

/// Replays the lines, oldest first.
pub fn replay(lines: &[KnownLine]) -> Picture {
    let mut picture = Picture::default();
    for line in lines {
        picture.take(line);
    }
    picture
}

impl Picture {
    /// Records of one kind with their numbers: `paragraph`, `attendance`.
    pub fn of_kind(&self, kind: &str) -> Vec<(i64, &Known)> {
        let number = |subject: &str| subject.strip_prefix(kind)?.strip_prefix('/')?.parse().ok();
        self.records.iter().filter_map(|(subject, k)| Some((number(subject)?, k))).collect()
    }

    /// The paragraphs in the order of the agenda, those of unknown place last.
    pub fn paragraphs(&self) -> Vec<(i64, &Known)> {
        let mut all = self.of_kind("paragraph");
        let place = |id: i64| self.order.iter().position(|o| *o == id).unwrap_or(usize::MAX);
        all.sort_by_key(|(id, _)| (place(*id), *id));
        all
    }

    fn take(&mut self, line: &KnownLine) {
        match (line.subject.as_str(), line.deed.as_str()) {
            ("", "meeting.remove") => *self = Picture::default(),
            ("", "paragraph.number") => self.number_many(line),
            ("", "attendance.fetch") => self.fetch(line),
            ("", _) => self.take_meeting(line),
            (subject, "paragraph.move") if is_paragraph(subject) => self.order = numbers(&line.after),
            (subject, "paragraph.number") if is_paragraph(subject) => {
                let number = line.after.get(0).cloned().unwrap_or(Json::Null);
                self.set(subject, "number", number, line);
            }
            (subject, "paragraph.strike") if is_paragraph(subject) => self.strike(subject),
            (subject, _) if is_paragraph(subject) => self.take_paragraph(subject, line),
            (subject, "notice.remove") if line.after.get("posted").is_none() => {
                self.set(subject, "removal", line.after.clone(), line);
            }
            (subject, "notice.withdraw") if line.after.get("posted").is_none() => {
                let reason = line.after.get("reason").cloned().unwrap_or(Json::Bool(true));
                self.set(subject, "withdrawn", reason, line);
            }
            (subject, "memo.carry") => self.set(subject, "carried", line.after.clone(), line),
            (subject, _) => self.put(subject, line.after.clone(), line),
        }
    }

    /// Sets or takes away a whole record.
    fn put(&mut self, subject: &str, value: Json, line: &KnownLine) {
        if value.is_null() {
            self.records.remove(subject);
            return;
        }
        let (at, by, deed) = (line.at, line.by.clone(), line.deed.clone());
        self.records.insert(subject.to_string(), Known { value, line: line.number, at, by, deed });
    }

    /// Sets one field of a record.
    fn set(&mut self, subject: &str, key: &str, field: Json, line: &KnownLine) {
        let mut value = self.records.get(subject).map_or_else(|| Json::Object(Map::new()), |k| k.value.clone());
        if let Json::Object(fields) = &mut value {
            fields.insert(key.to_string(), field);
        }
        self.put(subject, value, line);
    }

    /// Head and stage come one by one or together; what is neither stands by itself under the deed's name.
    fn take_meeting(&mut self, line: &KnownLine) {
        let after = &line.after;
        match after {
            Json::Object(fields) if fields.contains_key("head") || fields.contains_key("stage") => {
                for key in ["head", "stage"] {
                    if let Some(part) = fields.get(key) {
                        self.set("", key, part.clone(), line);
                    }
                }
                if let Some(end) = fields.get("end") {
                    let mut head = self.records[""].value.get("head").cloned().unwrap_or(Json::Object(Map::new()));
                    head["end"] = end.clone();
                    self.set("", "head", head, line);
                }
            }
            Json::Object(fields) if fields.contains_key("day") && fields.contains_key("adjusters") => {
                self.set("", "head", after.clone(), line);
            }
            _ if is_stage(after) => self.set("", "stage", after.clone(), line),
            _ => self.put(&format!("({})", line.deed), after.clone(), line),
        }
    }

    /// A whole paragraph keeps its number; anything else about it is a record of its own.
    fn take_paragraph(&mut self, subject: &str, line: &KnownLine) {
        if let [text, more] = line.after.as_array().map(Vec::as_slice).unwrap_or_default()
            && text.get("heading").is_some()
        {
            self.take_paragraph(subject, &KnownLine { after: text.clone(), ..line.clone() });
            self.put(&format!("{subject}/({})", line.deed), more.clone(), line);
            return;
        }
        let Some(fields) = line.after.as_object().filter(|f| f.contains_key("heading")) else {
            self.put(&format!("{subject}/({})", line.deed), line.after.clone(), line);
            return;
        };
        let mut text = fields.clone();
        let order = text.remove("order");
        let number = self.records.get(subject).and_then(|k| k.value.get("number").cloned());
        text.entry("number").or_insert(number.unwrap_or(Json::Null));
        let is_new = !self.records.contains_key(subject);
        self.put(subject, Json::Object(text), line);
        match (order, id_of(subject)) {
            (Some(order), _) => self.order = numbers(&order),
            (None, Some(id)) if is_new => {
                self.order.push(id);
                self.gaps.insert(KnownGap::PlaceInAgenda);
            }
            (None, _) => {}
        }
    }

    fn strike(&mut self, subject: &str) {
        let id = id_of(subject);
        self.order.retain(|o| Some(*o) != id);
        let under = format!("{subject}/");
        self.records.retain(|s, _| s != subject && !s.starts_with(&under));
    }

    fn number_many(&mut self, line: &KnownLine) {
        for pair in line.after.as_array().into_iter().flatten() {
            if let (Some(id), Some(number)) = (pair.get(0).and_then(Json::as_i64), pair.get(1)) {
                self.set(&format!("paragraph/{id}"), "number", number.clone(), line);
            }
        }
    }

    /// Fetched lines come with their numbers; older ones came without.
    fn fetch(&mut self, line: &KnownLine) {
        for (at, one) in line.after.as_array().into_iter().flatten().enumerate() {
            match (one.get("id").and_then(Json::as_i64), one.get("who")) {
                (Some(id), Some(who)) => self.put(&format!("attendance/{id}"), who.clone(), line),
                _ => {
                    self.gaps.insert(KnownGap::FetchedTogether);
                    self.put(&format!("attendance/-{}", at + 1), one.clone(), line);
                }
            }
        }
    }
}

/// A stage is logged as its name, alone or over what belongs to it: `"Planned"`, `{"Called": {…}}`.
fn is_stage(after: &Json) -> bool {
    let name = match after {
        Json::String(name) => Some(name),
        Json::Object(fields) if fields.len() == 1 => fields.keys().next(),
        _ => None,
    };
    name.is_some_and(|n| ["Planned", "Called", "Held", "Adjusted"].contains(&n.as_str()))
}

fn is_paragraph(subject: &str) -> bool {
    id_of(subject).is_some()
}

fn id_of(subject: &str) -> Option<i64> {
    subject.strip_prefix("paragraph/")?.parse().ok()
}

fn numbers(list: &Json) -> Vec<i64> {
    list.as_array().map(|all| all.iter().filter_map(Json::as_i64).collect()).unwrap_or_default()
}

/// What differs between two moments, record by record and field by field.
pub fn changes(before: &Picture, after: &Picture) -> Vec<KnownChange> {
    let subjects: BTreeSet<&String> = before.records.keys().chain(after.records.keys()).collect();
    let mut all = Vec::new();
    for subject in subjects {
        let of = |p: &Picture| p.records.get(subject).map(|k| k.value.clone());
        match (of(before), of(after)) {
            (Some(a), Some(b)) if a == b => {}
            (Some(a), Some(b)) => all.extend(fields(subject, "", &a, &b)),
            (a, b) => all.push(KnownChange {
                subject: subject.clone(),
                key: String::new(),
                before: a.unwrap_or(Json::Null),
                after: b.unwrap_or(Json::Null),
            }),
        }
    }
    all
}

/// The fields of two records that differ; the head's own are told one by one as well.
fn fields(subject: &str, under: &str, a: &Json, b: &Json) -> Vec<KnownChange> {
    let one = |key: &str, before: &Json, after: &Json| KnownChange {
        subject: subject.to_string(),
        key: key.to_string(),
        before: before.clone(),
        after: after.clone(),
    };
    let (Some(x), Some(y)) = (a.as_object(), b.as_object()) else {
        return vec![one(if under.is_empty() { "text" } else { under }, a, b)];
    };
    let keys: BTreeSet<&String> = x.keys().chain(y.keys()).collect();
    let mut all = Vec::new();
    for key in keys {
        let (before, after) = (x.get(key).unwrap_or(&Json::Null), y.get(key).unwrap_or(&Json::Null));
        if before != after {
            let deep = key == "head" && before.is_object() && after.is_object();
            all.extend(if deep { fields(subject, key, before, after) } else { vec![one(key, before, after)] });
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn line(number: i64, deed: &str, subject: &str, after: Json) -> KnownLine {
        let at = Moment::from_seconds(number).expect("a moment");
        KnownLine { number, at, by: "Maja Ahlin".into(), deed: deed.into(), subject: subject.into(), after }
    }

    fn head(place: &str) -> Json {
        json!({ "day": "2021-02-10", "place": place, "end": "", "adjusters": [] })
    }

    #[test]
    fn head_and_stage_come_one_by_one() {
        let lines = [
            line(1, "meeting.plan", "", head("Fjugesta")),
            line(2, "meeting.call", "", json!({ "Called": { "on": "2021-02-03" } })),
            line(3, "meeting.edit", "", head("Laxå")),
            line(4, "meeting.hold", "", json!({ "stage": { "Held": {} }, "end": "13:45" })),
        ];
        let known = replay(&lines).records[""].clone();
        assert_eq!(known.value["head"]["place"], "Laxå");
        assert_eq!(known.value["head"]["end"], "13:45");
        assert_eq!(known.value["stage"], json!({ "Held": {} }));
        assert_eq!((known.line, known.deed.as_str()), (4, "meeting.hold"));
        let taken_back = [lines[0].clone(), lines[1].clone(), line(3, "meeting.uncall", "", json!("Planned"))];
        assert_eq!(replay(&taken_back).records[""].value["stage"], "Planned");
        let earlier = replay(&lines[..2]).records[""].clone();
        assert_eq!(earlier.value["head"]["place"], "Fjugesta");
        assert_eq!(changes(&replay(&lines[..2]), &replay(&lines)).len(), 3, "place, end, stage");
    }

    #[test]
    fn paragraphs_keep_their_number_and_order_until_they_are_struck() {
        let lines = [
            line(1, "paragraph.create", "paragraph/1", json!({ "heading": "A", "order": [1] })),
            line(2, "paragraph.create", "paragraph/2", json!({ "heading": "B", "order": [2, 1] })),
            line(3, "paragraph.number", "", json!([[2, 7], [1, 8]])),
            line(4, "paragraph.edit", "paragraph/1", json!({ "heading": "A, ändrad" })),
            line(5, "paragraph.move", "paragraph/1", json!([1, 2])),
            line(6, "paragraph.number", "paragraph/1", json!([9, "dubbelt"])),
            line(7, "paragraph.strike", "paragraph/2", json!({ "reason": "utgår" })),
        ];
        let heads = |upto: usize| {
            let p = replay(&lines[..upto]);
            let all = p.paragraphs().into_iter().map(|(_, k)| format!("{} {}", k.value["number"], k.value["heading"]));
            all.collect::<Vec<_>>().join("; ")
        };
        assert_eq!(heads(2), "null \"B\"; null \"A\"");
        assert_eq!(heads(4), "7 \"B\"; 8 \"A, ändrad\"");
        assert_eq!(heads(6), "9 \"A, ändrad\"; 7 \"B\"");
        assert_eq!(heads(7), "9 \"A, ändrad\"");
        assert!(replay(&lines).gaps.is_empty());
    }

    #[test]
    fn a_deed_nobody_told_of_is_replayed_by_its_subject() {
        let lines = [
            line(1, "presence.arrive", "presence/1", json!({ "name": "Bo Ek", "clock": "13:10" })),
            line(2, "presence.edit", "presence/1", json!({ "name": "Bo Ek", "clock": "13:12" })),
            line(3, "summons.send", "", json!({ "version": 2 })),
            line(4, "paragraph.vote", "paragraph/3", json!({ "yes": 5 })),
            line(5, "presence.remove", "presence/1", Json::Null),
        ];
        let p = replay(&lines[..4]);
        assert_eq!(p.of_kind("presence")[0].1.value["clock"], "13:12");
        assert_eq!(p.records["(summons.send)"].value["version"], 2);
        assert_eq!(p.records["paragraph/3/(paragraph.vote)"].value["yes"], 5);
        assert!(replay(&lines).of_kind("presence").is_empty());
        let gone = changes(&p, &replay(&lines));
        assert_eq!((gone.len(), gone[0].key.as_str(), &gone[0].after), (1, "", &Json::Null));
    }

    #[test]
    fn a_paragraph_adjusted_at_once_is_logged_with_its_adjustment() {
        let text = json!({ "heading": "A", "immediate": "2021-02-10" });
        let lines = [
            line(1, "paragraph.create", "paragraph/1", json!({ "heading": "A", "order": [1] })),
            line(2, "paragraph.adjust", "paragraph/1", json!([text, { "on": "2021-02-10", "by": "Bo Ek" }])),
        ];
        let p = replay(&lines);
        assert_eq!(p.records["paragraph/1"].value["immediate"], "2021-02-10");
        assert_eq!(p.records["paragraph/1/(paragraph.adjust)"].value["by"], "Bo Ek");
    }

    #[test]
    fn what_older_lines_leave_out_is_said() {
        let lines = [
            line(1, "attendance.fetch", "", json!([{ "name": "Bo Ek" }, { "name": "Karin Strand" }])),
            line(2, "paragraph.create", "paragraph/1", json!({ "heading": "A" })),
        ];
        let p = replay(&lines);
        assert_eq!(p.gaps.iter().copied().collect::<Vec<_>>(), [KnownGap::FetchedTogether, KnownGap::PlaceInAgenda]);
        assert_eq!(p.of_kind("attendance").len(), 2);
        let new = line(1, "attendance.fetch", "", json!([{ "id": 4, "who": { "name": "Bo Ek" } }]));
        assert_eq!(replay(&[new]).records["attendance/4"].value["name"], "Bo Ek");
    }

    #[test]
    fn a_notice_remembers_that_it_came_down() {
        let lines = [
            line(1, "notice.post", "notice/1", json!({ "party": 1, "day": "2021-02-24" })),
            line(2, "notice.remove", "notice/1", json!({ "party": 1, "day": "2021-03-19" })),
        ];
        let value = &replay(&lines).records["notice/1"].value;
        assert_eq!((&value["day"], &value["removal"]["day"]), (&json!("2021-02-24"), &json!("2021-03-19")));
    }
}
