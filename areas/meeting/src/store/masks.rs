//! The mask log: layer upon layer, never changed.

use super::published::{NewPublished, keep_published, published_subject};
use crate::rules::{Mask, MaskKind, MaskLayer};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::CooperationId;

const LAYERS: &str = "select id, number, text_hash, confirmed_at, confirmed_by
   from meeting_mask_layer
  where cooperation = $1
    and meeting = $2
    and coalesce(paragraph, 0) = $3
  order by number";

const LAST: &str = "select coalesce(max(number), 0) from meeting_mask_layer where cooperation = $1 and meeting = $2";

const MASKS: &str = "select place, run, first, after_last, text, kind, rule, why, is_masked
   from meeting_mask
  where cooperation = $1
    and layer = $2
  order by position, id";

const INSERT_LAYER: &str = "insert into meeting_mask_layer
        (cooperation, id, meeting, paragraph, number, text_hash, confirmed_at, confirmed_by)
 values ($1, $2, $3, $4, $5, $6, $7, $8)";

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

/// Every review of a meeting's minutes, or of one paragraph adjusted at once, the earliest first.
pub async fn list_mask_layers(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: i64,
    paragraph: Option<i64>,
) -> Result<Vec<MaskLayer>, Fault> {
    let mut all = Vec::new();
    for mut r in tx.rows(LAYERS, args![coop, meeting, paragraph.unwrap_or(0)]).await? {
        let id = r.int();
        let (number, text_hash, at, by) = (r.int(), r.text(), r.moment(), r.text());
        let masks = tx.rows(MASKS, args![coop, id]).await?.into_iter().map(mask).collect();
        all.push(MaskLayer { id, meeting, paragraph, number, text_hash, at, by, masks });
    }
    Ok(all)
}

/// The review of the minutes that counts: the last.
pub async fn find_mask_layer(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Option<MaskLayer>, Fault> {
    find_mask_layer_of(tx, coop, meeting, None).await
}

/// The same of one paragraph adjusted at once.
pub async fn find_mask_layer_of(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: i64,
    paragraph: Option<i64>,
) -> Result<Option<MaskLayer>, Fault> {
    Ok(list_mask_layers(tx, coop, meeting, paragraph).await?.pop())
}

/// What a person decided of a text.
pub struct NewLayer<'a> {
    pub meeting: i64,
    /// `None` for the minutes.
    pub paragraph: Option<i64>,
    pub text_hash: &'a str,
    pub masks: Vec<Mask>,
}

/// Lays a review over the earlier ones, and keeps what becomes public with it. The caller has asked
/// [`crate::rules::confirm_masks`]. [`Fault::Stale`] when somebody confirmed one in between.
pub async fn confirm_masks(
    tx: &mut Tx,
    by: &By,
    new: NewLayer<'_>,
    public: Option<NewPublished<'_>>,
    seen: i64,
) -> Result<MaskLayer, Fault> {
    let coop = by.cooperation;
    let NewLayer { meeting, paragraph, text_hash, masks } = new;
    let last = find_mask_layer_of(tx, coop, meeting, paragraph).await?.map_or(0, |l| l.number);
    if last != seen {
        return Err(Fault::Stale);
    }
    let id = tx.next(coop, "meeting_mask_layer").await?;
    let number = 1 + tx.row(LAST, args![coop, meeting]).await?.map_or(0, |mut r| r.int());
    tx.run(INSERT_LAYER, args![coop, id, meeting, paragraph, number, text_hash, by.at, &by.name]).await?;
    for (position, m) in (1_i64..).zip(&masks) {
        insert_mask(tx, coop, id, position, m).await?;
    }
    let text_hash = text_hash.to_string();
    let layer = MaskLayer { id, meeting, paragraph, number, text_hash, at: by.at, by: by.name.clone(), masks };
    let mut deed = Deed::new("mask.confirm", format!("meeting/{meeting}/mask/{number}")).after(&layer);
    if let Some(new) = public {
        let kept = keep_published(tx, by, (meeting, paragraph), id, &new).await?;
        deed = deed.seal(published_subject(meeting, kept.id), &kept);
    }
    tx.log(by, deed).await?;
    Ok(layer)
}

async fn insert_mask(tx: &mut Tx, coop: CooperationId, layer: i64, position: i64, m: &Mask) -> Result<(), Fault> {
    let id = tx.next(coop, "meeting_mask").await?;
    let place = |n: usize| i64::try_from(n).unwrap_or_default();
    let (from, to) = (place(m.from), place(m.to));
    let values = args![
        coop,
        id,
        layer,
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
    Ok(())
}
