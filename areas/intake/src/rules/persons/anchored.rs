//! Persons told apart by the party that stands in brackets after each.

use super::Listed;
use super::detail::{detail, finish};
use super::names::{looks_like_name, name_before, names_from};
use super::titled::titled;
use crate::rules::values::{re, squeeze};
use crate::rules::words::is_title;
use minutes::{Present, Serving};

/// Whether a word is the short name of a party.
pub(in crate::rules) fn is_party(word: &str) -> bool {
    const KNOWN: &[&str] = &["s", "m", "c", "l", "fp", "kd", "mp", "v", "sd", "nyd", "kds", "vpk", "-"];
    let w = word.trim();
    let low = w.to_lowercase();
    KNOWN.contains(&low.as_str())
        || WHOLE.split('|').any(|p| p == low)
        || ((2..=5).contains(&w.chars().count())
            && !w.contains(' ')
            && w.chars().filter(|c| c.is_uppercase()).count() >= 2
            && w.chars().all(char::is_alphabetic))
}

/// Parties written out, and those who belong to none.
const WHOLE: &str = "socialdemokraterna|moderaterna|nya moderaterna|centerpartiet|centern|folkpartiet|\
     folkpartiet liberalerna|liberalerna|kristdemokraterna|miljöpartiet|miljöpartiet de gröna|vänsterpartiet|\
     sverigedemokraterna|oberoende|obunden|partilös|politisk vilde|opolitisk";

/// Brings the ways a party is written to one: `Ann Ek, S` and `Ann Ek S` become `Ann Ek (S)`.
pub(in crate::rules) fn one_way(text: &str) -> String {
    let office = re!(
        r",\s*((?:\d:?[ea]\.? |andre |förste )?(?:vice |v\.? ?)?(?:ordförande|ordf\.?)|ersättare|ledamot)\s+(\([^()]{1,5}\))"
    );
    let t = office.replace_all(&squeeze(text), " $2, $1").into_owned();
    if re!(r"\([^()]{1,6}\)").captures_iter(&t).any(|c| is_party(c[0].trim_matches(['(', ')']))) {
        return re!(r"(\p{L})\(").replace_all(&t, "$1 (").into_owned();
    }
    let whole = re!(
        r"(\p{Ll}),? (Socialdemokraterna|(?:Nya )?Moderaterna|Centerpartiet|Folkpartiet(?: liberalerna)?|Liberalerna|Kristdemokraterna|Miljöpartiet(?: de gröna)?|Vänsterpartiet|Sverigedemokraterna)(,|;| |$)"
    );
    let t = whole.replace_all(&t, "$1 ($2)$3").into_owned();
    let small = re!(r"(\p{Ll}), ?(s|m|c|l|fp|kd|mp|v|sd)(,|;|$| \p{Lu})");
    let t = small.replace_all(&t, "$1 ($2)$3").into_owned();
    let office =
        re!(r", ((?:\d:?[ea] |andre |förste )?(?:vice |v )?ordf(?:örande)?\.?) (S|M|C|L|FP|KD|MP|V|SD)( |,|$)");
    let t = office.replace_all(&t, " ($2), $1$3").into_owned();
    let comma = re!(r"(\p{Ll}), ?(S|M|C|L|FP|KD|MP|V|SD)( |,|;|$)").replace_all(&t, "$1 ($2)$3").into_owned();
    re!(r"(\p{Ll}) (S|M|C|L|FP|KD|MP|V|SD)( |,|;|$)").replace_all(&comma, "$1 ($2)$3").into_owned()
}

/// A party in brackets in a text: where it begins and ends, the party, and a municipality beside it.
pub(in crate::rules) struct Anchor {
    pub start: usize,
    pub end: usize,
    party: String,
    beside: Option<String>,
}

pub(in crate::rules) fn anchors(text: &str) -> Vec<Anchor> {
    let bracket = re!(r"\(\s*([^(),;]{1,24}?)\s*(?:[,;]\s*([^()]{2,40}))?\)");
    let mut found = Vec::new();
    for c in bracket.captures_iter(text).filter(|c| is_party(&c[1])) {
        let Some(whole) = c.get(0) else { continue };
        let beside = c.get(2).map(|m| m.as_str().trim().to_string());
        let (party, beside) = match beside {
            Some(b) if b.starts_with("tidigare ") => (format!("{}, {b}", &c[1]), None),
            beside => (c[1].to_string(), beside),
        };
        found.push(Anchor { start: whole.start(), end: whole.end(), party, beside });
    }
    found
}

/// The persons of one entry.
pub(super) fn of_entry(listed: Listed, text: &str) -> Vec<Present> {
    let text = one_way(text);
    let anchors = anchors(&text);
    if anchors.is_empty() {
        return titled(listed, &text);
    }
    let mut out: Vec<Present> = Vec::new();
    let mut from = 0;
    for a in &anchors {
        let before = &text[from..a.start];
        let (name_at, name) = name_before(before);
        let lead = before[..name_at].trim();
        if is_for_whom(lead)
            && let Some(last) = out.last_mut()
        {
            detail(listed, last, &without_for_whom(lead));
            serves(last, Some(name));
        } else {
            if let Some(last) = out.last_mut() {
                between(listed, last, lead).into_iter().for_each(|p| out.push(p));
            }
            let mut who = Present { name, political_party: Some(a.party.clone()), ..Present::default() };
            if from == 0 && !lead.is_empty() {
                out.extend(leading(listed, &mut who, lead));
            }
            if let Some(beside) = &a.beside {
                detail(listed, &mut who, beside);
            }
            out.push(who);
        }
        from = a.end;
    }
    if let Some(last) = out.last_mut() {
        let tail = text[from..].to_string();
        between(listed, last, &tail).into_iter().for_each(|p| out.push(p));
    }
    out.retain(|p| !p.name.is_empty());
    out.iter_mut().for_each(|p| finish(listed, p));
    out
}

