//! Questions from the parties' councils.

use crate::rules::{CouncilQuestion, QuestionKind};
use basics::CooperationId;
use store::{By, Deed, Fault, Row, Tx, args};

const LIST: &str = "select id, kind, party, received, asked_by, text, answered, answered_by, answer, version
  from agreement_question
 where cooperation = $1
 order by received desc, id desc";

const CREATE: &str = "insert into agreement_question
       (cooperation, id, kind, party, received, asked_by, text, answered, answered_by, answer, version)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)";

const UPDATE: &str = "update agreement_question
   set kind = $3,
       party = $4,
       received = $5,
       asked_by = $6,
       text = $7,
       answered = $8,
       answered_by = $9,
       answer = $10,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $11";

fn question(mut r: Row) -> CouncilQuestion {
    CouncilQuestion {
        id: r.int(),
        kind: QuestionKind::read(&r.text()).expect("kinds are stored as their word"),
        party: r.int(),
        received: r.day(),
        asked_by: r.text(),
        text: r.text(),
        answered: r.opt_day(),
        answered_by: r.text(),
        answer: r.text(),
        version: r.int(),
    }
}

/// Every question, the latest first.
pub async fn list_questions(tx: &mut Tx, coop: CooperationId) -> Result<Vec<CouncilQuestion>, Fault> {
    Ok(tx.rows(LIST, args![coop]).await?.into_iter().map(question).collect())
}

/// `None` when there is no such question.
pub async fn find_question(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<CouncilQuestion>, Fault> {
    Ok(list_questions(tx, coop).await?.into_iter().find(|q| q.id == id))
}

/// Registers a question. The caller has asked [`crate::rules::validate_question`].
pub async fn create_question(tx: &mut Tx, by: &By, q: &CouncilQuestion) -> Result<i64, Fault> {
    let coop = by.cooperation;
    let id = tx.next(coop, "agreement_question").await?;
    let (kind, answered) = (q.kind.word(), q.answered);
    let values = args![coop, id, kind, q.party, q.received, &q.asked_by, &q.text, answered, &q.answered_by, &q.answer];
    tx.run(CREATE, values).await?;
    let now = find_question(tx, coop, id).await?;
    tx.log(by, Deed::new("question.register", format!("question/{id}")).after(&now)).await?;
    Ok(id)
}

/// Changes or answers a question. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn update_question(
    tx: &mut Tx,
    by: &By,
    old: &CouncilQuestion,
    version: i64,
    q: &CouncilQuestion,
) -> Result<(), Fault> {
    let coop = by.cooperation;
    let (kind, answered) = (q.kind.word(), q.answered);
    let values = args![
        coop,
        old.id,
        kind,
        q.party,
        q.received,
        &q.asked_by,
        &q.text,
        answered,
        &q.answered_by,
        &q.answer,
        version
    ];
    tx.run_versioned(UPDATE, values).await?;
    let now = find_question(tx, coop, old.id).await?;
    tx.log(by, Deed::new("question.edit", format!("question/{}", old.id)).before(old).after(&now)).await?;
    Ok(())
}
