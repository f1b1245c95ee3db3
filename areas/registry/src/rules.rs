//! Series, cases and documents of the register, and what may be shown of them to whom.

mod entry;
mod filetype;
mod numbers;
mod publicity;

pub use entry::{
    CaseEntry, CaseFacts, DocumentEntry, DocumentFacts, SecrecyEntry, SeriesEntry, SeriesFacts, read_case,
    read_correction_reason, read_document, read_series, validate_series,
};
pub use filetype::{FileType, plain_name, read_file_type};
pub use numbers::{Fit, Template, loose_template, read_case_template, read_document_template, read_number};
pub use publicity::{
    check_close, check_correction, check_file_change, check_first_status, check_publish, check_reopen, first_status,
};

use basics::Day;
use serde::{Deserialize, Serialize};

/// A series of case numbers: how they are written and whether the count restarts at new year (REG-9).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Series {
    pub id: i64,
    pub name: String,
    /// For example `Syd-IT {yy}-{n}`.
    pub case_template: String,
    /// For example `{case}-{n}`.
    pub document_template: String,
    /// The count restarts at new year.
    pub yearly: bool,
    pub version: i64,
}

/// A secrecy mark: a reminder that a secrecy provision may apply, never a decision. Whether something
/// can be handed out is tested anew at each request (OSL 5:5; REG-3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secrecy {
    /// The provision, for example `OSL 18:8`.
    pub provision: String,
    /// The day the mark was made.
    pub day: Day,
    /// The authority that made it.
    pub authority: String,
}

/// A case in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    pub id: i64,
    pub series: i64,
    pub number: String,
    /// What it is about; protected when there is a public title beside it.
    pub title: String,
    /// What everybody may see; empty = the same as the title (OSL 5:2; REG-2).
    pub public_title: String,
    pub secrecy: Option<Secrecy>,
    pub opened: Day,
    /// `None` while the case is open.
    pub closed: Option<Day>,
    pub version: i64,
}

impl Case {
    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }

    pub fn is_secret(&self) -> bool {
        self.secrecy.is_some()
    }

    /// Whether something of it is kept from those who do not see secret things.
    pub fn is_hidden_from(&self, sees_secret: bool) -> bool {
        !sees_secret && (self.is_secret() || !self.public_title.is_empty())
    }

    /// The title as the reader may see it: the protected one only for those who see secret things.
    pub fn title_for(&self, sees_secret: bool) -> &str {
        shown_title(&self.title, &self.public_title, &self.number, self.is_secret(), sees_secret)
    }
}

/// Which way a document went (TF 2:4, 2:9, 2:10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Received.
    In,
    /// Sent.
    Out,
    /// Drawn up and kept.
    DrawnUp,
}

impl Direction {
    pub const ALL: [Direction; 3] = [Direction::In, Direction::Out, Direction::DrawnUp];

    /// The word in the database, in forms and in message ids.
    pub fn code(self) -> &'static str {
        match self {
            Direction::In => "in",
            Direction::Out => "out",
            Direction::DrawnUp => "drawn-up",
        }
    }

    /// `None` for a text that is no direction.
    pub fn read(code: &str) -> Option<Direction> {
        Direction::ALL.into_iter().find(|d| d.code() == code)
    }
}

/// Why a document is public (TF 2:9–2:10; REG-4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PublicWhy {
    /// It came in; the only reason for a received document.
    Received,
    /// It was sent out.
    Expedited,
    /// Its case was closed.
    CaseClosed,
    /// Minutes and such: it was adjusted or otherwise made final.
    Adjusted,
}

impl PublicWhy {
    pub const ALL: [PublicWhy; 4] =
        [PublicWhy::Received, PublicWhy::Expedited, PublicWhy::CaseClosed, PublicWhy::Adjusted];

