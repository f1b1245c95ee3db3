//! Posts of the presidium: who has which from when to when.

use super::Names;
use crate::rules::{NewPost, Post, PostTerm};
use basics::{CooperationId, Day};
use store::{By, Deed, Fault, Tx, args};

const LIST: &str = "select id, board, post, person, from_day, to_day, version
  from board_post
 where cooperation = $1
   and board = $2
 order by from_day, id";

const FIND: &str = "select id, board, post, person, from_day, to_day, version
  from board_post
 where cooperation = $1
   and id = $2";

const CREATE: &str = "insert into board_post (cooperation, id, board, post, person, from_day, to_day, version)
values ($1, $2, $3, $4, $5, $6, $7, 1)";

const UPDATE: &str = "update board_post
   set post = $3,
       person = $4,
       from_day = $5,
       to_day = $6,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $7";

const END: &str = "update board_post
   set to_day = $3,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $4";

const REMOVE: &str = "delete from board_post
 where cooperation = $1
   and id = $2
   and version = $3";

/// Every holder of a post, of all times, by first day.
pub async fn list_posts(tx: &mut Tx, coop: CooperationId, board: i64) -> Result<Vec<PostTerm>, Fault> {
    let names = Names::read(tx, coop).await?;
    Ok(tx.rows(LIST, args![coop, board]).await?.into_iter().map(|r| post(r, &names)).collect())
}

/// `None` when the cooperation has no such holder of a post.
pub async fn find_post(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<PostTerm>, Fault> {
    let names = Names::read(tx, coop).await?;
    Ok(tx.row(FIND, args![coop, id]).await?.map(|r| post(r, &names)))
}

fn post(mut r: store::Row, names: &Names) -> PostTerm {
    let (id, board) = (r.int(), r.int());
    let post = Post::read(&r.text()).expect("posts are stored as their word");
    let person = r.int();
    PostTerm { id, board, post, person, name: names.of(person), from: r.day(), to: r.opt_day(), version: r.int() }
}

fn subject(id: i64) -> String {
    format!("post/{id}")
}

/// Gives a post. The caller has asked [`crate::rules::validate_post`].
pub async fn create_post(tx: &mut Tx, by: &By, new: &NewPost) -> Result<i64, Fault> {
    let id = tx.next(by.cooperation, "board_post").await?;
    let values = args![by.cooperation, id, new.board, new.post.word(), new.person, new.from, new.to];
    tx.run(CREATE, values).await?;
    let now = find_post(tx, by.cooperation, id).await?;
    tx.log(by, Deed::new("post.create", subject(id)).after(&now)).await?;
    Ok(id)
}

/// Changes a post. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn update_post(tx: &mut Tx, by: &By, id: i64, version: i64, new: &NewPost) -> Result<(), Fault> {
    let old = find_post(tx, by.cooperation, id).await?;
    let values = args![by.cooperation, id, new.post.word(), new.person, new.from, new.to, version];
    tx.run_versioned(UPDATE, values).await?;
    let now = find_post(tx, by.cooperation, id).await?;
    tx.log(by, Deed::new("post.edit", subject(id)).before(&old).after(&now)).await?;
    Ok(())
}

/// Ends a post on a last day. [`Fault::Stale`] when it is no longer at the version of `old`.
pub async fn end_post(tx: &mut Tx, by: &By, old: &PostTerm, last: Day) -> Result<(), Fault> {
    tx.run_versioned(END, args![by.cooperation, old.id, last, old.version]).await?;
    let now = find_post(tx, by.cooperation, old.id).await?;
    tx.log(by, Deed::new("post.end", subject(old.id)).before(old).after(&now)).await?;
    Ok(())
}

/// Takes away a post that was entered by mistake. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn remove_post(tx: &mut Tx, by: &By, old: &PostTerm, version: i64) -> Result<(), Fault> {
    tx.run_versioned(REMOVE, args![by.cooperation, old.id, version]).await?;
    tx.log(by, Deed::new("post.remove", subject(old.id)).before(old)).await?;
    Ok(())
}
