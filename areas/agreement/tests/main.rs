//! Stories of the agreement, one file each.

mod a_contact_keeps_its_notice_board;
mod parties_come_and_go;
mod the_agreement_is_laid_down;
mod the_host_changes;
mod words;
mod world;
