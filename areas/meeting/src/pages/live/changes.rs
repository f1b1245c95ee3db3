//! What is written in a paragraph while it is handled. Each part is saved on its own: what two people write in
//! different parts stands side by side, and in the same part the second sees both texts first.

use super::desk::Desk;
use super::slot::{Refused, Section, sent_time, stamp};
use super::{at, matter, notes, page, suggested, usual, voting};
use crate::pages::answer::{Outcome, outcome};
use crate::rules::{self, Decide, Head, Paragraph, ParagraphText, Reader};
use crate::store;
use ::store::Tx;
use basics::Refusal;
use web::look::form::{Field, filled};
use web::look::merge::merge_page;
use web::{Ctx, Fault, Reply};

/// The fields of one part of a paragraph.
type Fields = fn(&Ctx, &Desk, &Paragraph) -> Vec<Field>;

/// A form of the live page: its name, and the part it writes anew. `None`: it only adds.
#[derive(Clone, Copy)]
struct FormOf {
    name: &'static str,
    part: Option<(Section, Fields)>,
}

const fn adds(name: &'static str) -> FormOf {
    FormOf { name, part: None }
}

type Done = Result<(), Vec<Refusal>>;

/// Reads, changes, saves and comes back; with `nasta` sent, the next paragraph is taken up as well.
async fn write(
    ctx: Ctx,
    form: FormOf,
    change: impl FnOnce(&mut ParagraphText, &Desk, &Ctx) -> Done,
) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let desk = Desk::load(&ctx, &mut tx, Some(ctx.id("pid")?)).await?;
    let p = desk.paragraph().ok_or(Fault::NotFound)?;
    if let Some((section, fields)) = form.part
        && ctx.form.get("version") != stamp(section, p)
    {
        let theirs = fields(&ctx, &desk, p);
        return Ok(merge_page(&ctx, &ctx.path, &filled(theirs.clone(), &ctx.form), &theirs));
    }
    let mut text = p.text.clone();
    let done = match change(&mut text, &desk, &ctx) {
        Err(no) => Outcome::Refused(no),
        Ok(()) => outcome(store::minute_paragraph(&mut tx, &ctx.by(), p.id, &text, p.version).await)?,
    };
    match done {
        Outcome::Done(()) => finish(&ctx, tx, &desk, &text).await,
        Outcome::Refused(no) => Ok(page(&ctx, &desk, Refused { form: form.name, no: &no })),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

async fn finish(ctx: &Ctx, mut tx: Tx, desk: &Desk, text: &ParagraphText) -> Result<Reply, Fault> {
    let p = desk.paragraph().ok_or(Fault::NotFound)?;
    let next = desk.next().filter(|_| ctx.form.ticked("nasta") && text.is_concluded());
    if let Some(next) = next.filter(|n| n.text.proceedings.opened.is_none()) {
        let mut text = next.text.clone();
        text.proceedings.opened = Some(ctx.now.clock());
        if let Outcome::Refused(no) =
            outcome(store::minute_paragraph(&mut tx, &ctx.by(), next.id, &text, next.version).await)?
        {
            return Err(crate::pages::answer::refused(no));
        }
    }
    tx.commit().await?;
    Ok(Reply::redirect(format!("{}#paragraf", at(ctx, next.unwrap_or(p)))))
}

fn reader<T>(ctx: &Ctx, read: impl FnOnce(Reader<'_>) -> T) -> T {
    let get = |name: &str| ctx.form.get(name);
    read(Reader::new(&get))
}

/// Chance for a lot, as hexadecimal.
fn seed(ctx: &Ctx) -> String {
    let mut bytes = [0u8; 16];
    (ctx.site.chance)(&mut bytes);
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Takes the paragraph up, or puts the time right.
pub async fn open(ctx: Ctx) -> Result<Reply, Fault> {
    write(ctx, adds("oppna"), |text, _, ctx| {
        let time = reader(ctx, |mut r| {
            let time = if ctx.form.ticked("tid") { r.time("tid") } else { String::new() };
            r.done(Some(time))
        })?;
        text.proceedings.opened = Some(if time.is_empty() { sent_time(ctx) } else { time });
        Ok(())
    })
    .await
}

pub async fn add_motion(ctx: Ctx) -> Result<Reply, Fault> {
    write(ctx, adds("yrkande"), |text, desk, ctx| {
        let motion = reader(ctx, |r| rules::read_motion(r, &desk.table, &usual))?;
        rules::put_motion(text, motion);
        Ok(())
    })
    .await
}

/// Withdraws a motion.
pub async fn take_back(ctx: Ctx) -> Result<Reply, Fault> {
    write(ctx, adds("yrkande"), |text, _, ctx| rules::withdraw_motion(text, ctx.form.number("yrkande").unwrap_or(0)))
        .await
}

pub async fn put_order(ctx: Ctx) -> Result<Reply, Fault> {
    let form = FormOf { name: "ordning", part: Some((Section::Order, |ctx, _, p| matter::order_fields(ctx, p))) };
    write(ctx, form, |text, _, ctx| {
        let count = usize::try_from(ctx.form.number("antal").unwrap_or(0)).unwrap_or(0).min(50);
        let order = reader(ctx, |r| rules::read_order(r, &text.proceedings.motions, count))?;
        rules::set_order(text, order)
    })
    .await
}

pub async fn vote(ctx: Ctx) -> Result<Reply, Fault> {
    let form = FormOf { name: "omrostning", part: Some((Section::Votes, voting::fields)) };
    write(ctx, form, |text, desk, ctx| {
        let p = desk.paragraph().ok_or_else(Vec::new)?;
        let at = voting::changed(ctx, p);
        let old = at.and_then(|i| text.proceedings.votes.get(i));
        let vote = reader(ctx, |r| rules::read_vote(r, &desk.table, &seed(ctx), old))?;
        let order = suggested(text);
        rules::hold_vote(text, vote, at, order);
        Ok(())
    })
    .await
}

/// Holds an election. One of adjusters also goes into the head of the minutes.
pub async fn elect(ctx: Ctx) -> Result<Reply, Fault> {
    let form = FormOf { name: "val", part: Some((Section::Elections, |ctx, _, p| matter::election_fields(ctx, p))) };
    let adjusters = adjusters_elected(&ctx);
    let by = ctx.by();
    let (site, id) = (ctx.site.clone(), ctx.id("id")?);
    let reply = write(ctx, form, |text, desk, ctx| {
        let named = ctx.form.get("vald");
        let chosen = if named.is_empty() { String::new() } else { desk.told(&named) };
        let get = |name: &str| match (name, ctx.form.get(name)) {
            ("kandidater", lines) if lines.is_empty() => chosen.clone(),
            (_, value) => value,
        };
        let old = text.proceedings.elections.first();
        let election = rules::read_election(Reader::new(&get), &desk.table, &seed(ctx), old)?;
        // The decision follows the election as long as nobody has written one of their own.
        if text.decision.is_empty() || old.is_some_and(|o| text.decision == [elected_words(o)]) {
            text.decision = vec![elected_words(&election)];
        }
        rules::hold_election(text, election, Some(0));
        Ok(())
    })
    .await?;
    if adjusters && reply.status.is_redirection() {
        let mut tx = site.store.write().await?;
        name_adjusters(&mut tx, &by, id).await?;
        tx.commit().await?;
    }
    Ok(reply)
}

fn adjusters_elected(ctx: &Ctx) -> bool {
    ctx.form.get("post").to_lowercase().contains("juster")
}

/// Writes those elected to adjust into the head, unless they stand there.
async fn name_adjusters(tx: &mut Tx, by: &::store::By, meeting: i64) -> Result<(), Fault> {
    let m = store::find_meeting(tx, by.cooperation, meeting).await?.ok_or(Fault::NotFound)?;
    let paragraphs = store::list_paragraphs(tx, by.cooperation, meeting).await?;
    let elections = paragraphs.iter().flat_map(|p| &p.text.proceedings.elections);
    let adjusting = elections.filter(|e| e.post.to_lowercase().contains("juster"));
    let adjusters: Vec<String> = adjusting.flat_map(|e| e.elected.clone()).collect();
    let head = Head { adjusters, ..m.head.clone() };
    outcome(store::update_meeting(tx, by, meeting, &head, m.version).await)?;
    Ok(())
}

fn elected_words(e: &minutes::Election) -> String {
    let words = crate::papers::swedish();
    let id =
        if e.post.to_lowercase().contains("juster") { "meeting-live-elected-adjuster" } else { "meeting-live-elected" };
    let names = law::listed(text::Lang::Sv, &e.elected);
    words.tv(id, &[("names", names.into()), ("post", (&e.post).into())])
}

/// Decides: in the words written, as proposed, as won, as noted, or ends without a decision.
pub async fn decide(ctx: Ctx) -> Result<Reply, Fault> {
    let form = FormOf { name: "beslut", part: Some((Section::Decision, |ctx, _, p| matter::decision_fields(ctx, p))) };
    write(ctx, form, |text, _, ctx| {
        let how = match ctx.form.get("hur").as_str() {
            "forslag" => Decide::AsProposed,
            "vann" => Decide::AsWon,
            "utan" => Decide::Without,
            "noteras" => Decide::Own(vec![crate::papers::swedish().t("meeting-live-noted-words")]),
            _ => Decide::Own(reader(ctx, |mut r| {
                let lines = r.lines("beslut");
                r.done(Some(lines))
            })?),
        };
        if how == Decide::AsProposed {
            let order = suggested(text);
            rules::acclaim(text, order);
        }
        rules::decide(text, &how)
    })
    .await
}

pub async fn reserve(ctx: Ctx) -> Result<Reply, Fault> {
    write(ctx, adds("reservation"), |text, desk, ctx| {
        let ended = Some(desk.meeting.head.end.as_str()).filter(|e| desk.meeting.stage.is_held() && !e.is_empty());
        let now = sent_time(ctx);
        let made = reader(ctx, |r| rules::read_reservation(r, text, &desk.table, &now, ended))?;
        text.proceedings.reservations.push(made);
        Ok(())
    })
    .await
}

pub async fn unreserve(ctx: Ctx) -> Result<Reply, Fault> {
    write(ctx, adds("reservation"), |text, _, ctx| rules::remove_at(&mut text.proceedings.reservations, row(ctx))).await
}

pub async fn state(ctx: Ctx) -> Result<Reply, Fault> {
    write(ctx, adds("anteckning"), |text, desk, ctx| {
        let made = reader(ctx, |r| rules::read_statement(r, &desk.table, desk.board.substitutes_say))?;
        text.proceedings.statements.push(made);
        Ok(())
    })
    .await
}

pub async fn unstate(ctx: Ctx) -> Result<Reply, Fault> {
    write(ctx, adds("anteckning"), |text, _, ctx| rules::remove_at(&mut text.proceedings.statements, row(ctx))).await
}

/// Who abstained and who spoke.
pub async fn abstain(ctx: Ctx) -> Result<Reply, Fault> {
    let form = FormOf { name: "ovrigt", part: Some((Section::Notes, notes::other_fields)) };
    write(ctx, form, |text, desk, ctx| {
        let (abstained, speakers) = reader(ctx, |mut r| {
            let abstained = rules::read_abstained(&r, &desk.table);
            let speakers = r.lines("talare");
            r.done(Some((abstained, speakers)))
        })?;
        (text.proceedings.abstained, text.proceedings.speakers) = (abstained, speakers);
        Ok(())
    })
    .await
}

/// Which row a button stands at; none that is there when it says nothing.
fn row(ctx: &Ctx) -> usize {
    ctx.form.number("rad").and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX)
}
