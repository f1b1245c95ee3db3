//! What every party's council decides by itself: that the board is formed, its agreement and reglemente, the budget it
//! is consulted on, and discharge. One party's answer never stands for another's.

use super::{LINE, LINES, Party, is_party_on, read_day, within};
use basics::{Day, PartyId, Refusal};
use serde::Serialize;

/// What is decided.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatterKind {
    /// That the board is joint: formed only when every council has decided it (GN-1; KL 3:9, 9:19).
    Formation,
    /// The written agreement that names the board's tasks (GN-3; KL 9:22).
    Agreement,
    /// The reglemente, adopted by every council (GN-4; KL 9:33, 6:44).
    Reglemente,
    /// The host's consultation on the budget (GN-8; KL 9:26).
    Budget,
    /// Discharge for a year, decided by every council by itself (GN-12; KL 9:34, 9:35, 5:24).
    Discharge,
}

impl MatterKind {
    /// In the order they are offered.
    pub const ALL: [MatterKind; 5] = [
        MatterKind::Formation,
        MatterKind::Agreement,
        MatterKind::Reglemente,
        MatterKind::Budget,
        MatterKind::Discharge,
    ];

    /// The word it is stored and sent as.
    pub fn word(self) -> &'static str {
        match self {
            MatterKind::Formation => "formation",
            MatterKind::Agreement => "agreement",
            MatterKind::Reglemente => "reglemente",
            MatterKind::Budget => "budget",
            MatterKind::Discharge => "discharge",
        }
    }

    /// Reads [`MatterKind::word`]; `None` for anything else.
    pub fn read(word: &str) -> Option<MatterKind> {
        MatterKind::ALL.into_iter().find(|k| k.word() == word)
    }

    /// The answers a party can give, the one that carries the matter first.
    pub fn outcomes(self) -> &'static [Outcome] {
        match self {
            MatterKind::Formation | MatterKind::Agreement | MatterKind::Reglemente => {
                &[Outcome::Approved, Outcome::Rejected]
            }
            MatterKind::Budget => &[Outcome::NoObjection, Outcome::Objects],
            MatterKind::Discharge => &[Outcome::Granted, Outcome::GrantedWithCriticism, Outcome::Refused],
        }
    }
}

/// What a party answered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Approved,
    Rejected,
    /// Consulted, and had nothing against it.
    NoObjection,
    /// Consulted, and had views; the host decides all the same.
    Objects,
    Granted,
    /// Granted, with criticism (anmärkning).
    GrantedWithCriticism,
    Refused,
}

impl Outcome {
    const ALL: [Outcome; 7] = [
        Outcome::Approved,
        Outcome::Rejected,
        Outcome::NoObjection,
        Outcome::Objects,
        Outcome::Granted,
        Outcome::GrantedWithCriticism,
        Outcome::Refused,
    ];

    /// The word it is stored and sent as.
    pub fn word(self) -> &'static str {
        match self {
            Outcome::Approved => "approved",
            Outcome::Rejected => "rejected",
            Outcome::NoObjection => "no-objection",
            Outcome::Objects => "objects",
            Outcome::Granted => "granted",
            Outcome::GrantedWithCriticism => "granted-with-criticism",
            Outcome::Refused => "refused",
        }
    }

    /// Reads [`Outcome::word`]; `None` for anything else.
    pub fn read(word: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|o| o.word() == word)
    }
}

/// Something every party's council decides.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Matter {
    pub id: i64,
    pub kind: MatterKind,
    pub title: String,
    /// The year discharge or budget concerns.
    pub year: Option<i64>,
    /// The first day its own text gives (reglemente, agreement).
    pub from: Option<Day>,
    /// The last day to answer. Discharge has the law's own (GN-12).
    pub due: Option<Day>,
    pub note: String,
    pub version: i64,
}

/// One party's answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct CouncilAnswer {
    pub id: i64,
    pub matter: i64,
    pub party: PartyId,
    pub outcome: Outcome,
    pub day: Day,
    /// "KF § 125".
    pub reference: String,
    /// The party's own registry number.
    pub case_number: String,
    pub note: String,
    pub version: i64,
}

