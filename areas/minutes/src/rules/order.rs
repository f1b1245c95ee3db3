//! In which order the chair puts the questions (MEET-9, MEET-10, PROT-1; KL 6:33, 5:53, 5:67 p. 2).

use super::{Means, Motion, MotionKind, Put, Sentence, Vote};
use text::Words;

/// A question the chair can put, answerable by yes or no, and the motions it is between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub words: Sentence,
    /// The first is the main proposal. For tabling and referral: those motions.
    pub motions: Vec<i64>,
}

/// Motions that have not been withdrawn and that stand against each other: not mere support, not additions.
pub fn rivals(motions: &[Motion]) -> Vec<&Motion> {
    use MotionKind::{Amend, Proposal, Refer, Reject, Table};
    motions.iter().filter(|m| !m.withdrawn && matches!(m.kind, Proposal | Reject | Amend | Table | Refer)).collect()
}

/// The motion the others are set against: the proposal from before the meeting, else the first to approve it,
/// else the first of all. `None` without motions about the matter itself.
pub fn main_motion(motions: &[Motion]) -> Option<&Motion> {
    use MotionKind::{Amend, Approve, Proposal, Reject};
    let live = |kind| motions.iter().find(move |m| !m.withdrawn && m.kind == kind);
    live(Proposal).or_else(|| live(Approve)).or_else(|| live(Amend)).or_else(|| live(Reject))
}

/// The order usual in a board, for the chair to follow or change.
///
/// Formal motions first: shall the matter be decided today; if both tabling and referral are asked for, which
/// of them. Simple majority; a minority of a third cannot table in a board (MEET-10). Then the main proposal
/// against the other: with several others they are first set against each other two by two for which is to be
/// the counter proposal. Last each addition.
pub fn suggest_order(motions: &[Motion]) -> Vec<Question> {
    let mut order = Vec::new();
    let of = |kinds: &[MotionKind]| -> Vec<&Motion> {
        motions.iter().filter(|m| !m.withdrawn && kinds.contains(&m.kind)).collect()
    };
    let numbers = |of: &[&Motion]| of.iter().map(|m| m.number).collect::<Vec<_>>();
    let formal = of(&[MotionKind::Table, MotionKind::Refer]);
    if !formal.is_empty() {
        order.push(question("minutes-put-today", &numbers(&formal), &[]));
    }
    if formal.iter().any(|m| m.kind == MotionKind::Table) && formal.iter().any(|m| m.kind == MotionKind::Refer) {
        order.push(question("minutes-put-refer-or-table", &numbers(&formal), &[]));
    }
    if let Some(main) = main_motion(motions) {
        let others: Vec<&Motion> =
            of(&[MotionKind::Reject, MotionKind::Amend]).into_iter().filter(|m| m.number != main.number).collect();
        order.extend(matter(main, &others));
    }
    for add in of(&[MotionKind::Add]) {
        order.push(question("minutes-put-add", &[add.number], &[add]));
    }
    order
}

fn matter(main: &Motion, others: &[&Motion]) -> Vec<Question> {
    let mut order = Vec::new();
    for second in others.iter().skip(1) {
        let first = others[0];
        let id = if order.is_empty() { "minutes-put-counter" } else { "minutes-put-counter-next" };
        // Whatever won before stands against the next: the question names all it can be between.
        let last = others.iter().position(|o| o.number == second.number).unwrap_or(1);
        let between: Vec<i64> = others[..=last].iter().map(|o| o.number).collect();
        order.push(question(id, &between, &[first, second]));
    }
    match others {
        [] => order.push(question("minutes-put-approve", &[main.number], &[main])),
        [only] => order.push(question("minutes-put-against", &[main.number, only.number], &[main, only])),
        _ => {
            let mut all = vec![main.number];
            all.extend(others.iter().map(|m| m.number));
            order.push(question("minutes-put-main", &all, &[main]));
        }
    }
    order
}

/// The motions a question is still between: those it names but for what an earlier question has put out.
///
/// `at` counts from 0; beyond the order it is nothing.
pub fn standing_at(order: &[Put], at: usize) -> Vec<i64> {
    let Some(put) = order.get(at) else { return Vec::new() };
    let is_out = |n: &i64| {
        let lost = |q: &Put| q.motions.len() > 1 && q.motions.contains(n) && q.won.is_some_and(|w| w != *n);
        order[..at].iter().any(lost)
    };
    put.motions.iter().filter(|n| !is_out(n)).copied().collect()
}

/// The question that decides the matter: the last one about the main motion. `None` when the order has none.
pub fn deciding_question(order: &[Put], motions: &[Motion]) -> Option<usize> {
    let main = main_motion(motions)?.number;
    order.iter().rposition(|p| p.motions.contains(&main))
}

/// Whether a vote has been asked for on a question and not been held.
pub fn awaits_vote(order: &[Put], votes: &[Vote], at: usize) -> bool {
    let Some(put) = order.get(at) else { return false };
    let between = standing_at(order, at);
    let answers = |v: &Vote| match v.question {
        Some(n) => usize::try_from(n).is_ok_and(|n| n == at + 1),
        None => {
            let mut sides = v.yes_motion.iter().chain(&v.no_motion).peekable();
            sides.peek().is_some() && sides.all(|n| between.contains(n))
        }
    };
    put.by == Means::Vote && put.won.is_none() && !votes.iter().any(answers)
}

