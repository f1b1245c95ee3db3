//! The covering memo (tjänsteskrivelse) that goes with an item to the board.

use super::{Basis, BasisKind, Meeting, ParagraphText, Reader, Receiver};
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

/// The field that says a memo goes out though it lacks something.
pub const SEND_ANYWAY: &str = "anda";

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

/// The paragraph with what its memo says: the summary as description and, where the paragraph says nothing of its own,
/// the proposal and the receivers; the memo stands first among the basis of the decision (4.6). `named` is what the
/// memo is called there.
pub fn carried_into(p: &ParagraphText, memo: &MemoText, named: &str) -> ParagraphText {
    let mut text = ParagraphText { description: memo.summary.clone(), ..p.clone() };
    if text.proposal.is_empty() {
        text.proposal.clone_from(&memo.proposal);
    }
    if text.dispatch.is_empty() {
        text.dispatch = memo.receivers.iter().map(|line| Receiver::read(line)).collect();
    }
    let is_there = |b: &Basis| b.text.to_lowercase().starts_with(&named.to_lowercase());
    if !text.basis.iter().any(is_there) {
        let basis = Basis { kind: BasisKind::Basis, day: memo.day, text: named.to_string(), document: None };
        text.basis.insert(0, basis);
    }
    text
}

impl MemoText {
    /// What a memo that goes out should say and this one does not, by field.
    pub fn lacks(&self) -> Vec<&'static str> {
        let parts = [
            ("summary", self.summary.is_empty()),
            ("background", self.background.is_empty()),
            ("analysis", self.analysis.is_empty()),
            ("conclusion", self.conclusion.is_empty()),
            ("economy", self.economy.is_empty()),
            ("receivers", self.receivers.is_empty()),
            ("chief", self.chief_name.is_empty()),
            ("handler", self.handler_name.is_empty()),
        ];
        parts.into_iter().filter(|(_, is_empty)| *is_empty).map(|(id, _)| id).collect()
    }

    /// Reads the form of a memo. A memo is sent out only with a date and a proposal, and with other parts missing only
    /// when that is meant (`anda`): from then on it is a public document and stands.
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
        let lacks = text.lacks();
        if text.is_dispatched && !lacks.is_empty() && !r.ticked(SEND_ANYWAY) {
            r.refuse(Refusal::new("meeting-memo-lacks").at("expedierad").with("parts", lacks.join(",")));
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
    fn the_memo_fills_what_the_paragraph_does_not_say_itself() {
        let memo = MemoText {
            day: "2021-02-01".parse().ok(),
            summary: "Målen nås.".into(),
            proposal: vec!["Nämnden godkänner.".into()],
            receivers: vec!["Kommunstyrelserna".into()],
            ..MemoText::default()
        };
        let bare = ParagraphText::titled("Mål", crate::rules::Kind::Decision);
        let text = carried_into(&bare, &memo, "Tjänsteskrivelse");
        assert_eq!((text.description.as_str(), &text.proposal), ("Målen nås.", &memo.proposal));
        assert_eq!(text.dispatch[0].name, "Kommunstyrelserna");
        assert_eq!(
            (text.basis.len(), text.basis[0].text.as_str(), text.basis[0].day),
            (1, "Tjänsteskrivelse", memo.day)
        );
        // What the paragraph says itself stands, and the memo is named once.
        let own = ParagraphText { proposal: vec!["Nämnden tar del.".into()], ..text };
        let again = carried_into(&own, &memo, "Tjänsteskrivelse");
        assert_eq!((again.proposal[0].as_str(), again.basis.len()), ("Nämnden tar del.", 1));
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
        assert_eq!(
            ids(&MemoText::read(Reader::new(&sent("2021-02-01", "Nämnden godkänner.")), &[])),
            ["meeting-memo-lacks"]
        );
        let meant = |field: &str| match field {
            SEND_ANYWAY => "1".to_string(),
            other => sent("2021-02-01", "Nämnden godkänner.")(other),
        };
        assert!(MemoText::read(Reader::new(&meant), &[]).is_ok());
        assert_eq!(
            ids(&MemoText::read(Reader::new(&sent("", "")), &[])),
            ["meeting-memo-no-day", "meeting-memo-no-proposal", "meeting-memo-lacks"]
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