/// Where a matter stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// These parties have not answered.
    Waiting { missing: Vec<PartyId> },
    /// Every party has carried it: in force from this day (GN-1, GN-4), or only answered (GN-12), then `None`.
    Carried { from: Option<Day> },
    /// A party has said no: what every council must decide is not decided (GN-1, GN-4).
    Fallen { by: Vec<PartyId> },
    /// Every party is consulted, or had its time: the host may adopt (GN-8).
    Consulted { silent: Vec<PartyId> },
    /// Each council decided by itself, and they differ or one refused (GN-12).
    Split,
}

/// Where a matter stands on a day, between those who are parties on it.
///
/// - GN-1, GN-3, GN-4: carried when every party has approved. In force from the day its own text gives, never before the
///   last adoption; without such a day, from the last adoption.
/// - GN-8: the host may adopt when every party has answered or the last day to answer has passed. An objection does not
///   stop the host.
/// - GN-12: every council decides for itself; one refusal does not speak for another party.
pub fn standing(matter: &Matter, answers: &[CouncilAnswer], parties: &[Party], today: Day) -> Standing {
    let parties: Vec<PartyId> = parties.iter().filter(|p| is_party_on(p, today)).map(|p| p.id).collect();
    let of = |party: &PartyId| answers.iter().find(|a| a.matter == matter.id && a.party == *party);
    let missing: Vec<PartyId> = parties.iter().copied().filter(|p| of(p).is_none()).collect();
    let no = |p: &PartyId| of(p).is_some_and(|a| matches!(a.outcome, Outcome::Rejected | Outcome::Refused));
    let against: Vec<PartyId> = parties.iter().copied().filter(no).collect();
    match matter.kind {
        MatterKind::Budget => match matter.due {
            _ if missing.is_empty() => Standing::Consulted { silent: missing },
            Some(due) if today > due => Standing::Consulted { silent: missing },
            Some(_) | None => Standing::Waiting { missing },
        },
        MatterKind::Discharge if !missing.is_empty() => Standing::Waiting { missing },
        MatterKind::Discharge if against.is_empty() => Standing::Carried { from: None },
        MatterKind::Discharge => Standing::Split,
        _ if !against.is_empty() => Standing::Fallen { by: against },
        _ if !missing.is_empty() || parties.is_empty() => Standing::Waiting { missing },
        _ => {
            let last = parties.iter().filter_map(of).map(|a| a.day).max();
            Standing::Carried { from: last.map(|last| matter.from.map_or(last, |own| own.max(last))) }
        }
    }
}

/// The last day of June the year after: discharge is decided before the end of that month (GN-12; KL 5:24).
pub fn discharge_by(year: i64) -> Option<Day> {
    Day::of(i16::try_from(year + 1).ok()?, 6, 30)
}

/// A matter as written in a form.
#[derive(Clone, Default, Debug)]
pub struct WrittenMatter {
    pub kind: String,
    pub title: String,
    pub year: String,
    pub from: String,
    pub due: String,
    pub note: String,
}

/// The matter as written, with no number yet, or everything that is wrong with it.
pub fn validate_matter(w: &WrittenMatter) -> Result<Matter, Vec<Refusal>> {
    let mut no = Vec::new();
    let kind = MatterKind::read(&w.kind);
    if kind.is_none() {
        no.push(Refusal::new("agreement-matter-kind-missing").at("kind"));
    }
    if w.title.is_empty() {
        no.push(Refusal::new("agreement-matter-title-missing").at("title"));
    }
    within(&w.title, LINE, "title", &mut no);
    within(&w.note, LINES, "note", &mut no);
    let year = w.year.parse::<i64>().ok().filter(|y| (1991..=2999).contains(y));
    let needs_year = matches!(kind, Some(MatterKind::Budget | MatterKind::Discharge));
    if year.is_none() && (needs_year || !w.year.is_empty()) {
        no.push(Refusal::new("agreement-matter-year-missing").at("year"));
    }
    let from = read_day(&w.from, "from", &mut no);
    let due = read_day(&w.due, "due", &mut no);
    if kind == Some(MatterKind::Budget) && w.due.is_empty() {
        no.push(Refusal::new("agreement-matter-due-missing").at("due"));
    }
    match kind {
        Some(kind) if no.is_empty() => {
            let due = match kind {
                MatterKind::Discharge => year.and_then(discharge_by),
                _ => due,
            };
            Ok(Matter { id: 0, kind, title: w.title.clone(), year, from, due, note: w.note.clone(), version: 0 })
        }
        _ => Err(no),
    }
}

