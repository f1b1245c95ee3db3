//! The covering memo (tjänsteskrivelse) that goes with an item to the board.

use super::{Meeting, Reader};
use basics::{Day, Refusal};
use serde::Serialize;

/// A memo of one paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Memo {
    pub id: i64,
    pub meeting: i64,
    pub paragraph: i64,
    pub text: MemoText,
    /// The summary as it was carried into the paragraph's description; empty when it never was.
    pub carried: String,
    pub version: i64,
}

/// What a memo says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MemoText {
    pub day: Option<Day>,
    /// Neutral and short; can be lifted into the minutes.
    pub summary: String,
    pub background: String,
    pub analysis: String,
    pub conclusion: String,
    pub economy: String,
    /// What it costs each party, when cost is shared.
    pub economy_per_party: String,
    pub proposal: Vec<String>,
    pub chief_name: String,
    pub chief_title: String,
    pub handler_name: String,
    pub handler_title: String,
    pub receivers: Vec<String>,
    /// Sent out: from then on a public document, and locked.
    pub is_dispatched: bool,
}

/// How the summary stands to the paragraph's description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// It has not been carried over.
    Never,
    /// The two texts are the same.
    Same,
    /// One of them has been changed since.
    Diverged,
}

impl Memo {
    /// Whether the summary and the description still say the same.
    pub fn carried(&self, description: &str) -> Carried {
        if self.text.summary.is_empty() || self.carried.is_empty() {
            Carried::Never
        } else if self.text.summary == description {
            Carried::Same
        } else {
            Carried::Diverged
        }
    }

    /// Refuses a change of a memo that has been sent out.
    pub fn unlocked(&self) -> Result<(), Vec<Refusal>> {
        if self.text.is_dispatched { Err(vec![Refusal::new("meeting-memo-dispatched")]) } else { Ok(()) }
    }

    /// Whether the summary may be carried into the description: once, while the minutes are open.
    pub fn may_carry(&self, meeting: &Meeting) -> Result<(), Vec<Refusal>> {
        meeting.unlocked()?;
        let mut no = Vec::new();
        if self.text.summary.is_empty() {
            no.push(Refusal::new("meeting-memo-no-summary"));
        }
        if !self.carried.is_empty() {
            no.push(Refusal::new("meeting-memo-carried-already"));
        }
        if no.is_empty() { Ok(()) } else { Err(no) }
    }
}

impl MemoText {
    /// Reads the form of a memo. A memo is sent out only with a date and a proposal.
    pub fn read(mut r: Reader<'_>) -> Result<MemoText, Vec<Refusal>> {
        let text = MemoText {
            day: r.day("dag"),
            summary: r.text("sammanfattning"),
            background: r.text("bakgrund"),
            analysis: r.text("analys"),
            conclusion: r.text("slutsats"),
            economy: r.text("ekonomi"),
            economy_per_party: r.text("ekonomi_per_part"),
            proposal: r.lines("forslag"),
            chief_name: r.line("chef"),
            chief_title: r.line("chefstitel"),
            handler_name: r.line("handlaggare"),
            handler_title: r.line("handlaggartitel"),
            receivers: r.lines("mottagare"),
            is_dispatched: r.ticked("expedierad"),
        };
        if text.is_dispatched && text.day.is_none() {
            r.refuse(Refusal::new("meeting-memo-no-day").at("dag"));
        }
        if text.is_dispatched && text.proposal.is_empty() {
            r.refuse(Refusal::new("meeting-memo-no-proposal").at("forslag"));
        }
        r.done(Some(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Stage;
    use crate::rules::meeting::tests::meeting;
    use crate::rules::read::tests::ids;

    fn memo(summary: &str, carried: &str) -> Memo {
        let text = MemoText { summary: summary.into(), ..MemoText::default() };
        Memo { id: 1, meeting: 1, paragraph: 1, text, carried: carried.into(), version: 1 }
    }

    #[test]
    fn the_summary_is_carried_once_and_then_diverges_visibly() {
        let open = meeting("2021-02-10", Stage::Planned);
        assert_eq!(memo("Målen nås delvis.", "").may_carry(&open), Ok(()));
        assert_eq!(
            ids(&memo("Målen nås delvis.", "Målen nås delvis.").may_carry(&open)),
            ["meeting-memo-carried-already"]
        );
        assert_eq!(ids(&memo("", "").may_carry(&open)), ["meeting-memo-no-summary"]);
        assert_eq!(memo("Målen nås.", "").carried("Målen nås."), Carried::Never);
        assert_eq!(memo("Målen nås.", "Målen nås.").carried("Målen nås."), Carried::Same);
        assert_eq!(memo("Målen nås.", "Målen nås.").carried("Målen nås delvis."), Carried::Diverged);
    }

    #[test]
    fn a_memo_goes_out_dated_and_with_a_proposal() {
        let sent = |dag: &'static str, forslag: &'static str| {
            move |field: &str| match field {
                "dag" => dag.to_string(),
                "forslag" => forslag.to_string(),
                "expedierad" => "1".to_string(),
                _ => String::new(),
            }
        };
        assert!(MemoText::read(Reader::new(&sent("2021-02-01", "Nämnden godkänner."))).is_ok());
        assert_eq!(
            ids(&MemoText::read(Reader::new(&sent("", "")))),
            ["meeting-memo-no-day", "meeting-memo-no-proposal"]
        );
        assert!(MemoText::read(Reader::new(&|_| String::new())).is_ok(), "a draft may be empty");
    }
}
