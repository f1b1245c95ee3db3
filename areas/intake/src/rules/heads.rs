//! Where paragraphs begin: the headings, whichever way the number stands, told apart from the list of items, from
//! other bodies' paragraphs and from the page laid before an annex.

use super::agenda::{Agenda, alike};
use super::lines::{Layout, Line};
use super::values::{CaseText, is_case, re, split_case, tidy};
use super::words;
use minutes::Covers;

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Head {
    /// The line it begins on, and the first line after it.
    pub from: usize,
    pub body: usize,
    pub number: Option<i64>,
    pub heading: String,
    pub case: Option<CaseText>,
    /// What stood on its line besides it, where lines were run together.
    pub rest: String,
    weight: f64,
}

/// The opening of a heading: its number and what stands after it.
pub(super) struct Opening {
    pub number: i64,
    pub rest: String,
    pub case: Option<String>,
}

/// Reads `§ 12 Budget`, `Ks § 12`, `NOGS §4`, `12 § Budget`, `§ 23/2019`, `Dnr GN 14/8 § 12`.
pub(super) fn opening(text: &str) -> Option<Opening> {
    let t = text.trim().trim_start_matches(['-', '•', '|']).trim_start();
    let sign = re!(
        r"^(?:([\p{L}/.&-]{1,14}(?:\s[\p{L}/.&-]{1,6})?)[.:]?\s*)?(?:§{1,2}|P(?:aragraf|ARAGRAF)\s)\s*(\d{1,4})(?:\s?[/:]\s?(?:19|20)?\d\d)?\b\s*(.*)$"
    );
    let after = re!(r"^(\d{1,4})(?:/\d{2,4})?\s?§{1,2}\s*(.*)$");
    let cased = re!(r"^((?:[Dd]nr:?\s*)?[\p{L}-]{0,10}[ /]?\d[\d/:. -]*\d)\s+§\s*(\d{1,4})\b\s*(.*)$");
    if let Some(c) = cased.captures(t).filter(|c| re!(r"[/:-]").is_match(&c[1])) {
        let number = c[2].parse().ok()?;
        return Some(Opening { number, rest: clean(&c[3]), case: Some(c[1].to_string()) });
    }
    let c = match (sign.captures(t), after.captures(t)) {
        (Some(c), _) => {
            let before = c.get(1).map_or("", |m| m.as_str());
            if !is_body(before) {
                return None;
            }
            (c[2].parse().ok()?, c[3].to_string())
        }
        (None, Some(c)) => (c[1].parse().ok()?, c[2].to_string()),
        _ => return None,
    };
    let (number, rest) = c;
    let first = rest.trim_start_matches(['.', ':', '-', '–', '—', ' ', '\t', ',']).chars().next();
    let named = first.is_none_or(|f| {
        !f.is_lowercase()
            || rest.trim_start().starts_with("dnr")
            || rest.starts_with("forts")
            || rest.trim_start().starts_with("e-")
    });
    let range = re!(r"^\s*[-–,]\s*\d|^\s*(?:och|till|–|-)\s+(?:§\s*)?\d").is_match(&rest);
    let law = re!(r"^(?:kap|st|kommunallagen|KL|FL|PBL|SoL)\b").is_match(rest.trim_start());
    (named && !range && !law).then(|| Opening { number, rest: clean(&rest), case: None })
}

fn clean(rest: &str) -> String {
    rest.trim().trim_start_matches(['.', ':', '-', '–', '—', ' ', '\t', ',']).trim().to_string()
}

/// Whether the word before the sign may be a body's short name: `Ks`, `NOGS`, `KSAU`. Not `enligt`, `Se`.
fn is_body(word: &str) -> bool {
    let low = word.to_lowercase();
    let plain = [
        "enligt", "se", "i", "jfr", "kap", "och", "till", "av", "från", "om", "paragraf", "lag", "jämlikt", "vid",
        "med", "under", "per",
    ];
    word.is_empty()
        || (word.starts_with(char::is_uppercase)
            && word.chars().count() <= 12
            && !plain.contains(&low.trim_end_matches('.'))
            && !low.ends_with("lagen")
            && (word.chars().count() <= 6 || word.chars().skip(1).any(char::is_uppercase) || low.ends_with("utskott")))
}