/// An answer as written in a form.
#[derive(Clone, Default, Debug)]
pub struct WrittenAnswer {
    pub outcome: String,
    pub day: String,
    pub reference: String,
    pub case_number: String,
    pub note: String,
}

/// The answer as written, or everything that is wrong with it. A council's decision has a day that has been and a
/// paragraph (GN-1).
pub fn validate_answer(
    matter: &Matter,
    party: PartyId,
    w: &WrittenAnswer,
    today: Day,
) -> Result<CouncilAnswer, Vec<Refusal>> {
    let mut no = Vec::new();
    let outcome = Outcome::read(&w.outcome).filter(|o| matter.kind.outcomes().contains(o));
    if outcome.is_none() {
        no.push(Refusal::new("agreement-answer-outcome-missing").at("outcome"));
    }
    let day = read_day(&w.day, "day", &mut no);
    if w.day.is_empty() {
        no.push(Refusal::new("agreement-answer-day-missing").at("day"));
    }
    if day.is_some_and(|d| d > today) {
        no.push(Refusal::new("agreement-answer-future").at("day").with("today", today));
    }
    if w.reference.is_empty() {
        no.push(Refusal::new("agreement-answer-reference-missing").at("reference"));
    }
    within(&w.reference, LINE, "reference", &mut no);
    within(&w.case_number, LINE, "case_number", &mut no);
    within(&w.note, LINES, "note", &mut no);
    match (outcome, day) {
        (Some(outcome), Some(day)) if no.is_empty() => Ok(CouncilAnswer {
            id: 0,
            matter: matter.id,
            party,
            outcome,
            day,
            reference: w.reference.clone(),
            case_number: w.case_number.clone(),
            note: w.note.clone(),
            version: 0,
        }),
        _ => Err(no),
    }
}

#[cfg(test)]
mod tests {
    use super::super::parties::tests::{day, party};
    use super::*;

    fn matter(kind: MatterKind, from: &str, due: &str) -> Matter {
        let read = |s: &str| s.parse().ok();
        let title = "Reglemente".to_string();
        Matter { id: 1, kind, title, year: None, from: read(from), due: read(due), note: String::new(), version: 1 }
    }

    fn answer(party: PartyId, outcome: Outcome, on: &str) -> CouncilAnswer {
        let reference = "KF § 87".to_string();
        let (case_number, note) = (String::new(), String::new());
        CouncilAnswer { id: party, matter: 1, party, outcome, day: day(on), reference, case_number, note, version: 1 }
    }

    fn check(m: &Matter, answers: &[(PartyId, Outcome, &str)], today: &str, expected: Standing) {
        let parties = [party(1, "2015-01-01", ""), party(2, "2015-01-01", ""), party(3, "2015-01-01", "2018-12-31")];
        let answers: Vec<CouncilAnswer> = answers.iter().map(|(p, o, d)| answer(*p, *o, d)).collect();
        assert_eq!(standing(m, &answers, &parties, day(today)), expected, "{m:?} {answers:?}");
    }

    /// GN-1: formed only when every council has decided it; a party that has left is not asked.
    #[test]
    fn gn_1_a_board_is_formed_when_every_council_has_decided_it() {
        let m = matter(MatterKind::Formation, "", "");
        use Outcome::{Approved, Rejected};
        check(&m, &[], "2021-01-01", Standing::Waiting { missing: vec![1, 2] });
        check(&m, &[(1, Approved, "2020-10-01")], "2021-01-01", Standing::Waiting { missing: vec![2] });
        check(
            &m,
            &[(1, Approved, "2020-10-01"), (2, Rejected, "2020-11-01")],
            "2021-01-01",
            Standing::Fallen { by: vec![2] },
        );
        let all = [(1, Approved, "2020-10-01"), (2, Approved, "2020-11-01")];
        check(&m, &all, "2021-01-01", Standing::Carried { from: Some(day("2020-11-01")) });
        check(&m, &all, "2018-06-01", Standing::Waiting { missing: vec![3] });
    }

