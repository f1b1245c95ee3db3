//! The joint board: its seats, who holds them, its presidium, and who sits on a given day.
//!
//! Owns    board, seat, mandate, post.
//! Asks    `agreement` who the parties are, `access` what persons are called.
//! Absent  the clock (pages pass the day), delegation, the calendar of meetings, who turned up (`meeting` has it).

mod check;
mod needs;
mod pages;
pub mod rules;
mod store;

pub use rules::{
    Board, Court, Mandate, NewBoard, NewMandate, NewPost, NewSeat, Post, PostTerm, Seat, SeatKind, SeatTerm, Settings,
    Sitting, call_in_order,
};
pub use store::{
    create_board, create_mandate, create_post, create_seat, find_board, find_court, list_boards, list_mandates,
    list_posts, list_seats, save_court, sitting_on,
};

use web::Area;

/// What the program is handed.
pub const AREA: Area = Area {
    name: "board",
    schema: &[
        ::store::Schema { number: 30, name: "board", sql: include_str!("../schema/0030_board.sql") },
        ::store::Schema { number: 31, name: "substitutes", sql: include_str!("../schema/0031_substitutes.sql") },
        ::store::Schema { number: 63, name: "court", sql: include_str!("../schema/0063_court.sql") },
    ],
    passing: &[],
    words: (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl")),
    pages: pages::list,
    needs: Some(needs::needs),
    panels: None,
    check: Some(check::check),
};
