//! What a party's council asks of the board, and whether it has been answered (GN-9, GN-10; KL 9:27, 9:29).

use super::{LINE, LINES, Party, is_party_on, read_day, within};
use basics::{Day, PartyId, Refusal};
use serde::Serialize;

/// How a council asks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// Any party's council may demand information; chair, vice chairs and employees answer, unless secrecy forbids it
    /// (GN-9; KL 9:27).
    Information,
    /// An interpellation to the chair, from a councillor of any party (GN-10; KL 9:29).
    Interpellation,
    /// A question to the chair, from a councillor of any party (GN-10; KL 9:29).
    Question,
}

impl QuestionKind {
    /// In the order they are offered.
    pub const ALL: [QuestionKind; 3] =
        [QuestionKind::Information, QuestionKind::Interpellation, QuestionKind::Question];

    /// The word it is stored and sent as.
    pub fn word(self) -> &'static str {
        match self {
            QuestionKind::Information => "information",
            QuestionKind::Interpellation => "interpellation",
            QuestionKind::Question => "question",
        }
    }

    /// Reads [`QuestionKind::word`]; `None` for anything else.
    pub fn read(word: &str) -> Option<QuestionKind> {
        QuestionKind::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// A question from a party's council.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct CouncilQuestion {
    pub id: i64,
    pub kind: QuestionKind,
    pub party: PartyId,
    pub received: Day,
    /// The councillor, or the council itself.
    pub asked_by: String,
    pub text: String,
    /// `None` until answered.
    pub answered: Option<Day>,
    pub answered_by: String,
    /// The answer, or why secrecy forbids one.
    pub answer: String,
    pub version: i64,
}

/// A question as written in a form.
#[derive(Clone, Default, Debug)]
pub struct WrittenQuestion {
    pub kind: String,
    pub party: String,
    pub received: String,
    pub asked_by: String,
    pub text: String,
    pub answered: String,
    pub answered_by: String,
    pub answer: String,
}

/// The question as written, or everything that is wrong with it. Only a council of a party on the day may ask; an
/// answer has a day that has been, somebody who gave it, and a text.
pub fn validate_question(w: &WrittenQuestion, parties: &[Party], today: Day) -> Result<CouncilQuestion, Vec<Refusal>> {
    let mut no = Vec::new();
    let kind = QuestionKind::read(&w.kind);
    if kind.is_none() {
        no.push(Refusal::new("agreement-question-kind-missing").at("kind"));
    }
    let received = read_day(&w.received, "received", &mut no);
    if w.received.is_empty() {
        no.push(Refusal::new("agreement-question-received-missing").at("received"));
    }
    let party = parties.iter().find(|p| p.id.to_string() == w.party);
    match (party, received) {
        (None, _) => no.push(Refusal::new("agreement-question-party-missing").at("party")),
        (Some(p), Some(day)) if !is_party_on(p, day) => {
            no.push(Refusal::new("agreement-question-not-party").at("party").with("name", &p.name).with("day", day));
        }
        (Some(_), _) => {}
    }
    for (text, field, missing) in [
        (&w.asked_by, "asked_by", "agreement-question-asker-missing"),
        (&w.text, "text", "agreement-question-text-missing"),
    ] {
        if text.is_empty() {
            no.push(Refusal::new(missing).at(field));
        }
    }
    within(&w.asked_by, LINE, "asked_by", &mut no);
    within(&w.text, LINES, "text", &mut no);
    let answered = read_answered(w, received, today, &mut no);
    match (kind, party, received) {
        (Some(kind), Some(party), Some(received)) if no.is_empty() => Ok(CouncilQuestion {
            id: 0,
            kind,
            party: party.id,
            received,
            asked_by: w.asked_by.clone(),
            text: w.text.clone(),
            answered,
            answered_by: w.answered_by.clone(),
            answer: w.answer.clone(),
            version: 0,
        }),
        _ => Err(no),
    }
}

fn read_answered(w: &WrittenQuestion, received: Option<Day>, today: Day, no: &mut Vec<Refusal>) -> Option<Day> {
    within(&w.answered_by, LINE, "answered_by", no);
    within(&w.answer, LINES, "answer", no);
    let day = read_day(&w.answered, "answered", no);
    let given = [&w.answered, &w.answered_by, &w.answer].iter().any(|t| !t.is_empty());
    if given && [&w.answered, &w.answered_by, &w.answer].iter().any(|t| t.is_empty()) {
        no.push(Refusal::new("agreement-question-answer-half").at("answer"));
    }
    if let Some(day) = day {
        if day > today {
            no.push(Refusal::new("agreement-answer-future").at("answered").with("today", today));
        }
        if received.is_some_and(|r| day < r) {
            no.push(Refusal::new("agreement-question-answer-before").at("answered"));
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::super::parties::tests::{day, party};
    use super::*;

    fn check(change: impl FnOnce(&mut WrittenQuestion), expected: &[&str]) {
        let parties = [party(1, "2015-01-01", ""), party(2, "2015-01-01", "2018-12-31")];
        let mut w = WrittenQuestion {
            kind: "interpellation".into(),
            party: "1".into(),
            received: "2021-02-01".into(),
            asked_by: "Bo Ek (S)".into(),
            text: "När blir nätverket klart?".into(),
            ..WrittenQuestion::default()
        };
        change(&mut w);
        let found = validate_question(&w, &parties, day("2021-03-01"));
        let ids: Vec<&str> = found.err().unwrap_or_default().iter().map(|r| r.id).collect();
        assert_eq!(ids, expected, "{w:?}");
    }

    /// GN-9, GN-10: councillors of any party may ask, and only of a party.
    #[test]
    fn gn_9_and_gn_10_any_party_may_ask_and_gets_a_whole_answer() {
        check(|_| {}, &[]);
        check(|w| w.party = "2".into(), &["agreement-question-not-party"]);
        check(|w| w.party = "9".into(), &["agreement-question-party-missing"]);
        check(|w| w.kind = String::new(), &["agreement-question-kind-missing"]);
        check(|w| w.received = String::new(), &["agreement-question-received-missing"]);
        check(|w| w.answer = "I maj.".into(), &["agreement-question-answer-half"]);
        let answered = |on: &'static str| {
            move |w: &mut WrittenQuestion| {
                w.answered = on.into();
                w.answered_by = "Ordföranden".into();
                w.answer = "I maj.".into();
            }
        };
        check(answered("2021-02-10"), &[]);
        check(answered("2021-01-31"), &["agreement-question-answer-before"]);
        check(answered("2021-03-02"), &["agreement-answer-future"]);
    }
}
