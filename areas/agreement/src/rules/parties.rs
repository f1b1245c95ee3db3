//! Who is a party on a day, and what a party must be said to be.

use super::host::{HostTerm, days_without_host, needs_host, refuse_new_gaps};
use super::notice_board::validate_notice_board;
use super::{Kind, LINE, read_day, within};
use basics::{Day, PartyId, Refusal};
use serde::Serialize;

/// A party of the cooperation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Party {
    pub id: PartyId,
    /// "Lekebergs kommun".
    pub name: String,
    /// "Lekeberg": how it is called in tables and minutes.
    pub short: String,
    /// Municipality code of four digits, "1814"; empty for a party that has none.
    pub code: String,
    /// Whether it is host on the day asked for; in a list of all times, on the last day it is a party.
    pub is_host: bool,
    /// First day as a party.
    pub from: Day,
    /// Last day as a party; `None` until further notice.
    pub to: Option<Day>,
    /// Address of its notice board on the web; empty when not told.
    pub notice_board: String,
    pub version: i64,
}

/// A party to be entered or changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NewParty<'a> {
    pub name: &'a str,
    pub short: &'a str,
    pub code: &'a str,
    /// Host from its first day. Only looked at when the party is entered.
    pub is_host: bool,
    pub from: Day,
    pub to: Option<Day>,
    pub notice_board: &'a str,
}

/// A party as written in a form.
#[derive(Clone, Default, Debug)]
pub struct WrittenParty {
    pub name: String,
    pub short: String,
    pub code: String,
    pub is_host: bool,
    pub from: String,
    pub to: String,
    pub notice_board: String,
}

/// What is agreed so far: what a party is held against when it is saved.
#[derive(Clone, Copy, Debug)]
pub struct Agreed<'a> {
    pub kind: Option<Kind>,
    pub parties: &'a [Party],
    pub hosts: &'a [HostTerm],
}

/// Whether the party is one on that day; the first and the last day count.
pub fn is_party_on(party: &Party, day: Day) -> bool {
    party.from <= day && party.to.is_none_or(|to| day <= to)
}

/// Those that are parties on that day, in the order given.
pub fn parties_on(parties: &[Party], day: Day) -> Vec<Party> {
    parties.iter().filter(|p| is_party_on(p, day)).cloned().collect()
}

/// What names are ordered by: small letters, with å before ä as in the Swedish alphabet.
pub fn by_name(name: &str) -> String {
    let order = |c| match c {
        'å' => 'ä',
        'ä' => 'å',
        other => other,
    };
    name.to_lowercase().chars().map(order).collect()
}

/// The party as written, or everything that is wrong with it. `own` is its number when it is changed, `None`
/// when it is entered.
pub fn validate_party<'a>(
    written: &'a WrittenParty,
    agreed: &Agreed<'_>,
    own: Option<PartyId>,
) -> Result<NewParty<'a>, Vec<Refusal>> {
    let mut refusals = Vec::new();
    names(written, agreed, own, &mut refusals);
    let is_code = written.code.len() == 4 && written.code.bytes().all(|b| b.is_ascii_digit());
    if !written.code.is_empty() && !is_code {
        refusals.push(Refusal::new("agreement-code-bad").at("code"));
    }
    if written.from.is_empty() {
        refusals.push(Refusal::new("agreement-from-missing").at("from"));
    }
    let from = read_day(&written.from, "from", &mut refusals);
    let to = read_day(&written.to, "to", &mut refusals);
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        refusals.push(Refusal::new("agreement-to-before-from").at("to"));
    } else if let (Some(from), true) = (from, to.is_some() || written.to.is_empty()) {
        refusals.extend(host_refusals(written, agreed, own, from, to));
    }
    refusals.extend(validate_notice_board(&written.notice_board));
    match from {
        Some(from) if refusals.is_empty() => Ok(NewParty {
            name: &written.name,
            short: &written.short,
            code: &written.code,
            is_host: written.is_host,
            from,
            to,
            notice_board: &written.notice_board,
        }),
        _ => Err(refusals),
    }
}

fn names(written: &WrittenParty, agreed: &Agreed<'_>, own: Option<PartyId>, refusals: &mut Vec<Refusal>) {
    if written.name.is_empty() {
        refusals.push(Refusal::new("agreement-party-name-missing").at("name"));
    }
    within(&written.name, LINE, "name", refusals);
    if written.short.is_empty() {
        refusals.push(Refusal::new("agreement-short-missing").at("short"));
    }
    within(&written.short, LINE, "short", refusals);
    let same = |p: &&Party| Some(p.id) != own && p.short.to_lowercase() == written.short.to_lowercase();
    if let Some(other) = agreed.parties.iter().find(same) {
        refusals.push(Refusal::new("agreement-short-taken").at("short").with("name", &other.name));
    }
}

