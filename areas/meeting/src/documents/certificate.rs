//! A kept certificate set as a document again. What is kept, and sealed, is its plain text; the sheet is only how it is
//! shown, so whatever is not recognised stands as a paragraph, and nothing is left out.

use press::{Block, Column, Document, Table, text};

/// Longest label of a line `label: value`.
const LABEL: usize = 40;

/// The kept text as a document dated `day`, with `about` last: when it was written, and its checksum.
pub fn certificate(kept: &str, title: String, day: String, about: String) -> Document {
    let mut document = Document {
        lang: "sv",
        title,
        authority: String::new(),
        body: String::new(),
        kind: String::new(),
        subject: String::new(),
        number: String::new(),
        day,
        foot: Vec::new(),
        blocks: Vec::new(),
    };
    for (n, part) in kept.trim_end().split("\n\n").enumerate() {
        match (n, part.strip_prefix("= "), part.split(" · ").collect::<Vec<_>>().as_slice()) {
            (0, None, [authority, body, kind]) => {
                (document.authority, document.body) = (authority.to_string(), body.to_string());
                document.kind = kind.to_string();
            }
            (1, Some(written), _) => document.title = written.to_string(),
            _ => document.blocks.push(block(part)),
        }
    }
    document.blocks.push(Block::law(about));
    document
}

fn block(part: &str) -> Block {
    let lines: Vec<&str> = part.lines().collect();
    let facts: Option<Vec<_>> = lines.iter().map(|l| fact(l)).collect();
    let signatures: Option<Vec<_>> = lines.iter().map(|l| l.strip_prefix("______ ")?.split_once(": ")).collect();
    if let Some(heading) = part.strip_prefix("# ") {
        return Block::heading(1, heading);
    }
    if let Some(lacking) = part.strip_prefix("[saknas] ") {
        return Block::missing(lacking);
    }
    if let Some(rule) = part.strip_prefix('(').and_then(|p| p.strip_suffix(')')) {
        return Block::law(rule);
    }
    if let Some(signed) = signatures {
        return Block::Signatures { lines: signed.into_iter().map(|(a, b)| (a.to_string(), b.to_string())).collect() };
    }
    if lines.len() > 1 && lines[0].contains(" | ") {
        return table(&lines);
    }
    match facts {
        Some(rows) => Block::Facts { rows },
        None => Block::paragraph(part.replace('\n', " ")),
    }
}

fn fact(line: &str) -> Option<(String, Vec<press::Inline>)> {
    let (label, value) = line.split_once(": ")?;
    (label.chars().count() <= LABEL && !label.contains(". ")).then(|| (label.to_string(), text(value)))
}

fn table(lines: &[&str]) -> Block {
    let columns: Vec<Column> = lines[0].split(" | ").map(|c| Column::left(c, 2)).collect();
    let is_caption = |l: &&&str| l.starts_with('(') && !l.contains(" | ");
    let caption = lines.last().filter(is_caption).map(|l| l.trim_matches(['(', ')']).to_string());
    let rows = &lines[1..lines.len() - usize::from(caption.is_some())];
    // A row whose own words part it otherwise keeps what it says in its last cell.
    let cells = |line: &&str| {
        let mut cells: Vec<_> = line.splitn(columns.len(), " | ").map(text).collect();
        cells.resize(columns.len(), text(""));
        cells
    };
    let rows = rows.iter().map(cells).collect();
    Block::Table(Table { rows, caption: caption.unwrap_or_default(), columns })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kept_text_is_set_as_a_sheet_and_loses_no_word() {
        let kept = "Laxå kommun · Sydnärkes IT-nämnd · Bevis\n\n= Anslag om protokoll 2021-02-10\n\n2021-02-24\n\n\
            Protokollet är justerat.\n\nNämnd: Sydnärkes IT-nämnd\nDag: 10 februari 2021\n\n# Anslaget hos alla\n\n\
            Part | Uppsatt | Av\nLaxå | 24 februari | Saga Holm\nLekeberg |  | \n\n(KL 9:32)\n\n\
            [saknas] vilken förvaltningsrätt\n\n______ Underskrift: Saga Holm\n";
        let document = certificate(kept, "Bevis".into(), "2021-03-18".into(), "Kontrollsumma abc".into());
        assert_eq!(document.title, "Anslag om protokoll 2021-02-10");
        assert_eq!((document.authority.as_str(), document.kind.as_str()), ("Laxå kommun", "Bevis"));
        let kinds: Vec<bool> = [
            matches!(document.blocks[2], Block::Facts { ref rows } if rows.len() == 2),
            matches!(document.blocks[3], Block::Heading { .. }),
            matches!(document.blocks[4], Block::Table(ref t) if t.rows.len() == 2 && t.columns.len() == 3),
            matches!(document.blocks[5], Block::Law { .. }),
            matches!(document.blocks[6], Block::Missing { .. }),
            matches!(document.blocks[7], Block::Signatures { .. }),
        ]
        .to_vec();
        assert!(kinds.iter().all(|k| *k), "{kinds:?}");
        let again = press::plain(&Document { day: String::new(), ..document });
        for line in kept.lines().filter(|l| !l.is_empty()) {
            assert!(again.contains(line.trim_end()), "{line}\n{again}");
        }
    }
}
