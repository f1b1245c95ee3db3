//! Versions of the summons as they went out, never changed; and items taken off after that.

use super::NotDone;
use super::meetings::{existing, set_stage, subject};
use crate::rules::{self, CallChannel, CalledAgenda, Recipient, SentKind, Summons, Withdrawn};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::CooperationId;
use serde_json::json;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, meeting, number, kind, reason, late_reason, sent_at, sent_by, agenda, document, pdf
               from meeting_summons ",
            $rest
        )
    };
}

const OF_MEETING: &str = select!("where cooperation = $1 and meeting = $2 order by number");

const INSERT: &str =
    "insert into meeting_summons (cooperation, id, meeting, number, kind, reason, late_reason, sent_at,
        sent_by, agenda, document, pdf)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";

const INSERT_SENT: &str = "insert into meeting_sent (cooperation, id, meeting, summons, position, person, party, name,
        role, items, email, channel)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";

const WITHDRAWN: &str = "select paragraph, heading, case_number, reason
   from meeting_withdrawn
  where cooperation = $1
    and meeting = $2
  order by id";

const INSERT_WITHDRAWN: &str = "insert into meeting_withdrawn (cooperation, id, meeting, paragraph, heading,
        case_number, reason, withdrawn_at)
 values ($1, $2, $3, $4, $5, $6, $7, $8)";

fn summons(mut r: Row) -> Option<Summons> {
    let (id, meeting, number, kind) = (r.int(), r.int(), r.int(), SentKind::of(&r.text()));
    let (reason, late_reason, sent_at, sent_by) = (r.text(), r.text(), r.moment(), r.text());
    let agenda: CalledAgenda = serde_json::from_str(&r.text()).ok()?;
    let (document, pdf) = (r.text(), r.text());
    Some(Summons { id, meeting, number, kind, reason, late_reason, sent_at, sent_by, agenda, document, pdf })
}

/// The versions that went out, the first one first. A version whose agenda cannot be read is a damaged database.
pub async fn list_summons(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Summons>, Fault> {
    let rows = tx.rows(OF_MEETING, args![coop, meeting]).await?;
    let damaged = || Fault::Damaged(format!("kallelse till meeting/{meeting}"));
    rows.into_iter().map(|r| summons(r).ok_or_else(damaged)).collect()
}

/// Items people had been sent that were then taken off, with the reason.
pub async fn list_withdrawn(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Withdrawn>, Fault> {
    let rows = tx.rows(WITHDRAWN, args![coop, meeting]).await?;
    let withdrawn = |mut r: Row| {
        let (paragraph, heading, case) = (r.int(), r.text(), r.text());
        Withdrawn { paragraph, heading, case: Some(case).filter(|c| !c.is_empty()), reason: r.text() }
    };
    Ok(rows.into_iter().map(withdrawn).collect())
}

/// What goes out: the version without its number, and to whom.
pub struct NewSummons<'a> {
    pub kind: SentKind,
    pub reason: &'a str,
    pub late_reason: &'a str,
    pub agenda: &'a CalledAgenda,
    /// Hashes of the document and its PDF as they are kept.
    pub document: &'a str,
    pub pdf: &'a str,
    pub to: &'a [Recipient],
}

/// Sends a version that the rule has let through: keeps it, writes the log of whom it went to, and registers the
/// meeting as called. Whoever reads in Samdrift has it at once.
pub async fn send_summons(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    version: i64,
    new: &NewSummons<'_>,
) -> Result<i64, NotDone> {
    let coop = by.cooperation;
    let old = existing(tx, by, meeting).await?;
    let number = 1 + i64::try_from(list_summons(tx, coop, meeting).await?.len()).unwrap_or(0);
    let id = tx.next(coop, "meeting_summons").await?;
    let agenda = serde_json::to_string(new.agenda).expect("an agenda is plain values");
    let values = args![
        coop,
        id,
        meeting,
        number,
        new.kind.code(),
        new.reason,
        new.late_reason,
        by.at,
        &by.name,
        agenda,
        new.document,
        new.pdf
    ];
    tx.run(INSERT, values).await?;
    for (position, to) in (1i64..).zip(new.to) {
        let sent = tx.next(coop, "meeting_sent").await?;
        let (role, channel) = (to.role.code(), to.channel.code());
        let values = args![
            coop, sent, meeting, id, position, to.person, to.party, &to.name, role, &to.items, &to.email, channel
        ];
        tx.run(INSERT_SENT, values).await?;
        if to.channel == CallChannel::Samdrift {
            super::sent::mark(tx, by, meeting, sent, super::sent::DELIVERED).await?;
        }
    }
    let stage = match (new.kind, &old.stage) {
        (SentKind::Supplement, stage) => stage.clone(),
        (SentKind::Summons, _) => rules::call_meeting(&old, by.at.day(), by.at.day())?,
    };
    set_stage(tx, by, &old, stage.clone(), version).await?;
    let after = json!({
        "number": number, "kind": new.kind, "reason": new.reason, "late_reason": new.late_reason,
        "agenda": new.agenda, "document": new.document, "pdf": new.pdf, "to": new.to, "stage": stage,
    });
    let mut deed = Deed::new("summons.send", format!("{}/summons/{number}", subject(meeting))).after(&after);
    deed = deed.seal(format!("{}/summons/{number}", subject(meeting)), &SealedSummons::of(number, new));
    tx.log(by, deed).await?;
    Ok(number)
}

/// What of a version is sealed: it never changes again.
#[derive(serde::Serialize)]
pub struct SealedSummons<'a> {
    form: u8,
    number: i64,
    kind: SentKind,
    reason: &'a str,
    agenda: &'a CalledAgenda,
    document: &'a str,
    pdf: &'a str,
}