/// The headings of the paragraphs among the lines, in order. `open` says which lines may hold one.
pub(super) fn find(
    lines: &[Line],
    open: &[bool],
    layout: Layout,
    agenda: &Agenda,
    covers: Option<Covers>,
) -> Vec<Head> {
    let mut all = candidates(lines, open, agenda);
    if layout == Layout::Flat {
        unnumbered(lines, open, agenda, covers, &mut all);
    } else if all.iter().filter(|h| h.weight > 0.0).count() == 0 {
        plain_numbers(lines, open, agenda, covers, &mut all);
    }
    all.sort_by_key(|h| h.from);
    weigh(lines, agenda, covers, &mut all);
    chosen(all)
}

fn candidates(lines: &[Line], open: &[bool], agenda: &Agenda) -> Vec<Head> {
    let mut all = Vec::new();
    for n in (0..lines.len()).filter(|n| open[*n]) {
        let bullet = lines[n].text.starts_with(['-', '•']);
        if let Some(o) = opening(&lines[n].text).filter(|_| !bullet) {
            all.extend(head_at(lines, n, o, agenda));
        }
    }
    all
}

fn head_at(lines: &[Line], n: usize, o: Opening, agenda: &Agenda) -> Option<Head> {
    if re!(r"(?i)^\(?forts").is_match(&o.rest) {
        return None;
    }
    let (mut heading, mut case) = split_case(&o.rest);
    let bare = o.rest.is_empty();
    if let Some(own) = o.case {
        case = Some(
            split_case(&format!(
                "Dnr {}",
                own.trim_start_matches("Dnr").trim_start_matches("dnr").trim_start_matches([':', ' '])
            ))
            .1?,
        );
    }
    let mut body = n + 1;
    let mut rest = String::new();
    if let Some(item) = agenda.beginning(&heading).filter(|i| heading.len() > i.text.len() + 40) {
        rest = heading[item.text.len()..].trim().to_string();
        heading = heading[..item.text.len()].to_string();
    } else {
        body = wrapped(lines, n, &mut heading, &mut case);
        // The number may itself be broken over two lines.
        if case.is_none() {
            let (whole, own) = split_case(&heading);
            (heading, case) = (whole, own);
        }
    }
    let mut from = n;
    let above = n.checked_sub(1).map(|k| &lines[k]).filter(|l| l.apart && !lines[n].tops && l.text.len() < 160);
    if let Some(above) = above.filter(|l| words::part(&l.text).is_none() && !l.text.ends_with('.')) {
        let below = body > n + 1 && lines[body - 1].text.ends_with('.');
        if is_case(&above.text) {
            case = case.or_else(|| Some(CaseText::Whole(above.text.clone())));
            from = n - 1;
        } else if bare && (heading.is_empty() || below) {
            let (text, own) = split_case(&above.text);
            body = if heading.is_empty() { body } else { n + 1 };
            heading = text;
            case = case.or(own);
            from = n - 1;
        }
    }
    Some(Head { from, body, number: Some(o.number), heading, case, rest, weight: 1.0 })
}

/// Takes the lines a heading goes on over, and the line of the case number. Gives the first line after them.
fn wrapped(lines: &[Line], n: usize, heading: &mut String, case: &mut Option<CaseText>) -> usize {
    let mut at = n + 1;
    while let Some(line) = lines.get(at).filter(|_| at <= n + 5) {
        let text = line.text.as_str();
        let names = heading.is_empty() && words::part(text).is_some_and(|(p, len)| may_head(p) && len >= text.len());
        let ends = words::part(text).is_some() && !names
            || opening(text).is_some()
            || line.edge && !heading.is_empty()
            || words::heads_notice(text)
            || presents(text);
        if ends {
            break;
        }
        let (words_left, own) = split_case(text);
        if own.is_some() && words_left.is_empty() || is_case(text) {
            *case = case.take().or(own).or_else(|| Some(CaseText::Whole(text.to_string())));
            at += 1;
            continue;
        }
        let hangs = waits(heading);
        let joins = heading.is_empty()
            || (!line.apart && (hangs || goes_on(lines, at)))
            || (hangs && text.starts_with(char::is_lowercase));
        if !joins || text.len() > 160 || text.ends_with('.') && !heading.is_empty() && !hangs {
            break;
        }
        join(heading, &words_left);
        *case = case.take().or(own);
        at += 1;
    }
    at
}

