//! Votes and elections at the table: read from their forms, counted by the rules of `minutes`, and set in.

use super::{ParagraphText, Reader, field_of};
use basics::Refusal;
use minutes::{
    Answer, Ballot, Candidate, Election, Lot, Means, Put, Table, TieRule, Vote, count_election, draw_several, tally,
};

/// The word an answer is sent as.
pub fn answer_code(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "ja",
        Answer::No => "nej",
        Answer::Abstain => "avstar",
    }
}

/// Reads a vote and counts it. A tie in a matter of employment is broken with the `seed` (MEET-9; KL 5:56). A lot that
/// has been drawn stands: where `old` was the same tie, its lot is kept.
pub fn read_vote(mut r: Reader<'_>, table: &Table, seed: &str, old: Option<&Vote>) -> Result<Vote, Vec<Refusal>> {
    let employment = r.ticked("anstallning");
    let answer = |sent: &str| [Answer::Yes, Answer::No, Answer::Abstain].into_iter().find(|a| answer_code(*a) == sent);
    let cast = |seat: &minutes::AtTable| {
        let sent = r.raw(&field_of("rost", &seat.name));
        answer(&sent).map(|answer| Ballot { name: seat.name.clone(), answer })
    };
    let ballots: Vec<Ballot> = if employment { Vec::new() } else { table.deciding.iter().filter_map(cast).collect() };
    let demanded_by = r.raw("begard");
    if !table.decides(&demanded_by) {
        r.refuse(Refusal::new("meeting-vote-demanded-by").at("begard"));
    }
    let mut vote = Vote {
        demanded_by,
        yes_means: r.must_line("ja", "meeting-vote-means"),
        no_means: r.must_line("nej", "meeting-vote-means"),
        question: r.raw("fraga").parse().ok(),
        yes_motion: r.raw("ja_forslag").parse().ok(),
        no_motion: r.raw("nej_forslag").parse().ok(),
        closed: employment,
        employment,
        ballots,
        yes: r.raw("antal_ja").parse().ok(),
        no: r.raw("antal_nej").parse().ok(),
        abstained: r.raw("antal_avstar").parse().ok(),
        ..Vote::default()
    };
    let mut counted = tally(&vote, table, r.ticked("myndighet"));
    if counted.as_ref().is_ok_and(|t| t.tie == Some(TieRule::Lot)) {
        let among = [vote.yes_means.clone(), vote.no_means.clone()];
        let same = |o: &&Vote| (o.yes, o.no, o.abstained) == (vote.yes, vote.no, vote.abstained);
        let kept = old.filter(same).and_then(|o| o.lot.clone()).filter(|lot| lot.among == among);
        vote.lot = kept.or_else(|| draw_several(&among, seed, 1).ok().map(|(lot, _)| lot));
        counted = tally(&vote, table, r.ticked("myndighet"));
    }
    match counted {
        Err(no) => no.into_iter().for_each(|refusal| r.refuse(at_form(refusal))),
        Ok(t) => {
            (vote.yes, vote.no, vote.abstained) = (Some(t.yes), Some(t.no), Some(t.abstained));
            (vote.outcome, vote.tie) = (t.outcome, t.tie);
        }
    }
    r.done(Some(vote))
}

/// The field of the form behind a field of the record.
fn at_form(refusal: Refusal) -> Refusal {
    let field = match refusal.field.as_str() {
        "ballots" | "abstained" => "roster",
        "yes" => "antal_ja",
        "places" => "antal",
        "counted" => "raknade",
        "candidates" | "elected" => "kandidater",
        _ => "",
    };
    refusal.at(field)
}

