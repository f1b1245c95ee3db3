//! One paragraph: its lines sorted under the headings inside it, joined to running text, and cut into points.

use super::agenda::alike;
use super::heads::{Head, opening, presents, same, told};
use super::lines::{Line, Place};
use super::persons::looks_like_name;
use super::proceedings;
use super::report::Reading;
use super::values::{self, CaseText, re, squeeze};
use super::words::{self, Part};
use basics::Refusal;
use minutes::Paragraph;

/// The lines under one heading inside a paragraph.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub part: Part,
    /// The heading as it stands.
    pub title: String,
    pub at: Place,
    pub lines: Vec<Line>,
}

/// Reads the paragraph that begins with `head` and takes up `body`.
pub(super) fn read(head: &Head, body: &[Line], at: Place, reading: &mut Reading) {
    let mut all: Vec<Line> = Vec::new();
    if !head.rest.is_empty() {
        all.push(Line { at, text: head.rest.clone(), apart: true, ..Line::default() });
    }
    all.extend(own_lines(head, body).into_iter().cloned());
    let sections = sections(&all, at);
    let n = reading.read.paragraphs.len();
    let mut p = Paragraph { number: head.number, heading: told(&head.heading), ..Paragraph::default() };
    match &head.case {
        Some(CaseText::Whole(case)) => p.case = Some(case.clone()),
        Some(CaseText::Lost(left)) => {
            reading.lost(format!("paragraphs[{n}].case"), Some(at), Refusal::new("intake-case-lost").with("left", left))
        }
        None => {}
    }
    for section in &sections {
        fill(&mut p, section);
    }
    elected(&mut p);
    tell(n, &p, head, at, &sections, reading);
    let said = p.decision.iter().any(|d| re!(r"(?i)omedelbart justerad").is_match(d));
    if said || sections.iter().any(|s| s.part == Part::Adjusted) {
        reading.at_once.push(n);
    }
    reading.read.paragraphs.push(p);
}

/// An election told in one sentence, without a heading over it, is decided by that sentence.
fn elected(p: &mut Paragraph) {
    let elects = p.heading.as_deref().is_some_and(|h| h.to_lowercase().starts_with("val "));
    let Some(text) = p.description.clone().filter(|_| elects && p.decision.is_empty()) else { return };
    let (before, last) = text.rsplit_once("\n\n").unwrap_or(("", &text));
    if re!(r"^\p{Lu}[^\n]*\b(?:utses|väljs|utser|väljer|utsågs|valdes)\b").is_match(last) {
        p.decision.push(last.to_string());
        p.description = Some(before.to_string()).filter(|b| !b.is_empty());
    }
}

fn tell(n: usize, p: &Paragraph, head: &Head, at: Place, sections: &[Section], reading: &mut Reading) {
    let field = |name: &str| format!("paragraphs[{n}].{name}");
    let heading = p.heading.clone().unwrap_or_default();
    if let Some(number) = p.number {
        reading.found(field("number"), number, at);
    }
    if p.heading.is_some() {
        reading.found(field("heading"), &heading, at);
    }
    if let Some(case) = &p.case {
        reading.found(field("case"), case, at);
    }
    let place_of = |part: Part| sections.iter().find(|s| s.part == part).map_or(at, |s| s.at);
    if let Some(text) = &p.description {
        reading.found(field("description"), text, place_of(Part::Matter));
    }
    if let Some(text) = &p.proposal {
        reading.found(field("proposal"), text, place_of(Part::Proposal));
    }
    if !p.decision.is_empty() {
        reading.found(field("decision"), p.decision.join("\n"), place_of(Part::Decision));
    }
    if !p.dispatch.is_empty() {
        reading.found(field("dispatch"), p.dispatch.join("; "), place_of(Part::Dispatch));
    }
    if p.heading.is_none() && !head.heading.is_empty() {
        reading.lost(field("heading"), Some(at), Refusal::new("intake-heading-lost"));
    }
}

