//! The result of a vote (MEET-9, MEET-11; KL 6:33, 5:53–56, 4:24–26).

use super::names::same_person;
use super::{Answer, Table, TieRule, Vote};
use basics::{Refusal, all_or};

/// How a vote ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    pub yes: i64,
    pub no: i64,
    pub abstained: i64,
    /// `None` at a tie whose lot has not been drawn.
    pub outcome: Option<Answer>,
    /// How the tie was or must be broken; `None` when there was no tie.
    pub tie: Option<TieRule>,
}

/// The votes of the ballots, as they stand: yes, no, abstained.
pub fn sums(vote: &Vote) -> (i64, i64, i64) {
    let of = |answer| i64::try_from(vote.ballots.iter().filter(|b| b.answer == answer).count()).unwrap_or(i64::MAX);
    (of(Answer::Yes), of(Answer::No), of(Answer::Abstain))
}

/// The tally of a vote by those at the table, or everything that is wrong with it.
///
/// A simple majority of those who voted decides. At a tie the chair's own vote decides, so the chair must have
/// voted (MEET-11); in a matter of employment the lot. A vote is open by name but for employment; elections are
/// counted by [`count_election`](super::count_election). In the exercise of authority against an individual
/// (`authority`) nobody may abstain.
pub fn tally(vote: &Vote, table: &Table, authority: bool) -> Result<Tally, Vec<Refusal>> {
    let mut no = Vec::new();
    let (y, n, a) = if vote.employment {
        if !vote.closed {
            no.push(Refusal::new("minutes-vote-must-be-closed").at("closed"));
        }
        closed_sums(vote, table, &mut no)
    } else {
        if vote.closed {
            no.push(Refusal::new("minutes-vote-must-be-open").at("closed"));
        }
        ballots(vote, table, &mut no);
        sums(vote)
    };
    if authority && a > 0 {
        no.push(Refusal::new("minutes-vote-authority").at("abstained"));
    }
    let mut tally = Tally { yes: y, no: n, abstained: a, outcome: majority(y, n), tie: None };
    if y == n && vote.employment {
        tally.tie = Some(TieRule::Lot);
        tally.outcome = by_lot(vote);
    } else if y == n && no.is_empty() {
        tally.tie = Some(TieRule::CastingVote);
        match casting_vote(vote, table) {
            Ok(answer) => tally.outcome = Some(answer),
            Err(refusal) => no.push(refusal),
        }
    }
    all_or(no, tally)
}

fn majority(yes: i64, no: i64) -> Option<Answer> {
    match yes.cmp(&no) {
        std::cmp::Ordering::Greater => Some(Answer::Yes),
        std::cmp::Ordering::Less => Some(Answer::No),
        std::cmp::Ordering::Equal => None,
    }
}

/// The chair's answer, which decides a tie (KL 5:55). Refused when the chair abstained or there is none.
fn casting_vote(vote: &Vote, table: &Table) -> Result<Answer, Refusal> {
    let Some(chair) = &table.chair else { return Err(Refusal::new("minutes-vote-no-chair").at("ballots")) };
    let answer = vote.ballots.iter().find(|b| same_person(&b.name, chair)).map(|b| b.answer);
    match answer {
        Some(answer @ (Answer::Yes | Answer::No)) => Ok(answer),
        _ => Err(Refusal::new("minutes-vote-chair-must").at("ballots").with("name", chair)),
    }
}

fn by_lot(vote: &Vote) -> Option<Answer> {
    let drawn = vote.lot.as_ref().map(|l| l.drawn.trim()).filter(|d| !d.is_empty())?;
    let is =
        |meaning: &str, words: [&str; 2]| drawn == meaning.trim() || words.contains(&drawn.to_lowercase().as_str());
    if is(&vote.yes_means, ["yes", "ja"]) {
        return Some(Answer::Yes);
    }
    is(&vote.no_means, ["no", "nej"]).then_some(Answer::No)
}

/// Everybody at the table once, and nobody else.
fn ballots(vote: &Vote, table: &Table, no: &mut Vec<Refusal>) {
    for (i, ballot) in vote.ballots.iter().enumerate() {
        if !table.decides(&ballot.name) {
            no.push(Refusal::new("minutes-vote-outsider").at("ballots").with("name", &ballot.name));
        }
        if vote.ballots[..i].iter().any(|b| same_person(&b.name, &ballot.name)) {
            no.push(Refusal::new("minutes-vote-twice").at("ballots").with("name", &ballot.name));
        }
    }
    for seat in &table.deciding {
        if !vote.ballots.iter().any(|b| same_person(&b.name, &seat.name)) {
            no.push(Refusal::new("minutes-vote-missing").at("ballots").with("name", &seat.name));
        }
    }
}

