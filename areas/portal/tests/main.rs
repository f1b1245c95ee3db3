//! Stories of this area, one file each.

mod calendar_is_valid;
mod everybody_reads_the_board;
mod only_lawful_notices;
mod secrets_stay_inside;
mod words;
mod world;
