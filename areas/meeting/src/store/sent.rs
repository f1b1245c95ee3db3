//! The log of whom a version of the summons went to, and the marks that are added to its lines: delivered, opened.

use super::NotDone;
use super::meetings::{existing, subject};
use crate::rules::{CallChannel, CalledAs, Invited, Recipient, SentLine};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, PersonId};

pub const DELIVERED: &str = "delivered";
pub const OPENED: &str = "opened";

const OF_MEETING: &str = "select s.id, s.summons, s.person, s.party, s.name, s.role, s.items, s.email, s.channel,
        d.marked_at, o.marked_at
   from meeting_sent s
   left join meeting_sent_mark d on d.cooperation = s.cooperation and d.sent = s.id and d.mark = 'delivered'
   left join meeting_sent_mark o on o.cooperation = s.cooperation and o.sent = s.id and o.mark = 'opened'
  where s.cooperation = $1
    and s.meeting = $2
  order by s.summons desc, s.position, s.id";

const MARK: &str = "insert into meeting_sent_mark (cooperation, id, meeting, sent, mark, marked_at, marked_by)
 values ($1, $2, $3, $4, $5, $6, $7)
 on conflict (cooperation, sent, mark) do nothing";

// Versions a person has been sent and not opened, of meetings that are still to come and take place.
const UNREAD: &str = "select s.meeting, m.day, max(v.number)
   from meeting_sent s
   join meeting_summons v on v.cooperation = s.cooperation and v.id = s.summons
   join meeting_meeting m on m.cooperation = s.cooperation and m.id = s.meeting
  where s.cooperation = $1
    and s.person = $2
    and s.channel = 'samdrift'
    and m.day >= $3
    and m.is_held = 0
    and m.cancelled_day is null
    and not exists (select 1
                      from meeting_sent_mark o
                     where o.cooperation = s.cooperation
                       and o.sent = s.id
                       and o.mark = 'opened')
  group by s.meeting, m.day
  order by m.day";

const INVITED: &str = "select role, name, email, items
   from meeting_invited
  where cooperation = $1
    and meeting = $2
  order by position, id";

const CLEAR_INVITED: &str = "delete from meeting_invited where cooperation = $1 and meeting = $2";

const INSERT_INVITED: &str =
    "insert into meeting_invited (cooperation, id, meeting, position, role, name, email, items)
 values ($1, $2, $3, $4, $5, $6, $7, $8)";

fn line(mut r: Row) -> SentLine {
    let (id, summons) = (r.int(), r.int());
    let (person, party, name, role) = (r.opt_int(), r.opt_int(), r.text(), r.text());
    let (items, email, channel) = (r.text(), r.text(), r.text());
    let role = CalledAs::of(&role).unwrap_or(CalledAs::Expert);
    let channel = CallChannel::of(&channel).unwrap_or(CallChannel::Other);
    let to = Recipient { person, party, name, role, items, email, channel };
    let mut moment = || r.opt_text().and_then(|t| basics::Moment::read(&t));
    SentLine { id, summons, to, delivered: moment(), opened: moment() }
}

/// The log of every version of a meeting's summons, the latest version first.
pub async fn list_sent_log(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<SentLine>, Fault> {
    Ok(tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(line).collect())
}

pub(super) async fn mark(tx: &mut Tx, by: &By, meeting: i64, sent: i64, mark: &'static str) -> Result<(), Fault> {
    let id = tx.next(by.cooperation, "meeting_sent_mark").await?;
    tx.run(MARK, args![by.cooperation, id, meeting, sent, mark, by.at, &by.name]).await.map(|_| ())
}

/// Registers that a version reached somebody who does not read here.
pub async fn mark_delivered(tx: &mut Tx, by: &By, meeting: i64, sent: i64) -> Result<(), NotDone> {
    existing(tx, by, meeting).await?;
    let all = list_sent_log(tx, by.cooperation, meeting).await?;
    let line = all.iter().find(|l| l.id == sent).ok_or_else(NotDone::missing)?;
    if line.delivered.is_some() {
        return Ok(());
    }
    mark(tx, by, meeting, sent, DELIVERED).await?;
    let subject = format!("{}/sent/{sent}", subject(meeting));
    tx.log(by, Deed::new("summons.deliver", subject).after(&line.to)).await?;
    Ok(())
}

/// Registers that a person has opened the papers: every version sent to them and not opened before. Says whether
/// there was any.
pub async fn mark_opened(tx: &mut Tx, by: &By, meeting: i64, person: PersonId) -> Result<bool, Fault> {
    let all = list_sent_log(tx, by.cooperation, meeting).await?;
    let mine: Vec<&SentLine> = all.iter().filter(|l| l.to.person == Some(person) && l.opened.is_none()).collect();
    for line in &mine {
        mark(tx, by, meeting, line.id, OPENED).await?;
        let subject = format!("{}/sent/{}", subject(meeting), line.id);
        tx.log(by, Deed::new("summons.open", subject).after(&line.to)).await?;
    }
    Ok(!mine.is_empty())
}

/// Coming meetings of which a person has been sent something they have not opened: meeting, day, latest version.
pub async fn list_unread(
    tx: &mut Tx,
    coop: CooperationId,
    person: PersonId,
    today: basics::Day,
) -> Result<Vec<(i64, basics::Day, i64)>, Fault> {
    let rows = tx.rows(UNREAD, args![coop, person, today]).await?;
    Ok(rows.into_iter().map(|mut r| (r.int(), r.day(), r.int())).collect())
}

/// Those called beside the seats.
pub async fn list_invited(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Invited>, Fault> {
    let rows = tx.rows(INVITED, args![coop, meeting]).await?;
    let invited = |mut r: Row| Invited {
        role: CalledAs::of(&r.text()).unwrap_or(CalledAs::Expert),
        name: r.text(),
        email: r.text(),
        items: r.text(),
    };
    Ok(rows.into_iter().map(invited).collect())
}

/// Writes the list of those called beside the seats anew, unless it is another now than the one `seen`.
pub async fn save_invited(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    seen: &[Invited],
    new: &[Invited],
) -> Result<(), NotDone> {
    let coop = by.cooperation;
    existing(tx, by, meeting).await?.unlocked()?;
    let old = list_invited(tx, coop, meeting).await?;
    if old != seen {
        return Err(Fault::Stale.into());
    }
    tx.run(CLEAR_INVITED, args![coop, meeting]).await?;
    for (position, i) in (1i64..).zip(new) {
        let id = tx.next(coop, "meeting_invited").await?;
        let values = args![coop, id, meeting, position, i.role.code(), &i.name, &i.email, &i.items];
        tx.run(INSERT_INVITED, values).await?;
    }
    let subject = format!("{}/invited", subject(meeting));
    tx.log(by, Deed::new("invited.edit", subject).before(&old).after(&new)).await?;
    Ok(())
}
