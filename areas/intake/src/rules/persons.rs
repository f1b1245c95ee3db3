//! Persons as front pages list them: one a line, in columns, or run together; with party, municipality, office and
//! for whom a substitute served.

use super::lines::Place;
use super::values::{re, squeeze};
use super::words::is_title;
use minutes::{Present, Serving};

/// Under which label somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Listed {
    Deciding,
    Serving,
    Substitutes,
    Others,
}

/// Somebody found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Met {
    pub who: Present,
    pub at: Place,
}

/// The persons under one label.
pub(super) fn persons(listed: Listed, lines: &[(Place, String)]) -> Vec<Met> {
    let mut met = Vec::new();
    let mut municipality: Option<String> = None;
    for (at, text) in entries(lines) {
        if is_municipality(text.trim_end_matches(':')) {
            municipality = Some(text.trim_end_matches(':').to_string());
            continue;
        }
        if says_elsewhere(&text) {
            continue;
        }
        for mut who in of_entry(listed, &text) {
            if who.municipality.is_none() {
                who.municipality.clone_from(&municipality);
            }
            met.push(Met { who, at });
        }
    }
    met
}

/// `Se bilaga 1`, `Enligt närvarolista`: the names stand elsewhere.
pub(super) fn says_elsewhere(text: &str) -> bool {
    let low = text.to_lowercase();
    let short = text.len() < 60;
    short
        && (low.starts_with("se ")
            || low.starts_with("enligt ")
            || low.starts_with("bilaga")
            || low.contains("närvarolista"))
        || matches!(low.trim_matches(['-', '–', '.', ' ']), "" | "ingen" | "inga")
}

/// The lines of a block put together to one text a person, or a row of persons.
fn entries(lines: &[(Place, String)]) -> Vec<(Place, String)> {
    let mut out: Vec<(Place, String)> = Vec::new();
    for (at, line) in lines {
        let line = line.trim_start_matches(['•', '-', '–', '*', ' ']);
        for (n, cell) in re!(r"\t|\s{2,}").split(line).map(str::trim).filter(|c| !c.is_empty()).enumerate() {
            match out.last_mut() {
                Some((_, last)) if continues(last, cell, n) => {
                    let glue =
                        if cell.starts_with('(') || last.ends_with([',', '(', '-']) || open(last) || is_party(cell) {
                            " "
                        } else {
                            ", "
                        };
                    let cell = if is_party(cell) { format!("({cell})") } else { cell.to_string() };
                    last.push_str(glue);
                    last.push_str(&cell);
                }
                _ => out.push((*at, cell.to_string())),
            }
        }
    }
    out
}

fn open(text: &str) -> bool {
    text.matches('(').count() > text.matches(')').count()
}

/// Whether a cell goes on with the person before it.
fn continues(last: &str, cell: &str, column: usize) -> bool {
    let low = last.to_lowercase();
    let waits =
        ["för", "ersätter", "ersättare", "ers.", "och", "tjg", "vice"].iter().any(|w| low.ends_with(&format!(" {w}")));
    let small = cell.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || "(§,".contains(c));
    let whole = !cell.contains('(') && !last.ends_with(':');
    let title = whole && cell.split(' ').next().is_some_and(is_title) && (column > 0 || cell.split(' ').count() == 1);
    let place = column > 0 && whole && (is_municipality(cell) || (!cell.contains(' ') && last.contains('(')));
    let lead_in =
        small && cell.split(' ').next().is_some_and(is_title) && (cell.contains('(') || split_name(cell).1.is_some());
    open(last)
        || last.ends_with(',')
        || waits
        || (small && !lead_in)
        || title
        || place
        || (column > 0 && is_party(cell))
}

