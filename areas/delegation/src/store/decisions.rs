//! Decisions: registered in the register of cases, corrected while the board has not seen them, reported.

use super::{NotDone, list_items, list_orders, list_subs};
use crate::rules::{
    Decision, DecisionText, Grounds, LegalBasis, Place, Question, Reported, check_decision, is_editable,
};
use ::store::{By, Deed, Fault, Row, Tx, Value, args};
use basics::{CooperationId, Day, PartyId, PersonId, Refusal};
use board::Post;
use registry::{Direction, Document, NewDocument, PublicWhy, Status};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select d.id, d.board, d.case_id, d.document, d.number, d.day, d.item, d.sub, d.person, d.name,
                    d.function, d.party, d.heading, d.decision, d.affected, d.amount_ore, d.urgent, d.appointed,
                    d.item_number, d.basis, d.is_reported, d.is_appealable, d.registered, d.list,
                    d.attached_label, d.attached_address, d.reported_label, d.reported_address, d.reported_day,
                    d.version
               from delegation_decision d ",
            $rest
        )
    };
}

const FIND: &str = select!("where d.cooperation = $1 and d.id = $2");

const OF_DOCUMENT: &str = select!("where d.cooperation = $1 and d.document = $2");

const LIST: &str = select!(
    "where d.cooperation = $1
        and ($2 = 0 or d.board = $2)
        and ($3 = '' or d.day >= $3)
        and ($4 = '' or d.day <= $4)
        and d.words like $5 escape '!' and d.words like $6 escape '!' and d.words like $7 escape '!'
        and ($8 = '' or d.item_number = $8)
        and ($9 = 0 or d.party = $9)
      order by d.day desc, d.id desc"
);

const UNLISTED: &str = select!(
    "where d.cooperation = $1
        and d.board = $2
        and d.list is null
        and d.reported_day is null
      order by d.day, d.id"
);

const INSERT: &str = "insert into delegation_decision (cooperation, id, board, case_id, document, number, day, item,
        sub, person, name, function, party, heading, decision, affected, amount_ore, urgent, appointed,
        item_number, basis, is_reported, is_appealable, words, registered, reported_label, reported_address,
        reported_day, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
        $24, $25, $26, $27, $28, 1)";

const UPDATE: &str = "update delegation_decision
    set day = $4,
        item = $5,
        sub = $6,
        person = $7,
        name = $8,
        function = $9,
        party = $10,
        heading = $11,
        decision = $12,
        affected = $13,
        amount_ore = $14,
        urgent = $15,
        appointed = $16,
        item_number = $17,
        basis = $18,
        is_reported = $19,
        is_appealable = $20,
        words = $21,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const PLACE: &str = "update delegation_decision
    set attached_label = $4,
        attached_address = $5,
        reported_label = $6,
        reported_address = $7,
        reported_day = $8,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

/// What to show of the decisions. Empty fields do not narrow.
#[derive(Clone, Debug, Default)]
pub struct DecisionFilter {
    pub board: i64,
    /// Words that must all occur; three at most count.
    pub query: String,
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// The point of the order as it is cited.
    pub item_number: String,
    pub party: Option<PartyId>,
}

/// A decision to be registered.
#[derive(Clone, Debug)]
pub struct NewDecision<'a> {
    pub board: i64,
    /// The case it is registered in; ignored when the document is there already.
    pub case: Option<i64>,
    /// The number of a document that is registered already; empty = register one now.
    pub document: &'a str,
    pub text: &'a DecisionText,
    /// The questions answered yes.
    pub yes: &'a [Question],
    /// For a decision taken in from older minutes: where the board heard of it. It is on no list.
    pub reported: Option<Reported>,
}

fn decision(mut r: Row) -> Decision {
    let (id, board, case, document, number) = (r.int(), r.int(), r.int(), r.int(), r.text());
    let text = DecisionText {
        day: r.day(),
        item: r.opt_int(),
        sub: r.opt_int(),
        person: r.opt_int(),
        name: r.text(),
        function: r.text(),
        party: r.opt_int(),
        heading: r.text(),
        decision: r.text(),
        affected: r.text(),
        amount_ore: r.opt_int(),
        urgent: r.text(),
        appointed: r.text(),
    };
    Decision {
        id,
        board,
        case,
        document,
        number,
        text,
        item_number: r.text(),
        basis: LegalBasis::of(&r.text()).expect("bases are stored as their word"),
        is_reported: r.flag(),
        is_appealable: r.flag(),
        registered: r.day(),
        list: r.opt_int(),
        attached: place(&mut r),
        reported: reported(&mut r),
        version: r.int(),
    }
}

pub(super) fn place(r: &mut Row) -> Option<Place> {
    let (label, address) = (r.opt_text(), r.opt_text());
    Some(Place { label: label?, address: address.unwrap_or_default() })
}

pub(super) fn reported(r: &mut Row) -> Option<Reported> {
    let (place, day) = (place(r), r.opt_day());
    Some(Reported { place: place?, day: day? })
}

