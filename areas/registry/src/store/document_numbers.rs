//! Numbers of documents: the next in the case, by hand, and those of documents without a case.

use super::documents::find_document_by_number;
use super::{NewDocument, series};
use crate::rules::{Case, Template, loose_template, read_document_template};
use basics::CooperationId;
use store::{Fault, Tx, args};

const LAST_IN_CASE: &str = "select last_document
   from registry_case
  where cooperation = $1
    and id = $2";

const MOVE_IN_CASE: &str = "update registry_case
    set last_document = $3
  where cooperation = $1
    and id = $2";

/// The number the case's next document gets. Nothing is reserved.
pub async fn next_document_number(tx: &mut Tx, coop: CooperationId, case: &Case) -> Result<String, Fault> {
    Ok(free_number(tx, coop, case).await?.0)
}

async fn last_in_case(tx: &mut Tx, coop: CooperationId, case: i64) -> Result<i64, Fault> {
    Ok(tx.row(LAST_IN_CASE, args![coop, case]).await?.map_or(0, |mut r| r.int()))
}

async fn template_of(tx: &mut Tx, coop: CooperationId, case: &Case) -> Result<Template, Fault> {
    let damaged = || Fault::Damaged(format!("series {}", case.series));
    let series = series::find_series(tx, coop, case.series).await?.ok_or_else(damaged)?;
    read_document_template(&series.document_template).map_err(|_| damaged())
}

async fn free_number(tx: &mut Tx, coop: CooperationId, case: &Case) -> Result<(String, i64), Fault> {
    let template = template_of(tx, coop, case).await?;
    let mut serial = last_in_case(tx, coop, case.id).await? + 1;
    loop {
        let number = template.write(case.opened.year(), &case.number, serial);
        if find_document_by_number(tx, coop, &number).await?.is_none() {
            return Ok((number, serial));
        }
        serial += 1;
    }
}

/// The document's number: by hand, the next in its case, or the next of those without a case.
pub(super) async fn number_for(
    tx: &mut Tx,
    coop: CooperationId,
    new: &NewDocument<'_>,
    case: Option<&Case>,
) -> Result<String, Fault> {
    match (new.number, case) {
        (Some(number), None) => Ok(number.to_string()),
        (Some(number), Some(case)) => {
            let fit = template_of(tx, coop, case).await?.fit(number, case.opened.year(), &case.number);
            if let Some(fit) = fit
                && fit.serial > last_in_case(tx, coop, case.id).await?
            {
                tx.run(MOVE_IN_CASE, args![coop, case.id, fit.serial]).await?;
            }
            Ok(number.to_string())
        }
        (None, Some(case)) => {
            let (number, serial) = free_number(tx, coop, case).await?;
            tx.run(MOVE_IN_CASE, args![coop, case.id, serial]).await?;
            Ok(number)
        }
        (None, None) => loop {
            let year = new.day.year();
            let serial = tx.next(coop, &format!("registry_loose_{year}")).await?;
            let number = loose_template().write(year, "", serial);
            if find_document_by_number(tx, coop, &number).await?.is_none() {
                return Ok(number);
            }
        },
    }
}
