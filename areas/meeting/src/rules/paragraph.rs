//! A paragraph of the minutes: the matter, the proposal before the meeting and what was decided.

use super::Reader;
use basics::{Day, Refusal};
use minutes::Proceedings;
use serde::Serialize;

/// A paragraph (§), first an item of the agenda, then a decision in the minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    pub id: i64,
    pub meeting: i64,
    /// Place in the agenda, from 1.
    pub position: i64,
    /// `None` until it is numbered.
    pub number: Option<i64>,
    pub text: ParagraphText,
    pub version: i64,
}

/// Everything a paragraph says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ParagraphText {
    pub heading: String,
    pub kind: Kind,
    /// The registry's case; `None` = no registry number.
    pub case: Option<CaseRef>,
    pub presenter: String,
    pub description: String,
    /// The proposal as it stood before the meeting, point by point.
    pub proposal: Vec<String>,
    /// The decision, point by point. Empty until decided.
    pub decision: Vec<String>,
    pub basis: Vec<Basis>,
    pub dispatch: Vec<Receiver>,
    /// The day the paragraph alone was adjusted at once (PROT-3).
    pub immediate: Option<Day>,
    /// A secret part is kept apart; the public text says so.
    pub has_secret_part: bool,
    /// An information paragraph that may end without a decision.
    pub needs_no_decision: bool,
    /// What happened at the table. Left out of the record while empty, so that seals from before it hold.
    #[serde(skip_serializing_if = "is_silent")]
    pub proceedings: Proceedings,
}

fn is_silent(proceedings: &Proceedings) -> bool {
    *proceedings == Proceedings::default()
}

/// A case of the registry, with its number as it stands in the minutes. A case's number never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseRef {
    pub id: i64,
    pub number: String,
}

/// What sort of matter a paragraph is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Kind {
    #[default]
    Decision,
    Information,
    DelegationReport,
    Notices,
    Election,
    /// Questions raised at the table, and what is none of the others.
    Other,
}

/// A line of what the decision rests on, or of what was reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Basis {
    pub kind: BasisKind,
    pub day: Option<Day>,
    pub text: String,
    /// A document in the registry.
    pub document: Option<i64>,
}

/// Which list a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum BasisKind {
    /// Beslutsunderlag.
    Basis,
    /// A reported delegation decision.
    Delegation,
    /// A notice for information.
    Message,
}

/// Somebody the decision is sent to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Receiver {
    pub name: String,
    pub role: String,
    pub organisation: String,
}

impl Kind {
    pub const ALL: [Kind; 6] =
        [Kind::Decision, Kind::Information, Kind::DelegationReport, Kind::Notices, Kind::Election, Kind::Other];

    /// The word it is stored under and sent as.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Decision => "decision",
            Kind::Information => "information",
            Kind::DelegationReport => "delegation",
            Kind::Notices => "notices",
            Kind::Election => "election",
            Kind::Other => "other",
        }
    }

    /// `None` for a word that is no kind.
    pub fn of(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|k| k.code() == code)
    }

    /// Whether such a paragraph holds a decision that can be appealed, unless somebody says otherwise:
    /// decisions and elections can, what is only noted cannot (PROT-8).
    pub fn is_appealable(self) -> bool {
        matches!(self, Kind::Decision | Kind::Election)
    }

    /// Only information, notices and other questions can end without a decision.
    pub fn may_lack_decision(self) -> bool {
        matches!(self, Kind::Information | Kind::Notices | Kind::Other)
    }
}

impl BasisKind {
    pub const ALL: [BasisKind; 3] = [BasisKind::Basis, BasisKind::Delegation, BasisKind::Message];

    pub fn code(self) -> &'static str {
        match self {
            BasisKind::Basis => "basis",
            BasisKind::Delegation => "delegation",
            BasisKind::Message => "message",
        }
    }

    pub fn of(code: &str) -> Option<BasisKind> {
        BasisKind::ALL.into_iter().find(|k| k.code() == code)
    }
}

impl Basis {
    /// Reads `2021-02-01 Tjänsteskrivelse …`, `#12 2021-02-01 Årsredovisning 2020` or a text without day.
    /// `#12` is the registry's id of a document.
    pub fn read(kind: BasisKind, line: &str) -> Basis {
        let (document, rest) = match line.strip_prefix('#').and_then(|r| r.split_once(' ')) {
            Some((id, rest)) if id.parse::<i64>().is_ok() => (id.parse().ok(), rest.trim()),
            Some(_) | None => (None, line),
        };
        let (day, text) = match rest.split_once(' ') {
            Some((first, text)) if first.parse::<Day>().is_ok() => (first.parse().ok(), text.trim()),
            Some(_) | None => (None, rest),
        };
        Basis { kind, day, text: text.to_string(), document }
    }
}

impl Receiver {
    /// Name, role and organisation on one line.
    pub fn line(&self) -> String {
        let all = [&self.name, &self.role, &self.organisation];
        all.into_iter().filter(|s| !s.is_empty()).cloned().collect::<Vec<_>>().join(", ")
    }

    /// Reads `mottagare; roll; organisation`; role and organisation may be left out.
    pub fn read(line: &str) -> Receiver {
        let mut parts = line.split(';').map(|p| p.trim().to_string());
        let mut next = || parts.next().unwrap_or_default();
        Receiver { name: next(), role: next(), organisation: next() }
    }
}

/// The lines of one kind as they are written in the form.
pub fn write_basis(basis: &[Basis], kind: BasisKind) -> String {
    let line = |b: &Basis| {
        let document = b.document.map(|d| format!("#{d} ")).unwrap_or_default();
        let day = b.day.map(|d| format!("{d} ")).unwrap_or_default();
        format!("{document}{day}{}", b.text)
    };
    basis.iter().filter(|b| b.kind == kind).map(line).collect::<Vec<_>>().join("\n")
}

