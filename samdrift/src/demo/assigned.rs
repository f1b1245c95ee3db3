//! The demo's six assignments. The internal control of 2020 counts five ongoing, one of them put aside for want of
//! people, and one finished; what they were it does not say, so their texts are the demo's own.

use super::people;
use assignment::{AssignmentText, NewAssignment, NotDone, ReportTo, Source, Step, StepEntry};
use basics::{Day, PartyId, PersonId};
use store::{By, Tx};

/// What, given, due, who, whether the municipalities are asked, steps: which, when, what was written.
struct Row {
    what: &'static str,
    given: &'static str,
    due: &'static str,
    who: &'static str,
    asked: &'static [&'static str],
    steps: &'static [(Step, &'static str, &'static str)],
}

const ROWS: &[Row] = &[
    Row {
        what: "Ta fram en plan för när nätverksutrustningen ska bytas.",
        given: "2020-02-12",
        due: "2021-06-30",
        who: people::HEAD,
        asked: &[],
        steps: &[(Step::Start, "2020-03-02", "")],
    },
    Row {
        what: "Redovisa vad elevernas datorer kostar per kommun.",
        given: "2020-05-27",
        due: "2021-04-30",
        who: people::HEAD,
        asked: &[],
        steps: &[(Step::Start, "2020-09-01", ""), (Step::Report, "2020-11-25", "Underlag finns för två kommuner.")],
    },
    Row {
        what: "Se över rutinen för flextid.",
        given: "2020-08-26",
        due: "",
        who: people::DEPUTY_HEAD,
        asked: &[],
        steps: &[(Step::Start, "2020-10-05", "")],
    },
    Row {
        what: "Hämta in kommunernas synpunkter på tjänsternas öppettider.",
        given: "2020-08-26",
        due: "2021-02-10",
        who: people::DEPUTY_HEAD,
        asked: &["Askersund", "Hallsberg", "Laxå", "Lekeberg"],
        steps: &[(Step::Start, "2020-09-15", "")],
    },
    Row {
        what: "Utreda gemensam förvaltning av verksamhetssystem.",
        given: "2019-11-27",
        due: "2020-12-31",
        who: people::HEAD,
        asked: &[],
        steps: &[(Step::Deprioritise, "2020-10-01", "Resursbrist.")],
    },
    Row {
        what: "Räkna datorerna i ärendesystemet och driftsystemet.",
        given: "2020-02-12",
        due: "2020-12-31",
        who: people::HEAD,
        asked: &[],
        steps: &[
            (Step::Start, "2020-03-02", ""),
            (Step::Done, "2020-12-31", "3 226 datorer i ärendesystemet mot 3 221 i driftsystemet."),
        ],
    },
];

/// What the assignments need of the world they are laid in.
pub struct World<'a> {
    pub person: &'a (dyn Fn(&str) -> PersonId + Sync),
    pub party: &'a (dyn Fn(&str) -> PartyId + Sync),
}

fn day(s: &str) -> Day {
    s.parse().expect("the demo's days are days")
}

/// Lays in the assignments with their history; two of the four municipalities have answered.
pub async fn load(tx: &mut Tx, by: &By, w: &World<'_>) -> Result<(), NotDone> {
    for row in ROWS {
        let text = AssignmentText {
            what: row.what.to_string(),
            person: Some((w.person)(row.who)),
            responsible: row.who.to_string(),
            party: Some((w.party)("Lekeberg")),
            report: ReportTo::NextMeeting,
            case: None,
        };
        let new = NewAssignment {
            text,
            due: (!row.due.is_empty()).then(|| day(row.due)),
            source: Source { label: format!("Nämnden {}", row.given), address: String::new() },
            given: day(row.given),
            asked: row.asked.iter().map(|p| (w.party)(p)).collect(),
        };
        let id = assignment::create_assignment(tx, by, &new).await?.id;
        for (version, (step, on, said)) in (1i64..).zip(row.steps) {
            let entry = StepEntry {
                step: *step,
                day: day(on),
                text: (*said).to_string(),
                due: None,
                place: None,
                evidence: None,
            };
            assignment::step_assignment(tx, by, id, &entry, version).await?;
        }
        for (party, on) in row.asked.iter().zip(["2020-10-20", "2020-12-02"]) {
            let said = "Öppettiderna räcker.";
            assignment::answer_assignment(tx, by, id, (w.party)(party), day(on), said).await?;
        }
    }
    Ok(())
}
