//! The same document gives the same bytes, and the bytes say what they are.

use press::Document;
use typesetter::Typesetter;

use crate::samples::{all, blank, memo, minutes, notice};
use crate::{pages, render};

#[test]
fn the_same_document_gives_the_same_bytes_whatever_was_set_in_between() {
    let first = render(&notice()).pdf;
    render(&memo());
    assert!(first == render(&notice()).pdf);
    assert!(first == Typesetter::new().render(&notice()).expect("a second typesetter works").pdf);
}

#[test]
fn two_threads_give_the_same_bytes() {
    let alone = [render(&memo()).pdf, render(&notice()).pdf];
    let together = std::thread::scope(|scope| {
        let threads = [memo(), notice()].map(|document| scope.spawn(move || render(&document).pdf));
        threads.map(|thread| thread.join().expect("the thread ends well"))
    });
    assert!(alone == together);
}

#[test]
fn another_document_gives_other_bytes_and_another_id() {
    let changed = Document { subject: "något annat".into(), ..memo() };
    assert_ne!(document_id(&render(&memo()).pdf), document_id(&render(&changed).pdf));
}

#[test]
fn the_metadata_claims_both_standards_and_tells_of_the_document() {
    let pdf = render(&memo()).pdf;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    for told in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<rdf:li xml:lang=\"x-default\">Ny fördelningsnyckel från 2022</rdf:li>",
        "<rdf:li xml:lang=\"x-default\">Tjänsteskrivelse från Sydnärkes IT-nämnd</rdf:li>",
        "<dc:creator><rdf:Seq><rdf:li>Lekebergs kommun</rdf:li></rdf:Seq></dc:creator>",
        "<pdf:Keywords>Tjänsteskrivelse, Sydnärkes IT-nämnd, Syd-IT 20-14</pdf:Keywords>",
        "<dc:language><rdf:Bag><rdf:li>sv-SE</rdf:li></rdf:Bag></dc:language>",
        "<xmp:CreateDate>2021-03-22",
    ] {
        assert!(contains(&pdf, told), "{told}");
    }
    assert!(contains(&pdf, "/DisplayDocTitle true"));
}

#[test]
fn a_document_without_a_day_says_1970_and_never_today() {
    for day in ["", "2021-02-30", "i går", "2021-02", "99999-01-01", "21-02-10"] {
        let pdf = render(&Document { day: day.into(), ..blank() }).pdf;
        assert!(contains(&pdf, "<xmp:CreateDate>1970-01-01"), "{day}");
    }
}

#[test]
fn the_minutes_are_some_twenty_pages() {
    assert_eq!(all().len(), 4);
    let count = pages(&render(&minutes()).pdf);
    assert!((18..=24).contains(&count), "{count}");
}

fn document_id(pdf: &[u8]) -> String {
    let text = String::from_utf8_lossy(pdf).into_owned();
    let (_, after) = text.split_once("<xmpMM:DocumentID>").expect("the metadata has an id");
    after.split_once('<').expect("the id is closed").0.to_string()
}

fn contains(pdf: &[u8], text: &str) -> bool {
    pdf.windows(text.len()).any(|window| window == text.as_bytes())
}
