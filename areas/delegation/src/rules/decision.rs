//! A decision made on the board's behalf, and whether it was the delegate's to make.

use super::{Item, Order, Question, Sub, in_force, prohibited};
use crate::rules::DelegateKind;
use basics::{Day, PartyId, PersonId, Refusal, Written};
use serde::{Deserialize, Serialize};

/// A delegated or urgent decision in the register (documents.md 4.5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub id: i64,
    pub board: i64,
    /// The registry's case and document; the document's number is the decision's.
    pub case: i64,
    pub document: i64,
    pub number: String,
    pub text: DecisionText,
    /// The point of the order as it is cited, `4.1`; empty for an urgent decision.
    pub item_number: String,
    pub basis: LegalBasis,
    /// Whether it is reported to the board in a list (PROT-14). Urgent ones always are (MEET-14).
    pub is_reported: bool,
    pub is_appealable: bool,
    /// The day it was entered here.
    pub registered: Day,
    /// The list it stands on.
    pub list: Option<i64>,
    /// The paragraph an urgent decision is taken up in.
    pub attached: Option<Place>,
    /// When an urgent decision was reported; decisions on lists are reported with their list.
    pub reported: Option<Reported>,
    pub version: i64,
}

/// What the decision says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionText {
    pub day: Day,
    /// The point of the order; `None` for an urgent decision.
    pub item: Option<i64>,
    /// The head's delegation further that the delegate decided by.
    pub sub: Option<i64>,
    pub person: Option<PersonId>,
    pub name: String,
    pub function: String,
    /// The municipality that employs the delegate.
    pub party: Option<PartyId>,
    pub heading: String,
    /// The decision in short.
    pub decision: String,
    /// The party it concerns; never shown to the public.
    pub affected: String,
    pub amount_ore: Option<i64>,
    /// Why the board could not be awaited. Not empty: decided by the chair or an appointed member (MEET-14).
    pub urgent: String,
    /// By which decision a member other than the chair was appointed to decide what is urgent.
    pub appointed: String,
}

/// What gives the delegate the power.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LegalBasis {
    /// The elected, and automated functions (KL 6:37).
    Elected,
    /// An employee of the host (KL 7:5).
    Employee,
    /// Handed on by the head of administration (KL 7:6; 9:31 for an employee of another party).
    Sub,
    /// An employee of another party (KL 9:30).
    OtherParty,
    /// The chair or an appointed member, when the board could not be awaited (KL 6:39).
    Urgent,
}

/// Where at a meeting something stands: `§ 5, 2021-02-10` and its address in the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub label: String,
    pub address: String,
}

/// That something was reported to the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reported {
    pub place: Place,
    pub day: Day,
}

/// How far a decision has come towards the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Waits for a list, or urgent and for a meeting.
    Waiting,
    /// On a list, or in a paragraph, that has not been before the board.
    Listed,
    Reported,
    /// Need not be reported (PROT-14).
    NotReported,
}

/// What a decision is held against.
pub struct Grounds<'a> {
    pub orders: &'a [Order],
    pub items: &'a [Item],
    pub subs: &'a [Sub],
    /// The parties on the day of the decision, and the host among them.
    pub parties: &'a [PartyId],
    pub host: Option<PartyId>,
    /// Those who were chair that day.
    pub chairs: &'a [PersonId],
    pub today: Day,
}

impl LegalBasis {
    pub const ALL: [LegalBasis; 5] =
        [LegalBasis::Elected, LegalBasis::Employee, LegalBasis::Sub, LegalBasis::OtherParty, LegalBasis::Urgent];

    pub fn code(self) -> &'static str {
        match self {
            LegalBasis::Elected => "elected",
            LegalBasis::Employee => "employee",
            LegalBasis::Sub => "sub",
            LegalBasis::OtherParty => "other-party",
            LegalBasis::Urgent => "urgent",
        }
    }

    pub fn of(code: &str) -> Option<LegalBasis> {
        LegalBasis::ALL.into_iter().find(|b| b.code() == code)
    }
}

impl Decision {
    pub fn is_urgent(&self) -> bool {
        !self.text.urgent.is_empty()
    }

    /// Not reported but appealable: announced by itself, with a clock of its own (PROT-14).
    pub fn is_announced(&self) -> bool {
        !self.is_reported && self.is_appealable
    }