/// Whether a word is the short name of a party.
pub(super) fn is_party(word: &str) -> bool {
    const KNOWN: &[&str] = &["s", "m", "c", "l", "fp", "kd", "mp", "v", "sd", "nyd", "kds", "vpk", "-"];
    let w = word.trim();
    KNOWN.contains(&w.to_lowercase().as_str())
        || ((2..=5).contains(&w.chars().count())
            && !w.contains(' ')
            && w.chars().filter(|c| c.is_uppercase()).count() >= 2
            && w.chars().all(char::is_alphabetic))
}

/// Whether a text names a municipality, a region or a city and nothing else.
pub(super) fn is_municipality(text: &str) -> bool {
    let t = text.trim();
    let words = t.split(' ').count();
    let low = t.to_lowercase();
    let ends = ["kommun", "stad", "kommuner", "landsting", "kommunalförbund", "regionen"]
        .iter()
        .any(|e| low.ends_with(&format!(" {e}")));
    let begins = low.starts_with("region ") || low.starts_with("landstinget ") || low.starts_with("kommunalförbundet ");
    t.starts_with(char::is_uppercase) && words <= 5 && (ends || begins) && !t.contains(['(', ','])
}

/// Brings the ways a party is written to one: `Ann Ek, S` and `Ann Ek S` become `Ann Ek (S)`.
fn one_way(text: &str) -> String {
    let t = squeeze(text);
    if re!(r"\([^()]{1,6}\)").captures_iter(&t).any(|c| is_party(c[0].trim_matches(['(', ')']))) {
        return re!(r"(\p{L})\(").replace_all(&t, "$1 (").into_owned();
    }
    let office =
        re!(r", ((?:\d:?[ea] |andre |förste )?(?:vice |v )?ordf(?:örande)?\.?) (S|M|C|L|FP|KD|MP|V|SD)( |,|$)");
    let t = office.replace_all(&t, " ($2), $1$3").into_owned();
    let comma = re!(r"(\p{Ll}), ?(S|M|C|L|FP|KD|MP|V|SD)( |,|;|$)").replace_all(&t, "$1 ($2)$3").into_owned();
    re!(r"(\p{Ll}) (S|M|C|L|FP|KD|MP|V|SD)( |,|;|$)").replace_all(&comma, "$1 ($2)$3").into_owned()
}

/// A party in brackets in a text: where it begins and ends, the party, and a municipality beside it.
struct Anchor {
    start: usize,
    end: usize,
    party: String,
    beside: Option<String>,
}

fn anchors(text: &str) -> Vec<Anchor> {
    let bracket = re!(r"\(\s*([^\s(),;]{1,5})\s*(?:[,;]\s*([^()]{2,40}))?\)");
    let mut found = Vec::new();
    for c in bracket.captures_iter(text).filter(|c| is_party(&c[1])) {
        let Some(whole) = c.get(0) else { continue };
        let beside = c.get(2).map(|m| m.as_str().trim().to_string());
        found.push(Anchor { start: whole.start(), end: whole.end(), party: c[1].to_string(), beside });
    }
    found
}

