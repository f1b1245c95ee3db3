//! The result of an election (MEET-9; KL 6:33, 5:54–56).

use super::names::same_person;
use super::{Candidate, Election, Table};
use basics::{Refusal, all_or};

/// How an election ended, before the lot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Elected without a lot, most votes first.
    pub elected: Vec<String>,
    /// Those with as many votes as each other over the last places.
    pub tied: Vec<String>,
    /// How many of the tied get a place.
    pub places_by_lot: usize,
}

impl Outcome {
    pub fn needs_lot(&self) -> bool {
        self.places_by_lot > 0
    }

    /// Everybody elected, when the lot has been drawn; its drawn name, or names joined by comma.
    pub fn with_lot(&self, drawn: &str) -> Vec<String> {
        let mut all = self.elected.clone();
        let of_lot = self.tied.iter().filter(|t| drawn.split(", ").any(|d| d.trim() == t.as_str()));
        all.extend(of_lot.take(self.places_by_lot).cloned());
        all
    }
}

/// The result of an election, or everything that is wrong with it.
///
/// By acclamation: as many are named as there are places. With closed ballots: those with most votes, whether
/// or not more than half voted for them (our reading of KL 5:54, which asks no more than a simple majority where
/// elections are not proportional; M). Equal votes over the last place: the lot, never the chair's vote.
/// A ballot names at most as many as there are places. Fewer ballots than deciding is right, since one may
/// abstain; more is not.
pub fn count_election(election: &Election, table: &Table) -> Result<Outcome, Vec<Refusal>> {
    let mut no = Vec::new();
    let places = usize::try_from(election.places).unwrap_or(0);
    if places == 0 {
        no.push(Refusal::new("minutes-election-places").at("places"));
    }
    for (i, c) in election.candidates.iter().enumerate() {
        if election.candidates[..i].iter().any(|o| same_person(&o.name, &c.name)) {
            no.push(Refusal::new("minutes-election-twice").at("candidates").with("name", &c.name));
        }
    }
    if !election.closed {
        let named = if election.elected.is_empty() {
            election.candidates.iter().map(|c| c.name.clone()).collect()
        } else {
            election.elected.clone()
        };
        if places > 0 && named.len() != places {
            no.push(
                Refusal::new("minutes-election-named").at("elected").with("places", places).with("named", named.len()),
            );
        }
        return all_or(no, Outcome { elected: named, ..Outcome::default() });
    }
    ballots(election, table, places, &mut no);
    if no.is_empty() && election.candidates.iter().filter(|c| c.votes > 0).count() < places {
        no.push(Refusal::new("minutes-election-too-few").at("candidates").with("places", places));
    }
    all_or(no, ()).map(|()| by_most_votes(&election.candidates, places))
}

fn ballots(election: &Election, table: &Table, places: usize, no: &mut Vec<Refusal>) {
    let votes: i64 = election.candidates.iter().map(|c| c.votes).sum();
    let spoilt = election.blank + election.invalid;
    let lowest =
        election.candidates.iter().map(|c| c.votes).min().unwrap_or(0).min(election.blank).min(election.invalid);
    if lowest < 0 {
        no.push(Refusal::new("minutes-election-negative").at("candidates"));
        return;
    }
    let counted = election.counted.unwrap_or(if places <= 1 { votes + spoilt } else { i64::MIN });
    if counted == i64::MIN {
        no.push(Refusal::new("minutes-election-no-count").at("counted"));
        return;
    }
    let there = i64::try_from(table.deciding.len()).unwrap_or(i64::MAX);
    if counted > there {
        no.push(Refusal::new("minutes-election-count").at("counted").with("counted", counted).with("there", there));
    }
    let valid = counted - spoilt;
    let most = valid.saturating_mul(i64::try_from(places.max(1)).unwrap_or(i64::MAX));
    let adds_up = if places <= 1 { votes == valid } else { valid >= 0 && votes <= most && votes >= valid };
    if !adds_up || election.candidates.iter().any(|c| c.votes > valid) {
        no.push(
            Refusal::new("minutes-election-sum").at("counted").with("counted", counted).with("sum", votes + spoilt),
        );
    }
}

