//! How the minutes, or one paragraph, were signed in Samdrift: who, as what, when, how, and which bytes (4.1).

use super::Papers;
use crate::rules::{Signer, SignerRole, SignerState, Signing, range_label};
use press::{Block, Column, Table, text};

/// The evidence of a round: a line per signature, the hash of what was signed, who refused and why.
pub fn evidence(papers: &Papers, s: &Signing) -> Vec<Block> {
    let columns = vec![
        Column::left(papers.t("meeting-doc-sign-name"), 3),
        Column::left(papers.t("meeting-doc-sign-role"), 3),
        Column::left(papers.t("meeting-doc-sign-when"), 3),
        Column::left(papers.t("meeting-doc-sign-how"), 3),
    ];
    let row = |x: &Signer| {
        let signature = s.signatures.iter().rfind(|g| g.signer == x.id);
        let SignerState::Signed(at) = s.standing(x.id) else {
            return vec![text(&x.name), text(role(papers, x)), text(papers.t("meeting-doc-sign-not")), text("")];
        };
        let when = format!("{} {}", at.day(), at.clock());
        let how = signature.map(|g| g.method.clone()).unwrap_or_default();
        vec![text(&x.name), text(role(papers, x)), text(when), text(how)]
    };
    let rows = s.signers.iter().map(row).collect();
    let mut out = vec![Block::Table(Table { columns, rows, caption: papers.t("meeting-doc-signed") })];
    if let Some(draft) = s.draft() {
        let values = [("number", draft.number.into()), ("hash", (&draft.hash).into())];
        out.push(Block::paragraph(papers.tv("meeting-doc-signed-hash", &values)));
    }
    out.extend(s.refusals().map(|(signer, o)| {
        let what = if o.label.is_empty() { papers.t("meeting-doc-refused-whole") } else { o.label.clone() };
        let values = [("name", (&signer.name).into()), ("what", what.into()), ("reason", (&o.reason).into())];
        Block::paragraph(papers.tv("meeting-doc-refused", &values))
    }));
    if !s.round.end_reason.is_empty() {
        let values = [("reason", (&s.round.end_reason).into())];
        out.push(Block::paragraph(papers.tv("meeting-doc-closed-anyway", &values)));
    }
    out
}

/// `ordförande, §§ 1–3` for one of several chairs.
fn role(papers: &Papers, x: &Signer) -> String {
    let word = papers.t(&format!("meeting-doc-signer-{}", x.role.code()));
    if x.from.is_none() && x.to.is_none() {
        return word;
    }
    let covered: Vec<i64> = papers.paragraphs.iter().filter_map(|p| p.number).filter(|n| x.covers(Some(*n))).collect();
    // Somebody else may have led in between: then only what the log says they led.
    let led = |n: &i64| {
        let chair = minutes::table_at(&papers.record, *n).chair;
        x.role != SignerRole::Chair || chair.is_none_or(|c| minutes::same_person(&c, &x.name))
    };
    let own: Vec<i64> = covered.iter().copied().filter(led).collect();
    format!("{word}, {}", range_label(&papers.board.label, if own.is_empty() { &covered } else { &own }))
}