/// The receivers as they are written in the form.
pub fn write_receivers(receivers: &[Receiver]) -> String {
    let line = |r: &Receiver| {
        let all = [r.name.as_str(), r.role.as_str(), r.organisation.as_str()].join("; ");
        all.trim_end_matches("; ").to_string()
    };
    receivers.iter().map(line).collect::<Vec<_>>().join("\n")
}

impl ParagraphText {
    /// A heading of a kind, the rest empty.
    pub fn titled(heading: &str, kind: Kind) -> ParagraphText {
        ParagraphText { heading: heading.to_string(), kind, ..ParagraphText::default() }
    }

    /// Whether nothing is noted of what happened at the table.
    pub fn lacks_proceedings(&self) -> bool {
        is_silent(&self.proceedings)
    }

    /// Whether it ends as it must: with a decision, or marked as one that needs none.
    pub fn is_concluded(&self) -> bool {
        !self.decision.is_empty() || (self.needs_no_decision && self.kind.may_lack_decision())
    }

    /// Whether it has been dealt with at the table: decided, or taken up and ended without a decision. An item that
    /// needs none counts first when it has been taken up.
    pub fn is_done(&self) -> bool {
        !self.decision.is_empty() || (self.is_concluded() && self.proceedings.opened.is_some())
    }

    /// Whether its decision can be appealed (PROT-8).
    pub fn is_appealable(&self) -> bool {
        self.kind.is_appealable() && !self.decision.is_empty()
    }

    /// Reads the form of a paragraph. The number of its case is left for the caller to look up.
    pub fn read(mut r: Reader<'_>) -> Result<ParagraphText, Vec<Refusal>> {
        let heading = r.must_line("rubrik", "meeting-heading-missing");
        let kind = Kind::of(&r.raw("slag"));
        if kind.is_none() {
            r.refuse(Refusal::new("meeting-kind-missing").at("slag"));
        }
        let kind = kind.unwrap_or_default();
        let mut basis = Vec::new();
        for (field, kind) in
            [("underlag", BasisKind::Basis), ("delegation", BasisKind::Delegation), ("meddelanden", BasisKind::Message)]
        {
            basis.extend(r.lines(field).iter().map(|line| Basis::read(kind, line)));
        }
        let text = ParagraphText {
            heading,
            kind,
            case: r.raw("arende").parse().ok().map(|id| CaseRef { id, number: String::new() }),
            presenter: r.line("foredragande"),
            description: r.text("beskrivning"),
            proposal: r.lines("forslag"),
            decision: r.lines("beslut"),
            basis,
            dispatch: r.lines("expediering").iter().map(|line| Receiver::read(line)).collect(),
            immediate: r.day("omedelbart"),
            has_secret_part: r.ticked("sekretess"),
            needs_no_decision: r.ticked("utan_beslut"),
            proceedings: Proceedings::default(),
        };
        if text.needs_no_decision && !kind.may_lack_decision() {
            r.refuse(Refusal::new("meeting-must-decide").at("utan_beslut"));
        }
        r.done(Some(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::read::tests::ids;

    #[test]
    fn a_basis_line_is_read_as_it_is_written() {
        for line in [
            "2021-02-01 Tjänsteskrivelse Årsredovisning 2020",
            "Internkontrollrapport",
            "#12 2021-02-01 Årsredovisning 2020",
            "#12 Årsredovisning",
            "§ 166 KS Revidering av överenskommelse",
        ] {
            let basis = Basis::read(BasisKind::Basis, line);
            assert_eq!(write_basis(&[basis], BasisKind::Basis), line);
        }
        let basis = Basis::read(BasisKind::Basis, "#12 2021-02-01 Årsredovisning");
        assert_eq!((basis.document, basis.day.map(|d| d.to_string()).as_deref()), (Some(12), Some("2021-02-01")));
    }

    #[test]
    fn a_receiver_may_lack_role_and_organisation() {
        for line in ["Förvaltningschefen", "Kommunstyrelsen; för kännedom", "Maja Ahlin; nämndsekreterare; Lekeberg"]
        {
            assert_eq!(write_receivers(&[Receiver::read(line)]), line);
        }
    }

    #[test]
    fn only_what_informs_may_end_without_a_decision() {
        let concluded = |kind, decision: &[&str], marked| {
            ParagraphText {
                kind,
                decision: decision.iter().map(|s| (*s).to_string()).collect(),
                needs_no_decision: marked,
                ..ParagraphText::default()
            }
            .is_concluded()
        };
        assert!(concluded(Kind::Decision, &["godkänner"], false));
        assert!(concluded(Kind::Information, &[], true));
        assert!(!concluded(Kind::Information, &[], false));
        assert!(!concluded(Kind::Decision, &[], true));
    }

    #[test]
    fn a_decision_cannot_be_marked_as_needing_none() {
        let sent = |slag: &'static str| {
            move |field: &str| match field {
                "rubrik" => "Årsredovisning 2020".to_string(),
                "slag" => slag.to_string(),
                "utan_beslut" => "1".to_string(),
                _ => String::new(),
            }
        };
        assert!(ParagraphText::read(Reader::new(&sent("information"))).is_ok());
        assert_eq!(ids(&ParagraphText::read(Reader::new(&sent("decision")))), ["meeting-must-decide"]);
        assert_eq!(
            ids(&ParagraphText::read(Reader::new(&|_| String::new()))),
            ["meeting-heading-missing", "meeting-kind-missing"]
        );
    }
}