    /// `list_reported`: whether its list has been before the board.
    pub fn standing(&self, list_reported: bool) -> Standing {
        match (self.is_reported, &self.reported, self.list, &self.attached) {
            (_, Some(_), ..) => Standing::Reported,
            (_, None, Some(_), _) if list_reported => Standing::Reported,
            (_, None, Some(_), _) | (_, None, None, Some(_)) => Standing::Listed,
            (true, None, None, None) => Standing::Waiting,
            (false, None, None, None) => Standing::NotReported,
        }
    }

    /// The line of an agenda or of minutes. Minutes are public: the affected party is not in it.
    pub fn line(&self) -> String {
        format!("{} {}", self.number, self.text.heading)
    }

    /// The affected party as the reader may see it: the text, or `masked` where there is one to hide.
    pub fn affected_for<'a>(&'a self, sees_secret: bool, masked: &'a str) -> &'a str {
        if sees_secret || self.text.affected.is_empty() { &self.text.affected } else { masked }
    }
}

impl DecisionText {
    /// Reads the form of a decision, urgent when the reason is given or `bradskande` is ticked.
    pub fn read(mut w: Written<'_>) -> Result<DecisionText, Vec<Refusal>> {
        let day = w.must_day("dag", "delegation-day-missing");
        let is_urgent = w.ticked("bradskande");
        let urgent = if is_urgent { w.must_text("skal", "delegation-urgent-reason") } else { String::new() };
        let item = w.id("punkt").filter(|_| !is_urgent);
        if item.is_none() && !is_urgent {
            w.refuse(Refusal::new("delegation-item-missing").at("punkt"));
        }
        let name = w.must_line("delegat", "delegation-name-missing");
        let function = w.must_line("funktion", "delegation-function-missing");
        let heading = w.must_line("rubrik", "delegation-heading-missing");
        let decision = w.must_text("beslut", "delegation-decision-missing");
        let text = day.map(|day| DecisionText {
            day,
            item,
            sub: w.id("genom").filter(|_| !is_urgent),
            person: w.id("person"),
            name,
            function,
            party: w.id("part"),
            heading,
            decision,
            affected: w.line("berord"),
            amount_ore: w.ore("belopp"),
            urgent,
            appointed: if is_urgent { w.line("utsedd") } else { String::new() },
        });
        w.done(text)
    }
}

/// Only what stands on no list and in no paragraph may still be corrected; the board has seen the rest.
pub fn is_editable(decision: &Decision) -> bool {
    decision.list.is_none() && decision.attached.is_none() && decision.reported.is_none()
}

/// Whether the decision was the delegate's to make (PROT-12, PROT-13, GN-11; MEET-14 for urgent ones), and by
/// which rule. `yes` are the questions of [`prohibited`] answered yes. The bars of KL 6:38 concern delegation
/// under 6:37 and 7:5; an urgent decision rests on 6:39, so they are not asked of it (our reading).
pub fn check_decision(text: &DecisionText, yes: &[Question], g: &Grounds<'_>) -> Result<LegalBasis, Vec<Refusal>> {
    let mut no = Vec::new();
    if text.day > g.today {
        no.push(Refusal::new("delegation-day-future").at("dag").with("today", g.today));
    }
    if text.party.is_some_and(|p| !g.parties.contains(&p)) {
        no.push(Refusal::new("delegation-party-unknown").at("part").with("day", text.day));
    }
    let basis = match (text.urgent.is_empty(), text.item) {
        (false, _) => urgent(text, g, &mut no),
        (true, None) => {
            no.push(Refusal::new("delegation-item-missing").at("punkt"));
            None
        }
        (true, Some(id)) => delegated(text, id, yes, g, &mut no),
    };
    match basis {
        Some(basis) if no.is_empty() => Ok(basis),
        Some(_) | None => Err(no),
    }
}

/// MEET-14 (KL 6:39): the chair, or a member the board has appointed.
fn urgent(text: &DecisionText, g: &Grounds<'_>, no: &mut Vec<Refusal>) -> Option<LegalBasis> {
    let is_chair = text.person.is_some_and(|p| g.chairs.contains(&p));
    if !is_chair && text.appointed.is_empty() {
        no.push(Refusal::new("delegation-urgent-by").at("utsedd").with("day", text.day));
    }
    Some(LegalBasis::Urgent)
}

