//! How far a meeting has come, in the public's words.

use meeting::{Meeting, Stage};

/// What everybody may know of how far a meeting has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetingState {
    Planned,
    Called,
    Held,
    Adjusted,
    Cancelled,
}

impl MeetingState {
    /// The end of its message id.
    pub fn code(self) -> &'static str {
        match self {
            MeetingState::Planned => "planned",
            MeetingState::Called => "called",
            MeetingState::Held => "held",
            MeetingState::Adjusted => "adjusted",
            MeetingState::Cancelled => "cancelled",
        }
    }

    /// Whether the agenda is fixed: before that it is a draft and nobody's business yet (TF 2:12).
    pub fn has_agenda(self) -> bool {
        match self {
            MeetingState::Called | MeetingState::Held | MeetingState::Adjusted => true,
            MeetingState::Planned | MeetingState::Cancelled => false,
        }
    }
}

pub fn state_of(meeting: &Meeting) -> MeetingState {
    if meeting.cancelled.is_some() {
        return MeetingState::Cancelled;
    }
    match meeting.stage {
        Stage::Planned => MeetingState::Planned,
        Stage::Called { .. } => MeetingState::Called,
        Stage::Held { .. } => MeetingState::Held,
        Stage::Adjusted { .. } => MeetingState::Adjusted,
    }
}