/// Whether a line names who presents or handles the matter: `Föredragande   Ann Ek`.
pub(super) fn presents(text: &str) -> bool {
    re!(r"^(?:Föredragande|Föredragning|Handläggare|Ansvarig handläggare|Referent)\b").is_match(text)
        && text.len() < 120
}

/// Whether a part's word may be a paragraph's heading: `Meddelanden`, `Delegationsbeslut`.
fn may_head(part: words::Part) -> bool {
    matches!(part, words::Part::Listed | words::Part::MoreMatter)
}

/// Whether a heading waits for more words: it ends in a hyphen or a small word.
fn waits(heading: &str) -> bool {
    let last = heading.split(' ').next_back().unwrap_or_default();
    heading.ends_with(['-', '–', ',', '/'])
        || [
            "av",
            "för",
            "och",
            "i",
            "till",
            "om",
            "med",
            "vid",
            "på",
            "samt",
            "från",
            "enligt",
            "mellan",
            "under",
            "gällande",
            "angående",
            "avseende",
            "den",
            "det",
            "en",
            "ett",
            "inom",
            "mot",
            "per",
            "hos",
        ]
        .contains(&last)
}

/// Whether lines without a space between, ended by a space or a part's heading within three lines, go on with the
/// heading: the text below begins apart.
fn goes_on(lines: &[Line], at: usize) -> bool {
    if lines[at].text.starts_with(|c: char| c.is_uppercase())
        && lines[at].text.len() > 60
        && lines[at].text.contains(". ")
    {
        return false;
    }
    for line in lines.iter().skip(at + 1).take(3) {
        if line.apart || words::part(&line.text).is_some() {
            return true;
        }
        if line.text.ends_with('.') {
            return false;
        }
    }
    false
}

fn join(heading: &mut String, more: &str) {
    if heading.ends_with('-') && more.starts_with(char::is_lowercase) && !heading.ends_with(" -") {
        super::paragraphs::hyphen(heading);
    } else if !heading.is_empty() {
        heading.push(' ');
    }
    heading.push_str(more);
}

/// Headings on run-together pages that lost their number or its sign.
fn unnumbered(lines: &[Line], open: &[bool], agenda: &Agenda, covers: Option<Covers>, all: &mut Vec<Head>) {
    let tops = |n: &usize| open[*n] && lines[*n].tops && !lines[*n].annexed;
    let leads: Vec<i64> =
        (0..lines.len()).filter(tops).filter_map(|n| leading_number(&lines[n].text, |_| true).0).collect();
    for n in (0..lines.len()).filter(tops) {
        let text = lines[n].text.as_str();
        if all.iter().any(|h| h.from == n) || words::part(text).is_some() || words::heads_list(text) {
            continue;
        }
        let before_part =
            lines.get(n + 1).is_some_and(|l| words::part(&l.text).is_some() && l.at.line == lines[n].at.line);
        let stands = |k: i64| leads.contains(&(k - 1)) || leads.contains(&(k + 1));
        let known =
            |k: i64| known_number(k, agenda, covers) || stands(k) || before_part && own_page(&lines[n]) != Some(k);
        let (number, rest) = leading_number(text, known);
        let item = agenda.beginning(&rest).map(|i| i.text.len());
        let memo = rest.starts_with("Tjänsteskrivelse") || rest.starts_with("Bilaga");
        if memo || (item.is_none() && number.is_none() && !(before_part && text.len() < 220)) {
            continue;
        }
        let (heading, case, left) = told_apart(&rest, item, before_part);
        all.push(Head { from: n, body: n + 1, number, heading, case, rest: left, weight: 2.0 });
    }
}

/// Heading, case number and what follows on a line that was run together.
fn told_apart(text: &str, item: Option<usize>, before_part: bool) -> (String, Option<CaseText>, String) {
    let Some(len) = item else {
        let (mut heading, mut case) = split_case(text);
        let mut left = String::new();
        // Where a heading ends that runs on into the text cannot be told.
        if heading.chars().count() > if before_part { 160 } else { 60 } {
            heading.clear();
            case = None;
            left = text.to_string();
        }
        return (heading, case, left);
    };
    let more = text[len..].trim();
    let cased = re!(r"(?i)^(?:\(|dnr|diarienr|diarienummer)").is_match(more);
    if before_part && !cased && more.len() < 60 {
        let (heading, case) = split_case(text);
        return (heading, case, String::new());
    }
    let (left, case) = if cased { split_case(more) } else { (more.to_string(), None) };
    (tidy(&text[..len]), case, left)
}

