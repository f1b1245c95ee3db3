//! The list of items before the minutes (ärendelista). Its lines are no paragraphs, but they tell numbers and
//! headings.

use super::heads;
use super::lines::Line;
use super::values::{re, split_case, squeeze, tidy};
use super::words;

/// One item of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub number: Option<i64>,
    pub text: String,
}

/// The list's items, and the lines it takes up.
#[derive(Clone, Debug, Default)]
pub(super) struct Agenda {
    pub items: Vec<Item>,
    pub taken: Vec<bool>,
}

/// Finds the lists of items before the first decision. Later ones belong to annexes.
pub(super) fn find(lines: &[Line]) -> Agenda {
    let mut agenda = Agenda { items: Vec::new(), taken: vec![false; lines.len()] };
    let mut n = 0;
    while n < lines.len() {
        if words::part(&lines[n].text).is_some_and(|(p, _)| p == words::Part::Decision) {
            break;
        }
        if !words::heads_list(&lines[n].text) || lines[n].annexed {
            n += 1;
            continue;
        }
        let end = end_of(lines, n + 1);
        for line in &lines[n + 1..end] {
            agenda.items.extend(items_of(&line.text));
        }
        agenda.taken[n..end].fill(true);
        n = end.max(n + 1);
    }
    merge_wrapped(&mut agenda.items);
    agenda
}

/// Where the list that begins at `from` ends: where something that is no list begins, or its numbers begin anew.
fn end_of(lines: &[Line], from: usize) -> usize {
    let mut seen: Vec<i64> = Vec::new();
    let mut last_entry = from;
    for (n, line) in lines.iter().enumerate().skip(from).take(400) {
        let text = line.text.as_str();
        let stops = words::heads_notice(text)
            || words::label(text).is_some_and(|(l, _)| l != words::Label::Date)
            || words::heads_list(text) && !line.tops;
        if words::part(text).is_some_and(|_| !listed(text)) {
            return if n - last_entry <= 3 && last_entry > from { last_entry } else { n };
        }
        if stops {
            return n;
        }
        if let Some(number) = number_of(text) {
            if seen.contains(&number) && text.len() < 400 {
                return n;
            }
            seen.push(number);
            last_entry = n;
        } else if line.edge && !seen.is_empty() && n > from && text.len() > 12 {
            last_entry = n;
        }
        if text.len() > 400 && n > from {
            return n;
        }
    }
    lines.len().min(from + 400)
}

/// A line of a list may look like the heading of a part: `Meddelanden … 7`.
fn listed(text: &str) -> bool {
    re!(r"\s\d{1,3}$").is_match(text)
}

fn number_of(text: &str) -> Option<i64> {
    items_of(text).first().and_then(|i| i.number)
}

/// The items of one line: one, or many where the list was run together.
pub(super) fn items_of(text: &str) -> Vec<Item> {
    let t = text.trim().trim_start_matches(['-', '•', '–', ' ']);
    if t.len() > 100 || re!(r"^\d{1,4} .*\s\d{1,4} \p{Lu}").is_match(t) {
        let many = run_together(t);
        if many.len() > 1 {
            return many;
        }
    }
    let plain = without_page(t);
    if let Some(o) = heads::opening(&plain) {
        let (heading, _) = split_case(&o.rest);
        return vec![Item { number: Some(o.number), text: heading }];
    }
    if let Some(c) = re!(r"^(\d{1,4})[.):]?\s+(\p{L}.*)$").captures(&plain) {
        return vec![Item { number: c[1].parse().ok(), text: split_case(&c[2]).0 }];
    }
    let (text, _) = split_case(&plain);
    if text.chars().filter(|c| c.is_alphabetic()).count() < 3 { Vec::new() } else { vec![Item { number: None, text }] }
}

/// An entry without the page it stands on.
fn without_page(text: &str) -> String {
    let dotted = re!(r"\s*(?:\.\s?){2,}\s*\d*\s*$|\s*…+\s*\d*\s*$|\t+\d{1,4}$|\s{2,}\d{1,4}$");
    dotted.replace(text, "").trim().to_string()
}

