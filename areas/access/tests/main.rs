//! Stories of access, one file each.

mod a_password_is_changed;
mod a_person_is_edited;
mod first_administrator;
mod one_time_links;
mod requests_gone_wrong;
mod roles_are_granted;
mod sign_in_and_out;
mod the_log_is_read;
mod words;
mod world;