/// The persons of one entry.
fn of_entry(listed: Listed, text: &str) -> Vec<Present> {
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
                detail(listed, &mut who, lead);
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

/// What stands after a person: details, a substitute's member without party, or others without party.
fn between(listed: Listed, last: &mut Present, text: &str) -> Vec<Present> {
    let for_whom = re!(
        r"(?i)\b(?:tjänstgör(?:ande|de)?|tjg\.?|ers(?:ättare|ätter)?\.?|går in|i stället|istället|inkallad)?\s*(?:ers(?:ättare)?\.?\s*)?(?:\bför|ersätter)\s+(\p{Lu}[\p{L}.'’-]*(?:[ -]\p{Lu}[\p{L}.'’-]*){0,3})"
    );
    let mut rest = text.to_string();
    if let Some(c) = for_whom.captures(text) {
        serves(last, Some(c[1].to_string()));
        rest = for_whom.replace(text, " ").into_owned();
    }
    let next = re!(r"(?:kommun|stad|distans\)?\)?|\)),? (\p{Lu}[\p{L}-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}-]+)(?:,|$| \()")
        .captures(&rest)
        .and_then(|c| c.get(1))
        .map(|m| (m.start(), m.as_str().to_string()));
    if let Some((at, _)) = next.filter(|(_, name)| looks_like_name(name)) {
        detail(listed, last, &rest[..at]);
        return titled(listed, &rest[at..]);
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

fn is_for_whom(lead: &str) -> bool {
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

fn serves(who: &mut Present, for_whom: Option<String>) {
    let serving = who.serving.get_or_insert_with(Serving::default);
    if serving.for_whom.is_none() {
        serving.for_whom = for_whom.filter(|n| !n.is_empty());
    }
}

/// The name that ends a text, and where it begins.
fn name_before(text: &str) -> (usize, String) {
    let end = text.trim_end().len();
    let mut begin = end;
    for (count, (at, word)) in words_back(&text[..end]).into_iter().enumerate() {
        let closed = begin != end && word.ends_with([',', ';', ':', ')', '.']) && !is_initial(word);
        let particle = count > 0 && matches!(word, "von" | "af" | "de" | "van" | "der" | "da" | "el" | "al" | "den");
        let named =
            word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || "-.'’,´".contains(c));
        let party = is_party(word) && word.chars().all(char::is_uppercase) && !is_initial(word);
        if closed
            || !(named || particle)
            || party
            || is_title(word)
            || count >= 5
            || (begin == end && word.ends_with(':'))
        {
            break;
        }
        begin = at;
    }
    (begin, text[begin..end].trim_matches([',', ' ']).to_string())
}

fn is_initial(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() <= 2 && word.len() <= 4
}

/// The words of a text from the last to the first, with where they begin.
fn words_back(text: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_whitespace(), start) {
            (false, None) => start = Some(at),
            (true, Some(s)) => {
                out.push((s, &text[s..at]));
                start = None;
            }
            _ => {}
        }
    }
    out.reverse();
    out
}

/// Two to four words that look like a name and hold no title.
pub(super) fn looks_like_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let named =
        |w: &&str| w.starts_with(char::is_uppercase) && w.chars().all(|c| c.is_alphabetic() || "-.'’´".contains(c));
    (2..=4).contains(&words.len())
        && words.iter().filter(|w| named(w)).count() >= 2
        && words.iter().all(|w| named(w) || matches!(*w, "von" | "af" | "de" | "van" | "der" | "el" | "al"))
        && !words.iter().any(|w| is_title(w))
        && !is_municipality(text)
        && words.iter().all(|w| w.chars().any(char::is_lowercase) || w.chars().count() <= 2)
}

/// Persons without party: `Ann Ek, ekonom`, `Ann Ek (ekonom)`, `Ann Ek, Ekonom Bo By, Jurist`, `ekonom Ann Ek`.
fn titled(listed: Listed, text: &str) -> Vec<Present> {
    let mut out: Vec<Present> = Vec::new();
    for piece in pieces(text) {
        let (before, name, after) = split_name(&piece);
        match (name, out.last_mut()) {
            (Some(name), last) => {
                let mut lead = before;
                if let Some(last) = last
                    && !lead.is_empty()
                {
                    detail(listed, last, &lead);
                    lead = String::new();
                }
                let mut who = Present { name, ..Present::default() };
                detail(listed, &mut who, &lead);
                detail(listed, &mut who, &after);
                out.push(who);
            }
            (None, Some(last)) => detail(listed, last, &piece),
            (None, None) => {}
        }
    }
    out.iter_mut().for_each(|p| finish(listed, p));
    out
}

/// A text cut at commas outside brackets and at brackets.
fn pieces(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if (matches!(c, ',' | ';') && depth <= 0) || (c == '(' && depth == 1) {
            out.push(String::new());
        }
        if !(matches!(c, ',' | ';') && depth <= 0)
            && let Some(last) = out.last_mut()
        {
            last.push(c);
        }
    }
    out.into_iter()
        .map(|p| p.trim().trim_start_matches(" och ").trim_start_matches("samt ").to_string())
        .filter(|p| !p.is_empty())
        .collect()
}

