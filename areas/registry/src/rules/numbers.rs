//! Case and document numbers: templates, the next number, and numbers given by hand (REG-9).

use basics::Refusal;

/// Longest number given by hand, in characters.
const NUMBER_CHARS: usize = 60;
/// Longest template, in characters.
const TEMPLATE_CHARS: usize = 40;
/// Most digits read as a serial number.
const SERIAL_DIGITS: usize = 9;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Case,
    Year4,
    Year2,
    /// Padded with zeros to this many digits.
    Serial(usize),
}

/// A number template: text with places `{yy}`, `{yyyy}`, `{case}`, `{n}` and `{n:4}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template(Vec<Part>);

/// What a number by hand says when it fits a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// `None` when the template has no year.
    pub year: Option<i16>,
    pub serial: i64,
}

impl Template {
    fn parse(text: &str) -> Result<Template, Refusal> {
        let mut parts = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let Some(start) = rest.find(['{', '}']) else {
                parts.push(Part::Text(rest.to_string()));
                break;
            };
            if start > 0 {
                parts.push(Part::Text(rest[..start].to_string()));
            }
            let inner = rest[start..].strip_prefix('{').and_then(|r| r.split_once('}'));
            let Some((place, after)) = inner else { return Err(Refusal::new("registry-template-braces")) };
            parts.push(read_place(place).ok_or_else(|| {
                Refusal::new("registry-template-place").with("place", place.chars().take(20).collect::<String>())
            })?);
            rest = after;
        }
        Ok(Template(parts))
    }

    /// The number with this serial. `case` is the case's number, for a document.
    pub fn write(&self, year: i16, case: &str, serial: i64) -> String {
        let mut out = String::new();
        for part in &self.0 {
            match part {
                Part::Text(t) => out.push_str(t),
                Part::Case => out.push_str(case),
                Part::Year4 => out.push_str(&format!("{year:04}")),
                Part::Year2 => out.push_str(&format!("{:02}", year.rem_euclid(100))),
                Part::Serial(width) => out.push_str(&format!("{serial:0width$}")),
            }
        }
        out
    }

    /// Year and serial of a number that fits the template. A two-digit year is the one nearest to `near`.
    pub fn fit(&self, number: &str, near: i16, case: &str) -> Option<Fit> {
        fit(&self.0, number, near, case, Fit { year: None, serial: -1 }).filter(|f| f.serial >= 0)
    }

    fn count(&self, wanted: fn(&Part) -> bool) -> usize {
        self.0.iter().filter(|p| wanted(p)).count()
    }
}

fn read_place(place: &str) -> Option<Part> {
    match place {
        "case" => Some(Part::Case),
        "yyyy" => Some(Part::Year4),
        "yy" => Some(Part::Year2),
        "n" => Some(Part::Serial(1)),
        _ => {
            let width: usize = place.strip_prefix("n:")?.parse().ok()?;
            (1..=8).contains(&width).then_some(Part::Serial(width))
        }
    }
}

/// Tries the longest run of digits first for the serial, shorter ones when the rest does not fit then.
fn fit(parts: &[Part], text: &str, near: i16, case: &str, found: Fit) -> Option<Fit> {
    let Some((part, rest)) = parts.split_first() else { return text.is_empty().then_some(found) };
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    match part {
        Part::Text(t) => fit(rest, text.strip_prefix(t.as_str())?, near, case, found),
        Part::Case => fit(rest, text.strip_prefix(case)?, near, case, found),
        Part::Year4 if digits >= 4 => {
            let year = text[..4].parse().ok();
            fit(rest, &text[4..], near, case, Fit { year, ..found })
        }
        Part::Year2 if digits >= 2 => {
            let year = Some(nearest_year(text[..2].parse().ok()?, near));
            fit(rest, &text[2..], near, case, Fit { year, ..found })
        }
        Part::Year4 | Part::Year2 => None,
        Part::Serial(_) => (1..=digits.min(SERIAL_DIGITS)).rev().find_map(|length| {
            let serial = text[..length].parse().ok()?;
            fit(rest, &text[length..], near, case, Fit { serial, ..found })
        }),
    }
}