/// The same as lines of the record, with the questions in words.
pub fn suggest_puts(motions: &[Motion], words: &Words) -> Vec<Put> {
    let put = |q: Question| Put { question: q.words.said(words), motions: q.motions, ..Put::default() };
    suggest_order(motions).into_iter().map(put).collect()
}

fn question(id: &'static str, motions: &[i64], named: &[&Motion]) -> Question {
    const PLACES: [(&str, &str, &str); 2] = [("first", "firstby", "firstkind"), ("second", "secondby", "secondkind")];
    let mut words = Sentence::new(id);
    for (motion, (number, by, kind)) in named.iter().zip(PLACES) {
        let own = motion.kind == MotionKind::Proposal || motion.by.is_empty();
        words = words.with(number, motion.number).with(by, if own { "" } else { motion.by.as_str() });
        words = words.with(kind, if own { "proposal" } else { "motion" });
    }
    Question { words, motions: motions.to_vec() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use MotionKind::{Add, Amend, Approve, Proposal, Refer, Reject, Table};

    fn motions(kinds: &[MotionKind]) -> Vec<Motion> {
        let one = |(n, kind): (i64, &MotionKind)| Motion {
            number: n,
            kind: *kind,
            by: if *kind == Proposal { String::new() } else { format!("Ledamot {n}") },
            ..Motion::default()
        };
        (1..).zip(kinds).map(one).collect()
    }

    fn check(kinds: &[MotionKind], expected: &[(&str, &[i64])]) {
        let order = suggest_order(&motions(kinds));
        let told: Vec<(&str, &[i64])> = order.iter().map(|q| (q.words.id, q.motions.as_slice())).collect();
        assert_eq!(told, expected, "{kinds:?}");
    }

    #[test]
    fn formal_motions_come_first_then_the_matter_then_additions() {
        check(&[], &[]);
        check(&[Proposal], &[("minutes-put-approve", &[1])]);
        check(&[Proposal, Approve], &[("minutes-put-approve", &[1])]);
        check(&[Proposal, Reject], &[("minutes-put-against", &[1, 2])]);
        check(&[Amend, Proposal], &[("minutes-put-against", &[2, 1])]);
        check(
            &[Proposal, Amend, Refer, Add],
            &[("minutes-put-today", &[3]), ("minutes-put-against", &[1, 2]), ("minutes-put-add", &[4])],
        );
        check(
            &[Proposal, Table, Refer],
            &[("minutes-put-today", &[2, 3]), ("minutes-put-refer-or-table", &[2, 3]), ("minutes-put-approve", &[1])],
        );
    }

    #[test]
    fn several_counter_proposals_are_first_set_against_each_other() {
        check(&[Proposal, Amend, Reject], &[("minutes-put-counter", &[2, 3]), ("minutes-put-main", &[1, 2, 3])]);
        check(
            &[Proposal, Amend, Amend, Reject],
            &[
                ("minutes-put-counter", &[2, 3]),
                ("minutes-put-counter-next", &[2, 3, 4]),
                ("minutes-put-main", &[1, 2, 3, 4]),
            ],
        );
    }

    #[test]
    fn what_lost_an_earlier_question_is_out_of_the_later_ones() {
        let put = |motions: &[i64], by, won| Put { question: "?".into(), motions: motions.into(), by, won };
        let (said, voted) = (Means::Acclamation, Means::Vote);
        let mut order = vec![put(&[2, 3], said, None), put(&[2, 3, 4], said, None), put(&[1, 2, 3, 4], voted, None)];
        assert_eq!(standing_at(&order, 1), [2, 3, 4]);
        order[0].won = Some(3);
        assert_eq!((standing_at(&order, 0), standing_at(&order, 1)), (vec![2, 3], vec![3, 4]));
        order[1].won = Some(4);
        assert_eq!(standing_at(&order, 2), [1, 4]);
        assert_eq!(standing_at(&order, 9), [0; 0]);
        assert_eq!(deciding_question(&order, &motions(&[Proposal, Amend, Amend, Reject])), Some(2));
        // The vote on which is to be the counter proposal does not answer the main question.
        let first = Vote { yes_motion: Some(2), no_motion: Some(3), ..Vote::default() };
        assert!(awaits_vote(&order, std::slice::from_ref(&first), 2));
        let main = Vote { yes_motion: Some(1), no_motion: Some(4), ..Vote::default() };
        assert!(!awaits_vote(&order, &[first.clone(), main], 2));
        assert!(!awaits_vote(&order, &[Vote { question: Some(3), ..first }], 2));
        assert!(!awaits_vote(&order, &[], 0), "nobody asked for a vote there");
    }

    #[test]
    fn what_was_withdrawn_is_not_put() {
        let mut all = motions(&[Proposal, Amend]);
        all[1].withdrawn = true;
        let order = suggest_order(&all);
        assert_eq!(order.len(), 1);
        assert_eq!(order[0].motions, [1]);
        assert_eq!(rivals(&all).len(), 1);
    }
}