/// The paragraph's own lines: up to the annex that was laid after it, without the heading repeated at a page's top.
fn own_lines<'a>(head: &Head, body: &'a [Line]) -> Vec<&'a Line> {
    let mut own: Vec<&Line> = Vec::new();
    let mut seen: Vec<Part> = Vec::new();
    let mut skip = 0;
    for (n, line) in body.iter().enumerate() {
        if skip > 0 {
            skip -= 1;
            continue;
        }
        if line.annexed {
            continue;
        }
        if presents(&line.text) && seen.is_empty() && n < 3 {
            continue;
        }
        if repeats(head, line) && n > 0 {
            if annex_follows(&body[n + 1..], &seen) {
                break;
            }
            continue;
        }
        if begins_annex(line, &seen) {
            break;
        }
        if let Some((part, _)) = words::part(&line.text) {
            if again(part, &seen) && n > 0 {
                let edge = own.iter().rposition(|l| l.edge).filter(|e| own.len() - e < 8);
                own.truncate(edge.unwrap_or(own.len()));
                break;
            }
            seen.push(part);
        }
        own.push(line);
    }
    own
}

/// The heading or number once more, at the top of a page.
fn repeats(head: &Head, line: &Line) -> bool {
    let again = opening(&line.text).is_some_and(|o| {
        Some(o.number) == head.number
            && (o.rest.is_empty()
                || o.rest.starts_with("forts")
                || o.rest.starts_with("(forts")
                || same(&values::split_case(&o.rest).0, &alike(&head.heading))
                || values::split_case(&o.rest).0.is_empty())
    });
    let forts = re!(r"(?i)^(?:forts(?:ättning|\.)?\b.*§|§\s*\d+\s*\(?forts|\(?forts\.?\)?$)").is_match(&line.text);
    again || forts || (line.edge && head.heading.len() > 8 && same(&line.text, &alike(&head.heading)))
}

/// Whether what follows a repeated heading is an annex: no new part comes, or the matter begins once more.
fn annex_follows(rest: &[Line], seen: &[Part]) -> bool {
    let decided = seen.contains(&Part::Decision);
    let next = rest.iter().take(60).filter(|l| !l.annexed).find_map(|l| words::part(&l.text)).map(|p| p.0);
    match next {
        None => decided,
        Some(Part::Matter | Part::Proposal) => decided,
        Some(_) => false,
    }
}

fn begins_annex(line: &Line, seen: &[Part]) -> bool {
    let t = line.text.as_str();
    let low = t.to_lowercase();
    let listing = matches!(seen.last(), Some(Part::Basis | Part::Listed));
    let memo = low.starts_with("tjänsteskrivelse")
        || low.starts_with("tjänsteutlåtande")
        || re!(r"(?i)^bilaga\s*\d*$").is_match(t) && !listing;
    let lone = t.split(' ').count() <= 2 || values::days(t).len() == 1 || re!(r"\d\s*\(\d+\)").is_match(t);
    (memo && ((line.edge && !listing) || (line.apart && lone && !listing) || line.tops) && (line.edge || lone))
        || (low == "innehållsförteckning" && !seen.is_empty())
}

/// Whether a part comes once more after the decision: a paragraph has one of each, an annex brings its own.
fn again(part: Part, seen: &[Part]) -> bool {
    let decided = seen.contains(&Part::Decision);
    decided
        && matches!(part, Part::Matter | Part::Proposal)
        && seen.iter().position(|p| *p == part).is_some_and(|at| seen[at..].contains(&Part::Decision))
}

/// Sorts lines under the headings they stand below.
pub(super) fn sections(lines: &[Line], at: Place) -> Vec<Section> {
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
        } else if let Some(last) = out.last_mut() {
            last.lines.push(line.clone());
        }
    }
    without_heading(&mut out);
    out
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
    let decision =
        re!(r"^(?:[\p{Lu}][\p{L}/ ,-]{1,80}(?:s|ens|ets|ernas)\s+(?:beslut)|Beslut i [\p{L}\s-]{3,50})\s*:?$");
    let proposal = re!(
        r"^(?:[\p{Lu}][\p{L}/ ,-]{1,80}\s+)?[Ff]örslag(?:\s+till(?:\s+\p{L}+)?\s+(?:beslut|[\p{L}-]+(?:nämnden|styrelsen|fullmäktige)))?(?:\s+(?:i|till|för)\s+[\p{L}-]+(?:\s[\p{L}-]+){0,2})?\s*:?$"
    );
    if decision.is_match(t) && !t.starts_with("Tidigare") {
        return Some((Part::Decision, t.len()));
    }
    let own_word = t.split(' ').any(|w| w.to_lowercase().starts_with("förslag"));
    if own_word && proposal.is_match(t) && line.apart && here != Part::Basis {
        return Some((Part::Proposal, t.len()));
    }
    None
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

