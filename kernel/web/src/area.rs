//! What an area hands to the program: its tables, messages, pages with rights, and what needs somebody.

use crate::{Ctx, Fault, Later, Markup, Reply};
use basics::{CooperationId, Day, Refusal};
use store::{Schema, Store, Tx};

/// Asks an area something for the visitor.
pub type Ask<T> = for<'a> fn(&'a Ctx, &'a mut Tx) -> Later<'a, Result<T, Fault>>;

/// Lets an area hold its own rows against what was sealed.
pub type Check = for<'a> fn(&'a Store, &'a mut Tx, CooperationId) -> Later<'a, Result<Vec<Refusal>, store::Fault>>;

/// One area of the program.
pub struct Area {
    pub name: &'static str,
    pub schema: &'static [Schema],
    /// Tables whose rows pass (sessions): not in backups.
    pub passing: &'static [&'static str],
    /// Message files, Swedish and English.
    pub words: (&'static str, &'static str),
    pub pages: fn() -> Vec<Page>,
    /// What in this area waits for the visitor.
    pub needs: Option<Ask<Vec<Need>>>,
    /// Cards of this area for the overview's side column.
    pub panels: Option<Ask<Vec<Markup>>>,
    /// Holds sealed records and references against the database; see `samdrift check`.
    pub check: Option<Check>,
}

pub type Handler = fn(Ctx) -> Later<'static, Result<Reply, Fault>>;

/// Who may open a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Right {
    /// Anybody, signed in or not.
    Open,
    /// Anybody, within a cooperation that exists: `/offentligt/{coop}/…`. Such a page shows only what is public,
    /// to whomever, also to those signed in.
    Public,
    /// Anybody signed in, in whatever role.
    SignedIn,
    /// Those whose role has the deed in the rights table.
    Deed(&'static str),
    /// Anybody, but only in the demo.
    Demo,
}

/// An address with its right and handler. Addresses that begin with `/{coop}` belong to a cooperation.
#[derive(Clone, Copy)]
pub struct Page {
    pub writes: bool,
    pub path: &'static str,
    pub right: Right,
    pub handler: Handler,
}

impl Page {
    /// A page that only shows.
    pub const fn get(path: &'static str, right: Right, handler: Handler) -> Page {
        Page { writes: false, path, right, handler }
    }

    /// An address that receives a form.
    pub const fn post(path: &'static str, right: Right, handler: Handler) -> Page {
        Page { writes: true, path, right, handler }
    }

    /// Whether the page belongs to one cooperation and asks for a role in it.
    pub fn in_cooperation(&self) -> bool {
        self.path.starts_with("/{coop}")
    }

    /// Whether the page is open to everybody and belongs to one cooperation.
    pub fn is_public(&self) -> bool {
        self.right == Right::Public
    }
}

/// How much something presses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tone {
    Calm,
    Soon,
    Late,
}

/// One thing that waits for the visitor, on the overview.
#[derive(Clone, Debug)]
pub struct Need {
    /// The day it is due; `None` when it has no date.
    pub day: Option<Day>,
    pub tone: Tone,
    pub title: String,
    pub detail: String,
    /// The rule behind the date; empty when there is none.
    pub law: String,
    /// What the button says.
    pub action: String,
    /// Where the button leads.
    pub href: String,
}