/// Sets a vote in, and lets the question it settled be won. `suggested` is the order to use where none is written.
pub fn hold_vote(text: &mut ParagraphText, vote: Vote, at: Option<usize>, suggested: Vec<Put>) {
    let p = &mut text.proceedings;
    if p.order.is_empty() {
        p.order = suggested;
    }
    let sides: Vec<i64> = vote.yes_motion.into_iter().chain(vote.no_motion).collect();
    let won = match vote.outcome {
        Some(Answer::Yes) => vote.yes_motion,
        Some(Answer::No) => vote.no_motion,
        _ => None,
    };
    let named = vote.question.and_then(|n| usize::try_from(n - 1).ok()).filter(|i| *i < p.order.len());
    let settles = |i: &usize| {
        let between = minutes::standing_at(&p.order, *i);
        !sides.is_empty() && sides.iter().all(|n| between.contains(n))
    };
    if let Some(i) = named.or_else(|| (0..p.order.len()).find(settles)) {
        p.order[i].by = Means::Vote;
        p.order[i].won = won;
    }
    match at.and_then(|i| p.votes.get_mut(i)) {
        Some(old) => *old = vote,
        None => p.votes.push(vote),
    }
}

/// Reads an election and counts it; a tie over the last place is broken with the `seed` (MEET-9; KL 5:56). A lot that
/// has been drawn stands: where `old` was the same count, its lot is kept.
pub fn read_election(
    mut r: Reader<'_>,
    table: &Table,
    seed: &str,
    old: Option<&Election>,
) -> Result<Election, Vec<Refusal>> {
    let closed = r.ticked("slutet");
    let named = r.lines("kandidater");
    if named.is_empty() {
        r.refuse(Refusal::new("meeting-election-nobody").at("kandidater"));
    }
    let number = |r: &Reader<'_>, field: &str| r.raw(field).parse::<i64>().ok();
    let mut election = Election {
        post: r.must_line("post", "meeting-election-post"),
        places: number(&r, "antal").unwrap_or(1),
        closed,
        candidates: if closed { named.iter().map(|l| candidate(l)).collect() } else { Vec::new() },
        blank: number(&r, "blanka").unwrap_or(0),
        invalid: number(&r, "ogiltiga").unwrap_or(0),
        counted: number(&r, "raknade"),
        elected: if closed { Vec::new() } else { named },
        ..Election::default()
    };
    match count_election(&election, table) {
        Err(no) => no.into_iter().for_each(|refusal| r.refuse(at_form(refusal))),
        Ok(outcome) if outcome.needs_lot() => match kept_or_drawn(&election, old, &outcome, seed) {
            Err(no) => no.into_iter().for_each(|refusal| r.refuse(at_form(refusal))),
            Ok(lot) => {
                election.elected = outcome.with_lot(&lot.drawn);
                (election.tie, election.lot) = (Some(TieRule::Lot), Some(lot));
            }
        },
        Ok(outcome) => election.elected = outcome.elected,
    }
    r.done(Some(election))
}

/// The lot as it was drawn for the same count, or a new one.
fn kept_or_drawn(
    election: &Election,
    old: Option<&Election>,
    outcome: &minutes::Outcome,
    seed: &str,
) -> Result<Lot, Vec<Refusal>> {
    let same = |o: &&Election| (o.places, &o.candidates) == (election.places, &election.candidates);
    match old.filter(same).and_then(|o| o.lot.clone()).filter(|lot| lot.among == outcome.tied) {
        Some(lot) => Ok(lot),
        None => draw_several(&outcome.tied, seed, outcome.places_by_lot).map(|(lot, _)| lot),
    }
}

/// `Bo Ek (KD) 3`: the last word is the number of votes; without one, none.
fn candidate(line: &str) -> Candidate {
    match line.rsplit_once(|c: char| c.is_whitespace() || c == ':') {
        Some((name, votes)) if votes.parse::<i64>().is_ok() => {
            Candidate { name: name.trim().trim_end_matches(':').to_string(), votes: votes.parse().unwrap_or(0) }
        }
        _ => Candidate { name: line.to_string(), votes: 0 },
    }
}

/// The candidates as they are written in the form.
pub fn write_candidates(e: &Election) -> String {
    if e.closed {
        e.candidates.iter().map(|c| format!("{} {}", c.name, c.votes)).collect::<Vec<_>>().join("\n")
    } else {
        e.elected.join("\n")
    }
}