fn by_most_votes(candidates: &[Candidate], places: usize) -> Outcome {
    let mut order: Vec<&Candidate> = candidates.iter().filter(|c| c.votes > 0).collect();
    order.sort_by_key(|c| std::cmp::Reverse(c.votes));
    let last = order[places - 1].votes;
    let above: Vec<String> = order.iter().filter(|c| c.votes > last).map(|c| c.name.clone()).collect();
    let level: Vec<String> = order.iter().filter(|c| c.votes == last).map(|c| c.name.clone()).collect();
    if above.len() + level.len() == places {
        return Outcome { elected: above.into_iter().chain(level).collect(), ..Outcome::default() };
    }
    Outcome { places_by_lot: places - above.len(), elected: above, tied: level }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::vote::tests::{FOUR, table};

    fn closed(places: i64, votes: &[(&str, i64)], blank: i64, invalid: i64, counted: i64) -> Election {
        let candidates = votes.iter().map(|(name, votes)| Candidate { name: (*name).into(), votes: *votes }).collect();
        Election { places, closed: true, candidates, blank, invalid, counted: Some(counted), ..Election::default() }
    }

    fn check(election: &Election, elected: &[&str], tied: &[&str], by_lot: usize) {
        let outcome = count_election(election, &table(FOUR)).unwrap_or_else(|no| panic!("{no:?}"));
        assert_eq!(
            (outcome.elected, outcome.tied, outcome.places_by_lot),
            (
                elected.iter().map(ToString::to_string).collect::<Vec<_>>(),
                tied.iter().map(ToString::to_string).collect::<Vec<_>>(),
                by_lot
            )
        );
    }

    fn refused(election: &Election) -> Vec<&'static str> {
        count_election(election, &table(FOUR)).err().unwrap_or_default().iter().map(|r| r.id).collect()
    }

    #[test]
    fn those_with_most_votes_are_elected_and_a_tie_over_the_last_place_goes_to_the_lot() {
        check(&closed(1, &[("A", 3), ("B", 1)], 0, 0, 4), &["A"], &[], 0);
        check(&closed(1, &[("A", 2), ("B", 1)], 1, 0, 4), &["A"], &[], 0);
        check(&closed(1, &[("A", 2), ("B", 2)], 0, 0, 4), &[], &["A", "B"], 1);
        check(&closed(1, &[("A", 1), ("B", 1)], 1, 0, 3), &[], &["A", "B"], 1);
        check(&closed(2, &[("A", 4), ("B", 2), ("C", 2)], 0, 0, 4), &["A"], &["B", "C"], 1);
        check(&closed(2, &[("A", 3), ("B", 3), ("C", 2)], 0, 0, 4), &["A", "B"], &[], 0);
        check(&closed(1, &[("A", 2), ("B", 0)], 2, 0, 4), &["A"], &[], 0);
    }

    #[test]
    fn ballots_that_do_not_add_up_are_refused() {
        for (election, ids) in [
            (closed(1, &[("A", 3), ("B", 2)], 0, 0, 4), vec!["minutes-election-sum"]),
            (closed(1, &[("A", 3), ("B", 2)], 0, 0, 5), vec!["minutes-election-count"]),
            (closed(1, &[("A", 1), ("A", 2)], 0, 0, 3), vec!["minutes-election-twice"]),
            (closed(0, &[("A", 3)], 0, 0, 3), vec!["minutes-election-places"]),
            (closed(1, &[("A", -1)], 0, 0, 3), vec!["minutes-election-negative"]),
            (closed(1, &[("A", 0)], 3, 0, 3), vec!["minutes-election-too-few"]),
            (closed(2, &[("A", 4), ("B", 4), ("C", 1)], 0, 0, 4), vec!["minutes-election-sum"]),
        ] {
            assert_eq!(refused(&election), ids, "{election:?}");
        }
        let uncounted = Election { counted: None, ..closed(2, &[("A", 3), ("B", 3)], 0, 0, 4) };
        assert_eq!(refused(&uncounted), ["minutes-election-no-count"]);
        let uncounted = Election { counted: None, ..closed(1, &[("A", 3), ("B", 1)], 0, 0, 4) };
        assert!(refused(&uncounted).is_empty(), "with one place the sum is the count");
    }

    #[test]
    fn by_acclamation_as_many_are_named_as_there_are_places() {
        let one = Election { places: 1, elected: vec!["A".into()], ..Election::default() };
        check(&one, &["A"], &[], 0);
        assert_eq!(refused(&Election { places: 2, ..one.clone() }), ["minutes-election-named"]);
        let by_candidate =
            Election { places: 1, candidates: vec![Candidate { name: "A".into(), votes: 0 }], ..Election::default() };
        check(&by_candidate, &["A"], &[], 0);
    }

    #[test]
    fn the_lot_fills_the_places_left() {
        let outcome = count_election(&closed(2, &[("A", 4), ("B", 2), ("C", 2)], 0, 0, 4), &table(FOUR)).expect("one");
        assert!(outcome.needs_lot());
        assert_eq!(outcome.with_lot("C"), ["A", "C"]);
        assert_eq!(outcome.with_lot("D"), ["A"]);
    }
}
