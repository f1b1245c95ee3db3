//! What may be shown to everybody, and how it is ordered.

mod agenda;
mod announcement;
mod notice_board;
mod settings;
mod state;

pub use agenda::{PublicFile, PublicItem, PublicPaper, called_item, public_item};
pub use announcement::{Announcement, remove_announcement, validate_announcement};
pub use notice_board::{
    AdjustedNotice, DelegationNotice, MeetingCall, MinutesUp, PartyPosting, Posting, PostingKind, lay_out,
};
pub use settings::{Settings, validate_settings};
pub use state::{MeetingState, state_of};

use basics::Refusal;

/// The longest line and the longest text taken, in characters.
const LINE: usize = 300;
const TEXT: usize = 5_000;

fn within(text: &str, most: usize, field: &str, refusals: &mut Vec<Refusal>) {
    if text.chars().count() > most {
        refusals.push(Refusal::new("portal-text-long").at(field).with("most", most));
    }
}