pub(super) fn fill(p: &mut Paragraph, section: &Section) {
    match section.part {
        Part::Matter => add_text(&mut p.description, "", &section.lines),
        Part::MoreMatter => add_text(&mut p.description, &section.title, &section.lines),
        Part::Proposal => {
            let points = points(&section.lines);
            if !points.is_empty() {
                let all = points.join("\n");
                p.proposal = Some(p.proposal.take().map_or(all.clone(), |old| format!("{old}\n{all}")));
            }
        }
        Part::Decision => p.decision.extend(points(&section.lines)),
        Part::Dispatch => p.dispatch.extend(items(&section.lines)),
        Part::Basis => p.basis.extend(items(&section.lines).iter().flat_map(|i| papers(i))),
        Part::Listed => proceedings::listed(p, section),
        Part::Adjusted => add_text(&mut p.description, "", &section.lines),
        Part::Motions | Part::Order | Part::Vote | Part::Reservation | Part::Statement | Part::Recused => {
            proceedings::fill(p, section)
        }
    }
}

/// Adds running text under a title.
pub(super) fn add_text(to: &mut Option<String>, title: &str, lines: &[Line]) {
    let text = running(lines);
    if text.is_empty() {
        return;
    }
    let own = if title.is_empty() { text } else { format!("{}\n{text}", title.trim_end_matches(':')) };
    *to = Some(match to.take() {
        Some(old) => format!("{old}\n\n{own}"),
        None => own,
    });
}

/// Lines joined to paragraphs of text, an empty line between two.
pub(super) fn running(lines: &[Line]) -> String {
    let mut out = String::new();
    let wide = lines.iter().map(|l| l.text.chars().count()).max().unwrap_or(0);
    for (n, line) in lines.iter().enumerate() {
        let text = squeeze(&line.text);
        if n == 0 || out.is_empty() {
            out.push_str(&text);
        } else if line.apart && !(broken_off(&out) && text.starts_with(char::is_lowercase)) {
            out.push_str("\n\n");
            out.push_str(&text);
        } else if is_point(&text) || ended(&lines[n - 1].text, wide) {
            out.push('\n');
            out.push_str(&text);
        } else {
            join(&mut out, &text);
        }
    }
    out
}

/// Text that a page's edge cut in the middle of a sentence.
fn broken_off(text: &str) -> bool {
    !text.ends_with(['.', ':', '!', '?', '”', '"', ')'])
}

/// A line that ended before the column did and closes a sentence.
fn ended(line: &str, wide: usize) -> bool {
    line.ends_with(['.', ':', '?', '!']) && line.chars().count() * 10 < wide * 6
}

pub(super) fn join(out: &mut String, text: &str) {
    if out.ends_with('-')
        && !out.ends_with(" -")
        && text.starts_with(char::is_lowercase)
        && !text.starts_with("och ")
        && !text.starts_with("eller ")
    {
        hyphen(out);
    } else if !out.is_empty() {
        out.push(' ');
    }
    out.push_str(text);
}

/// Takes the hyphen of a broken word away; that of `IT-` and `e-` stays.
pub(super) fn hyphen(out: &mut String) {
    let word = out.trim_end_matches('-').rsplit([' ', '\n', '(']).next().unwrap_or_default();
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let abbreviation = letters.len() <= 1
        || letters.iter().filter(|c| c.is_uppercase()).count() * 2 > letters.len()
        || word.ends_with(|c: char| c.is_ascii_digit());
    if !abbreviation {
        out.pop();
    }
}

/// Whether a line begins a point: a number, a letter, a dash, or `att`.
pub(super) fn is_point(text: &str) -> bool {
    re!(r"^(?:\d{1,2}[.)]\s+\S|[a-h]\)\s+\S|[-–•*]\s*\S|att\s)").is_match(text)
}

/// The mark at the beginning of a point taken away.
pub(super) fn unmarked(text: &str) -> String {
    re!(r"^(?:\d{1,2}[.)]\s+|[a-h]\)\s+|[-–•*]\s*)").replace(text.trim(), "").trim().to_string()
}