fn leading_number(text: &str, known: impl Fn(i64) -> bool) -> (Option<i64>, String) {
    let Some(c) = re!(r"^(\d{1,4})\s+(\p{Lu}.*)$").captures(text) else { return (None, text.to_string()) };
    let number: i64 = c[1].parse().unwrap_or_default();
    if known(number) { (Some(number), c[2].to_string()) } else { (None, text.to_string()) }
}

fn known_number(number: i64, agenda: &Agenda, covers: Option<Covers>) -> bool {
    agenda.has_number(number) || covers.is_some_and(|k| (k.first..=k.last).contains(&number))
}

fn own_page(line: &Line) -> Option<i64> {
    line.at.page.map(i64::from)
}

/// Headings whose numbers stand without the sign, in texts that have it nowhere.
fn plain_numbers(lines: &[Line], open: &[bool], agenda: &Agenda, covers: Option<Covers>, all: &mut Vec<Head>) {
    for n in (0..lines.len()).filter(|n| open[*n] && lines[*n].apart) {
        let Some(c) = re!(r"^(\d{1,4})[.)]?\s+(\p{Lu}.{2,})$").captures(&lines[n].text) else { continue };
        let Ok(number) = c[1].parse::<i64>() else { continue };
        let (mut heading, mut case) = split_case(&c[2]);
        let in_list = agenda.item_of(&heading).is_some_and(|i| i.number.is_none_or(|k| k == number));
        let covered = covers.is_some_and(|k| (k.first..=k.last).contains(&number));
        if in_list || covered {
            let body = wrapped(lines, n, &mut heading, &mut case);
            all.push(Head { from: n, body, number: Some(number), heading, case, rest: String::new(), weight: 1.0 });
        }
    }
}

/// Weighs each heading by what speaks for it: words of its own, parts below it, the list of items, what the
/// minutes say they cover.
fn weigh(lines: &[Line], agenda: &Agenda, covers: Option<Covers>, all: &mut [Head]) {
    let starts: Vec<usize> = all.iter().map(|h| h.from).chain([lines.len()]).collect();
    for (n, head) in all.iter_mut().enumerate() {
        let end = starts[n + 1..].iter().copied().find(|s| *s > head.from).unwrap_or(lines.len());
        let parts: Vec<words::Part> =
            lines[head.body.min(end)..end].iter().filter_map(|l| words::part(&l.text)).map(|p| p.0).collect();
        let decided = parts.contains(&words::Part::Decision);
        let lead = lines.get(head.from).is_some_and(|l| l.apart);
        head.weight += f64::from(u8::from(decided)) * 3.0 + f64::from(u8::from(!parts.is_empty()));
        head.weight += if head.heading.is_empty() { -1.5 } else { 1.0 } + f64::from(u8::from(lead)) * 0.5;
        head.weight += if end > head.body || !head.rest.is_empty() { 0.5 } else { -1.0 };
        match (head.number, agenda.item_of(&head.heading)) {
            (Some(k), Some(item)) if item.number.is_none_or(|i| i == k) => head.weight += 3.0,
            (Some(k), None) if agenda.is_numbered() && !agenda.has_number(k) => head.weight -= 3.0,
            (None, Some(_)) => head.weight += 2.0,
            _ => {}
        }
        if let (Some(c), Some(k)) = (covers, head.number) {
            head.weight += if (c.first..=c.last).contains(&k) { 1.0 } else { -6.0 };
        }
    }
    dividers(lines, all);
}

/// A page laid before an annex repeats heading and number of the paragraph, the number below the heading.
fn dividers(lines: &[Line], all: &mut [Head]) {
    for n in 0..all.len() {
        let own = alike(&all[n].heading);
        let below = all[n].from + 1 < all[n].body && opening(&lines[all[n].from].text).is_none();
        let alone = re!(r"^§\s?\d+$").is_match(&lines[all[n].body - 1].text)
            || re!(r"^§\s?\d+$").is_match(&lines[all[n].from].text);
        let before = all[..n].iter().any(|h| h.number == all[n].number && (own.is_empty() || same(&h.heading, &own)));
        if before && (below || alone) {
            all[n].weight = -9.0;
        }
    }
}

