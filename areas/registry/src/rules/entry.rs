//! What people write in the forms of the register, read into facts or refused, all refusals at once.

use super::{Direction, Secrecy, Series, numbers};
use basics::{Day, Refusal};

/// Longest single-line text, in characters.
const LINE_CHARS: usize = 300;

/// A secrecy mark as written in a form.
#[derive(Clone, Debug, Default)]
pub struct SecrecyEntry {
    pub marked: bool,
    pub provision: String,
    pub day: String,
    pub authority: String,
}

/// A case as written in its form.
#[derive(Clone, Debug, Default)]
pub struct CaseEntry {
    /// Number by hand; empty = the next in the series.
    pub number: String,
    pub title: String,
    pub public_title: String,
    pub opened: String,
    pub secrecy: SecrecyEntry,
}

/// What a case's form says once it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFacts {
    pub number: Option<String>,
    pub title: String,
    pub public_title: String,
    pub opened: Day,
    pub secrecy: Option<Secrecy>,
}

/// A document as written in its form.
#[derive(Clone, Debug, Default)]
pub struct DocumentEntry {
    pub number: String,
    pub title: String,
    pub public_title: String,
    pub direction: String,
    pub day: String,
    pub counterpart: String,
    pub secrecy: SecrecyEntry,
    /// Its case has a secrecy mark, so the public must have a title of its own.
    pub case_is_secret: bool,
}

/// What a document's form says once it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentFacts {
    pub number: Option<String>,
    pub title: String,
    pub public_title: String,
    pub direction: Direction,
    pub day: Day,
    pub counterpart: String,
    pub secrecy: Option<Secrecy>,
}

/// A series as written in its form.
#[derive(Clone, Debug, Default)]
pub struct SeriesEntry {
    pub name: String,
    pub case_template: String,
    pub document_template: String,
    pub yearly: bool,
}

/// What a series' form says once it is read; its templates are sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesFacts {
    pub name: String,
    pub case_template: String,
    pub document_template: String,
    pub yearly: bool,
}

/// Reads a case's form.
pub fn read_case(entry: &CaseEntry, today: Day) -> Result<CaseFacts, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let number = keep(numbers::read_number(&entry.number), &mut refusals).flatten();
    required_line(&entry.title, "title", &mut refusals);
    line(&entry.public_title, "public_title", &mut refusals);
    let secrecy = read_secrecy(&entry.secrecy, today, &mut refusals);
    check_titles(&entry.title, &entry.public_title, entry.secrecy.marked, &mut refusals);
    let opened = past_day(&entry.opened, "opened", today, &mut refusals);
    match opened {
        Some(opened) if refusals.is_empty() => Ok(CaseFacts {
            number,
            title: entry.title.clone(),
            public_title: entry.public_title.clone(),
            opened,
            secrecy,
        }),
        _ => Err(refusals),
    }
}

/// Reads a document's form. A sender or recipient is required for what came in or went out (OSL 5:2).
pub fn read_document(entry: &DocumentEntry, today: Day) -> Result<DocumentFacts, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let number = keep(numbers::read_number(&entry.number), &mut refusals).flatten();
    let direction = Direction::read(&entry.direction);
    if direction.is_none() {
        refusals.push(Refusal::new("registry-direction-missing").at("direction"));
    }
    required_line(&entry.title, "title", &mut refusals);
    line(&entry.public_title, "public_title", &mut refusals);
    line(&entry.counterpart, "counterpart", &mut refusals);
    match direction {
        Some(Direction::In) if entry.counterpart.is_empty() => {
            refusals.push(Refusal::new("registry-sender-missing").at("counterpart"));
        }
        Some(Direction::Out) if entry.counterpart.is_empty() => {
            refusals.push(Refusal::new("registry-recipient-missing").at("counterpart"));
        }
        _ => {}
    }
    let secrecy = read_secrecy(&entry.secrecy, today, &mut refusals);
    let secret = entry.secrecy.marked || entry.case_is_secret;
    check_titles(&entry.title, &entry.public_title, secret, &mut refusals);
    let day = past_day(&entry.day, "day", today, &mut refusals);
    match (direction, day) {
        (Some(direction), Some(day)) if refusals.is_empty() => Ok(DocumentFacts {
            number,
            title: entry.title.clone(),
            public_title: entry.public_title.clone(),
            direction,
            day,
            counterpart: entry.counterpart.clone(),
            secrecy,
        }),
        _ => Err(refusals),
    }
}

