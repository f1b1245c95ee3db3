//! Why a page could not be shown or a form not saved, and the status and sentence that tell it.

use axum::http::StatusCode;
use basics::Refusal;

#[derive(Debug)]
pub enum Fault {
    /// No such page or record, or it belongs to somebody else.
    NotFound,
    /// The address is there, but takes no form, or nothing but a form.
    WrongMethod,
    /// Signed in, but the role may not.
    Forbidden,
    /// The form's token belongs to another session or is missing.
    WrongToken,
    /// The request makes no sense; the refusal says why.
    Bad(Refusal),
    /// More bytes than the bound.
    TooLarge {
        limit: usize,
    },
    /// A file of a type not accepted, or another type than its name claims.
    WrongType(Refusal),
    /// Too many attempts.
    TooMany {
        wait_seconds: i64,
    },
    Store(store::Fault),
    /// A mistake of ours, or of the typesetter.
    Mistake(String),
}

impl From<store::Fault> for Fault {
    fn from(f: store::Fault) -> Fault {
        Fault::Store(f)
    }
}

impl Fault {
    pub fn status(&self) -> StatusCode {
        match self {
            Fault::NotFound => StatusCode::NOT_FOUND,
            Fault::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Fault::Forbidden | Fault::WrongToken => StatusCode::FORBIDDEN,
            Fault::Bad(_) => StatusCode::BAD_REQUEST,
            Fault::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Fault::WrongType(_) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Fault::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Fault::Store(f) => match f {
                store::Fault::Busy(_) | store::Fault::Gone(_) => StatusCode::SERVICE_UNAVAILABLE,
                store::Fault::Full(_) => StatusCode::INSUFFICIENT_STORAGE,
                store::Fault::Stale | store::Fault::Taken(_) => StatusCode::CONFLICT,
                store::Fault::Damaged(_) | store::Fault::Other(_) => StatusCode::INTERNAL_SERVER_ERROR,
            },
            Fault::Mistake(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The message that tells a person what happened and what to do.
    pub fn refusal(&self) -> Refusal {
        match self {
            Fault::NotFound => Refusal::new("fault-not-found"),
            Fault::WrongMethod => Refusal::new("fault-wrong-method"),
            Fault::Forbidden => Refusal::new("fault-forbidden"),
            Fault::WrongToken => Refusal::new("fault-wrong-token"),
            Fault::Bad(r) | Fault::WrongType(r) => r.clone(),
            Fault::TooLarge { limit } => Refusal::new("fault-too-large").with("limit", megabytes(*limit)),
            Fault::TooMany { wait_seconds } => {
                Refusal::new("fault-too-many").with("minutes", (wait_seconds + 59).max(60) / 60)
            }
            Fault::Store(f) => Refusal::new(f.message_id()),
            Fault::Mistake(_) => Refusal::new("fault-mistake"),
        }
    }

    /// Whether the operator should hear of it.
    pub fn is_ours(&self) -> bool {
        self.status().is_server_error()
    }
}

/// Whole megabytes, or kilobytes below one.
fn megabytes(bytes: usize) -> String {
    const MB: usize = 1024 * 1024;
    if bytes >= MB { format!("{} MB", bytes / MB) } else { format!("{} kB", bytes / 1024) }
}
