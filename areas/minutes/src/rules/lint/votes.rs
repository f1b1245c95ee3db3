//! Votes: the result, the names, ties (PROT-1, MEET-9, MEET-11; KL 5:55, 5:67 p. 3 and 5).

use super::checks::*;
use super::decisions::{Kind, kind};
use super::persons::says_they_serve;
use super::seats::{is_out, is_unsaid};
use super::{At, Finding, Sheet};
use crate::rules::names::{is_blank, same_person};
use crate::rules::{Answer, Lot, TieRule, Vote, is_as_drawn, sums};

pub(super) fn check(sheet: &Sheet, at: &At, found: &mut Vec<Finding>) {
    for (i, vote) in at.p.proceedings.votes.iter().enumerate() {
        let v =
            Seen { sheet, at, vote, field: format!("votes[{i}]"), of_persons: vote.employment || elects_persons(at) };
        v.openness(found);
        v.result(found);
        v.names(found);
        v.tie(found);
    }
    if at.p.proceedings.votes.is_empty() && !sheet.has_proceedings && votes_in_text(at) {
        found.push(Finding::inside(&VOTE_IN_TEXT, at, "votes", "omrostning"));
    }
}

/// Whether the paragraph elects people: its kind says so, or its heading names a post. `Val av ärendesystem` is a
/// decision like others.
fn elects_persons(at: &At) -> bool {
    const POSTS: &[&str] = &[
        "justerare",
        "ordförande",
        "ledamot",
        "ledamöter",
        "ersättare",
        "ombud",
        "representant",
        "revisor",
        "presidi",
    ];
    let heading = at.p.heading.as_deref().unwrap_or_default().to_lowercase();
    kind(at) == Kind::Election && (at.p.kind.is_some() || POSTS.iter().any(|p| heading.contains(p)))
}

/// One vote with where it stands.
struct Seen<'a> {
    sheet: &'a Sheet<'a>,
    at: &'a At<'a>,
    vote: &'a Vote,
    field: String,
    /// An election or an employment: closed, and a tie goes to the lot.
    of_persons: bool,
}