/// A decision or proposal cut into its points. A lead that only says that the body decides falls away; one that
/// says more is a point of its own.
pub(super) fn points(lines: &[Line]) -> Vec<String> {
    let lines: Vec<Line> = lines.iter().flat_map(inline_points).collect();
    let mut out: Vec<String> = Vec::new();
    let mut marked = false;
    for (n, line) in lines.iter().enumerate() {
        let text = squeeze(&line.text);
        let point = is_point(&text);
        let goes_on = out.last().is_some_and(|l| broken_off(l) || l.ends_with(','))
            && text.starts_with(char::is_lowercase)
            && !point;
        let new = out.is_empty()
            || (point
                && !(text.starts_with("att ")
                    && out.last().is_some_and(|l| !ends_point(l) && !line.apart && !leads(l))))
            || (line.apart && !goes_on)
            || (n > 0
                && !goes_on
                && ends_sentence(&lines[n - 1].text)
                && text.starts_with(char::is_uppercase)
                && short_line(&lines, n - 1));
        if new {
            out.push(text);
        } else if let Some(last) = out.last_mut() {
            join(last, &text);
        }
        marked |= point;
    }
    if marked && out.len() > 1 && only_leads(&out[0]) {
        out.remove(0);
    }
    out.iter().map(|p| unmarked(p)).filter(|p| p.chars().any(char::is_alphanumeric)).collect()
}

/// Whether a point is over, or over but for the word that leads to the last one.
fn ends_point(text: &str) -> bool {
    text.ends_with([',', ':', '.', ';']) || text.ends_with(" samt") || text.ends_with(" och")
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with('.')
}

/// Whether a line ended well before the widest did.
fn short_line(lines: &[Line], n: usize) -> bool {
    let wide = lines.iter().map(|l| l.text.chars().count()).max().unwrap_or(0);
    lines[n].text.chars().count() * 10 < wide * 8
}

/// A line cut before numbered points run together in it: `Nämnden 1. antar … 2. ger …`.
fn inline_points(line: &Line) -> Vec<Line> {
    let text = line.text.as_str();
    let marks: Vec<(usize, u32)> = re!(r"(?:^|\s)(\d{1,2})[.)]\s+\p{L}")
        .captures_iter(text)
        .filter_map(|c| c.get(1))
        .filter_map(|m| Some((m.start(), m.as_str().parse().ok()?)))
        .collect();
    let mut cuts = Vec::new();
    let mut next = 1;
    for (at, number) in marks {
        if number == next {
            cuts.push(at);
            next += 1;
        }
    }
    if cuts.is_empty() || (cuts.len() == 1 && cuts[0] > 0) {
        return vec![line.clone()];
    }
    let mut out = Vec::new();
    let mut from = 0;
    for cut in cuts.into_iter().chain([text.len()]) {
        let piece = text[from..cut].trim();
        if !piece.is_empty() {
            out.push(Line { text: piece.to_string(), apart: line.apart && out.is_empty(), ..line.clone() });
        }
        from = cut;
    }
    out
}

fn leads(text: &str) -> bool {
    re!(r"(?i)(?:beslutar|beslutade|beslöt|besluta|föreslår|föreslås|följande|att)\s*:?$").is_match(text)
        || text.ends_with(':')
}

/// Whether a lead says no more than that the body decides, or names the body alone.
fn only_leads(text: &str) -> bool {
    let t = text.trim_end_matches([':', '.', ',']).trim();
    let words = t.split(' ').count();
    let decides = re!(r"(?i)\b(?:beslutar|beslutade|beslöt|föreslår|föreslås besluta|föreslås|besluta)(?:\s+(?:att|följande|enligt följande|om följande|därmed|därför))*$").is_match(t);
    let names = re!(r"(?i)(?:nämnd(?:en)?|styrelsen?|utskott(?:et)?|direktion(?:en)?|fullmäktige|rådet)$").is_match(t);
    words <= 12 && (decides || (names && words <= 8))
}

/// Papers run together on one line, cut before each covering memo.
fn papers(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut from = 0;
    for m in re!(r" (?:Tjänsteskrivelse|Protokollsutdrag) ").find_iter(text) {
        out.push(text[from..m.start()].trim().to_string());
        from = m.start();
    }
    out.push(text[from..].trim().to_string());
    out
}

