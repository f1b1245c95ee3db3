//! Versions of the delegation order, their points, and delegations further.

use super::NotDone;
use crate::rules::{self, Adopted, DelegateKind, Item, ItemText, Order, Sub, SubText};
use ::store::{By, Deed, Fault, Row, Tx, Value, args};
use basics::{CooperationId, Refusal};

const LIST: &str = "select id, board, name, adopted_day, reference, from_day, version
   from delegation_order
  where cooperation = $1
    and ($2 = 0 or board = $2)
  order by case when from_day is null then 0 else 1 end, from_day desc, id desc";

const FIND: &str = "select id, board, name, adopted_day, reference, from_day, version
   from delegation_order
  where cooperation = $1
    and id = $2";

const INSERT: &str = "insert into delegation_order (cooperation, id, board, name, reference, version)
 values ($1, $2, $3, $4, '', 1)";

const ADOPT: &str = "update delegation_order
    set adopted_day = $4,
        reference = $5,
        from_day = $6,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const DELETE: &str = "delete from delegation_order
  where cooperation = $1
    and id = $2
    and version = $3";

const ITEMS: &str = "select id, in_order, position, number, in_group, matter, delegate, function, party, limit_ore,
        conditions, may_sub, is_reported, is_appealable, version
   from delegation_item
  where cooperation = $1
    and ($2 = 0 or in_order = $2)
  order by in_order, position, id";

const ITEM: &str = "select id, in_order, position, number, in_group, matter, delegate, function, party, limit_ore,
        conditions, may_sub, is_reported, is_appealable, version
   from delegation_item
  where cooperation = $1
    and id = $2";

const INSERT_ITEM: &str = "insert into delegation_item (cooperation, id, in_order, position, number, in_group, matter,
        delegate, function, party, limit_ore, conditions, may_sub, is_reported, is_appealable, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1)";

const UPDATE_ITEM: &str = "update delegation_item
    set number = $4,
        in_group = $5,
        matter = $6,
        delegate = $7,
        function = $8,
        party = $9,
        limit_ore = $10,
        conditions = $11,
        may_sub = $12,
        is_reported = $13,
        is_appealable = $14,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const DELETE_ITEM: &str = "delete from delegation_item
  where cooperation = $1
    and id = $2
    and version = $3";

const CLEAR: &str = "delete from delegation_item where cooperation = $1 and in_order = $2";

const SUBS: &str = "select s.id, s.item, s.function, s.party, s.from_day, s.to_day, s.reference, s.version
   from delegation_sub s
   join delegation_item i on i.cooperation = s.cooperation and i.id = s.item
  where s.cooperation = $1
    and ($2 = 0 or i.in_order = $2)
  order by s.from_day, s.id";

const INSERT_SUB: &str = "insert into delegation_sub (cooperation, id, item, function, party, from_day, to_day,
        reference, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, 1)";

const END_SUB: &str = "update delegation_sub
    set to_day = $4,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

fn order(mut r: Row) -> Order {
    let (id, board, name) = (r.int(), r.int(), r.text());
    let (on, reference, from) = (r.opt_day(), r.text(), r.opt_day());
    let adopted = on.zip(from).map(|(on, from)| Adopted { on, reference, from });
    Order { id, board, name, adopted, version: r.int() }
}

fn item(mut r: Row) -> Item {
    Item {
        id: r.int(),
        order: r.int(),
        position: r.int(),
        text: ItemText {
            number: r.text(),
            group: r.text(),
            matter: r.text(),
            delegate: DelegateKind::of(&r.text()).expect("kinds are stored as their word"),
            function: r.text(),
            party: r.opt_int(),
            limit_ore: r.opt_int(),
            conditions: r.text(),
            may_sub: r.flag(),
            is_reported: r.flag(),
            is_appealable: r.flag(),
        },
        version: r.int(),
    }
}

fn sub(mut r: Row) -> Sub {
    let (id, item) = (r.int(), r.int());
    let text = SubText {
        through: None,
        function: r.text(),
        party: r.opt_int(),
        from: r.day(),
        to: r.opt_day(),
        reference: r.text(),
    };
    Sub { id, item, text, version: r.int() }
}

