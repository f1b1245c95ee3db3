//! What is put at the table in a paragraph, and the order the chair puts it in (PROT-1; KL 5:67 p. 1–2).

use super::{ParagraphText, Reader};
use basics::{Refusal, all_or};
use minutes::{Means, Motion, MotionKind, Put, Table};

/// The kinds somebody can put at the table, in the order they are offered.
pub const MOTION_KINDS: [MotionKind; 6] =
    [MotionKind::Amend, MotionKind::Reject, MotionKind::Refer, MotionKind::Table, MotionKind::Add, MotionKind::Approve];

/// The word a kind of motion is sent as and named by.
pub fn motion_code(kind: MotionKind) -> &'static str {
    match kind {
        MotionKind::Proposal => "proposal",
        MotionKind::Approve => "approve",
        MotionKind::Reject => "reject",
        MotionKind::Amend => "amend",
        MotionKind::Add => "add",
        MotionKind::Table => "table",
        MotionKind::Refer => "refer",
    }
}

/// The field of a form that concerns one person: by name, since who sits where may change while it is filled in.
pub fn field_of(what: &str, name: &str) -> String {
    format!("{what}-{}", name.split_whitespace().collect::<Vec<_>>().join("-"))
}

/// Reads a motion from its form. Only those who decide may put one, and one that changes the proposal says how.
/// `words` gives the usual text of a motion that needs none of its own.
pub fn read_motion(
    mut r: Reader<'_>,
    table: &Table,
    words: &dyn Fn(MotionKind) -> String,
) -> Result<Motion, Vec<Refusal>> {
    let sent = r.raw("slag");
    let kind = MOTION_KINDS.into_iter().find(|k| motion_code(*k) == sent);
    if kind.is_none() {
        r.refuse(Refusal::new("meeting-motion-kind").at("slag"));
    }
    let kind = kind.unwrap_or_default();
    let by = r.raw("av");
    let seat = table.seat_of(&by);
    if seat.is_none() {
        r.refuse(Refusal::new("meeting-motion-by").at("av"));
    }
    let mut text = r.text("text");
    if text.is_empty() && matches!(kind, MotionKind::Amend | MotionKind::Add) {
        r.refuse(Refusal::new("meeting-motion-text").at("text"));
    } else if text.is_empty() {
        text = words(kind);
    }
    let others = table.deciding.iter().filter(|s| s.name != by);
    let supported_by = others.filter(|s| r.ticked(&field_of("med", &s.name))).map(|s| s.name.clone()).collect();
    let political_party = seat.and_then(|s| s.political_party.clone()).unwrap_or_default();
    r.done(Some(Motion { number: 0, kind, text, by, political_party, supported_by, withdrawn: false }))
}

/// Adds a motion. The proposal from before the meeting becomes the first, so that the others can be set against it.
pub fn put_motion(text: &mut ParagraphText, motion: Motion) {
    if text.proceedings.motions.is_empty() && !text.proposal.is_empty() {
        let proposal = Motion { number: 1, text: text.proposal.join("\n"), ..Motion::default() };
        text.proceedings.motions.push(proposal);
    }
    let number = text.proceedings.motions.iter().map(|m| m.number).max().unwrap_or(0) + 1;
    text.proceedings.motions.push(Motion { number, ..motion });
    text.proceedings.order.retain(is_settled);
}

fn is_settled(put: &Put) -> bool {
    put.won.is_some() || put.by == Means::Vote
}

/// Withdraws a motion: it stays in the record, marked, and is neither put nor minuted (KL 5:67 p. 1).
pub fn withdraw_motion(text: &mut ParagraphText, number: i64) -> Result<(), Vec<Refusal>> {
    let found = text.proceedings.motions.iter_mut().find(|m| m.number == number && !m.withdrawn);
    let Some(motion) = found else { return Err(vec![Refusal::new("meeting-motion-none").at("yrkande")]) };
    if motion.kind == MotionKind::Proposal {
        return Err(vec![Refusal::new("meeting-motion-proposal-stays").at("yrkande")]);
    }
    motion.withdrawn = true;
    text.proceedings.order.retain(|p| is_settled(p) && !p.motions.contains(&number));
    Ok(())
}

/// How a question ended, as it is sent: nothing yet, by acclamation for a motion, decided today, or by vote.
const BY_VOTE: &str = "omrostning";

/// The outcomes offered for the question at that place of the order, as they are sent and which motion each is for:
/// what an earlier question has put out is not offered, but for the outcome that is written.
pub fn outcomes(order: &[Put], at: usize) -> Vec<(String, Option<i64>)> {
    let mut between = minutes::standing_at(order, at);
    between.extend(order.get(at).and_then(|p| p.won).filter(|w| !between.contains(w)));
    between.iter().map(|n| (n.to_string(), Some(*n))).chain([(BY_VOTE.to_string(), None)]).collect()
}