fn closed_sums(vote: &Vote, table: &Table, no: &mut Vec<Refusal>) -> (i64, i64, i64) {
    let (Some(y), Some(n)) = (vote.yes, vote.no) else {
        no.push(Refusal::new("minutes-vote-no-sum").at("yes"));
        return (0, 0, 0);
    };
    let a = vote.abstained.unwrap_or(0);
    let there = i64::try_from(table.deciding.len()).unwrap_or(i64::MAX);
    if y < 0 || n < 0 || a < 0 || y + n + a != there {
        no.push(Refusal::new("minutes-vote-count").at("yes").with("counted", y + n + a).with("there", there));
    }
    (y, n, a)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::rules::{AtTable, Ballot, Lot};

    pub fn table(names: &[&str]) -> Table {
        let seat = |n: &&str| AtTable { name: (*n).to_string(), ..AtTable::default() };
        Table {
            number: 1,
            chair: names.first().map(ToString::to_string),
            deciding: names.iter().map(seat).collect(),
            ..Table::default()
        }
    }

    pub const FOUR: &[&str] = &["Ada Alm", "Bo Ek", "Cia Dal", "Dan Fors"];

    pub fn open(answers: &[(&str, char)]) -> Vote {
        let ballot = |(name, c): &(&str, char)| Ballot {
            name: (*name).to_string(),
            answer: match c {
                'j' => Answer::Yes,
                'n' => Answer::No,
                _ => Answer::Abstain,
            },
        };
        Vote { ballots: answers.iter().map(ballot).collect(), ..Vote::default() }
    }

    fn four(answers: &str) -> Vote {
        let pairs: Vec<(&str, char)> = FOUR.iter().copied().zip(answers.chars()).collect();
        open(&pairs)
    }

    fn ids(result: Result<Tally, Vec<Refusal>>) -> Vec<&'static str> {
        result.err().unwrap_or_default().into_iter().map(|r| r.id).collect()
    }

    #[test]
    fn the_majority_of_those_who_vote_decides_and_the_chair_breaks_a_tie() {
        use Answer::{No, Yes};
        use TieRule::CastingVote;
        for (answers, outcome, tie) in [
            ("jjjj", Yes, None),
            ("jjjn", Yes, None),
            ("jnnn", No, None),
            ("jjnn", Yes, Some(CastingVote)),
            ("nnjj", No, Some(CastingVote)),
            ("ajja", Yes, None),
            ("jnaa", Yes, Some(CastingVote)),
        ] {
            let t = tally(&four(answers), &table(FOUR), false).unwrap_or_else(|no| panic!("{answers}: {no:?}"));
            assert_eq!((t.outcome, t.tie), (Some(outcome), tie), "{answers}");
            assert_eq!(t.yes + t.no + t.abstained, 4, "{answers}");
        }
    }

    #[test]
    fn the_chair_cannot_abstain_at_a_tie_meet_11() {
        assert_eq!(ids(tally(&four("ajna"), &table(FOUR), false)), ["minutes-vote-chair-must"]);
        assert_eq!(ids(tally(&four("aaaa"), &table(FOUR), false)), ["minutes-vote-chair-must"]);
        assert!(tally(&four("ajja"), &table(FOUR), false).is_ok());
        let nobody = Table { chair: None, ..table(FOUR) };
        assert_eq!(ids(tally(&four("jjnn"), &nobody, false)), ["minutes-vote-no-chair"]);
    }

    #[test]
    fn everybody_at_the_table_votes_once_and_nobody_else() {
        let whole = [("Ada Alm", 'j'), ("Bo Ek", 'n'), ("Cia Dal", 'j'), ("Dan Fors", 'a')];
        assert!(tally(&open(&whole), &table(FOUR), false).is_ok());
        assert_eq!(ids(tally(&open(&whole[..3]), &table(FOUR), false)), ["minutes-vote-missing"]);
        let twice = [&whole[..], &[("Bo Ek", 'n')]].concat();
        assert_eq!(ids(tally(&open(&twice), &table(FOUR), false)), ["minutes-vote-twice"]);
        let stranger = [&whole[..], &[("Eva Gran", 'n')]].concat();
        assert_eq!(ids(tally(&open(&stranger), &table(FOUR), false)), ["minutes-vote-outsider"]);
    }

    #[test]
    fn in_the_exercise_of_authority_nobody_abstains() {
        assert_eq!(ids(tally(&four("jjna"), &table(FOUR), true)), ["minutes-vote-authority"]);
        assert!(tally(&four("jjnn"), &table(FOUR), true).is_ok());
    }

    fn employment(yes: Option<i64>, no: Option<i64>, drawn: &str) -> Vote {
        let lot = Lot { drawn: drawn.into(), ..Lot::default() };
        let (yes_means, no_means) = ("Ada anställs".to_string(), "Bo anställs".to_string());
        Vote { closed: true, employment: true, yes, no, lot: Some(lot), yes_means, no_means, ..Vote::default() }
    }

    #[test]
    fn employment_is_voted_on_in_secret_and_a_tie_is_broken_by_lot() {
        let t = tally(&employment(Some(2), Some(2), "Bo anställs"), &table(FOUR), false).expect("a tally");
        assert_eq!((t.outcome, t.tie), (Some(Answer::No), Some(TieRule::Lot)));
        let t = tally(&employment(Some(2), Some(2), ""), &table(FOUR), false).expect("a tally");
        assert_eq!((t.outcome, t.tie), (None, Some(TieRule::Lot)), "the lot is yet to be drawn");
        let t = tally(&employment(Some(3), Some(1), ""), &table(FOUR), false).expect("a tally");
        assert_eq!((t.outcome, t.tie), (Some(Answer::Yes), None));
        assert_eq!(ids(tally(&employment(Some(3), None, ""), &table(FOUR), false)), ["minutes-vote-no-sum"]);
        assert_eq!(ids(tally(&employment(Some(3), Some(3), ""), &table(FOUR), false)), ["minutes-vote-count"]);
        let open = Vote { closed: false, ..employment(Some(3), Some(1), "") };
        assert_eq!(ids(tally(&open, &table(FOUR), false)), ["minutes-vote-must-be-closed"]);
        let closed = Vote { closed: true, ..four("jjjn") };
        assert_eq!(ids(tally(&closed, &table(FOUR), false)), ["minutes-vote-must-be-open"]);
    }
}
