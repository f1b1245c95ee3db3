//! The mask log: layer upon layer, never changed.

use crate::rules::{Mask, MaskKind, MaskLayer};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::CooperationId;

const LAYERS: &str = "select id, number, text_hash, confirmed_at, confirmed_by
   from meeting_mask_layer
  where cooperation = $1
    and meeting = $2
  order by number";

const MASKS: &str = "select place, run, first, after_last, text, kind, rule, why, is_masked
   from meeting_mask
  where cooperation = $1
    and layer = $2
  order by position, id";

const INSERT_LAYER: &str = "insert into meeting_mask_layer
        (cooperation, id, meeting, number, text_hash, confirmed_at, confirmed_by)
 values ($1, $2, $3, $4, $5, $6, $7)";

const INSERT_MASK: &str = "insert into meeting_mask
        (cooperation, id, layer, position, place, run, first, after_last, text, kind, rule, why, is_masked)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";

fn mask(mut r: Row) -> Mask {
    let place = |n: i64| usize::try_from(n).unwrap_or_default();
    Mask {
        place: r.text(),
        run: r.text(),
        from: place(r.int()),
        to: place(r.int()),
        text: r.text(),
        kind: MaskKind::of(&r.text()).unwrap_or(MaskKind::Other),
        rule: r.text(),
        why: r.text(),
        is_masked: r.flag(),
    }
}

/// Every review of a meeting's minutes, the earliest first.
pub async fn list_mask_layers(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<MaskLayer>, Fault> {
    let mut all = Vec::new();
    for mut r in tx.rows(LAYERS, args![coop, meeting]).await? {
        let id = r.int();
        let (number, text_hash, at, by) = (r.int(), r.text(), r.moment(), r.text());
        let masks = tx.rows(MASKS, args![coop, id]).await?.into_iter().map(mask).collect();
        all.push(MaskLayer { id, meeting, number, text_hash, at, by, masks });
    }
    Ok(all)
}

/// The review that counts: the last.
pub async fn find_mask_layer(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Option<MaskLayer>, Fault> {
    Ok(list_mask_layers(tx, coop, meeting).await?.pop())
}

/// Lays a review over the earlier ones. The caller has asked [`crate::rules::confirm_masks`].
/// [`Fault::Stale`] when somebody confirmed one in between.
pub async fn confirm_masks(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    text_hash: &str,
    masks: Vec<Mask>,
    seen: i64,
) -> Result<MaskLayer, Fault> {
    let coop = by.cooperation;
    let last = find_mask_layer(tx, coop, meeting).await?.map_or(0, |l| l.number);
    if last != seen {
        return Err(Fault::Stale);
    }
    let id = tx.next(coop, "meeting_mask_layer").await?;
    let number = last + 1;
    tx.run(INSERT_LAYER, args![coop, id, meeting, number, text_hash, by.at, &by.name]).await?;
    for (position, m) in (1_i64..).zip(&masks) {
        let mask_id = tx.next(coop, "meeting_mask").await?;
        let place = |n: usize| i64::try_from(n).unwrap_or_default();
        let (from, to) = (place(m.from), place(m.to));
        let values = args![
            coop,
            mask_id,
            id,
            position,
            &m.place,
            &m.run,
            from,
            to,
            &m.text,
            m.kind.code(),
            &m.rule,
            &m.why,
            m.is_masked
        ];
        tx.run(INSERT_MASK, values).await?;
    }
    let text_hash = text_hash.to_string();
    let layer = MaskLayer { id, meeting, number, text_hash, at: by.at, by: by.name.clone(), masks };
    let deed = Deed::new("mask.confirm", format!("meeting/{meeting}/mask/{number}"));
    tx.log(by, deed.after(&layer)).await?;
    Ok(layer)
}
