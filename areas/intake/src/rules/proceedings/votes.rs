//! Votes (omröstningar): who asked, what yes and no mean, how each voted, the sums, how a tie was broken.

use super::{one_line, people};
use crate::rules::lines::Line;
use crate::rules::tables::{self, Column, Table};
use crate::rules::values::re;
use minutes::{Answer, Ballot, Means, MotionKind, Paragraph, TieRule, Vote};

/// Reads a vote. Whether every word of the section was understood.
pub(super) fn vote(p: &mut Paragraph, lines: &[Line]) -> bool {
    let table = (0..lines.len()).find_map(|n| tables::at(lines, n).filter(Table::is_vote).map(|t| (n, t)));
    let (from, to) = table.as_ref().map_or((lines.len(), lines.len()), |(n, t)| (*n, t.to));
    let (before, after) = (one_line(&lines[..from]), one_line(&lines[to..]));
    let mut vote = Vote::default();
    let asked = demand(&mut vote, &before);
    let mut left = meanings(&mut vote, &asked);
    if let Some((_, table)) = &table {
        ballots(&mut vote, table);
    }
    left = named(&mut vote, &format!("{left} {after}"));
    left = result(&mut vote, &left);
    if vote.yes.is_none() || vote.no.is_none() {
        return false;
    }
    // What the voting is on may be told with the order it was put in.
    if let Some(put) = p.proceedings.order.last().filter(|_| vote.yes_means.is_empty()) {
        let asked = demand(&mut vote, &put.question);
        meanings(&mut vote, &asked);
    }
    vote.yes_motion = motion_in(p, &vote.yes_means);
    vote.no_motion = motion_in(p, &vote.no_means);
    let won = match vote.outcome {
        Some(Answer::Yes) => vote.yes_motion,
        Some(Answer::No) => vote.no_motion,
        _ => None,
    };
    if let Some(put) = p.proceedings.order.iter_mut().find(|o| o.by == Means::Vote && o.won.is_none()) {
        put.won = won;
    }
    let demanded = !vote.demanded_by.is_empty();
    p.proceedings.votes.push(vote);
    demanded && !left.chars().any(char::is_alphabetic)
}

fn without(pattern: &regex::Regex, text: &str) -> String {
    pattern.replace(text, " ").into_owned()
}

/// `Bo Ek (KD) begär omröstning.`
fn demand(vote: &mut Vote, text: &str) -> String {
    let demands = re!(
        r"(\p{Lu}[^.]{3,60}\))\s+(?:begär|begärde|begär att få)\s+(?:en\s+)?(?:votering|omröstning)[^.]*\.|(?:Omröstning|Votering)\s+(?:begärs|begärdes)(?:\s+och\s+(?:genomförs|verkställs|genomfördes|verkställdes))?\."
    );
    let by = demands.captures(text).and_then(|c| c.get(1)).map(|m| people(m.as_str())).unwrap_or_default();
    if let Some((name, _)) = by.into_iter().next() {
        vote.demanded_by = name;
    }
    without(demands, text)
}

/// What a yes means, and a no.
fn meanings(vote: &mut Vote, text: &str) -> String {
    let ways = [
        re!(
            r"Ja-röst(?:er)?:?\s+(?:innebär\s+|för\s+)?(.+?)[.;,]?\s+[Nn]ej-röst(?:er)?:?\s+(?:innebär\s+|för\s+)?(.+?)\s*(?:\.|$)"
        ),
        re!(
            r"[Dd]en som (?:vill )?([^.;]+?) röstar ja[.;,]?\s*(?:[Dd]en som (?:vill )?([^.;]+?) röstar nej)\s*(?:\.|$)"
        ),
        re!(r"[Dd]en som röstar ja (.+?)[.;,]\s*(?:[Dd]en som röstar nej (.+?))\s*(?:\.|$)"),
        re!(r"\b[Jj]a för ([^.;]+?)[,;]\s+nej för ([^.;]+?)\s*(?:\.|$)"),
        re!(r"JA\s*[=:–-]\s*(.+?)[.;,]?\s+NEJ\s*[=:–-]\s*(.+?)\s*(?:\.|$)"),
    ];
    let Some(way) = ways.into_iter().find(|w| w.is_match(text)) else { return text.to_string() };
    if let Some(c) = way.captures(text) {
        (vote.yes_means, vote.no_means) = (c[1].to_string(), c[2].to_string());
    }
    without(way, text)
}

