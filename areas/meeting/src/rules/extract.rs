//! Extracts of adjusted paragraphs: certified, sent to those the decision is for, and acknowledged by them
//! (documents 4.4).

use super::{Correction, Meeting, Paragraph, Receiver};
use basics::{Day, Moment, PersonId, Refusal, all_or};
use serde::Serialize;

/// After so many days without a receipt the receiver is reminded. The program's own rule: no law says when.
pub const RECEIPT_DAYS: i64 = 14;

/// A certified extract: frozen as it was, under the hash of its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Extract {
    pub id: i64,
    pub meeting: i64,
    pub paragraph: i64,
    /// Hash of the paragraph as it was sealed.
    pub source_seal: String,
    /// How many corrections that concern the paragraph it shows.
    pub corrections: i64,
    pub certificate: Certificate,
    pub person: Option<PersonId>,
    /// Hash of the document's bytes, and of its PDF with the PDF's size.
    pub document_hash: String,
    pub pdf_hash: String,
    pub pdf_size: i64,
}

/// That the extract agrees with the minutes (utdragsbestyrkande).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Certificate {
    pub name: String,
    pub function: String,
    pub at: Moment,
}

/// That an extract was sent to somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dispatch {
    pub id: i64,
    pub meeting: i64,
    pub paragraph: i64,
    pub extract: i64,
    pub to: Receiver,
    pub channel: Channel,
    pub address: String,
    pub at: Moment,
    pub by: String,
    pub person: Option<PersonId>,
    /// The outgoing document in the registry.
    pub document: i64,
}

/// How it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Channel {
    Email,
    Post,
    InternalPost,
    Handed,
}

/// That it came in, as the receiver says. The latest one counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Receipt {
    pub id: i64,
    pub meeting: i64,
    pub dispatch: i64,
    pub received: Day,
    pub by: String,
    /// The receiver's own registry number; empty until it is known.
    pub their_number: String,
    pub at: Moment,
    pub registered_by: String,
}

/// To whom, how and where an extract is to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    pub to: Receiver,
    pub channel: Channel,
    pub address: String,
}

/// How far one paragraph has come with one receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Nothing is sent, though the paragraph says it is to be.
    NotSent,
    Sent {
        on: Day,
    },
    /// Sent, and no receipt within the days there are.
    Overdue {
        on: Day,
    },
    Received {
        on: Day,
        their_number: String,
    },
    /// What was sent is recalled: the minutes have been corrected since, and a new extract has not gone out.
    Recalled {
        on: Day,
    },
}

impl Channel {
    pub const ALL: [Channel; 4] = [Channel::Email, Channel::Post, Channel::InternalPost, Channel::Handed];

    pub fn code(self) -> &'static str {
        match self {
            Channel::Email => "email",
            Channel::Post => "post",
            Channel::InternalPost => "internal-post",
            Channel::Handed => "handed",
        }
    }

    pub fn of(code: &str) -> Option<Channel> {
        Channel::ALL.into_iter().find(|c| c.code() == code)
    }
}

/// The day the paragraph was adjusted: with the minutes or, before them, alone; `None` while it may still change.
pub fn adjusted_on(meeting: &Meeting, p: &Paragraph) -> Option<Day> {
    p.text.immediate.or(meeting.stage.adjusted())
}

/// How many corrections an extract of the paragraph shows.
pub fn corrections_of(paragraph: i64, corrections: &[Correction]) -> i64 {
    i64::try_from(corrections.iter().filter(|c| c.concerns(paragraph)).count()).unwrap_or(i64::MAX)
}

impl Extract {
    /// Whether the minutes have been corrected since, so that it no longer shows everything: it is recalled.
    pub fn is_recalled(&self, corrections: &[Correction]) -> bool {
        corrections_of(self.paragraph, corrections) > self.corrections
    }
}

/// The extract of a paragraph that is certified and still shows everything, the latest when there are several.
pub fn current_extract<'a>(paragraph: i64, extracts: &'a [Extract], corrections: &[Correction]) -> Option<&'a Extract> {
    extracts.iter().rev().find(|e| e.paragraph == paragraph && !e.is_recalled(corrections))
}