/// Reads a series' form.
pub fn read_series(entry: &SeriesEntry) -> Result<SeriesFacts, Vec<Refusal>> {
    let mut refusals = Vec::new();
    required_line(&entry.name, "name", &mut refusals);
    keep_all(numbers::read_case_template(&entry.case_template, entry.yearly), &mut refusals);
    keep_all(numbers::read_document_template(&entry.document_template), &mut refusals);
    let facts = SeriesFacts {
        name: entry.name.clone(),
        case_template: entry.case_template.clone(),
        document_template: entry.document_template.clone(),
        yearly: entry.yearly,
    };
    basics::all_or(refusals, facts)
}

/// Two series that write alike would hand out each other's numbers. `own` is the series being changed.
pub fn validate_series(facts: &SeriesFacts, all: &[Series], own: Option<i64>) -> Vec<Refusal> {
    let others = all.iter().filter(|s| Some(s.id) != own);
    let alike = others.filter(|s| s.case_template == facts.case_template);
    let taken = |s: &Series| Refusal::new("registry-template-taken").at("case_template").with("name", &s.name);
    alike.map(taken).take(1).collect()
}

/// Why a public document is corrected: required, since the reason stands in its history.
pub fn read_correction_reason(reason: &str) -> Result<String, Vec<Refusal>> {
    let mut refusals = Vec::new();
    if reason.is_empty() {
        refusals.push(Refusal::new("registry-reason-missing").at("reason"));
    }
    line(reason, "reason", &mut refusals);
    basics::all_or(refusals, reason.to_string())
}

/// A mark states provision, date and authority (OSL 5:5; REG-3).
fn read_secrecy(entry: &SecrecyEntry, today: Day, refusals: &mut Vec<Refusal>) -> Option<Secrecy> {
    if !entry.marked {
        return None;
    }
    if entry.provision.is_empty() {
        refusals.push(Refusal::new("registry-provision-missing").at("provision"));
    }
    line(&entry.provision, "provision", refusals);
    if entry.authority.is_empty() {
        refusals.push(Refusal::new("registry-authority-missing").at("secrecy_authority"));
    }
    line(&entry.authority, "secrecy_authority", refusals);
    let day = past_day(&entry.day, "secrecy_day", today, refusals)?;
    Some(Secrecy { provision: entry.provision.clone(), day, authority: entry.authority.clone() })
}

/// What is secret is always registered, under a title that tells nothing (OSL 5:1, 5:2; REG-1, REG-2).
fn check_titles(title: &str, public: &str, is_secret: bool, refusals: &mut Vec<Refusal>) {
    let same = public.to_lowercase() == title.to_lowercase();
    if is_secret && public.is_empty() {
        refusals.push(Refusal::new("registry-public-title-missing").at("public_title"));
    } else if is_secret && same {
        refusals.push(Refusal::new("registry-public-title-same").at("public_title"));
    }
}

fn required_line(text: &str, field: &'static str, refusals: &mut Vec<Refusal>) {
    if text.is_empty() {
        let id = if field == "name" { "registry-name-missing" } else { "registry-title-missing" };
        refusals.push(Refusal::new(id).at(field));
    }
    line(text, field, refusals);
}

fn line(text: &str, field: &'static str, refusals: &mut Vec<Refusal>) {
    let length = text.chars().count();
    if length > LINE_CHARS {
        refusals.push(Refusal::new("registry-line-long").with("most", LINE_CHARS).with("length", length).at(field));
    }
}

fn past_day(text: &str, field: &'static str, today: Day, refusals: &mut Vec<Refusal>) -> Option<Day> {
    let refusal = match text.parse::<Day>() {
        Ok(day) if day <= today => return Some(day),
        Ok(_) => Refusal::new("registry-day-future"),
        Err(_) if text.is_empty() => Refusal::new("registry-day-missing"),
        Err(bad) => Refusal::new("registry-day-unreadable").with("text", bad.0),
    };
    refusals.push(refusal.at(field));
    None
}

fn keep<T>(result: Result<T, Refusal>, refusals: &mut Vec<Refusal>) -> Option<T> {
    result.map_err(|r| refusals.push(r)).ok()
}