/// A piece as what stands before a name, the name, and what stands after it.
fn split_name(piece: &str) -> (String, Option<String>, String) {
    if piece.starts_with('(') || is_municipality(piece) {
        return (piece.to_string(), None, String::new());
    }
    let words: Vec<&str> = piece.split_whitespace().collect();
    let named = |w: &str| {
        w.starts_with(char::is_uppercase)
            && !is_title(w)
            && w.chars().all(|c| c.is_alphabetic() || "-.'’´".contains(c))
            && (w.chars().any(char::is_lowercase) || w.chars().count() == 1)
    };
    let mut run: Option<(usize, usize)> = None;
    let mut n = 0;
    while n < words.len() {
        let mut end = n;
        while end < words.len()
            && end - n < 4
            && (named(words[end]) || (end > n && matches!(words[end], "von" | "af" | "de" | "van")))
        {
            end += 1;
        }
        if end - n >= 2 {
            run = Some((n, end));
            break;
        }
        n = end.max(n + 1);
    }
    match run {
        Some((start, end)) => (words[..start].join(" "), Some(words[start..end].join(" ")), words[end..].join(" ")),
        None => (piece.to_string(), None, String::new()),
    }
}

/// Reads what stands beside a name.
fn detail(listed: Listed, who: &mut Present, text: &str) {
    let apart = re!(r"(\p{L}{4}) (§|\d)").replace_all(text, "$1, $2");
    for piece in apart
        .split([',', ';', '(', ')'])
        .map(|p| p.trim().trim_matches(['.', '-', '–', ' ', ':']))
        .filter(|p| !p.is_empty())
    {
        let low = piece.to_lowercase();
        let remote =
            re!(r"(?i)\b(?:på distans|distans|via teams|teams|via skype|skype|digitalt|via länk|på länk|via webb)\b");
        let left = remote.replace_all(piece, "").trim().to_string();
        if left.len() < piece.len() {
            who.remote = true;
            if left.len() < 3 {
                continue;
            }
        }
        if low == "kl" {
            continue;
        }
        let placed = piece
            .rsplit_once(' ')
            .filter(|(o, town)| office(&o.to_lowercase()).is_some() && town.starts_with(char::is_uppercase));
        if let Some((role, town)) = placed.filter(|_| listed != Listed::Others) {
            who.role = office(&role.to_lowercase()).map(str::to_string);
            who.municipality = Some(town.to_string());
        } else if let Some(role) = office(&low).filter(|_| listed != Listed::Others) {
            who.role = Some(role.to_string());
        } else if re!(r"^(?:§+\s*)?\d[\d\s,–—/§.:-]*(?:och\s+\d+)?-?$|^§|\bkl\b|^(?:t\.?\s?o\.?\s?m\.?|fr\.?\s?o\.?\s?m\.?|från|till|under|del av)\s").is_match(&low) {
            add(&mut who.paragraphs, &left);
        } else if !low.contains("ej tjänst") && re!(r"\btjänstgör|\btjg\b|\btj\.?\s?ers\b|^ersätter").is_match(&low) {
            let serving = who.serving.get_or_insert_with(Serving::default);
            if let Some(c) = super::values::covers(&left) {
                (serving.from, serving.to) = (Some(c.first), Some(c.last));
            }
        } else if matches!(low.as_str(), "ersättare" | "suppleant" | "ers") {
            who.role = Some("substitute".to_string());
        } else if matches!(low.as_str(), "ledamot" | "ordinarie" | "ord. ledamot") {
            who.role = Some("member".to_string());
        } else if is_municipality(&left) || is_town(listed, who, &left) {
            who.municipality = Some(left);
        } else if left.chars().any(char::is_alphabetic) && !matches!(low.as_str(), "för" | "och" | "samt") {
            add(&mut who.role, &left);
        }
    }
}