/// The versions of a board's order, drafts first, then the latest in force; of every board when it is zero.
pub async fn list_orders(tx: &mut Tx, coop: CooperationId, board: i64) -> Result<Vec<Order>, Fault> {
    Ok(tx.rows(LIST, args![coop, board]).await?.into_iter().map(order).collect())
}

pub async fn find_order(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Order>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(order))
}

/// The points of an order in their order; of every order when it is zero.
pub async fn list_items(tx: &mut Tx, coop: CooperationId, order: i64) -> Result<Vec<Item>, Fault> {
    Ok(tx.rows(ITEMS, args![coop, order]).await?.into_iter().map(item).collect())
}

pub async fn find_item(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Item>, Fault> {
    Ok(tx.row(ITEM, args![coop, id]).await?.map(item))
}

/// What the head has handed on of an order's points; of every order when it is zero.
pub async fn list_subs(tx: &mut Tx, coop: CooperationId, order: i64) -> Result<Vec<Sub>, Fault> {
    Ok(tx.rows(SUBS, args![coop, order]).await?.into_iter().map(sub).collect())
}

/// Begins a draft, with the points of another version when one is given.
pub async fn create_order(tx: &mut Tx, by: &By, board: i64, name: &str, like: Option<i64>) -> Result<i64, NotDone> {
    if name.is_empty() {
        return Err(vec![Refusal::new("delegation-order-name-missing").at("namn")].into());
    }
    let id = tx.next(by.cooperation, "delegation_order").await?;
    tx.run(INSERT, args![by.cooperation, id, board, name]).await?;
    let copied: Vec<ItemText> = match like {
        Some(like) => list_items(tx, by.cooperation, like).await?.into_iter().map(|i| i.text).collect(),
        None => Vec::new(),
    };
    insert_items(tx, by, id, 0, &copied).await?;
    let made = Order { id, board, name: name.to_string(), adopted: None, version: 1 };
    let deed =
        Deed::new("delegation-order.create", subject(id)).after(&(made, list_items(tx, by.cooperation, id).await?));
    tx.log(by, deed).await?;
    Ok(id)
}

/// Registers that the board adopted the draft. From now on it is locked and sealed.
pub async fn adopt_order(tx: &mut Tx, by: &By, id: i64, adopted: &Adopted, version: i64) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let old = find_order(tx, coop, id).await?.ok_or_else(NotDone::missing)?;
    let others = list_orders(tx, coop, old.board).await?;
    let items = list_items(tx, coop, id).await?;
    rules::adopt_order(&old, &others, &items, adopted, by.at.day())?;
    let values = args![coop, id, version, adopted.on, &adopted.reference, adopted.from];
    tx.run_versioned(ADOPT, values).await?;
    let new = Order { adopted: Some(adopted.clone()), version: version + 1, ..old.clone() };
    let deed = Deed::new("delegation-order.adopt", subject(id)).before(&old).after(&new);
    tx.log(by, deed.seal(subject(id), &(&new, &items))).await?;
    Ok(())
}

/// Throws a draft away. An adopted order stays for ever.
pub async fn remove_order(tx: &mut Tx, by: &By, id: i64, version: i64) -> Result<(), NotDone> {
    let old = draft(tx, by, id).await?;
    tx.run(CLEAR, args![by.cooperation, id]).await?;
    tx.run_versioned(DELETE, args![by.cooperation, id, version]).await?;
    tx.log(by, Deed::new("delegation-order.remove", subject(id)).before(&old)).await?;
    Ok(())
}

/// Puts a point last in a draft.
pub async fn create_item(tx: &mut Tx, by: &By, order: i64, text: &ItemText) -> Result<(), NotDone> {
    create_items(tx, by, order, std::slice::from_ref(text)).await
}

