//! What somebody wrote in a form, read field by field, with every fault collected.

use crate::{Day, Refusal};

/// Longest single-line field, in characters.
const LINE: usize = 300;
/// Longest text area, in characters.
const TEXT: usize = 50_000;
/// Largest amount, in whole kronor: more than any municipality's budget.
const KRONOR: i64 = 1_000_000_000_000;

/// Reads fields by name and collects what is wrong with them. The sentences stand in the messages of `web`.
pub struct Written<'a> {
    get: &'a (dyn Fn(&str) -> String + Sync),
    refusals: Vec<Refusal>,
}

impl<'a> Written<'a> {
    /// `get` gives the trimmed text of a field, empty when it was not sent.
    pub fn new(get: &'a (dyn Fn(&str) -> String + Sync)) -> Written<'a> {
        Written { get, refusals: Vec::new() }
    }

    /// The field as sent, unbounded; for choices.
    pub fn raw(&self, field: &str) -> String {
        (self.get)(field)
    }

    pub fn ticked(&self, field: &str) -> bool {
        !self.raw(field).is_empty()
    }

    pub fn refuse(&mut self, refusal: Refusal) {
        self.refusals.push(refusal);
    }

    /// A single line, possibly empty.
    pub fn line(&mut self, field: &str) -> String {
        let value = self.raw(field).split_whitespace().collect::<Vec<_>>().join(" ");
        if value.chars().count() > LINE {
            self.refuse(Refusal::new("written-line-too-long").at(field).with("most", LINE));
        }
        value
    }

    /// A single line that must be filled in.
    pub fn must_line(&mut self, field: &str, missing: &'static str) -> String {
        let value = self.line(field);
        if value.is_empty() {
            self.refuse(Refusal::new(missing).at(field));
        }
        value
    }

    /// A text of several lines, possibly empty.
    pub fn text(&mut self, field: &str) -> String {
        let value = self.raw(field);
        if value.chars().count() > TEXT {
            self.refuse(Refusal::new("written-text-too-long").at(field).with("most", "50\u{a0}000"));
        }
        value
    }

    /// A text that must be filled in.
    pub fn must_text(&mut self, field: &str, missing: &'static str) -> String {
        let value = self.text(field);
        if value.is_empty() {
            self.refuse(Refusal::new(missing).at(field));
        }
        value
    }

    /// A day, or nothing when the field is empty.
    pub fn day(&mut self, field: &str) -> Option<Day> {
        let value = self.raw(field);
        if value.is_empty() {
            return None;
        }
        let read = value.parse().ok();
        if read.is_none() {
            let shown: String = value.chars().take(40).collect();
            self.refuse(Refusal::new("written-bad-day").at(field).with("value", shown));
        }
        read
    }

    /// A day that must be given.
    pub fn must_day(&mut self, field: &str, missing: &'static str) -> Option<Day> {
        if self.raw(field).is_empty() {
            self.refuse(Refusal::new(missing).at(field));
        }
        self.day(field)
    }

    /// The number of a record; nothing when the field is empty or no number.
    pub fn id(&self, field: &str) -> Option<i64> {
        self.raw(field).parse().ok().filter(|n| *n > 0)
    }

    /// A sum written in kronor, `500 000` or `12,50`, as öre; nothing when the field is empty.
    pub fn ore(&mut self, field: &str) -> Option<i64> {
        let value = self.raw(field);
        if value.is_empty() {
            return None;
        }
        let read = read_ore(&value);
        if read.is_none() {
            let shown: String = value.chars().take(40).collect();
            self.refuse(Refusal::new("written-bad-amount").at(field).with("value", shown));
        }
        read
    }

    /// The value when nothing was refused, else everything that was.
    pub fn done<T>(self, value: Option<T>) -> Result<T, Vec<Refusal>> {
        match value {
            Some(value) if self.refusals.is_empty() => Ok(value),
            Some(_) | None => Err(self.refusals),
        }
    }
}

/// Kronor as öre: spaces group, a comma or full stop parts off one or two figures of öre. No sign: nothing negative.
pub fn read_ore(written: &str) -> Option<i64> {
    let plain: String = written.trim().trim_end_matches("kr").chars().filter(|c| !c.is_whitespace()).collect();
    let (kronor, ore) = plain.split_once([',', '.']).unwrap_or((plain.as_str(), ""));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if kronor.is_empty() || !digits(kronor) || !digits(ore) || ore.len() > 2 {
        return None;
    }
    let kronor: i64 = kronor.parse().ok().filter(|k| *k <= KRONOR)?;
    let ore: i64 = format!("{ore:0<2}").parse().ok()?;
    Some(kronor * 100 + ore)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kronor_are_read_as_they_are_written() {
        for (written, ore) in [
            ("500 000", Some(50_000_000)),
            ("500\u{a0}000 kr", Some(50_000_000)),
            ("12,5", Some(1250)),
            ("12.50", Some(1250)),
            ("0", Some(0)),
            ("", None),
            ("-1", None),
            ("12,505", None),
            ("tolv", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(read_ore(written), ore, "{written}");
        }
    }

    #[test]
    fn every_fault_of_a_form_comes_at_once() {
        let get = |field: &str| match field {
            "dag" => "10/2".to_string(),
            "rad" => "x".repeat(301),
            "text" => "x".repeat(50_001),
            "belopp" => "mycket".to_string(),
            "id" => "7".to_string(),
            _ => String::new(),
        };
        let mut w = Written::new(&get);
        assert_eq!((w.day("dag"), w.ore("belopp"), w.id("id"), w.id("tom")), (None, None, Some(7), None));
        w.line("rad");
        w.text("text");
        w.must_line("rubrik", "x-missing");
        w.must_text("beslut", "y-missing");
        let ids: Vec<&str> = w.done(Some(())).expect_err("refused").iter().map(|r| r.id).collect();
        let all = [
            "written-bad-day",
            "written-bad-amount",
            "written-line-too-long",
            "written-text-too-long",
            "x-missing",
            "y-missing",
        ];
        assert_eq!(ids, all);
    }
}
