//! Which party is host on a day. A joint board has exactly one, and it is a party (GN-2; KL 9:20).
//!
//! A host is written with its first day only and stays until the next one begins, so two at a time cannot be said.

use super::{Kind, Party, is_party_on};
use basics::{Day, PartyId, Refusal};
use serde::Serialize;

/// From which day a party is host.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct HostTerm {
    pub id: i64,
    pub party: PartyId,
    pub from: Day,
}

/// Days in a row, last day included; `to` is `None` when they have no end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gap {
    pub from: Day,
    pub to: Option<Day>,
}

/// Whether the kind must have a host. Only a joint board belongs to a host's organisation (KL 9:20); a
/// cooperation whose kind is not yet told is treated as one.
pub fn needs_host(kind: Option<Kind>) -> bool {
    matches!(kind, None | Some(Kind::JointBoard))
}

/// The host on a day: the last one begun, if it is still a party. `None` before the first.
pub fn host_on(parties: &[Party], hosts: &[HostTerm], day: Day) -> Option<PartyId> {
    let term = hosts.iter().filter(|h| h.from <= day).max_by_key(|h| h.from)?;
    parties.iter().find(|p| p.id == term.party && is_party_on(p, day)).map(|p| p.id)
}

/// The days on which the cooperation has parties but no host, in order.
pub fn days_without_host(parties: &[Party], hosts: &[HostTerm]) -> Vec<Gap> {
    let mut turns: Vec<Day> =
        parties.iter().flat_map(|p| [Some(p.from), p.to.map(|to| to.plus_days(1))]).flatten().collect();
    turns.extend(hosts.iter().map(|h| h.from));
    turns.sort_unstable();
    turns.dedup();
    let mut gaps: Vec<Gap> = Vec::new();
    for (i, day) in turns.iter().enumerate() {
        let has_parties = parties.iter().any(|p| is_party_on(p, *day));
        if !has_parties || host_on(parties, hosts, *day).is_some() {
            continue;
        }
        let to = turns.get(i + 1).map(|next| next.plus_days(-1));
        match gaps.last_mut() {
            Some(before) if before.to.map(|last| last.plus_days(1)) == Some(*day) => before.to = to,
            _ => gaps.push(Gap { from: *day, to }),
        }
    }
    gaps
}

/// Refuses the days without host that a change would add. Those that were there before are shown, not refused.
pub(super) fn refuse_new_gaps(before: &[Gap], after: &[Gap], field: &str) -> Vec<Refusal> {
    let known = |gap: &&Gap| !before.iter().any(|old| covers(old, gap));
    after.iter().filter(known).map(|gap| gap_refusal(gap).at(field)).collect()
}

fn covers(outer: &Gap, inner: &Gap) -> bool {
    let lasts = match (outer.to, inner.to) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(outer), Some(inner)) => inner <= outer,
    };
    outer.from <= inner.from && lasts
}

fn gap_refusal(gap: &Gap) -> Refusal {
    match gap.to {
        Some(to) => Refusal::new("agreement-host-gap").with("from", gap.from).with("to", to),
        None => Refusal::new("agreement-host-gap-open").with("from", gap.from),
    }
}

/// Everything wrong with letting a party be host from a day; empty when nothing is.
pub fn validate_host_change(
    kind: Option<Kind>,
    parties: &[Party],
    hosts: &[HostTerm],
    party: Option<PartyId>,
    from: Option<Day>,
) -> Vec<Refusal> {
    let chosen = party.and_then(|id| parties.iter().find(|p| p.id == id));
    let mut refusals = Vec::new();
    if chosen.is_none() {
        refusals.push(Refusal::new("agreement-host-not-chosen").at("party"));
    }
    if from.is_none() {
        refusals.push(Refusal::new("agreement-day-bad").at("from"));
    }
    let (Some(party), Some(from)) = (chosen, from) else { return refusals };
    if !is_party_on(party, from) {
        refusals.push(Refusal::new("agreement-host-not-party").at("party").with("name", &party.name).with("day", from));
    }
    if hosts.iter().any(|h| h.from == from) {
        refusals.push(Refusal::new("agreement-host-day-taken").at("from").with("day", from));
    } else if host_on(parties, hosts, from) == Some(party.id) {
        refusals.push(Refusal::new("agreement-host-already").at("party").with("name", &party.name).with("day", from));
    }
    if refusals.is_empty() && needs_host(kind) {
        let mut after = hosts.to_vec();
        after.push(HostTerm { id: 0, party: party.id, from });
        return refuse_new_gaps(&days_without_host(parties, hosts), &days_without_host(parties, &after), "party");
    }
    refusals
}

