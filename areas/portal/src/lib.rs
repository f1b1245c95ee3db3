//! The pages everybody may read: the board, its meetings, the notice board, how to appeal, the calendar.
//!
//! Owns    the settings of the public pages, statutory announcements.
//! Asks    `board` who sits, `agreement` who the parties are, `registry` what is public of a case, `meeting` for
//!         meetings, notices and the public version of minutes.
//! Absent  drafts, protected titles, whatever of the register is not a public paper of a meeting (other requests are
//!         tested by a person), the staff's menu.

mod courts;
mod documents;
mod needs;
mod pages;
pub mod rules;
mod store;

pub use courts::hand_over_courts;
pub use rules::{Announcement, Settings};
pub use store::{create_announcement, find_settings, save_settings};

use web::Area;

/// What the program is handed.
pub const AREA: Area = Area {
    name: "portal",
    schema: &[
        ::store::Schema { number: 90, name: "portal", sql: include_str!("../schema/0090_portal.sql") },
        ::store::Schema { number: 91, name: "pages on", sql: include_str!("../schema/0091_pages_on.sql") },
    ],
    passing: &[],
    words: (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl")),
    pages: pages::list,
    needs: Some(needs::needs),
    panels: None,
    check: None,
};
