//! The left menu: order and groups. Names stand in the message files.

use web::{Menu, MenuItem};

pub fn menu() -> Vec<Menu> {
    let item = |title, path, deed| MenuItem { title, path, deed };
    vec![
        Menu { title: "", items: vec![item("menu-overview", "", "overview.read")] },
        Menu {
            title: "menu-group-board",
            items: vec![
                item("menu-meetings", "/moten", "meeting.read"),
                item("menu-import", "/importera", "meeting.import"),
                item("menu-fees", "/arvoden", "fees.read"),
                item("menu-cases", "/arenden", "registry.read"),
                item("menu-documents", "/handlingar", "registry.read"),
                item("menu-delegation", "/delegation", "delegation.read"),
                item("menu-assignments", "/uppdrag", "assignment.read"),
            ],
        },
        Menu {
            title: "menu-group-cooperation",
            items: vec![
                item("menu-agreement", "/avtal", "agreement.read"),
                item("menu-parties", "/parter", "party.read"),
                item("menu-board", "/namnden", "board.read"),
            ],
        },
        Menu {
            title: "menu-group-administration",
            items: vec![
                item("menu-persons", "/personer", "person.read"),
                item("menu-public", "/offentliga-sidor", "portal.edit"),
                item("menu-series", "/diarieserier", "registry.setup"),
                item("menu-journal", "/logg", "journal.read"),
            ],
        },
    ]
}
