//! Who was present at the demo's two meetings, by the minutes' lists of attendance.

use super::people;
use meeting::{Other, Role, Service};

/// Somebody present.
pub struct Present {
    pub name: &'static str,
    pub political_party: &'static str,
    /// Short name of the party; empty for officials.
    pub party: &'static str,
    pub role: Role,
    pub is_remote: bool,
}

fn official(name: &'static str, function: &str, kind: Other, is_remote: bool) -> Present {
    let role = Role::Other { kind, function: function.to_string(), paragraphs: String::new() };
    Present { name, political_party: "", party: "", role, is_remote }
}

pub fn present_2021() -> Vec<Present> {
    let at = |name, political_party, party, role| Present { name, political_party, party, role, is_remote: true };
    vec![
        at(people::CHAIR, "S", "Hallsberg", Role::Chair),
        at(people::VICE_CHAIR, "KD", "Laxå", Role::ViceChair),
        at(people::MEMBER_ASKERSUND, "M", "Askersund", Role::Member),
        at(people::MEMBER_LEKEBERG, "C", "Lekeberg", Role::Member),
        at(people::SUBSTITUTE_HALLSBERG, "M", "Hallsberg", Role::Substitute),
        official(people::HEAD, "Förvaltningschef", Other::Official, true),
        official(people::SECRETARY, "Utredningssekreterare", Other::Secretary, true),
        official(people::DEPUTY_HEAD, "Ställföreträdande förvaltningschef", Other::Official, true),
    ]
}

pub fn present_2015() -> Vec<Present> {
    let at = |name, political_party, party, role| Present { name, political_party, party, role, is_remote: false };
    vec![
        at(people::CHAIR_2015, "S", "Hallsberg", Role::Chair),
        at(people::VICE_CHAIR_2015, "C", "Lekeberg", Role::ViceChair),
        at(people::MEMBER_ASKERSUND_2015, "S", "Askersund", Role::Member),
        at(people::SUBSTITUTE_LAXA_2015, "S", "Laxå", Role::ServingSubstitute(Service::default())),
        at(people::MEMBER_ASKERSUND, "M", "Askersund", Role::Substitute),
        at(people::SUBSTITUTE_LEKEBERG_2015, "S", "Lekeberg", Role::Substitute),
        at(people::SUBSTITUTE_HALLSBERG, "", "Hallsberg", Role::Substitute),
        official(people::HEAD_2015, "Tillförordnad förvaltningschef", Other::Official, false),
        official(people::SECRETARY_2015, "Nämndsekreterare", Other::Secretary, false),
    ]
}
