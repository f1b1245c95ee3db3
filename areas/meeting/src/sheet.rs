//! The basis of fees as a spreadsheet: real days, times and numbers, so that it can be reckoned with.

use crate::rules::{PartyFees, Pay, Stay};
use basics::Day;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// What the sheet's words are, in the order of the columns.
pub struct SheetWords {
    pub name: String,
    pub heads: Vec<String>,
    pub sum: String,
    pub yes: String,
    pub no: String,
}

/// A party's fees with the names the sheet shows.
pub struct SheetParty<'a> {
    pub name: String,
    pub fees: &'a PartyFees,
    /// The capacities in words, one for each line.
    pub roles: Vec<String>,
}

/// How cells look.
struct Looks {
    bold: Format,
    day: Format,
    time: Format,
    money: Format,
    sum_money: Format,
}

/// The bytes of the workbook. `made` dates it: the same input gives the same bytes.
pub fn workbook(words: &SheetWords, parties: &[SheetParty<'_>], made: Day) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let looks = Looks {
        bold: Format::new().set_bold(),
        day: Format::new().set_num_format("yyyy-mm-dd"),
        time: Format::new().set_num_format("hh:mm"),
        money: Format::new().set_num_format("#,##0.00"),
        sum_money: Format::new().set_num_format("#,##0.00").set_bold(),
    };
    let created = date(made)?;
    book.set_properties(&rust_xlsxwriter::DocProperties::new().set_title(&words.name).set_creation_datetime(&created));
    let sheet = book.add_worksheet();
    sheet.set_name(&words.name)?;
    for (column, head) in (0u16..).zip(&words.heads) {
        sheet.write_with_format(0, column, head, &looks.bold)?;
        sheet.set_column_width(column, width(head))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let mut row = 1;
    for party in parties {
        for ((stay, pay), role) in party.fees.lines.iter().zip(&party.roles) {
            line(sheet, row, party, stay, role, pay.as_ref(), words, &looks)?;
            row += 1;
        }
        sheet.write_with_format(row, 1, format!("{} {}", words.sum, party.name), &looks.bold)?;
        number(sheet, row, 9, party.fees.minutes, &looks.bold)?;
        money(sheet, row, party.fees.pay.as_ref(), &looks.sum_money)?;
        row += 1;
    }
    book.save_to_buffer()
}

#[allow(clippy::too_many_arguments)] // the cells of one row
fn line(
    sheet: &mut Worksheet,
    row: u32,
    party: &SheetParty<'_>,
    stay: &Stay,
    role: &str,
    pay: Option<&Pay>,
    words: &SheetWords,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let yes_no = |yes: bool| if yes { words.yes.as_str() } else { words.no.as_str() };
    sheet.write_with_format(row, 0, &date(stay.day)?, &looks.day)?;
    sheet.write(row, 1, &party.name)?;
    sheet.write(row, 2, &stay.name)?;
    sheet.write(row, 3, &stay.political_party)?;
    sheet.write(row, 4, role)?;
    sheet.write(row, 5, yes_no(stay.served))?;
    sheet.write(row, 6, yes_no(stay.remote))?;
    for (column, at) in [(7, &stay.came), (8, &stay.went)] {
        if let Ok(at) = ExcelDateTime::parse_from_str(at) {
            sheet.write_with_format(row, column, &at, &looks.time)?;
        }
    }
    if let Some(minutes) = stay.minutes {
        number(sheet, row, 9, minutes, &Format::new())?;
    }
    money(sheet, row, pay, &looks.money)
}

fn date(day: Day) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::parse_from_str(&day.to_string())
}

/// The file format knows only floating-point numbers; minutes are far below where they stop being exact.
fn number(sheet: &mut Worksheet, row: u32, column: u16, n: i64, look: &Format) -> Result<(), XlsxError> {
    sheet.write_with_format(row, column, i32::try_from(n).unwrap_or(i32::MAX), look)?;
    Ok(())
}

/// Öre become kronor only here, where the file format asks for a floating-point number.
fn money(sheet: &mut Worksheet, row: u32, pay: Option<&Pay>, look: &Format) -> Result<(), XlsxError> {
    let Some(pay) = pay else { return Ok(()) };
    for (column, ore) in [(10, pay.fee), (11, pay.lost)] {
        let ore = i32::try_from(ore).unwrap_or(i32::MAX);
        sheet.write_with_format(row, column, f64::from(ore) / 100.0, look)?;
    }
    Ok(())
}

fn width(head: &str) -> f64 {
    u8::try_from(head.chars().count().clamp(10, 40)).map_or(20.0, f64::from) + 2.0
}