/// How each voted, and the sums below.
fn ballots(vote: &mut Vote, table: &Table) {
    for row in &table.rows {
        let name = table.cell(row, Column::Name);
        let cell = |c| table.cell(row, c).trim();
        let sums = [cell(Column::Yes), cell(Column::No), cell(Column::Abstains)].map(|t| t.parse::<i64>().ok());
        if re!(r"(?i)^(?:summa|totalt|resultat|antal)").is_match(name) {
            [vote.yes, vote.no, vote.abstained] = sums;
            continue;
        }
        let answers = [(Column::Yes, Answer::Yes), (Column::No, Answer::No), (Column::Abstains, Answer::Abstain)];
        let given: Vec<Answer> = answers.iter().filter(|(c, _)| !cell(*c).is_empty()).map(|(_, a)| *a).collect();
        let name = re!(r"\s*\(.*$").replace(name, "").into_owned();
        if let [answer] = given[..] {
            vote.ballots.push(Ballot { name, answer });
        }
    }
}

/// `Ja röstar: Ann Ek (S) och Bo By (M). Nej röstar: Cia Dal (C).`
fn named(vote: &mut Vote, text: &str) -> String {
    let ways = [
        (
            re!(
                r"(?:Följande (?:ledamöter )?röstar ja|Följande röstade ja|Ja röstar|Ja röstade|Röstar ja|Ja-röster|Ja\s?:)\s*:?\s+(\p{Lu}[^.:]*\))\.?"
            ),
            Answer::Yes,
        ),
        (
            re!(
                r"(?:Följande (?:ledamöter )?röstar nej|Följande röstade nej|Nej röstar|Nej röstade|Röstar nej|Nej-röster|Nej\s?:)\s*:?\s+(\p{Lu}[^.:]*\))\.?"
            ),
            Answer::No,
        ),
        (re!(r"(?:Avstår|Avstod|Följande avstår|Avstår från att rösta)\s*:?\s+(\p{Lu}[^.:]*\))\.?"), Answer::Abstain),
    ];
    let mut left = text.to_string();
    for (way, answer) in ways {
        let Some(names) = way.captures(&left).map(|c| c[1].replace(") och ", "), ").replace(") samt ", "), ")) else {
            continue;
        };
        vote.ballots.extend(people(&names).into_iter().map(|(name, _)| Ballot { name, answer }));
        left = without(way, &left);
    }
    left
}

/// The sums and how a tie was broken: `Omröstningen utfaller med 2 ja, 2 nej och 1 som avstår.`
fn result(vote: &mut Vote, text: &str) -> String {
    let sums = re!(
        r"(?:[^.]*?\b)?(\d+)\s+ja(?:-?röst(?:er)?)?(?:,| och| mot)\s+(\d+)\s+nej(?:-?röst(?:er)?)?(?:(?:,| och| samt)\s+(\d+)\s+(?:\p{L}+\s+)?(?:som\s+)?(?:avstår|avstod|avstående|nedlagda)(?:\s+röster)?)?[^.]*(?:\.|$)"
    );
    if let Some(c) = sums.captures(text) {
        let number = |n: usize| c.get(n).and_then(|m| m.as_str().parse().ok());
        (vote.yes, vote.no) = (number(1), number(2));
        vote.abstained = number(3).or(vote.abstained);
    }
    let mut left = without(sums, text);
    let tie = re!(r"Vid lika röstetal avgör (ordförandens utslagsröst|lotten)(?::\s*([^.]*(?:\([^)]*\))?))?\.");
    let mut decided = None;
    if let Some(c) = tie.captures(&left) {
        vote.tie = Some(if &c[1] == "lotten" { TieRule::Lot } else { TieRule::CastingVote });
        decided = c.get(2).map(|m| m.as_str().trim().to_string());
    } else if re!(r"(?i)utslagsröst").is_match(&left) {
        vote.tie = Some(TieRule::CastingVote);
    }
    left = without(tie, &left);
    vote.outcome = match (vote.yes, vote.no) {
        (Some(y), Some(n)) if y > n => Some(Answer::Yes),
        (Some(y), Some(n)) if n > y => Some(Answer::No),
        _ if decided.as_ref().is_some_and(|d| *d == vote.yes_means) => Some(Answer::Yes),
        _ if decided.as_ref().is_some_and(|d| *d == vote.no_means) => Some(Answer::No),
        _ => None,
    };
    left = without(re!(r"Beslutet blir:[^.]*\."), &left);
    without(re!(r"Vid lika röstetal har ordföranden utslagsröst\.(?:\s*KL [\d:, –-]+)?"), &left)
}

/// The motion a meaning names: `yrkande 2`, or the proposal.
fn motion_in(p: &Paragraph, meaning: &str) -> Option<i64> {
    let named = re!(r"yrkande (\d+)").captures(meaning).and_then(|c| c[1].parse().ok());
    let proposal = p.proceedings.motions.iter().find(|m| m.kind == MotionKind::Proposal).map(|m| m.number);
    named.or_else(|| proposal.filter(|_| meaning.contains("förvaltningens förslag")))
}
