//! Rounds of adjustment with their signers, versions, signatures, refusals and proposals. Every deed on a round seals
//! the whole of it anew.

use super::NotDone;
use crate::rules::{
    Draft, NewSigner, Objection, Proposal, ProposalAnswer, Round, RoundState, Signature, Signer, SignerRole, Signing,
    TextPart,
};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::CooperationId;

const ROUNDS: &str = "select id, meeting, paragraph, state, opened_at, opened_by, late_reason, lacks_reason, end_reason
   from meeting_round
  where cooperation = $1
    and meeting = $2
  order by id";

const OPEN: &str = "select distinct meeting
   from meeting_round
  where cooperation = $1
    and state = 'open'
  order by meeting";

const SIGNERS: &str = "select round, id, person, name, role, first_number, last_number
   from meeting_signer
  where cooperation = $1
    and meeting = $2
  order by round, position, id";

const DRAFTS: &str = "select round, number, hash, records, frozen_at, frozen_by
   from meeting_draft
  where cooperation = $1
    and meeting = $2
  order by round, number";

const SIGNATURES: &str = "select round, signer, draft, signed_at, method, hash
   from meeting_signature
  where cooperation = $1
    and meeting = $2
  order by round, id";

const OBJECTIONS: &str = "select round, id, signer, paragraph, label, reason, said_at, taken_back_at
   from meeting_objection
  where cooperation = $1
    and meeting = $2
  order by round, id";

const CHANGES: &str = "select round, id, signer, paragraph, part, old_text, new_text, reason, said_at, answer,
        answer_reason, answered_by, answered_at
   from meeting_change
  where cooperation = $1
    and meeting = $2
  order by round, id";

const ADD_ROUND: &str = "insert into meeting_round (cooperation, id, meeting, paragraph, state, opened_at, opened_by,
        late_reason, lacks_reason, end_reason, version)
 values ($1, $2, $3, $4, 'open', $5, $6, $7, $8, '', 1)";

const ADD_SIGNER: &str = "insert into meeting_signer (cooperation, id, meeting, round, position, person, name, role,
        first_number, last_number)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

const ADD_DRAFT: &str = "insert into meeting_draft (cooperation, id, meeting, round, number, hash, records, frozen_at,
        frozen_by)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

const ADD_SIGNATURE: &str = "insert into meeting_signature (cooperation, id, meeting, round, draft, signer, signed_at,
        method, hash)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

const ADD_OBJECTION: &str = "insert into meeting_objection (cooperation, id, meeting, round, signer, paragraph, label,
        reason, said_at)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

const TAKE_BACK: &str = "update meeting_objection
    set taken_back_at = $4
  where cooperation = $1
    and round = $2
    and signer = $3
    and paragraph is null
    and taken_back_at is null";

const ADD_CHANGE: &str =
    "insert into meeting_change (cooperation, id, meeting, round, signer, paragraph, part, old_text,
        new_text, reason, said_at, answer, answer_reason, answered_by)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', '', '')";

const ANSWER: &str = "update meeting_change
    set answer = $3,
        answer_reason = $4,
        answered_by = $5,
        answered_at = $6
  where cooperation = $1
    and id = $2
    and answer = ''";

const END: &str = "update meeting_round
    set state = $3,
        late_reason = $4,
        end_reason = $5,
        version = version + 1
  where cooperation = $1
    and id = $2
    and state = 'open'";

fn round(mut r: Row) -> Signing {
    let round = Round {
        id: r.int(),
        meeting: r.int(),
        paragraph: r.opt_int(),
        state: RoundState::of(&r.text()),
        opened: r.moment(),
        opened_by: r.text(),
        late_reason: r.text(),
        lacks_reason: r.text(),
        end_reason: r.text(),
    };
    let none = || (Vec::new(), Vec::new(), Vec::new());
    let ((signers, drafts, signatures), objections, changes) = (none(), Vec::new(), Vec::new());
    Signing { round, signers, drafts, signatures, objections, changes }
}

