//! The delegation order (delegationsordning): its versions, its points, and delegating further.

use basics::{Day, PartyId, Refusal, Written, all_or};
use serde::{Deserialize, Serialize};

/// One version of the order. A draft until the board has adopted it; from then on it never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Order {
    pub id: i64,
    pub board: i64,
    pub name: String,
    /// `None` while it is a draft.
    pub adopted: Option<Adopted>,
    pub version: i64,
}

/// When and by which paragraph the board adopted the order, and from which day it is in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Adopted {
    pub on: Day,
    /// The paragraph of the minutes, `§ 9, 2014-12-10`.
    pub reference: String,
    pub from: Day,
}

/// One point of an order: what may be decided, by whom, within what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    pub id: i64,
    pub order: i64,
    /// Place in the order, from 1.
    pub position: i64,
    pub text: ItemText,
    pub version: i64,
}

/// Everything a point says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ItemText {
    /// `4` or `4.1`, as it is cited.
    pub number: String,
    /// The heading it stands under, `Personal`.
    pub group: String,
    pub matter: String,
    pub delegate: DelegateKind,
    /// The function that decides, `IT-chef`.
    pub function: String,
    /// Employees of this party only; `None` = of any party (GN-11).
    pub party: Option<PartyId>,
    /// Up to and including this amount; `None` = no limit.
    pub limit_ore: Option<i64>,
    pub conditions: String,
    /// The head of administration may let an employee decide (PROT-13).
    pub may_sub: bool,
    /// Whether the board wants the decisions reported (PROT-14).
    pub is_reported: bool,
    /// Whether the decisions can be appealed: one that is not reported is then announced by itself (PROT-14).
    pub is_appealable: bool,
}

/// To whom the law lets a board delegate (PROT-12; KL 6:37, 7:5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DelegateKind {
    Presidium,
    Committee,
    Member,
    Substitute,
    /// Förvaltningschefen, an employee who alone may be allowed to delegate further (PROT-13; KL 7:6).
    Chief,
    #[default]
    Employee,
    /// An automated function, since 2022.
    Automated,
}

/// A delegation further, from the head of administration to an employee (vidaredelegation).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sub {
    pub id: i64,
    pub item: i64,
    pub text: SubText,
    pub version: i64,
}

/// What a delegation further says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SubText {
    /// The employee who would hand it on in turn. Always refused: the chain is board, head, employee.
    pub through: Option<i64>,
    pub function: String,
    /// Employees of this party only; `None` = of any party (GN-11).
    pub party: Option<PartyId>,
    pub from: Day,
    /// Last day; `None` until further notice.
    pub to: Option<Day>,
    /// The head's own decision, by number and day.
    pub reference: String,
}

impl DelegateKind {
    pub const ALL: [DelegateKind; 7] = [
        DelegateKind::Presidium,
        DelegateKind::Committee,
        DelegateKind::Member,
        DelegateKind::Substitute,
        DelegateKind::Chief,
        DelegateKind::Employee,
        DelegateKind::Automated,
    ];

    /// The word it is stored under and sent as.
    pub fn code(self) -> &'static str {
        match self {
            DelegateKind::Presidium => "presidium",
            DelegateKind::Committee => "committee",
            DelegateKind::Member => "member",
            DelegateKind::Substitute => "substitute",
            DelegateKind::Chief => "chief",
            DelegateKind::Employee => "employee",
            DelegateKind::Automated => "automated",
        }
    }

    /// `None` for a word that is no kind.
    pub fn of(code: &str) -> Option<DelegateKind> {
        DelegateKind::ALL.into_iter().find(|k| k.code() == code)
    }

    /// Employees decide by KL 7:5, also those of another party; the elected and the automated by KL 6:37.
    pub fn is_employee(self) -> bool {
        matches!(self, DelegateKind::Chief | DelegateKind::Employee)
    }
}

impl Item {
    /// `4 Anställning`: as it stands in a choice.
    pub fn title(&self) -> String {
        format!("{} {}", self.text.number, self.text.matter)
    }
}