/// Whether two headings are the same but for a letter here and there.
pub(super) fn same(a: &str, key: &str) -> bool {
    let a = alike(a);
    let short = a.chars().count().min(key.chars().count());
    let close = a.chars().zip(key.chars()).filter(|(x, y)| x == y).count();
    a == key
        || (short > 12 && (a.starts_with(key) || key.starts_with(&a)))
        || (short > 15 && close * 10 >= short * 5 && a.split(' ').next() == key.split(' ').next())
}

/// The row of headings, in order of place and number, that weighs most.
fn chosen(all: Vec<Head>) -> Vec<Head> {
    let all: Vec<Head> = all.into_iter().filter(|h| h.weight > -2.0).collect();
    let count = all.len();
    let mut best: Vec<(f64, Option<usize>)> = Vec::with_capacity(count);
    for n in 0..count {
        let own = all[n].weight.max(0.1);
        let mut top = (own, None);
        for (k, before) in best.iter().enumerate().skip(n.saturating_sub(400)) {
            if let Some(cost) = step(&all, k, n) {
                let sum = before.0 + own - cost;
                if sum > top.0 {
                    top = (sum, Some(k));
                }
            }
        }
        best.push(top);
    }
    let mut at = (0..count).max_by(|a, b| best[*a].0.total_cmp(&best[*b].0));
    let mut keep = vec![false; count];
    while let Some(n) = at {
        keep[n] = true;
        at = best[n].1;
    }
    all.into_iter().zip(keep).filter(|(_, k)| *k).map(|(h, _)| h).collect()
}

/// What a step from one heading to another costs; `None` when it cannot be taken.
fn step(all: &[Head], from: usize, to: usize) -> Option<f64> {
    let before = all[..=from].iter().rev().find_map(|h| h.number);
    match (before, all[to].number) {
        (Some(a), Some(b)) if all[from].number.is_some() => (b > a && all[to].from > all[from].from).then(|| {
            let gap = f64::from(i16::try_from(b - a - 1).unwrap_or(i16::MAX));
            (gap * 0.3).min(6.0)
        }),
        _ => (all[to].from > all[from].from).then_some(0.0),
    }
}

/// A heading without what stands loose at its ends; empty when only figures are left.
pub(super) fn told(heading: &str) -> Option<String> {
    let t = tidy(heading);
    let ended = re!(r"^(.*\p{Ll}{3})\.$").captures(&t).map(|c| c[1].to_string());
    let t = ended.unwrap_or(t);
    t.chars().any(char::is_alphabetic).then_some(t)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn openings_are_read_in_the_ways_they_are_written() {
        let check = |text: &str, expected: Option<(i64, &str)>| {
            assert_eq!(opening(text).map(|o| (o.number, o.rest)), expected.map(|(n, r)| (n, r.to_string())), "{text}");
        };
        check("§ 12 Budget 2016", Some((12, "Budget 2016")));
        check("§12 - Budget", Some((12, "Budget")));
        check("§1- Val av justerare", Some((1, "Val av justerare")));
        check("12 § Budget", Some((12, "Budget")));
        check("Ks § 45 Budget", Some((45, "Budget")));
        check("NOGS §4 Rutiner", Some((4, "Rutiner")));
        check("§ 23/2019 Budget", Some((23, "Budget")));
        check("§ 63/20 Dagordning", Some((63, "Dagordning")));
        check("§ 7", Some((7, "")));
        check("§ 7.", Some((7, "")));
        check("§ 12 Dnr GN 2014/0082", Some((12, "Dnr GN 2014/0082")));
        check("Dnr GN 2014/8 § 12 Budget", Some((12, "Budget")));
        check("2014/8 § 12", Some((12, "")));
        for none in [
            "enligt § 12 Budget",
            "§ 7 i reglementet ska nämnden",
            "Se § 4 Budget",
            "§§ 12–15",
            "§ 5 och § 6",
            "Kommunallagen § 5 Text",
            "§ 12 kap. 3",
        ] {
            check(none, None);
        }
    }
}
