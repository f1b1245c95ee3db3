//! The presidium: a chair and one or two vice chairs, elected among the members (GN-13; KL 6:21).
//!
//! The chair need not come from the host.

use super::{Mandate, Seat, SeatKind, Sitting, is_within, overlaps, read_span};
use basics::{Day, PersonId, Refusal};
use serde::Serialize;

/// A post in the presidium, in the order they preside.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Post {
    /// Ordförande.
    Chair,
    /// Vice ordförande; första vice ordförande where there are two.
    ViceChair,
    /// Andre vice ordförande.
    SecondViceChair,
}

impl Post {
    /// Every post, in order.
    pub const ALL: [Post; 3] = [Post::Chair, Post::ViceChair, Post::SecondViceChair];

    /// The word it is stored and sent as.
    pub fn word(self) -> &'static str {
        match self {
            Post::Chair => "chair",
            Post::ViceChair => "vice-chair",
            Post::SecondViceChair => "second-vice-chair",
        }
    }

    /// Reads [`Post::word`]; `None` for anything else.
    pub fn read(word: &str) -> Option<Post> {
        Post::ALL.into_iter().find(|p| p.word() == word)
    }
}

/// A person's time on a post.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct PostTerm {
    pub id: i64,
    pub board: i64,
    pub post: Post,
    pub person: PersonId,
    /// The person's name as the register of persons has it today.
    pub name: String,
    pub from: Day,
    /// Last day; `None` until further notice.
    pub to: Option<Day>,
    pub version: i64,
}

/// A post to be given or changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NewPost {
    pub board: i64,
    pub post: Post,
    pub person: PersonId,
    pub from: Day,
    pub to: Option<Day>,
}

/// A post as written in a form.
#[derive(Clone, Default, Debug)]
pub struct WrittenPost {
    pub post: String,
    pub person: String,
    pub from: String,
    pub to: String,
}

impl PostTerm {
    /// Whether it covers the day; first and last days count.
    pub fn covers(&self, day: Day) -> bool {
        is_within(Some(self.from), self.to, day)
    }
}

/// The posts as they become when the post's holder leaves the day before `from`, and the one that ended.
pub fn with_post_ended(posts: &[PostTerm], post: Post, from: Day) -> (Vec<PostTerm>, Option<PostTerm>) {
    let mut after = posts.to_vec();
    let current = after.iter_mut().find(|p| p.post == post && p.from < from && p.covers(from));
    let ended = current.map(|p| {
        p.to = Some(from.plus_days(-1));
        p.clone()
    });
    (after, ended)
}

/// The post as written, or everything that is wrong with it. `seats`, `mandates` and `posts` are all of the
/// board's; `own` is the post's number when it is changed.
pub fn validate_post(
    written: &WrittenPost,
    board: i64,
    seats: &[Seat],
    mandates: &[Mandate],
    posts: &[PostTerm],
    own: Option<i64>,
) -> Result<NewPost, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let post = Post::read(&written.post);
    if post.is_none() {
        refusals.push(Refusal::new("board-post-missing").at("post"));
    }
    let person: Option<PersonId> = written.person.parse().ok();
    if person.is_none() {
        refusals.push(Refusal::new("board-person-missing").at("person"));
    }
    let span = read_span(&written.from, &written.to, &mut refusals);
    if let (Some(person), Some((from, _))) = (person, span)
        && !holds_member_seat(seats, mandates, person, from)
    {
        refusals.push(Refusal::new("board-post-needs-member").at("person").with("day", from));
    }
    if let Some(span) = span {
        let meets = |p: &&PostTerm| Some(p.id) != own && overlaps((p.from, p.to), span);
        for other in posts.iter().filter(meets) {
            refusals.extend(refuse_overlap(other, post, person));
        }
    }
    match (post, person, span) {
        (Some(post), Some(person), Some((from, to))) if refusals.is_empty() => {
            Ok(NewPost { board, post, person, from, to })
        }
        _ => Err(refusals),
    }
}

fn refuse_overlap(other: &PostTerm, post: Option<Post>, person: Option<PersonId>) -> Option<Refusal> {
    let (id, field) = if Some(other.post) == post {
        ("board-post-held", "from")
    } else if Some(other.person) == person {
        ("board-post-person-busy", "person")
    } else {
        return None;
    };
    let to = other.to.map_or_else(|| "open".to_string(), |d| d.to_string());
    let refusal = Refusal::new(id).at(field).with("name", &other.name).with("post", other.post.word());
    Some(refusal.with("from", other.from).with("to", to))
}

