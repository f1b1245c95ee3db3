//! Who holds which seat and post. The people of the minutes, in the board's four-year terms.

use super::people;
use board::Post;

/// Party, whether a member's seat, holder, political party, from, to. Periods are the boards' four years.
pub type MandateRow = (&'static str, bool, &'static str, &'static str, &'static str, &'static str);

pub const MANDATES: &[MandateRow] = &[
    ("Hallsberg", true, people::CHAIR_2015, "S", "2015-01-01", "2018-12-31"),
    ("Lekeberg", true, people::VICE_CHAIR_2015, "C", "2015-01-01", "2018-12-31"),
    ("Askersund", true, people::MEMBER_ASKERSUND_2015, "S", "2015-01-01", "2018-12-31"),
    ("Laxå", false, people::SUBSTITUTE_LAXA_2015, "S", "2015-01-01", "2018-12-31"),
    ("Askersund", false, people::MEMBER_ASKERSUND, "M", "2015-01-01", "2018-12-31"),
    ("Lekeberg", false, people::SUBSTITUTE_LEKEBERG_2015, "S", "2015-01-01", "2018-12-31"),
    ("Hallsberg", false, people::SUBSTITUTE_HALLSBERG, "", "2015-01-01", "2018-12-31"),
    ("Hallsberg", true, people::CHAIR, "S", "2019-01-01", "2022-12-31"),
    ("Laxå", true, people::VICE_CHAIR, "KD", "2019-01-01", "2022-12-31"),
    ("Askersund", true, people::MEMBER_ASKERSUND, "M", "2019-01-01", "2022-12-31"),
    ("Lekeberg", true, people::MEMBER_LEKEBERG, "C", "2019-01-01", "2022-12-31"),
    ("Hallsberg", false, people::SUBSTITUTE_HALLSBERG, "M", "2019-01-01", "2022-12-31"),
];

/// Post, holder, from, to.
pub const POSTS: &[(Post, &str, &str, &str)] = &[
    (Post::Chair, people::CHAIR_2015, "2015-01-01", "2018-12-31"),
    (Post::ViceChair, people::VICE_CHAIR_2015, "2015-01-01", "2018-12-31"),
    (Post::Chair, people::CHAIR, "2019-01-01", "2022-12-31"),
    (Post::ViceChair, people::VICE_CHAIR, "2019-01-01", "2022-12-31"),
];
