//! What everybody may see of an agenda: numbers, headings and cases, never a protected title.

use basics::Day;
use meeting::{CalledItem, CaseRef, Paragraph};
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
    pub case: Option<CaseRef>,
    pub papers: Vec<PublicPaper>,
    pub is_appealable: bool,
}

/// A paper in the register that is public and carries no secrecy mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicPaper {
    pub document: i64,
    pub number: String,
    pub title: String,
    pub day: Day,
    /// The file that is handed out; `None` when there is none, or something of the paper is kept back.
    pub file: Option<PublicFile>,
}

/// A file everybody may fetch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicFile {
    pub hash: String,
    pub kind: String,
    pub size: i64,
    /// The number of the paper with the ending of the file: the sender's own name of it may tell what is protected.
    pub name: String,
}

/// What of an item is told, as it was called or as it stands.
struct Told<'a> {
    heading: &'a str,
    case: Option<CaseRef>,
    has_secret_part: bool,
}

impl Told<'_> {
    /// A heading is written by hand and may repeat a protected title, so it is only shown when the case keeps nothing
    /// back and no part of the paragraph is secret (OSL 5:2; REG-2). A public title stands in its place.
    fn item(self, (id, position): (i64, i64), case: Option<&Case>, papers: &[Document]) -> PublicItem {
        let is_protected = self.has_secret_part || case.is_some_and(|c| c.is_hidden_from(false));
        let heading = match (is_protected, case) {
            (false, _) => self.heading.to_string(),
            (true, Some(c)) if !c.public_title.is_empty() => c.public_title.clone(),
            (true, _) => String::new(),
        };
        let may_show = |d: &&Document| d.is_public() && !d.is_secret() && !is_protected;
        let papers = papers.iter().filter(may_show).map(public_paper).collect();
        PublicItem { id, number: None, position, heading, case: self.case, papers, is_appealable: false }
    }
}

/// A paragraph as everybody may see it. `case` and `papers` are as the register has them.
pub fn public_item(p: &Paragraph, case: Option<&Case>, papers: &[Document]) -> PublicItem {
    let t = &p.text;
    let told = Told { heading: &t.heading, case: t.case.clone(), has_secret_part: t.has_secret_part };
    let item = told.item((p.id, p.position), case, papers);
    PublicItem { number: p.number, is_appealable: t.is_appealable(), ..item }
}

/// An item as the meeting was called to it. What has become secret since is kept back; `now` is its paragraph, `None`
/// when it was taken off after the summons.
pub fn called_item(
    i: &CalledItem,
    at: i64,
    now: Option<&Paragraph>,
    case: Option<&Case>,
    papers: &[Document],
) -> PublicItem {
    let known = case.map(|c| CaseRef { id: c.id, number: c.number.clone() });
    let has_secret_part = i.is_secret || now.is_some_and(|p| p.text.has_secret_part);
    let item = Told { heading: &i.heading, case: known, has_secret_part }.item((i.paragraph, at), case, papers);
    PublicItem { number: now.and_then(|p| p.number), ..item }
}

/// A paper with a public title of its own keeps the other one back, and its file may tell it: it is listed, and
/// handed out only when somebody has tested a request.
fn public_paper(d: &Document) -> PublicPaper {
    let named = |f: &registry::FileRef| {
        let ending = f.name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
        let is_plain = !ending.is_empty() && ending.chars().all(|c| c.is_ascii_alphanumeric());
        if is_plain { format!("{}.{ending}", d.number) } else { d.number.clone() }
    };
    let open = d.file.as_ref().filter(|_| d.public_title.is_empty());
    let file = open.map(|f| PublicFile { hash: f.hash.clone(), kind: f.kind.clone(), size: f.size, name: named(f) });
    PublicPaper { document: d.id, number: d.number.clone(), title: d.title_for(false).to_string(), day: d.day, file }
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
            assert_eq!(item.case.map(|c| (c.id, c.number)), Some((7, "Syd-IT 21-7".to_string())));
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
            public_item(&paragraph(false), Some(c), &papers).papers.into_iter().map(|p| p.title).collect()
        };
        assert_eq!(titles(&case("", None)), ["Årsredovisning"]);
        assert!(titles(&case("", mark())).is_empty());
    }

    fn called(heading: &str, is_secret: bool) -> CalledItem {
        CalledItem {
            paragraph: 3,
            heading: heading.into(),
            case: Some("Syd-IT 21-7".into()),
            kind: "decision".into(),
            presenter: String::new(),
            booked: String::new(),
            proposal: vec![],
            papers: vec![],
            memo: None,
            omitted: String::new(),
            is_secret,
        }
    }

    #[test]
    fn an_item_reads_as_it_was_called_and_is_kept_back_when_it_has_become_secret() {
        for (was_secret, secret_now, secrecy, heading) in [
            (false, Some(false), None, "Brandvägg"),
            (false, None, None, "Brandvägg"),
            (true, None, None, ""),
            (false, Some(true), None, ""),
            (false, Some(false), mark(), ""),
        ] {
            let now = secret_now.map(paragraph);
            let item = called_item(&called("Brandvägg", was_secret), 4, now.as_ref(), Some(&case("", secrecy)), &[]);
            assert_eq!((item.heading.as_str(), item.position), (heading, 4), "{was_secret} {secret_now:?}");
            assert_eq!(item.number, now.and_then(|p| p.number));
        }
    }

    #[test]
    fn a_file_is_handed_out_under_the_number_unless_something_is_kept_back() {
        let public = Status::Public { since: day("2021-02-05"), why: registry::PublicWhy::Expedited };
        let with = |name: &str, public_title: &str| {
            let file =
                registry::FileRef { hash: "ab".into(), name: name.into(), kind: "application/pdf".into(), size: 9 };
            let mut d = document("Riskanalys", public, None);
            (d.file, d.public_title) = (Some(file), public_title.into());
            let item = public_item(&paragraph(false), Some(&case("", None)), &[d]);
            item.papers.into_iter().next().and_then(|p| p.file).map(|f| f.name)
        };
        assert_eq!(with("Hemlig leverantör.PDF", ""), Some("Syd-IT 21-7-1.pdf".to_string()));
        assert_eq!(with("utan ändelse", ""), Some("Syd-IT 21-7-1".to_string()));
        assert_eq!(with("a.p\"f", ""), Some("Syd-IT 21-7-1".to_string()));
        assert_eq!(with("a.pdf", "Utlåtande"), None);
    }
}