impl ItemText {
    /// Reads the form of a point.
    pub fn read(mut w: Written<'_>) -> Result<ItemText, Vec<Refusal>> {
        let number = w.must_line("nummer", "delegation-number-missing");
        if number.contains(char::is_whitespace) || number.chars().count() > 20 {
            w.refuse(Refusal::new("delegation-number-bad").at("nummer"));
        }
        let delegate = DelegateKind::of(&w.raw("slag"));
        if delegate.is_none() {
            w.refuse(Refusal::new("delegation-kind-missing").at("slag"));
        }
        let text = ItemText {
            number,
            group: w.line("grupp"),
            matter: w.must_line("vad", "delegation-matter-missing"),
            delegate: delegate.unwrap_or_default(),
            function: w.must_line("funktion", "delegation-function-missing"),
            party: w.id("part"),
            limit_ore: w.ore("belopp"),
            conditions: w.text("villkor"),
            may_sub: w.ticked("vidare"),
            is_reported: w.ticked("anmals"),
            is_appealable: w.ticked("overklagas"),
        };
        for refusal in text.faults() {
            w.refuse(refusal);
        }
        w.done(Some(text))
    }

    /// What is wrong with the point as a whole: only the head delegates further (PROT-13), and only employees
    /// belong to a party (GN-11).
    pub fn faults(&self) -> Vec<Refusal> {
        let mut no = Vec::new();
        if self.may_sub && self.delegate != DelegateKind::Chief {
            no.push(Refusal::new("delegation-sub-only-chief").at("vidare"));
        }
        if self.party.is_some() && !self.delegate.is_employee() {
            no.push(Refusal::new("delegation-party-only-employee").at("part"));
        }
        no
    }
}

/// The order in force that day: the adopted one that came into force last.
pub fn in_force(orders: &[Order], day: Day) -> Option<&Order> {
    let begun = orders.iter().filter_map(|o| Some((o.adopted.as_ref()?.from, o)));
    begun.filter(|(from, _)| *from <= day).max_by_key(|(from, o)| (*from, o.id)).map(|(_, o)| o)
}

/// The day another order took the place of this one; `None` while none has.
pub fn replaced_from(orders: &[Order], order: &Order) -> Option<Day> {
    let from = order.adopted.as_ref()?.from;
    orders.iter().filter_map(|o| Some(o.adopted.as_ref()?.from)).filter(|f| *f > from).min()
}

/// Whether the board's adoption of a draft may be registered.
pub fn adopt_order(
    order: &Order,
    others: &[Order],
    items: &[Item],
    adopted: &Adopted,
    today: Day,
) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if order.adopted.is_some() {
        no.push(Refusal::new("delegation-order-locked"));
    }
    if items.is_empty() {
        no.push(Refusal::new("delegation-order-empty"));
    }
    let mut numbers: Vec<&str> = items.iter().map(|i| i.text.number.as_str()).collect();
    numbers.sort_unstable();
    for twice in numbers.windows(2).filter(|w| w[0] == w[1]) {
        no.push(Refusal::new("delegation-number-twice").with("number", twice[0]));
    }
    if adopted.reference.is_empty() {
        no.push(Refusal::new("delegation-reference-missing").at("paragraf"));
    }
    if adopted.on > today {
        no.push(Refusal::new("delegation-adopted-future").at("beslutad").with("today", today));
    }
    if adopted.from < adopted.on {
        no.push(Refusal::new("delegation-from-before-adopted").at("fran").with("day", adopted.on));
    }
    let same = |o: &&Order| o.id != order.id && o.adopted.as_ref().is_some_and(|a| a.from == adopted.from);
    if others.iter().any(|o| same(&o)) {
        no.push(Refusal::new("delegation-from-taken").at("fran").with("day", adopted.from));
    }
    all_or(no, ())
}

/// Whether the head of administration may hand on a point of the order in force (PROT-13, GN-11; KL 7:6, 9:31).
pub fn check_sub(item: &Item, order: &Order, text: &SubText) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if order.adopted.is_none() {
        no.push(Refusal::new("delegation-sub-draft"));
    }
    if item.text.delegate != DelegateKind::Chief {
        no.push(Refusal::new("delegation-sub-only-chief").at("punkt"));
    } else if !item.text.may_sub {
        no.push(Refusal::new("delegation-sub-not-allowed").at("punkt").with("number", &item.text.number));
    }
    if text.through.is_some() {
        no.push(Refusal::new("delegation-chain-too-deep").at("genom"));
    }
    if text.to.is_some_and(|to| to < text.from) {
        no.push(Refusal::new("delegation-to-before-from").at("till"));
    }
    all_or(no, ())
}

impl Sub {
    /// Whether it holds that day; first and last days count.
    pub fn holds_on(&self, day: Day) -> bool {
        self.text.from <= day && self.text.to.is_none_or(|to| day <= to)
    }
}