/// What the party's days and its being host do to the host of every day (GN-2).
fn host_refusals(
    written: &WrittenParty,
    agreed: &Agreed<'_>,
    own: Option<PartyId>,
    from: Day,
    to: Option<Day>,
) -> Vec<Refusal> {
    let makes_host = own.is_none() && written.is_host;
    if let (true, Some(term)) = (makes_host, agreed.hosts.first()) {
        let name = agreed.parties.iter().find(|p| p.id == term.party).map(|p| p.name.clone()).unwrap_or_default();
        return vec![Refusal::new("agreement-host-taken").at("host").with("name", name)];
    }
    if !needs_host(agreed.kind) {
        return Vec::new();
    }
    if own.is_none() && agreed.hosts.is_empty() && !makes_host {
        return vec![Refusal::new("agreement-host-first").at("host")];
    }
    let id = own.unwrap_or(0);
    let mut parties: Vec<Party> = agreed.parties.iter().filter(|p| Some(p.id) != own).cloned().collect();
    parties.push(Party {
        id,
        name: written.name.clone(),
        short: written.short.clone(),
        code: String::new(),
        is_host: makes_host,
        from,
        to,
        notice_board: String::new(),
        version: 0,
    });
    let mut hosts = agreed.hosts.to_vec();
    if makes_host {
        hosts.push(HostTerm { id: 0, party: id, from });
    }
    let before = days_without_host(agreed.parties, agreed.hosts);
    refuse_new_gaps(&before, &days_without_host(&parties, &hosts), if to.is_some() { "to" } else { "from" })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    /// A party called by its number, from a day and to a day or without end.
    pub fn party(id: PartyId, from: &str, to: &str) -> Party {
        Party {
            id,
            name: format!("Kommun {id}"),
            short: format!("K{id}"),
            code: String::new(),
            is_host: false,
            from: day(from),
            to: to.parse().ok(),
            notice_board: String::new(),
            version: 1,
        }
    }

    #[test]
    fn a_party_is_one_from_its_first_to_its_last_day() {
        let p = party(1, "2015-01-01", "2019-12-31");
        for (on, expected) in [
            ("2014-12-31", false),
            ("2015-01-01", true),
            ("2017-06-01", true),
            ("2019-12-31", true),
            ("2020-01-01", false),
        ] {
            assert_eq!(is_party_on(&p, day(on)), expected, "{on}");
        }
        assert!(is_party_on(&party(1, "2015-01-01", ""), day("2099-01-01")));
        assert_eq!(parties_on(&[p, party(2, "2020-01-01", "")], day("2020-01-01")).len(), 1);
    }

    #[test]
    fn names_are_ordered_by_the_swedish_alphabet() {
        let mut names = ["Örebro", "Askersund", "Ängelholm", "Åmål", "laxå"];
        names.sort_by_key(|n| by_name(n));
        assert_eq!(names, ["Askersund", "laxå", "Åmål", "Ängelholm", "Örebro"]);
    }

    fn written(name: &str, short: &str, from: &str, to: &str) -> WrittenParty {
        WrittenParty {
            name: name.into(),
            short: short.into(),
            from: from.into(),
            to: to.into(),
            ..WrittenParty::default()
        }
    }

    fn check(w: &WrittenParty, own: Option<PartyId>, expected: &[&str]) {
        let parties = [party(1, "2015-01-01", ""), party(2, "2015-01-01", "")];
        let hosts = [HostTerm { id: 1, party: 1, from: day("2015-01-01") }];
        let agreed = Agreed { kind: Some(Kind::JointBoard), parties: &parties, hosts: &hosts };
        let ids: Vec<&str> = validate_party(w, &agreed, own).err().unwrap_or_default().iter().map(|r| r.id).collect();
        assert_eq!(ids, expected, "{w:?}");
    }

    #[test]
    fn everything_wrong_with_a_party_is_said_at_once() {
        check(&written("Laxå kommun", "Laxå", "2015-01-01", ""), None, &[]);
        let bad =
            WrittenParty { code: "18x".into(), notice_board: "laxa.se".into(), ..written("", "", "", "2020-02-30") };
        check(
            &bad,
            None,
            &[
                "agreement-party-name-missing",
                "agreement-short-missing",
                "agreement-code-bad",
                "agreement-from-missing",
                "agreement-day-bad",
                "agreement-notice-board-bad",
            ],
        );
    }

    #[test]
    fn the_short_name_is_its_own() {
        check(&written("Annan", "k1", "2015-01-01", ""), None, &["agreement-short-taken"]);
        check(&written("Kommun 1", "K1", "2015-01-01", ""), Some(1), &[]);
    }

    #[test]
    fn the_last_day_may_be_the_first_but_not_before() {
        check(&written("Laxå kommun", "Laxå", "2020-01-01", "2020-01-01"), None, &[]);
        check(&written("Laxå kommun", "Laxå", "2020-01-01", "2019-12-31"), None, &["agreement-to-before-from"]);
    }

    #[test]
    fn four_digits_are_a_municipality_code() {
        for (code, expected) in [
            ("1814", &[][..]),
            ("", &[]),
            ("181", &["agreement-code-bad"][..]),
            ("18144", &["agreement-code-bad"]),
            ("18a4", &["agreement-code-bad"]),
        ] {
            check(
                &WrittenParty { code: code.into(), ..written("Laxå kommun", "Laxå", "2020-01-01", "") },
                None,
                expected,
            );
        }
    }

    #[test]
    fn there_is_one_host_every_day() {
        let host = WrittenParty { is_host: true, ..written("Laxå kommun", "Laxå", "2020-01-01", "") };
        check(&host, None, &["agreement-host-taken"]);
        check(&written("Laxå kommun", "Laxå", "2014-01-01", ""), None, &["agreement-host-gap"]);
        check(&written("Kommun 1", "K1", "2015-01-01", "2022-12-31"), Some(1), &["agreement-host-gap-open"]);
        check(&written("Kommun 2", "K2", "2015-01-01", "2022-12-31"), Some(2), &[]);
    }

    #[test]
    fn the_first_party_of_a_joint_board_is_its_host() {
        let first = |kind, is_host| {
            let agreed = Agreed { kind, parties: &[], hosts: &[] };
            let w = WrittenParty { is_host, ..written("Laxå kommun", "Laxå", "2020-01-01", "") };
            validate_party(&w, &agreed, None).is_ok()
        };
        assert!(first(Some(Kind::JointBoard), true));
        assert!(!first(Some(Kind::JointBoard), false));
        assert!(!first(None, false));
        assert!(first(Some(Kind::ContractCooperation), false));
    }
}
