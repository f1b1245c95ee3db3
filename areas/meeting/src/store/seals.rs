//! Holding adjusted minutes against what was sealed when they were adjusted.

use super::at_once::find_at_once;
use super::list_presence;
use super::{find_frozen, find_meeting, find_paragraph, find_signing, list_attendance};
use crate::rules::SealedPresence;
use crate::rules::{
    Frozen, Meeting, Paragraph, SealedAtOnce, SealedAttendance, SealedHead, SealedParagraph, paragraph_label,
};
use ::store::{Fault, Seal, Tx, args, journal_seals, sealed_hash};
use basics::{CooperationId, Refusal};
use std::collections::{BTreeMap, BTreeSet};

const NUMBER: &str = "select number, heading
   from meeting_number
  where cooperation = $1
    and paragraph = $2";

const ADJUSTED: &str = "select p.id, p.meeting, p.heading, m.day
   from meeting_paragraph p
   join meeting_meeting m on m.cooperation = p.cooperation and m.id = p.meeting
  where p.cooperation = $1
    and m.adjusted_day is not null
  order by p.id";

const LOGGED: &str = "select distinct m.id, m.day
   from meeting_presence l
   join meeting_meeting m on m.cooperation = l.cooperation and m.id = l.meeting
  where l.cooperation = $1
    and m.adjusted_day is not null
  order by m.id";

/// What of the adjusted minutes no longer agrees with its seal, is gone, or was added without one.
pub async fn check_seals(
    tx: &mut Tx,
    coop: CooperationId,
    labels: &BTreeMap<i64, String>,
) -> Result<Vec<Refusal>, Fault> {
    let seals = journal_seals(tx, coop).await?;
    let mut found = Vec::new();
    let (mut sealed, mut logged) = (BTreeSet::new(), BTreeSet::new());
    for seal in seals.iter().filter(|s| s.subject.starts_with("meeting/")) {
        let parts: Vec<&str> = seal.subject.split('/').collect();
        let Some(id) = parts.get(1).and_then(|s| s.parse().ok()) else { continue };
        let meeting = find_meeting(tx, coop, id).await?;
        match parts[2..] {
            ["head"] => {
                let frozen = find_frozen(tx, coop, id).await?;
                found.extend(check_head(meeting.as_ref(), frozen.as_ref(), seal));
            }
            ["attendance"] => {
                let lines = list_attendance(tx, coop, id).await?;
                let hash = sealed_hash(&SealedAttendance::of(&lines));
                found.extend(
                    (hash != seal.hash).then(|| named("meeting-check-seal-attendance", meeting.as_ref(), seal)),
                );
            }
            ["presence"] => {
                logged.insert(id);
                let lines = list_presence(tx, coop, id).await?;
                let hash = sealed_hash(&SealedPresence::of(&lines));
                found.extend((hash != seal.hash).then(|| named("meeting-check-seal-presence", meeting.as_ref(), seal)));
            }
            ["paragraph", p] => {
                let p: i64 = p.parse().unwrap_or(0);
                sealed.insert(p);
                found.extend(check_paragraph(tx, coop, labels, meeting.as_ref(), p, seal).await?);
            }
            ["signing", r] => {
                let round: i64 = r.parse().unwrap_or(0);
                let now = find_signing(tx, coop, id, round).await?;
                let is_same = now.is_some_and(|s| sealed_hash(&s) == seal.hash);
                let found_one = named("meeting-check-signing", meeting.as_ref(), seal).with("round", round);
                found.extend((!is_same).then_some(found_one));
            }
            ["paragraph", p, "at-once"] => {
                let p: i64 = p.parse().unwrap_or(0);
                found.extend(check_at_once(tx, coop, labels, meeting.as_ref(), p, seal).await?);
            }
            _ => {}
        }
    }
    found.extend(unsealed(tx, coop, &sealed).await?);
    found.extend(unsealed_logs(tx, coop, &logged).await?);
    Ok(found)
}

fn check_head(meeting: Option<&Meeting>, frozen: Option<&Frozen>, seal: &Seal) -> Option<Refusal> {
    match meeting {
        None => Some(Refusal::new("meeting-check-seal-gone").with("subject", &seal.subject).with("line", seal.line)),
        Some(m) if sealed_hash(&SealedHead::of(m, frozen)) != seal.hash => {
            Some(named("meeting-check-seal-head", Some(m), seal))
        }
        Some(_) => None,
    }
}