/// The post usually elected under a heading, as the minutes name it; empty when it is not known.
pub fn usual_post(heading: &str) -> &'static str {
    if heading.to_lowercase().contains("juster") { "justerare" } else { "" }
}

/// Sets an election in, anew or in the place of the one at `at`.
pub fn hold_election(text: &mut ParagraphText, election: Election, at: Option<usize>) {
    let all = &mut text.proceedings.elections;
    match at.and_then(|i| all.get_mut(i)) {
        Some(old) => *old = election,
        None => all.push(election),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Kind;
    use crate::rules::read::tests::ids;
    use minutes::{AtTable, Motion, MotionKind};

    const FOUR: [&str; 4] = ["Ann Al", "Bo Ek", "Cia Dal", "Dan Fors"];

    const SEED: &str = "00112233445566778899aabbccddeeff";

    fn table() -> Table {
        let seat = |name: &&str| AtTable { name: (*name).to_string(), ..AtTable::default() };
        Table { chair: Some("Ann Al".into()), deciding: FOUR.iter().map(seat).collect(), ..Table::default() }
    }

    fn vote(answers: &'static str, employment: bool) -> Result<Vote, Vec<Refusal>> {
        let get = move |field: &str| match field {
            "begard" => "Bo Ek".to_string(),
            "ja" => "förslaget".to_string(),
            "nej" => "avslag".to_string(),
            "ja_forslag" => "1".to_string(),
            "nej_forslag" => "2".to_string(),
            "anstallning" if employment => "1".to_string(),
            "antal_ja" | "antal_nej" if employment => "2".to_string(),
            _ => match FOUR.iter().position(|n| field_of("rost", n) == field).and_then(|i| answers.chars().nth(i)) {
                Some('j') => "ja".to_string(),
                Some('n') => "nej".to_string(),
                Some('a') => "avstar".to_string(),
                _ => String::new(),
            },
        };
        read_vote(Reader::new(&get), &table(), SEED, None)
    }

    #[test]
    fn meet_9_a_vote_is_counted_and_a_tie_is_the_chairs() {
        let won = vote("jjjn", false).expect("a vote");
        assert_eq!((won.yes, won.no, won.outcome, won.tie), (Some(3), Some(1), Some(Answer::Yes), None));
        let tie = vote("jnnj", false).expect("a vote");
        assert_eq!((tie.outcome, tie.tie), (Some(Answer::Yes), Some(TieRule::CastingVote)));
        assert_eq!(ids(&vote("annj", false)), [""; 0]);
        assert_eq!(ids(&vote("aanj", false)), ["minutes-vote-chair-must"]);
        assert_eq!(ids(&vote("jjj", false)), ["minutes-vote-missing"]);
    }

    #[test]
    fn meet_9_a_tie_on_employment_is_drawn_and_anybody_can_draw_it_again() {
        let drawn = vote("", true).expect("a vote");
        assert_eq!((drawn.closed, drawn.tie), (true, Some(TieRule::Lot)));
        let lot = drawn.lot.expect("a lot");
        assert!(minutes::is_as_drawn(&lot) && drawn.outcome.is_some());
    }

    #[test]
    fn a_lot_that_is_drawn_stands_until_the_count_changes() {
        const OTHER: &str = "ffffffffffffffffffffffffffffffff";
        let sent = |candidates: &'static str| {
            move |field: &str| match field {
                "post" => "ombud".to_string(),
                "slutet" => "1".to_string(),
                "kandidater" => candidates.to_string(),
                "raknade" => "4".to_string(),
                _ => String::new(),
            }
        };
        let elect = |candidates, seed: &str, old: Option<&Election>| {
            read_election(Reader::new(&sent(candidates)), &table(), seed, old).expect("elected")
        };
        let first = elect("Bo Ek 2\nCia Dal 2", SEED, None);
        assert_eq!(elect("Bo Ek 2\nCia Dal 2", OTHER, Some(&first)), first, "the same count keeps its lot");
        let other = elect("Ann Al 2\nCia Dal 2", OTHER, Some(&first));
        assert_ne!(other.lot.map(|l| l.seed), first.lot.map(|l| l.seed), "another count is drawn anew");
    }

    /// KL 5:67 p. 3: every vote is kept, and only the one on the main question decides.
    #[test]
    fn prot_1_two_votes_on_one_matter_settle_each_their_question() {
        let mut text =
            ParagraphText { proposal: vec!["Planen antas.".into()], ..ParagraphText::titled("Plan", Kind::Decision) };
        let motion = |kind, words: &str| Motion { kind, text: words.into(), by: "Bo Ek".into(), ..Motion::default() };
        for (kind, words) in [(MotionKind::Amend, "Planen antas för ett år."), (MotionKind::Reject, "Avslag.")] {
            crate::rules::put_motion(&mut text, motion(kind, words));
        }
        let put = |motions: &[i64]| Put { question: "?".into(), motions: motions.into(), by: Means::Vote, won: None };
        text.proceedings.order = vec![put(&[2, 3]), put(&[1, 2, 3])];
        let cast = |answers, question, yes, no| Vote {
            question: Some(question),
            yes_motion: Some(yes),
            no_motion: Some(no),
            ..vote(answers, false).expect("a vote")
        };
        hold_vote(&mut text, cast("jnnn", 1, 2, 3), None, Vec::new());
        assert_eq!(text.proceedings.order[0].won, Some(3));
        assert_eq!(crate::rules::winning_points(&text), None, "the counter proposal has won nothing yet");
        assert_eq!(crate::rules::outcomes(&text.proceedings.order, 1).len(), 3, "1, 3 and by vote");
        hold_vote(&mut text, cast("jjjn", 2, 1, 3), None, Vec::new());
        assert_eq!((text.proceedings.votes.len(), text.proceedings.order[1].won), (2, Some(1)));
        assert_eq!(crate::rules::winning_points(&text).expect("points"), ["Planen antas."]);
    }

    #[test]
    fn a_vote_settles_its_question() {
        let mut text = ParagraphText::titled("Plan", Kind::Decision);
        let question = Put { question: "Bifall?".into(), motions: vec![1, 2], ..Put::default() };
        hold_vote(&mut text, vote("jnnn", false).expect("a vote"), None, vec![question]);
        assert_eq!((text.proceedings.order[0].by, text.proceedings.order[0].won), (Means::Vote, Some(2)));
        hold_vote(&mut text, vote("jjjn", false).expect("a vote"), Some(0), Vec::new());
        assert_eq!((text.proceedings.votes.len(), text.proceedings.order[0].won), (1, Some(1)));
    }

    fn election(candidates: &'static str, closed: bool, counted: &'static str) -> Result<Election, Vec<Refusal>> {
        let get = move |field: &str| match field {
            "post" => "justerare".to_string(),
            "antal" => "1".to_string(),
            "slutet" if closed => "1".to_string(),
            "kandidater" => candidates.to_string(),
            "raknade" => counted.to_string(),
            _ => String::new(),
        };
        read_election(Reader::new(&get), &table(), SEED, None)
    }

    #[test]
    fn meet_9_an_election_is_counted_and_a_tie_is_drawn() {
        assert_eq!(election("Bo Ek (KD)", false, "").expect("elected").elected, ["Bo Ek (KD)"]);
        assert_eq!(election("Bo Ek (KD) 3\nCia Dal 1", true, "4").expect("elected").elected, ["Bo Ek (KD)"]);
        let tie = election("Bo Ek 2\nCia Dal: 2", true, "4").expect("elected");
        assert_eq!((tie.elected.len(), tie.tie), (1, Some(TieRule::Lot)));
        assert!(tie.lot.is_some_and(|l| minutes::is_as_drawn(&l)));
        assert_eq!(ids(&election("Bo Ek 4\nCia Dal 1", true, "5")), ["minutes-election-count"]);
        assert_eq!(ids(&election("", false, "")), ["meeting-election-nobody", "minutes-election-named"]);
    }
}
