//! The delegation order, what may never be delegated, delegated decisions and their lists.

mod announce;
mod decision;
mod import;
mod lists;
mod order;
mod own;
mod prohibited;

pub use announce::{Posting, clock_of, post_announcement, remove_announcement};
pub use decision::{
    Decision, DecisionText, Grounds, LegalBasis, Place, Reported, Standing, check_decision, in_kronor, is_editable,
};
pub use import::{ImportedItem, read_lines};
pub use lists::{Line, List, Sorted, create_list, next_from, remove_list, sorted_for};
pub use order::{
    Adopted, DelegateKind, Item, ItemText, Order, Sub, SubText, adopt_order, check_sub, in_force, replaced_from,
};
pub use own::{Registrant, check_own};
pub use prohibited::{Question, doubtful, prohibited};
