//! The headings inside a paragraph, and the lines below each.

use super::points::is_point;
use crate::rules::lines::{Line, Place};
use crate::rules::values::re;
use crate::rules::words::{self, Part};

/// The lines under one heading inside a paragraph.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Section {
    pub part: Part,
    /// The heading as it stands.
    pub title: String,
    pub at: Place,
    pub lines: Vec<Line>,
}

/// Sorts lines under the headings they stand below.
pub(in crate::rules) fn sections(lines: &[Line], at: Place) -> Vec<Section> {
    let mut out = vec![Section { part: Part::Matter, title: String::new(), at, lines: Vec::new() }];
    for line in lines {
        let here = out.last().map_or(Part::Matter, |s| s.part);
        // How to appeal is told beside a decision, it is no part of it.
        if line.text.starts_with("Beslutet kan ") && ["överklagas", "prövas"].iter().any(|w| line.text.contains(w)) {
            continue;
        }
        if let Some((part, after)) = begins(line, here) {
            let rest = line.text[after..].trim_start_matches([':', ' ', '.', '\t']).to_string();
            out.push(Section { part, title: line.text[..after].to_string(), at: line.at, lines: Vec::new() });
            if !rest.is_empty()
                && let Some(last) = out.last_mut()
            {
                last.lines.push(Line { text: rest, ..line.clone() });
            }
        } else if let Some(part) = sentence(line, here) {
            out.push(Section { part, title: String::new(), at: line.at, lines: vec![line.clone()] });
        } else if let Some(last) = out.last_mut() {
            last.lines.push(line.clone());
        }
    }
    without_heading(&mut out);
    out
}

/// Whether a sentence tells of the decision and is no part of it: who took part, who did not, that the paragraph was
/// adjusted at once. What stands apart after such a sentence is text of its own.
fn sentence(line: &Line, here: Part) -> Option<Part> {
    let t = line.text.as_str();
    let took = re!(r"^I beslutet delt(?:ar|og)\s+\p{Lu}");
    let not = re!(
        r"^Avstår från att delta i beslutet:|^\p{Lu}[^.]{3,80}\)\s+(?:avstår|avstod) från att delta i (?:beslutet|omröstningen)|^\p{Lu}[^.]{3,80}\)\s+delt(?:ar|og) (?:inte|ej) i beslutet"
    );
    if took.is_match(t) {
        Some(Part::Participants)
    } else if not.is_match(t) {
        Some(Part::Abstaining)
    } else if says_at_once(t) {
        Some(Part::Adjusted)
    } else {
        (line.apart && matches!(here, Part::Participants | Part::Abstaining)).then_some(Part::Matter)
    }
}

/// `Paragrafen justerades omedelbart`, with or without a label before it.
pub(in crate::rules) fn says_at_once(text: &str) -> bool {
    re!(r"^(?:(?:Justering\s{2,}p|P|Denna p)aragraf(?:en)?|Beslutet|Punkten|Ärendet)\s(?:är|justera\p{L}*|förklara\p{L}*|direktjust|har).{0,50}?\b(?:omedelbart|omedelbar justering|direktjuster\p{L}*)\b")
        .is_match(text)
}

/// Whether a line begins a part: one of the table's words, or the name of a body with its decision or proposal.
fn begins(line: &Line, here: Part) -> Option<(Part, usize)> {
    let t = line.text.as_str();
    if let Some((part, len)) = words::part(t) {
        let inside = here == Part::Basis && part == Part::Dispatch && words::LABELS.is_empty();
        let quoted = part == Part::Listed && matches!(here, Part::Decision | Part::Proposal) && !line.apart;
        return (!inside && !quoted).then_some((part, len));
    }
    if t.len() > 110 {
        return None;
    }
    let presence =
        re!(r"(?i)^(?:närvaro(?: (?:på|under|vid) (?:paragrafen|ärendet))?|närvaroförändringar|ändringar i närvaron)$");
    if t.starts_with(char::is_uppercase) && presence.is_match(t) || is_other_heading(line, here) {
        return Some((Part::MoreMatter, t.len()));
    }
    if re!(r"^(?:Val|Valförrättning|Sluten omröstning)$").is_match(t) {
        return Some((Part::Election, t.len()));
    }
    let decision =
        re!(r"^(?:[\p{Lu}][\p{L}/ ,-]{1,80}(?:s|ens|ets|ernas)\s+(?:beslut)|Beslut i [\p{L}\s-]{3,50})\s*:?$");
    let proposal = re!(
        r"^(?:[\p{Lu}][\p{L}/ ,-]{1,80}\s+)?[Ff]örslag(?:\s+till(?:\s+\p{L}+)?\s+(?:beslut|[\p{L}-]+(?:nämnden|styrelsen|fullmäktige)))?(?:\s+(?:i|till|för)\s+[\p{L}-]+(?:\s[\p{L}-]+){0,2})?\s*:?$"
    );
    if decision.is_match(t) && !t.starts_with("Tidigare") {
        return Some((Part::Decision, t.len()));
    }
    let own_word = t.split(' ').any(|w| w.to_lowercase().starts_with("förslag"));
    let quoted = matches!(here, Part::Basis | Part::Motions | Part::Order | Part::Vote) || t.contains("  ");
    if own_word && proposal.is_match(t) && line.apart && !quoted {
        return Some((Part::Proposal, t.len()));
    }
    None
}

/// Whether a line under a decision is a heading that no table knows: apart, short and in capitals.
fn is_other_heading(line: &Line, here: Part) -> bool {
    let t = line.text.as_str();
    let capitals = t.chars().filter(|c| c.is_alphabetic()).count() > 5
        && !t.chars().any(|c| c.is_lowercase() || c.is_ascii_digit());
    here == Part::Decision && line.apart && capitals && t.len() < 60 && !t.ends_with('.')
}

/// Where nothing is headed as the decision, the sentence in which the body decides is it.
fn without_heading(sections: &mut Vec<Section>) {
    if sections.iter().any(|s| s.part == Part::Decision) {
        return;
    }
    let decides = re!(
        r"^(?:[\p{Lu}][\p{L}/-]*(?:\s[\p{L}/-]+){0,6}\s)?(?:beslutar|beslutade|beslöt|beslutar därmed)\b(?:\s+att\b|\s+enligt\b|\s+följande\b|\s+därför\b|\s+\p{Ll}+|:|$)"
    );
    let Some((n, k)) = sections.iter().enumerate().find_map(|(n, s)| {
        let open = matches!(s.part, Part::Matter | Part::MoreMatter | Part::Order | Part::Motions);
        let at = (0..s.lines.len()).find(|k| {
            let text = s.lines[*k].text.as_str();
            let listed = s.lines.get(k + 1).is_some_and(|l| is_point(&l.text));
            let opens = s.lines[*k].apart || listed && s.lines[..*k].last().is_none_or(|l| l.text.ends_with('.'));
            opens && decides.is_match(text) && text.starts_with(char::is_uppercase)
        });
        at.filter(|_| open).map(|k| (n, k))
    }) else {
        return;
    };
    let lines = sections[n].lines.split_off(k);
    let at = lines[0].at;
    sections.insert(n + 1, Section { part: Part::Decision, title: String::new(), at, lines });
}
