//! Cases: the next number, opening, editing, closing.

use super::series::{case_template, counter_year, find_series, last_serial, move_counter, move_past};
use super::{document_deeds, documents, limit_of, search, secrecy};
use crate::rules::{Case, CaseFacts, PublicWhy, Secrecy, Series};
use basics::{CooperationId, Day};
use store::{By, Deed, Fault, Row, Tx, args};

const FIND: &str = "select id, series, number, title, public_title, provision, secrecy_day, secrecy_authority,
        opened, closed, version
   from registry_case
  where cooperation = $1
    and id = $2";

const FIND_BY_NUMBER: &str = "select id, series, number, title, public_title, provision, secrecy_day,
        secrecy_authority, opened, closed, version
   from registry_case
  where cooperation = $1
    and number = $2";

// $6 = 1: the reader sees secret things. Hidden words are searched only then.
const LIST: &str = "select id, series, number, title, public_title, provision, secrecy_day, secrecy_authority,
        opened, closed, version
   from registry_case
  where cooperation = $1
    and ($2 = '' or opened like $2)
    and ($3 = 0 or series = $3)
    and ($4 <> 'open' or closed is null)
    and ($5 <> 'closed' or closed is not null)
    and ((($6 = 1 or (provision is null and public_title = ''))
          and words like $7 escape '!' and words like $8 escape '!' and words like $9 escape '!'
          and words like $10 escape '!' and words like $11 escape '!' and words like $12 escape '!')
      or (words_public like $7 escape '!' and words_public like $8 escape '!' and words_public like $9 escape '!'
          and words_public like $10 escape '!' and words_public like $11 escape '!'
          and words_public like $12 escape '!'))
  order by opened desc, id desc
  limit $13 offset $14";

const COUNT: &str = "select count(*), count(closed)
   from registry_case
  where cooperation = $1";

const YEARS: &str = "select distinct substr(opened, 1, 4)
   from registry_case
  where cooperation = $1
  order by 1 desc";

const INSERT: &str = "insert into registry_case
        (cooperation, id, series, number, title, public_title, provision, secrecy_day, secrecy_authority,
         opened, last_document, words, words_public, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, $11, $12, 1)";

const UPDATE: &str = "update registry_case
    set title = $4, public_title = $5, provision = $6, secrecy_day = $7, secrecy_authority = $8,
        opened = $9, words = $10, words_public = $11, version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const CLOSE: &str = "update registry_case
    set closed = $4, version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

/// A case to be registered.
#[derive(Clone, Debug)]
pub struct NewCase<'a> {
    pub series: i64,
    pub title: &'a str,
    /// Empty = the same as the title.
    pub public_title: &'a str,
    pub secrecy: Option<Secrecy>,
    pub opened: Day,
    /// A number given by hand, taken as it stands; `None` = the next in the series.
    pub number: Option<&'a str>,
}

/// Which cases to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CaseState {
    #[default]
    Any,
    Open,
    Closed,
}

/// What to show of the cases. Empty fields do not narrow.
#[derive(Clone, Debug, Default)]
pub struct CaseFilter {
    /// Words that must all occur.
    pub query: String,
    /// The reader sees secret things, so their protected words are searched too.
    pub sees_secret: bool,
    /// Opened in this year.
    pub year: Option<i16>,
    pub series: Option<i64>,
    pub state: CaseState,
    /// Most rows; 0 = all.
    pub limit: i64,
    pub offset: i64,
}

fn case(mut r: Row) -> Case {
    Case {
        id: r.int(),
        series: r.int(),
        number: r.text(),
        title: r.text(),
        public_title: r.text(),
        secrecy: secrecy(&mut r),
        opened: r.day(),
        closed: r.opt_day(),
        version: r.int(),
    }
}

pub async fn find_case(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Case>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(case))
}

/// The case with exactly this number.
pub async fn find_case_by_number(tx: &mut Tx, coop: CooperationId, number: &str) -> Result<Option<Case>, Fault> {
    Ok(tx.row(FIND_BY_NUMBER, args![coop, number]).await?.map(case))
}

/// Cases that match, the latest opened first.
pub async fn list_cases(tx: &mut Tx, coop: CooperationId, filter: &CaseFilter) -> Result<Vec<Case>, Fault> {
    let year = filter.year.map(|y| format!("{y:04}-%")).unwrap_or_default();
    let state = match filter.state {
        CaseState::Any => "",
        CaseState::Open => "open",
        CaseState::Closed => "closed",
    };
    let mut values = args![coop, year, filter.series.unwrap_or(0), state, state, filter.sees_secret];
    values.extend(search::patterns(&filter.query));
    values.extend(args![limit_of(filter.limit), filter.offset.max(0)]);
    Ok(tx.rows(LIST, values).await?.into_iter().map(case).collect())
}

/// How many cases there are, and how many of them are closed.
pub async fn count_cases(tx: &mut Tx, coop: CooperationId) -> Result<(i64, i64), Fault> {
    Ok(tx.row(COUNT, args![coop]).await?.map_or((0, 0), |mut r| (r.int(), r.int())))
}

/// Years in which cases were opened, the latest first.
pub async fn list_case_years(tx: &mut Tx, coop: CooperationId) -> Result<Vec<i16>, Fault> {
    let rows = tx.rows(YEARS, args![coop]).await?;
    Ok(rows.into_iter().filter_map(|mut r| r.text().parse().ok()).collect())
}

