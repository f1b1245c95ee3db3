//! Everything missing or contradictory in the minutes, by law point (documents 4.1, 4.3, 4.5, 4.7).
//!
//! A field that is absent because the format at hand has no place for it is no fault, unless the law asks for it.

mod adjusting;
mod cases;
mod checks;
mod decisions;
mod elections;
mod front;
mod motions;
mod notices;
mod numbers;
mod persons;
mod placeholder;
mod reports;
mod reservations;
mod seats;
mod votes;
mod wording;

#[cfg(test)]
mod clean;
#[cfg(test)]
mod planted;

pub use checks::CHECKS;

use super::{Minutes, Paragraph, Sentence, Table, table_at};
use basics::Day;
use text::{Value, Words};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Must be mended before the minutes are signed.
    Error,
    /// Should be looked at, and may be right as it is.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    /// `error`, `warning`, `note`.
    pub fn tag(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// One check of the linter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// The message id.
    pub id: &'static str,
    pub severity: Severity,
    /// The rule in the rule book.
    pub rule: &'static str,
    /// Sections of the act in force since 2018, `KL 6:27`; empty for practice.
    pub law: &'static str,
}

/// Something missing or contradictory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub id: &'static str,
    pub rule: &'static str,
    pub law: &'static str,
    pub severity: Severity,
    /// The paragraph's number; `None` on the front page, or where the paragraph has no number.
    pub paragraph: Option<i64>,
    /// The field in the record, `paragraphs[3].votes[0].yes`.
    pub field: String,
    /// The same as a short key a page can link to, `slut`, `§ 5 omrostning`.
    pub key: String,
    pub values: Vec<(&'static str, String)>,
}

impl Finding {
    fn of(check: &Check) -> Finding {
        Finding {
            id: check.id,
            rule: check.rule,
            law: check.law,
            severity: check.severity,
            paragraph: None,
            field: String::new(),
            key: String::new(),
            values: Vec::new(),
        }
    }

    /// On the front page.
    fn front(check: &Check, field: impl Into<String>, key: &str) -> Finding {
        Finding { field: field.into(), key: key.to_string(), ..Finding::of(check) }
    }

    /// In a paragraph. Its number, or failing that its heading, goes into the sentence as `place`.
    fn inside(check: &Check, at: &At, field: &str, key: &str) -> Finding {
        let place = at.place();
        let dot = if field.is_empty() { "" } else { "." };
        let mut finding = Finding::front(check, format!("paragraphs[{}]{dot}{field}", at.index), "");
        finding.key = format!("{place} {key}");
        finding.paragraph = at.p.number;
        finding.with("place", place)
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Finding {
        self.values.push((name, value.to_string()));
        self
    }

    fn weighing(mut self, severity: Severity) -> Finding {
        self.severity = severity;
        self
    }

    /// What is wrong and what to do.
    pub fn said(&self, words: &Words) -> String {
        Sentence { id: self.id, values: self.values.clone() }.said(words)
    }

    /// The law point on the day of the meeting: the sections are those of the act in force since 2018, and for
    /// an older meeting the citation says so.
    pub fn reference(&self, meeting: Option<Day>, words: &Words) -> String {
        if self.law.is_empty() {
            return words.t("lint-law-practice");
        }
        if self.law.starts_with("KL") && meeting.is_some_and(|day| day.year() < 2018) {
            return words.tv("lint-law-older", &[("law", Value::from(self.law))]);
        }
        self.law.to_string()
    }
}

/// A paragraph with the table at it.
struct At<'a> {
    index: usize,
    /// Its number, or that of the last one numbered before it.
    number: i64,
    p: &'a Paragraph,
    table: Table,
}

impl At<'_> {
    fn place(&self) -> String {
        match (self.p.number, &self.p.heading) {
            (Some(n), _) => format!("§ {n}"),
            (None, Some(heading)) => format!("”{heading}”"),
            (None, None) => format!("§ ({})", self.index + 1),
        }
    }
}

/// The minutes with what several checks ask.
struct Sheet<'a> {
    m: &'a Minutes,
    all: Vec<At<'a>>,
    /// Whether anything of the proceedings is written in fields of their own anywhere. If not, what was said
    /// and done can only stand in the running text.
    has_proceedings: bool,
}

impl<'a> Sheet<'a> {
    fn of(m: &'a Minutes) -> Sheet<'a> {
        let mut number = 0;
        let mut all = Vec::new();
        for (index, p) in m.paragraphs.iter().enumerate() {
            number = p.number.unwrap_or(number);
            all.push(At { index, number, p, table: table_at(m, number) });
        }
        let has_proceedings = m.paragraphs.iter().any(|p| {
            let x = &p.proceedings;
            !(x.motions.is_empty() && x.votes.is_empty() && x.order.is_empty() && x.elections.is_empty())
        });
        Sheet { m, all, has_proceedings }
    }

    /// Whether anybody is known to decide: without that nothing can be said of who took part.
    fn knows_people(&self) -> bool {
        self.m.present.iter().any(|p| !super::names::is_blank(&p.name))
    }
}

/// Everything that is missing or contradictory, the front page first, then paragraph by paragraph.
///
/// A field the record says could not be read is a warning, not an error: it may well be right on paper. Not so for
/// whom a substitute served: that the text does not say.
pub fn lint(m: &Minutes) -> Vec<Finding> {
    let sheet = Sheet::of(m);
    let mut found = Vec::new();
    front::check(&sheet, &mut found);
    persons::check(&sheet, &mut found);
    numbers::check(&sheet, &mut found);
    cases::check(&sheet, &mut found);
    placeholder::check(m, &mut found);
    for at in &sheet.all {
        seats::check(&sheet, at, &mut found);
        decisions::check(&sheet, at, &mut found);
        motions::check(&sheet, at, &mut found);
        votes::check(&sheet, at, &mut found);
        elections::check(&sheet, at, &mut found);
        reservations::check(&sheet, at, &mut found);
    }
    reports::check(&sheet, &mut found);
    adjusting::check(&sheet, &mut found);
    notices::check(&sheet, &mut found);
    for finding in &mut found {
        let lost = m.unreadable.iter().any(|u| !u.field.is_empty() && finding.field.starts_with(&u.field));
        if lost && finding.severity == Severity::Error && finding.id != checks::SUBSTITUTE_FOR_WHOM.id {
            finding.severity = Severity::Warning;
        }
    }
    let place = |f: &Finding| m.paragraphs.iter().position(|p| p.number.is_some() && p.number == f.paragraph);
    found.sort_by_key(|f| place(f).map_or(0, |i| i + 1));
    found
}
