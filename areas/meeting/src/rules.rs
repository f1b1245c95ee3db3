//! Meetings, paragraphs, attendance, notices and memos: what they are and what may be done with them. Pure.

mod absence;
mod adjust;
mod agenda;
mod appeal;
mod attendance;
mod attendance_fit;
mod ballots;
mod call;
mod called;
mod cancel;
mod closing;
mod correction;
mod extra;
mod extract;
mod fees;
mod frozen;
mod gap;
mod item;
mod known;
mod layer;
mod limits;
mod meeting;
mod memo;
mod motions;
mod moves;
mod notice;
mod numbers;
mod paragraph;
mod plan;
mod presence;
mod read;
mod record;
mod removal;
mod seal;
mod signing;
mod subject;
mod word_diff;

// What is private in a text, and the log of what is masked.
mod mask;
mod mask_layer;
mod mask_numbers;
mod mask_words;

pub use mask::{Finding, MaskKind, Spared, apart, find_private, places_of};
pub use mask_layer::{Mask, MaskLayer, PublishedText, confirm_masks, remembered};

pub use absence::{Absence, CallIn, called_in, report_absence, substitutes_for};
pub use adjust::{Adjustment, adjust_minutes};
pub use agenda::{Slot, Standing, StandingItem, inserted, moved, moved_item, place_for, read_standing, reordered};
pub use appeal::{
    Appeal, LegalForce, Outcome, OutcomeKind, end_appeal, is_in_time, legal_force, register_appeal, route_appeal,
};
pub use attendance::{Attendance, Attendee, Other, Role, Service, prefill, seats_served};
pub use attendance_fit::attendance_fits;
pub use ballots::{answer_code, hold_election, hold_vote, read_election, read_vote, usual_post, write_candidates};
pub use call::{
    AgendaChange, CalledAgenda, CalledItem, CalledPaper, Calling, SentKind, Summons, Withdrawn, differences, is_late,
    next_kind, send_summons,
};
pub use called::{CallChannel, CalledAs, Invited, Recipient, SentLine, read_invited, recipients};
pub use cancel::{Cancelled, cancel_meeting};
pub use closing::{Decide, decide, is_noted, read_abstained, read_reservation, read_statement, remove_at};
pub use correction::{
    Change, Correction, Decided, HeadPart, LaterDecision, Part, Place, Slip, WantedCorrection, WantedKind, correct,
    places, reading, signed_text,
};
pub use extra::{Extra, members_needed};
pub use extract::{
    Certificate, Channel, Delivery, Dispatch, Extract, RECEIPT_DAYS, Receipt, Sending, acknowledge, adjusted_on,
    certify, corrections_of, current_extract, delivery, dispatch, receipt_of, receivers_of,
};
pub use fees::{Amounts, PartyFees, Pay, Rate, Stay, fees, kronor, pay, rate_on, stays};
pub use frozen::{Frozen, FrozenParty, member_seats};
pub use gap::{Gap, register_gap};
pub use item::{Item, propose_adjuster, written_name};
pub use known::{Known, KnownChange, KnownGap, KnownLine, Picture, changes, replay};
pub use layer::SealedLayer;
pub use limits::{APPEAL_RULES, Limit, Limits, limits_of};
pub use meeting::{Head, Meeting, Stage, call_meeting, hold_meeting, move_meeting, stage_after_move};
pub use memo::{Carried, Check, Consulted, Memo, MemoText, SEND_ANYWAY, answers, carried_into, check_field};
pub use motions::{
    MOTION_KINDS, acclaim, field_of, motion_code, outcome_code, outcomes, put_motion, read_motion, read_order,
    set_order, winning_points, withdraw_motion,
};
pub use moves::{Moment, Move, is_adjourned, lines_of, opening};
pub use notice::{
    Clock, Notice, Removal, clock_of, current_notice, down_early, is_posted_late, last_day_if_posted, may_withdraw,
    post_notice, remove_notice, withdraw_notice,
};
pub use numbers::{UsedNumber, missing_numbers, next_number, number_agenda, paragraph_label, range_label, set_number};
pub use paragraph::{
    Basis, BasisKind, CaseRef, Kind, Paragraph, ParagraphText, Receiver, write_basis, write_receivers,
};
pub use plan::{
    Adoption, PlanChange, PlanWarning, PlannedDay, YearPlan, adopt_plan, called_ones, plan_differences, plan_warnings,
    read_days,
};
pub use presence::{Presence, PresenceLine, correct_presence, log_presence, standing_log};
pub use read::Reader;
pub use record::{RecordParts, attendance_told, record};
pub use removal::{is_planned_already, remove_meeting};
pub use seal::{
    SealedAtOnce, SealedAttendance, SealedHead, SealedNotice, SealedParagraph, SealedPresence, SignedRecords,
};
pub use signing::{
    Attempt, Draft, NewSigner, Objection, Opening, Proposal, ProposalAnswer, Round, RoundState, Signature, Signer,
    SignerRole, SignerState, Signing, TextPart, changed, open_round, propose, sign, speaking,
};
pub use subject::{AtOnce, Subject, notices_about, subjects_of};
pub use word_diff::{Piece, word_diff};
