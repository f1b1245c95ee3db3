//! Heading levels never skip in the structure, whatever the document says.

use press::{Block, Document, text};

use crate::samples::blank;
use crate::{TYPESETTER, of, render};

fn check_levels(written: &[u8], in_structure: &[u8]) {
    let document = of(written.iter().map(|&level| Block::heading(level, "Rubrik")).collect());
    assert_eq!(TYPESETTER.prepare(&document).levels, in_structure, "{written:?}");
    render(&document);
}

#[test]
fn sisters_stay_sisters_when_a_level_is_closed_up() {
    check_levels(&[1, 2, 3, 1], &[1, 2, 3, 1]);
    check_levels(&[1, 3, 3, 1, 3, 2, 3], &[1, 2, 2, 1, 2, 2, 3]);
    check_levels(&[3, 2, 1], &[1, 1, 1]);
    check_levels(&[0, 9, 255], &[1, 2, 2]);
}

#[test]
fn the_title_of_the_contents_counts_as_a_heading() {
    let contents = |title: &str| Block::Contents { title: title.into(), depth: 2 };
    let deep = |title: &str| {
        let three = [1, 2, 3].map(|level| Block::heading(level, "Rubrik"));
        of(three.into_iter().chain([contents(title), Block::heading(3, "Rubrik")]).collect())
    };
    assert_eq!(TYPESETTER.prepare(&deep("Innehåll")).levels, [1, 2, 3, 2]);
    assert_eq!(TYPESETTER.prepare(&deep("")).levels, [1, 2, 3, 3]);
    render(&deep("Innehåll"));
    render(&deep(""));
    render(&of(vec![contents("Innehåll")]));
    render(&of(vec![contents("Innehåll"), Block::heading(1, "\u{200d}"), Block::heading(3, "Bara en tredje nivå")]));
}

#[test]
fn an_empty_heading_is_left_out_and_one_in_a_frame_is_a_strong_line() {
    let frame = Block::Frame { blocks: vec![Block::heading(1, "I ramen"), Block::Paragraph { text: text("Text") }] };
    let document = of(vec![Block::heading(1, " \n"), frame, Block::heading(2, "Efter")]);
    let prepared = TYPESETTER.prepare(&document);
    assert_eq!(prepared.levels, [1]);
    assert_eq!(press::plain(&Document { blocks: prepared.document.blocks, ..blank() }).matches('#').count(), 2);
    render(&document);
}
