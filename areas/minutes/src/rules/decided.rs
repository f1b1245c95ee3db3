//! How a paragraph was decided, as sentences for the minutes (PROT-1; KL 5:67 p. 2–3).

use super::{
    Answer, Election, Means, Motion, Proceedings, Sentence, TieRule, Vote, deciding_question, main_motion, rivals,
};

/// The sentences under "how it was decided": the order put, which was the main proposal, each vote and election
/// with its result, who abstained. Empty where one proposal was decided without anybody against it.
pub fn how_decided(p: &Proceedings) -> Vec<Sentence> {
    let mut told = Vec::new();
    // The main proposal is the first of the question that decides the matter: not of the one on which motion is to be
    // the counter proposal.
    if rivals(&p.motions).len() > 1
        && let Some(main) = deciding_question(&p.order, &p.motions).and_then(|at| p.order[at].motions.first())
    {
        told.push(motion(Sentence::new("minutes-decided-main"), find(p, *main), *main));
    } else if rivals(&p.motions).len() > 1
        && let Some(main) = main_motion(&p.motions)
    {
        told.push(motion(Sentence::new("minutes-decided-main"), Some(main), main.number));
    }
    for put in &p.order {
        let id = match (put.by, put.won.is_some()) {
            (Means::Acclamation, true) => "minutes-decided-acclamation",
            (Means::Acclamation, false) => "minutes-decided-put",
            (Means::Vote, _) => "minutes-decided-by-vote",
        };
        let won = put.won.unwrap_or_default();
        told.push(motion(Sentence::new(id).with("question", &put.question), find(p, won), won));
    }
    told.extend(p.votes.iter().map(vote_result));
    told.extend(p.elections.iter().map(election_result));
    if !p.abstained.is_empty() {
        told.push(Sentence::new("minutes-decided-abstained").with("names", p.abstained.join(", ")));
    }
    told
}

/// The result of a vote: `3 ja, 1 nej, 0 avstår` and what it decided, with how a tie was broken.
pub fn vote_result(vote: &Vote) -> Sentence {
    let (y, n, a) = super::sums(vote);
    let id = match (vote.tie, vote.outcome) {
        (Some(TieRule::CastingVote), _) => "minutes-vote-result-casting",
        (Some(TieRule::Lot), _) => "minutes-vote-result-lot",
        (None, Some(_)) => "minutes-vote-result",
        (None, None) => "minutes-vote-result-open",
    };
    let outcome = match vote.outcome {
        Some(Answer::Yes) => &vote.yes_means,
        Some(Answer::No) => &vote.no_means,
        _ => "",
    };
    Sentence::new(id)
        .with("yes", vote.yes.unwrap_or(y))
        .with("no", vote.no.unwrap_or(n))
        .with("abstained", vote.abstained.unwrap_or(a))
        .with("outcome", outcome)
}

/// The result of an election: who, to what, and the ballots where there were any.
pub fn election_result(e: &Election) -> Sentence {
    let counts: Vec<String> = e.candidates.iter().map(|c| format!("{} {}", c.name, c.votes)).collect();
    let id = match (e.closed, e.lot.is_some()) {
        (false, _) => "minutes-election-result",
        (true, false) => "minutes-election-result-closed",
        (true, true) => "minutes-election-result-lot",
    };
    Sentence::new(id)
        .with("elected", e.elected.join(", "))
        .with("post", &e.post)
        .with("counts", counts.join(", "))
        .with("blank", e.blank)
        .with("invalid", e.invalid)
}

fn find(p: &Proceedings, number: i64) -> Option<&Motion> {
    p.motions.iter().find(|m| m.number == number)
}

fn motion(sentence: Sentence, motion: Option<&Motion>, number: i64) -> Sentence {
    let by = motion.map(|m| m.by.as_str()).unwrap_or_default();
    sentence.with("number", number).with("by", by).with("who", if by.is_empty() { "proposal" } else { "motion" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{MotionKind, Put};
    use text::{Catalogue, Lang, Words};

    fn said(p: &Proceedings) -> Vec<String> {
        let words = Words::new(Catalogue::read(&[crate::WORDS]), Lang::Sv);
        how_decided(p).iter().map(|s| s.said(&words)).collect()
    }

    #[test]
    fn a_decision_without_opposition_needs_no_words() {
        assert!(said(&Proceedings::default()).is_empty());
    }

    /// The question of which motion is to be the counter proposal has no main proposal.
    #[test]
    fn the_main_proposal_is_that_of_the_question_that_decides() {
        let motion = |number, kind, by: &str| Motion { number, kind, by: by.into(), ..Motion::default() };
        let put = |motions: &[i64]| Put { question: "?".into(), motions: motions.into(), ..Put::default() };
        let p = Proceedings {
            motions: vec![
                motion(1, MotionKind::Proposal, ""),
                motion(2, MotionKind::Amend, "Bo Ek"),
                motion(3, MotionKind::Amend, "Cia Dal"),
            ],
            order: vec![put(&[2, 3]), put(&[1, 2, 3])],
            ..Proceedings::default()
        };
        assert_eq!(said(&p)[0], "Huvudförslag är förvaltningens förslag.");
    }

    #[test]
    fn the_main_proposal_the_question_and_the_result_are_told() {
        let amend = Motion { number: 2, kind: MotionKind::Amend, by: "Bo Ek".into(), ..Motion::default() };
        let p = Proceedings {
            motions: vec![Motion { number: 1, ..Motion::default() }, amend],
            order: vec![Put {
                question: "Ska förslaget bifallas?".into(),
                motions: vec![1, 2],
                by: Means::Vote,
                won: Some(1),
            }],
            votes: vec![Vote {
                yes: Some(2),
                no: Some(2),
                abstained: Some(0),
                tie: Some(TieRule::CastingVote),
                outcome: Some(Answer::Yes),
                yes_means: "bifall till förvaltningens förslag".into(),
                ..Vote::default()
            }],
            ..Proceedings::default()
        };
        assert_eq!(
            said(&p),
            [
                "Huvudförslag är förvaltningens förslag.",
                "Ordföranden ställer frågan: ”Ska förslaget bifallas?” Omröstning begärs och genomförs.",
                "Omröstningen utfaller med 2 ja, 2 nej och 0 som avstår. Vid lika röstetal avgör ordförandens \
                 utslagsröst: bifall till förvaltningens förslag.",
            ]
        );
    }
}