fn add(to: &mut Option<String>, text: &str) {
    match to {
        Some(old) => *old = format!("{old}, {text}"),
        None => *to = Some(text.to_string()),
    }
}

/// A single name in capitals after the party of a politician: the municipality, `Ann Ek (S), Norrby`.
fn is_town(listed: Listed, who: &Present, text: &str) -> bool {
    let one = !text.contains(' ') && text.chars().count() > 2 && text.chars().all(|c| c.is_alphabetic() || c == '-');
    listed != Listed::Others
        && who.political_party.is_some()
        && who.municipality.is_none()
        && one
        && text.starts_with(char::is_uppercase)
        && !is_title(text)
        && text.chars().any(char::is_lowercase)
}

/// The office of a politician.
fn office(low: &str) -> Option<&'static str> {
    let t = low.trim_end_matches('.').trim();
    let second = re!(r"^(?:2:?e|2:?a|andre|andra)\.?\s+(?:vice|v\.?)\s*ordf(?:örande)?$");
    let vice = re!(r"^(?:1:?e|1:?a|förste|första)?\.?\s*(?:vice|v\.?)\s*ordf(?:örande)?$");
    let chair = re!(r"^(?:mötes|tjänstgörande |t\.?f\.? )?ordf(?:örande)?$");
    match t {
        t if second.is_match(t) => Some("second-vice-chair"),
        t if vice.is_match(t) => Some("vice-chair"),
        t if chair.is_match(t) => Some("chair"),
        _ => None,
    }
}

