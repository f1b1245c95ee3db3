//! Who may do what: the table `rights.csv`, read once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// All roles, in the order of the table's columns; shown in this order.
///
/// The supervisor reads for a party's executive committee, which has supervision of the board (GN-17; KL 6:1).
pub const ROLES: [&str; 9] =
    ["secretary", "chair", "member", "substitute", "head", "contact", "auditor", "supervisor", "administrator"];

/// How far a role's right to a deed goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Extent {
    /// Not at all.
    Nowhere,
    /// Only what concerns the party the role is held for.
    OwnParty,
    /// In the whole cooperation.
    Everywhere,
}

struct Table {
    /// In the order of the file.
    deeds: Vec<String>,
    extents: BTreeMap<String, [Extent; ROLES.len()]>,
}

static TABLE: LazyLock<Table> =
    LazyLock::new(|| parse(include_str!("../../rights.csv")).expect("rights.csv is read by a test"));

/// How far the role's right to the deed goes; nowhere for a role or deed the table does not know.
pub fn extent(role: &str, deed: &str) -> Extent {
    let column = ROLES.iter().position(|r| *r == role);
    let row = TABLE.extents.get(deed);
    column.zip(row).map_or(Extent::Nowhere, |(column, row)| row[column])
}

/// All deeds, in the order of the table.
pub fn deeds() -> Vec<String> {
    TABLE.deeds.clone()
}

/// Whether the role says nothing without a party: some of its rights reach only the own party.
pub fn needs_party(role: &str) -> bool {
    TABLE.deeds.iter().any(|deed| extent(role, deed) == Extent::OwnParty)
}

/// Whether everything the others' roles may, one's own roles may as well, as far or farther.
///
/// Who may set another's way in must not climb by it: without the right to grant roles, a person can
/// only make a link for, or change the address of, somebody who may no more than they themselves.
pub fn covers(own: &[&str], others: &[&str]) -> bool {
    let widest = |roles: &[&str], deed: &str| roles.iter().map(|r| extent(r, deed)).max().unwrap_or(Extent::Nowhere);
    TABLE.deeds.iter().all(|deed| widest(own, deed) >= widest(others, deed))
}

fn parse(text: &str) -> Result<Table, String> {
    let mut lines = text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty());
    let heads: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    if heads.split_first() != Some((&"deed", &ROLES)) {
        return Err(format!("the heads are {heads:?}, not deed and {ROLES:?}"));
    }
    let mut table = Table { deeds: Vec::new(), extents: BTreeMap::new() };
    for line in lines {
        let mut cells = line.split(',');
        let deed = cells.next().unwrap_or_default().to_string();
        let row: Vec<Extent> = cells.map(|cell| read_cell(cell, line)).collect::<Result<_, _>>()?;
        let row = row.try_into().map_err(|_| format!("{line}: not {} cells", ROLES.len()))?;
        if table.extents.insert(deed.clone(), row).is_some() {
            return Err(format!("{deed} stands twice"));
        }
        table.deeds.push(deed);
    }
    Ok(table)
}

fn read_cell(cell: &str, line: &str) -> Result<Extent, String> {
    match cell.trim() {
        "x" => Ok(Extent::Everywhere),
        "p" => Ok(Extent::OwnParty),
        "" => Ok(Extent::Nowhere),
        other => Err(format!("{line}: the cell {other:?} is neither x, p nor empty")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADS: &str = "deed,secretary,chair,member,substitute,head,contact,auditor,supervisor,administrator";

    #[test]
    fn the_table_is_read_and_every_deed_is_somebodys() {
        let table = parse(include_str!("../../rights.csv")).expect("the table");
        assert!(table.deeds.len() > 20);
        for deed in &table.deeds {
            assert!(deed.split_once('.').is_some_and(|(noun, verb)| !noun.is_empty() && !verb.is_empty()), "{deed}");
            assert!(ROLES.iter().any(|r| extent(r, deed) != Extent::Nowhere), "nobody may {deed}");
        }
    }

    #[test]
    fn a_faulty_table_is_refused() {
        let faulty = [
            ("deed,secretary\na.b,x", "heads"),
            (&format!("{HEADS}\na.b,x,,,,,,,,\na.b,x,,,,,,,,"), "twice"),
            (&format!("{HEADS}\na.b,x,,,,,,y,,"), "neither"),
            (&format!("{HEADS}\na.b,x,,"), "cells"),
        ];
        for (text, why) in faulty {
            let said = parse(text).err().unwrap_or_default();
            assert!(said.contains(why), "{text}: {said}");
        }
    }

    #[test]
    fn a_role_reaches_as_far_as_its_cell_says() {
        let cases = [
            ("secretary", "meeting.edit", Extent::Everywhere),
            ("contact", "notice.post", Extent::OwnParty),
            ("member", "meeting.edit", Extent::Nowhere),
            ("secretary", "role.grant", Extent::Nowhere),
            ("administrator", "role.grant", Extent::Everywhere),
            ("king", "meeting.read", Extent::Nowhere),
            ("secretary", "meeting.burn", Extent::Nowhere),
        ];
        for (role, deed, expected) in cases {
            assert_eq!(extent(role, deed), expected, "{role} {deed}");
        }
    }

    #[test]
    fn the_contact_and_the_supervisor_hold_their_role_for_a_party() {
        assert_eq!(ROLES.into_iter().filter(|r| needs_party(r)).collect::<Vec<_>>(), ["contact", "supervisor"]);
    }

    /// GN-17: supervision is to read, and what is secret is not read by it.
    #[test]
    fn gn_17_the_supervisor_reads_and_changes_nothing() {
        let may: Vec<String> = deeds().into_iter().filter(|d| extent("supervisor", d) != Extent::Nowhere).collect();
        assert!(may.len() > 5 && may.iter().all(|d| d.ends_with(".read")), "{may:?}");
        assert_eq!(extent("supervisor", "registry.read-secret"), Extent::Nowhere);
        assert_eq!(extent("supervisor", "fees.read"), Extent::OwnParty);
    }

    #[test]
    fn nobody_covers_a_role_that_may_more() {
        assert!(covers(&["secretary"], &["head", "contact"]));
        // Who could take over the way in of somebody who signs minutes could sign in that name.
        assert!(!covers(&["secretary"], &["chair"]));
        assert!(!covers(&["secretary"], &["member"]));
        assert!(covers(&["member"], &[]));
        assert!(!covers(&["secretary"], &["administrator"]));
        assert!(!covers(&["contact"], &["secretary"]));
        assert!(covers(&["secretary", "administrator"], &["administrator"]));
    }
}
