//! Times a notice was out of sight, and the certificate of one that has come down.

use super::NotDone;
use super::meetings::existing;
use super::notices::{find_notice, seal_anew, subject};
use crate::rules::{self, Gap, Notice};
use ::store::{By, Deed, Fault, Row, Tx, args, hash_of};
use basics::{CooperationId, Moment};

macro_rules! select {
    ($rest:literal) => {
        concat!("select notice, from_at, to_at, note, found_by from meeting_gap ", $rest)
    };
}

const OF_ONE: &str = select!("where cooperation = $1 and notice = $2 order by id");

const OF_MEETING: &str = select!("where cooperation = $1 and meeting = $2 order by id");

const ALL: &str = select!("where cooperation = $1 order by id");

const INSERT: &str = "insert into meeting_gap (cooperation, id, meeting, notice, from_at, to_at, note, found_by)
 values ($1, $2, $3, $4, $5, $6, $7, $8)";

const CERTIFY: &str = "insert into meeting_certificate (cooperation, id, meeting, notice, made_at, hash, text)
 values ($1, $2, $3, $4, $5, $6, $7)";

const CERTIFICATES: &str = "select notice, made_at, hash, text
   from meeting_certificate
  where cooperation = $1
    and meeting = $2
  order by id";

/// Which notices' gaps to fetch.
pub(super) enum OfNotices {
    One(i64),
    Meeting(i64),
    All,
}

/// That a notice was up, as it was written down when it came down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    pub notice: i64,
    pub made: Moment,
    /// SHA-256 of the text.
    pub hash: String,
    pub text: String,
}

/// Sets the gaps into notices that lack them.
pub(super) async fn fill_gaps(
    tx: &mut Tx,
    coop: CooperationId,
    of: OfNotices,
    notices: &mut [Notice],
) -> Result<(), Fault> {
    let rows = match of {
        OfNotices::One(id) => tx.rows(OF_ONE, args![coop, id]).await?,
        OfNotices::Meeting(id) => tx.rows(OF_MEETING, args![coop, id]).await?,
        OfNotices::All => tx.rows(ALL, args![coop]).await?,
    };
    for mut r in rows {
        let id = r.int();
        let gap = Gap { from: r.moment(), to: r.moment(), note: r.text(), by: r.text() };
        if let Some(notice) = notices.iter_mut().find(|n| n.id == id) {
            notice.gaps.push(gap);
        }
    }
    Ok(())
}

/// Registers that a notice was out of sight for a time (PROT-7), also when that is found out afterwards.
pub async fn register_gap(tx: &mut Tx, by: &By, id: i64, gap: &Gap, version: i64) -> Result<(), NotDone> {
    let old = find_notice(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    existing(tx, by, old.meeting).await?;
    rules::register_gap(&old, gap, by.at)?;
    let row = tx.next(by.cooperation, "meeting_gap").await?;
    let (coop, meeting) = (by.cooperation, old.meeting);
    tx.run(INSERT, args![coop, row, meeting, id, gap.from, gap.to, &gap.note, &gap.by]).await?;
    let after = serde_json::json!({ "party": old.party, "gap": gap });
    let deed = Deed::new("notice.gap", subject(meeting, id)).after(&after);
    seal_anew(tx, by, id, version, deed).await
}

/// Keeps the certificate of a notice that has come down.
pub async fn save_certificate(tx: &mut Tx, by: &By, notice: &Notice, text: &str) -> Result<(), Fault> {
    let (coop, meeting, id) = (by.cooperation, notice.meeting, tx.next(by.cooperation, "meeting_certificate").await?);
    let hash = hash_of(text.as_bytes());
    tx.run(CERTIFY, args![coop, id, meeting, notice.id, by.at, &hash, text]).await?;
    let after = serde_json::json!({ "notice": notice.id, "party": notice.party, "hash": hash });
    let name = format!("meeting/{meeting}/certificate/{}", notice.id);
    tx.log(by, Deed::new("notice.certify", name.clone()).after(&after).seal(name, &text)).await?;
    Ok(())
}

/// The certificates of a meeting's notices, oldest first.
pub async fn list_certificates(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Certificate>, Fault> {
    let rows = tx.rows(CERTIFICATES, args![coop, meeting]).await?;
    let read = |mut r: Row| Certificate { notice: r.int(), made: r.moment(), hash: r.text(), text: r.text() };
    Ok(rows.into_iter().map(read).collect())
}