/// Whether an extract may be certified. `sealed` is the hash in the journal, empty when there is none there.
pub fn certify(
    meeting: &Meeting,
    p: &Paragraph,
    certificate: &Certificate,
    hash: &str,
    sealed: &str,
) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if adjusted_on(meeting, p).is_none() {
        no.push(Refusal::new("meeting-extract-not-adjusted"));
    }
    if p.number.is_none() {
        no.push(Refusal::new("meeting-extract-no-number").with("heading", &p.text.heading));
    }
    if !sealed.is_empty() && sealed != hash {
        no.push(Refusal::new("meeting-extract-seal").with("heading", &p.text.heading));
    }
    if certificate.name.is_empty() {
        no.push(Refusal::new("meeting-extract-name-missing").at("namn"));
    }
    if certificate.function.is_empty() {
        no.push(Refusal::new("meeting-extract-function-missing").at("funktion"));
    }
    all_or(no, ())
}

/// Whether a certified extract may go to these receivers.
pub fn dispatch(
    extract: &Extract,
    corrections: &[Correction],
    sent: &[Dispatch],
    to: &[Sending],
) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if extract.is_recalled(corrections) {
        no.push(Refusal::new("meeting-dispatch-recalled"));
    }
    if to.is_empty() {
        no.push(Refusal::new("meeting-dispatch-nobody").at("mottagare"));
    }
    for (at, s) in to.iter().enumerate() {
        let name = s.to.line();
        if s.to.name.is_empty() {
            no.push(Refusal::new("meeting-dispatch-name-missing").at("mottagare"));
        }
        if s.channel == Channel::Email && !s.address.contains('@') {
            no.push(Refusal::new("meeting-dispatch-address").at("mottagare").with("name", &name));
        }
        let again = to[..at].iter().any(|other| other.to == s.to);
        if again || sent.iter().any(|d| d.extract == extract.id && d.to == s.to) {
            no.push(Refusal::new("meeting-dispatch-twice").at("mottagare").with("name", &name));
        }
    }
    all_or(no, ())
}

/// Whether a receipt may be registered.
pub fn acknowledge(sent: &Dispatch, received: Day, by: &str, today: Day) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if received < sent.at.day() {
        no.push(Refusal::new("meeting-receipt-before").at("dag").with("day", sent.at.day()));
    }
    if received > today {
        no.push(Refusal::new("meeting-receipt-future").at("dag").with("today", today));
    }
    if by.is_empty() {
        no.push(Refusal::new("meeting-receipt-by-missing").at("av"));
    }
    all_or(no, ())
}

/// Everybody a paragraph goes to: those it names, and those it has been sent to besides.
pub fn receivers_of(p: &Paragraph, sent: &[Dispatch]) -> Vec<Receiver> {
    let mut all = p.text.dispatch.clone();
    for d in sent.iter().filter(|d| d.paragraph == p.id) {
        if !all.contains(&d.to) {
            all.push(d.to.clone());
        }
    }
    all
}

/// How far the paragraph has come with a receiver, and by which dispatch: the latest one.
pub fn delivery<'a>(
    paragraph: i64,
    to: &Receiver,
    extracts: &[Extract],
    corrections: &[Correction],
    sent: &'a [Dispatch],
    receipts: &[Receipt],
    today: Day,
) -> (Delivery, Option<&'a Dispatch>) {
    let Some(last) = sent.iter().rev().find(|d| d.paragraph == paragraph && d.to == *to) else {
        return (Delivery::NotSent, None);
    };
    let on = last.at.day();
    let recalled = extracts.iter().any(|e| e.id == last.extract && e.is_recalled(corrections));
    let state = match receipt_of(last, receipts) {
        _ if recalled => Delivery::Recalled { on },
        Some(r) => Delivery::Received { on: r.received, their_number: r.their_number.clone() },
        None if today.days_since(on) > RECEIPT_DAYS => Delivery::Overdue { on },
        None => Delivery::Sent { on },
    };
    (state, Some(last))
}

/// The receipt that counts: the latest.
pub fn receipt_of<'a>(sent: &Dispatch, receipts: &'a [Receipt]) -> Option<&'a Receipt> {
    receipts.iter().rev().find(|r| r.dispatch == sent.id)
}

#[cfg(test)]
#[path = "extract_tests.rs"]
mod tests;