pub async fn find_decision(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Decision>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(decision))
}

/// Decisions that match, the latest first.
pub async fn list_decisions(tx: &mut Tx, coop: CooperationId, filter: &DecisionFilter) -> Result<Vec<Decision>, Fault> {
    let day = |d: Option<Day>| d.map(|d| d.to_string()).unwrap_or_default();
    let mut values = args![coop, filter.board, day(filter.from), day(filter.to)];
    values.extend(patterns(&filter.query));
    values.extend(args![&filter.item_number, filter.party.unwrap_or(0)]);
    Ok(tx.rows(LIST, values).await?.into_iter().map(decision).collect())
}

/// Three patterns of the words asked for; `%` where there are fewer.
fn patterns(query: &str) -> Vec<Value> {
    let safe = |w: &str| w.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    let words = text::search_words(query);
    let mut all: Vec<Value> =
        words.split_whitespace().take(3).map(|w| Value::from(format!("% {}%", safe(w)))).collect();
    all.resize(3, Value::from("%"));
    all
}

/// The board's decisions on no list and not reported, by day.
pub async fn list_unlisted(tx: &mut Tx, coop: CooperationId, board: i64) -> Result<Vec<Decision>, Fault> {
    Ok(tx.rows(UNLISTED, args![coop, board]).await?.into_iter().map(decision).collect())
}

/// Urgent decisions made on `before` or earlier that no meeting has had reported: each must be at the next one
/// without exception (MEET-14; KL 6:40).
pub async fn unreported_urgent(
    tx: &mut Tx,
    coop: CooperationId,
    board: i64,
    before: Day,
) -> Result<Vec<Decision>, Fault> {
    let filter = DecisionFilter { board, to: Some(before), ..DecisionFilter::default() };
    let mut found = list_decisions(tx, coop, &filter).await?;
    found.retain(|d| d.is_urgent() && d.reported.is_none());
    found.reverse();
    Ok(found)
}

/// Registers a decision: held against the order and the law, then laid in the register of cases as a document.
pub async fn register_decision(tx: &mut Tx, by: &By, new: &NewDecision<'_>) -> Result<Decision, NotDone> {
    let (basis, item_number, is_reported, is_appealable) = tried(tx, by, new.board, new.text, new.yes).await?;
    let document = document_of(tx, by, new).await?;
    let made = Decision {
        id: tx.next(by.cooperation, "delegation_decision").await?,
        board: new.board,
        case: document.case.expect("a document in a case"),
        document: document.id,
        number: document.number,
        text: new.text.clone(),
        item_number,
        basis,
        is_reported,
        is_appealable,
        registered: by.at.day(),
        list: None,
        attached: None,
        reported: new.reported.clone(),
        version: 1,
    };
    let mut values = args![by.cooperation, made.id, made.board, made.case, made.document, &made.number];
    values.extend(columns(&made));
    let reported = made.reported.as_ref();
    values.extend(args![
        made.registered,
        reported.map(|r| r.place.label.clone()),
        reported.map(|r| r.place.address.clone()),
        reported.map(|r| r.day)
    ]);
    tx.run(INSERT, values).await?;
    tx.log(by, Deed::new("delegation.register", subject(made.id)).after(&made)).await?;
    Ok(made)
}

/// Corrects a decision that stands on no list, seen at `version`. Its document and number stay.
pub async fn update_decision(
    tx: &mut Tx,
    by: &By,
    old: &Decision,
    text: &DecisionText,
    yes: &[Question],
    version: i64,
) -> Result<(), NotDone> {
    if !is_editable(old) {
        return Err(vec![Refusal::new("delegation-locked")].into());
    }
    let (basis, item_number, is_reported, is_appealable) = tried(tx, by, old.board, text, yes).await?;
    let new = Decision {
        text: text.clone(),
        basis,
        item_number,
        is_reported,
        is_appealable,
        version: version + 1,
        ..old.clone()
    };
    let mut values = args![by.cooperation, old.id, version];
    values.extend(columns(&new));
    tx.run_versioned(UPDATE, values).await?;
    tx.log(by, Deed::new("delegation.edit", subject(old.id)).before(old).after(&new)).await?;
    Ok(())
}

/// Tries the decision against the order and the law; gives its basis, point, and how it reaches the board.
async fn tried(
    tx: &mut Tx,
    by: &By,
    board: i64,
    text: &DecisionText,
    yes: &[Question],
) -> Result<(LegalBasis, String, bool, bool), NotDone> {
    let coop = by.cooperation;
    let orders = list_orders(tx, coop, board).await?;
    let items = list_items(tx, coop, 0).await?;
    let subs = list_subs(tx, coop, 0).await?;
    let parties: Vec<PartyId> = agreement::list_parties_on(tx, coop, text.day).await?.iter().map(|p| p.id).collect();
    let host = agreement::find_host(tx, coop, text.day).await?.map(|p| p.id);
    let chairs = chairs_on(tx, coop, board, text.day).await?;
    let grounds = Grounds {
        orders: &orders,
        items: &items,
        subs: &subs,
        parties: &parties,
        host,
        chairs: &chairs,
        today: by.at.day(),
    };
    let basis = check_decision(text, yes, &grounds)?;
    let item = items.iter().find(|i| Some(i.id) == text.item);
    // An urgent decision is always reported (MEET-14).
    let (number, is_reported, is_appealable) =
        item.map_or((String::new(), true, true), |i| (i.text.number.clone(), i.text.is_reported, i.text.is_appealable));
    Ok((basis, number, is_reported, is_appealable))
}