fn nearest_year(two_digits: i16, near: i16) -> i16 {
    let century = near - near.rem_euclid(100);
    let candidates = [century - 100, century, century + 100].map(|c| c + two_digits);
    candidates.into_iter().min_by_key(|y| (y - near).abs()).expect("three candidates")
}

/// Reads a template for case numbers. It has one serial number, and a year when the count restarts yearly:
/// otherwise the same number would come again.
pub fn read_case_template(text: &str, yearly: bool) -> Result<Template, Vec<Refusal>> {
    let field = "case_template";
    let template = read_template(text, field)?;
    let mut refusals = Vec::new();
    one_serial(&template, field, &mut refusals);
    if template.count(|p| *p == Part::Case) > 0 {
        refusals.push(Refusal::new("registry-template-place").with("place", "case").at(field));
    }
    if yearly && template.count(|p| matches!(p, Part::Year2 | Part::Year4)) == 0 {
        refusals.push(Refusal::new("registry-template-needs-year").at(field));
    }
    basics::all_or(refusals, template)
}

/// Reads a template for document numbers: one case number and one serial number within the case.
pub fn read_document_template(text: &str) -> Result<Template, Vec<Refusal>> {
    let field = "document_template";
    let template = read_template(text, field)?;
    let mut refusals = Vec::new();
    one_serial(&template, field, &mut refusals);
    if template.count(|p| *p == Part::Case) != 1 {
        refusals.push(Refusal::new("registry-template-needs-case").at(field));
    }
    if template.count(|p| matches!(p, Part::Year2 | Part::Year4)) > 0 {
        refusals.push(Refusal::new("registry-template-year-twice").at(field));
    }
    basics::all_or(refusals, template)
}

fn read_template(text: &str, field: &str) -> Result<Template, Vec<Refusal>> {
    if text.chars().count() > TEMPLATE_CHARS {
        return Err(vec![Refusal::new("registry-template-long").with("most", TEMPLATE_CHARS).at(field)]);
    }
    Template::parse(text).map_err(|r| vec![r.at(field)])
}

fn one_serial(template: &Template, field: &str, refusals: &mut Vec<Refusal>) {
    if template.count(|p| matches!(p, Part::Serial(_))) != 1 {
        refusals.push(Refusal::new("registry-template-needs-serial").at(field));
    }
}

/// The template of documents that belong to no case.
pub fn loose_template() -> Template {
    Template(vec![Part::Text("H ".into()), Part::Year4, Part::Text("-".into()), Part::Serial(1)])
}