/// A list's entries: lines, bullets, or names apart by commas or semicolons.
pub(super) fn items(lines: &[Line]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in lines {
        for cell in re!(r"\t|\s{3,}").split(&line.text) {
            let text = squeeze(cell);
            let small = text.starts_with(char::is_lowercase) && !is_point(&text) && !line.apart;
            match out.last_mut() {
                Some(last) if small || (last.ends_with('-') && !line.apart && text.starts_with(char::is_lowercase)) => {
                    join(last, &text)
                }
                _ => out.push(unmarked(&text)),
            }
        }
    }
    let one = out.len() == 1 && lines.len() == 1;
    if one
        && let Some(only) = out
            .first()
            .filter(|o| o.contains([';', ',']) && !o.contains('(') && !re!(r", [^,;]* och [^,;]*$").is_match(o))
    {
        let cut = if only.contains(';') { ';' } else { ',' };
        let mut halves = only.splitn(2, cut).map(str::trim);
        let titled = halves.next().is_some_and(looks_like_name)
            && halves.next().is_some_and(|t| !t.contains(cut) && t.split(' ').any(words::is_title));
        if titled {
            return out;
        }
        return only.split(cut).map(|p| p.trim().trim_end_matches('.').to_string()).filter(|p| !p.is_empty()).collect();
    }
    out.retain(|i| i.chars().any(char::is_alphanumeric));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Line> {
        let mut apart = true;
        let mut out = Vec::new();
        for t in text.split('\n') {
            if t.is_empty() {
                apart = true;
                continue;
            }
            out.push(Line { text: t.into(), apart, ..Line::default() });
            apart = false;
        }
        out
    }

    #[test]
    fn broken_words_are_put_together() {
        assert_eq!(
            running(&lines("Nämnden följer upp personal-\nkostnaderna inom IT-\navdelningen och e-\ntjänster.")),
            "Nämnden följer upp personalkostnaderna inom IT-avdelningen och e-tjänster."
        );
        assert_eq!(running(&lines("Över- och under-\nskott\n\nNytt stycke.")), "Över- och underskott\n\nNytt stycke.");
        assert_eq!(running(&lines("in- och\nutgående")), "in- och utgående");
    }

    #[test]
    fn decisions_are_cut_into_points() {
        let check = |text: &str, expected: &[&str]| assert_eq!(points(&lines(text)), expected, "{text}");
        check("Nämnden godkänner rapporten.", &["Nämnden godkänner rapporten."]);
        check(
            "Nämnden beslutar\natt godkänna rapporten,\natt ge chefen i uppdrag att\nåterkomma.",
            &["att godkänna rapporten,", "att ge chefen i uppdrag att återkomma."],
        );
        check(
            "Nämnden beslutar\natt antaga planen, samt\natt ge uppdraget.",
            &["att antaga planen, samt", "att ge uppdraget."],
        );
        check("Nämnden beslutar att godkänna\nrapporten.", &["Nämnden beslutar att godkänna rapporten."]);
        check("Norra IT-nämnd 1. antar planen 2. ger uppdraget", &["antar planen", "ger uppdraget"]);
        check("1. Planen antas.\n2. Uppdraget ges till\nchefen.", &["Planen antas.", "Uppdraget ges till chefen."]);
        check(
            "Norra IT-nämnd fastställer följande tid 1. onsdag kl i Ekby 2. resten senare",
            &["Norra IT-nämnd fastställer följande tid", "onsdag kl i Ekby", "resten senare"],
        );
        check("- Planen antas\n- Uppdraget ges", &["Planen antas", "Uppdraget ges"]);
        check("Planen antas.\n\nUppdraget ges.", &["Planen antas.", "Uppdraget ges."]);
    }

    #[test]
    fn receivers_are_told_apart() {
        assert_eq!(items(&lines("Kommunstyrelsen i Ekby\nEkonomichefen")), ["Kommunstyrelsen i Ekby", "Ekonomichefen"]);
        assert_eq!(
            items(&lines("Kommunstyrelsen, ekonomichefen, akten")),
            ["Kommunstyrelsen", "ekonomichefen", "akten"]
        );
        assert_eq!(items(&lines("Ann Ek, förvaltningschef")), ["Ann Ek, förvaltningschef"]);
        assert_eq!(items(&lines("• Kommunerna\n• Akten")), ["Kommunerna", "Akten"]);
    }
}
