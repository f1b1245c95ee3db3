//! The report of the four decisions of 25 November 2020 to 3 February 2021; persons invented.

use super::*;
use crate::rules::{Decision, DecisionText, LegalBasis, Place, Reported};
use basics::Day;

fn day(s: &str) -> Day {
    s.parse().expect("a day in a test")
}

fn decision(id: i64, number: &str, on: &str, heading: &str) -> Decision {
    let text = DecisionText {
        day: day(on),
        item: Some(4),
        sub: None,
        person: None,
        name: "Anders Wikner".into(),
        function: "Förvaltningschef".into(),
        party: Some(4),
        heading: heading.into(),
        decision: format!("{heading} enligt underlaget."),
        affected: String::new(),
        amount_ore: None,
        urgent: String::new(),
        appointed: String::new(),
    };
    Decision {
        id,
        board: 1,
        case: 1,
        document: id,
        number: number.into(),
        text,
        item_number: "4.1".into(),
        basis: LegalBasis::Employee,
        is_reported: true,
        is_appealable: true,
        registered: day(on),
        list: Some(1),
        attached: None,
        reported: None,
        version: 1,
    }
}

fn papers() -> Papers {
    let mut dismissal = decision(1, "Syd-IT 20-6-11", "2020-12-15", "Uppsägning eller avskedande av personal");
    dismissal.text.affected = "Anställd A".into();
    let mut contract = decision(4, "Syd-IT 21-4-1", "2021-02-03", "Avtal");
    contract.text.amount_ore = Some(18_500_000);
    contract.basis = LegalBasis::OtherParty;
    contract.text.party = Some(2);
    let mut urgent = decision(3, "Syd-IT 20-6-9", "2020-11-20", "Tilldelningsbeslut i upphandling");
    urgent.text.urgent = "Anbuden löpte ut före sammanträdet.".into();
    urgent.basis = LegalBasis::Urgent;
    urgent.text.name = "Birgitta Lundmark".into();
    urgent.text.function = "Ordförande".into();
    let all = [
        (urgent, true),
        (decision(2, "Syd-IT 20-6-10", "2020-12-08", "Anställning av förvaltningsledare"), false),
        (dismissal, false),
        (contract, false),
    ];
    let line = |(position, (decision, is_late))| Line { position, decision, is_late };
    let place = Place { label: "§ 5, 2021-02-10".into(), address: "/moten/2/paragrafer/12".into() };
    let list = List {
        id: 1,
        board: 1,
        from: day("2020-11-25"),
        to: day("2021-02-03"),
        count: 4,
        created: day("2021-02-03"),
        attached: Some(place.clone()),
        reported: Some(Reported { place, day: day("2021-02-10") }),
        version: 2,
    };
    Papers {
        words: swedish(),
        board: "Sydnärkes IT-nämnd".into(),
        host: "Lekebergs kommun".into(),
        list,
        lines: (1i64..).zip(all).map(line).collect(),
        parties: vec![(2, "Hallsberg".into()), (4, "Lekeberg".into())],
    }
}

fn check(name: &str, document: &Document) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../tests/snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let plain = press::plain(document);
    assert!(!plain.contains('⟦'), "{plain}");
    settings.bind(|| insta::assert_snapshot!(name, plain));
}

#[test]
fn the_report_of_november_2020_to_february_2021() {
    check("report_2021_02_03", &report(&papers(), false));
}

#[test]
fn the_public_report_names_nobody_affected() {
    let plain = press::plain(&report(&papers(), true));
    assert!(!plain.contains("Anställd A") && plain.contains("Maskerad i den offentliga versionen"), "{plain}");
}

#[test]
fn an_empty_period_is_reported_too() {
    let mut papers = papers();
    papers.lines.clear();
    papers.list = List { count: 0, attached: None, reported: None, ..papers.list };
    check("report_of_nothing", &report(&papers, false));
}
