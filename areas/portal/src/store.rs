//! The area's own tables: settings of the public pages, and statutory announcements.

mod announcements;
mod courts;
mod settings;

pub use announcements::{create_announcement, find_announcement, list_announcements, remove_announcement};
pub use courts::{empty_old_court, list_old_courts};
pub use settings::{find_settings, save_settings};
