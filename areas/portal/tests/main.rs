//! Stories of this area, one file each.

mod a_paragraph_adjusted_at_once_is_read;
mod calendar_is_valid;
mod delegated_decisions_are_announced;
mod everybody_reads_the_board;
mod only_lawful_notices;
mod papers_are_handed_out;
mod secrets_stay_inside;
mod the_agenda_as_it_was_called;
mod the_board_says_which_court;
mod words;
mod world;