/// `36 Information 3 37 Månadsrapport 4`: cut before each number that goes on from the one before.
fn run_together(text: &str) -> Vec<Item> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let number = |w: &str| w.trim_start_matches('§').parse::<i64>().ok();
    let mut out: Vec<Item> = Vec::new();
    let mut last: Option<i64> = None;
    for (n, word) in words.iter().enumerate() {
        let next_opens =
            words.get(n + 1).is_some_and(|w| w.starts_with(char::is_uppercase) || w.starts_with(['"', '”']));
        let follows = number(word).filter(|k| last.is_none_or(|l| *k > l && *k <= l + 4)).filter(|_| next_opens);
        match (follows, out.last_mut()) {
            (Some(k), _) => {
                out.push(Item { number: Some(k), text: String::new() });
                last = Some(k);
            }
            (None, Some(item)) if *word != "§" => {
                item.text.push(' ');
                item.text.push_str(word);
            }
            _ => {}
        }
    }
    let mut page = 0;
    for item in &mut out {
        let own = re!(r"^(.*?)\s+(\d{1,3})$")
            .captures(&item.text)
            .map(|c| (c[1].to_string(), c[2].parse::<i64>().unwrap_or(0)));
        if let Some((text, at)) = own.filter(|(_, at)| *at >= page && *at < 500) {
            item.text = text;
            page = at;
        }
        item.text = tidy(&item.text);
    }
    out
}

/// A line without number after one that has a number may be its second line; it is kept apart as an item, and the
/// first is also known with it.
fn merge_wrapped(items: &mut Vec<Item>) {
    items.retain(|i| !i.text.is_empty());
    let numbered = items.iter().filter(|i| i.number.is_some()).count();
    if numbered * 2 < items.len() || numbered < 2 {
        return;
    }
    let mut out: Vec<Item> = Vec::new();
    for item in items.drain(..) {
        match out.last_mut() {
            Some(last)
                if item.number.is_none() && last.number.is_some() && item.text.starts_with(char::is_lowercase) =>
            {
                last.text = format!("{} {}", last.text, item.text);
            }
            _ => out.push(item),
        }
    }
    *items = out;
}

/// A heading made ready to be compared.
pub(super) fn alike(text: &str) -> String {
    squeeze(&text.to_lowercase().replace(['-', '–', '—', '.', ',', ':', '"', '”', '(', ')'], " "))
}

impl Agenda {
    /// The item a heading belongs to: the same words, or one the beginning of the other.
    pub fn item_of(&self, heading: &str) -> Option<&Item> {
        let key = alike(heading);
        if key.len() < 4 {
            return None;
        }
        let exact = self.items.iter().find(|i| alike(&i.text) == key);
        exact
            .or_else(|| {
                self.items.iter().find(|i| {
                    let own = alike(&i.text);
                    own.starts_with(&format!("{key} ")) || (own.len() > 8 && key.starts_with(&format!("{own} ")))
                })
            })
            .or_else(|| {
                // A list that lost its figures: `Sammanträdestider` for `Sammanträdestider 2015`.
                let bare = squeeze(&key.replace(|c: char| c.is_ascii_digit(), ""));
                let lost = bare != key && bare.len() > 8;
                self.items
                    .iter()
                    .filter(|_| lost)
                    .find(|i| format!("{} ", alike(&i.text)).starts_with(&format!("{bare} ")))
            })
    }

    /// The item whose words begin a longer text.
    pub fn beginning(&self, text: &str) -> Option<&Item> {
        let fits =
            self.items.iter().filter(|i| i.text.len() > 5 && text.to_lowercase().starts_with(&i.text.to_lowercase()));
        fits.max_by_key(|i| i.text.len())
    }

    pub fn has_number(&self, number: i64) -> bool {
        self.items.iter().any(|i| i.number == Some(number))
    }

    pub fn is_numbered(&self) -> bool {
        self.items.iter().filter(|i| i.number.is_some()).count() >= 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_read_one_a_line_or_run_together() {
        let check = |text: &str, expected: &[(Option<i64>, &str)]| {
            let read: Vec<_> = items_of(text).into_iter().map(|i| (i.number, i.text)).collect();
            let expected: Vec<_> = expected.iter().map(|(n, t)| (*n, t.to_string())).collect();
            assert_eq!(read, expected, "{text}");
        };
        check("- §1 Val av justerare", &[(Some(1), "Val av justerare")]);
        check("§ 12 Budget 2016 ........ 7", &[(Some(12), "Budget 2016")]);
        check("12. Budget 2016\t7", &[(Some(12), "Budget 2016")]);
        check("Övriga frågor", &[(None, "Övriga frågor")]);
        check("§ 63/20 Fastställande av dagordning", &[(Some(63), "Fastställande av dagordning")]);
        check(
            "36 Information 3 37 Budget 2016, inkl prognos 4 38 Säker skolväg 5",
            &[(Some(36), "Information"), (Some(37), "Budget 2016, inkl prognos"), (Some(38), "Säker skolväg")],
        );
        check(
            "9 Val 10 Chefen informerar 11 Prognos Mål och indikatorer 13 Tider",
            &[
                (Some(9), "Val"),
                (Some(10), "Chefen informerar"),
                (Some(11), "Prognos Mål och indikatorer"),
                (Some(13), "Tider"),
            ],
        );
    }
}
