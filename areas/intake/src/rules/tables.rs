//! Tables whose head names what stands in each column: who was there, who signed, where the notice is up, how each
//! voted. A cell that goes on over several lines is put together by where its column stands.

use super::heads::opening;
use super::lines::{Line, Place};
use super::values::re;
use super::words;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    PoliticalParty,
    Municipality,
    Office,
    Presence,
    Paragraphs,
    Signed,
    How,
    Posted,
    TakenDown,
    By,
    Yes,
    No,
    Abstains,
    Absent,
}

use Column::*;

/// The words over columns, in lower case.
const HEADS: &[(&str, Column)] = &[
    ("namn", Name),
    ("ledamot", Name),
    ("ledamöter", Name),
    ("ledamot/ersättare", Name),
    ("ledamöter och ersättare", Name),
    ("ledamöter/ersättare", Name),
    ("tjänstgörande", Name),
    ("parti", PoliticalParty),
    ("part", Municipality),
    ("kommun", Municipality),
    ("medlemskommun", Municipality),
    ("huvudman", Municipality),
    ("anslagstavla", Municipality),
    ("uppgift", Office),
    ("roll", Office),
    ("funktion", Office),
    ("befattning", Office),
    ("uppdrag", Office),
    ("titel", Office),
    ("närvaro", Presence),
    ("deltar", Presence),
    ("deltagande", Presence),
    ("vid", Paragraphs),
    ("paragrafer", Paragraphs),
    ("paragraf", Paragraphs),
    ("signerat", Signed),
    ("signerad", Signed),
    ("undertecknat", Signed),
    ("underskrift", Signed),
    ("sätt", How),
    ("metod", How),
    ("uppsatt", Posted),
    ("anslaget", Posted),
    ("publicerat", Posted),
    ("nedtaget", TakenDown),
    ("avpublicerat", TakenDown),
    ("borttaget", TakenDown),
    ("av", By),
    ("uppsatt av", By),
    ("ja", Yes),
    ("ja-röst", Yes),
    ("ja-röster", Yes),
    ("nej", No),
    ("nej-röst", No),
    ("nej-röster", No),
    ("avstår", Abstains),
    ("avstod", Abstains),
    ("avst", Abstains),
    ("frånvarande", Absent),
    ("frånv", Absent),
];

/// A table.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// The first line after it.
    pub to: usize,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
}

/// A row: where it begins, and a cell a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub at: Place,
    pub cells: Vec<String>,
}

impl Table {
    pub fn has(&self, column: Column) -> bool {
        self.columns.contains(&column)
    }

    /// What a row has under a column; empty where there is none.
    pub fn cell<'a>(&self, row: &'a Row, column: Column) -> &'a str {
        let n = self.columns.iter().position(|c| *c == column);
        n.and_then(|n| row.cells.get(n)).map_or("", String::as_str)
    }

    pub fn is_signatures(&self) -> bool {
        self.has(Name) && (self.has(Signed) || self.has(How)) && self.has(Office)
    }

    pub fn is_notices(&self) -> bool {
        self.columns[0] == Municipality && self.has(Posted)
    }

    pub fn is_vote(&self) -> bool {
        self.columns[0] == Name && self.has(Yes) && self.has(No)
    }

    pub fn is_people(&self) -> bool {
        self.columns[0] == Name && !self.is_signatures() && !self.is_vote()
    }
}

/// The table whose head is the line `n`.
pub(super) fn at(lines: &[Line], n: usize) -> Option<Table> {
    let heads = heads(&lines[n])?;
    let mut table = Table { to: n + 1, columns: heads.iter().map(|h| h.1).collect(), rows: Vec::new() };
    let starts: Vec<usize> = heads.iter().map(|h| h.0).collect();
    for line in &lines[n + 1..] {
        if self::heads(line).is_some_and(|again| again.iter().map(|h| h.1).eq(table.columns.iter().copied()))
            && line.edge
        {
            table.to += 1;
            continue;
        }
        let Some(cells) = placed(line, &starts) else { break };
        if !goes_on(line, &cells, table.rows.last()) {
            break;
        }
        match table.rows.last_mut().filter(|last| continues(&cells, last)) {
            Some(last) => last.cells.iter_mut().zip(&cells).for_each(|(to, more)| add(to, more)),
            None => table.rows.push(Row { at: line.at, cells }),
        }
        table.to += 1;
    }
    (!table.rows.is_empty()).then_some(table)
}

/// The columns a line names, with where each begins: nothing else stands on it.
fn heads(line: &Line) -> Option<Vec<(usize, Column)>> {
    let cells = cells(line);
    if cells.len() < 2 {
        return None;
    }
    let known = |text: &str| {
        let low = text.trim_end_matches([':', '.']).to_lowercase();
        HEADS.iter().find(|(word, _)| *word == low).map(|(_, c)| *c)
    };
    let all: Vec<(usize, Column)> = cells.iter().filter_map(|(at, t)| known(t).map(|c| (*at, c))).collect();
    let leads = matches!(all.first(), Some((_, Name | Municipality)));
    (all.len() == cells.len() && leads).then_some(all)
}

