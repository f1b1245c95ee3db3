//! The review that goes before a public version: of the minutes, or of one paragraph adjusted at once (PROT-3).

use crate::documents::{self, Papers, SecretPart};
use crate::papers::gather;
use crate::rules::{AtOnce, Mask, MaskLayer, Meeting, SealedAtOnce, Spared, remembered};
use crate::store;
use ::store::{Fault, Tx, sealed_hash};
use basics::CooperationId;
use press::Document;

/// A review: the text as it stands without what comes later, and what was decided of it.
pub struct Review {
    pub papers: Papers,
    /// The paragraph adjusted at once that it is of; `None` when it is of the minutes.
    pub paragraph: Option<i64>,
    /// The text as it is reviewed: without notices and signatures, which come after.
    pub reviewed: Document,
    pub text_hash: String,
    /// The text in full as it stands now, with an empty frame where the notices come.
    full: Document,
    /// The notices, which go on after the text is public.
    notices: Option<press::Block>,
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

    /// Whether the text is adjusted, so that a confirmed review makes it public.
    pub fn is_adjusted(&self) -> bool {
        self.paragraph.is_some() || self.papers.meeting.is_locked()
    }

    /// How many corrections are laid over the text.
    pub fn corrections(&self) -> usize {
        let own = |place: crate::rules::Place| self.paragraph.is_none() || place.paragraph() == self.paragraph;
        self.papers.corrections.iter().filter(|c| own(c.place)).count()
    }

    /// What the rules propose, with what the last review decided of the same words.
    pub fn proposals(&self) -> Vec<Mask> {
        remembered(documents::proposals(&self.reviewed, &self.known(), &self.secret), self.layer.as_ref())
    }

    /// The text with these places masked, as it is kept: the notices are not in it.
    pub fn kept(&self, masks: &[Mask]) -> Document {
        let reviewed = documents::runs(&self.reviewed);
        documents::masked(self.full.clone(), &reviewed, masks, &self.known(), &self.papers.words)
    }

    /// The text with these places masked, and the notices as they stand.
    pub fn published(&self, masks: &[Mask]) -> Document {
        self.with_notices(self.kept(masks))
    }

    /// A kept text with the notices as they stand now.
    pub fn with_notices(&self, mut document: Document) -> Document {
        if let Some(notices) = &self.notices {
            documents::put_notices(&mut document, notices.clone(), &self.known(), &self.papers.words);
        }
        document
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
    let (full, notices) = documents::minutes_apart(&papers);
    let as_it_stands = papers.meeting.clone();
    let reviewed = documents::as_reviewed(&mut papers);
    papers.meeting = as_it_stands;
    let layers = store::list_mask_layers(tx, coop, id, None).await?;
    Ok(Some(made(papers, None, (full, Some(notices), reviewed), layers, secret)))
}

/// The same of one paragraph that was adjusted at once. `None` when it was not.
pub async fn review_paragraph(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: Meeting,
    paragraph: i64,
) -> Result<Option<Review>, Fault> {
    let id = meeting.id;
    let Some(at_once) = store::find_at_once(tx, coop, paragraph).await? else { return Ok(None) };
    let Some(mut papers) = gather(tx, coop, meeting).await? else { return Ok(None) };
    let secret = secret_parts(tx, coop, &papers).await?;
    let Some(full) = at_once_document(&papers, &at_once) else { return Ok(None) };
    papers.signings.clear();
    let Some(p) = papers.paragraphs.iter().find(|p| p.id == paragraph) else { return Ok(None) };
    let reviewed = documents::one_paragraph(&papers, p);
    let layers = store::list_mask_layers(tx, coop, id, Some(paragraph)).await?;
    Ok(Some(made(papers, Some(paragraph), (full, None, reviewed), layers, secret)))
}

fn at_once_document(papers: &Papers, at_once: &AtOnce) -> Option<Document> {
    let p = papers.paragraphs.iter().find(|p| p.id == at_once.paragraph)?;
    let seal = sealed_hash(&SealedAtOnce::of(p, at_once));
    Some(documents::adjusted_paragraph(papers, p, at_once, &seal))
}

fn made(
    papers: Papers,
    paragraph: Option<i64>,
    (full, notices, reviewed): (Document, Option<press::Block>, Document),
    layers: Vec<MaskLayer>,
    secret: Vec<SecretPart>,
) -> Review {
    let text_hash = sealed_hash(&reviewed);
    let layer = layers.last().cloned();
    Review { papers, paragraph, reviewed, text_hash, full, notices, layers, layer, secret }
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