/// Gives everybody the role that follows from where they stand.
fn finish(listed: Listed, who: &mut Present) {
    who.name = who.name.trim_matches(|c: char| ",;:*•-–".contains(c) || c.is_whitespace()).to_string();
    let substitute = who.role.as_deref() == Some("substitute");
    match listed {
        Listed::Deciding => {
            if who.serving.is_some() || substitute {
                who.serving.get_or_insert_with(Serving::default);
                who.role.get_or_insert_with(|| "substitute".to_string());
            }
            who.role.get_or_insert_with(|| "member".to_string());
        }
        Listed::Serving => {
            who.serving.get_or_insert_with(Serving::default);
            who.role.get_or_insert_with(|| "substitute".to_string());
        }
        Listed::Substitutes => {
            who.role.get_or_insert_with(|| "substitute".to_string());
        }
        Listed::Others => {
            if who.role.as_deref().is_some_and(|r| matches!(r.to_lowercase().as_str(), "sekreterare" | "sekr")) {
                who.role = Some("secretary".to_string());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `name|party|municipality|role|serving for|remote|paragraphs`, with what is missing left empty.
    fn told(listed: Listed, text: &str) -> Vec<String> {
        let lines: Vec<(Place, String)> = text.split('\n').map(|l| (Place::default(), l.to_string())).collect();
        let line = |m: Met| {
            let w = m.who;
            let serving = w.serving.map(|s| s.for_whom.unwrap_or_else(|| "?".into())).unwrap_or_default();
            let remote = if w.remote { "distans" } else { "" };
            let all = [
                w.name,
                w.political_party.unwrap_or_default(),
                w.municipality.unwrap_or_default(),
                w.role.unwrap_or_default(),
                serving,
                remote.into(),
                w.paragraphs.unwrap_or_default(),
            ];
            all.join("|").trim_end_matches('|').to_string()
        };
        persons(listed, &lines).into_iter().map(line).collect()
    }

    #[test]
    fn members_are_read_in_the_ways_they_are_written() {
        let check = |text: &str, expected: &[&str]| assert_eq!(told(Listed::Deciding, text), expected, "{text}");
        check("Tea Ask (S) (ordförande)\n(Norrby kommun (Distans))", &["Tea Ask|S|Norrby kommun|chair||distans"]);
        check("Ulf Åby (C), vice ordförande, Söderby kommun", &["Ulf Åby|C|Söderby kommun|vice-chair"]);
        check(
            "Tea Ask (S), ordförande, Norrby kommun Ulf Åby (C), Söderby kommun",
            &["Tea Ask|S|Norrby kommun|chair", "Ulf Åby|C|Söderby kommun|member"],
        );
        check("Tea Ask (S), ordförande §§ 1–5", &["Tea Ask|S||chair|||§§ 1–5"]);
        check("Ordf. Tea Ask (S)", &["Tea Ask|S||chair"]);
        check("Eva Östh-Ek (M) tjänstgörande ersättare för Bo von Alm (S)", &["Eva Östh-Ek|M||substitute|Bo von Alm"]);
        check("Eva Öst (M) ers. för Bo Alm (S)", &["Eva Öst|M||substitute|Bo Alm"]);
        check("Eva Öst (M) (ersätter Bo Alm (S))", &["Eva Öst|M||substitute|Bo Alm"]);
        check("Eva Öst (S), ersättare, Norrby kommun", &["Eva Öst|S|Norrby kommun|substitute|?"]);
        check("Eva Öst, S", &["Eva Öst|S||member"]);
        check("Eva Öst, ordförande M Bo Alm MP", &["Eva Öst|M||chair", "Bo Alm|MP||member"]);
        check("Eva Öst\tS\tordförande\nBo Alm\tM", &["Eva Öst|S||chair", "Bo Alm|M||member"]);
        check("Eva Öst (S)     Bo Alm (M)", &["Eva Öst|S||member", "Bo Alm|M||member"]);
        check("Eva Öst (S, Norrby)", &["Eva Öst|S|Norrby|member"]);
        check("Eva Öst (c), Norrby, 2:e vice ordförande", &["Eva Öst|c|Norrby|second-vice-chair"]);
        check(
            "Norrby kommun:\nEva Öst (S)\nSöderby kommun:\nBo Alm (-)",
            &["Eva Öst|S|Norrby kommun|member", "Bo Alm|-|Söderby kommun|member"],
        );
        check("Eva Öst (S), § 14-16", &["Eva Öst|S||member|||§ 14-16"]);
        check("Se bilaga 1", &[]);
    }

    #[test]
    fn substitutes_and_others_too() {
        let check = |listed: Listed, text: &str, expected: &[&str]| assert_eq!(told(listed, text), expected, "{text}");
        check(Listed::Serving, "Per-Ivar Ek (KD) för Bo Alm (M)", &["Per-Ivar Ek|KD||substitute|Bo Alm"]);
        check(Listed::Serving, "Per-Ivar Ek (KD)", &["Per-Ivar Ek|KD||substitute|?"]);
        check(
            Listed::Substitutes,
            "Ida By (L), Norrby kommun\nTor Ed, Söderby kommun",
            &["Ida By|L|Norrby kommun|substitute", "Tor Ed||Söderby kommun|substitute"],
        );
        check(Listed::Others, "Ida By (Förvaltningschef (Distans))", &["Ida By|||Förvaltningschef||distans"]);
        check(
            Listed::Others,
            "Ida By, Kommunchef Tor Ed, Ekonom Åsa Ö Lind, Kommundirektör",
            &["Ida By|||Kommunchef", "Tor Ed|||Ekonom", "Åsa Ö Lind|||Kommundirektör"],
        );
        check(
            Listed::Others,
            "Förvaltningschef Ida By\nekonom Tor Ed § 4",
            &["Ida By|||Förvaltningschef", "Tor Ed|||ekonom|||§ 4"],
        );
        check(Listed::Others, "Ida By\tsekreterare", &["Ida By|||secretary"]);
        check(
            Listed::Others,
            "Ida By Förvaltningschef, Serviceförvaltningen",
            &["Ida By|||Förvaltningschef, Serviceförvaltningen"],
        );
    }
}