/// A number given by hand, taken as it stands; `None` when empty: the next one in the series.
pub fn read_number(text: &str) -> Result<Option<String>, Refusal> {
    if text.chars().count() > NUMBER_CHARS {
        return Err(Refusal::new("registry-number-long").with("most", NUMBER_CHARS).at("number"));
    }
    if text.chars().any(char::is_control) {
        return Err(Refusal::new("registry-number-control").at("number"));
    }
    Ok((!text.is_empty()).then(|| text.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(result: Result<Template, Vec<Refusal>>) -> Vec<&'static str> {
        result.err().unwrap_or_default().iter().map(|r| r.id).collect()
    }

    #[test]
    fn a_case_template_has_a_serial_and_a_year_when_it_restarts() {
        for (text, yearly, faults) in [
            ("Syd-IT {yy}-{n}", true, &[][..]),
            ("KS {yyyy}/{n:4}", true, &[]),
            ("Dnr {n}", false, &[]),
            ("Syd-IT {yy}-{n}", false, &[]),
            ("{n}", true, &["registry-template-needs-year"]),
            ("Syd-IT {yy}", true, &["registry-template-needs-serial"]),
            ("{yy}-{n}-{n}", true, &["registry-template-needs-serial"]),
            ("", true, &["registry-template-needs-serial", "registry-template-needs-year"]),
            ("{case}-{n}", false, &["registry-template-place"]),
            ("{år}-{n}", true, &["registry-template-place"]),
            ("{yy}-{n:0}", true, &["registry-template-place"]),
            ("{yy}-{n:99}", true, &["registry-template-place"]),
            ("{yy-{n}", true, &["registry-template-place"]),
            ("{yy}-{n", true, &["registry-template-braces"]),
            ("yy}-{n}", true, &["registry-template-braces"]),
            ("En mycket lång mall som aldrig tar slut {yy}-{n}", true, &["registry-template-long"]),
        ] {
            assert_eq!(refused(read_case_template(text, yearly)), faults, "{text} {yearly}");
        }
    }

    #[test]
    fn a_document_template_has_its_case_and_a_serial() {
        for (text, faults) in [
            ("{case}-{n}", &[][..]),
            ("{case}:{n:2}", &[]),
            ("{n}", &["registry-template-needs-case"]),
            ("{case}", &["registry-template-needs-serial"]),
            ("{case}-{yy}-{n}", &["registry-template-year-twice"]),
        ] {
            assert_eq!(refused(read_document_template(text)), faults, "{text}");
        }
    }

    #[test]
    fn numbers_are_written_as_the_boards_write_them() {
        let case = |t: &str| Template::parse(t).expect("a template in a test");
        assert_eq!(case("Syd-IT {yy}-{n}").write(2021, "", 1), "Syd-IT 21-1");
        assert_eq!(case("Syd-IT {yy}-{n}").write(2100, "", 12), "Syd-IT 00-12");
        assert_eq!(case("KS {yyyy}/{n:4}").write(2014, "", 82), "KS 2014/0082");
        assert_eq!(case("KS {yyyy}/{n:4}").write(2014, "", 12345), "KS 2014/12345");
        assert_eq!(case("{case}-{n}").write(2020, "Syd-IT 20-6", 11), "Syd-IT 20-6-11");
        assert_eq!(loose_template().write(2021, "", 3), "H 2021-3");
    }

    #[test]
    fn a_number_by_hand_fits_or_does_not() {
        for (template, number, near, case, expected) in [
            ("Syd-IT {yy}-{n}", "Syd-IT 21-4", 2021, "", Some((Some(2021), 4))),
            ("Syd-IT {yy}-{n}", "Syd-IT 99-4", 2001, "", Some((Some(1999), 4))),
            ("Syd-IT {yy}-{n}", "Syd-IT 20-6-11", 2021, "", None),
            ("Syd-IT {yy}-{n}", "SYD-IT 14-11", 2014, "", None),
            ("Syd-IT {yy}-{n}", "Syd-IT 21-", 2021, "", None),
            ("KS {yyyy}/{n:4}", "KS 2014/0082", 2014, "", Some((Some(2014), 82))),
            ("KS {yyyy}/{n:4}", "KS/2020:248-003", 2020, "", None),
            ("KS/{yyyy}:{n}-003", "KS/2020:248-003", 2020, "", Some((Some(2020), 248))),
            ("{n}{yy}", "1221", 2021, "", Some((Some(2021), 12))),
            ("{n}", "1234567890123", 2021, "", None),
            ("{n}", "", 2021, "", None),
            ("{case}-{n}", "Syd-IT 20-6-11", 2021, "Syd-IT 20-6", Some((None, 11))),
            ("{case}-{n}", "Syd-IT 20-7-11", 2021, "Syd-IT 20-6", None),
        ] {
            let found = Template::parse(template).expect("a template in a test").fit(number, near, case);
            assert_eq!(found.map(|f| (f.year, f.serial)), expected, "{template} {number}");
        }
    }

    #[test]
    fn numbers_by_hand_are_taken_as_they_stand() {
        for number in ["KS 2014/0082", "KS/2020:248-003", "Syd-IT 14-8", "LKS 11-362-106", "§ 14 å", "2014/"] {
            assert_eq!(read_number(number), Ok(Some(number.to_string())));
        }
        assert_eq!(read_number(""), Ok(None));
        assert!(read_number(&"å".repeat(60)).is_ok());
        assert_eq!(read_number(&"å".repeat(61)).map_err(|r| r.id), Err("registry-number-long"));
        assert_eq!(read_number("a\tb").map_err(|r| r.id), Err("registry-number-control"));
    }
}
