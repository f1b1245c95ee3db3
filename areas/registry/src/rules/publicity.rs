//! When a document becomes public, and what closing a case does (TF 2:4, 2:9–2:12; REG-4).

use super::{Case, Direction, Document, DocumentFacts, PublicWhy, Status};
use basics::{Day, Refusal};

/// The status a document begins with. What came in is public at once; a draft cannot lie in a closed case.
pub fn first_status(direction: Direction, day: Day, wanted: Status, case_is_closed: bool) -> Status {
    match (direction, wanted) {
        (Direction::In, _) => Status::Public { since: day, why: PublicWhy::Received },
        (_, Status::Draft) if case_is_closed => Status::Public { since: day, why: PublicWhy::CaseClosed },
        (_, wanted) => wanted,
    }
}

/// Whether a document may be registered, or laid, in the case with this status.
pub fn check_first_status(direction: Direction, wanted: Status, case_is_closed: bool) -> Result<(), Vec<Refusal>> {
    let is_draft = direction != Direction::In && wanted == Status::Draft;
    if is_draft && case_is_closed {
        return Err(vec![Refusal::new("registry-draft-in-closed-case").at("case")]);
    }
    Ok(())
}

/// Whether the correction of a public document changes anything, and leaves its day before it became public.
/// What came in is public from the day it came in, so there the two move together.
pub fn check_correction(old: &Document, facts: &DocumentFacts, is_placed: bool) -> Result<(), Vec<Refusal>> {
    if let Status::Public { since, why } = old.status
        && why != PublicWhy::Received
        && facts.day > since
    {
        return Err(vec![Refusal::new("registry-public-before-day").with("day", facts.day).at("day")]);
    }
    let same = old.title == facts.title
        && old.public_title == facts.public_title
        && old.day == facts.day
        && old.counterpart == facts.counterpart
        && old.secrecy == facts.secrecy;
    if same && !is_placed { Err(vec![Refusal::new("registry-nothing-corrected")]) } else { Ok(()) }
}

/// Whether a draft may become public for this reason on this day.
pub fn check_publish(document: &Document, why: PublicWhy, day: Day, today: Day) -> Result<Status, Vec<Refusal>> {
    if let Status::Public { since, .. } = document.status {
        return Err(vec![Refusal::new("registry-already-public").with("since", since)]);
    }
    let mut refusals = Vec::new();
    match why {
        PublicWhy::Expedited | PublicWhy::Adjusted => {}
        // What came in never was a draft, and drafts follow their case when it closes.
        PublicWhy::Received | PublicWhy::CaseClosed => refusals.push(Refusal::new("registry-public-why").at("why")),
    }
    if why == PublicWhy::Expedited && document.direction == Direction::Out && document.counterpart.is_empty() {
        refusals.push(Refusal::new("registry-recipient-missing").at("why"));
    }
    if day < document.day {
        refusals.push(Refusal::new("registry-public-before-day").with("day", document.day).at("day"));
    }
    if day > today {
        refusals.push(Refusal::new("registry-day-future").at("day"));
    }
    basics::all_or(refusals, Status::Public { since: day, why })
}

/// Whether the case may be closed this day.
pub fn check_close(case: &Case, day: Day, today: Day) -> Result<(), Vec<Refusal>> {
    if let Some(closed) = case.closed {
        return Err(vec![Refusal::new("registry-already-closed").with("day", closed)]);
    }
    let mut refusals = Vec::new();
    if day < case.opened {
        refusals.push(Refusal::new("registry-closed-before-opened").with("day", case.opened).at("day"));
    }
    if day > today {
        refusals.push(Refusal::new("registry-day-future").at("day"));
    }
    basics::all_or(refusals, ())
}

/// Whether the case may be opened again. What closing made public stays public.
pub fn check_reopen(case: &Case) -> Result<(), Vec<Refusal>> {
    if case.is_open() { Err(vec![Refusal::new("registry-already-open")]) } else { Ok(()) }
}