/// Everything wrong with taking a change of host back; empty when nothing is.
pub fn validate_host_removal(kind: Option<Kind>, parties: &[Party], hosts: &[HostTerm], id: i64) -> Vec<Refusal> {
    if !needs_host(kind) {
        return Vec::new();
    }
    let after: Vec<HostTerm> = hosts.iter().filter(|h| h.id != id).cloned().collect();
    refuse_new_gaps(&days_without_host(parties, hosts), &days_without_host(parties, &after), "")
}

#[cfg(test)]
mod tests {
    use super::super::parties::tests::{day, party};
    use super::*;

    fn hosts(list: &[(PartyId, &str)]) -> Vec<HostTerm> {
        list.iter().zip(1..).map(|((party, from), id)| HostTerm { id, party: *party, from: day(from) }).collect()
    }

    fn check_gaps(parties: &[Party], list: &[(PartyId, &str)], expected: &[(&str, &str)]) {
        let gaps: Vec<(String, String)> = days_without_host(parties, &hosts(list))
            .iter()
            .map(|g| (g.from.to_string(), g.to.map(|d| d.to_string()).unwrap_or_default()))
            .collect();
        let expected: Vec<(String, String)> = expected.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect();
        assert_eq!(gaps, expected, "{list:?}");
    }

    #[test]
    fn the_host_is_the_last_one_begun_while_it_is_a_party() {
        let parties = [party(1, "2015-01-01", "2022-12-31"), party(2, "2015-01-01", "")];
        let hosts = hosts(&[(1, "2015-01-01"), (2, "2020-07-01")]);
        for (on, expected) in [
            ("2014-12-31", None),
            ("2015-01-01", Some(1)),
            ("2020-06-30", Some(1)),
            ("2020-07-01", Some(2)),
            ("2023-01-01", Some(2)),
        ] {
            assert_eq!(host_on(&parties, &hosts, day(on)), expected, "{on}");
        }
    }

    #[test]
    fn days_with_parties_and_no_host_are_found() {
        let two = [party(1, "2015-01-01", ""), party(2, "2016-01-01", "")];
        check_gaps(&[], &[], &[]);
        check_gaps(&two, &[(1, "2015-01-01")], &[]);
        check_gaps(&two, &[], &[("2015-01-01", "")]);
        check_gaps(&two, &[(2, "2016-01-01")], &[("2015-01-01", "2015-12-31")]);
        check_gaps(&two, &[(1, "2014-01-01")], &[]);
        let leaver = [party(1, "2015-01-01", "2019-12-31"), party(2, "2015-01-01", "")];
        check_gaps(&leaver, &[(1, "2015-01-01")], &[("2020-01-01", "")]);
        check_gaps(&leaver, &[(1, "2015-01-01"), (2, "2020-01-01")], &[]);
        check_gaps(&leaver, &[(1, "2015-01-01"), (2, "2020-03-01")], &[("2020-01-01", "2020-02-29")]);
    }

    fn check_change(kind: Kind, to: Option<PartyId>, from: &str, expected: &[&str]) {
        let parties = [party(1, "2015-01-01", ""), party(2, "2015-01-01", ""), party(3, "2018-01-01", "2021-12-31")];
        let hosts = hosts(&[(1, "2015-01-01")]);
        let refused = validate_host_change(Some(kind), &parties, &hosts, to, from.parse().ok());
        assert_eq!(refused.iter().map(|r| r.id).collect::<Vec<_>>(), expected, "{kind:?} {to:?} {from}");
    }

    #[test]
    fn a_host_is_a_party_that_day_and_leaves_no_day_without_one() {
        check_change(Kind::JointBoard, Some(2), "2021-01-01", &[]);
        check_change(Kind::JointBoard, Some(1), "2021-01-01", &["agreement-host-already"]);
        check_change(Kind::JointBoard, Some(2), "2015-01-01", &["agreement-host-day-taken"]);
        check_change(Kind::JointBoard, Some(3), "2017-12-31", &["agreement-host-not-party"]);
        check_change(Kind::JointBoard, Some(3), "2021-01-01", &["agreement-host-gap-open"]);
        check_change(Kind::ContractCooperation, Some(3), "2021-01-01", &[]);
        check_change(Kind::JointBoard, Some(9), "", &["agreement-host-not-chosen", "agreement-day-bad"]);
    }

    #[test]
    fn the_only_host_of_a_joint_board_cannot_be_taken_back() {
        let parties = [party(1, "2015-01-01", ""), party(2, "2015-01-01", "")];
        let both = hosts(&[(1, "2015-01-01"), (2, "2021-01-01")]);
        let refused = |kind, id| validate_host_removal(Some(kind), &parties, &both, id).len();
        assert_eq!(refused(Kind::JointBoard, 2), 0);
        assert_eq!(refused(Kind::JointBoard, 1), 1);
        assert_eq!(refused(Kind::Federation, 1), 0);
    }
}
