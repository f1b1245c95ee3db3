//! Names of people and municipalities as people write them, and clock times.

/// Whether two written names are the same person: `Bo Ek (KD)` is `bo ek`, `B. Ek` and `Bo Erik Ek`.
///
/// Two different single words are never the same; an empty name is nobody.
pub fn same_person(a: &str, b: &str) -> bool {
    let (a, b) = (parts(a), parts(b));
    let (Some(last_a), Some(last_b)) = (a.last(), b.last()) else { return false };
    if a == b {
        return true;
    }
    if last_a != last_b || a.len() < 2 || b.len() < 2 {
        return false;
    }
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let mut rest = long.iter();
    let initial = |a: &str, b: &str| a.chars().count() == 1 && b.starts_with(a);
    short.iter().all(|s| rest.any(|l| l == s || initial(s, l) || initial(l, s)))
}

/// The words of a name in lower case, without party, title in parentheses and full stops.
fn parts(name: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut depth = 0usize;
    for c in name.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => break,
            c if depth == 0 => plain.push(if c == '.' { ' ' } else { c }),
            _ => {}
        }
    }
    plain.split_whitespace().map(str::to_lowercase).collect()
}

/// Whether two names of a municipality or region are the same: `Hallsberg`, `Hallsbergs kommun`.
pub fn same_municipality(a: &str, b: &str) -> bool {
    let (a, b) = (municipality(a), municipality(b));
    !a.is_empty() && a == b
}

/// The municipality's name without `kommun` and genitive s, in lower case.
pub fn municipality(name: &str) -> String {
    let low = name.trim().to_lowercase();
    let words: Vec<&str> =
        low.split_whitespace().filter(|w| !matches!(*w, "kommun" | "kommuns" | "kommunen")).collect();
    words.iter().map(|w| w.trim_end_matches('s')).collect::<Vec<_>>().join(" ")
}

/// Whether nothing is written: no letter, digit or question mark, as in `–`.
pub fn is_blank(written: &str) -> bool {
    !written.chars().any(|c| c.is_alphanumeric() || matches!(c, '?' | '_' | '…' | '[' | '<'))
}

/// Minutes after midnight of `13:05`, `13.05`, `kl. 13:05`, `1305`; `None` for anything else.
pub fn clock(written: &str) -> Option<u16> {
    let low = written.trim().to_lowercase();
    let dated = low.get(..10).is_some_and(|day| day.parse::<basics::Day>().is_ok());
    let low = if dated { low[10..].trim_start_matches(['t', ' ']) } else { low.as_str() };
    let bare = low.trim_start_matches("kl").trim_start_matches('.').trim();
    let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
    let well = bare.chars().all(|c| c.is_ascii_digit() || c == ':' || c == '.');
    let (hours, minutes) = match (bare.split_once([':', '.']), digits.len()) {
        (Some((h, m)), _) if m.len() >= 2 && m.is_char_boundary(2) => (h.to_string(), m[..2].to_string()),
        (None, 4) => (digits[..2].to_string(), digits[2..].to_string()),
        _ => return None,
    };
    let (h, m): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (well && h < 24 && m < 60).then_some(h * 60 + m)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_however_it_is_written() {
        for (a, b) in [
            ("Bo Ek", "bo ek (KD)"),
            ("Bo Ek", "B. Ek"),
            ("Bo Erik Ek", "Bo Ek"),
            ("Bo Ek, vice ordförande", "Bo Ek"),
            ("Ek", "ek"),
        ] {
            assert!(same_person(a, b) && same_person(b, a), "{a} / {b}");
        }
        for (a, b) in [("Bo Ek", "Bo Ekman"), ("Bo Ek", "Ulf Ek"), ("Ek", "Bo Ek"), ("", ""), ("Bo Ek", "Al Ek")] {
            assert!(!same_person(a, b) && !same_person(b, a), "{a} / {b}");
        }
    }

    #[test]
    fn a_municipality_is_the_same_with_and_without_its_kind() {
        assert!(same_municipality("Hallsberg", "Hallsbergs kommun"));
        assert!(same_municipality("Alingsås", "Alingsås kommun"));
        assert!(!same_municipality("Laxå", "Lekeberg"));
        assert!(!same_municipality("", ""));
    }

    #[test]
    fn clock_times_are_read_as_written() {
        for (written, minutes) in [
            ("13:05", 785),
            ("13.05", 785),
            ("kl. 13:05", 785),
            ("1305", 785),
            ("9:00", 540),
            ("2026-05-20T13:05:00", 785),
        ] {
            assert_eq!(clock(written), Some(minutes), "{written}");
        }
        for bad in ["", "25:00", "13:61", "xx", "13", "13:5"] {
            assert_eq!(clock(bad), None, "{bad}");
        }
    }
}
