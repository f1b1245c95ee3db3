//! The lines under paragraphs: points, basis, receivers and proceedings; one query each, for one paragraph or a whole meeting.

use crate::rules::{Basis, BasisKind, Paragraph, ParagraphText, Receiver};
use ::store::{Fault, Tx, args};
use basics::CooperationId;
use minutes::Proceedings;

const POINTS: &str = "select paragraph, kind, text
   from meeting_point
  where cooperation = $1
    and (meeting = $2 or paragraph = $3)
  order by paragraph, kind, position";

const BASIS: &str = "select paragraph, kind, day, text, document
   from meeting_basis
  where cooperation = $1
    and (meeting = $2 or paragraph = $3)
  order by paragraph, position";

const RECEIVERS: &str = "select paragraph, name, role, organisation
   from meeting_receiver
  where cooperation = $1
    and (meeting = $2 or paragraph = $3)
  order by paragraph, position";

const PROCEEDINGS: &str = "select paragraph, content
   from meeting_proceedings
  where cooperation = $1
    and (meeting = $2 or paragraph = $3)";

const ADD_POINT: &str = "insert into meeting_point (cooperation, id, meeting, paragraph, kind, position, text)
 values ($1, $2, $3, $4, $5, $6, $7)";

const ADD_BASIS: &str = "insert into meeting_basis (cooperation, id, meeting, paragraph, position, kind, day, text,
        document)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

const ADD_RECEIVER: &str = "insert into meeting_receiver (cooperation, id, meeting, paragraph, position, name, role,
        organisation)
 values ($1, $2, $3, $4, $5, $6, $7, $8)";

const ADD_PROCEEDINGS: &str = "insert into meeting_proceedings (cooperation, id, meeting, paragraph, content)
 values ($1, $2, $3, $4, $5)";

const CLEAR: [&str; 4] = [
    "delete from meeting_point where cooperation = $1 and paragraph = $2",
    "delete from meeting_basis where cooperation = $1 and paragraph = $2",
    "delete from meeting_receiver where cooperation = $1 and paragraph = $2",
    "delete from meeting_proceedings where cooperation = $1 and paragraph = $2",
];

const PROPOSAL: &str = "proposal";
const DECISION: &str = "decision";

/// Which paragraphs' lines to fetch.
pub enum Of {
    Meeting(i64),
    Paragraph(i64),
}

/// Sets the lines into paragraphs that lack them.
pub async fn fill(tx: &mut Tx, coop: CooperationId, of: Of, paragraphs: &mut [Paragraph]) -> Result<(), Fault> {
    // No meeting and no paragraph has the number 0.
    let (meeting, paragraph) = match of {
        Of::Meeting(id) => (id, 0),
        Of::Paragraph(id) => (0, id),
    };
    let values = || args![coop, meeting, paragraph];
    let mut with = |id: i64, set: &mut dyn FnMut(&mut ParagraphText)| {
        if let Some(p) = paragraphs.iter_mut().find(|p| p.id == id) {
            set(&mut p.text);
        }
    };
    for mut r in tx.rows(POINTS, values()).await? {
        let (id, kind, text) = (r.int(), r.text(), r.text());
        with(id, &mut |p| if kind == PROPOSAL { p.proposal.push(text.clone()) } else { p.decision.push(text.clone()) });
    }
    for mut r in tx.rows(BASIS, values()).await? {
        let (id, kind) = (r.int(), BasisKind::of(&r.text()).unwrap_or(BasisKind::Basis));
        let basis = Basis { kind, day: r.opt_day(), text: r.text(), document: r.opt_int() };
        with(id, &mut |p| p.basis.push(basis.clone()));
    }
    for mut r in tx.rows(RECEIVERS, values()).await? {
        let id = r.int();
        let receiver = Receiver { name: r.text(), role: r.text(), organisation: r.text() };
        with(id, &mut |p| p.dispatch.push(receiver.clone()));
    }
    for mut r in tx.rows(PROCEEDINGS, values()).await? {
        // What cannot be read is left out: the paragraph's seal will not hold.
        let (id, read) = (r.int(), serde_json::from_str::<Proceedings>(&r.text()).unwrap_or_default());
        with(id, &mut |p| p.proceedings = read.clone());
    }
    Ok(())
}

/// Writes the lines of a paragraph anew.
pub async fn save(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: i64,
    paragraph: i64,
    text: &ParagraphText,
) -> Result<(), Fault> {
    clear(tx, coop, paragraph).await?;
    for (kind, points) in [(PROPOSAL, &text.proposal), (DECISION, &text.decision)] {
        for (position, point) in (1i64..).zip(points) {
            let id = tx.next(coop, "meeting_point").await?;
            tx.run(ADD_POINT, args![coop, id, meeting, paragraph, kind, position, point]).await?;
        }
    }
    for (position, b) in (1i64..).zip(&text.basis) {
        let id = tx.next(coop, "meeting_basis").await?;
        let values = args![coop, id, meeting, paragraph, position, b.kind.code(), b.day, &b.text, b.document];
        tx.run(ADD_BASIS, values).await?;
    }
    for (position, to) in (1i64..).zip(&text.dispatch) {
        let id = tx.next(coop, "meeting_receiver").await?;
        let values = args![coop, id, meeting, paragraph, position, &to.name, &to.role, &to.organisation];
        tx.run(ADD_RECEIVER, values).await?;
    }
    if !text.lacks_proceedings() {
        let id = tx.next(coop, "meeting_proceedings").await?;
        let content = serde_json::to_string(&text.proceedings).expect("proceedings are plain values");
        tx.run(ADD_PROCEEDINGS, args![coop, id, meeting, paragraph, content]).await?;
    }
    Ok(())
}

/// Takes away all lines of a paragraph.
pub async fn clear(tx: &mut Tx, coop: CooperationId, paragraph: i64) -> Result<(), Fault> {
    for sql in CLEAR {
        tx.run(sql, args![coop, paragraph]).await?;
    }
    Ok(())
}
