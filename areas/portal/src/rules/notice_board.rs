//! What may stand on the digital notice board: the closed list of KL 8:9–8:11, and nothing else (PROT-11).

use super::Announcement;
use basics::{Day, PartyId};
use meeting::Clock;

/// One thing on the notice board. The list is closed: whatever is not one of these has no way onto it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Posting {
    /// A meeting to come.
    Meeting(MeetingCall),
    /// That minutes have been adjusted (KL 8:12).
    Adjusted(AdjustedNotice),
    /// A decision by delegation that is not reported to the board (KL 8:10 p. 3; PROT-14).
    Delegation(DelegationNotice),
    /// The minutes themselves, as far as law allows.
    Minutes(MinutesUp),
    /// Something a statute orders to be announced.
    Statutory(Announcement),
    /// How one appeals.
    HowToAppeal,
}

/// Which point of the closed list a posting falls under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PostingKind {
    Adjusted,
    Minutes,
    Delegation,
    Meeting,
    Statutory,
    HowToAppeal,
}

/// A meeting that members have been called to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingCall {
    pub meeting: i64,
    pub board: String,
    pub day: Day,
    pub start: String,
    pub place: String,
    pub is_open: bool,
    /// The day the summons went out: from then it is announced.
    pub called: Day,
}

/// The notice of adjusted minutes as it stands on the parties' boards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdjustedNotice {
    pub meeting: i64,
    /// The paragraph adjusted at once that it is about; `None` for the minutes (PROT-3).
    pub paragraph: Option<i64>,
    /// Whether everybody may read its text.
    pub has_text: bool,
    pub board: String,
    pub meeting_day: Day,
    pub adjusted: Day,
    /// `§§ 1–7`.
    pub paragraphs: String,
    /// Where the minutes are kept; empty when not told.
    pub storage: String,
    pub clock: Clock,
    /// One per party, in their order.
    pub postings: Vec<PartyPosting>,
}

/// A decision by delegation that is announced by itself, because it is not reported to the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DelegationNotice {
    pub decision: i64,
    pub board: i64,
    pub number: String,
    /// The public title of the document; empty when nothing may be said.
    pub title: String,
    pub day: Day,
    pub postings: Vec<PartyPosting>,
    /// The last day to appeal; `None` while the time does not run.
    pub last_day: Option<Day>,
}

/// One party's notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartyPosting {
    pub party: PartyId,
    pub name: String,
    /// The number of the notice; `None` while the party has not posted.
    pub notice: Option<i64>,
    pub posted: Option<Day>,
    pub removed: Option<Day>,
}

/// Public minutes whose notice is up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinutesUp {
    pub meeting: i64,
    pub board: String,
    pub day: Day,
    pub paragraphs: String,
}

impl Posting {
    pub fn kind(&self) -> PostingKind {
        match self {
            Posting::Adjusted(_) => PostingKind::Adjusted,
            Posting::Minutes(_) => PostingKind::Minutes,
            Posting::Delegation(_) => PostingKind::Delegation,
            Posting::Meeting(_) => PostingKind::Meeting,
            Posting::Statutory(_) => PostingKind::Statutory,
            Posting::HowToAppeal => PostingKind::HowToAppeal,
        }
    }
}

impl PostingKind {
    /// Every kind, in the order they are shown.
    pub const ALL: [PostingKind; 6] = [
        PostingKind::Adjusted,
        PostingKind::Minutes,
        PostingKind::Delegation,
        PostingKind::Meeting,
        PostingKind::Statutory,
        PostingKind::HowToAppeal,
    ];

    /// The end of its message id, and its mark on the page.
    pub fn code(self) -> &'static str {
        match self {
            PostingKind::Adjusted => "adjusted",
            PostingKind::Minutes => "minutes",
            PostingKind::Delegation => "delegation",
            PostingKind::Meeting => "meeting",
            PostingKind::Statutory => "statutory",
            PostingKind::HowToAppeal => "how-to-appeal",
        }
    }
}

impl PartyPosting {
    /// Whether it is up now.
    pub fn is_up(&self) -> bool {
        self.posted.is_some() && self.removed.is_none()
    }
}

impl AdjustedNotice {
    /// Whether it is up on the board of the party, or on any when none is asked for.
    pub fn is_up(&self, party: Option<PartyId>) -> bool {
        self.postings.iter().any(|p| p.is_up() && party.is_none_or(|asked| asked == p.party))
    }

    pub fn of_party(&self, party: PartyId) -> Option<&PartyPosting> {
        self.postings.iter().find(|p| p.party == party)
    }
}

/// The notice board on a day: on one party's board, or on all of them. What is down, over or not yet announced is
/// left out; how to appeal always stands there (KL 8:10 p. 5).
pub fn lay_out(found: Vec<Posting>, party: Option<PartyId>, today: Day) -> Vec<Posting> {
    let up: Vec<i64> = found
        .iter()
        .filter_map(|p| match p {
            Posting::Adjusted(n) if n.is_up(party) && n.paragraph.is_none() => Some(n.meeting),
            _ => None,
        })
        .collect();
    let stands = |p: &Posting| match p {
        Posting::Adjusted(n) => n.is_up(party),
        Posting::Minutes(m) => up.contains(&m.meeting),
        Posting::Delegation(d) => d.postings.iter().any(|p| p.is_up() && party.is_none_or(|asked| asked == p.party)),
        Posting::Meeting(c) => c.called <= today && today <= c.day,
        Posting::Statutory(a) => a.removed.is_none() && a.posted <= today,
        Posting::HowToAppeal => false,
    };
    let mut all: Vec<Posting> = found.into_iter().filter(stands).collect();
    all.push(Posting::HowToAppeal);
    all.sort_by_key(|p| (p.kind(), rank(p)));
    all
}

