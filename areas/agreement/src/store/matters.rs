//! What every council decides, and each party's answer.

use crate::rules::{CouncilAnswer, Matter, MatterKind, Outcome};
use basics::{CooperationId, PartyId};
use store::{By, Deed, Fault, Row, Tx, args};

const LIST: &str = "select id, kind, title, year, from_day, due_day, note, version
  from agreement_matter
 where cooperation = $1
 order by id desc";

const FIND: &str = "select id, kind, title, year, from_day, due_day, note, version
  from agreement_matter
 where cooperation = $1
   and id = $2";

const CREATE: &str = "insert into agreement_matter
       (cooperation, id, kind, title, year, from_day, due_day, note, version)
values ($1, $2, $3, $4, $5, $6, $7, $8, 1)";

const UPDATE: &str = "update agreement_matter
   set title = $3,
       year = $4,
       from_day = $5,
       due_day = $6,
       note = $7,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $8";

const ANSWERS: &str = "select id, matter, party, outcome, day, reference, case_number, note, version
  from agreement_answer
 where cooperation = $1
 order by id";

const CREATE_ANSWER: &str = "insert into agreement_answer
       (cooperation, id, matter, party, outcome, day, reference, case_number, note, version)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)";

const UPDATE_ANSWER: &str = "update agreement_answer
   set outcome = $3,
       day = $4,
       reference = $5,
       case_number = $6,
       note = $7,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $8";

fn matter(mut r: Row) -> Matter {
    Matter {
        id: r.int(),
        kind: MatterKind::read(&r.text()).expect("kinds are stored as their word"),
        title: r.text(),
        year: r.opt_int(),
        from: r.opt_day(),
        due: r.opt_day(),
        note: r.text(),
        version: r.int(),
    }
}

fn answer(mut r: Row) -> CouncilAnswer {
    CouncilAnswer {
        id: r.int(),
        matter: r.int(),
        party: r.int(),
        outcome: Outcome::read(&r.text()).expect("outcomes are stored as their word"),
        day: r.day(),
        reference: r.text(),
        case_number: r.text(),
        note: r.text(),
        version: r.int(),
    }
}

/// Every matter, the latest first.
pub async fn list_matters(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Matter>, Fault> {
    Ok(tx.rows(LIST, args![coop]).await?.into_iter().map(matter).collect())
}

/// `None` when there is no such matter.
pub async fn find_matter(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Matter>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(matter))
}

/// Every party's answers to every matter.
pub async fn list_answers(tx: &mut Tx, coop: CooperationId) -> Result<Vec<CouncilAnswer>, Fault> {
    Ok(tx.rows(ANSWERS, args![coop]).await?.into_iter().map(answer).collect())
}

/// Lays up a matter. The caller has asked [`crate::rules::validate_matter`].
pub async fn create_matter(tx: &mut Tx, by: &By, new: &Matter) -> Result<i64, Fault> {
    let coop = by.cooperation;
    let id = tx.next(coop, "agreement_matter").await?;
    tx.run(CREATE, args![coop, id, new.kind.word(), &new.title, new.year, new.from, new.due, &new.note]).await?;
    let now = find_matter(tx, coop, id).await?;
    tx.log(by, Deed::new("matter.create", format!("matter/{id}")).after(&now)).await?;
    Ok(id)
}

/// Changes a matter, its kind excepted. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn update_matter(tx: &mut Tx, by: &By, old: &Matter, version: i64, new: &Matter) -> Result<(), Fault> {
    let coop = by.cooperation;
    let values = args![coop, old.id, &new.title, new.year, new.from, new.due, &new.note, version];
    tx.run_versioned(UPDATE, values).await?;
    let now = find_matter(tx, coop, old.id).await?;
    tx.log(by, Deed::new("matter.edit", format!("matter/{}", old.id)).before(old).after(&now)).await?;
    Ok(())
}

/// Registers what a party's council answered, or changes what was registered.
pub async fn save_answer(tx: &mut Tx, by: &By, new: &CouncilAnswer, version: i64) -> Result<(), Fault> {
    let coop = by.cooperation;
    let old = find_answer(tx, coop, new.matter, new.party).await?;
    match &old {
        Some(old) => {
            let values =
                args![coop, old.id, new.outcome.word(), new.day, &new.reference, &new.case_number, &new.note, version];
            tx.run_versioned(UPDATE_ANSWER, values).await?;
        }
        None => {
            let id = tx.next(coop, "agreement_answer").await?;
            let (outcome, day) = (new.outcome.word(), new.day);
            let values =
                args![coop, id, new.matter, new.party, outcome, day, &new.reference, &new.case_number, &new.note];
            tx.run(CREATE_ANSWER, values).await?;
        }
    }
    let now = find_answer(tx, coop, new.matter, new.party).await?;
    let subject = format!("matter/{}/party/{}", new.matter, new.party);
    tx.log(by, Deed::new("matter.answer", subject).before(&old).after(&now)).await?;
    Ok(())
}

async fn find_answer(
    tx: &mut Tx,
    coop: CooperationId,
    matter: i64,
    party: PartyId,
) -> Result<Option<CouncilAnswer>, Fault> {
    Ok(list_answers(tx, coop).await?.into_iter().find(|a| a.matter == matter && a.party == party))
}