/// The cells of a line with where each begins, in letters from the margin.
pub(super) fn cells(line: &Line) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut from = 0;
    for gap in re!(r"\t|\s{2,}").find_iter(&line.text) {
        out.push((from, &line.text[from..gap.start()]));
        from = gap.end();
    }
    out.push((from, &line.text[from..]));
    let place = |at: usize| line.indent + line.text[..at].chars().count();
    out.into_iter().filter(|(_, t)| !t.trim().is_empty()).map(|(at, t)| (place(at), t.trim())).collect()
}

/// The cells of a line under their columns; `None` where one stands under no column.
fn placed(line: &Line, starts: &[usize]) -> Option<Vec<String>> {
    let found = cells(line);
    let mut out = vec![String::new(); starts.len()];
    if line.text.contains('\t') {
        found.iter().zip(&mut out).for_each(|((_, text), to)| to.push_str(text));
        return (found.len() <= starts.len()).then_some(out);
    }
    for (at, text) in found {
        let column = starts.iter().rposition(|s| *s <= at + 1)?;
        if !out[column].is_empty() {
            return None;
        }
        out[column].push_str(text);
    }
    Some(out)
}

/// Whether a line is the table's: it fills several columns, or goes on with the cells above it.
fn goes_on(line: &Line, cells: &[String], above: Option<&Row>) -> bool {
    let filled = cells.iter().filter(|c| !c.is_empty()).count();
    if filled > 1 {
        return true;
    }
    let text = line.text.as_str();
    let other = words::part(text).is_some() || words::label(text).is_some() || opening(text).is_some();
    let Some(above) = above else { return false };
    if !cells[0].is_empty() {
        // A name alone: the rest of the row is empty.
        return !other && !line.apart && text.len() < 60 && !text.ends_with(['.', ':']) && text.contains('(')
            || !other && !line.apart && broken(&above.cells[0]);
    }
    !line.apart || line.edge
}

fn broken(name: &str) -> bool {
    name.matches('(').count() > name.matches(')').count() || name.ends_with('-')
}

/// Whether a line goes on with the row before it: its first column is empty, or ends the name above.
fn continues(cells: &[String], above: &Row) -> bool {
    let first = cells[0].as_str();
    first.is_empty() || broken(&above.cells[0]) || first.starts_with('(')
}

fn add(to: &mut String, more: &str) {
    if to.is_empty() || more.is_empty() || to.ends_with(['–', '/']) {
        to.push_str(more);
    } else if to.ends_with('-') && more.starts_with(char::is_lowercase) {
        super::paragraphs::hyphen(to);
        to.push_str(more);
    } else {
        to.push(' ');
        to.push_str(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Line> {
        let mut apart = true;
        let mut out = Vec::new();
        for t in text.split('\n') {
            if t.trim().is_empty() {
                apart = true;
                continue;
            }
            let indent = t.len() - t.trim_start().len();
            out.push(Line { text: t.trim().into(), indent, apart, ..Line::default() });
            apart = false;
        }
        out
    }

    #[test]
    fn cells_broken_over_lines_are_put_together() {
        let text = "\
Namn                 Part             Uppgift                       Närvaro
Ann Ek (S)           Norrby kommun    ordförande                    på plats
Bo By (C)            Ekby kommun      ersättare som tjänstgör för   på plats
                                      Ann Ek till och med § 2       §§ 1–2

Någon annan text som följer.";
        let table = at(&lines(text), 0).expect("a table");
        assert_eq!(table.rows.len(), 2);
        assert_eq!(table.to, 4);
        assert_eq!(table.cell(&table.rows[1], Office), "ersättare som tjänstgör för Ann Ek till och med § 2");
        assert_eq!(table.cell(&table.rows[1], Presence), "på plats §§ 1–2");
        assert!(table.is_people() && !table.is_vote());
    }

    #[test]
    fn marks_stand_under_their_columns() {
        let text = "\
Ledamot           Ja     Nej     Avstår
Ann Ek (S)         X
Bo By (C)                  X
Cia Dal (M)                           X
Summa              1       1          1";
        let table = at(&lines(text), 0).expect("a table");
        let of = |n: usize, c| table.cell(&table.rows[n], c).to_string();
        assert_eq!([of(0, Yes), of(1, No), of(2, Abstains), of(3, No)], ["X", "X", "X", "1"]);
        assert!(table.is_vote());
    }

    #[test]
    fn running_text_is_no_table() {
        for none in ["Part av huset  och mer", "Namn", "Beslut   Nej", "Ann Ek   Bo By"] {
            assert!(at(&lines(&format!("{none}\nAnn Ek   x")), 0).is_none(), "{none}");
        }
    }
}
