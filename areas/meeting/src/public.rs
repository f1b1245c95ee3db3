//! What the public pages ask of meetings, and the review that goes before the public version of minutes.

use crate::documents::{self, Papers, SecretPart};
use crate::papers::{gather, swedish};
use crate::rules::{Mask, MaskLayer, Meeting, Paragraph, Spared, find_private, remembered};
use crate::store;
use ::store::{Fault, Tx, sealed_hash};
use basics::CooperationId;
use press::Document;

/// A case over all meetings it has been up at, the earliest first: each meeting with the paragraph. Meetings nobody
/// has been called to yet are left out: their agenda is a draft.
pub async fn list_paragraphs_of_case(
    tx: &mut Tx,
    coop: CooperationId,
    case: i64,
) -> Result<Vec<(Meeting, Paragraph)>, Fault> {
    let mut all = Vec::new();
    for p in store::list_case_paragraphs(tx, coop, case).await? {
        let Some(meeting) = store::find_meeting(tx, coop, p.meeting).await? else { continue };
        let is_called = meeting.stage.called().is_some() || meeting.stage.is_held();
        if is_called && meeting.cancelled.is_none() {
            all.push((meeting, p));
        }
    }
    all.sort_by_key(|(m, p)| (m.day(), m.id, p.position));
    Ok(all)
}

/// A review of a meeting's minutes: the text as it stands without what comes later, and what was decided of it.
pub struct Review {
    pub papers: Papers,
    /// The minutes as they are reviewed: without notices and signatures, which come after.
    pub reviewed: Document,
    pub text_hash: String,
    /// The minutes in full, as they stand now.
    pub full: Document,
    /// Every review so far, the earliest first.
    pub layers: Vec<MaskLayer>,
    /// The last of them.
    pub layer: Option<MaskLayer>,
    secret: Vec<SecretPart>,
}

impl Review {
    /// Whether the last review was of the text as it stands.
    pub fn holds(&self) -> bool {
        self.layer.as_ref().is_some_and(|l| l.holds_for(&self.text_hash))
    }

    /// What the rules propose, with what the last review decided of the same words.
    pub fn proposals(&self) -> Vec<Mask> {
        remembered(documents::proposals(&self.reviewed, &self.known(), &self.secret), self.layer.as_ref())
    }

    /// The minutes with these places masked.
    pub fn published(&self, masks: &[Mask]) -> Document {
        let reviewed = documents::runs(&self.reviewed);
        documents::masked(self.full.clone(), &reviewed, masks, &self.known(), &self.papers.words)
    }

    /// The elected and the officials of the meeting, whose names stay.
    fn known(&self) -> Spared {
        let (p, head) = (&self.papers, &self.papers.meeting.head);
        let mut names: Vec<String> = p.attendance.iter().map(|a| a.who.name.clone()).collect();
        names.extend(p.sittings.iter().filter_map(|s| s.mandate.as_ref()).map(|m| m.name.clone()));
        names.push(head.secretary.clone());
        names.extend(head.adjusters.clone());
        names.extend(p.paragraphs.iter().map(|q| q.text.presenter.clone()));
        names.extend(p.memos.iter().flat_map(|m| [m.text.chief_name.clone(), m.text.handler_name.clone()]));
        names.retain(|n| !n.is_empty());
        Spared { names, parties: p.parties.iter().map(|q| q.short.clone()).collect() }
    }
}

/// What a review of the meeting's minutes is made of. `None` when its board is gone.
pub async fn review(tx: &mut Tx, coop: CooperationId, meeting: Meeting) -> Result<Option<Review>, Fault> {
    let id = meeting.id;
    let Some(mut papers) = gather(tx, coop, meeting).await? else { return Ok(None) };
    let secret = secret_parts(tx, coop, &papers).await?;
    let full = documents::minutes(&papers);
    let reviewed = documents::as_reviewed(&mut papers);
    let text_hash = sealed_hash(&reviewed);
    let layers = store::list_mask_layers(tx, coop, id).await?;
    let layer = layers.last().cloned();
    Ok(Some(Review { papers, reviewed, text_hash, full, layers, layer, secret }))
}

/// Paragraphs with a secret part, and those whose case keeps its title back.
async fn secret_parts(tx: &mut Tx, coop: CooperationId, papers: &Papers) -> Result<Vec<SecretPart>, Fault> {
    let mut all = Vec::new();
    for p in &papers.paragraphs {
        let case = match &p.text.case {
            Some(c) => registry::find_case(tx, coop, c.id).await?,
            None => None,
        };
        if p.text.has_secret_part || case.is_some_and(|c| c.is_hidden_from(false)) {
            let (title, heading) = (papers.title(p), p.text.heading.clone());
            all.push(SecretPart { title, heading, is_whole: p.text.has_secret_part });
        }
    }
    Ok(all)
}

/// The minutes as everybody may read them: adjusted, reviewed as they stand, and with what is masked taken out.
/// `None` before that: nothing becomes public until a person has confirmed it.
pub async fn public_minutes(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Option<Document>, Fault> {
    let Some(found) = store::find_meeting(tx, coop, meeting).await? else { return Ok(None) };
    if !found.is_locked() || store::find_mask_layer(tx, coop, meeting).await?.is_none() {
        return Ok(None);
    }
    let Some(r) = review(tx, coop, found).await? else { return Ok(None) };
    let masks = r.layer.as_ref().filter(|_| r.holds()).map(|l| l.masks.clone());
    Ok(masks.map(|masks| r.published(&masks)))
}

/// What everybody may read of a line that stands outside the minutes, such as a heading on the agenda: whatever the
/// rules find is left out, because nobody has reviewed it.
pub fn without_private(line: &str) -> String {
    let words = swedish();
    let mut out = line.to_string();
    for f in find_private(line, &Spared::default()) {
        let kind = words.t(&format!("mask-kind-{}", f.kind.code()));
        out = out.replace(&f.text, &words.tv("mask-doc-word", &[("kind", kind.into())]));
    }
    out
}
