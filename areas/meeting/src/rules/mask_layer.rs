//! What a person decided of each proposal, as one layer over the minutes; a later layer stands over the earlier.

use super::mask::MaskKind;
use basics::{Moment, Refusal};
use press::Document;
use serde::{Deserialize, Serialize};

/// One place in the minutes, proposed by a rule or pointed out, with what was decided of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mask {
    /// The headings above it: `§ 3 Årsredovisning / Beskrivning`; empty on the front page.
    pub place: String,
    /// The whole running text it stands in.
    pub run: String,
    /// First character in the running text, and the one after the last.
    pub from: usize,
    pub to: usize,
    pub text: String,
    pub kind: MaskKind,
    /// The rule that found it; `own` when a person pointed it out.
    pub rule: String,
    /// Why it is shown after all; may be empty.
    pub why: String,
    /// Whether it is masked; false when it was decided to show it.
    pub is_masked: bool,
}

/// The mask log of one review: what was decided, by whom, when, over which text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MaskLayer {
    pub id: i64,
    pub meeting: i64,
    /// The paragraph adjusted at once that was reviewed; `None` for the minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<i64>,
    /// From one, each review of the meeting its own.
    pub number: i64,
    /// Over the text that was reviewed. When the text is another the review no longer holds.
    pub text_hash: String,
    pub at: Moment,
    pub by: String,
    pub masks: Vec<Mask>,
}

/// A text as it was made public, when a review of it was confirmed. Sealed as it stands: its shape must not change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublishedText {
    pub id: i64,
    pub meeting: i64,
    /// `None` for the minutes.
    pub paragraph: Option<i64>,
    /// The review that was confirmed.
    pub layer: i64,
    /// How many corrections are in the text.
    pub corrections: usize,
    pub at: Moment,
    pub by: String,
    pub document: Document,
}

impl MaskLayer {
    /// Whether the review was of this text.
    pub fn holds_for(&self, text_hash: &str) -> bool {
        self.text_hash == text_hash
    }
}

/// The same proposals with what an earlier review decided of the same words.
pub fn remembered(proposals: Vec<Mask>, earlier: Option<&MaskLayer>) -> Vec<Mask> {
    let before = |m: &Mask| earlier?.masks.iter().find(|e| e.text == m.text && e.kind == m.kind);
    proposals
        .into_iter()
        .map(|m| match before(&m) {
            Some(e) => Mask { is_masked: e.is_masked, why: e.why.clone(), ..m },
            None => m,
        })
        .collect()
}

/// Whether the review may be confirmed: of the text as it stands, and with words of one's own that are in it.
pub fn confirm_masks(seen_hash: &str, text_hash: &str, own_missing: &[String]) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if seen_hash != text_hash {
        no.push(Refusal::new("mask-text-changed"));
    }
    for words in own_missing {
        let shown: String = words.chars().take(60).collect();
        no.push(Refusal::new("mask-own-not-found").at("egna").with("words", shown));
    }
    basics::all_or(no, ())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(text: &str, is_masked: bool) -> Mask {
        Mask {
            place: "§ 1".into(),
            run: text.into(),
            from: 0,
            to: text.chars().count(),
            text: text.into(),
            kind: MaskKind::Address,
            rule: "street".into(),
            why: if is_masked { String::new() } else { "Kommunens hus".into() },
            is_masked,
        }
    }

    #[test]
    fn what_was_decided_before_is_remembered_of_the_same_words() {
        let at = Moment::read("2021-02-24T12:00:00Z").expect("a moment");
        let masks = vec![mask("Storgatan 1", false)];
        let layer = MaskLayer {
            id: 1,
            meeting: 1,
            paragraph: None,
            number: 1,
            text_hash: "a".into(),
            at,
            by: "Maja".into(),
            masks,
        };
        let again = remembered(vec![mask("Storgatan 1", true), mask("Storgatan 2", true)], Some(&layer));
        assert_eq!(again.iter().map(|m| m.is_masked).collect::<Vec<_>>(), [false, true]);
        assert_eq!(again[0].why, "Kommunens hus");
        assert!(layer.holds_for("a") && !layer.holds_for("b"));
    }

    #[test]
    fn only_the_text_that_was_seen_is_confirmed() {
        let ids = |seen: &str, own: &[&str]| {
            let own: Vec<String> = own.iter().map(|s| (*s).to_string()).collect();
            confirm_masks(seen, "a", &own).err().unwrap_or_default().iter().map(|r| r.id).collect::<Vec<_>>()
        };
        assert!(ids("a", &[]).is_empty());
        assert_eq!(ids("b", &[]), ["mask-text-changed"]);
        assert_eq!(ids("a", &["finns inte"]), ["mask-own-not-found"]);
    }
}
