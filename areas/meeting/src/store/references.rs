//! Which rows of other areas these tables refer to.

use ::store::{Fault, Tx, args};
use basics::{CooperationId, Day};

const ALL: &str = "select 'board', board, min(day)
   from meeting_meeting
  where cooperation = $1
  group by board
  union all
 select 'case', p.case_id, min(m.day)
   from meeting_paragraph p
   join meeting_meeting m on m.cooperation = p.cooperation and m.id = p.meeting
  where p.cooperation = $1
    and p.case_id is not null
  group by p.case_id
  union all
 select 'document', b.document, min(m.day)
   from meeting_basis b
   join meeting_meeting m on m.cooperation = b.cooperation and m.id = b.meeting
  where b.cooperation = $1
    and b.document is not null
  group by b.document
  union all
 select 'document', d.document, min(m.day)
   from meeting_dispatch d
   join meeting_meeting m on m.cooperation = d.cooperation and m.id = d.meeting
  where d.cooperation = $1
  group by d.document
  union all
 select 'party', n.party, min(m.day)
   from meeting_notice n
   join meeting_meeting m on m.cooperation = n.cooperation and m.id = n.meeting
  where n.cooperation = $1
  group by n.party
  union all
 select 'party', a.party, min(m.day)
   from meeting_attendance a
   join meeting_meeting m on m.cooperation = a.cooperation and m.id = a.meeting
  where a.cooperation = $1
    and a.party is not null
  group by a.party
  order by 1, 2";

/// A row of another area, and the earliest meeting that refers to it.
pub struct Reference {
    /// `board`, `case`, `document` or `party`.
    pub kind: &'static str,
    pub id: i64,
    pub day: Day,
}

pub async fn list_references(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Reference>, Fault> {
    let rows = tx.rows(ALL, args![coop]).await?;
    let reference = |mut r: ::store::Row| {
        let kind = match r.text().as_str() {
            "board" => "board",
            "case" => "case",
            "document" => "document",
            _ => "party",
        };
        Reference { kind, id: r.int(), day: r.day() }
    };
    Ok(rows.into_iter().map(reference).collect())
}