fn signer(r: &mut Row) -> Signer {
    let (id, person, name) = (r.int(), r.int(), r.text());
    let role = SignerRole::of(&r.text()).unwrap_or(SignerRole::Adjuster);
    Signer { id, person, name, role, from: r.opt_int(), to: r.opt_int() }
}

fn objection(r: &mut Row) -> Objection {
    let (id, signer, paragraph, label, reason) = (r.int(), r.int(), r.opt_int(), r.text(), r.text());
    let at = r.moment();
    let taken_back = r.opt_text().and_then(|t| basics::Moment::read(&t));
    Objection { id, signer, paragraph, label, reason, at, taken_back }
}

fn change(r: &mut Row) -> Proposal {
    let (id, signer, paragraph) = (r.int(), r.int(), r.int());
    let part = TextPart::of(&r.text()).unwrap_or(TextPart::Decision);
    let (old, new, reason, at) = (r.text(), r.text(), r.text(), r.moment());
    let (word, why, by, when) = (r.text(), r.text(), r.text(), r.opt_text());
    let at_when = when.and_then(|t| basics::Moment::read(&t));
    let given = ProposalAnswer { accepted: word == ACCEPTED, reason: why, by, at: at_when };
    let answer = (!word.is_empty()).then_some(given);
    Proposal { id, signer, paragraph, part, old, new, reason, at, answer }
}

const ACCEPTED: &str = "accepted";
const DECLINED: &str = "declined";

