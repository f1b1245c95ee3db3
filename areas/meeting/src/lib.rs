//! Meetings of the joint board, from plan to notice.
//!
//! Owns    meeting, paragraph, attendance, notice, covering memo; the numbers of paragraphs.
//! Asks    `board` who sits and how paragraphs are labelled, `registry` for cases and documents, `agreement`
//!         which parties have a notice board.
//! Absent  the clock (pages pass today), proposals and votes at the table, signing, the public pages.

mod board_view;
mod certificate;
mod check;
mod documents;
mod needs;
mod needs_dispatch;
mod needs_follow;
mod pages;
mod panels;
mod papers;
mod public;
pub mod rules;
mod sheet;
mod signing;
mod store;

pub use board_view::{PublicNotice, notices_up_on};
pub use certificate::{remove_notice, take_down_due};
pub use papers::{documents_of_meeting, swedish};
pub use rules::{
    Absence, Adjustment, Adoption, Attendee, Basis, BasisKind, CallIn, Cancelled, CaseRef, Clock, Extra, Head, Kind,
    Meeting, MemoText, Notice, Other, Paragraph, ParagraphText, PlannedDay, Receiver, Role, Service, Slot, Stage,
    Standing, StandingItem, YearPlan, clock_of,
};
pub use store::PUBLIC_PAGES;
pub use store::{
    Hit, NotDone, add_standing, adjust_minutes, adopt_plan, agenda_as_called, call_in_substitute, call_meeting,
    cancel_meeting, carry_summary, create_attendance, create_meeting, create_memo, create_paragraph, create_plan,
    find_meeting, find_paragraph, hold_meeting, index_all, list_absences, list_attendance, list_call_ins,
    list_meetings_of_year, list_notices, list_paragraphs, list_planned, list_plans, move_paragraph, number_agenda,
    post_notice, prefill_attendance, report_absence, search, set_number, strike_paragraph, update_meeting,
    update_paragraph, update_plan, withdraw_notice,
};
// The meeting while it is held.
pub use rules::{Presence, PresenceLine};

// What the public pages ask.
pub use public::{
    PublicText, Review, called_agenda, confirm_masks, correct_minutes, has_public_minutes, is_public,
    list_called_cases, list_paragraphs_of_case, list_unreviewed, public_minutes, public_text, review, review_of,
    without_private,
};
pub use rules::{CalledAgenda, CalledItem, CalledPaper};
pub use store::{board_of, find_mask_layer, find_notice, list_notices_up, list_years, parties_of};

// What follows the meeting.
pub use rules::{
    Certificate, Change, Correction, Decided, HeadPart, Known, Part, Picture, Place, Slip, WantedCorrection, WantedKind,
};
pub use store::{list_corrections, picture_at};
// Adjustment and notices of more than the minutes as a whole.
pub use rules::{Appeal, AtOnce, Gap, LegalForce};
pub use store::{correct_presence, find_presence, list_presence, log_presence, minutes_record};
pub use store::{list_appeals, list_at_once, list_meeting_notices};

use web::Area;

/// The message files, Swedish and English.
const WORDS: (&str, &str) = (
    concat!(
        include_str!("../text/sv.ftl"),
        include_str!("../text/after.sv.ftl"),
        include_str!("../text/deleg.sv.ftl"),
        include_str!("../text/known.sv.ftl"),
        include_str!("../text/live.sv.ftl"),
        include_str!("../text/mask.sv.ftl"),
        include_str!("../text/plan.sv.ftl"),
        include_str!("../text/sign.sv.ftl"),
    ),
    concat!(
        include_str!("../text/en.ftl"),
        include_str!("../text/after.en.ftl"),
        include_str!("../text/deleg.en.ftl"),
        include_str!("../text/known.en.ftl"),
        include_str!("../text/live.en.ftl"),
        include_str!("../text/mask.en.ftl"),
        include_str!("../text/plan.en.ftl"),
        include_str!("../text/sign.en.ftl"),
    ),
);

/// What the program is handed.
pub const AREA: Area = Area {
    name: "meeting",
    schema: &[
        ::store::Schema { number: 50, name: "meeting", sql: include_str!("../schema/0050_meeting.sql") },
        ::store::Schema { number: 51, name: "paragraph", sql: include_str!("../schema/0051_paragraph.sql") },
        ::store::Schema { number: 52, name: "attendance", sql: include_str!("../schema/0052_attendance.sql") },
        ::store::Schema { number: 53, name: "notice", sql: include_str!("../schema/0053_notice.sql") },
        ::store::Schema { number: 54, name: "memo", sql: include_str!("../schema/0054_memo.sql") },
        ::store::Schema { number: 55, name: "frozen", sql: include_str!("../schema/0055_frozen.sql") },
        ::store::Schema { number: 65, name: "agenda", sql: include_str!("../schema/0065_agenda.sql") },
        ::store::Schema { number: 66, name: "summons", sql: include_str!("../schema/0066_summons.sql") },
        ::store::Schema { number: 67, name: "reading", sql: include_str!("../schema/0067_reading.sql") },
        ::store::Schema { number: 68, name: "plan", sql: include_str!("../schema/0068_plan.sql") },
        ::store::Schema { number: 56, name: "presence", sql: include_str!("../schema/0056_presence.sql") },
        ::store::Schema { number: 57, name: "proceedings", sql: include_str!("../schema/0057_proceedings.sql") },
        ::store::Schema { number: 77, name: "words", sql: include_str!("../schema/0077_words.sql") },
        ::store::Schema { number: 78, name: "item filled", sql: include_str!("../schema/0078_item_filled.sql") },
        ::store::Schema { number: 69, name: "correction", sql: include_str!("../schema/0069_correction.sql") },
        ::store::Schema { number: 70, name: "extract", sql: include_str!("../schema/0070_extract.sql") },
        ::store::Schema { number: 71, name: "rate", sql: include_str!("../schema/0071_rate.sql") },
        ::store::Schema { number: 61, name: "notice subject", sql: include_str!("../schema/0061_notice_subject.sql") },
        ::store::Schema { number: 62, name: "signing", sql: include_str!("../schema/0062_signing.sql") },
        ::store::Schema { number: 64, name: "appeal", sql: include_str!("../schema/0064_appeal.sql") },
        ::store::Schema { number: 73, name: "mask", sql: include_str!("../schema/0073_mask.sql") },
        ::store::Schema { number: 79, name: "published", sql: include_str!("../schema/0079_published.sql") },
    ],
    passing: &[],
    words: WORDS,
    pages: pages::list,
    needs: Some(needs::needs),
    panels: Some(panels::panels),
    check: Some(check::check),
};
