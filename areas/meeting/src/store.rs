//! The area's own tables, and the deeds on them: each reads what it needs, asks the rule, writes and logs.

mod absences;
mod appeals;
mod assigned;
mod at_once;
mod attendance;
mod corrections;
mod delegated;
mod extracts;
mod extras;
mod frozen;
mod gaps;
mod items;
mod known;
mod layer_seals;
mod lines;
mod masks;
mod meetings;
mod memos;
mod notice_seals;
mod notices;
mod numbers;
mod paragraphs;
mod plans;
mod presence;
mod public;
mod published;
mod published_seals;
mod rates;
mod reading;
mod record;
mod references;
mod removal;
mod seals;
mod search;
mod signings;
mod standing;
mod ways;

pub use appeals::{end_appeal, list_appeals, list_appeals_to_hand_on, register_appeal, route_appeal};
pub use at_once::{NumberedAtOnce, adjust_at_once, find_at_once, list_all_at_once, list_at_once};
mod sent;
mod summons;
mod summons_seals;

pub use absences::{call_in_substitute, list_absences, list_call_ins, report_absence, withdraw_absence};
pub use assigned::{
    follow_up_of, left_out_of_follow_up, next_meeting, refresh_follow_up, take_up_assignment, take_up_follow_up,
};
pub use attendance::{
    create_attendance, find_attendance, list_attendance, prefill_attendance, remove_attendance, update_attendance,
};
pub use corrections::{correct_minutes, list_corrections, list_later_decisions};
pub use delegated::{clear_delegation, paragraph_path, place_label, take_up_delegation, taken_up_at};
pub use extracts::{
    FrozenExtract, Registered, Sent, acknowledge_dispatch, certify_extract, dispatch_extract, find_extract,
    list_latest_addresses, list_sent, list_sent_meetings,
};
pub use extras::{create_extra, find_extra};
pub use frozen::{board_of, find_frozen, frozen_or_now, parties_of, party_ids_of};
pub use gaps::{Certificate, list_certificates, register_gap, save_certificate};
pub use items::{find_item, list_items, save_item};
pub use known::{list_known_lines, picture_at};
pub use layer_seals::check_layer_seals;
pub use meetings::{
    adjust_minutes, call_meeting, cancel_meeting, create_meeting, find_meeting, hold_meeting, list_meetings_of_year,
    list_open_meetings, list_years, update_meeting,
};
pub use memos::{carry_summary, create_memo, find_memo, list_memo_checks, list_memos, save_memo_checks, update_memo};
pub use notice_seals::check_notice_seals;
pub use notices::{
    Posting, list_meeting_notices, list_meetings_with_automatic, list_notices, list_notices_since, list_recent_notices,
    post, post_notice, remove_notice, withdraw_notice,
};
pub use numbers::{list_used_numbers, number_agenda, set_number};
pub use paragraphs::minute_paragraph;
pub use paragraphs::{
    count_undecided, create_paragraph, find_paragraph, list_earlier_in_case, list_latest_of_cases, list_paragraphs,
    move_paragraph, order_agenda, strike_paragraph, update_paragraph,
};
pub use plans::{
    adopt_plan, create_plan, find_plan, list_planned, list_plans, meetings_of, moved_outside, remove_plan, update_plan,
};
pub use presence::{correct_presence, find_presence, list_presence, log_presence};
pub use rates::{list_held_between, list_rates, set_rate};
// What the public pages ask.
pub use masks::{NewLayer, confirm_masks, find_mask_layer, find_mask_layer_of, list_mask_layers};
pub use notices::{find_notice, list_notices_up};
pub use public::{list_called, list_called_cases, list_case_paragraphs};
pub use published::{NewPublished, find_published, is_published, keep_published, published_subject};
pub use published_seals::check_published_seals;
pub use reading::{Note, list_notes, list_read, mark_read, save_note};
pub use record::{minutes_record, record_of};
pub use references::list_references;
pub use removal::remove_meeting;
pub use seals::check_seals;
pub use search::{Hit, index_all, search};
pub use sent::{list_invited, list_sent_log, list_unread, mark_delivered, mark_opened, save_invited};
pub use signings::{
    add_change, add_draft, add_objection, add_round, add_signature, answer_change, find_signing,
    list_meetings_in_round, list_signings, log_round, set_round,
};
pub use standing::{add_standing, list_standing, place_of, save_standing};
pub use summons::{NewSummons, agenda_as_called, list_summons, list_withdrawn, send_summons};
pub use summons_seals::check_summons_seals;
pub use ways::{PUBLIC_PAGES, Way, automatic_parties, choose_way, has_public_pages, list_ways};

use ::store::Fault;
use basics::Refusal;

/// Why a deed was not done: a rule said no, or the world failed.
#[derive(Debug)]
pub enum NotDone {
    Refused(Vec<Refusal>),
    Failed(Fault),
}

impl From<Fault> for NotDone {
    fn from(fault: Fault) -> NotDone {
        NotDone::Failed(fault)
    }
}

impl From<Vec<Refusal>> for NotDone {
    fn from(refusals: Vec<Refusal>) -> NotDone {
        NotDone::Refused(refusals)
    }
}

impl NotDone {
    /// A record that is not there, or belongs to somebody else.
    pub(crate) fn missing() -> NotDone {
        NotDone::Refused(vec![Refusal::new("meeting-not-there")])
    }
}