fn holds_member_seat(seats: &[Seat], mandates: &[Mandate], person: PersonId, day: Day) -> bool {
    let is_member = |seat: i64| seats.iter().any(|s| s.id == seat && s.kind == SeatKind::Member);
    mandates.iter().any(|m| m.person == person && m.covers(day) && is_member(m.seat))
}

/// What the presidium lacks on a day: a chair, a vice chair, or that a post's holder is still a member.
///
/// `sittings` and `posts` are those of the day. A second vice chair is never missed: one is enough.
pub fn presidium_faults(sittings: &[Sitting], posts: &[PostTerm], day: Day) -> Vec<Refusal> {
    let sits = |p: &PostTerm| {
        let members = sittings.iter().filter(|s| s.seat.kind == SeatKind::Member);
        members.filter_map(|s| s.mandate.as_ref()).any(|m| m.person == p.person)
    };
    let on: Vec<&PostTerm> = posts.iter().filter(|p| p.covers(day)).collect();
    let gone = on.iter().filter(|p| !sits(p));
    let mut faults: Vec<Refusal> =
        gone.map(|p| Refusal::new("board-post-not-member").with("name", &p.name).with("post", p.post.word())).collect();
    for (post, id) in [(Post::Chair, "board-no-chair"), (Post::ViceChair, "board-no-vice-chair")] {
        if !on.iter().any(|p| p.post == post) {
            faults.push(Refusal::new(id));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::super::mandates::tests::{day, mandate};
    use super::*;

    fn seat(id: i64, kind: SeatKind) -> Seat {
        Seat { id, board: 1, party: id, kind, order: id, version: 1 }
    }

    fn post(id: i64, post: Post, person: PersonId, from: &str, to: &str) -> PostTerm {
        let name = format!("Person {person}");
        PostTerm { id, board: 1, post, person, name, from: day(from), to: to.parse().ok(), version: 1 }
    }

    fn check(which: &str, person: &str, from: &str, expected: &[&str]) {
        let seats = [seat(1, SeatKind::Member), seat(2, SeatKind::Member), seat(3, SeatKind::Substitute)];
        let mandates = [
            mandate(1, 1, 1, "2019-01-01", ""),
            mandate(2, 2, 2, "2019-01-01", "2020-12-31"),
            mandate(3, 3, 3, "2019-01-01", ""),
        ];
        let posts = [post(1, Post::Chair, 1, "2019-01-01", "2020-12-31")];
        let written = WrittenPost { post: which.into(), person: person.into(), from: from.into(), to: String::new() };
        let refused = validate_post(&written, 1, &seats, &mandates, &posts, None).err().unwrap_or_default();
        assert_eq!(refused.iter().map(|r| r.id).collect::<Vec<_>>(), expected, "{written:?}");
    }

    #[test]
    fn a_post_goes_to_somebody_who_is_a_member_that_day() {
        check("chair", "1", "2021-01-01", &[]);
        check("vice-chair", "2", "2019-06-01", &[]);
        check("vice-chair", "2", "2020-12-31", &[]);
        check("vice-chair", "2", "2021-01-01", &["board-post-needs-member"]);
        check("vice-chair", "3", "2021-01-01", &["board-post-needs-member"]);
    }

    #[test]
    fn a_post_has_one_holder_and_a_holder_one_post() {
        check("chair", "2", "2020-12-31", &["board-post-held"]);
        check("vice-chair", "1", "2020-06-01", &["board-post-person-busy"]);
        check("", "", "", &["board-post-missing", "board-person-missing", "board-from-missing"]);
    }

    #[test]
    fn the_presidium_is_a_chair_and_a_vice_chair_who_are_members() {
        let sitting = |id, person| Sitting {
            seat: seat(id, SeatKind::Member),
            mandate: Some(mandate(id, id, person, "2019-01-01", "")),
            post: None,
        };
        let sittings = [sitting(1, 1), sitting(2, 2)];
        let check = |posts: &[PostTerm], expected: &[&str]| {
            let faults = presidium_faults(&sittings, posts, day("2021-02-24"));
            assert_eq!(faults.iter().map(|r| r.id).collect::<Vec<_>>(), expected);
        };
        let chair = post(1, Post::Chair, 1, "2019-01-01", "");
        check(&[chair.clone(), post(2, Post::ViceChair, 2, "2019-01-01", "")], &[]);
        check(&[chair.clone(), post(2, Post::ViceChair, 9, "2019-01-01", "")], &["board-post-not-member"]);
        check(&[chair], &["board-no-vice-chair"]);
        check(&[post(1, Post::Chair, 1, "2019-01-01", "2021-02-23")], &["board-no-chair", "board-no-vice-chair"]);
    }
}
