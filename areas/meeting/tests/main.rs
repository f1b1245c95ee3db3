//! Stories of the meetings, one file each.

mod a_notice_comes_down_too_early;
mod from_plan_to_notice;
mod minutes_are_locked_and_sealed;
mod neighbours_see_nothing;
mod numbers_run_through_the_year;
mod the_memo_goes_into_the_minutes;
mod two_people_write_the_same_paragraph;
mod words;
mod world;
