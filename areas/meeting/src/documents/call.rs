//! What a version of the summons says beside the meeting's own papers, and its changes in words.

use crate::rules::{AgendaChange, CalledAgenda, Invited, Item, SentKind, Withdrawn};
use basics::Moment;
use text::Words;

/// What a summons is made of beside meeting and paragraphs.
#[derive(Default)]
pub struct Call {
    /// What is known of some of the items.
    pub items: Vec<Item>,
    /// Those called beside the seats.
    pub invited: Vec<Invited>,
    /// The version it goes out as; `None` for a draft and for a summons sent on paper.
    pub version: Option<Version>,
    /// What differs from the version before; empty for the first.
    pub changes: Vec<AgendaChange>,
    pub withdrawn: Vec<Withdrawn>,
}

/// The head of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub number: i64,
    pub kind: SentKind,
    pub reason: String,
    pub late_reason: String,
    pub at: Moment,
}

impl Call {
    pub fn item(&self, paragraph: i64) -> Option<&Item> {
        self.items.iter().find(|i| i.paragraph == paragraph)
    }

    /// Whether it is a supplement, which shows what is new before the whole agenda.
    pub fn is_supplement(&self) -> bool {
        self.version.as_ref().is_some_and(|v| v.kind == SentKind::Supplement)
    }
}

/// A change as a sentence.
pub fn said(words: &Words, change: &AgendaChange, withdrawn: &[Withdrawn]) -> String {
    let with = |id: &str, values: &[(&str, text::Value)]| words.tv(id, values);
    let name = change.item().map(|i| match &i.case {
        Some(case) => format!("{} ({case})", i.heading),
        None => i.heading.clone(),
    });
    let item = ("item", text::Value::from(name.unwrap_or_default()));
    match change {
        AgendaChange::Head { what, was, now } => {
            let shown =
                |value: &str| if value.is_empty() { words.t("meeting-change-value-none") } else { value.to_string() };
            with(&format!("meeting-change-head-{what}"), &[("was", shown(was).into()), ("now", shown(now).into())])
        }
        AgendaChange::Added { .. } => with("meeting-change-added", &[item]),
        AgendaChange::Withdrawn { item: gone } => {
            let reason = withdrawn.iter().find(|w| w.paragraph == gone.paragraph).map(|w| w.reason.clone());
            match reason {
                Some(reason) => with("meeting-change-withdrawn-why", &[item, ("reason", reason.into())]),
                None => with("meeting-change-withdrawn", &[item]),
            }
        }
        AgendaChange::Changed { what, .. } => {
            let what: Vec<String> = what.iter().map(|w| words.t(&format!("meeting-change-what-{w}"))).collect();
            with("meeting-change-changed", &[item, ("what", law::listed(words.lang, &what).into())])
        }
        AgendaChange::Moved { from, to, .. } => {
            with("meeting-change-moved", &[item, ("from", (*from).into()), ("to", (*to).into())])
        }
    }
}

/// The items of the agenda that a supplement tells of.
pub fn told_of(changes: &[AgendaChange]) -> Vec<i64> {
    let new = |c: &&AgendaChange| matches!(c, AgendaChange::Added { .. } | AgendaChange::Changed { .. });
    changes.iter().filter(new).filter_map(AgendaChange::item).map(|i| i.paragraph).collect()
}

/// The agenda of the papers as it would be sent now.
pub fn agenda_now(papers: &super::Papers) -> CalledAgenda {
    CalledAgenda::of(&papers.meeting, &papers.paragraphs, &papers.call.items, &papers.memos)
}