/// The outcome of a question as it is sent.
pub fn outcome_code(put: &Put) -> String {
    match (put.by, put.won) {
        (Means::Vote, _) => BY_VOTE.to_string(),
        (Means::Acclamation, Some(n)) => n.to_string(),
        (Means::Acclamation, None) => String::new(),
    }
}

/// Reads the order: each question with its motions and how it ended. An empty question is left out.
pub fn read_order(mut r: Reader<'_>, motions: &[Motion], count: usize) -> Result<Vec<Put>, Vec<Refusal>> {
    let mut order = Vec::new();
    for i in 0..count {
        let question = r.line(&format!("fraga-{i}"));
        if question.is_empty() {
            continue;
        }
        let named: Vec<i64> = r.raw(&format!("forslag-{i}")).split(',').filter_map(|n| n.trim().parse().ok()).collect();
        let known = |n: &i64| motions.iter().any(|m| m.number == *n);
        let ended = r.raw(&format!("utfall-{i}"));
        let by = if ended == BY_VOTE { Means::Vote } else { Means::Acclamation };
        let won: Option<i64> = ended.parse().ok();
        if won.is_some_and(|n| !named.contains(&n)) {
            r.refuse(Refusal::new("meeting-put-outcome").at(format!("utfall-{i}")));
        }
        order.push(Put { question, motions: named.into_iter().filter(known).collect(), by, won });
    }
    r.done(Some(order))
}

/// Sets the order. What was won by a vote stays won, and a vote keeps to its question.
pub fn set_order(text: &mut ParagraphText, mut order: Vec<Put>) -> Result<(), Vec<Refusal>> {
    let old = &text.proceedings.order;
    for put in order.iter_mut().filter(|p| p.by == Means::Vote) {
        let same = |o: &&Put| o.by == Means::Vote && o.motions == put.motions;
        put.won = put.won.or_else(|| old.iter().find(same).and_then(|o| o.won));
    }
    let place = |n: i64| {
        let put = usize::try_from(n - 1).ok().and_then(|i| old.get(i))?;
        order.iter().position(|p| p.motions == put.motions).and_then(|i| i64::try_from(i + 1).ok())
    };
    let moved: Vec<Option<i64>> = text.proceedings.votes.iter().map(|v| v.question.and_then(place)).collect();
    for (vote, question) in text.proceedings.votes.iter_mut().zip(moved) {
        vote.question = question;
    }
    text.proceedings.order = order;
    all_or(Vec::new(), ())
}

/// The points of what won: of the proposal its own points, of a motion its text, with every addition that won.
/// `None` while the question about the main motion is open, or a vote that was asked for has not been held: what
/// became the counter proposal has won nothing yet.
pub fn winning_points(text: &ParagraphText) -> Option<Vec<String>> {
    let (order, votes) = (&text.proceedings.order, &text.proceedings.votes);
    let motion = |n: i64| text.proceedings.motions.iter().find(|m| m.number == n);
    let won: Vec<&Motion> = text.proceedings.order.iter().filter_map(|p| motion(p.won?)).collect();
    let formal = |m: &&&Motion| matches!(m.kind, MotionKind::Table | MotionKind::Refer);
    if let Some(put_off) = won.iter().find(formal) {
        return Some(points_of(text, put_off));
    }
    if (0..order.len()).any(|i| minutes::awaits_vote(order, votes, i)) {
        return None;
    }
    let main = match minutes::deciding_question(order, &text.proceedings.motions) {
        Some(at) => motion(order[at].won?)?,
        None => won.iter().rev().find(|m| m.kind != MotionKind::Add)?,
    };
    let mut points = points_of(text, main);
    for add in won.iter().filter(|m| m.kind == MotionKind::Add) {
        points.extend(points_of(text, add));
    }
    Some(points)
}

fn points_of(text: &ParagraphText, motion: &Motion) -> Vec<String> {
    match motion.kind {
        MotionKind::Proposal | MotionKind::Approve if !text.proposal.is_empty() => text.proposal.clone(),
        _ => motion.text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_string).collect(),
    }
}

