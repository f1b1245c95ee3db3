//! What is public: the text as it was when a person confirmed its masks, kept and sealed. It stays until another is
//! confirmed, also while a correction waits to be reviewed.

use super::review::{Review, review, review_paragraph};
use crate::rules::{Correction, Mask, MaskLayer, Meeting, WantedCorrection};
use crate::store::{self, NewLayer, NewPublished, NotDone};
use ::store::{By, Deed, Fault, Tx};
use basics::CooperationId;
use press::Document;

/// A text everybody may read.
pub struct PublicText {
    pub document: Document,
    /// A correction has been made that nobody has reviewed: this is the text from before it.
    pub is_corrected_since: bool,
}

/// The review of the minutes, or of one paragraph adjusted at once.
pub async fn review_of(
    tx: &mut Tx,
    coop: CooperationId,
    m: Meeting,
    paragraph: Option<i64>,
) -> Result<Option<Review>, Fault> {
    match paragraph {
        None => review(tx, coop, m).await,
        Some(id) => review_paragraph(tx, coop, m, id).await,
    }
}

/// Lays what was decided of each place as a layer over the earlier ones. Of an adjusted text the public version is
/// kept at once, with its hash in the same journal line. [`Fault::Stale`] when somebody confirmed one in between.
pub async fn confirm_masks(tx: &mut Tx, by: &By, r: &Review, masks: Vec<Mask>, seen: i64) -> Result<MaskLayer, Fault> {
    let kept = r.is_adjusted().then(|| r.kept(&masks));
    let published = kept.as_ref().map(|document| NewPublished { document, corrections: r.corrections() });
    let new = NewLayer { meeting: r.papers.meeting.id, paragraph: r.paragraph, text_hash: &r.text_hash, masks };
    store::confirm_masks(tx, by, new, published, seen).await
}

/// Keeps the public version of a text that was reviewed before it was adjusted, when nothing is kept of that review
/// yet. Done when it is adjusted, and before a correction is laid over it.
pub async fn keep_public(tx: &mut Tx, by: &By, meeting: i64, paragraph: Option<i64>) -> Result<(), Fault> {
    let coop = by.cooperation;
    let Some(m) = store::find_meeting(tx, coop, meeting).await? else { return Ok(()) };
    let Some(layer) = store::find_mask_layer_of(tx, coop, meeting, paragraph).await? else { return Ok(()) };
    let last = store::find_published(tx, coop, meeting, paragraph).await?;
    if last.is_some_and(|p| p.layer == layer.id) {
        return Ok(());
    }
    let Some(r) = review_of(tx, coop, m, paragraph).await?.filter(|r| r.is_adjusted() && r.holds()) else {
        return Ok(());
    };
    let document = r.kept(&layer.masks);
    let new = NewPublished { document: &document, corrections: r.corrections() };
    let kept = store::keep_published(tx, by, (meeting, paragraph), layer.id, &new).await?;
    let subject = store::published_subject(meeting, kept.id);
    let deed = Deed::new("minutes.publish", subject.clone())
        .after(&serde_json::json!({ "layer": layer.number, "paragraph": paragraph }));
    tx.log(by, deed.seal(subject, &kept)).await?;
    Ok(())
}

/// Adds a correction over the signed text. What is public until it has been reviewed is kept first.
pub async fn correct_minutes(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    wanted: &WantedCorrection,
) -> Result<Correction, NotDone> {
    keep_public(tx, by, meeting, None).await?;
    store::correct_minutes(tx, by, meeting, wanted).await
}

/// The minutes, or a paragraph adjusted at once, as everybody may read them: adjusted, reviewed, and with what is
/// masked taken out. `None` before that: nothing becomes public until a person has confirmed it.
pub async fn public_text(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: i64,
    paragraph: Option<i64>,
) -> Result<Option<PublicText>, Fault> {
    let Some(m) = store::find_meeting(tx, coop, meeting).await? else { return Ok(None) };
    if (paragraph.is_none() && !m.is_locked())
        || store::find_mask_layer_of(tx, coop, meeting, paragraph).await?.is_none()
    {
        return Ok(None);
    }
    let Some(r) = review_of(tx, coop, m, paragraph).await? else { return Ok(None) };
    if r.papers.meeting.id != meeting || paragraph.is_some_and(|id| !r.papers.paragraphs.iter().any(|p| p.id == id)) {
        return Ok(None);
    }
    if let Some(kept) = store::find_published(tx, coop, meeting, paragraph).await? {
        let is_corrected_since = r.corrections() > kept.corrections;
        let mut document = r.with_notices(kept.document);
        if is_corrected_since {
            crate::documents::mark_corrected(&mut document, &r.papers.words);
        }
        return Ok(Some(PublicText { document, is_corrected_since }));
    }
    let masks = r.layer.as_ref().filter(|_| r.holds()).map(|l| l.masks.clone());
    Ok(masks.map(|masks| PublicText { document: r.published(&masks), is_corrected_since: false }))
}

/// The public minutes of a meeting; see [`public_text`].
pub async fn public_minutes(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Option<Document>, Fault> {
    Ok(public_text(tx, coop, meeting, None).await?.map(|t| t.document))
}

/// Whether everybody may read the minutes.
pub async fn has_public_minutes(tx: &mut Tx, coop: CooperationId, m: &Meeting) -> Result<bool, Fault> {
    is_public(tx, coop, m, None).await
}

/// Whether everybody may read the minutes, or the paragraph adjusted at once.
pub async fn is_public(tx: &mut Tx, coop: CooperationId, m: &Meeting, paragraph: Option<i64>) -> Result<bool, Fault> {
    if paragraph.is_none() && !m.is_locked() {
        return Ok(false);
    }
    if store::is_published(tx, coop, m.id, paragraph).await? {
        return Ok(true);
    }
    if store::find_mask_layer_of(tx, coop, m.id, paragraph).await?.is_none() {
        return Ok(false);
    }
    Ok(review_of(tx, coop, m.clone(), paragraph).await?.is_some_and(|r| r.holds()))
}

/// What of a meeting's adjusted texts waits for a review: the minutes (`None`), and each paragraph adjusted at once,
/// unless the minutes came before anybody had reviewed it alone.
pub async fn list_unreviewed(tx: &mut Tx, coop: CooperationId, m: &Meeting) -> Result<Vec<Option<i64>>, Fault> {
    let mut asked = Vec::new();
    if m.is_locked() {
        asked.push(None);
    }
    for a in store::list_at_once(tx, coop, m.id).await? {
        if !m.is_locked() || store::is_published(tx, coop, m.id, Some(a.paragraph)).await? {
            asked.push(Some(a.paragraph));
        }
    }
    let mut waiting = Vec::new();
    for paragraph in asked {
        if review_of(tx, coop, m.clone(), paragraph).await?.is_some_and(|r| !r.holds()) {
            waiting.push(paragraph);
        }
    }
    Ok(waiting)
}