/// Puts several points last in a draft, in one deed.
pub async fn create_items(tx: &mut Tx, by: &By, order: i64, texts: &[ItemText]) -> Result<(), NotDone> {
    draft(tx, by, order).await?;
    let before = list_items(tx, by.cooperation, order).await?;
    let last = before.iter().map(|i| i.position).max().unwrap_or(0);
    insert_items(tx, by, order, last, texts).await?;
    let after = list_items(tx, by.cooperation, order).await?;
    tx.log(by, Deed::new("delegation-item.create", subject(order)).before(&before).after(&after)).await?;
    Ok(())
}

async fn insert_items(tx: &mut Tx, by: &By, order: i64, last: i64, texts: &[ItemText]) -> Result<(), Fault> {
    for (position, text) in (last + 1..).zip(texts) {
        let id = tx.next(by.cooperation, "delegation_item").await?;
        let mut values = args![by.cooperation, id, order, position];
        values.extend(item_columns(text));
        tx.run(INSERT_ITEM, values).await?;
    }
    Ok(())
}

/// Saves a point of a draft seen at `version`.
pub async fn update_item(tx: &mut Tx, by: &By, old: &Item, text: &ItemText, version: i64) -> Result<(), NotDone> {
    draft(tx, by, old.order).await?;
    let mut values = args![by.cooperation, old.id, version];
    values.extend(item_columns(text));
    tx.run_versioned(UPDATE_ITEM, values).await?;
    let new = Item { text: text.clone(), version: version + 1, ..old.clone() };
    tx.log(by, Deed::new("delegation-item.edit", subject(old.order)).before(old).after(&new)).await?;
    Ok(())
}

/// Takes a point out of a draft.
pub async fn remove_item(tx: &mut Tx, by: &By, old: &Item, version: i64) -> Result<(), NotDone> {
    draft(tx, by, old.order).await?;
    tx.run_versioned(DELETE_ITEM, args![by.cooperation, old.id, version]).await?;
    tx.log(by, Deed::new("delegation-item.remove", subject(old.order)).before(old)).await?;
    Ok(())
}

fn item_columns(t: &ItemText) -> Vec<Value> {
    args![
        &t.number,
        &t.group,
        &t.matter,
        t.delegate.code(),
        &t.function,
        t.party,
        t.limit_ore,
        &t.conditions,
        t.may_sub,
        t.is_reported,
        t.is_appealable
    ]
}

/// Registers that the head of administration has handed a point on (PROT-13).
pub async fn create_sub(tx: &mut Tx, by: &By, item: i64, text: &SubText) -> Result<i64, NotDone> {
    let coop = by.cooperation;
    let item = find_item(tx, coop, item).await?.ok_or_else(NotDone::missing)?;
    let order = find_order(tx, coop, item.order).await?.ok_or_else(NotDone::missing)?;
    rules::check_sub(&item, &order, text)?;
    let id = tx.next(coop, "delegation_sub").await?;
    let values = args![coop, id, item.id, &text.function, text.party, text.from, text.to, &text.reference];
    tx.run(INSERT_SUB, values).await?;
    let made = Sub { id, item: item.id, text: text.clone(), version: 1 };
    tx.log(by, Deed::new("delegation-sub.create", format!("delegation/sub/{id}")).after(&made)).await?;
    Ok(id)
}

/// Ends a delegation further with `last` as its last day.
pub async fn end_sub(tx: &mut Tx, by: &By, old: &Sub, last: basics::Day, version: i64) -> Result<(), NotDone> {
    if last < old.text.from {
        return Err(vec![Refusal::new("delegation-to-before-from").at("till")].into());
    }
    tx.run_versioned(END_SUB, args![by.cooperation, old.id, version, last]).await?;
    let text = SubText { to: Some(last), ..old.text.clone() };
    let new = Sub { text, version: version + 1, ..old.clone() };
    let deed = Deed::new("delegation-sub.end", format!("delegation/sub/{}", old.id));
    tx.log(by, deed.before(old).after(&new)).await?;
    Ok(())
}

async fn draft(tx: &mut Tx, by: &By, id: i64) -> Result<Order, NotDone> {
    let found = find_order(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    if found.adopted.is_some() {
        return Err(vec![Refusal::new("delegation-order-locked")].into());
    }
    Ok(found)
}

fn subject(order: i64) -> String {
    format!("delegation/order/{order}")
}