/// Whether the document may be given a file: a draft any time, a public one only while it has none.
pub fn check_file_change(document: &Document) -> Result<(), Vec<Refusal>> {
    if document.is_public() && document.file.is_some() {
        return Err(vec![Refusal::new("registry-file-fixed").at("file")]);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::FileRef;
    use super::*;

    fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    fn document(direction: Direction, status: Status) -> Document {
        Document {
            id: 1,
            case: Some(1),
            case_is_secret: false,
            number: "Syd-IT 21-1-1".into(),
            title: "Årsredovisning 2020".into(),
            public_title: String::new(),
            direction,
            day: day("2021-02-03"),
            counterpart: "Kommunstyrelsen i Laxå".into(),
            status,
            secrecy: None,
            file: None,
            version: 1,
        }
    }

    fn public(since: &str, why: PublicWhy) -> Status {
        Status::Public { since: day(since), why }
    }

    #[test]
    fn what_comes_in_is_public_at_once_and_closed_cases_hold_no_drafts() {
        use Direction::{DrawnUp, In, Out};
        let d = day("2021-02-03");
        let expedited = public("2021-02-05", PublicWhy::Expedited);
        for (direction, wanted, closed, expected) in [
            (In, Status::Draft, false, public("2021-02-03", PublicWhy::Received)),
            (In, expedited, true, public("2021-02-03", PublicWhy::Received)),
            (DrawnUp, Status::Draft, false, Status::Draft),
            (Out, Status::Draft, false, Status::Draft),
            (Out, expedited, false, expedited),
            (DrawnUp, Status::Draft, true, public("2021-02-03", PublicWhy::CaseClosed)),
            (Out, expedited, true, expedited),
        ] {
            assert_eq!(first_status(direction, d, wanted, closed), expected, "{direction:?} {wanted:?} {closed}");
        }
    }

    #[test]
    fn a_draft_becomes_public_once_and_for_a_reason() {
        use Direction::{DrawnUp, Out};
        use PublicWhy::{Adjusted, CaseClosed, Expedited, Received};
        let already = public("2021-02-10", Adjusted);
        for (direction, from, why, on, faults) in [
            (Out, Status::Draft, Expedited, "2021-02-05", &[][..]),
            (DrawnUp, Status::Draft, Adjusted, "2021-02-22", &[]),
            (DrawnUp, Status::Draft, Expedited, "2021-02-03", &[]),
            (DrawnUp, Status::Draft, Received, "2021-02-05", &["registry-public-why"]),
            (DrawnUp, Status::Draft, CaseClosed, "2021-02-05", &["registry-public-why"]),
            (DrawnUp, Status::Draft, Adjusted, "2021-02-02", &["registry-public-before-day"]),
            (DrawnUp, Status::Draft, Adjusted, "2021-02-25", &["registry-day-future"]),
            (DrawnUp, Status::Draft, Received, "2021-01-01", &["registry-public-why", "registry-public-before-day"]),
            (DrawnUp, already, Expedited, "2021-02-12", &["registry-already-public"]),
        ] {
            let result = check_publish(&document(direction, from), why, day(on), day("2021-02-24"));
            let found: Vec<_> = result.err().unwrap_or_default().iter().map(|r| r.id).collect();
            assert_eq!(found, faults, "{direction:?} {from:?} {why:?} {on}");
        }
        let nobody = Document { counterpart: String::new(), ..document(Out, Status::Draft) };
        let refused = check_publish(&nobody, Expedited, day("2021-02-05"), day("2021-02-24"));
        assert_eq!(refused.expect_err("refused")[0].id, "registry-recipient-missing");
    }

    #[test]
    fn a_case_closes_once_between_its_opening_and_today() {
        let open = Case {
            id: 1,
            series: 1,
            number: "Syd-IT 21-1".into(),
            title: "Årsredovisning 2020".into(),
            public_title: String::new(),
            secrecy: None,
            opened: day("2021-01-11"),
            closed: None,
            version: 1,
        };
        let closed = Case { closed: Some(day("2021-02-20")), ..open.clone() };
        for (case, on, fault) in [
            (&open, "2021-02-24", None),
            (&open, "2021-01-11", None),
            (&open, "2021-01-10", Some("registry-closed-before-opened")),
            (&open, "2021-02-25", Some("registry-day-future")),
            (&closed, "2021-02-24", Some("registry-already-closed")),
        ] {
            let result = check_close(case, day(on), day("2021-02-24"));
            assert_eq!(result.err().map(|r| r[0].id), fault, "{on}");
        }
        assert!(check_reopen(&closed).is_ok());
        assert_eq!(check_reopen(&open).expect_err("refused")[0].id, "registry-already-open");
    }

    #[test]
    fn a_closed_case_takes_no_drafts() {
        use Direction::{DrawnUp, In};
        let expedited = public("2021-02-05", PublicWhy::Expedited);
        for (direction, wanted, closed, allowed) in [
            (In, Status::Draft, true, true),
            (DrawnUp, Status::Draft, false, true),
            (DrawnUp, Status::Draft, true, false),
            (DrawnUp, expedited, true, true),
        ] {
            assert_eq!(check_first_status(direction, wanted, closed).is_ok(), allowed, "{direction:?} {wanted:?}");
        }
    }

    #[test]
    fn a_correction_changes_something() {
        let old = document(Direction::In, public("2021-02-03", PublicWhy::Received));
        let same = DocumentFacts {
            number: None,
            title: old.title.clone(),
            public_title: String::new(),
            direction: old.direction,
            day: old.day,
            counterpart: old.counterpart.clone(),
            secrecy: None,
        };
        assert_eq!(check_correction(&old, &same, false).expect_err("refused")[0].id, "registry-nothing-corrected");
        assert!(check_correction(&old, &same, true).is_ok());
        let later = DocumentFacts { day: day("2021-02-04"), ..same };
        assert!(check_correction(&old, &later, false).is_ok());
        let sent = document(Direction::Out, public("2021-02-03", PublicWhy::Expedited));
        assert_eq!(check_correction(&sent, &later, false).expect_err("refused")[0].id, "registry-public-before-day");
    }

    #[test]
    fn the_file_of_a_public_document_is_never_replaced() {
        let file = FileRef { hash: "ab".into(), name: "a.pdf".into(), kind: "application/pdf".into(), size: 4 };
        let received = public("2021-02-03", PublicWhy::Received);
        for (status, file, allowed) in [
            (Status::Draft, None, true),
            (Status::Draft, Some(file.clone()), true),
            (received, None, true),
            (received, Some(file), false),
        ] {
            let d = Document { file: file.clone(), ..document(Direction::DrawnUp, status) };
            assert_eq!(check_file_change(&d).is_ok(), allowed, "{status:?} {file:?}");
        }
    }
}
