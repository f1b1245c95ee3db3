//! What waits between the meetings: urgent decisions that the next one must hear of, and appeals to hand on to the court.

use crate::rules::{Appeal, Meeting, paragraph_label};
use crate::store;
use ::store::Tx;
use board::Board;
use law::Rule;
use web::{Ctx, Fault, Need, Tone};

/// Urgent decisions not yet reported, with the day of the next meeting after each (MEET-14).
pub async fn urgent_needs(ctx: &Ctx, tx: &mut Tx, open: &[&Meeting]) -> Result<Vec<Need>, Fault> {
    let mut found = Vec::new();
    if !ctx.may("delegation.list") {
        return Ok(found);
    }
    for board in board::list_boards(tx, ctx.coop()).await? {
        for d in delegation::unreported_urgent(tx, ctx.coop(), board.id, ctx.today).await? {
            let next = next_meeting(open, &board, d.text.day);
            let values = [
                ("number", (&d.number).into()),
                ("heading", (&d.text.heading).into()),
                ("day", ctx.day(d.text.day).into()),
            ];
            let detail = if next.is_some() { "meeting-need-urgent-detail" } else { "meeting-need-urgent-no-meeting" };
            found.push(Need {
                day: next.map(Meeting::day),
                tone: Tone::Soon,
                title: ctx.tv("meeting-need-urgent", &values),
                detail: ctx.tv(detail, &values),
                law: law::cite(&[Rule::Meet14], d.text.day, ctx.lang()),
                action: ctx.t("meeting-need-urgent-action"),
                href: ctx.url(&format!("/delegation/beslut/{}", d.id)),
            });
        }
    }
    Ok(found)
}

/// The first meeting of the board, on the day or later, that has not been held.
fn next_meeting<'a>(open: &[&'a Meeting], board: &Board, since: basics::Day) -> Option<&'a Meeting> {
    let waits = |m: &&&Meeting| m.board == board.id && m.day() >= since && !m.stage.is_held();
    open.iter().filter(waits).min_by_key(|m| m.day()).copied()
}

/// Appeals that nobody has handed on to the court (PROT-9; KL 13:6), for those who register them.
pub async fn appeal_needs(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Need>, Fault> {
    let mut found = Vec::new();
    let waiting = store::list_appeals_to_hand_on(tx, ctx.coop()).await?;
    let boards = board::list_boards(tx, ctx.coop()).await?;
    for a in waiting.iter().filter(|a| ctx.may_for("appeal.register", a.party)) {
        let Some(p) = store::find_paragraph(tx, ctx.coop(), a.paragraph).await? else { continue };
        let Some(meeting) = store::find_meeting(tx, ctx.coop(), a.meeting).await? else { continue };
        let template = boards.iter().find(|b| b.id == meeting.board).map_or("§ {n}", |b| b.label.as_str());
        let label = p.number.map_or_else(|| p.text.heading.clone(), |n| paragraph_label(template, n));
        found.push(appeal(ctx, a, &meeting, &label));
    }
    Ok(found)
}

fn appeal(ctx: &Ctx, a: &Appeal, meeting: &Meeting, label: &str) -> Need {
    let values = [
        ("label", label.into()),
        ("meeting", ctx.day(meeting.day()).into()),
        ("sender", (&a.sender).into()),
        ("day", ctx.day(a.received.day()).into()),
        ("party", ctx.party_name(a.party).into()),
    ];
    Need {
        day: None,
        tone: Tone::Soon,
        title: ctx.tv("meeting-need-appeal", &values),
        detail: ctx.tv("meeting-need-appeal-detail", &values),
        law: law::cite(&[Rule::Prot9], a.received.day(), ctx.lang()),
        action: ctx.t("meeting-need-appeal-action"),
        href: ctx.url(&format!("/moten/{}/paragrafer/{}/overklaganden", a.meeting, a.paragraph)),
    }
}