fn delegated(
    text: &DecisionText,
    id: i64,
    yes: &[Question],
    g: &Grounds<'_>,
    no: &mut Vec<Refusal>,
) -> Option<LegalBasis> {
    let Some(item) = g.items.iter().find(|i| i.id == id) else {
        no.push(Refusal::new("delegation-item-missing").at("punkt"));
        return None;
    };
    match in_force(g.orders, text.day) {
        None => no.push(Refusal::new("delegation-no-order").at("dag").with("day", text.day)),
        Some(order) if order.id != item.order => {
            no.push(Refusal::new("delegation-order-not-in-force").at("punkt").with("name", &order.name));
        }
        Some(_) => {}
    }
    no.extend(prohibited(yes, item.text.delegate == DelegateKind::Automated));
    over_limit(text, item, no);
    if let Some(sub) = text.sub {
        return handed_on(text, item, sub, g, no);
    }
    if !is_same(&text.function, &item.text.function) {
        let refusal = Refusal::new("delegation-not-the-delegate").at("funktion");
        no.push(refusal.with("number", &item.text.number).with("function", &item.text.function));
    }
    of_party(text, item.text.delegate, item.text.party, no);
    Some(match item.text.delegate {
        kind if !kind.is_employee() => LegalBasis::Elected,
        _ if text.party == g.host => LegalBasis::Employee,
        _ => LegalBasis::OtherParty,
    })
}

/// Handed on by the head to an employee: board, head, employee and no further (PROT-13).
fn handed_on(text: &DecisionText, item: &Item, sub: i64, g: &Grounds<'_>, no: &mut Vec<Refusal>) -> Option<LegalBasis> {
    let Some(sub) = g.subs.iter().find(|s| s.id == sub && s.item == item.id) else {
        no.push(Refusal::new("delegation-sub-other-item").at("genom").with("number", &item.text.number));
        return None;
    };
    if sub.text.through.is_some() {
        no.push(Refusal::new("delegation-chain-too-deep").at("genom"));
    }
    if !item.text.may_sub || item.text.delegate != DelegateKind::Chief {
        no.push(Refusal::new("delegation-sub-not-allowed").at("genom").with("number", &item.text.number));
    }
    if !sub.holds_on(text.day) {
        no.push(Refusal::new("delegation-sub-not-in-force").at("genom").with("day", text.day));
    }
    if !is_same(&text.function, &sub.text.function) {
        let refusal = Refusal::new("delegation-not-the-delegate").at("funktion");
        no.push(refusal.with("number", &item.text.number).with("function", &sub.text.function));
    }
    of_party(text, DelegateKind::Employee, sub.text.party, no);
    Some(LegalBasis::Sub)
}

/// An employee is employed by one of the parties, by the one named if one is (GN-11).
fn of_party(text: &DecisionText, kind: DelegateKind, party: Option<PartyId>, no: &mut Vec<Refusal>) {
    if kind.is_employee() && text.party.is_none() {
        no.push(Refusal::new("delegation-employer-missing").at("part"));
    } else if party.is_some() && text.party != party {
        no.push(Refusal::new("delegation-employer-other").at("part"));
    }
}

/// The limit itself is within; a point with a limit asks for the amount.
fn over_limit(text: &DecisionText, item: &Item, no: &mut Vec<Refusal>) {
    let Some(limit) = item.text.limit_ore else { return };
    match text.amount_ore {
        None => no.push(Refusal::new("delegation-amount-missing").at("belopp").with("number", &item.text.number)),
        Some(amount) if amount > limit => {
            let refusal = Refusal::new("delegation-over-limit").at("belopp").with("number", &item.text.number);
            no.push(refusal.with("limit", in_kronor(limit)));
        }
        Some(_) => {}
    }
}

/// `500 000 kr`, with öre only where there are any.
pub fn in_kronor(ore: i64) -> String {
    let kronor = text::number(ore / 100);
    if ore % 100 == 0 { format!("{kronor} kr") } else { format!("{kronor},{:02} kr", ore % 100) }
}