impl SubText {
    /// Reads the form of a delegation further; the point is chosen beside it.
    pub fn read(mut w: Written<'_>) -> Result<SubText, Vec<Refusal>> {
        let function = w.must_line("funktion", "delegation-function-missing");
        let from = w.must_day("fran", "delegation-from-missing");
        let text = from.map(|from| SubText {
            through: w.id("genom"),
            function,
            party: w.id("part"),
            from,
            to: w.day("till"),
            reference: w.must_line("beslut", "delegation-sub-reference-missing"),
        });
        w.done(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::decision::tests::{chief_item, day, ids, item, order};

    #[test]
    fn the_order_in_force_is_the_adopted_one_that_began_last() {
        let draft = Order { id: 3, adopted: None, ..order(3, "2014-01-01") };
        let all = [order(1, "2014-01-01"), order(2, "2019-03-01"), draft];
        for (on, id) in
            [("2013-12-31", None), ("2014-01-01", Some(1)), ("2019-02-28", Some(1)), ("2021-02-03", Some(2))]
        {
            assert_eq!(in_force(&all, day(on)).map(|o| o.id), id, "{on}");
        }
        assert_eq!(replaced_from(&all, &all[0]), Some(day("2019-03-01")));
        assert_eq!((replaced_from(&all, &all[1]), replaced_from(&all, &all[2])), (None, None));
    }

    #[test]
    fn an_order_is_adopted_whole_and_once() {
        let draft = Order { adopted: None, ..order(2, "2019-03-01") };
        let adopted = Adopted { on: day("2019-02-13"), reference: "§ 6, 2019-02-13".into(), from: day("2019-03-01") };
        let items = [item(1, "4", DelegateKind::Employee)];
        let today = day("2019-02-20");
        assert_eq!(adopt_order(&draft, &[order(1, "2014-01-01")], &items, &adopted, today), Ok(()));
        let twice = [item(1, "4", DelegateKind::Employee), item(2, "4", DelegateKind::Chief)];
        let bad = Adopted { on: day("2019-02-21"), reference: String::new(), from: day("2019-02-01") };
        let others = [order(1, "2019-02-01")];
        assert_eq!(
            ids(&adopt_order(&draft, &others, &twice, &bad, today)),
            [
                "delegation-number-twice",
                "delegation-reference-missing",
                "delegation-adopted-future",
                "delegation-from-before-adopted",
                "delegation-from-taken"
            ]
        );
        let again = order(2, "2019-03-01");
        assert_eq!(
            ids(&adopt_order(&again, &[], &[], &adopted, today)),
            ["delegation-order-locked", "delegation-order-empty"]
        );
    }

    #[test]
    fn prot_13_only_the_head_delegates_further_and_only_where_the_board_allowed() {
        let text = SubText {
            through: None,
            function: "IT-samordnare".into(),
            party: None,
            from: day("2020-01-01"),
            to: None,
            reference: "Syd-IT 20-2-1".into(),
        };
        let order = order(1, "2014-01-01");
        assert_eq!(check_sub(&chief_item(1, "5", true), &order, &text), Ok(()));
        assert_eq!(ids(&check_sub(&chief_item(1, "5", false), &order, &text)), ["delegation-sub-not-allowed"]);
        assert_eq!(
            ids(&check_sub(&item(1, "5", DelegateKind::Employee), &order, &text)),
            ["delegation-sub-only-chief"]
        );
        // Board, head, employee and no further.
        let third = SubText { through: Some(1), to: Some(day("2019-12-31")), ..text };
        let draft = Order { adopted: None, ..order };
        assert_eq!(
            ids(&check_sub(&chief_item(1, "5", true), &draft, &third)),
            ["delegation-sub-draft", "delegation-chain-too-deep", "delegation-to-before-from"]
        );
    }

    #[test]
    fn a_point_is_read_with_all_its_faults() {
        let sent = |field: &str| {
            match field {
                "nummer" => "4.1",
                "vad" => "Anställning av IT-tekniker",
                "slag" => "employee",
                "funktion" => "IT-chef",
                "belopp" => "500 000",
                "anmals" => "1",
                _ => "",
            }
            .to_string()
        };
        let read = ItemText::read(Written::new(&sent)).expect("a point");
        assert_eq!((read.limit_ore, read.is_reported, read.is_appealable), (Some(50_000_000), true, false));
        let bad = |field: &str| {
            match field {
                "nummer" => "4 a",
                "slag" => "presidium",
                "vidare" => "1",
                "part" => "2",
                _ => "",
            }
            .to_string()
        };
        assert_eq!(
            ids(&ItemText::read(Written::new(&bad))),
            [
                "delegation-number-bad",
                "delegation-matter-missing",
                "delegation-function-missing",
                "delegation-sub-only-chief",
                "delegation-party-only-employee"
            ]
        );
    }
}
