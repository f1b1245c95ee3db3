//! Stories of the board, one file each.

mod a_seat_changes_hands;
mod check_finds_what_is_gone;
mod the_board_is_set_up;
mod the_presidium_is_elected;
mod what_is_wrong_is_said_first;
mod words;
mod world;
