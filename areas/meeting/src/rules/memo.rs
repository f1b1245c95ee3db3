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
    /// Other ways that were real, and why they were not chosen.
    pub alternatives: String,
    /// The parties that were asked before the matter came to the board.
    pub consulted: Vec<Consulted>,
    /// What the board's own rules ask to be looked at, one line each.
    pub checks: Vec<Check>,
    /// Sent out: from then on a public document, and locked.
    pub is_dispatched: bool,
}

/// A party that was asked, and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Consulted {
    pub party: String,
    /// Empty while it has not answered.
    pub answer: String,
}

/// Something looked at by the board's own rules: what came of it, or why it is not relevant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    pub name: String,
    /// Empty while nobody has said anything.
    pub said: String,
}

impl Consulted {
    /// Reads `part: svar`; without answer it is missing.
    pub fn read_line(line: &str) -> Consulted {
        let (party, answer) = line.split_once(':').unwrap_or((line, ""));
        Consulted { party: party.trim().to_string(), answer: answer.trim().to_string() }
    }

    pub fn written(&self) -> String {
        if self.answer.is_empty() { self.party.clone() } else { format!("{}: {}", self.party, self.answer) }
    }
}

impl Check {
    pub fn read_line(line: &str) -> Check {
        let (name, said) = line.split_once(':').unwrap_or((line, ""));
        Check { name: name.trim().to_string(), said: said.trim().to_string() }
    }

    pub fn written(&self) -> String {
        format!("{}: {}", self.name, self.said)
    }
}

/// How many parties were asked, how many answered, and which have not.
pub fn answers(consulted: &[Consulted]) -> (usize, usize, Vec<String>) {
    let missing: Vec<String> = consulted.iter().filter(|c| c.answer.is_empty()).map(|c| c.party.clone()).collect();
    (consulted.len(), consulted.len() - missing.len(), missing)
}

/// The name of a check's field in the form.
pub fn check_field(at: usize) -> String {
    format!("provning-{at}")
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
    pub fn read(mut r: Reader<'_>, checks: &[String]) -> Result<MemoText, Vec<Refusal>> {
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
            alternatives: r.text("alternativ"),
            consulted: r.lines("samrad").iter().map(|l| Consulted::read_line(l)).collect(),
            checks: checks
                .iter()
                .enumerate()
                .map(|(at, name)| Check { name: name.clone(), said: r.line(&check_field(at)) })
                .collect(),
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
        assert!(MemoText::read(Reader::new(&sent("2021-02-01", "Nämnden godkänner.")), &[]).is_ok());
        assert_eq!(
            ids(&MemoText::read(Reader::new(&sent("", "")), &[])),
            ["meeting-memo-no-day", "meeting-memo-no-proposal"]
        );
        assert!(MemoText::read(Reader::new(&|_| String::new()), &[]).is_ok(), "a draft may be empty");
    }

    /// Seed 003: three of six parties answered.
    #[test]
    fn the_parties_that_have_not_answered_are_told() {
        let lines = [
            "Åre: klarar uppdraget",
            "Krokom: önskar stöd",
            "Berg: 25 % av en tjänst",
            "Bräcke",
            "Härjedalen:",
            "Ragunda",
        ];
        let all: Vec<Consulted> = lines.iter().map(|l| Consulted::read_line(l)).collect();
        let (asked, answered, missing) = answers(&all);
        assert_eq!((asked, answered), (6, 3));
        assert_eq!(missing, ["Bräcke", "Härjedalen", "Ragunda"]);
        assert_eq!(all[0].written(), lines[0]);
        assert_eq!(answers(&[]), (0, 0, vec![]));
        let get =
            |f: &str| if f == "provning-1" { "Inte aktuellt: rör bara drift".to_string() } else { String::new() };
        let names = ["Barn".to_string(), "Miljö".to_string()];
        let read = MemoText::read(Reader::new(&get), &names).expect("a memo");
        assert_eq!(read.checks[1].written(), "Miljö: Inte aktuellt: rör bara drift");
        assert_eq!(Check::read_line(&read.checks[1].written()), read.checks[1]);
        assert!(read.checks[0].said.is_empty());
    }
}