impl Seen<'_> {
    fn finding(&self, check: &super::Check, field: &str) -> Finding {
        Finding::inside(check, self.at, &format!("{}.{field}", self.field), "omrostning")
    }

    /// The result: as announced, or by the ballots.
    fn sums(&self) -> (i64, i64, i64) {
        let (y, n, a) = sums(self.vote);
        (self.vote.yes.unwrap_or(y), self.vote.no.unwrap_or(n), self.vote.abstained.unwrap_or(a))
    }

    fn openness(&self, found: &mut Vec<Finding>) {
        if self.vote.closed && !self.of_persons {
            found.push(self.finding(&VOTE_CLOSED, "closed"));
        }
        if self.of_persons && !self.vote.closed && !self.vote.ballots.is_empty() {
            found.push(self.finding(&VOTE_OPEN, "closed"));
        }
    }

    fn result(&self, found: &mut Vec<Finding>) {
        let vote = self.vote;
        let (y, n, a) = sums(vote);
        if vote.yes.is_none() || vote.no.is_none() {
            let field = if vote.yes.is_none() { "yes" } else { "no" };
            found.push(self.finding(&VOTE_NO_SUM, field));
            return;
        }
        let (yes, no, abstained) = self.sums();
        let unlike = (yes, no) != (y, n) || (vote.abstained.is_some() && abstained != a);
        if vote.abstained.is_none() && a > 0 {
            found.push(self.finding(&VOTE_NO_SUM, "abstained"));
        } else if !vote.ballots.is_empty() && unlike && self.everybody_once() {
            let finding = self.finding(&VOTE_SUMS, "yes").with("announced", format!("{yes}–{no}–{abstained}"));
            found.push(finding.with("counted", format!("{y}–{n}–{a}")));
        } else if vote.ballots.is_empty() && self.sheet.knows_people() {
            self.count(yes + no + abstained, found);
        }
    }

    /// The sum against those at the table, where nobody's vote is named.
    fn count(&self, counted: i64, found: &mut Vec<Finding>) {
        let there = i64::try_from(self.at.table.deciding.len()).unwrap_or(i64::MAX);
        let out = i64::try_from(self.at.table.recused.len()).unwrap_or(0);
        if counted > there && counted - there == out {
            let names: Vec<&str> = self.at.table.recused.iter().map(|r| r.name.as_str()).collect();
            found.push(self.finding(&RECUSED_COUNTED, "yes").with("name", names.join(", ")));
        } else if counted > there || (counted < there && self.vote.abstained.is_some()) {
            found.push(self.finding(&VOTE_COUNT, "yes").with("counted", counted).with("there", there));
        }
    }

    fn names(&self, found: &mut Vec<Finding>) {
        let vote = self.vote;
        if vote.closed || self.of_persons {
            return;
        }
        if vote.ballots.iter().all(|b| is_blank(&b.name)) {
            found.push(self.finding(&VOTE_NO_NAMES, "ballots"));
            return;
        }
        if !self.sheet.knows_people() {
            return;
        }
        for (i, b) in vote.ballots.iter().enumerate() {
            if vote.ballots[..i].iter().any(|o| same_person(&o.name, &b.name)) {
                found.push(self.finding(&VOTE_TWICE, "ballots").with("name", &b.name));
            } else if !self.at.table.decides(&b.name)
                && !is_out(self.sheet, self.at, &b.name)
                && !says_they_serve(self.sheet, self.at.number, &b.name)
            {
                found.push(self.finding(&VOTE_OUTSIDER, "ballots").with("name", &b.name));
            }
        }
        let mentioned = |name: &str| {
            let absent = self.at.p.proceedings.abstained.iter().any(|a| same_person(a, name));
            absent || vote.ballots.iter().any(|b| same_person(&b.name, name)) || is_out(self.sheet, self.at, name)
        };
        for seat in self.at.table.deciding.iter().filter(|s| !mentioned(&s.name) && !is_unsaid(s)) {
            found.push(self.finding(&VOTE_PERSON_MISSING, "ballots").with("name", &seat.name));
        }
        if self.at.p.authority && vote.ballots.iter().any(|b| b.answer == Answer::Abstain) {
            let names: Vec<&str> =
                vote.ballots.iter().filter(|b| b.answer == Answer::Abstain).map(|b| b.name.as_str()).collect();
            found.push(self.finding(&ABSTAIN_AUTHORITY, "ballots").with("names", names.join(", ")));
        }
    }

    /// Whether the ballots are those of the table, one each; else that is what is wrong, not the sums.
    fn everybody_once(&self) -> bool {
        let b = &self.vote.ballots;
        let once = b.iter().enumerate().all(|(i, x)| !b[..i].iter().any(|o| same_person(&o.name, &x.name)));
        let all = self.at.table.deciding.iter().all(|s| b.iter().any(|x| same_person(&x.name, &s.name)));
        let nobody_else = b.iter().all(|x| self.at.table.decides(&x.name));
        !self.sheet.knows_people() || (once && all && nobody_else)
    }

    fn tie(&self, found: &mut Vec<Finding>) {
        let vote = self.vote;
        let (yes, no, _) = self.sums();
        if yes == 0 && no == 0 {
            return;
        }
        if yes != no {
            if vote.tie.is_some() {
                found.push(self.finding(&TIE_NONE, "tie").with("yes", yes).with("no", no));
            }
            let winner = if yes > no { Answer::Yes } else { Answer::No };
            if vote.outcome.is_some_and(|o| o != winner) {
                found.push(self.finding(&VOTE_OUTCOME, "outcome").with("yes", yes).with("no", no));
            }
            return;
        }
        match vote.tie {
            None => found.push(self.finding(&TIE_NO_RULE, "tie").with("yes", yes)),
            Some(TieRule::CastingVote) if self.of_persons => found.push(self.finding(&ELECTION_CASTING, "tie")),
            Some(TieRule::Lot) if !self.of_persons => found.push(self.finding(&TIE_BY_LOT, "tie")),
            Some(TieRule::CastingVote) => self.casting(found),
            Some(TieRule::Lot) => lot(vote.lot.as_ref(), self.finding(&LOT_MISSING, "lot"), found),
        }
    }

    fn casting(&self, found: &mut Vec<Finding>) {
        let Some(chair) = self.at.table.chair.as_deref() else { return };
        if self.vote.ballots.is_empty() {
            return;
        }
        let own = self.vote.ballots.iter().find(|b| same_person(&b.name, chair)).map(|b| b.answer);
        match (own, self.vote.outcome) {
            (Some(Answer::Abstain), _) => {
                found.push(self.finding(&CHAIR_ABSTAINED, "ballots").with("name", chair));
            }
            (Some(own), Some(outcome)) if own != outcome => {
                found.push(self.finding(&VOTE_OUTCOME, "outcome").with("yes", self.sums().0).with("no", self.sums().1));
            }
            _ => {}
        }
    }
}

/// A tie by lot has a lot, and the lot comes out the same when drawn again.
pub(super) fn lot(lot: Option<&Lot>, missing: Finding, found: &mut Vec<Finding>) {
    match lot.filter(|l| !l.drawn.trim().is_empty()) {
        None => found.push(missing),
        Some(l) if !l.seed.trim().is_empty() && !is_as_drawn(l) => {
            let wrong = Finding { id: LOT_WRONG.id, rule: LOT_WRONG.rule, law: LOT_WRONG.law, ..missing };
            found.push(wrong.with("drawn", &l.drawn));
        }
        Some(_) => {}
    }
}

/// A vote told only in running text, without how many said yes.
fn votes_in_text(at: &At) -> bool {
    let texts = at.p.description.iter().chain(&at.p.decision);
    let whole = texts.map(|t| t.to_lowercase()).collect::<Vec<_>>().join(" ");
    let held = (whole.contains("omröstning") || whole.contains("votering"))
        && ["begär", "genomför", "verkställ", "röstar", "utfall"].iter().any(|w| whole.contains(w));
    let none = ["ingen omröstning", "utan omröstning", "ingen votering"].iter().any(|w| whole.contains(w));
    let words: Vec<&str> = whole.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let told = words.windows(2).any(|w| w[0].parse::<u32>().is_ok() && (w[1].starts_with("ja") || w[1] == "röster"))
        || words.windows(2).any(|w| w[0] == "ja" && w[1].parse::<u32>().is_ok());
    held && !none && !told
}