/// The whole order decided by acclamation for the main motion, where nobody asked for a vote and the order has
/// not been written: what it means to press "as proposed" with motions at the table.
pub fn acclaim(text: &mut ParagraphText, suggested: Vec<Put>) {
    if !text.proceedings.order.is_empty() || minutes::rivals(&text.proceedings.motions).len() < 2 {
        return;
    }
    let main = minutes::main_motion(&text.proceedings.motions).map(|m| m.number);
    let put = |p: Put| {
        let won = main.filter(|n| p.motions.contains(n));
        Put { by: Means::Acclamation, won, ..p }
    };
    text.proceedings.order = suggested.into_iter().map(put).collect();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Kind;
    use crate::rules::read::tests::ids;
    use minutes::AtTable;

    fn text() -> ParagraphText {
        ParagraphText { proposal: vec!["Planen antas.".into()], ..ParagraphText::titled("Plan", Kind::Decision) }
    }

    fn motion(kind: MotionKind, text: &str) -> Motion {
        Motion { kind, text: text.into(), by: "Bo Ek".into(), ..Motion::default() }
    }

    fn table() -> Table {
        let seat = |name: &str| AtTable { name: name.into(), political_party: Some("KD".into()), ..AtTable::default() };
        Table { deciding: vec![seat("Ann Al"), seat("Bo Ek")], attending: vec![seat("Cia Dal")], ..Table::default() }
    }

    fn read(by: &'static str, kind: &'static str, text: &'static str) -> Result<Motion, Vec<Refusal>> {
        let get = move |field: &str| match field {
            "av" => by.to_string(),
            "slag" => kind.to_string(),
            "text" => text.to_string(),
            "med-Ann-Al" | "med-Bo-Ek" => "1".to_string(),
            _ => String::new(),
        };
        read_motion(Reader::new(&get), &table(), &|k| format!("usual {}", motion_code(k)))
    }

    #[test]
    fn prot_1_a_motion_has_a_name_among_those_who_decide_with_party() {
        let put = read("Bo Ek", "reject", "").expect("a motion");
        assert_eq!((put.text.as_str(), put.political_party.as_str()), ("usual reject", "KD"));
        assert_eq!(put.supported_by, ["Ann Al"], "nobody supports their own");
        assert_eq!(ids(&read("Cia Dal", "reject", "")), ["meeting-motion-by"]);
        assert_eq!(ids(&read("Bo Ek", "amend", "")), ["meeting-motion-text"]);
        assert_eq!(ids(&read("", "", "")), ["meeting-motion-kind", "meeting-motion-by"]);
    }

    #[test]
    fn the_proposal_is_the_first_motion_and_cannot_be_withdrawn() {
        let mut t = text();
        put_motion(&mut t, motion(MotionKind::Refer, "Ärendet återremitteras."));
        let kinds: Vec<_> = t.proceedings.motions.iter().map(|m| (m.number, m.kind)).collect();
        assert_eq!(kinds, [(1, MotionKind::Proposal), (2, MotionKind::Refer)]);
        assert_eq!(ids(&withdraw_motion(&mut t, 1)), ["meeting-motion-proposal-stays"]);
        assert!(withdraw_motion(&mut t, 2).is_ok());
        assert_eq!(ids(&withdraw_motion(&mut t, 2)), ["meeting-motion-none"]);
    }

    #[test]
    fn what_won_gives_the_points_of_the_decision() {
        let mut t = text();
        assert_eq!(winning_points(&t), None);
        put_motion(&mut t, motion(MotionKind::Amend, "Planen antas för ett år."));
        put_motion(&mut t, motion(MotionKind::Add, "Planen följs upp i juni."));
        let put = |motions: &[i64], won| Put { question: "?".into(), motions: motions.into(), won, ..Put::default() };
        t.proceedings.order = vec![put(&[1, 2], Some(1)), put(&[3], None)];
        assert_eq!(winning_points(&t).expect("points"), ["Planen antas."]);
        t.proceedings.order = vec![put(&[1, 2], Some(2)), put(&[3], Some(3))];
        assert_eq!(winning_points(&t).expect("points"), ["Planen antas för ett år.", "Planen följs upp i juni."]);
    }

    #[test]
    fn meet_10_what_puts_the_matter_off_is_the_whole_decision() {
        let mut t = text();
        put_motion(&mut t, motion(MotionKind::Refer, "Ärendet återremitteras."));
        t.proceedings.order = vec![Put { question: "I dag?".into(), motions: vec![2], won: Some(2), ..Put::default() }];
        assert_eq!(winning_points(&t).expect("points"), ["Ärendet återremitteras."]);
    }

    #[test]
    fn an_order_keeps_what_a_vote_won_and_refuses_a_stranger() {
        let mut t = text();
        put_motion(&mut t, motion(MotionKind::Reject, "Avslag."));
        let vote = Put { question: "?".into(), motions: vec![1, 2], by: Means::Vote, won: Some(2) };
        t.proceedings.order = vec![vote.clone()];
        set_order(&mut t, vec![Put { won: None, question: "Bifall?".into(), ..vote }]).expect("set");
        assert_eq!(t.proceedings.order[0].won, Some(2));
        let get = |field: &str| match field {
            "fraga-0" => "Bifall?".to_string(),
            "forslag-0" => "1,2".to_string(),
            "utfall-0" => "7".to_string(),
            _ => String::new(),
        };
        assert_eq!(ids(&read_order(Reader::new(&get), &t.proceedings.motions, 2)), ["meeting-put-outcome"]);
    }
}
