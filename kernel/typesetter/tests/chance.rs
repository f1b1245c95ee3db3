//! Documents put together by chance, from pieces chosen to be awkward. The same every time.

use press::{Block, Column, Document, Inline, Mark, Table, inline};

use crate::render;

const PIECES: [&str; 24] = [
    "",
    " ",
    "ord",
    "Sammanträde i Fjugesta",
    "\n",
    "a\n\nb",
    "\t",
    "\u{0}\u{1}\u{1b}",
    "😀👨‍👩‍👧",
    "李明",
    "\u{e000}\u{f8ff}",
    "\u{200b}\u{ad}\u{a0}",
    "§\u{a0}14",
    "12\u{a0}000,50",
    "#panic(\"x\")",
    "$x$ *y* _z_ `w` = <a> @b \\ // /* ",
    "a\u{300}\u{301}\u{302}\u{303}",
    "https://example.se/en/mycket/lång?adress=som&inte=slutar#förrän",
    "ÖVERFÖRMYNDARNÄMNDSORDFÖRANDESKAP",
    "->=>!=<=...--",
    "שלום",
    "\u{202e}bakvänt",
    "1)",
    "ﬁﬂ½²①Ⅳ",
];

/// Xorshift: enough chance for a test, and none from outside.
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % count as u64) as usize
    }

    fn many<T>(&mut self, most: usize, mut make: impl FnMut(&mut Chance) -> T) -> Vec<T> {
        let count = self.below(most + 1);
        (0..count).map(|_| make(self)).collect()
    }

    fn text(&mut self) -> String {
        let repeated = 1 + self.below(8) / 7 * 9;
        self.many(4, |chance| PIECES[chance.below(PIECES.len())]).concat().repeat(repeated)
    }

    fn run(&mut self) -> Vec<Inline> {
        self.many(4, |chance| {
            let mark = [Mark::Plain, Mark::Strong, Mark::Emphasis][chance.below(3)];
            inline(chance.text(), mark)
        })
    }

    fn table(&mut self) -> Table {
        let columns = self.many(6, |chance| {
            let width = chance.below(5) as u8;
            if chance.below(2) == 0 { Column::left(chance.text(), width) } else { Column::right(chance.text(), width) }
        });
        Table { columns, rows: self.many(20, |chance| chance.many(7, Chance::run)), caption: self.text() }
    }

    fn block(&mut self, depth: usize) -> Block {
        match self.below(if depth < 3 { 13 } else { 12 }) {
            0 | 1 => Block::Heading { level: self.below(5) as u8, text: self.text() },
            2 => Block::Paragraph { text: self.run() },
            3 => Block::List { numbered: self.below(2) == 0, items: self.many(5, Chance::run) },
            4 => Block::Facts { rows: self.many(5, |chance| (chance.text(), chance.run())) },
            5 => Block::Table(self.table()),
            6 => Block::law(self.text()),
            7 => Block::missing(self.text()),
            8 => Block::Signatures { lines: self.many(4, |chance| (chance.text(), chance.text())) },
            9 => Block::Contents { title: self.text(), depth: 2 },
            10 => Block::PageBreak,
            11 => Block::Correction { place: self.text(), old: self.text(), new: self.text(), note: self.text() },
            _ => Block::Frame { blocks: self.many(6, |chance| chance.block(depth + 1)) },
        }
    }

    fn document(&mut self) -> Document {
        Document {
            lang: ["sv", "en", "", "klingon"][self.below(4)],
            title: self.text(),
            authority: self.text(),
            body: self.text(),
            kind: self.text(),
            subject: self.text(),
            number: self.text(),
            day: ["", "2021-02-10", "2024-02-29", "0000-00-00"][self.below(4)].into(),
            foot: self.many(5, Chance::text),
            blocks: self.many(14, |chance| chance.block(0)),
        }
    }
}

#[test]
fn whatever_is_written_comes_out_as_a_pdf() {
    let mut chance = Chance(20_210_210);
    for _ in 0..12 {
        assert!(render(&chance.document()).pdf.starts_with(b"%PDF-1.7"));
    }
}
