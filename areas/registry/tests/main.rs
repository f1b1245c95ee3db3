//! Stories of the register, each on both engines.

mod a_case_from_opening_to_close;
mod a_correction_shows;
mod files_tell_the_truth;
mod numbers_run_on;
mod secret_things_stay_secret;
mod two_people_edit;
mod what_waits;
mod world;
