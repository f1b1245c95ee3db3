//! A document as plain text, for golden snapshots that are reviewed like prose.

use crate::{Block, Document, Inline, Table};

/// The document as text in reading order, one block after the other.
pub fn plain(document: &Document) -> String {
    let mut out = Vec::new();
    out.push(format!("{} · {} · {}", document.authority, document.body, document.kind));
    out.push(format!("= {}", document.title));
    if !document.number.is_empty() {
        out.push(format!("Nr {}", document.number));
    }
    if !document.day.is_empty() {
        out.push(document.day.clone());
    }
    out.extend(document.blocks.iter().map(block));
    if !document.foot.is_empty() {
        out.push(format!("[fot] {}", document.foot.join(" | ")));
    }
    out.join("\n\n") + "\n"
}

fn block(b: &Block) -> String {
    match b {
        Block::Heading { level, text } => format!("{} {text}", "#".repeat(usize::from(*level))),
        Block::Paragraph { text } => run(text),
        Block::List { numbered, items } => list(*numbered, items),
        Block::Facts { rows } => {
            rows.iter().map(|(label, value)| format!("{label}: {}", run(value))).collect::<Vec<_>>().join("\n")
        }
        Block::Table(t) => table(t),
        Block::Frame { blocks } => {
            let inner = blocks.iter().map(block).collect::<Vec<_>>().join("\n\n");
            inner.lines().map(|l| format!("│ {l}").trim_end().to_string()).collect::<Vec<_>>().join("\n")
        }
        Block::Law { text } => format!("({text})"),
        Block::Missing { text } => format!("[saknas] {text}"),
        Block::Correction { place, old, new, note } => {
            format!("[rättat] {place}\n  före rättelsen: {old}\n  rätt lydelse: {new}\n  {note}")
        }
        Block::Signatures { lines } => {
            lines.iter().map(|(role, name)| format!("______ {role}: {name}")).collect::<Vec<_>>().join("\n")
        }
        Block::Contents { title, .. } => format!("[{title}]"),
        Block::PageBreak => "---".to_string(),
    }
}

fn list(numbered: bool, items: &[Vec<Inline>]) -> String {
    let mark = |i: usize| if numbered { format!("{}.", i + 1) } else { "–".to_string() };
    items.iter().enumerate().map(|(i, item)| format!("{} {}", mark(i), run(item))).collect::<Vec<_>>().join("\n")
}

fn table(t: &Table) -> String {
    let mut lines = vec![t.columns.iter().map(|c| c.title.as_str()).collect::<Vec<_>>().join(" | ")];
    lines.extend(t.rows.iter().map(|row| row.iter().map(|c| run(c)).collect::<Vec<_>>().join(" | ")));
    if !t.caption.is_empty() {
        lines.push(format!("({})", t.caption));
    }
    lines.join("\n")
}

/// Running text without its marks.
fn run(inlines: &[Inline]) -> String {
    inlines.iter().map(|i| i.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_document_is_read_back_as_it_was() {
        let correction = Block::Correction {
            place: "Beslut, punkt 1".into(),
            old: "823 tkr".into(),
            new: "832 tkr".into(),
            note: "Rättat 2021-03-01 av Maja Ahlin: omkastade siffror.".into(),
        };
        let document = Document {
            lang: "en",
            title: "Utdrag".into(),
            authority: "Lekebergs kommun".into(),
            body: "Sydnärkes IT-nämnd".into(),
            kind: "Utdrag".into(),
            subject: String::new(),
            number: "Syd-IT 21-1".into(),
            day: "2021-02-10".into(),
            foot: vec!["Signatur".into()],
            blocks: vec![Block::heading(1, "Beslut"), Block::paragraph("823 tkr"), correction, Block::PageBreak],
        };
        let kept = serde_json::to_string(&document).expect("a plain value");
        assert_eq!(serde_json::from_str::<Document>(&kept).expect("what was written"), document);
        let text = plain(&document);
        assert!(text.contains("före rättelsen: 823 tkr") && text.contains("rätt lydelse: 832 tkr"), "{text}");
    }
}
