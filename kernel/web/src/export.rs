//! Tables as CSV files: opened by a spreadsheet without a question, and never run by it.

/// Standard CSV (RFC 4180: comma, CRLF) in UTF-8 with a byte order mark, so that spreadsheets read å, ä
/// and ö right. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
///
/// Rows may be shorter or longer than the heads; nothing is filled in or cut.
pub fn csv(heads: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    parted_by(b',', heads, rows)
}

/// The same with semicolons: so a Swedish spreadsheet opens it in columns, and the decimal comma needs no quotes.
pub fn csv_for_spreadsheets(heads: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    parted_by(b';', heads, rows)
}

fn parted_by(delimiter: u8, heads: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new();
    let mut writer =
        writer.delimiter(delimiter).flexible(true).terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    for row in std::iter::once(heads).chain(rows.iter().map(Vec::as_slice)) {
        writer.write_record(row.iter().map(|cell| harmless(cell))).expect("writing to memory does not fail");
    }
    drop(writer);
    bytes
}

/// Spreadsheets run what begins with `=`, `+`, `-` or `@`, also after a tab or line end.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{cell}") } else { cell.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_csv(cells: &[&str], line: &str) {
        let row: Vec<String> = cells.iter().map(ToString::to_string).collect();
        let bytes = csv(&["namn".to_string()], &[row]);
        assert_eq!(String::from_utf8(bytes).expect("UTF-8"), format!("\u{feff}namn\r\n{line}\r\n"));
    }

    #[test]
    fn cells_are_quoted_only_when_they_must_be() {
        check_csv(&["Örebro"], "Örebro");
        check_csv(&["a,b", "c;d"], "\"a,b\",c;d");
        check_csv(&["säger \"nej\""], "\"säger \"\"nej\"\"\"");
        check_csv(&["två\nrader"], "\"två\nrader\"");
    }

    #[test]
    fn a_swedish_spreadsheet_finds_its_columns() {
        let bytes = csv_for_spreadsheets(&["namn".into(), "kr".into()], &[vec!["Örebro".into(), "1,50".into()]]);
        assert_eq!(String::from_utf8(bytes).expect("UTF-8"), "\u{feff}namn;kr\r\nÖrebro;1,50\r\n");
    }

    #[test]
    fn a_formula_becomes_a_text() {
        for bad in ["=1+1", "+46 19", "-1", "@x", "\t=1"] {
            assert_eq!(harmless(bad), format!("'{bad}"));
        }
        for good in ["", "1=1", "Lekeberg", "−823"] {
            assert_eq!(harmless(good), good);
        }
    }
}
