//! GN-5: the rule for joint boards first, else the one for every board.

use basics::Day;
use law::{Question, followed};
use text::Lang;

fn cited(question: Question, is_joint: bool, day: &str) -> Option<(String, String)> {
    let day: Day = day.parse().expect("a day");
    followed(question, is_joint, day).map(|f| (f.cite_first(Lang::Sv), f.cite_besides(Lang::Sv)))
}

#[test]
fn gn_5_a_joint_board_follows_its_own_rule_first() {
    use Question::*;
    let cases = [
        // Only joint boards have the question.
        (Host, true, Some(("KL 9:20", ""))),
        (Host, false, None),
        (Fees, true, Some(("KL 9:25", ""))),
        (Fees, false, None),
        // There is a rule of its own, and others hold besides.
        (Announcing, true, Some(("KL 9:32", "KL 8:12"))),
        (Announcing, false, Some(("KL 8:12", ""))),
        (Staff, true, Some(("KL 9:28", "KL 7:10–15"))),
        (Staff, false, Some(("KL 7:10–15", ""))),
        (Delegation, true, Some(("KL 9:30–31", "KL 6:37–38, 7:5"))),
        (Delegation, false, Some(("KL 6:37–38, 7:5", ""))),
        (SubDelegation, true, Some(("KL 9:31", "KL 7:6"))),
        (Regulations, true, Some(("KL 9:33", "KL 6:44"))),
        // The same rule for both.
        (Quorum, true, Some(("KL 6:27", ""))),
        (Quorum, false, Some(("KL 6:27", ""))),
        (AppealTime, true, Some(("KL 13:5, 8:12", ""))),
    ];
    for (question, is_joint, expected) in cases {
        let expected = expected.map(|(first, besides)| (first.to_string(), besides.to_string()));
        assert_eq!(cited(question, is_joint, "2021-02-10"), expected, "{question:?}, joint: {is_joint}");
    }
}

#[test]
fn before_the_act_was_read_no_section_is_named() {
    let old = cited(Question::Quorum, true, "2015-05-27").expect("an act");
    assert_eq!(old, ("kommunallagen (1991:900), paragrafen inte avstämd".to_string(), String::new()));
    assert_eq!(cited(Question::Quorum, true, "1980-01-01"), None);
}

#[test]
fn every_question_is_asked_once_and_has_an_answer_for_a_joint_board() {
    let all: Vec<Question> = Question::all().collect();
    for question in &all {
        assert_eq!(all.iter().filter(|q| *q == question).count(), 1, "{question:?}");
        let (first, _) = cited(*question, true, "2026-11-26").unwrap_or_else(|| panic!("{question:?} has no answer"));
        assert!(first.starts_with("KL "), "{question:?}: {first}");
        assert!(!question.code().is_empty());
    }
}
