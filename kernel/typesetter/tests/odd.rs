//! Documents nobody means to write: empty, crooked, too long. Each must come out as a page all the same.

use press::{Align, Block, Column, Document, Mark, Table, inline, text};

use crate::samples::blank;
use crate::{of, pages, render};

/// One document per oddity; the conformance checkers see them too.
pub fn documents() -> Vec<(&'static str, Document)> {
    vec![
        ("odd_blank", blank()),
        ("odd_empty_blocks", of(empty_blocks())),
        ("odd_tables", of(tables())),
        ("odd_wide", wide()),
        ("odd_frames", of(frames())),
        ("odd_characters", of(vec![Block::heading(1, "Emoji 😀"), Block::paragraph("李 och \u{e000} och a\u{ad}b")])),
        ("odd_breaks", of(breaks())),
    ]
}

#[test]
fn every_odd_document_is_set() {
    for (_, document) in documents() {
        render(&document);
    }
}

#[test]
fn empty_blocks_draw_nothing() {
    assert_eq!(pages(&render(&blank()).pdf), 1);
    assert_eq!(pages(&render(&of(empty_blocks())).pdf), 1);
}

fn empty_blocks() -> Vec<Block> {
    vec![
        Block::heading(1, ""),
        Block::paragraph(""),
        Block::Paragraph { text: vec![] },
        Block::List { numbered: true, items: vec![] },
        Block::List { numbered: false, items: vec![vec![], text(" ")] },
        Block::Facts { rows: vec![] },
        Block::Facts { rows: vec![(String::new(), vec![])] },
        Block::Table(Table { columns: vec![], rows: vec![], caption: String::new() }),
        Block::Frame { blocks: vec![Block::paragraph(" "), Block::Frame { blocks: vec![] }] },
        Block::law(""),
        Block::missing(""),
        Block::Signatures { lines: vec![] },
        Block::Signatures { lines: vec![(String::new(), String::new())] },
        Block::Contents { title: String::new(), depth: 2 },
        Block::PageBreak,
    ]
}

fn tables() -> Vec<Block> {
    let named = || vec![Column::left("Namn", 0), Column::right("Belopp", 255)];
    let row = |cells: &[&str]| cells.iter().map(|cell| text(*cell)).collect::<Vec<_>>();
    let untitled = Column { title: String::new(), align: Align::Left, width: 1 };
    let table = |columns, rows, caption: &str| Block::Table(Table { columns, rows, caption: caption.into() });
    vec![
        table(named(), vec![], "Utan rader"),
        table(named(), vec![], ""),
        table(vec![Column::left("En kolumn", 1)], vec![row(&["ett"]), row(&[])], "En kolumn"),
        table(named(), vec![row(&["för kort"]), row(&["för", "lång", "rad", "här"])], "Ojämna rader"),
        table(vec![], vec![row(&["utan", "rubriker"]), row(&["a"])], "Utan kolumner"),
        table(vec![], vec![], "Bara en text"),
        table(vec![untitled.clone(), untitled.clone()], vec![row(&["a", "b"])], ""),
        table(vec![untitled, Column::right("Halv rubrik", 1)], vec![row(&["a", "b"])], ""),
        table(named(), vec![row(&["lång", &"Ord efter ord efter ord. ".repeat(400)])], "En cell över flera sidor"),
    ]
}

/// Words and fields without end everywhere.
fn wide() -> Document {
    let word = "x".repeat(300);
    let capitals = "ÖVERFÖRMYNDARE".repeat(20);
    let columns = (0..14).map(|n| Column::right(format!("Kolumn{n}"), 1)).collect();
    let row = || (0..14).map(|n| text(format!("1234567890123{n}"))).collect();
    let blocks = vec![
        Block::Contents { title: capitals.clone(), depth: 2 },
        Block::heading(1, &word),
        Block::heading(2, "Försvarssamverkansöverenskommelseförhandlingsdelegationsledamot"),
        Block::heading(3, "ord ".repeat(2_000)),
        Block::Paragraph { text: vec![inline(&word, Mark::Strong), inline(&word, Mark::Emphasis)] },
        Block::List { numbered: true, items: vec![text(&word); 12] },
        Block::Facts {
            rows: vec![(word.clone(), text(&word)), (capitals.clone(), text("https://example.se/".repeat(20)))],
        },
        Block::Table(Table { columns, rows: vec![row(), row()], caption: word.clone() }),
        Block::law(&word),
        Block::missing(&word),
        Block::Signatures { lines: vec![(word.clone(), word.clone()); 5] },
        Block::Frame { blocks: vec![Block::paragraph(&word), Block::missing(&word)] },
    ];
    Document {
        lang: "xx",
        title: word.clone(),
        authority: word.clone(),
        body: word.clone(),
        kind: word.clone(),
        subject: "ämne ".repeat(20_000),
        number: word.clone(),
        day: word.clone(),
        foot: vec![word.clone(), "Justerare".into(), String::new(), "Utdragsbestyrkande".into(), "En till".into()],
        blocks,
    }
}

fn frames() -> Vec<Block> {
    let long = || Block::paragraph("En mening som fyller sidan med ord efter ord. ".repeat(30));
    let deep = (0..50).fold(Block::paragraph("innerst"), |inner, _| Block::Frame { blocks: vec![inner] });
    let rows = (0..60).map(|n| (format!("Rad {n}"), text("värde"))).collect();
    let table = Table {
        columns: vec![Column::left("Nr", 1), Column::right("Belopp", 2)],
        rows: (0..80).map(|n| vec![text(n.to_string()), text("12\u{a0}000")]).collect(),
        caption: "I en ram, över en sida".into(),
    };
    let framed = vec![
        Block::PageBreak,
        Block::Contents { title: "Hör inte hemma här".into(), depth: 2 },
        Block::heading(1, "En rubrik i ramen"),
        long(),
        long(),
        long(),
        Block::Facts { rows },
        Block::Table(table),
        Block::List { numbered: true, items: vec![text("punkt ".repeat(200)); 9] },
        Block::Signatures { lines: vec![("Ordförande".into(), "Anna Lindqvist".into())] },
    ];
    vec![deep, Block::Frame { blocks: framed }]
}

/// Each block over a page break.
fn breaks() -> Vec<Block> {
    let words = |count: usize| "ord ".repeat(count);
    vec![
        Block::paragraph(words(900)),
        Block::List { numbered: false, items: vec![text(words(700)); 2] },
        Block::Facts { rows: vec![("Lång".into(), text(words(700)))] },
        Block::law(words(1_200)),
        Block::missing(words(1_000)),
        Block::heading(1, words(300)),
        Block::Signatures { lines: vec![("Roll".into(), "Namn".into()); 40] },
        Block::PageBreak,
        Block::PageBreak,
        Block::Contents { title: "Innehåll".into(), depth: 2 },
    ]
}

#[test]
fn a_table_of_two_thousand_rows_is_set() {
    let rows =
        (0..2_000).map(|n| vec![text(format!("Syd-IT 21-{n}")), text("Inköp av licenser"), text(format!("{n}"))]);
    let columns = vec![Column::left("Nummer", 2), Column::left("Ärende", 5), Column::right("Belopp", 2)];
    let table = Table { columns, rows: rows.collect(), caption: "Alla ärenden".into() };
    assert!(pages(&render(&of(vec![Block::Table(table)])).pdf) > 40);
}
