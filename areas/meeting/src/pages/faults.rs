//! What the check of the minutes finds, as sentences with a link to where it is put right.

use super::frame::address;
use super::signing::View;
use crate::store;
use ::store::Tx;
use minutes::{Severity, lint};
use web::{Ctx, Fault};

/// What is not settled until the minutes are sent, signed and posted: the form itself asks for it.
const LATER: [&str; 4] = ["adjusters", "adjusted", "notices", "notice"];

/// The errors in the minutes, each with its address. A single paragraph that is adjusted at once is held only against
/// its own.
pub async fn of_minutes(ctx: &Ctx, tx: &mut Tx, view: &View) -> Result<Vec<(String, String)>, Fault> {
    let Some(record) = store::minutes_record(tx, ctx.coop(), view.meeting.id).await? else { return Ok(Vec::new()) };
    let number = view.paragraph.and_then(|id| view.paragraphs.iter().find(|p| p.id == id)).and_then(|p| p.number);
    let to = address(ctx, view.meeting.id, "/granska");
    let is_now = |f: &&minutes::Finding| {
        let field = f.field.split(['[', '.']).next().unwrap_or_default();
        f.severity == Severity::Error && !LATER.contains(&field) && (view.paragraph.is_none() || f.paragraph == number)
    };
    Ok(lint(&record).iter().filter(is_now).map(|f| (f.said(&ctx.words), to.clone())).collect())
}
