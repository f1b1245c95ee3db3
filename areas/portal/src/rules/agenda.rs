//! What everybody may see of an agenda: numbers, headings and cases, never a protected title.

use basics::Day;
use meeting::Paragraph;
use registry::{Case, Document};

/// An item of the agenda as it may be shown to everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicItem {
    /// The paragraph's number in the database: its place on the page.
    pub id: i64,
    /// `§ 3`, or the place on the agenda while it has no number.
    pub number: Option<i64>,
    pub position: i64,
    /// The heading; the case's public title where the heading may tell what is protected; empty when nothing may be
    /// said, and then the page says so.
    pub heading: String,
    /// Number and id of the case; its title stands in the heading or is not shown.
    pub case: Option<(i64, String)>,
    /// Papers in the register that are public and carry no secrecy mark: number, title and day.
    pub papers: Vec<(String, String, Day)>,
    pub is_appealable: bool,
}

/// An item as everybody may see it. `case` and `papers` are as the register has them.
///
/// A heading is written by hand and may repeat a protected title, so it is only shown when the case keeps nothing
/// back and no part of the paragraph is secret (OSL 5:2; REG-2). A public title stands in its place.
pub fn public_item(p: &Paragraph, case: Option<&Case>, papers: &[Document]) -> PublicItem {
    let is_protected = p.text.has_secret_part || case.is_some_and(|c| c.is_hidden_from(false));
    let heading = match (is_protected, case) {
        (false, _) => p.text.heading.clone(),
        (true, Some(c)) if !c.public_title.is_empty() => c.public_title.clone(),
        (true, _) => String::new(),
    };
    let may_show = |d: &&Document| d.is_public() && !d.is_secret() && !is_protected;
    let papers = papers.iter().filter(may_show);
    PublicItem {
        id: p.id,
        number: p.number,
        position: p.position,
        heading,
        case: p.text.case.as_ref().map(|c| (c.id, c.number.clone())),
        papers: papers.map(|d| (d.number.clone(), d.title_for(false).to_string(), d.day)).collect(),
        is_appealable: p.text.is_appealable(),
    }
}

/// All items of an agenda, in its order.
pub fn public_items(paragraphs: &[Paragraph], cases: &[Case], papers: &[(i64, Vec<Document>)]) -> Vec<PublicItem> {
    let case_of = |p: &Paragraph| p.text.case.as_ref().and_then(|c| cases.iter().find(|k| k.id == c.id));
    let papers_of = |p: &Paragraph| papers.iter().find(|(id, _)| *id == p.id).map(|(_, all)| all.as_slice());
    paragraphs.iter().map(|p| public_item(p, case_of(p), papers_of(p).unwrap_or_default())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use meeting::{CaseRef, Kind, ParagraphText};
    use registry::{Direction, Secrecy, Status};

    fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    fn paragraph(has_secret_part: bool) -> Paragraph {
        let text = ParagraphText {
            case: Some(CaseRef { id: 7, number: "Syd-IT 21-7".into() }),
            has_secret_part,
            ..ParagraphText::titled("Byte av brandvägg", Kind::Decision)
        };
        Paragraph { id: 3, meeting: 1, position: 2, number: Some(9), text, version: 1 }
    }

    fn mark() -> Option<Secrecy> {
        Some(Secrecy { provision: "OSL 18:8".into(), day: day("2021-02-03"), authority: "Nämnden".into() })
    }

    fn case(public_title: &str, secrecy: Option<Secrecy>) -> Case {
        Case {
            id: 7,
            series: 1,
            number: "Syd-IT 21-7".into(),
            title: "Byte av brandvägg i Fjugesta".into(),
            public_title: public_title.into(),
            secrecy,
            opened: day("2021-02-03"),
            closed: None,
            version: 1,
        }
    }

    fn document(title: &str, status: Status, secrecy: Option<Secrecy>) -> Document {
        Document {
            id: 1,
            case: Some(7),
            case_is_secret: false,
            number: "Syd-IT 21-7-1".into(),
            title: title.into(),
            public_title: String::new(),
            direction: Direction::DrawnUp,
            day: day("2021-02-03"),
            counterpart: String::new(),
            status,
            secrecy,
            file: None,
            version: 1,
        }
    }

    #[test]
    fn reg_2_a_heading_is_shown_only_when_nothing_is_kept_back() {
        for (public_title, secrecy, secret_part, heading) in [
            ("", None, false, "Byte av brandvägg"),
            ("Säkerhetsåtgärd", None, false, "Säkerhetsåtgärd"),
            ("Säkerhetsåtgärd", mark(), false, "Säkerhetsåtgärd"),
            ("", mark(), false, ""),
            ("", None, true, ""),
            ("Säkerhetsåtgärd", None, true, "Säkerhetsåtgärd"),
        ] {
            let item = public_item(&paragraph(secret_part), Some(&case(public_title, secrecy)), &[]);
            assert_eq!(item.heading, heading, "{public_title:?} {secret_part}");
            assert_eq!(item.case, Some((7, "Syd-IT 21-7".to_string())));
        }
    }

    #[test]
    fn only_public_papers_without_a_mark_are_listed() {
        let public = Status::Public { since: day("2021-02-05"), why: registry::PublicWhy::Expedited };
        let papers = [
            document("Årsredovisning", public, None),
            document("Utkast", Status::Draft, None),
            document("Riskanalys", public, mark()),
        ];
        let titles = |c: &Case| -> Vec<String> {
            public_item(&paragraph(false), Some(c), &papers).papers.into_iter().map(|(_, title, _)| title).collect()
        };
        assert_eq!(titles(&case("", None)), ["Årsredovisning"]);
        assert!(titles(&case("", mark())).is_empty());
    }
}
