//! Adding somebody who attended, and correcting a line.

use super::answer::{Outcome, outcome, refused, version};
use super::attendance::asked_line;
use super::frame::{address, asked, under};
use crate::rules::{Attendance, Attendee, Meeting, Reader, Role};
use crate::store;
use agreement::Party;
use basics::Refusal;
use board::{SeatKind, Sitting};
use web::look::form::{Field, Kind, filled, form};
use web::look::merge::merge_page;
use web::look::parts::{card, columns};
use web::{Ctx, Fault, Markup, Reply, html};

/// What the form is made of.
struct Facts {
    meeting: Meeting,
    parties: Vec<Party>,
    sittings: Vec<Sitting>,
}

async fn facts(ctx: &Ctx, tx: &mut ::store::Tx) -> Result<Facts, Fault> {
    let (meeting, board) = asked(ctx, tx).await?;
    let parties = agreement::list_parties_on(tx, ctx.coop(), meeting.day()).await?;
    let sittings = board::sitting_on(tx, ctx.coop(), board.id, meeting.day()).await?;
    Ok(Facts { meeting, parties, sittings })
}

pub async fn show_new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let f = facts(&ctx, &mut tx).await?;
    if let Err(no) = f.meeting.unlocked() {
        return Err(refused(no));
    }
    Ok(page(&ctx, &f, "meeting-attendance-add", &fields(&ctx, &f, None), &[]))
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let f = facts(&ctx, &mut tx).await?;
    let done = match read(&ctx, &f, None) {
        Err(no) => Outcome::Refused(no),
        Ok(who) => outcome(store::create_attendance(&mut tx, &ctx.by(), f.meeting.id, &who).await)?,
    };
    match done {
        Outcome::Done(_) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, f.meeting.id, "/narvaro")))
        }
        Outcome::Refused(no) => {
            let fields = filled(fields(&ctx, &f, None), &ctx.form);
            Ok(page(&ctx, &f, "meeting-attendance-add", &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let f = facts(&ctx, &mut tx).await?;
    if let Err(no) = f.meeting.unlocked() {
        return Err(refused(no));
    }
    let line = asked_line(&ctx, &mut tx, &f.meeting).await?;
    Ok(page(&ctx, &f, "meeting-attendance-edit", &fields(&ctx, &f, Some(&line)), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let f = facts(&ctx, &mut tx).await?;
    let line = asked_line(&ctx, &mut tx, &f.meeting).await?;
    let done = match read(&ctx, &f, Some(&line)) {
        Err(no) => Outcome::Refused(no),
        Ok(who) => outcome(store::update_attendance(&mut tx, &ctx.by(), line.id, &who, version(&ctx)).await)?,
    };
    let theirs = fields(&ctx, &f, Some(&line));
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, f.meeting.id, "/narvaro")))
        }
        Outcome::Refused(no) => {
            Ok(page(&ctx, &f, "meeting-attendance-edit", &filled(theirs, &ctx.form), &no).refused())
        }
        Outcome::Stale => Ok(merge_page(&ctx, &ctx.path, &filled(theirs.clone(), &ctx.form), &theirs)),
    }
}

/// Reads the form; the person stays the one the line had, a party must be one of that day.
fn read(ctx: &Ctx, f: &Facts, line: Option<&Attendance>) -> Result<Attendee, Vec<Refusal>> {
    let get = |name: &str| ctx.form.get(name);
    let mut who = Attendee::read(Reader::new(&get))?;
    let same_name = line.filter(|l| l.who.name == who.name);
    who.person = same_name.and_then(|l| l.who.person);
    if who.party.is_some_and(|id| !f.parties.iter().any(|p| p.id == id)) {
        return Err(vec![Refusal::new("meeting-notice-unknown-party").at("part")]);
    }
    Ok(who)
}

fn fields(ctx: &Ctx, f: &Facts, line: Option<&Attendance>) -> Vec<Field> {
    let who = line.map(|l| &l.who);
    let field = |name: &str, id: &str, kind: Kind, value: String| {
        Field::new(name, ctx.t(&format!("meeting-field-{id}")), kind, value)
    };
    let roles = Role::codes().map(|c| (c.to_string(), ctx.t(&format!("meeting-role-{c}")))).to_vec();
    let mut parties = vec![(String::new(), ctx.t("meeting-party-none"))];
    parties.extend(f.parties.iter().map(|p| (p.id.to_string(), p.name.clone())));
    let service = who.and_then(|w| w.role.service()).cloned().unwrap_or_default();
    let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let (function, paragraphs) = match who.map(|w| &w.role) {
        Some(Role::Other { function, paragraphs, .. }) => (function.clone(), paragraphs.clone()),
        _ => (String::new(), String::new()),
    };
    let text = |pick: fn(&Attendee) -> String| who.map(pick).unwrap_or_default();
    let role = who.map_or("member", |w| w.role.code()).to_string();
    vec![
        Field::hidden("version", line.map_or(0, |l| l.version)),
        field("namn", "name", Kind::Text, text(|w| w.name.clone())).required(),
        field("parti", "political", Kind::Text, text(|w| w.political_party.clone())),
        field("part", "party", Kind::Choice(parties), text(|w| w.party.map(|p| p.to_string()).unwrap_or_default())),
        field("uppgift", "role", Kind::Choice(roles), role),
        field("for", "for-whom", Kind::Text, service.for_whom).hint(ctx.t("meeting-hint-for-whom")),
        field("fran", "from-paragraph", Kind::Number, number(service.from)),
        field("till", "to-paragraph", Kind::Number, number(service.to)),
        field("funktion", "function", Kind::Text, function).hint(ctx.t("meeting-hint-function")),
        field("paragrafer", "paragraphs", Kind::Text, paragraphs),
        field("distans", "is-remote", Kind::Tick, text(|w| if w.is_remote { "1".into() } else { String::new() })),
    ]
}

fn page(ctx: &Ctx, f: &Facts, title: &str, fields: &[Field], no: &[Refusal]) -> Reply {
    let main = card(&ctx.t(title), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-save")));
    let frame = under(ctx, &f.meeting, ctx.t(title))
        .crumb(ctx.t("meeting-tab-attendance"), address(ctx, f.meeting.id, "/narvaro"));
    ctx.show(
        frame
            .lead(ctx.t("meeting-attendance-form-lead"))
            .body(columns(main, card(&ctx.t("meeting-call-in"), call_in(ctx, f)))),
    )
}

/// For each member: which substitutes are called in first.
fn call_in(ctx: &Ctx, f: &Facts) -> Markup {
    let substitutes: Vec<Sitting> =
        f.sittings.iter().filter(|s| s.seat.kind == SeatKind::Substitute).cloned().collect();
    let name = |s: &Sitting| s.mandate.as_ref().map(|m| m.name.clone()).unwrap_or_default();
    html! {
        p.small { (ctx.t("meeting-call-in-lead")) }
        dl.facts {
            @for m in f.sittings.iter().filter(|s| s.seat.kind == SeatKind::Member && s.mandate.is_some()) {
                @let order: Vec<String> = board::call_in_order(m, &substitutes).into_iter().take(2).map(name).collect();
                div { dt { (name(m)) } dd { @if order.is_empty() { "–" } @else { (order.join(", ")) } } }
            }
        }
    }
}
