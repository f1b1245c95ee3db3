//! Where an appeal against the board's decisions goes.

use super::{LINE, LINES, within};
use basics::Refusal;
use serde::Serialize;

/// The administrative court (förvaltningsrätt) that tries the board's decisions: the one for the host's seat
/// (PROT-9). With its address, as both stand in every notice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Court {
    pub name: String,
    /// Address and electronic address, as they are to be read.
    pub address: String,
    /// 0 while nothing has been said.
    pub version: i64,
}

/// The court as written, or everything that is wrong with it.
pub fn validate_court(name: &str, address: &str) -> Result<Court, Vec<Refusal>> {
    let mut refusals = Vec::new();
    if name.is_empty() {
        refusals.push(Refusal::new("board-court-name-missing").at("name"));
    }
    if address.is_empty() {
        refusals.push(Refusal::new("board-court-address-missing").at("address"));
    }
    within(name, LINE, "name", &mut refusals);
    within(address, LINES, "address", &mut refusals);
    let court = Court { name: name.to_string(), address: address.to_string(), version: 0 };
    if refusals.is_empty() { Ok(court) } else { Err(refusals) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_court_has_a_name_and_an_address() {
        let ids = |name: &str, address: &str| {
            validate_court(name, address).err().unwrap_or_default().iter().map(|r| r.id).collect::<Vec<_>>()
        };
        assert!(ids("Förvaltningsrätten i Karlstad", "Box 568, 651 12 Karlstad").is_empty());
        assert_eq!(ids("", ""), ["board-court-name-missing", "board-court-address-missing"]);
        assert_eq!(ids(&"x".repeat(301), "Box"), ["board-text-long"]);
    }
}
