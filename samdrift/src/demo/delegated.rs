//! The demo's delegation order and delegated decisions: five of 2015, four of 2020–2021.
//!
//! Number, heading and period are those of the minutes. The order's points, but for § 4 of 2015, and the days of
//! 2015 are not in the minutes; what is assumed says so.

use super::people;
use basics::{Day, PartyId, PersonId};
use delegation::{
    Adopted, DecisionText, DelegateKind, ItemText, NewDecision, NotDone, Place, Reported, create_items, create_order,
};
use store::{By, Tx};

/// Number, group, matter, kind, function, limit in kronor, whether it may be handed on.
type Point = (&'static str, &'static str, &'static str, DelegateKind, &'static str, Option<i64>, bool);

#[rustfmt::skip] // one point a line, to be read as a table
const POINTS: &[Point] = &[
    ("1", "Avtal och inköp", "Avtal inom budget", DelegateKind::Chief, "Förvaltningschef", Some(1_000_000), true),
    ("2", "Avtal och inköp", "Tilldelningsbeslut i upphandling", DelegateKind::Chief, "Förvaltningschef", None, false),
    ("3", "Avtal och inköp", "Avrop från ramavtal", DelegateKind::Employee, "IT-samordnare", Some(250_000), false),
    ("4", "Personal", "Anställning och uppsägning av personal", DelegateKind::Chief, "Förvaltningschef", None, false),
    ("5", "Personal", "Ledighet för förvaltningschefen", DelegateKind::Member, "Ordförande", None, false),
];

/// The case of 2015: its number is lost in the source and not guessed.
pub const LOST_CASE: &str = "KS 2015 (nummer saknas)";

/// Case, document (empty = registered now), day, point, heading, amount in kronor, whom it concerns.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, Option<i64>, &'static str);

#[rustfmt::skip] // one decision a line, to be read as a table
const OF_2021: &[Row] = &[
    ("Syd-IT 20-6", "Syd-IT 20-6-9", "2020-11-25", "2", "Tilldelningsbeslut i upphandling", None, ""),
    ("Syd-IT 20-6", "Syd-IT 20-6-10", "2020-11-25", "4", "Anställning av förvaltningsledare", None, "Den anställda"),
    ("Syd-IT 20-6", "Syd-IT 20-6-11", "2020-11-25", "4", "Uppsägning eller avskedande av personal", None, "Den uppsagda"),
    ("Syd-IT 21-4", "Syd-IT 21-4-1", "2021-02-03", "1", "Avtal", Some(400_000), ""),
];

/// Headings as they stand, one uppsägning and four of the same kind.
const OF_2015: [&str; 5] = [
    "Godkännande av uppsägning",
    "Anställning av IT-tekniker",
    "Anställning av IT-tekniker",
    "Anställning av IT-tekniker",
    "Anställning av IT-tekniker",
];

/// What the decisions need of the world they are laid in.
pub struct World<'a> {
    pub board: i64,
    pub case: &'a (dyn Fn(&str) -> i64 + Sync),
    pub person: &'a (dyn Fn(&str) -> PersonId + Sync),
    /// The municipality that employs the head.
    pub employer: PartyId,
    pub meeting_2015: Place,
    pub meeting_2021: Place,
}

fn day(s: &str) -> Day {
    s.parse().expect("the demo's days are days")
}

/// Lays in the order and the decisions; the list of 2020–2021 is reported in its paragraph.
pub async fn load(tx: &mut Tx, by: &By, w: &World<'_>) -> Result<(), NotDone> {
    let order = create_order(tx, by, w.board, "Delegationsordning", None).await?;
    let items: Vec<ItemText> = POINTS.iter().map(point).collect();
    create_items(tx, by, order, &items).await?;
    let reference = "Paragrafen finns inte i källorna (antagen dag)".to_string();
    let adopted = Adopted { on: day("2014-01-01"), reference, from: day("2014-01-01") };
    delegation::adopt_order(tx, by, order, &adopted, 1).await?;
    let ids = delegation::list_items(tx, by.cooperation, order).await?;
    let item = |number: &str| ids.iter().find(|i| i.text.number == number).map(|i| i.id);
    for heading in OF_2015 {
        let row = (LOST_CASE, "", "2015-05-27", "4", heading, None, "");
        let reported = Reported { place: w.meeting_2015.clone(), day: day("2015-05-27") };
        let said = "Dagen går inte att läsa i källan och är satt till sammanträdets.";
        register(tx, by, w, &row, item("4"), (people::HEAD_2015, said), Some(reported)).await?;
    }
    for row in OF_2021 {
        register(tx, by, w, row, item(row.3), (people::HEAD, ""), None).await?;
    }
    let list = delegation::create_list(tx, by, w.board, (day("2020-11-25"), day("2021-02-03")), 4).await?;
    delegation::attach_list(tx, by, list.id, &w.meeting_2021).await?;
    delegation::mark_reported(tx, by, list.id, &w.meeting_2021, day("2021-02-10")).await
}

fn point((number, group, matter, delegate, function, kronor, may_sub): &Point) -> ItemText {
    ItemText {
        number: (*number).to_string(),
        group: (*group).to_string(),
        matter: (*matter).to_string(),
        delegate: *delegate,
        function: (*function).to_string(),
        party: None,
        limit_ore: kronor.map(|k| k * 100),
        conditions: String::new(),
        may_sub: *may_sub,
        is_reported: true,
        is_appealable: true,
    }
}

async fn register(
    tx: &mut Tx,
    by: &By,
    w: &World<'_>,
    (case, document, on, _, heading, kronor, affected): &Row,
    item: Option<i64>,
    (name, said): (&str, &str),
    reported: Option<Reported>,
) -> Result<(), NotDone> {
    let decision = if said.is_empty() { format!("{heading} enligt handlingen.") } else { format!("{heading}. {said}") };
    let text = DecisionText {
        day: day(on),
        item,
        sub: None,
        person: Some((w.person)(name)),
        name: name.to_string(),
        function: "Förvaltningschef".to_string(),
        party: Some(w.employer),
        heading: (*heading).to_string(),
        decision,
        affected: (*affected).to_string(),
        amount_ore: kronor.map(|k| k * 100),
        urgent: String::new(),
        appointed: String::new(),
    };
    let new = NewDecision { board: w.board, case: Some((w.case)(case)), document, text: &text, yes: &[], reported };
    delegation::register_decision(tx, by, &new).await.map(|_| ())
}