async fn chairs_on(tx: &mut Tx, coop: CooperationId, board: i64, day: Day) -> Result<Vec<PersonId>, Fault> {
    let posts = board::list_posts(tx, coop, board).await?;
    let on = posts.iter().filter(|p| p.post == Post::Chair && p.from <= day && p.to.is_none_or(|to| day <= to));
    Ok(on.map(|p| p.person).collect())
}

/// The decision's own document: the one named, or a new one in the case.
async fn document_of(tx: &mut Tx, by: &By, new: &NewDecision<'_>) -> Result<Document, NotDone> {
    let coop = by.cooperation;
    if !new.document.is_empty() {
        let found = registry::find_document_by_number(tx, coop, new.document).await?.filter(|d| d.case.is_some());
        let found = found.ok_or_else(|| refused(Refusal::new("delegation-document-missing").at("handling")))?;
        if tx.row(OF_DOCUMENT, args![coop, found.id]).await?.is_some() {
            return Err(refused(Refusal::new("delegation-document-taken").at("handling").with("number", found.number)));
        }
        return Ok(found);
    }
    let Some(case) = new.case else { return Err(refused(Refusal::new("delegation-case-missing").at("arende"))) };
    if registry::find_case(tx, coop, case).await?.is_none() {
        return Err(refused(Refusal::new("delegation-case-missing").at("arende")));
    }
    let title = format!("Delegationsbeslut – {}", new.text.heading);
    let document = NewDocument {
        case: Some(case),
        number: None,
        title: &title,
        public_title: "",
        direction: Direction::DrawnUp,
        day: new.text.day,
        counterpart: "",
        status: Status::Public { since: new.text.day, why: PublicWhy::Adjusted },
        secrecy: None,
        file: None,
    };
    Ok(registry::create_document(tx, by, &document).await?)
}

fn refused(refusal: Refusal) -> NotDone {
    NotDone::Refused(vec![refusal])
}

/// The columns that insert and update share.
fn columns(d: &Decision) -> Vec<Value> {
    let t = &d.text;
    let words = [&d.number, &t.heading, &t.decision, &t.name, &t.function].map(String::as_str).join(" ");
    args![
        t.day,
        t.item,
        t.sub,
        t.person,
        &t.name,
        &t.function,
        t.party,
        &t.heading,
        &t.decision,
        &t.affected,
        t.amount_ore,
        &t.urgent,
        &t.appointed,
        &d.item_number,
        d.basis.code(),
        d.is_reported,
        d.is_appealable,
        text::search_words(&words)
    ]
}

/// Takes an urgent decision up in a paragraph of a coming meeting. Nothing is reported by that yet.
pub async fn attach_urgent(tx: &mut Tx, by: &By, id: i64, place: &Place) -> Result<(), NotDone> {
    let old = find_decision(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    if old.reported.is_some() || !old.is_urgent() {
        return Err(refused(Refusal::new("delegation-urgent-done")));
    }
    let new = Decision { attached: Some(place.clone()), version: old.version + 1, ..old.clone() };
    save_place(tx, by, &old, &new).await?;
    tx.log(by, Deed::new("delegation.attach", subject(id)).before(&old).after(&new)).await?;
    Ok(())
}

/// Registers that an urgent decision has been reported to the board (MEET-14).
pub async fn report_urgent(tx: &mut Tx, by: &By, id: i64, place: &Place, day: Day) -> Result<(), NotDone> {
    let old = find_decision(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    if old.reported.is_some() || !old.is_urgent() {
        return Err(refused(Refusal::new("delegation-urgent-done")));
    }
    let reported = Some(Reported { place: place.clone(), day });
    let new = Decision { reported, version: old.version + 1, ..old.clone() };
    save_place(tx, by, &old, &new).await?;
    tx.log(by, Deed::new("delegation.report", subject(id)).before(&old).after(&new)).await?;
    Ok(())
}

async fn save_place(tx: &mut Tx, by: &By, old: &Decision, new: &Decision) -> Result<(), Fault> {
    let (attached, reported) = (new.attached.as_ref(), new.reported.as_ref());
    let values = args![
        by.cooperation,
        old.id,
        old.version,
        attached.map(|p| p.label.clone()),
        attached.map(|p| p.address.clone()),
        reported.map(|r| r.place.label.clone()),
        reported.map(|r| r.place.address.clone()),
        reported.map(|r| r.day)
    ];
    tx.run_versioned(PLACE, values).await
}

fn subject(decision: i64) -> String {
    format!("delegation/decision/{decision}")
}