/// The rounds of a meeting, oldest first, each with everything said in it: six queries whatever their number.
pub async fn list_signings(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Signing>, Fault> {
    let values = || args![coop, meeting];
    let mut all: Vec<Signing> = tx.rows(ROUNDS, values()).await?.into_iter().map(round).collect();
    if all.is_empty() {
        return Ok(all);
    }
    let mut into = |id: i64, put: &mut dyn FnMut(&mut Signing)| {
        if let Some(s) = all.iter_mut().find(|s| s.round.id == id) {
            put(s);
        }
    };
    for mut r in tx.rows(SIGNERS, values()).await? {
        into(r.int(), &mut |s| s.signers.push(signer(&mut r)));
    }
    for mut r in tx.rows(DRAFTS, values()).await? {
        into(r.int(), &mut |s| {
            let (number, hash, records) = (r.int(), r.text(), r.text());
            s.drafts.push(Draft { number, hash, records, at: r.moment(), by: r.text() });
        });
    }
    for mut r in tx.rows(SIGNATURES, values()).await? {
        into(r.int(), &mut |s| {
            let (signer, draft, at) = (r.int(), r.int(), r.moment());
            s.signatures.push(Signature { signer, draft, at, method: r.text(), hash: r.text() });
        });
    }
    for mut r in tx.rows(OBJECTIONS, values()).await? {
        into(r.int(), &mut |s| s.objections.push(objection(&mut r)));
    }
    for mut r in tx.rows(CHANGES, values()).await? {
        into(r.int(), &mut |s| s.changes.push(change(&mut r)));
    }
    Ok(all)
}

/// Meetings with a round that is open.
pub async fn list_meetings_in_round(tx: &mut Tx, coop: CooperationId) -> Result<Vec<i64>, Fault> {
    Ok(tx.rows(OPEN, args![coop]).await?.into_iter().map(|mut r| r.int()).collect())
}

pub async fn find_signing(tx: &mut Tx, coop: CooperationId, meeting: i64, id: i64) -> Result<Option<Signing>, Fault> {
    Ok(list_signings(tx, coop, meeting).await?.into_iter().find(|s| s.round.id == id))
}

/// Opens a round. The caller has asked the rule, and adds the first version.
pub async fn add_round(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    paragraph: Option<i64>,
    signers: &[NewSigner],
    reasons: (&str, &str),
) -> Result<i64, Fault> {
    let coop = by.cooperation;
    let id = tx.next(coop, "meeting_round").await?;
    let (late, lacks) = reasons;
    tx.run(ADD_ROUND, args![coop, id, meeting, paragraph, by.at, &by.name, late, lacks]).await?;
    for (position, s) in (1_i64..).zip(signers) {
        let row = tx.next(coop, "meeting_signer").await?;
        let values = args![coop, row, meeting, id, position, s.person, &s.name, s.role.code(), s.from, s.to];
        tx.run(ADD_SIGNER, values).await?;
    }
    Ok(id)
}

/// Adds a version to a round; earlier signatures no longer count.
pub async fn add_draft(tx: &mut Tx, by: &By, s: (i64, i64), number: i64, hashes: (&str, &str)) -> Result<(), Fault> {
    let ((meeting, round), (hash, records)) = (s, hashes);
    let id = tx.next(by.cooperation, "meeting_draft").await?;
    tx.run(ADD_DRAFT, args![by.cooperation, id, meeting, round, number, hash, records, by.at, &by.name]).await?;
    Ok(())
}

/// Adds a signature; a refusal of the whole by the same signer is taken back by it.
pub async fn add_signature(tx: &mut Tx, by: &By, s: &Signing, new: &Signature) -> Result<(), Fault> {
    let (coop, round) = (by.cooperation, s.round.id);
    let id = tx.next(coop, "meeting_signature").await?;
    let values = args![coop, id, s.round.meeting, round, new.draft, new.signer, new.at, &new.method, &new.hash];
    tx.run(ADD_SIGNATURE, values).await?;
    tx.run(TAKE_BACK, args![coop, round, new.signer, by.at]).await?;
    Ok(())
}

pub async fn add_objection(tx: &mut Tx, by: &By, s: &Signing, new: &Objection) -> Result<(), Fault> {
    let id = tx.next(by.cooperation, "meeting_objection").await?;
    let (meeting, round) = (s.round.meeting, s.round.id);
    let values = args![by.cooperation, id, meeting, round, new.signer, new.paragraph, &new.label, &new.reason, by.at];
    tx.run(ADD_OBJECTION, values).await?;
    Ok(())
}

pub async fn add_change(tx: &mut Tx, by: &By, s: &Signing, new: &Proposal) -> Result<(), Fault> {
    let id = tx.next(by.cooperation, "meeting_change").await?;
    let (meeting, round, part) = (s.round.meeting, s.round.id, new.part.code());
    let values = args![
        by.cooperation,
        id,
        meeting,
        round,
        new.signer,
        new.paragraph,
        part,
        &new.old,
        &new.new,
        &new.reason,
        by.at
    ];
    tx.run(ADD_CHANGE, values).await?;
    Ok(())
}

/// Answers a proposal that has no answer yet.
pub async fn answer_change(tx: &mut Tx, by: &By, id: i64, accepted: bool, reason: &str) -> Result<(), Fault> {
    let word = if accepted { ACCEPTED } else { DECLINED };
    tx.run_versioned(ANSWER, args![by.cooperation, id, word, reason, &by.name, by.at]).await
}

/// Ends an open round, or gives it the reason why it is late.
pub async fn set_round(tx: &mut Tx, by: &By, r: &Round) -> Result<(), Fault> {
    tx.run_versioned(END, args![by.cooperation, r.id, r.state.code(), &r.late_reason, &r.end_reason]).await
}

/// Logs a deed on a round, with the whole round after it, sealed.
pub async fn log_round(tx: &mut Tx, by: &By, meeting: i64, round: i64, name: &'static str) -> Result<(), NotDone> {
    let now = find_signing(tx, by.cooperation, meeting, round).await?.ok_or_else(NotDone::missing)?;
    let subject = format!("meeting/{meeting}/signing/{round}");
    tx.log(by, Deed::new(name, subject.clone()).after(&now).seal(subject, &now)).await?;
    Ok(())
}
