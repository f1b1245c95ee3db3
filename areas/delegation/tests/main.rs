//! Stories of delegation, one file each.

mod a_decision_is_registered;
mod an_order_is_adopted;
mod lists_follow_each_other;
mod tampering_is_found;
mod unreported_decisions_are_announced;
mod urgent_decisions_wait_for_the_meeting;
mod words;
mod world;