fn is_same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::rules::{Adopted, ItemText, SubText};

    pub(crate) fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    pub(crate) fn ids<T>(result: &Result<T, Vec<Refusal>>) -> Vec<&'static str> {
        result.as_ref().err().map(|all| all.iter().map(|r| r.id).collect()).unwrap_or_default()
    }

    pub(crate) fn order(id: i64, from: &str) -> Order {
        let adopted = Adopted { on: day(from), reference: "§ 9".into(), from: day(from) };
        Order { id, board: 1, name: format!("Delegationsordning {from}"), adopted: Some(adopted), version: 1 }
    }

    pub(crate) fn item(id: i64, number: &str, delegate: DelegateKind) -> Item {
        let text = ItemText {
            number: number.into(),
            group: String::new(),
            matter: "Anställning".into(),
            delegate,
            function: "IT-chef".into(),
            party: None,
            limit_ore: None,
            conditions: String::new(),
            may_sub: false,
            is_reported: true,
            is_appealable: true,
        };
        Item { id, order: 1, position: 1, text, version: 1 }
    }

    pub(crate) fn chief_item(id: i64, number: &str, may_sub: bool) -> Item {
        let mut item = item(id, number, DelegateKind::Chief);
        item.text.may_sub = may_sub;
        item.text.function = "Förvaltningschef".into();
        item
    }

    pub(crate) fn text_of(item: i64) -> DecisionText {
        DecisionText {
            day: day("2020-12-08"),
            item: Some(item),
            sub: None,
            person: None,
            name: "Sara Lindqvist".into(),
            function: "it-chef".into(),
            party: Some(4),
            heading: "Anställning av förvaltningsledare".into(),
            decision: "Anställning från 1 februari.".into(),
            affected: String::new(),
            amount_ore: None,
            urgent: String::new(),
            appointed: String::new(),
        }
    }

    fn sub(id: i64, through: Option<i64>) -> Sub {
        let text = SubText {
            through,
            function: "IT-samordnare".into(),
            party: None,
            from: day("2020-01-01"),
            to: Some(day("2020-12-31")),
            reference: "Syd-IT 20-1-3".into(),
        };
        Sub { id, item: 5, text, version: 1 }
    }

    fn check(text: &DecisionText, yes: &[Question]) -> Result<LegalBasis, Vec<Refusal>> {
        let mut limited = item(2, "2", DelegateKind::Employee);
        limited.text.limit_ore = Some(50_000_000);
        let mut laxa_only = item(3, "3", DelegateKind::Employee);
        laxa_only.text.party = Some(3);
        let old = Item { order: 9, ..item(4, "4", DelegateKind::Employee) };
        let items = [
            item(1, "1", DelegateKind::Employee),
            limited,
            laxa_only,
            old,
            chief_item(5, "5", true),
            item(6, "6", DelegateKind::Automated),
            item(7, "7", DelegateKind::Presidium),
        ];
        let grounds = Grounds {
            orders: &[order(1, "2019-03-01")],
            items: &items,
            subs: &[sub(1, None), sub(2, Some(1))],
            parties: &[1, 2, 3, 4],
            host: Some(4),
            chairs: &[11],
            today: day("2021-02-10"),
        };
        check_decision(text, yes, &grounds)
    }

    #[test]
    fn gn_11_an_employee_of_any_party_decides_and_the_rule_follows_the_employer() {
        let of = |item, party| check(&DecisionText { party, ..text_of(item) }, &[]);
        assert_eq!(of(1, Some(4)), Ok(LegalBasis::Employee));
        assert_eq!(of(1, Some(2)), Ok(LegalBasis::OtherParty));
        assert_eq!(of(3, Some(3)), Ok(LegalBasis::OtherParty));
        assert_eq!(ids(&of(3, Some(2))), ["delegation-employer-other"]);
        assert_eq!(ids(&of(1, None)), ["delegation-employer-missing"]);
        assert_eq!(ids(&of(1, Some(9))), ["delegation-party-unknown"]);
        assert_eq!(of(7, None), Ok(LegalBasis::Elected));
    }

    #[test]
    fn prot_12_what_the_law_keeps_for_the_board_is_refused() {
        assert_eq!(ids(&check(&text_of(1), &[Question::Goals])), ["delegation-barred-goals"]);
        assert_eq!(check(&text_of(1), &[Question::Procurement]), Ok(LegalBasis::Employee));
        let automated = DecisionText { party: None, ..text_of(6) };
        assert_eq!(check(&automated, &[]), Ok(LegalBasis::Elected));
        assert_eq!(ids(&check(&automated, &[Question::Procurement])), ["delegation-barred-procurement"]);
    }

    #[test]
    fn a_decision_keeps_within_scope_limit_delegate_and_days_of_the_order() {
        let amount = |amount_ore| ids(&check(&DecisionText { amount_ore, ..text_of(2) }, &[]));
        assert!(amount(Some(50_000_000)).is_empty());
        assert_eq!(amount(Some(50_000_001)), ["delegation-over-limit"]);
        assert_eq!(amount(None), ["delegation-amount-missing"]);
        let other = DecisionText { function: "Servicedeskchef".into(), ..text_of(1) };
        assert_eq!(ids(&check(&other, &[])), ["delegation-not-the-delegate"]);
        assert_eq!(ids(&check(&text_of(4), &[])), ["delegation-order-not-in-force"]);
        let on = |d| ids(&check(&DecisionText { day: day(d), ..text_of(1) }, &[]));
        assert!(on("2019-03-01").is_empty());
        assert_eq!(on("2019-02-28"), ["delegation-no-order"]);
        assert_eq!(on("2021-02-11"), ["delegation-day-future"]);
        assert_eq!(ids(&check(&DecisionText { item: Some(99), ..text_of(1) }, &[])), ["delegation-item-missing"]);
    }

    #[test]
    fn prot_13_the_chain_is_board_head_employee() {
        let through = |sub| DecisionText { sub: Some(sub), function: "IT-samordnare".into(), ..text_of(5) };
        assert_eq!(check(&through(1), &[]), Ok(LegalBasis::Sub));
        assert_eq!(ids(&check(&through(2), &[])), ["delegation-chain-too-deep"]);
        assert_eq!(ids(&check(&through(9), &[])), ["delegation-sub-other-item"]);
        let late = DecisionText { day: day("2021-01-02"), ..through(1) };
        assert_eq!(ids(&check(&late, &[])), ["delegation-sub-not-in-force"]);
        let other = DecisionText { function: "IT-chef".into(), ..through(1) };
        assert_eq!(ids(&check(&other, &[])), ["delegation-not-the-delegate"]);
    }

    #[test]
    fn meet_14_only_the_chair_or_an_appointed_member_decides_what_is_urgent() {
        let text = |person, appointed: &str| DecisionText {
            item: None,
            person,
            function: "Ordförande".into(),
            urgent: "Avtalet löpte ut före sammanträdet.".into(),
            appointed: appointed.into(),
            ..text_of(1)
        };
        assert_eq!(check(&text(Some(11), ""), &[Question::Goals]), Ok(LegalBasis::Urgent));
        assert_eq!(check(&text(Some(12), "§ 4, 2019-02-13"), &[]), Ok(LegalBasis::Urgent));
        assert_eq!(ids(&check(&text(Some(12), ""), &[])), ["delegation-urgent-by"]);
        assert_eq!(ids(&check(&text(None, ""), &[])), ["delegation-urgent-by"]);
    }

    #[test]
    fn the_form_of_an_urgent_decision_asks_for_the_reason_and_no_point() {
        let sent = |urgent: &'static str, reason: &'static str| {
            move |field: &str| {
                match field {
                    "dag" => "2020-12-08",
                    "bradskande" => urgent,
                    "skal" => reason,
                    "delegat" => "Birgitta Lundmark",
                    "funktion" => "Ordförande",
                    "rubrik" => "Förlängt avtal",
                    "beslut" => "Avtalet förlängs tre månader.",
                    _ => "",
                }
                .to_string()
            }
        };
        assert!(DecisionText::read(Written::new(&sent("1", "Avtalet löpte ut."))).is_ok());
        assert_eq!(ids(&DecisionText::read(Written::new(&sent("1", "")))), ["delegation-urgent-reason"]);
        assert_eq!(ids(&DecisionText::read(Written::new(&sent("", "")))), ["delegation-item-missing"]);
    }

    #[test]
    fn amounts_are_shown_in_kronor() {
        assert_eq!((in_kronor(50_000_000), in_kronor(1250)), ("500\u{a0}000 kr".into(), "12,50 kr".into()));
    }
}