async fn check_paragraph(
    tx: &mut Tx,
    coop: CooperationId,
    labels: &BTreeMap<i64, String>,
    meeting: Option<&Meeting>,
    id: i64,
    seal: &Seal,
) -> Result<Option<Refusal>, Fault> {
    let row = find_paragraph(tx, coop, id).await?;
    let finding = match &row {
        None => "meeting-check-seal-missing",
        Some(p) if sealed_hash(&SealedParagraph::of(p)) != seal.hash => "meeting-check-seal-changed",
        Some(_) => return Ok(None),
    };
    Ok(Some(named_paragraph(tx, coop, labels, meeting, id, row, finding, seal).await?))
}

/// A finding about a paragraph, with its label and heading.
#[allow(clippy::too_many_arguments)] // what is known of the paragraph, from four places
async fn named_paragraph(
    tx: &mut Tx,
    coop: CooperationId,
    labels: &BTreeMap<i64, String>,
    meeting: Option<&Meeting>,
    id: i64,
    row: Option<Paragraph>,
    finding: &'static str,
    seal: &Seal,
) -> Result<Refusal, Fault> {
    // The number as it was used up, which stands apart from the paragraph's own row.
    let used = tx.row(NUMBER, args![coop, id]).await?.map(|mut r| (r.int(), r.text()));
    let (number, heading) = match (used, row) {
        (Some((number, heading)), _) => (Some(number), heading),
        (None, Some(p)) => (p.number, p.text.heading),
        (None, None) => (None, String::new()),
    };
    let frozen = match meeting {
        Some(m) => find_frozen(tx, coop, m.id).await?,
        None => None,
    };
    let now = meeting.and_then(|m| labels.get(&m.board));
    let template = frozen.map(|f| f.label).or(now.cloned()).unwrap_or_else(|| "§ {n}".to_string());
    let label = number.map_or_else(|| seal.subject.clone(), |n| paragraph_label(&template, n));
    Ok(named(finding, meeting, seal).with("label", label).with("heading", heading))
}

async fn check_at_once(
    tx: &mut Tx,
    coop: CooperationId,
    labels: &BTreeMap<i64, String>,
    meeting: Option<&Meeting>,
    id: i64,
    seal: &Seal,
) -> Result<Option<Refusal>, Fault> {
    let at_once = find_at_once(tx, coop, id).await?;
    match (find_paragraph(tx, coop, id).await?, at_once) {
        (Some(p), Some(a)) if sealed_hash(&SealedAtOnce::of(&p, &a)) == seal.hash => Ok(None),
        (row, _) => {
            let finding = if row.is_none() { "meeting-check-seal-missing" } else { "meeting-check-seal-changed" };
            Ok(Some(named_paragraph(tx, coop, labels, meeting, id, row, finding, seal).await?))
        }
    }
}

/// A finding with the day of its meeting, or what is known when the meeting's row is gone too.
fn named(id: &'static str, meeting: Option<&Meeting>, seal: &Seal) -> Refusal {
    let day = meeting.map_or_else(|| seal.subject.clone(), |m| m.day().to_string());
    Refusal::new(id).with("day", day).with("line", seal.line)
}

async fn unsealed(tx: &mut Tx, coop: CooperationId, sealed: &BTreeSet<i64>) -> Result<Vec<Refusal>, Fault> {
    let mut found = Vec::new();
    for mut r in tx.rows(ADJUSTED, args![coop]).await? {
        let (id, _meeting, heading, day) = (r.int(), r.int(), r.text(), r.day());
        if !sealed.contains(&id) {
            found.push(Refusal::new("meeting-check-unsealed").with("day", day).with("heading", heading));
        }
    }
    Ok(found)
}

/// Minutes adjusted before there was a presence log have no seal for it, and no lines either.
async fn unsealed_logs(tx: &mut Tx, coop: CooperationId, sealed: &BTreeSet<i64>) -> Result<Vec<Refusal>, Fault> {
    let rows = tx.rows(LOGGED, args![coop]).await?.into_iter().map(|mut r| (r.int(), r.day()));
    let loose = rows.filter(|(id, _)| !sealed.contains(id));
    Ok(loose.map(|(_, day)| Refusal::new("meeting-check-unsealed-presence").with("day", day)).collect())
}