impl<'a> SealedSummons<'a> {
    fn of(number: i64, new: &'a NewSummons<'_>) -> SealedSummons<'a> {
        let (kind, reason, agenda, document, pdf) = (new.kind, new.reason, new.agenda, new.document, new.pdf);
        SealedSummons { form: 1, number, kind, reason, agenda, document, pdf }
    }

    /// The version as it is kept now, to be held against its seal.
    pub fn kept(s: &'a Summons) -> SealedSummons<'a> {
        SealedSummons {
            form: 1,
            number: s.number,
            kind: s.kind,
            reason: &s.reason,
            agenda: &s.agenda,
            document: &s.document,
            pdf: &s.pdf,
        }
    }
}

/// Keeps the reason when an item is taken off an agenda that people have been sent.
pub async fn keep_withdrawn(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    p: &crate::rules::Paragraph,
    reason: &str,
) -> Result<(), Fault> {
    let sent = list_summons(tx, by.cooperation, meeting).await?;
    if !sent.iter().any(|s| s.agenda.items.iter().any(|i| i.paragraph == p.id)) {
        return Ok(());
    }
    let id = tx.next(by.cooperation, "meeting_withdrawn").await?;
    let case = p.text.case.as_ref().map_or("", |c| c.number.as_str());
    let values = args![by.cooperation, id, meeting, p.id, &p.text.heading, case, reason, by.at];
    tx.run(INSERT_WITHDRAWN, values).await.map(|_| ())
}

/// The items the summons and its supplements named, in the order of the latest one; those that were taken off
/// after they had been sent come last and are marked. Empty when no version has been kept.
pub async fn agenda_as_called(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: i64,
) -> Result<Vec<minutes::AgendaItem>, Fault> {
    let sent = list_summons(tx, coop, meeting).await?;
    let there: Vec<i64> = super::list_paragraphs(tx, coop, meeting).await?.iter().map(|p| p.id).collect();
    let mut seen: Vec<i64> = Vec::new();
    let mut all = Vec::new();
    for item in sent.iter().rev().flat_map(|s| &s.agenda.items) {
        if !seen.contains(&item.paragraph) {
            seen.push(item.paragraph);
            let withdrawn = !there.contains(&item.paragraph);
            all.push(minutes::AgendaItem { heading: item.heading.clone(), case: item.case.clone(), withdrawn });
        }
    }
    all.sort_by_key(|i: &minutes::AgendaItem| i.withdrawn);
    Ok(all)
}
