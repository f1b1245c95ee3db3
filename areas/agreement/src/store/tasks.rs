//! The task clauses of the agreement.

use crate::rules::TaskClause;
use basics::CooperationId;
use store::{By, Deed, Fault, Row, Tx, args};

const LIST: &str = "select id, number, text, from_day, to_day, version
  from agreement_task
 where cooperation = $1
 order by id";

const CREATE: &str = "insert into agreement_task (cooperation, id, number, text, from_day, to_day, version)
values ($1, $2, $3, $4, $5, $6, 1)";

const UPDATE: &str = "update agreement_task
   set number = $3,
       text = $4,
       from_day = $5,
       to_day = $6,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $7";

fn task(mut r: Row) -> TaskClause {
    let (id, number, text) = (r.int(), r.text(), r.text());
    TaskClause { id, number, text, from: r.opt_day(), to: r.opt_day(), version: r.int() }
}

/// Every clause, as it was entered.
pub async fn list_tasks(tx: &mut Tx, coop: CooperationId) -> Result<Vec<TaskClause>, Fault> {
    Ok(tx.rows(LIST, args![coop]).await?.into_iter().map(task).collect())
}

/// Enters a clause, or changes the one with the number `id` seen at `version`.
pub async fn save_task(tx: &mut Tx, by: &By, id: Option<i64>, version: i64, new: &TaskClause) -> Result<(), Fault> {
    let coop = by.cooperation;
    let old = list_tasks(tx, coop).await?.into_iter().find(|t| Some(t.id) == id);
    let id = match &old {
        Some(old) => {
            tx.run_versioned(UPDATE, args![coop, old.id, &new.number, &new.text, new.from, new.to, version]).await?;
            old.id
        }
        None => {
            let id = tx.next(coop, "agreement_task").await?;
            tx.run(CREATE, args![coop, id, &new.number, &new.text, new.from, new.to]).await?;
            id
        }
    };
    let now = list_tasks(tx, coop).await?.into_iter().find(|t| t.id == id);
    tx.log(by, Deed::new("task.save", format!("task/{id}")).before(&old).after(&now)).await?;
    Ok(())
}