/// What stands before the first person with a party: officials without one, or the person's own office.
fn leading(listed: Listed, who: &mut Present, lead: &str) -> Vec<Present> {
    let before = if listed == Listed::Others { titled(listed, lead) } else { Vec::new() };
    if before.is_empty() {
        detail(listed, who, lead);
    }
    before
}

/// What stands after a person: details, a substitute's member without party, or others without party.
fn between(listed: Listed, last: &mut Present, text: &str) -> Vec<Present> {
    let for_whom = re!(
        r"(?i:\b(?:ersättare som tjänstgör|tjänstgör(?:ande|de)?|tjg\.?|ers(?:ättare|ätter)?\.?|går in|i stället|istället|inkallad)?\s*(?:ers(?:ättare)?\.?\s*)?(?:\bför|ersätter))\s+(\p{Lu}[\p{L}.'’-]*(?:[ -]\p{Lu}[\p{L}.'’-]*| (?:von|af|de|van|der|el|al)\b){0,3})"
    );
    let mut rest = text.to_string();
    if let Some(c) = for_whom.captures(text) {
        serves(last, Some(c[1].to_string()));
        let (from, to) = c.get(0).map_or((0, 0), |m| (m.start(), m.end()));
        rest = format!("{} {}", &text[..from], while_serving(last, &text[to..]));
    }
    let next = re!(r"(?:kommun|stad|distans\)?\)?|\)),? (\p{Lu}[\p{L}-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}-]+)(?:,|$| \()")
        .captures(&rest)
        .and_then(|c| c.get(1))
        .map(|m| (m.start(), m.as_str().to_string()));
    if let Some((at, _)) = next.filter(|(_, name)| looks_like_name(name)) {
        detail(listed, last, &rest[..at]);
        return titled(listed, &rest[at..]);
    }
    if let Some(at) = names_from(&rest).first().filter(|_| listed == Listed::Others) {
        let begin =
            rest[..*at].trim_end().rfind(' ').filter(|b| is_title(rest[*b..*at].trim()) && !rest[..*at].contains(','));
        let (own, others) = rest.split_at(begin.unwrap_or(*at));
        detail(listed, last, own);
        return titled(listed, others);
    }
    if listed == Listed::Others && rest.contains(',') {
        let pieces: Vec<&str> = rest.split(',').map(str::trim).collect();
        if let Some(n) = pieces.iter().position(|p| looks_like_name(p)) {
            detail(listed, last, &pieces[..n].join(","));
            return titled(listed, &pieces[n..].join(", "));
        }
    }
    detail(listed, last, &rest);
    Vec::new()
}

/// Takes the paragraphs somebody served for from what follows the member's name: `från och med § 2 till och med § 4`.
fn while_serving(who: &mut Present, after: &str) -> String {
    let Some(serving) = &mut who.serving else { return after.to_string() };
    let first = re!(r"^[,\s]*(?i:från och med|fr\.?\s?o\.?\s?m\.?|from)\s+(?:\p{Lu}\p{L}{0,9}\s+)?§?\s*(\d+)");
    let last = re!(r"^[,\s]*(?i:till och med|t\.?\s?o\.?\s?m\.?|tom)\s+(?:\p{Lu}\p{L}{0,9}\s+)?§?\s*(\d+)");
    let only = re!(r"^[,\s]*(?:\p{Lu}\p{L}{0,9}\s+)?§\s*(\d+)(?:,|$)");
    let mut rest = after.to_string();
    let mut take = |pattern: &regex::Regex| {
        let number = pattern.captures(&rest).and_then(|c| c[1].parse::<i64>().ok())?;
        rest = pattern.replace(&rest, ",").into_owned();
        Some(number)
    };
    let (from, to) = (take(first), take(last));
    if from.is_some() || to.is_some() {
        (serving.from, serving.to) = (from, to);
    } else if let Some(number) = take(only) {
        (serving.from, serving.to) = (Some(number), Some(number));
    }
    rest
}

pub(in crate::rules) fn is_for_whom(lead: &str) -> bool {
    let low = lead.to_lowercase();
    let low = low.trim_end_matches(['(', ' ', ',']);
    low.ends_with("för")
        || low.ends_with("ersätter")
        || low.ends_with("ersättare") && low.len() > 9 && low.contains("tjänstgör")
        || low.ends_with("efter")
}

fn without_for_whom(lead: &str) -> String {
    re!(r"(?i)[,(]?\s*(?:tjänstgör(?:ande|de)?|tjg\.?|går in|inkallad|i stället|istället)?\s*(?:ers(?:ättare|ätter)?\.?)?\s*(?:för|ersätter|efter)\s*\(?$").replace(lead, "").into_owned()
}

pub(super) fn serves(who: &mut Present, for_whom: Option<String>) {
    let serving = who.serving.get_or_insert_with(Serving::default);
    if serving.for_whom.is_none() {
        serving.for_whom = for_whom.filter(|n| !n.is_empty());
    }
}
