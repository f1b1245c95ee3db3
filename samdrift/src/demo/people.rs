//! The demo's persons. Every name is invented; political parties and municipalities are those of the minutes.

/// Somebody one can sign in as with one press.
pub struct DemoPerson {
    pub name: &'static str,
    pub email: &'static str,
    pub role: &'static str,
    /// Short name of the party acted for; empty for the cooperation as a whole.
    pub party: &'static str,
}

pub const SECRETARY: &str = "Maja Ahlin";
pub const CHAIR: &str = "Birgitta Lundmark";
pub const VICE_CHAIR: &str = "Tomas Ekvall";
pub const MEMBER_ASKERSUND: &str = "Ingrid Hallström";
pub const MEMBER_LEKEBERG: &str = "Per-Anders Nyberg";
pub const SUBSTITUTE_HALLSBERG: &str = "Kerstin Öberg";
pub const HEAD: &str = "Anders Wikner";
pub const DEPUTY_HEAD: &str = "Sara Lindqvist";

pub const CHAIR_2015: &str = "Rolf Sandell";
pub const VICE_CHAIR_2015: &str = "Monica Brandt";
pub const MEMBER_ASKERSUND_2015: &str = "Håkan Lindgren";
pub const SUBSTITUTE_LAXA_2015: &str = "Yvonne Karlberg";
pub const SUBSTITUTE_LEKEBERG_2015: &str = "Christer Mård";
pub const SECRETARY_2015: &str = "Oskar Fredin";
pub const HEAD_2015: &str = "Göran Tidlund";

/// In the order of the start page.
pub const PEOPLE: &[DemoPerson] = &[
    DemoPerson { name: SECRETARY, email: "sekreterare@demo.samdrift.example", role: "secretary", party: "Lekeberg" },
    DemoPerson { name: CHAIR, email: "ordforande@demo.samdrift.example", role: "chair", party: "Hallsberg" },
    DemoPerson { name: MEMBER_ASKERSUND, email: "ledamot@demo.samdrift.example", role: "member", party: "Askersund" },
    DemoPerson {
        name: SUBSTITUTE_HALLSBERG,
        email: "ersattare@demo.samdrift.example",
        role: "substitute",
        party: "Hallsberg",
    },
    DemoPerson { name: HEAD, email: "chef@demo.samdrift.example", role: "head", party: "Lekeberg" },
    DemoPerson {
        name: "Lena Forsman",
        email: "kontakt.hallsberg@demo.samdrift.example",
        role: "contact",
        party: "Hallsberg",
    },
    DemoPerson {
        name: "Jonas Rydén",
        email: "kontakt.askersund@demo.samdrift.example",
        role: "contact",
        party: "Askersund",
    },
    DemoPerson { name: "Gunnar Stenberg", email: "revisor@demo.samdrift.example", role: "auditor", party: "Laxå" },
    DemoPerson {
        name: "Marie Ekdahl",
        email: "uppsikt.askersund@demo.samdrift.example",
        role: "supervisor",
        party: "Askersund",
    },
    DemoPerson { name: "Elin Sjödin", email: "administrator@demo.samdrift.example", role: "administrator", party: "" },
];
