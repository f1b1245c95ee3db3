//! Giving a post in the presidium, and correcting or ending one.

use super::{form_page, own_board, post_name, with_version, written};
use crate::rules::{Mandate, Post, PostTerm, Seat, SeatKind, WrittenPost, validate_post, with_post_ended};
use crate::store;
use ::store::{Fault as StoreFault, Tx};
use basics::{PersonId, Refusal};
use web::look::form::{Field, Kind, filled};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts;
use web::{Ctx, Fault, Form, Reply, html};

/// What a post is held against.
struct Loaded {
    board: i64,
    seats: Vec<Seat>,
    mandates: Vec<Mandate>,
    posts: Vec<PostTerm>,
}

impl Loaded {
    async fn read(ctx: &Ctx, tx: &mut Tx) -> Result<Loaded, Fault> {
        let board = own_board(ctx, tx).await?.ok_or(Fault::NotFound)?.id;
        Ok(Loaded {
            board,
            seats: store::list_seats(tx, ctx.coop(), board).await?.into_iter().map(|s| s.seat).collect(),
            mandates: store::list_mandates(tx, ctx.coop(), board).await?,
            posts: store::list_posts(tx, ctx.coop(), board).await?,
        })
    }

    /// Everybody who holds or has held a member seat, by name.
    fn members(&self) -> Vec<(PersonId, String)> {
        let is_member = |seat: i64| self.seats.iter().any(|s| s.id == seat && s.kind == SeatKind::Member);
        let mut members: Vec<(PersonId, String)> =
            self.mandates.iter().filter(|m| is_member(m.seat)).map(|m| (m.person, m.name.clone())).collect();
        members.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
        members.dedup();
        members
    }
}

pub async fn show_new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let loaded = Loaded::read(&ctx, &mut tx).await?;
    Ok(new_page(&ctx, &new_fields(&ctx, &loaded), &[]))
}

/// Gives the post to somebody; when so ticked, its holder leaves the day before, in the same transaction.
pub async fn save_new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let loaded = Loaded::read(&ctx, &mut tx).await?;
    let sent = read(&ctx.form);
    let ends = ctx.form.ticked("ends_current");
    let (posts, ended) = match (ends, Post::read(&sent.post), sent.from.parse()) {
        (true, Some(post), Ok(from)) => with_post_ended(&loaded.posts, post, from),
        _ => (loaded.posts.clone(), None),
    };
    let new = match validate_post(&sent, loaded.board, &loaded.seats, &loaded.mandates, &posts, None) {
        Ok(new) => new,
        Err(refusals) => return Ok(new_page(&ctx, &filled(new_fields(&ctx, &loaded), &ctx.form), &refusals)),
    };
    if let Some((before, last)) = ended.and_then(|p| Some((loaded.posts.iter().find(|o| o.id == p.id)?, p.to?))) {
        store::end_post(&mut tx, &ctx.by(), before, last).await?;
    }
    store::create_post(&mut tx, &ctx.by(), &new).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/namnden/poster?sparat=1")))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (old, loaded) = load(&ctx, &mut tx).await?;
    Ok(edit_page(&ctx, &old, &edit_fields(&ctx, &old, &loaded), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (old, loaded) = load(&ctx, &mut tx).await?;
    let sent = read(&ctx.form);
    let sent_fields = || with_version(filled(edit_fields(&ctx, &old, &loaded), &ctx.form), &ctx.form);
    let checked = validate_post(&sent, loaded.board, &loaded.seats, &loaded.mandates, &loaded.posts, Some(old.id));
    let new = match checked {
        Ok(new) => new,
        Err(refusals) => return Ok(edit_page(&ctx, &old, &sent_fields(), &refusals)),
    };
    let version = ctx.form.number("version").unwrap_or(0);
    match store::update_post(&mut tx, &ctx.by(), old.id, version, &new).await {
        Ok(()) => tx.commit().await?,
        Err(StoreFault::Stale) => {
            return Ok(merge_page(&ctx, &ctx.path, &sent_fields(), &edit_fields(&ctx, &old, &loaded)));
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url("/namnden/poster?sparat=1")))
}

/// Takes away a post that was entered by mistake; the journal keeps what it was.
pub async fn remove(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let old = store::find_post(&mut tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)?;
    store::remove_post(&mut tx, &ctx.by(), &old, ctx.form.number("version").unwrap_or(0)).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/namnden/poster?sparat=1")))
}

async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<(PostTerm, Loaded), Fault> {
    let post = store::find_post(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)?;
    Ok((post, Loaded::read(ctx, tx).await?))
}

fn under_presidium(ctx: &Ctx, title: String) -> Frame {
    Frame::new(title)
        .crumb(ctx.t("board-title"), ctx.url("/namnden"))
        .crumb(ctx.t("board-presidium"), ctx.url("/namnden/poster"))
}

fn new_page(ctx: &Ctx, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let frame = under_presidium(ctx, ctx.t("board-post-add")).lead(ctx.t("board-post-add-lead"));
    form_page(ctx, frame, fields, refusals, "board-post-save", html! {})
}

fn edit_page(ctx: &Ctx, old: &PostTerm, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let title = format!("{}: {}", post_name(ctx, old.post), old.name);
    let action = ctx.url(&format!("/namnden/poster/{}/ta-bort", old.id));
    let version = old.version.to_string();
    let remove = html! {
        p { (ctx.t("board-post-remove-text")) }
        (parts::press(ctx, &action, &ctx.t("board-post-remove"), &[("version", &version)], false))
    };
    let frame = under_presidium(ctx, title).lead(ctx.t("board-post-lead"));
    form_page(ctx, frame, fields, refusals, "board-save", parts::card(&ctx.t("board-mistake"), remove))
}

fn read(form: &Form) -> WrittenPost {
    WrittenPost { post: form.get("post"), person: form.get("person"), from: form.get("from"), to: form.get("to") }
}

fn new_fields(ctx: &Ctx, loaded: &Loaded) -> Vec<Field> {
    let mut fields = fields(ctx, None, loaded);
    let ends = Field::new("ends_current", ctx.t("board-post-ends-current"), Kind::Tick, "1");
    fields.push(ends.hint(ctx.t("board-post-ends-current-hint")));
    fields
}

fn edit_fields(ctx: &Ctx, old: &PostTerm, loaded: &Loaded) -> Vec<Field> {
    let mut fields = fields(ctx, Some(old), loaded);
    fields.push(Field::hidden("version", old.version));
    fields
}

fn fields(ctx: &Ctx, old: Option<&PostTerm>, loaded: &Loaded) -> Vec<Field> {
    let posts = Post::ALL.iter().map(|p| (p.word().to_string(), post_name(ctx, *p))).collect();
    let mut persons = vec![(String::new(), ctx.t("board-choose"))];
    persons.extend(loaded.members().into_iter().map(|(id, name)| (id.to_string(), name)));
    let person = old.map(|p| p.person.to_string()).unwrap_or_default();
    vec![
        Field::new("post", ctx.t("board-post"), Kind::Choice(posts), old.map_or(Post::Chair, |p| p.post).word()),
        Field::new("person", ctx.t("board-member"), Kind::Choice(persons), person).required(),
        Field::new("from", ctx.t("board-from"), Kind::Date, written(old.map(|p| p.from))).required(),
        Field::new("to", ctx.t("board-to"), Kind::Date, written(old.and_then(|p| p.to))).hint(ctx.t("board-to-hint")),
    ]
}
