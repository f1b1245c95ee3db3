//! Text the fonts cannot draw: what it becomes, and that the reader is told.

use press::{Block, Document};
use typesetter::STAND_IN;

use crate::{TYPESETTER, of, render};

fn check_text(written: &str, drawn: &str, replaced: &[char]) {
    let document = of(vec![Block::paragraph(written)]);
    let prepared = TYPESETTER.prepare(&document);
    assert_eq!(prepared.document.blocks, [Block::paragraph(drawn)], "{written:?}");
    assert_eq!(prepared.replaced, replaced, "{written:?}");
    assert_eq!(render(&document).replaced, replaced);
}

#[test]
fn a_character_without_a_glyph_becomes_a_square_and_is_told() {
    check_text("Hej 😀 och 李", "Hej □ och □", &['李', '😀']);
    check_text("مرحبا", &STAND_IN.to_string().repeat(5), &['ا', 'ب', 'ح', 'ر', 'م']);
    check_text("logotyp \u{e000}", "logotyp □", &['\u{e000}']);
}

#[test]
fn marks_that_draw_nothing_are_left_out_without_a_word() {
    check_text("a\u{0}b\u{200d}c\u{feff}d\u{fe0f}e\u{7f}f\u{202e}g", "abcdefg", &[]);
}

#[test]
fn every_kind_of_line_end_becomes_one() {
    check_text("a\r\nb\rc\u{b}d\u{2028}e\n\nf\tg", "a\nb\nc\nd\ne\n\nf g", &[]);
    let document = Document { title: "En titel\r\ni två rader ".into(), ..of(vec![]) };
    assert_eq!(TYPESETTER.prepare(&document).document.title, "En titel i två rader");
}

#[test]
fn swedish_and_its_neighbours_need_no_replacement() {
    let letters = "åäöéüøæðþßłńşğőűșț Ελληνικά Кирилиця – — ” ’ § € ½ ‰ ² ≤ ≥ − × → ✓ a\u{30a}o\u{308}";
    check_text(letters, letters, &[]);
}

#[test]
fn every_character_that_is_not_replaced_can_be_set() {
    let planes = ('\u{0}'..='\u{ffff}').chain('\u{1f000}'..='\u{1fbff}').chain('\u{e0000}'..='\u{e01ff}');
    let all: Vec<String> = planes.collect::<Vec<_>>().chunks(64).map(|chunk| chunk.iter().collect()).collect();
    let prepared = TYPESETTER.prepare(&of(all.iter().map(|text| Block::paragraph(text.as_str())).collect()));
    let drawable =
        prepared.document.blocks.into_iter().filter(|block| press_text(block).chars().any(|c| c != STAND_IN));
    render(&of(drawable.collect()));
}

fn press_text(block: &Block) -> String {
    let Block::Paragraph { text } = block else { unreachable!("only paragraphs were made") };
    text.iter().map(|part| part.text.as_str()).collect()
}

#[test]
fn a_word_wider_than_its_place_may_break_and_a_fitting_one_may_not() {
    let breaks = |text: &str| {
        let prepared = TYPESETTER.prepare(&of(vec![Block::paragraph(text)]));
        press_text(&prepared.document.blocks[0]).matches('\u{200b}').count()
    };
    assert_eq!(breaks("Ett vanligt stycke om informationssäkerhetsklassningsmodellen och IT-nämnden."), 0);
    assert_eq!(breaks(&"x".repeat(50)), 0);
    assert!(breaks(&"x".repeat(300)) >= 3);
}
