//! Reading what somebody wrote in a form, with every fault collected.

use basics::{Day, Refusal};

/// Longest single-line field, in characters.
const LINE: usize = 300;
/// Longest text area, in characters.
const TEXT: usize = 50_000;

/// Reads fields by name and collects what is wrong with them.
pub struct Reader<'a> {
    get: &'a (dyn Fn(&str) -> String + Sync),
    refusals: Vec<Refusal>,
}

impl<'a> Reader<'a> {
    /// A reader over fields; `get` gives the trimmed text of a field, empty when it was not sent.
    pub fn new(get: &'a (dyn Fn(&str) -> String + Sync)) -> Reader<'a> {
        Reader { get, refusals: Vec::new() }
    }

    /// The field as sent, unbounded; for ticks and choices.
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
        let value = self.raw(field);
        if value.chars().count() > LINE {
            self.refuse(Refusal::new("meeting-line-too-long").at(field).with("most", LINE));
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
            self.refuse(Refusal::new("meeting-text-too-long").at(field).with("most", "50\u{a0}000"));
        }
        value
    }

    /// The non-empty lines of a text.
    pub fn lines(&mut self, field: &str) -> Vec<String> {
        self.text(field).lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_string).collect()
    }

    /// A day, or nothing when the field is empty.
    pub fn day(&mut self, field: &str) -> Option<Day> {
        let value = self.raw(field);
        if value.is_empty() {
            return None;
        }
        match value.parse() {
            Ok(day) => Some(day),
            Err(_) => {
                let shown: String = value.chars().take(40).collect();
                self.refuse(Refusal::new("meeting-bad-day").at(field).with("value", shown));
                None
            }
        }
    }

    /// A day that must be given.
    pub fn must_day(&mut self, field: &str, missing: &'static str) -> Option<Day> {
        if self.raw(field).is_empty() {
            self.refuse(Refusal::new(missing).at(field));
        }
        self.day(field)
    }

    /// A time of day as `13:00`, or empty. `13.00` is read too.
    pub fn time(&mut self, field: &str) -> String {
        let value = self.raw(field).replace('.', ":");
        if value.is_empty() {
            return value;
        }
        let parts: Vec<&str> = value.split(':').collect();
        let number = |i: usize| parts.get(i).filter(|p| p.len() <= 2).and_then(|p| p.parse::<u8>().ok());
        match (parts.len(), number(0), number(1)) {
            (2, Some(hour @ 0..=23), Some(minute @ 0..=59)) => format!("{hour:02}:{minute:02}"),
            _ => {
                let shown: String = value.chars().take(20).collect();
                self.refuse(Refusal::new("meeting-bad-time").at(field).with("value", shown));
                value
            }
        }
    }

    /// A paragraph number from 1 to 9999, or nothing when the field is empty.
    pub fn number(&mut self, field: &str) -> Option<i64> {
        let value = self.raw(field);
        if value.is_empty() {
            return None;
        }
        match value.parse::<i64>() {
            Ok(n @ 1..=9999) => Some(n),
            _ => {
                let shown: String = value.chars().take(20).collect();
                self.refuse(Refusal::new("meeting-bad-number").at(field).with("value", shown));
                None
            }
        }
    }

    /// The value when nothing was refused, else everything that was.
    pub fn done<T>(self, value: Option<T>) -> Result<T, Vec<Refusal>> {
        match value {
            Some(value) if self.refusals.is_empty() => Ok(value),
            Some(_) | None => Err(self.refusals),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The ids of what was refused, in order.
    pub(crate) fn ids<T>(result: &Result<T, Vec<Refusal>>) -> Vec<&'static str> {
        result.as_ref().err().map(|all| all.iter().map(|r| r.id).collect()).unwrap_or_default()
    }

    #[test]
    fn every_fault_of_a_form_comes_at_once() {
        let get = |field: &str| match field {
            "dag" => "10/2".to_string(),
            "tid" => "25:00".to_string(),
            "nummer" => "0".to_string(),
            "plats" => "x".repeat(301),
            "text" => "x".repeat(50_001),
            _ => String::new(),
        };
        let mut r = Reader::new(&get);
        assert_eq!((r.day("dag"), r.number("nummer")), (None, None));
        assert_eq!(r.time("tid"), "25:00");
        assert_eq!((r.line("plats").len(), r.text("text").len()), (301, 50_001));
        r.must_line("rubrik", "meeting-heading-missing");
        let ids = ids(&r.done(Some(())));
        assert_eq!(
            ids,
            [
                "meeting-bad-day",
                "meeting-bad-number",
                "meeting-bad-time",
                "meeting-line-too-long",
                "meeting-text-too-long",
                "meeting-heading-missing"
            ]
        );
    }

    #[test]
    fn what_can_be_read_is_read() {
        let get = |field: &str| match field {
            "dag" => "2021-02-10".to_string(),
            "tid" => "9.05".to_string(),
            "nummer" => "15".to_string(),
            "rader" => "ett\n\n  två \n".to_string(),
            _ => String::new(),
        };
        let mut r = Reader::new(&get);
        assert_eq!(r.must_day("dag", "x").map(|d| d.to_string()).as_deref(), Some("2021-02-10"));
        assert_eq!((r.time("tid"), r.number("nummer"), r.number("tom")), ("09:05".to_string(), Some(15), None));
        assert_eq!(r.lines("rader"), ["ett", "två"]);
        assert!(r.done(Some(())).is_ok());
    }
}
