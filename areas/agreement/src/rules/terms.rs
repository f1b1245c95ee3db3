//! The agreement itself: its kind, its name, where it was decided and when it holds.

use super::{LINE, LINES, read_day, within};
use basics::{Day, Refusal};
use serde::Serialize;

/// The form the cooperation has in law (GN-18).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Gemensam nämnd: a board of the host's, shared by the parties (KL 3:9, 9:19–35).
    JointBoard,
    /// Avtalssamverkan: one party does work for the others by contract (KL 9:37–38).
    ContractCooperation,
    /// Kommunalförbund: a legal person of its own (KL 3:8).
    Federation,
}

impl Kind {
    /// Every kind, in the order it is offered.
    pub const ALL: [Kind; 3] = [Kind::JointBoard, Kind::ContractCooperation, Kind::Federation];

    /// The word it is stored and sent as.
    pub fn word(self) -> &'static str {
        match self {
            Kind::JointBoard => "joint-board",
            Kind::ContractCooperation => "contract-cooperation",
            Kind::Federation => "federation",
        }
    }

    /// Reads [`Kind::word`]; `None` for anything else.
    pub fn read(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// The agreement of a cooperation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Terms {
    pub kind: Kind,
    pub name: String,
    /// Where the parties decided it, one reference a line; empty when not known (GN-1).
    pub decided: String,
    /// First day; `None` when not known.
    pub from: Option<Day>,
    /// Last day; `None` until further notice.
    pub to: Option<Day>,
    pub version: i64,
}

/// An agreement to be laid down or changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NewTerms<'a> {
    pub kind: Kind,
    pub name: &'a str,
    pub decided: &'a str,
    pub from: Option<Day>,
    pub to: Option<Day>,
}

/// An agreement as written in a form.
#[derive(Clone, Default, Debug)]
pub struct WrittenTerms {
    pub kind: String,
    pub name: String,
    pub decided: String,
    pub from: String,
    pub to: String,
}

/// The agreement as written, or everything that is wrong with it.
pub fn validate_terms(written: &WrittenTerms) -> Result<NewTerms<'_>, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let kind = Kind::read(&written.kind);
    if kind.is_none() {
        refusals.push(Refusal::new("agreement-kind-missing").at("kind"));
    }
    if written.name.is_empty() {
        refusals.push(Refusal::new("agreement-name-missing").at("name"));
    }
    within(&written.name, LINE, "name", &mut refusals);
    within(&written.decided, LINES, "decided", &mut refusals);
    let from = read_day(&written.from, "from", &mut refusals);
    let to = read_day(&written.to, "to", &mut refusals);
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        refusals.push(Refusal::new("agreement-to-before-from").at("to"));
    }
    match kind {
        Some(kind) if refusals.is_empty() => {
            Ok(NewTerms { kind, name: &written.name, decided: &written.decided, from, to })
        }
        _ => Err(refusals),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: &str, name: &str, from: &str, to: &str, expected: &[&str]) {
        let written = WrittenTerms {
            kind: kind.into(),
            name: name.into(),
            decided: String::new(),
            from: from.into(),
            to: to.into(),
        };
        let ids: Vec<&str> = validate_terms(&written).err().unwrap_or_default().iter().map(|r| r.id).collect();
        assert_eq!(ids, expected, "{kind} {name} {from} {to}");
    }

    #[test]
    fn an_agreement_needs_a_kind_a_name_and_days_in_order() {
        check("joint-board", "Sydnärkes IT-nämnd", "2015-01-01", "", &[]);
        check("federation", "Förbundet", "", "", &[]);
        check("contract-cooperation", "Skolhälsovård", "2020-01-01", "2020-01-01", &[]);
        check("contract-cooperation", "Skolhälsovård", "2020-01-02", "2020-01-01", &["agreement-to-before-from"]);
        check(
            "",
            "",
            "igår",
            "2020-02-30",
            &["agreement-kind-missing", "agreement-name-missing", "agreement-day-bad", "agreement-day-bad"],
        );
    }

    #[test]
    fn a_name_has_room_for_300_characters_and_no_more() {
        check("federation", &"å".repeat(300), "", "", &[]);
        check("federation", &"å".repeat(301), "", "", &["agreement-text-long"]);
    }

    #[test]
    fn every_kind_is_read_as_it_is_written() {
        for kind in Kind::ALL {
            assert_eq!(Kind::read(kind.word()), Some(kind));
        }
        assert_eq!(Kind::read("bolag"), None);
    }
}
