//! Who may reserve themselves against a decision, and until when (MEET-12; KL 4:27).

use super::names::{clock, same_person};
use super::{Answer, Proceedings, Table};
use basics::{Refusal, all_or};

/// Refuses a reservation by somebody who took no part in the decision, or after the meeting had ended.
///
/// Took part: sat at the table and did not decline. Who was out for disqualification took no part. Who abstained
/// in a vote took part in the handling but not in the decision; that they cannot reserve themselves is our
/// reading. Who voted for what was decided has nothing to reserve against. `ended` is `None` while the meeting
/// goes on; a reservation without a time is taken as announced in time.
pub fn may_reserve(
    name: &str,
    at: &str,
    table: &Table,
    proceedings: &Proceedings,
    ended: Option<&str>,
) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if !table.decides(name) {
        no.push(Refusal::new("minutes-reservation-not-part").at("reservation").with("name", name));
    } else if declined(name, proceedings) {
        no.push(Refusal::new("minutes-reservation-abstained").at("reservation").with("name", name));
    } else if won(name, proceedings) {
        no.push(Refusal::new("minutes-reservation-won").at("reservation").with("name", name));
    }
    if let (Some(end), Some(at)) = (ended.and_then(clock), clock(at))
        && at > end
    {
        no.push(Refusal::new("minutes-reservation-late").at("at").with("end", ended.unwrap_or_default()));
    }
    all_or(no, ())
}

/// Whether they abstained, in the decision as a whole or in its last vote.
pub fn declined(name: &str, proceedings: &Proceedings) -> bool {
    let in_vote = proceedings.votes.last().is_some_and(|v| answered(name, &v.ballots) == Some(Answer::Abstain));
    in_vote || proceedings.abstained.iter().any(|a| same_person(a, name))
}

/// Whether they voted for what won in the last vote.
pub fn won(name: &str, proceedings: &Proceedings) -> bool {
    proceedings.votes.last().is_some_and(|v| v.outcome.is_some() && answered(name, &v.ballots) == v.outcome)
}

fn answered(name: &str, ballots: &[super::Ballot]) -> Option<Answer> {
    ballots.iter().find(|b| same_person(&b.name, name)).map(|b| b.answer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Recused;
    use crate::rules::vote::tests::{FOUR, open, table};

    fn check(name: &str, at: &str, ended: Option<&str>) -> Vec<&'static str> {
        let mut vote = open(&[("Ada Alm", 'j'), ("Bo Ek", 'n'), ("Cia Dal", 'j'), ("Dan Fors", 'a')]);
        vote.outcome = Some(Answer::Yes);
        let proceedings = Proceedings { votes: vec![vote], ..Proceedings::default() };
        let table = Table { recused: vec![Recused { name: "Eva Gran".into(), ground: 1 }], ..table(FOUR) };
        may_reserve(name, at, &table, &proceedings, ended).err().unwrap_or_default().iter().map(|r| r.id).collect()
    }

    #[test]
    fn only_who_took_part_and_did_not_win_may_reserve_before_the_end() {
        assert!(check("Bo Ek", "14:30", None).is_empty());
        assert!(check("Bo Ek (KD)", "14:30", Some("14:30")).is_empty());
        assert!(check("Bo Ek", "", Some("14:30")).is_empty());
        assert_eq!(check("Bo Ek", "14:31", Some("14:30")), ["minutes-reservation-late"]);
        assert_eq!(check("Dan Fors", "14:00", None), ["minutes-reservation-abstained"]);
        assert_eq!(check("Ada Alm", "14:00", None), ["minutes-reservation-won"]);
        assert_eq!(check("Eva Gran", "14:00", None), ["minutes-reservation-not-part"]);
        assert_eq!(
            check("Någon Annan", "15:00", Some("14:30")),
            ["minutes-reservation-not-part", "minutes-reservation-late"]
        );
    }

    #[test]
    fn who_declined_without_a_vote_may_not_reserve() {
        let proceedings = Proceedings { abstained: vec!["Bo Ek".into()], ..Proceedings::default() };
        let no = may_reserve("Bo Ek", "", &table(FOUR), &proceedings, None).expect_err("refused");
        assert_eq!(no[0].id, "minutes-reservation-abstained");
        assert!(may_reserve("Cia Dal", "", &table(FOUR), &proceedings, None).is_ok());
    }
}