fn keep_all<T>(result: Result<T, Vec<Refusal>>, refusals: &mut Vec<Refusal>) {
    if let Err(more) = result {
        refusals.extend(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        "2021-02-24".parse().expect("a day in a test")
    }

    fn faults<T>(result: Result<T, Vec<Refusal>>) -> Vec<(String, &'static str)> {
        result.err().unwrap_or_default().into_iter().map(|r| (r.field, r.id)).collect()
    }

    fn check(found: Vec<(String, &'static str)>, expected: &[(&str, &str)]) {
        let found: Vec<(&str, &str)> = found.iter().map(|(f, id)| (f.as_str(), *id)).collect();
        assert_eq!(found, expected);
    }

    fn case() -> CaseEntry {
        CaseEntry { title: "Byte av brandvägg".into(), opened: "2021-02-03".into(), ..CaseEntry::default() }
    }

    fn mark() -> SecrecyEntry {
        SecrecyEntry {
            marked: true,
            provision: "OSL 18:8".into(),
            day: "2021-02-03".into(),
            authority: "Sydnärkes IT-nämnd".into(),
        }
    }

    #[test]
    fn a_secret_case_has_a_provision_and_a_public_title_of_its_own() {
        let secret = CaseEntry { secrecy: mark(), public_title: "Säkerhetsåtgärd".into(), ..case() };
        let facts = read_case(&secret, today()).expect("read");
        assert_eq!(facts.secrecy.expect("marked").provision, "OSL 18:8");
        let unnamed = CaseEntry { public_title: String::new(), ..secret.clone() };
        check(faults(read_case(&unnamed, today())), &[("public_title", "registry-public-title-missing")]);
        let same = CaseEntry { public_title: "byte av BRANDVÄGG".into(), ..secret.clone() };
        check(faults(read_case(&same, today())), &[("public_title", "registry-public-title-same")]);
        let bare = CaseEntry { secrecy: SecrecyEntry { marked: true, ..Default::default() }, ..case() };
        check(
            faults(read_case(&bare, today())),
            &[
                ("provision", "registry-provision-missing"),
                ("secrecy_authority", "registry-authority-missing"),
                ("secrecy_day", "registry-day-missing"),
                ("public_title", "registry-public-title-missing"),
            ],
        );
        let unmarked = CaseEntry { secrecy: SecrecyEntry { marked: false, ..mark() }, ..case() };
        assert_eq!(read_case(&unmarked, today()).expect("read").secrecy, None);
    }

    #[test]
    fn every_fault_of_a_case_is_told_at_once() {
        let entry = CaseEntry {
            number: "n".repeat(61),
            title: String::new(),
            public_title: "å".repeat(301),
            opened: "2021-02-25".into(),
            secrecy: SecrecyEntry::default(),
        };
        check(
            faults(read_case(&entry, today())),
            &[
                ("number", "registry-number-long"),
                ("title", "registry-title-missing"),
                ("public_title", "registry-line-long"),
                ("opened", "registry-day-future"),
            ],
        );
        let unreadable = CaseEntry { opened: "3/2 2021".into(), ..case() };
        check(faults(read_case(&unreadable, today())), &[("opened", "registry-day-unreadable")]);
    }

    #[test]
    fn what_came_in_has_a_sender_and_what_went_out_a_recipient() {
        for (direction, counterpart, expected) in [
            ("in", "Laxå kommun", &[][..]),
            ("in", "", &[("counterpart", "registry-sender-missing")]),
            ("out", "", &[("counterpart", "registry-recipient-missing")]),
            ("drawn-up", "", &[]),
            ("", "", &[("direction", "registry-direction-missing")]),
            ("uppåt", "", &[("direction", "registry-direction-missing")]),
        ] {
            let entry = DocumentEntry {
                title: "Yttrande".into(),
                day: "2021-02-03".into(),
                direction: direction.into(),
                counterpart: counterpart.into(),
                ..DocumentEntry::default()
            };
            check(faults(read_document(&entry, today())), expected);
        }
    }

    #[test]
    fn a_document_in_a_secret_case_needs_a_public_title_even_without_a_mark() {
        let entry = DocumentEntry {
            title: "Offert brandvägg".into(),
            day: "2021-02-03".into(),
            direction: "drawn-up".into(),
            case_is_secret: true,
            ..DocumentEntry::default()
        };
        check(faults(read_document(&entry, today())), &[("public_title", "registry-public-title-missing")]);
        let named = DocumentEntry { public_title: "Underlag".into(), ..entry };
        assert!(read_document(&named, today()).is_ok());
    }

    #[test]
    fn a_series_needs_a_name_and_sound_templates() {
        let good = SeriesEntry {
            name: "Nämndens diarium".into(),
            case_template: "Syd-IT {yy}-{n}".into(),
            document_template: "{case}-{n}".into(),
            yearly: true,
        };
        assert!(read_series(&good).is_ok());
        let bad = SeriesEntry { name: String::new(), case_template: "{n}".into(), ..good };
        check(
            faults(read_series(&bad)),
            &[("name", "registry-name-missing"), ("case_template", "registry-template-needs-year")],
        );
    }

    #[test]
    fn a_correction_tells_why() {
        assert!(read_correction_reason("Fel datum i diariet").is_ok());
        check(faults(read_correction_reason("")), &[("reason", "registry-reason-missing")]);
    }
}
