//! One thing spoiled in a clean record gives that finding and no other. First the twenty of the issue, then
//! their variants and the other checks.

use super::clean::record;
use super::{CHECKS, lint};
use crate::rules::*;
use text::{Catalogue, Lang, Words};

type Spoil = fn(&mut Minutes);

/// The record, what is spoiled, the finding.
struct Case(&'static str, &'static str, Spoil);

fn day(s: &str) -> Option<basics::Day> {
    Some(s.parse().expect("a day in a test"))
}

fn check(cases: &[Case]) {
    let catalogue = Catalogue::read(&[crate::WORDS]);
    let words = [Lang::Sv, Lang::En].map(|lang| Words::new(catalogue.clone(), lang));
    let mut wrong = Vec::new();
    for (i, Case(base, id, spoil)) in cases.iter().enumerate() {
        let mut m = record(base);
        spoil(&mut m);
        let findings = lint(&m);
        for (finding, w) in findings.iter().flat_map(|f| words.iter().map(move |w| (f, w))) {
            let said = finding.said(w);
            assert!(!said.contains('⟦') && !finding.reference(m.date, w).is_empty(), "{i}. {base}: {said}");
        }
        let found: Vec<&str> = findings.iter().map(|f| f.id).collect();
        if found.is_empty() || found.iter().any(|f| f != id) {
            wrong.push(format!("{i}. {base}: expected {id}, found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const FOUR: &str = "four-parties";
const BIG: &str = "thirteen-seats";
const INFO: &str = "information-only";
const ONCE: &str = "adjusted-at-once";
const LOGGED: &str = "every-arrival-logged";
const OLD: &str = "old-text";

fn vote(m: &mut Minutes, at: usize) -> &mut Vote {
    &mut m.paragraphs[at].proceedings.votes[0]
}

fn even(m: &mut Minutes) {
    m.paragraphs[3].proceedings.reservations.clear();
    let v = vote(m, 3);
    v.ballots[2].answer = Answer::Yes;
    (v.yes, v.no) = (Some(2), Some(2));
}

#[test]
fn the_twenty_planted_omissions_are_found() {
    let cases = [
        Case(FOUR, "lint-end-missing", |m| m.end = None),
        Case(FOUR, "lint-adjuster-missing", |m| m.adjusters.clear()),
        Case(FOUR, "lint-placeholder", |m| m.paragraphs[0].proposal = Some("xx utses att justera.".into())),
        Case(ONCE, "lint-substitute-for-whom", |m| {
            m.present[3].serving.as_mut().expect("serving").for_whom = None;
        }),
        Case(FOUR, "lint-quorum", |m| {
            m.log.retain(|e| e.name != "Finn Holm" && e.name != "Eva Gran");
            m.present[4].serving = None;
            m.log.push(PresenceEvent {
                at: String::new(),
                paragraph: Some(20),
                name: "Bo Ek".into(),
                what: Happening::Left,
            });
            m.log.push(PresenceEvent {
                at: String::new(),
                paragraph: Some(20),
                name: "Cia Dal".into(),
                what: Happening::Chairs,
            });
        }),
        Case(FOUR, "lint-recused-counted", |m| {
            m.paragraphs[4].participants = ["Ada Alm", "Bo Ek", "Dan Fors", "Cia Dal"].map(String::from).to_vec();
        }),
        Case(FOUR, "lint-vote-no-sum", |m| vote(m, 3).yes = None),
        Case(FOUR, "lint-vote-no-names", |m| {
            vote(m, 3).ballots.clear();
        }),
        Case(FOUR, "lint-tie-no-rule", |m| {
            even(m);
            vote(m, 3).outcome = None;
        }),
        Case(BIG, "lint-election-casting", |m| {
            m.paragraphs[1].proceedings.elections[0].tie = Some(TieRule::CastingVote);
        }),
        Case(FOUR, "lint-reservation-not-part", |m| {
            m.paragraphs[3].proceedings.reservations[0].name = "Finn Holm".into()
        }),
        Case(FOUR, "lint-reservation-late", |m| m.paragraphs[3].proceedings.reservations[0].at = "14:41".into()),
        Case(FOUR, "lint-decision-differs", |m| {
            m.paragraphs[2].decision = vec!["Nämnden avslår prognosen efter april 2026.".into()];
        }),
        Case(FOUR, "lint-decision-empty", |m| {
            m.paragraphs[2].proposal = None;
            m.paragraphs[2].decision = vec!["Enligt förslag.".into()];
        }),
        Case(FOUR, "lint-case-other-body", |m| m.paragraphs[2].case = Some("KS 26-11".into())),
        Case(FOUR, "lint-number-gap", |m| {
            for p in &mut m.paragraphs[3..] {
                p.number = p.number.map(|n| n + 1);
            }
            for e in &mut m.log {
                e.paragraph = e.paragraph.map(|n| if n >= 17 { n + 1 } else { n });
            }
            m.present[4].serving = Some(Serving { for_whom: Some("Cia Dal".into()), from: Some(19), to: Some(19) });
        }),
        Case(FOUR, "lint-urgent-unreported", |m| m.paragraphs[5].reports_urgent.clear()),
        Case(FOUR, "lint-delegation-gap", |m| m.delegation_reported_until = day("2026-03-08")),
        Case(FOUR, "lint-delegation-count", |m| {
            m.paragraphs[5].delegation_list.as_mut().expect("a list").decisions.pop();
        }),
        Case(FOUR, "lint-notice-party", |m| {
            m.notices.pop();
        }),
        Case(FOUR, "lint-agenda-missing", |m| {
            m.paragraphs.pop();
        }),
    ];
    check(&cases);
}

#[test]
fn variants_of_the_planted_omissions_are_found() {
    let cases = [
        Case(FOUR, "lint-end-missing", |m| m.end = Some(" – ".into())),
        Case(FOUR, "lint-adjuster-missing", |m| m.adjusters = vec![" ".into()]),
        Case(FOUR, "lint-placeholder", |m| m.adjusters = vec!["xx".into()]),
        Case(FOUR, "lint-placeholder", |m| m.end = Some("xx:xx".into())),
        Case(FOUR, "lint-placeholder", |m| m.place = Some("[plats]".into())),
        Case(FOUR, "lint-placeholder", |m| m.paragraphs[4].description = Some("Kostnaden är ?? kronor.".into())),
        Case(FOUR, "lint-placeholder", |m| m.paragraphs[4].dispatch = vec!["N.N.".into()]),
        Case(INFO, "lint-substitute-for-whom", |m| m.present[3].serving = None),
        Case(INFO, "lint-substitute-for-whom", |m| {
            m.present[3].serving = Some(Serving { for_whom: None, from: Some(1), to: Some(3) });
        }),
        Case(INFO, "lint-substitute-for-whom", |m| {
            m.present[4].role = Some("substitute".into());
            m.present[4].deciding = Some(true);
        }),
        Case(FOUR, "lint-substitute-for-whom", |m| {
            for e in &mut m.log {
                if let Happening::Serves { for_whom } = &mut e.what
                    && for_whom == "Ada Alm"
                {
                    for_whom.clear();
                }
            }
        }),
        Case(INFO, "lint-quorum", |m| {
            m.present[3].serving = Some(Serving { for_whom: Some("Ove Rask".into()), from: Some(2), to: Some(3) });
            m.present.remove(2);
        }),
        Case(ONCE, "lint-quorum", |m| m.paragraphs[1].participants = vec!["Ada Alm".into(), "Bo Ek".into()]),
        Case(FOUR, "lint-recused-counted", |m| {
            m.log.retain(|e| !matches!(e.what, Happening::RecusedOut { .. } | Happening::RecusedIn));
            m.log.retain(|e| e.name != "Eva Gran");
            m.present[4].serving = None;
        }),
        Case(FOUR, "lint-vote-no-sum", |m| {
            let v = vote(m, 3);
            (v.yes, v.no, v.abstained) = (None, None, None);
        }),
        Case(FOUR, "lint-vote-no-names", |m| {
            for b in &mut vote(m, 3).ballots {
                b.name.clear();
            }
        }),
        Case(FOUR, "lint-vote-sums", |m| vote(m, 3).no = Some(2)),
        Case(FOUR, "lint-vote-person-missing", |m| {
            vote(m, 3).ballots.pop();
        }),
        Case(FOUR, "lint-vote-outsider", |m| {
            vote(m, 3).ballots.push(Ballot { name: "Finn Holm".into(), answer: Answer::No });
        }),
        Case(FOUR, "lint-vote-twice", |m| {
            vote(m, 3).ballots.push(Ballot { name: "Dan Fors".into(), answer: Answer::No });
        }),
        Case(FOUR, "lint-vote-outcome", |m| {
            even(m);
            vote(m, 3).tie = Some(TieRule::CastingVote);
            vote(m, 3).outcome = Some(Answer::Yes);
        }),
        Case(FOUR, "lint-tie-by-lot", |m| {
            even(m);
            vote(m, 3).tie = Some(TieRule::Lot);
        }),
        Case(BIG, "lint-chair-abstained", |m| {
            let v = vote(m, 3);
            v.ballots[0].answer = Answer::Abstain;
            v.ballots[11].answer = Answer::Yes;
            m.paragraphs[3].proceedings.statements.clear();
        }),
        Case(BIG, "lint-election-tie", |m| {
            let e = &mut m.paragraphs[1].proceedings.elections[0];
            (e.tie, e.lot) = (None, None);
        }),
        Case(BIG, "lint-lot-missing", |m| m.paragraphs[1].proceedings.elections[0].lot = None),
        Case(BIG, "lint-lot-wrong", |m| {
            let lot = m.paragraphs[1].proceedings.elections[0].lot.as_mut().expect("a lot");
            lot.among.reverse();
            lot.seed.replace_range(..4, "0000");
            lot.drawn = if is_as_drawn(lot) { lot.among.iter().find(|a| **a != lot.drawn).cloned() } else { None }
                .unwrap_or_else(|| lot.drawn.clone());
        }),
        Case(BIG, "lint-election-sum", |m| m.paragraphs[1].proceedings.elections[0].blank = 0),
        Case(BIG, "lint-election-count", |m| {
            let e = &mut m.paragraphs[1].proceedings.elections[0];
            (e.blank, e.counted) = (2, Some(14));
        }),
        Case(BIG, "lint-election-result", |m| {
            let e = &mut m.paragraphs[1].proceedings.elections[0];
            e.elected = vec!["Irma Ivarsdal".into()];
        }),
        Case(FOUR, "lint-reservation-not-part", |m| {
            let r = m.paragraphs[3].proceedings.reservations[0].clone();
            m.paragraphs[4].proceedings.reservations = vec![Reservation { name: "Cia Dal".into(), ..r }];
        }),
        Case(FOUR, "lint-reservation-not-part", |m| {
            m.paragraphs[2].description = Some("Förvaltningschefen Gun Ask reserverar sig mot beslutet.".into());
        }),
        Case(BIG, "lint-reservation-abstained", |m| {
            m.paragraphs[3].proceedings.reservations[0].name = "Lars Lund".into()
        }),
        Case(BIG, "lint-reservation-won", |m| m.paragraphs[3].proceedings.reservations[0].name = "Alva Ask".into()),
        Case(FOUR, "lint-reservation-no-time", |m| m.paragraphs[3].proceedings.reservations[0].at.clear()),
        Case(FOUR, "lint-decision-differs", |m| {
            m.paragraphs[2].decision = vec!["Nämnden godkänner prognosen efter maj 2026.".into()];
        }),
        Case(FOUR, "lint-decision-differs", |m| {
            m.paragraphs[2].decision.push("Förvaltningschefen får i uppdrag att återkomma.".into());
        }),
        Case(FOUR, "lint-decision-differs", |m| m.paragraphs[3].proceedings.motions[1].withdrawn = true),
        Case(FOUR, "lint-decision-differs", |m| {
            m.paragraphs[3].proceedings.order[0].won = Some(1);
            vote(m, 3).no_motion = None;
        }),
        Case(FOUR, "lint-decision-missing", |m| m.paragraphs[2].decision = vec![String::new()]),
        Case(FOUR, "lint-decision-empty", |m| {
            m.paragraphs[2].decision = vec!["Nämnden beslutar enligt förslag.".into()]
        }),
        Case(FOUR, "lint-placeholder", |m| m.paragraphs[2].decision = vec!["Nämnden beslutar att xx".into()]),
        Case(FOUR, "lint-reservation-late", |m| {
            m.paragraphs[3].proceedings.reservations[0].at = "2026-05-21 09:00".into();
        }),
        Case(FOUR, "lint-recused-counted", |m| m.paragraphs[4].proceedings.speakers = vec!["Cia Dal (M)".into()]),
        Case(INFO, "lint-quorum", |m| {
            m.seats = None;
            m.log = vec![
                PresenceEvent { at: String::new(), paragraph: Some(3), name: "Cia Dal".into(), what: Happening::Left },
                PresenceEvent { at: String::new(), paragraph: Some(3), name: "Ulf Tall".into(), what: Happening::Left },
            ];
        }),
        Case(FOUR, "lint-number-repeat", |m| {
            m.paragraphs[2].number = Some(15);
            m.log.retain(|e| e.name != "Eva Gran");
            m.log.push(PresenceEvent {
                at: String::new(),
                paragraph: Some(18),
                name: "Eva Gran".into(),
                what: Happening::Serves { for_whom: "Cia Dal".into() },
            });
            m.log.push(PresenceEvent {
                at: String::new(),
                paragraph: Some(19),
                name: "Eva Gran".into(),
                what: Happening::StopsServing,
            });
        }),
        Case(INFO, "lint-number-order", |m| m.paragraphs.swap(0, 2)),
        Case(INFO, "lint-number-missing", |m| m.paragraphs[1].number = None),
        Case(FOUR, "lint-number-first", |m| m.first_number = Some(13)),
        Case(FOUR, "lint-covers", |m| m.covers = Some(Covers { first: 14, last: 19 })),
        Case(INFO, "lint-covers", |m| {
            m.paragraphs.pop();
        }),
        Case(ONCE, "lint-case-odd", |m| {
            m.case_prefixes.clear();
            m.agenda.push(AgendaItem {
                heading: "Nästa sammanträde".into(),
                case: Some("VIT 26-1".into()),
                withdrawn: true,
            });
            m.paragraphs[3].case = Some("KS 2026/22".into());
            m.agenda[3].case = Some("VIT 26-22".into());
        }),
        Case(FOUR, "lint-delegation-overlap", |m| m.delegation_reported_until = day("2026-03-12")),
        Case(FOUR, "lint-delegation-count", |m| {
            m.paragraphs[5].description = Some("Under perioden fattades fem beslut på delegation.".into());
        }),
        Case(FOUR, "lint-delegation-no-list", |m| {
            m.paragraphs[5].delegation_list.as_mut().expect("a list").decisions.clear();
        }),
        Case(FOUR, "lint-delegation-period", |m| {
            m.paragraphs[5].delegation_list.as_mut().expect("a list").to = day("2026-05-21");
        }),
        Case(FOUR, "lint-delegation-no-period", |m| {
            m.paragraphs[5].delegation_list.as_mut().expect("a list").to = None;
        }),
        Case(FOUR, "lint-notice-party", |m| {
            m.notices[1].posted = None;
            m.notices[1].taken_down = None;
        }),
        Case(FOUR, "lint-notice-party", |m| {
            m.parties.clear();
            m.notices.remove(1);
        }),
        Case(ONCE, "lint-notice-paragraph", |m| {
            m.notices.remove(0);
        }),
        Case(FOUR, "lint-notice-one-for-all", |m| m.notices.clear()),
        Case(FOUR, "lint-agenda-missing", |m| {
            m.agenda.insert(3, AgendaItem { heading: "Samverkan om arkiv".into(), ..AgendaItem::default() });
        }),
    ];
    check(&cases);
}

/// What only a record from an old text holds, and one that logs each arrival.
#[test]
fn sparse_and_thorough_records_give_the_same_findings() {
    let cases = [
        Case(OLD, "lint-end-missing", |m| m.end = None),
        Case(OLD, "lint-adjuster-missing", |m| m.adjusters.clear()),
        Case(OLD, "lint-placeholder", |m| m.paragraphs[1].decision = vec!["XX väljs att justera protokollet.".into()]),
        Case(OLD, "lint-substitute-for-whom", |m| m.present[3].serving = None),
        Case(OLD, "lint-decision-differs", |m| m.paragraphs[3].decision.push("Nämnden ger ett uppdrag.".into())),
        Case(OLD, "lint-decision-empty", |m| m.paragraphs[4].decision = vec!["Enligt förvaltningens förslag".into()]),
        Case(OLD, "lint-case-odd", |m| m.paragraphs[3].case = Some("KS 2022-14".into())),
        Case(OLD, "lint-case-odd", |m| {
            m.paragraphs[3].case = None;
            m.unreadable = vec![Unreadable {
                field: "paragraphs[3].case".into(),
                why: "siffrorna saknas: bara ”KS” står kvar".into(),
                ..Unreadable::default()
            }];
        }),
        Case(OLD, "lint-number-gap", |m| m.paragraphs[6].number = Some(19)),
        Case(OLD, "lint-number-repeat", |m| m.paragraphs[6].number = Some(17)),
        Case(OLD, "lint-vote-in-text", |m| {
            m.paragraphs[4].description = Some("Karl Ort yrkar avslag. Omröstning begärs. Nämnden bifaller.".into());
        }),
        Case(OLD, "lint-reservation-not-part", |m| {
            m.paragraphs[4].decision[1] = "Tor Bo (S) reserverar sig mot beslutet.".into();
        }),
        Case(LOGGED, "lint-substitute-for-whom", |m| {
            m.present[4].serving = None;
            m.log.retain(|e| !matches!(e.what, Happening::Serves { .. } | Happening::StopsServing));
        }),
        Case(LOGGED, "lint-substitute-for-whom", |m| m.present[5].deciding = Some(true)),
        Case(LOGGED, "lint-recused-counted", |m| {
            m.log.retain(|e| e.name != "David Nord" || matches!(e.what, Happening::Arrived { .. }));
        }),
        Case(LOGGED, "lint-number-gap", |m| m.paragraphs[7].number = Some(39)),
        Case(LOGGED, "lint-number-repeat", |m| m.paragraphs[7].number = Some(37)),
        Case(LOGGED, "lint-decision-empty", |m| m.paragraphs[2].decision = vec!["Enligt förslag".into()]),
        Case(LOGGED, "lint-agenda-missing", |m| {
            m.paragraphs.pop();
            m.covers = Some(Covers { first: 31, last: 37 });
        }),
    ];
    check(&cases);
}

#[test]
fn the_other_checks_find_what_they_are_for() {
    let cases = [
        Case(FOUR, "lint-board-missing", |m| m.board = None),
        Case(INFO, "lint-date-missing", |m| m.date = None),
        Case(FOUR, "lint-place-missing", |m| m.place = None),
        Case(FOUR, "lint-start-missing", |m| m.start = None),
        Case(INFO, "lint-end-before-start", |m| m.end = Some("09:30".into())),
        Case(INFO, "lint-time-unreadable", |m| m.start = Some("efter lunch".into())),
        Case(INFO, "lint-chair-absent", |m| m.chair = Some("Någon Annan".into())),
        Case(FOUR, "lint-chair-change", |m| m.log.retain(|e| e.what != Happening::Chairs)),
        Case(INFO, "lint-chair-remote", |m| m.present[0].remote = true),
        Case(INFO, "lint-secretary-missing", |m| {
            m.secretary = None;
            m.present.pop();
        }),
        Case(FOUR, "lint-adjuster-absent", |m| {
            m.adjusters = vec!["Någon Annan".into(), "Bo Ek".into()];
        }),
        Case(INFO, "lint-adjuster-is-chair", |m| {
            m.adjusters.push("Ada Alm".into());
        }),
        Case(INFO, "lint-adjuster-not-deciding", |m| m.adjusters.push("Finn Holm".into())),
        Case(BIG, "lint-adjuster-differs", |m| m.adjusters = vec!["Greta Grip".into()]),
        Case(INFO, "lint-adjuster-differs", |m| {
            m.paragraphs[0].heading = Some("Val av justerare".into());
            m.adjusters = vec!["Cia Dal".into()];
        }),
        Case(INFO, "lint-adjuster-same-party", |m| m.present[1].municipality = Some("Ekby kommun".into())),
        Case(INFO, "lint-present-missing", |m| m.present.clear()),
        Case(INFO, "lint-present-twice", |m| m.present.push(m.present[4].clone())),
        Case(FOUR, "lint-presence-stranger", |m| m.log[1].name = "Någon Annan".into()),
        Case(INFO, "lint-municipality-missing", |m| m.present[2].municipality = None),
        Case(BIG, "lint-served-twice", |m| {
            m.present[13].serving = Some(Serving { for_whom: Some("Maja Mård".into()), from: Some(33), to: Some(33) });
        }),
        Case(FOUR, "lint-serves-for-present", |m| {
            let left = m.log.iter().position(|e| e.what == Happening::Left).expect("somebody left");
            m.log[left] = PresenceEvent {
                paragraph: Some(14),
                what: Happening::Arrived { remote: false },
                ..m.log[left].clone()
            };
        }),
        Case(INFO, "lint-remote-not-allowed", |m| m.remote_allowed = Some(false)),
        Case(INFO, "lint-too-many", |m| m.seats = Some(3)),
        Case(FOUR, "lint-recused-ground", |m| m.log[3].what = Happening::RecusedOut { ground: 0 }),
        Case(FOUR, "lint-participant-outsider", |m| {
            m.paragraphs[2].participants = ["Ada Alm", "Bo Ek", "Cia Dal", "Finn Holm"].map(String::from).to_vec();
        }),
        Case(INFO, "lint-heading-missing", |m| m.paragraphs[0].heading = None),
        Case(INFO, "lint-no-paragraphs", |m| m.paragraphs.clear()),
        Case(INFO, "lint-decision-uncertain", |m| {
            m.paragraphs[1].heading = Some("Telefonibytet".into());
        }),
        Case(ONCE, "lint-decision-leans", |m| {
            let text = "Nämnden antar internkontrollplan för 2027 enligt bilaga.";
            m.paragraphs[3].decision = vec![text.into()];
            m.paragraphs[3].proposal = Some(text.into());
        }),
        Case(FOUR, "lint-substitute-spoke", |m| {
            m.substitutes_say = Some(SubstituteSay::Listen);
            m.paragraphs[2].proceedings.speakers = vec!["Finn Holm".into()];
        }),
        Case(FOUR, "lint-substitute-recorded", |m| {
            m.substitutes_say = Some(SubstituteSay::Speak);
            m.paragraphs[2].proceedings.statements =
                vec![Statement { name: "Finn Holm".into(), text: "Frågan borde ha beretts mer.".into() }];
        }),
        Case(FOUR, "lint-dispatch-missing", |m| m.paragraphs[2].dispatch.clear()),
        Case(FOUR, "lint-secret-not-told", |m| m.paragraphs[2].secret = true),
        Case(BIG, "lint-motion-no-name", |m| m.paragraphs[3].proceedings.motions[2].by.clear()),
        Case(BIG, "lint-motion-outsider", |m| m.paragraphs[3].proceedings.motions[2].by = "Olga Pil".into()),
        Case(FOUR, "lint-order-missing", |m| m.paragraphs[3].proceedings.order.clear()),
        Case(FOUR, "lint-order-no-main", |m| m.paragraphs[3].proceedings.order[0].motions.clear()),
        Case(FOUR, "lint-order-unknown", |m| m.paragraphs[3].proceedings.order[0].motions.push(7)),
        Case(BIG, "lint-motion-not-put", |m| {
            m.paragraphs[3].proceedings.order.remove(0);
        }),
        Case(FOUR, "lint-vote-missing", |m| m.paragraphs[3].proceedings.votes.clear()),
        Case(INFO, "lint-vote-in-text", |m| {
            m.paragraphs[0].description = Some("Omröstning begärs och genomförs.".into());
        }),
        Case(FOUR, "lint-vote-count", |m| {
            m.paragraphs[3].kind = Some("election".into());
            let v = vote(m, 3);
            v.closed = true;
            v.ballots.clear();
            v.no = Some(4);
            m.paragraphs[3].proceedings.reservations.clear();
        }),
        Case(FOUR, "lint-vote-closed", |m| vote(m, 3).closed = true),
        Case(FOUR, "lint-vote-open", |m| vote(m, 3).employment = true),
        Case(FOUR, "lint-tie-none", |m| vote(m, 3).tie = Some(TieRule::CastingVote)),
        Case(ONCE, "lint-abstain-authority", |m| m.paragraphs[3].authority = true),
        Case(INFO, "lint-adjusted-early", |m| m.adjusted = day("2026-03-03")),
        Case(INFO, "lint-adjusted-late", |m| m.adjusted = day("2026-03-19")),
        Case(INFO, "lint-adjusted-missing", |m| {
            let notice = Notice { posted: day("2026-03-10"), taken_down: None, stored_at: Some("Stadshuset".into()) };
            m.notice = Some(notice);
            m.parties = vec!["Granfors".into()];
        }),
        Case(INFO, "lint-notice-parties-unknown", |m| {
            m.adjusted = day("2026-03-10");
            let notice = Notice { posted: day("2026-03-10"), taken_down: None, stored_at: Some("Stadshuset".into()) };
            m.notice = Some(notice);
        }),
        Case(FOUR, "lint-notice-unadjusted", |m| m.adjusted = None),
        Case(FOUR, "lint-notice-early", |m| m.notices[0].posted = day("2026-05-31")),
        Case(BIG, "lint-notice-late", |m| m.notices[0].posted = day("2025-12-09")),
        Case(FOUR, "lint-notice-stranger", |m| {
            m.notices.push(PartyNotice { party: "Tallmo".into(), ..m.notices[0].clone() });
        }),
        Case(FOUR, "lint-notice-removed-early", |m| m.notices[0].taken_down = day("2026-06-24")),
        Case(FOUR, "lint-notice-backwards", |m| m.notices[0].taken_down = day("2026-06-01")),
        Case(FOUR, "lint-notice-stored", |m| m.notice.as_mut().expect("a form").stored_at = None),
    ];
    check(&cases);
    let chairless = |m: &mut Minutes| {
        m.chair = None;
        m.present[0].role = Some("ledamot".into());
        m.present[1].role = Some("ledamot".into());
    };
    let mut m = record(INFO);
    chairless(&mut m);
    assert_eq!(lint(&m).iter().map(|f| f.id).collect::<Vec<_>>(), ["lint-chair-missing"]);
}

/// Every check is planted somewhere above: this file names each.
#[test]
fn every_check_is_planted() {
    let own = include_str!("planted.rs");
    let unplanted: Vec<&str> = CHECKS.iter().map(|c| c.id).filter(|id| !own.contains(&format!("\"{id}\""))).collect();
    assert!(unplanted.is_empty(), "{unplanted:?}");
}

/// What may look odd and is right.
#[test]
fn what_is_right_gives_no_alarm() {
    let cases: [(&str, Spoil); 12] = [
        (FOUR, |m| {
            m.notices[0].taken_down = day("2026-06-10");
            m.notices.push(PartyNotice { party: "Ekby".into(), posted: day("2026-06-03"), ..PartyNotice::default() });
        }),
        (FOUR, |m| m.seats = None),
        (LOGGED, |m| m.log.retain(|e| e.what != Happening::StopsServing)),
        (LOGGED, |m| {
            for e in m.log.iter_mut().filter(|e| e.paragraph == Some(35)) {
                e.paragraph = Some(34);
            }
        }),
        (LOGGED, |m| {
            for e in &mut m.log {
                e.paragraph = None;
            }
        }),
        (FOUR, |m| m.parties.clear()),
        (FOUR, |m| m.case_prefixes.clear()),
        (FOUR, |m| {
            m.agenda.insert(0, AgendaItem { heading: "Sammanträdets öppnande".into(), ..AgendaItem::default() })
        }),
        (FOUR, |m| {
            m.paragraphs[3].heading = Some("Val av leverantör av beredskap".into());
            m.paragraphs[3].kind = None;
            m.agenda[3].heading = "Val av leverantör av beredskap".into();
        }),
        (FOUR, |m| {
            m.present.push(Present {
                name: "Gro Ås".into(),
                role: Some("frånvarande ledamot".into()),
                ..Present::default()
            })
        }),
        (FOUR, |m| {
            for p in &mut m.paragraphs {
                p.proceedings.opened = None;
            }
        }),
        (BIG, |m| {
            m.adjusted = None;
            for n in &mut m.notices {
                n.posted = None;
            }
        }),
    ];
    for (i, (base, change)) in cases.iter().enumerate() {
        let mut m = record(base);
        change(&mut m);
        let found: Vec<_> = lint(&m).into_iter().map(|f| (f.id, f.field)).collect();
        assert!(found.is_empty(), "{i}. {base}: {found:?}");
    }
}

#[test]
fn a_finding_says_where_it_is() {
    let mut m = record(FOUR);
    m.paragraphs[3].proceedings.votes[0].yes = None;
    m.end = None;
    let found = lint(&m);
    assert_eq!((found[0].field.as_str(), found[0].key.as_str(), found[0].paragraph), ("end", "slut", None));
    assert_eq!(
        (found[1].field.as_str(), found[1].key.as_str(), found[1].paragraph),
        ("paragraphs[3].votes[0].yes", "§ 17 omrostning", Some(17))
    );
}
