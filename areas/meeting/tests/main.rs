//! Stories of the meetings, one file each.

mod a_correction_shows;
mod a_decision_is_appealed;
mod a_meeting_is_cancelled_or_wanted;
mod a_notice_comes_down_too_early;
mod a_notice_is_out_of_sight;
mod a_plan_is_taken_back;
mod adjusted_minutes_stay_as_they_were;
mod as_it_was_known;
mod each_party_pays_its_own;
mod extracts_go_out;
mod from_plan_to_notice;
mod members_read_their_papers;
mod minutes_are_locked_and_sealed;
mod minutes_are_reviewed_before_they_are_public;
mod minutes_are_signed;
mod neighbours_see_nothing;
mod nothing_signed_is_updated;
mod notices_are_sealed;
mod numbers_run_through_the_year;
mod the_agenda_is_built_from_cases;
mod the_memo_goes_into_the_minutes;
mod the_plan_of_2019_moves_two_dates;
mod the_summons_goes_out_in_versions;
mod two_people_write_the_same_paragraph;
mod words;
mod world;