/// The number the next case of the series gets when it is opened this year. Nothing is reserved.
pub async fn next_case_number(tx: &mut Tx, coop: CooperationId, series: &Series, year: i16) -> Result<String, Fault> {
    Ok(free_number(tx, coop, series, year).await?.0)
}

/// The first free number after the counter, and its serial. A number by hand of another series may stand
/// in the way; it is stepped over.
async fn free_number(tx: &mut Tx, coop: CooperationId, series: &Series, year: i16) -> Result<(String, i64), Fault> {
    let template = case_template(series)?;
    let mut serial = last_serial(tx, coop, series.id, counter_year(series, year)).await? + 1;
    loop {
        let number = template.write(year, "", serial);
        if find_case_by_number(tx, coop, &number).await?.is_none() {
            return Ok((number, serial));
        }
        serial += 1;
    }
}

/// Deed `case.create`.
///
/// # Errors
/// [`Fault::Taken`] when the number by hand stands already on another case.
pub async fn create_case(tx: &mut Tx, by: &By, new: &NewCase<'_>) -> Result<Case, Fault> {
    let coop = by.cooperation;
    let series = find_series(tx, coop, new.series).await?;
    let series = series.ok_or_else(|| Fault::Other(format!("series {} is not there", new.series)))?;
    let year = new.opened.year();
    let number = match new.number {
        Some(number) => {
            move_past(tx, coop, &series, number, new.opened).await?;
            number.to_string()
        }
        None => {
            let (number, serial) = free_number(tx, coop, &series, year).await?;
            move_counter(tx, coop, series.id, counter_year(&series, year), serial).await?;
            number
        }
    };
    let made = Case {
        id: tx.next(coop, "registry_case").await?,
        series: series.id,
        number,
        title: new.title.to_string(),
        public_title: new.public_title.to_string(),
        secrecy: new.secrecy.clone(),
        opened: new.opened,
        closed: None,
        version: 1,
    };
    let mark = made.secrecy.as_ref();
    let (words, words_public) = case_words(&made);
    let values = args![
        coop,
        made.id,
        made.series,
        &made.number,
        &made.title,
        &made.public_title,
        mark.map(|s| s.provision.clone()),
        mark.map(|s| s.day),
        mark.map(|s| s.authority.clone()),
        made.opened,
        words,
        words_public
    ];
    tx.run(INSERT, values).await?;
    tx.log(by, Deed::new("case.create", subject(&made)).after(&made)).await?;
    Ok(made)
}

/// Deed `case.edit`: titles, secrecy and day of opening. The number never changes.
pub async fn update_case(tx: &mut Tx, by: &By, old: &Case, facts: &CaseFacts) -> Result<Case, Fault> {
    let new = Case {
        title: facts.title.clone(),
        public_title: facts.public_title.clone(),
        secrecy: facts.secrecy.clone(),
        opened: facts.opened,
        version: old.version + 1,
        ..old.clone()
    };
    let mark = new.secrecy.as_ref();
    let (words, words_public) = case_words(&new);
    let values = args![
        by.cooperation,
        old.id,
        old.version,
        &new.title,
        &new.public_title,
        mark.map(|s| s.provision.clone()),
        mark.map(|s| s.day),
        mark.map(|s| s.authority.clone()),
        new.opened,
        words,
        words_public
    ];
    tx.run_versioned(UPDATE, values).await?;
    tx.log(by, Deed::new("case.edit", subject(old)).before(old).after(&new)).await?;
    Ok(new)
}

/// Deed `case.close`. Its drafts become public the same day (TF 2:10; REG-4), each a deed of its own.
/// Returns how many.
pub async fn close_case(tx: &mut Tx, by: &By, old: &Case, day: Day) -> Result<usize, Fault> {
    let drafts = documents::list_drafts_in_case(tx, by.cooperation, old.id).await?;
    tx.run_versioned(CLOSE, args![by.cooperation, old.id, old.version, day]).await?;
    let new = Case { closed: Some(day), version: old.version + 1, ..old.clone() };
    tx.log(by, Deed::new("case.close", subject(old)).before(old).after(&new)).await?;
    for draft in &drafts {
        document_deeds::publish_document(tx, by, draft.id, PublicWhy::CaseClosed, day.max(draft.day)).await?;
    }
    Ok(drafts.len())
}

/// Deed `case.reopen`. What closing made public stays public.
pub async fn reopen_case(tx: &mut Tx, by: &By, old: &Case) -> Result<(), Fault> {
    tx.run_versioned(CLOSE, args![by.cooperation, old.id, old.version, None::<Day>]).await?;
    let new = Case { closed: None, version: old.version + 1, ..old.clone() };
    tx.log(by, Deed::new("case.reopen", subject(old)).before(old).after(&new)).await?;
    Ok(())
}

fn subject(case: &Case) -> String {
    format!("case/{}", case.id)
}

/// Words for those who see everything, and for everybody.
fn case_words(case: &Case) -> (String, String) {
    let public = format!("{} {}", case.number, case.public_title);
    let all = format!("{public} {}", case.title);
    (text::search_words(&all), text::search_words(&public))
}
