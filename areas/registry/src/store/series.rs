//! Series of case numbers and their yearly counters.

use crate::rules::{Series, SeriesFacts, Template, read_case_template};
use basics::{CooperationId, Day};
use store::{By, Deed, Fault, Row, Tx, args};

const LIST: &str = "select id, name, case_template, document_template, yearly, version
   from registry_series
  where cooperation = $1
  order by name, id";

const FIND: &str = "select id, name, case_template, document_template, yearly, version
   from registry_series
  where cooperation = $1
    and id = $2";

const INSERT: &str = "insert into registry_series
        (cooperation, id, name, case_template, document_template, yearly, version)
 values ($1, $2, $3, $4, $5, $6, 1)";

const UPDATE: &str = "update registry_series
    set name = $4, case_template = $5, document_template = $6, yearly = $7, version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const LAST: &str = "select last
   from registry_counter
  where cooperation = $1
    and series = $2
    and year = $3";

const MOVE: &str = "insert into registry_counter (cooperation, series, year, last)
 values ($1, $2, $3, $4)
     on conflict (cooperation, series, year) do update set last = excluded.last";

/// A series to be set up. The templates are sound (see `rules::read_series`).
#[derive(Clone, Copy, Debug)]
pub struct NewSeries<'a> {
    pub name: &'a str,
    /// For example `Syd-IT {yy}-{n}`.
    pub case_template: &'a str,
    /// For example `{case}-{n}`.
    pub document_template: &'a str,
    /// The count restarts at new year.
    pub yearly: bool,
}

fn series(mut r: Row) -> Series {
    Series {
        id: r.int(),
        name: r.text(),
        case_template: r.text(),
        document_template: r.text(),
        yearly: r.flag(),
        version: r.int(),
    }
}

/// All series, by name.
pub async fn list_series(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Series>, Fault> {
    Ok(tx.rows(LIST, args![coop]).await?.into_iter().map(series).collect())
}

pub async fn find_series(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Series>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(series))
}

/// Deed `series.create`.
pub async fn create_series(tx: &mut Tx, by: &By, new: &NewSeries<'_>) -> Result<Series, Fault> {
    let id = tx.next(by.cooperation, "registry_series").await?;
    let made = Series {
        id,
        name: new.name.to_string(),
        case_template: new.case_template.to_string(),
        document_template: new.document_template.to_string(),
        yearly: new.yearly,
        version: 1,
    };
    let values = args![by.cooperation, id, new.name, new.case_template, new.document_template, new.yearly];
    tx.run(INSERT, values).await?;
    tx.log(by, Deed::new("series.create", format!("series/{id}")).after(&made)).await?;
    Ok(made)
}

/// Deed `series.edit`. Numbers already given stay as they are.
pub async fn update_series(tx: &mut Tx, by: &By, old: &Series, facts: &SeriesFacts) -> Result<(), Fault> {
    let values = args![
        by.cooperation,
        old.id,
        old.version,
        &facts.name,
        &facts.case_template,
        &facts.document_template,
        facts.yearly
    ];
    tx.run_versioned(UPDATE, values).await?;
    let new = Series {
        id: old.id,
        name: facts.name.clone(),
        case_template: facts.case_template.clone(),
        document_template: facts.document_template.clone(),
        yearly: facts.yearly,
        version: old.version + 1,
    };
    let deed = Deed::new("series.edit", format!("series/{}", old.id));
    tx.log(by, deed.before(old).after(&new)).await?;
    Ok(())
}

/// The series' case template as a value.
///
/// # Errors
/// [`Fault::Damaged`] when it is no template any more: it was sound when it was saved.
pub(super) fn case_template(series: &Series) -> Result<Template, Fault> {
    read_case_template(&series.case_template, series.yearly)
        .map_err(|_| Fault::Damaged(format!("series {}", series.id)))
}

/// The counter's year: the case's own when the count restarts yearly, else none (0).
pub(super) fn counter_year(series: &Series, year: i16) -> i64 {
    if series.yearly { i64::from(year) } else { 0 }
}

/// The last serial given in the counter's year; 0 when none was.
pub(super) async fn last_serial(tx: &mut Tx, coop: CooperationId, series: i64, year: i64) -> Result<i64, Fault> {
    Ok(tx.row(LAST, args![coop, series, year]).await?.map_or(0, |mut r| r.int()))
}

pub(super) async fn move_counter(
    tx: &mut Tx,
    coop: CooperationId,
    series: i64,
    year: i64,
    last: i64,
) -> Result<(), Fault> {
    tx.run(MOVE, args![coop, series, year, last]).await?;
    Ok(())
}

/// Moves the counter past a number given by hand that fits the template, so that no later one collides.
pub(super) async fn move_past(
    tx: &mut Tx,
    coop: CooperationId,
    series: &Series,
    number: &str,
    opened: Day,
) -> Result<(), Fault> {
    let Some(fit) = case_template(series)?.fit(number, opened.year(), "") else { return Ok(()) };
    let year = counter_year(series, fit.year.unwrap_or(opened.year()));
    if fit.serial > last_serial(tx, coop, series.id, year).await? {
        move_counter(tx, coop, series.id, year, fit.serial).await?;
    }
    Ok(())
}