    /// GN-4: in force from the day its text gives, never before the last adoption.
    #[test]
    fn gn_4_a_reglemente_is_never_in_force_before_the_last_adoption() {
        use Outcome::Approved;
        let all = [(1, Approved, "2020-10-01"), (2, Approved, "2021-01-20")];
        for (own, expected) in [("2021-01-01", "2021-01-20"), ("2021-02-01", "2021-02-01"), ("", "2021-01-20")] {
            let m = matter(MatterKind::Reglemente, own, "");
            check(&m, &all, "2021-03-01", Standing::Carried { from: Some(day(expected)) });
        }
    }

    /// GN-8: the host adopts after every party has answered or had its time.
    #[test]
    fn gn_8_the_host_adopts_after_every_party_has_been_asked() {
        use Outcome::{NoObjection, Objects};
        let m = matter(MatterKind::Budget, "", "2020-09-30");
        let one = [(1, Objects, "2020-09-01")];
        check(&m, &one, "2020-09-30", Standing::Waiting { missing: vec![2] });
        check(&m, &one, "2020-10-01", Standing::Consulted { silent: vec![2] });
        let all = [(1, Objects, "2020-09-01"), (2, NoObjection, "2020-09-02")];
        check(&m, &all, "2020-09-02", Standing::Consulted { silent: vec![] });
    }

    /// GN-12: each council by itself, before the end of June the year after.
    #[test]
    fn gn_12_each_council_decides_on_discharge_by_itself() {
        use Outcome::{Granted, GrantedWithCriticism, Refused};
        let m = matter(MatterKind::Discharge, "", "");
        check(&m, &[(1, Granted, "2021-04-01")], "2021-05-01", Standing::Waiting { missing: vec![2] });
        let both = [(1, Granted, "2021-04-01"), (2, GrantedWithCriticism, "2021-04-29")];
        check(&m, &both, "2021-05-01", Standing::Carried { from: None });
        check(&m, &[(1, Granted, "2021-04-01"), (2, Refused, "2021-04-29")], "2021-05-01", Standing::Split);
        assert_eq!(discharge_by(2020), Some(day("2021-06-30")));
        assert_eq!(discharge_by(40_000), None);
    }

    #[test]
    fn a_matter_and_an_answer_say_all_that_is_wrong_with_them() {
        let ids = |no: Vec<Refusal>| no.iter().map(|r| r.id).collect::<Vec<_>>();
        let empty = WrittenMatter::default();
        let refused = ids(validate_matter(&empty).expect_err("refused"));
        assert_eq!(refused, ["agreement-matter-kind-missing", "agreement-matter-title-missing"]);
        let budget = WrittenMatter { kind: "budget".into(), title: "Budget 2022".into(), ..WrittenMatter::default() };
        let refused = ids(validate_matter(&budget).expect_err("refused"));
        assert_eq!(refused, ["agreement-matter-year-missing", "agreement-matter-due-missing"]);
        let discharge =
            WrittenMatter { kind: "discharge".into(), year: "2020".into(), title: "Ansvar".into(), ..empty };
        let m = validate_matter(&discharge).expect("a matter");
        assert_eq!(m.due, Some(day("2021-06-30")));
        let none = WrittenAnswer::default();
        let refused = ids(validate_answer(&m, 1, &none, day("2021-05-01")).expect_err("refused"));
        let all =
            ["agreement-answer-outcome-missing", "agreement-answer-day-missing", "agreement-answer-reference-missing"];
        assert_eq!(refused, all);
        let wrong = WrittenAnswer {
            outcome: "approved".into(),
            day: "2021-05-02".into(),
            reference: "KF § 3".into(),
            ..WrittenAnswer::default()
        };
        let refused = ids(validate_answer(&m, 1, &wrong, day("2021-05-01")).expect_err("refused"));
        assert_eq!(refused, ["agreement-answer-outcome-missing", "agreement-answer-future"]);
        let right = WrittenAnswer { outcome: "granted".into(), day: "2021-05-01".into(), ..wrong };
        assert!(validate_answer(&m, 1, &right, day("2021-05-01")).is_ok());
    }
}