/// The latest first, but the next meeting before the later ones.
fn rank(p: &Posting) -> i64 {
    let far = |day: &Day| day.days_since(Day::of(1900, 1, 1).expect("the first day there is"));
    match p {
        Posting::Adjusted(n) => -far(&n.adjusted),
        Posting::Minutes(m) => -far(&m.day),
        Posting::Delegation(d) => -far(&d.day),
        Posting::Meeting(c) => far(&c.day),
        Posting::Statutory(a) => -far(&a.posted),
        Posting::HowToAppeal => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    fn notice(meeting: i64, postings: &[(PartyId, Option<&str>, Option<&str>)]) -> AdjustedNotice {
        let posting = |(party, up, down): &(PartyId, Option<&str>, Option<&str>)| PartyPosting {
            party: *party,
            name: format!("Part {party}"),
            notice: up.map(|_| party + 100),
            posted: up.map(day),
            removed: down.map(day),
        };
        AdjustedNotice {
            meeting,
            paragraph: None,
            has_text: false,
            board: "Nämnden".into(),
            meeting_day: day("2021-02-10"),
            adjusted: day("2021-02-22"),
            paragraphs: "§§ 1–7".into(),
            storage: "Kommunhuset".into(),
            clock: Clock::Waiting { missing: vec![] },
            postings: postings.iter().map(posting).collect(),
        }
    }

    fn minutes(meeting: i64) -> Posting {
        let (board, paragraphs) = ("Nämnden".to_string(), "§§ 1–7".to_string());
        Posting::Minutes(MinutesUp { meeting, board, day: day("2021-02-10"), paragraphs })
    }

    fn call(called: &str, on: &str) -> Posting {
        Posting::Meeting(MeetingCall {
            meeting: 9,
            board: "Nämnden".into(),
            day: day(on),
            start: "13:00".into(),
            place: "Hallsberg".into(),
            is_open: false,
            called: day(called),
        })
    }

    fn kinds(found: Vec<Posting>, party: Option<PartyId>) -> Vec<PostingKind> {
        lay_out(found, party, day("2021-02-24")).iter().map(Posting::kind).collect()
    }

    #[test]
    fn prot_11_every_posting_is_of_a_kind_on_the_closed_list() {
        // A new variant does not compile before it is named here and given its point of KL 8:10.
        let point = |kind: PostingKind| match kind {
            PostingKind::Meeting => "1",
            PostingKind::Adjusted => "2",
            PostingKind::Delegation => "3",
            PostingKind::Minutes => "4",
            PostingKind::HowToAppeal => "5",
            PostingKind::Statutory => "6",
        };
        let points: std::collections::BTreeSet<&str> = PostingKind::ALL.into_iter().map(point).collect();
        assert_eq!(points.len(), PostingKind::ALL.len());
    }

    #[test]
    fn prot_7_a_notice_leaves_the_view_when_it_is_taken_down() {
        use PostingKind::{Adjusted, HowToAppeal, Minutes};
        let up = || Posting::Adjusted(notice(1, &[(1, Some("2021-02-24"), None), (2, None, None)]));
        let down = || Posting::Adjusted(notice(1, &[(1, Some("2021-01-24"), Some("2021-02-20")), (2, None, None)]));
        assert_eq!(kinds(vec![up(), minutes(1)], None), [Adjusted, Minutes, HowToAppeal]);
        assert_eq!(kinds(vec![down(), minutes(1)], None), [HowToAppeal]);
        assert_eq!(kinds(vec![up(), minutes(1)], Some(1)), [Adjusted, Minutes, HowToAppeal]);
        assert_eq!(kinds(vec![up(), minutes(1)], Some(2)), [HowToAppeal]);
    }

    #[test]
    fn prot_14_a_decision_that_is_not_reported_stands_while_it_is_up() {
        use PostingKind::{Delegation, HowToAppeal};
        let decision = |removed: Option<&str>| {
            let postings = notice(1, &[(1, Some("2021-02-20"), removed), (2, None, None)]).postings;
            let (number, title) = ("Syd-IT 21-4-1".to_string(), "Avtal om skrivare".to_string());
            Posting::Delegation(DelegationNotice {
                decision: 1,
                board: 1,
                number,
                title,
                day: day("2021-02-18"),
                postings,
                last_day: None,
            })
        };
        assert_eq!(kinds(vec![decision(None)], None), [Delegation, HowToAppeal]);
        assert_eq!(kinds(vec![decision(None)], Some(1)), [Delegation, HowToAppeal]);
        assert_eq!(kinds(vec![decision(None)], Some(2)), [HowToAppeal]);
        assert_eq!(kinds(vec![decision(Some("2021-02-22"))], None), [HowToAppeal]);
    }

    #[test]
    fn a_meeting_is_announced_from_its_summons_to_its_day() {
        use PostingKind::{HowToAppeal, Meeting};
        for (called, on, shown) in [
            ("2021-02-24", "2021-03-10", true),
            ("2021-02-25", "2021-03-10", false),
            ("2021-02-10", "2021-02-24", true),
            ("2021-02-10", "2021-02-23", false),
        ] {
            let expected = if shown { vec![Meeting, HowToAppeal] } else { vec![HowToAppeal] };
            assert_eq!(kinds(vec![call(called, on)], None), expected, "{called} {on}");
        }
    }

    #[test]
    fn a_board_with_nothing_on_it_still_tells_how_to_appeal() {
        assert_eq!(kinds(vec![], None), [PostingKind::HowToAppeal]);
    }
}
