//! The area's own tables: settings of the public pages, and statutory announcements.

mod announcements;
mod settings;

pub use announcements::{create_announcement, find_announcement, list_announcements, remove_announcement};
pub use settings::{find_settings, save_settings};
