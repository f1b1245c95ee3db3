//! What reading a text gave: the meeting, where each thing stood, and what could not be read.

use super::lines::Place;
use basics::Refusal;
use minutes::{Minutes, Unreadable};

/// One meeting found in a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Without `unreadable`: that needs words, see [`Reading::minutes`].
    pub read: Minutes,
    pub found: Vec<Found>,
    pub lost: Vec<Lost>,
    /// Paragraphs said to have been adjusted at once; the day is the meeting's, known last.
    pub(super) at_once: Vec<usize>,
}

/// A field that was read, and where it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// As in the JSON: `date`, `paragraphs[2].decision`.
    pub field: String,
    pub value: String,
    pub at: Place,
}

/// A field that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    pub field: String,
    /// `None`: nowhere in the text.
    pub at: Option<Place>,
    pub why: Refusal,
}

impl Reading {
    pub(super) fn found(&mut self, field: impl Into<String>, value: impl ToString, at: Place) {
        self.found.push(Found { field: field.into(), value: value.to_string(), at });
    }

    pub(super) fn lost(&mut self, field: impl Into<String>, at: Option<Place>, why: Refusal) {
        let lost = Lost { field: field.into(), at, why };
        if !self.lost.contains(&lost) {
            self.lost.push(lost);
        }
    }

    /// The meeting with what could not be read told in `words`.
    pub fn minutes(&self, words: &text::Words) -> Minutes {
        let told =
            |l: &Lost| Unreadable { field: l.field.clone(), place: place(l.at, words), why: words.refusal(&l.why) };
        Minutes { unreadable: self.lost.iter().map(told).collect(), ..self.read.clone() }
    }
}

/// Where something stands, in words: `sidan 3, rad 45`.
pub fn place(at: Option<Place>, words: &text::Words) -> String {
    match at {
        None => words.t("intake-nowhere"),
        Some(Place { page: None, line }) => words.tv("intake-at-line", &[("line", line.to_string().into())]),
        Some(Place { page: Some(page), line }) => {
            words.tv("intake-at-page", &[("page", page.to_string().into()), ("line", line.to_string().into())])
        }
    }
}
