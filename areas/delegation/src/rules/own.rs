//! Whether one who registers a decision of their own is the delegate of the point (PROT-12; KL 6:37, 7:5).

use super::{DecisionText, DelegateKind, Item};
use basics::Refusal;

/// What somebody was on the board on the day of a decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registrant {
    pub is_chair: bool,
    /// First or second vice chair.
    pub is_vice_chair: bool,
    pub is_member: bool,
    pub is_substitute: bool,
}

impl Registrant {
    fn is_elected(self) -> bool {
        self.is_chair || self.is_vice_chair || self.is_member || self.is_substitute
    }

    /// Whether the point may be theirs. Its function must also be the one written, which `check_decision` asks.
    /// The head of administration registers for others and is never held against this.
    fn may_be(self, kind: DelegateKind, function: &str) -> bool {
        let function = function.to_lowercase();
        let holds_post = match (function.contains("vice ordförande"), function.contains("ordförande")) {
            (true, _) => self.is_vice_chair,
            (false, true) => self.is_chair,
            (false, false) => true,
        };
        match kind {
            DelegateKind::Presidium => (self.is_chair || self.is_vice_chair) && holds_post,
            DelegateKind::Committee => self.is_elected(),
            DelegateKind::Member => (self.is_member || self.is_chair || self.is_vice_chair) && holds_post,
            DelegateKind::Substitute => self.is_substitute,
            DelegateKind::Employee => !self.is_elected(),
            DelegateKind::Chief | DelegateKind::Automated => false,
        }
    }
}

/// Holds what somebody registers for themselves against who they are: the point is their own, or handed on to an
/// employee and they are not elected. An urgent decision has no point, and is held against the chair elsewhere.
pub fn check_own(text: &DecisionText, items: &[Item], who: Registrant) -> Result<(), Vec<Refusal>> {
    let Some(item) = text.item.and_then(|id| items.iter().find(|i| i.id == id)) else { return Ok(()) };
    let kind = if text.sub.is_some() { DelegateKind::Employee } else { item.text.delegate };
    if who.may_be(kind, &item.text.function) {
        return Ok(());
    }
    let refusal = Refusal::new("delegation-not-your-item").at("punkt");
    Err(vec![refusal.with("number", &item.text.number).with("function", &item.text.function)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::decision::tests::{chief_item, ids, item, text_of};

    #[test]
    fn prot_12_who_registers_for_themselves_uses_only_points_that_are_theirs() {
        let chair = Registrant { is_chair: true, is_member: true, ..Registrant::default() };
        let vice = Registrant { is_vice_chair: true, is_member: true, ..Registrant::default() };
        let member = Registrant { is_member: true, ..Registrant::default() };
        let substitute = Registrant { is_substitute: true, ..Registrant::default() };
        let employee = Registrant::default();
        let all = [chair, vice, member, substitute, employee];
        for (kind, function, who) in [
            (DelegateKind::Chief, "Förvaltningschef", [false; 5]),
            (DelegateKind::Automated, "E-tjänsten", [false; 5]),
            (DelegateKind::Presidium, "Presidiet", [true, true, false, false, false]),
            (DelegateKind::Presidium, "Ordförande", [true, false, false, false, false]),
            (DelegateKind::Member, "Vice ordförande", [false, true, false, false, false]),
            (DelegateKind::Member, "Ledamot", [true, true, true, false, false]),
            (DelegateKind::Committee, "Arbetsutskottet", [true, true, true, true, false]),
            (DelegateKind::Substitute, "Ersättare", [false, false, false, true, false]),
            (DelegateKind::Employee, "IT-chef", [false, false, false, false, true]),
        ] {
            let mut point = item(1, "1", kind);
            point.text.function = function.into();
            let may = all.map(|r| check_own(&text_of(1), &[point.clone()], r).is_ok());
            assert_eq!(may, who, "{kind:?} {function}");
        }
        assert_eq!(ids(&check_own(&text_of(5), &[chief_item(5, "5", true)], member)), ["delegation-not-your-item"]);
        let handed_on = DecisionText { sub: Some(1), ..text_of(5) };
        assert!(check_own(&handed_on, &[chief_item(5, "5", true)], employee).is_ok());
        assert!(check_own(&handed_on, &[chief_item(5, "5", true)], member).is_err());
        assert!(check_own(&DecisionText { item: None, ..text_of(5) }, &[], member).is_ok());
    }
}