    /// The word in the database, in forms and in message ids.
    pub fn code(self) -> &'static str {
        match self {
            PublicWhy::Received => "received",
            PublicWhy::Expedited => "expedited",
            PublicWhy::CaseClosed => "case-closed",
            PublicWhy::Adjusted => "adjusted",
        }
    }

    /// `None` for a text that is no reason.
    pub fn read(code: &str) -> Option<PublicWhy> {
        PublicWhy::ALL.into_iter().find(|w| w.code() == code)
    }
}

/// Draft, or public since a day for a reason. There is no way back from public (REG-4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Draft,
    Public { since: Day, why: PublicWhy },
}

/// A document's file as it was received: name, type found in the bytes, size and SHA-256.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    pub hash: String,
    pub name: String,
    /// Media type.
    pub kind: String,
    /// Bytes.
    pub size: i64,
}

/// A document in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub id: i64,
    /// `None` while it belongs to no case.
    pub case: Option<i64>,
    /// Its case has a secrecy mark; false without a case.
    pub case_is_secret: bool,
    pub number: String,
    pub title: String,
    /// What everybody may see; empty = the same as the title.
    pub public_title: String,
    pub direction: Direction,
    /// Received, sent or drawn up this day (OSL 5:2).
    pub day: Day,
    /// Sender of what came in, recipient of what went out; may be empty for what was drawn up.
    pub counterpart: String,
    pub status: Status,
    pub secrecy: Option<Secrecy>,
    pub file: Option<FileRef>,
    pub version: i64,
}

impl Document {
    pub fn is_public(&self) -> bool {
        matches!(self.status, Status::Public { .. })
    }

    /// Whether the document or its case has a secrecy mark.
    pub fn is_secret(&self) -> bool {
        self.secrecy.is_some() || self.case_is_secret
    }

    /// Whether something of it is kept from those who do not see secret things.
    pub fn is_hidden_from(&self, sees_secret: bool) -> bool {
        !sees_secret && (self.is_secret() || !self.public_title.is_empty())
    }

    /// The title as the reader may see it: the public one, or the number where there is none.
    pub fn title_for(&self, sees_secret: bool) -> &str {
        shown_title(&self.title, &self.public_title, &self.number, self.is_secret(), sees_secret)
    }

    /// Sender or recipient as the reader may see it: empty when it is kept back (OSL 5:2 second paragraph).
    pub fn counterpart_for(&self, sees_secret: bool) -> &str {
        if self.is_secret() && !sees_secret { "" } else { &self.counterpart }
    }
}

fn shown_title<'a>(title: &'a str, public: &'a str, number: &'a str, is_secret: bool, sees_secret: bool) -> &'a str {
    match (sees_secret, public.is_empty()) {
        (true, _) => title,
        (false, false) => public,
        (false, true) if is_secret => number,
        (false, true) => title,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_those_who_see_secret_things_see_the_protected_title() {
        for (public, is_secret, sees_secret, shown) in [
            ("", false, false, "Byte av brandvägg"),
            ("", false, true, "Byte av brandvägg"),
            ("Säkerhetsåtgärd", false, false, "Säkerhetsåtgärd"),
            ("Säkerhetsåtgärd", true, false, "Säkerhetsåtgärd"),
            ("Säkerhetsåtgärd", true, true, "Byte av brandvägg"),
            // A case marked later hides its older documents, which have no public title.
            ("", true, false, "Syd-IT 21-4-1"),
        ] {
            let title = shown_title("Byte av brandvägg", public, "Syd-IT 21-4-1", is_secret, sees_secret);
            assert_eq!(title, shown, "{public:?} secret {is_secret} sees {sees_secret}");
        }
    }

    #[test]
    fn codes_are_read_as_they_are_written() {
        assert!(Direction::ALL.iter().all(|d| Direction::read(d.code()) == Some(*d)));
        assert!(PublicWhy::ALL.iter().all(|w| PublicWhy::read(w.code()) == Some(*w)));
        assert_eq!(Direction::read("inåt"), None);
    }
}
