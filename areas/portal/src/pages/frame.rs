//! The frame of the public pages, and whether they are on at all.

use crate::rules::Settings;
use crate::store;
use ::store::Tx;
use agreement::Party;
use board::Board;
use text::Value;
use web::look::frame::{Frame, PublicFrame};
use web::{Ctx, Fault, Keep, Reply};

/// What every public page knows.
pub struct Portal {
    pub settings: Settings,
    pub boards: Vec<Board>,
    /// The parties today, in the order of the agreement.
    pub parties: Vec<Party>,
}

/// The public pages of the cooperation. Those that are off do not exist.
pub async fn open(ctx: &Ctx, tx: &mut Tx) -> Result<Portal, Fault> {
    let mut settings = store::find_settings(tx, ctx.coop()).await?;
    if !settings.is_on {
        return Err(Fault::NotFound);
    }
    let boards = board::list_boards(tx, ctx.coop()).await?;
    // What the board says of its court stands in every notice, and so it stands here.
    if let [only] = boards.as_slice()
        && let Some(court) = board::find_court(tx, ctx.coop(), only.id).await?
        && !court.name.is_empty()
    {
        (settings.court, settings.court_address) = (court.name, court.address);
    }
    let parties = agreement::list_parties_on(tx, ctx.coop(), ctx.today).await?;
    Ok(Portal { settings, boards, parties })
}

impl Portal {
    /// The board's name; the cooperation's when it has several boards, or none yet.
    pub fn name(&self, ctx: &Ctx) -> String {
        match self.boards.as_slice() {
            [only] => only.name.clone(),
            _ => ctx.cooperation.as_ref().map(|c| c.name.clone()).unwrap_or_default(),
        }
    }

    pub fn board(&self, id: i64) -> Option<&Board> {
        self.boards.iter().find(|b| b.id == id)
    }

    /// `Askersund, Hallsberg, Laxå och Lekeberg`.
    pub fn party_names(&self, ctx: &Ctx) -> String {
        law::listed(ctx.lang(), &self.parties.iter().map(|p| p.short.clone()).collect::<Vec<_>>())
    }

    /// A page of the portal with this title.
    pub fn frame(&self, ctx: &Ctx, title: impl Into<String>) -> Frame {
        let whose = match self.parties.is_empty() {
            true => String::new(),
            false => ctx.tv("portal-whose", &[("parties", Value::from(self.party_names(ctx)))]),
        };
        let named = |id: &str, path: &'static str| (ctx.t(id), path);
        Frame::new(title).public(PublicFrame {
            name: self.name(ctx),
            whose,
            menu: vec![
                named("portal-menu-board", ""),
                named("portal-menu-meetings", "/moten"),
                named("portal-menu-cases", "/arenden"),
                named("portal-menu-notices", "/anslagstavla"),
                named("portal-menu-appeal", "/overklaga"),
            ],
            foot: vec![
                named("portal-foot-accessibility", "/tillganglighet"),
                named("portal-foot-calendar", "/moten.ics"),
                named("portal-foot-feed", "/anslagstavla.atom"),
            ],
            feed: named("portal-foot-feed", "/anslagstavla.atom"),
        })
    }
}

/// The page, which a browser may keep but asks about each time.
pub fn shown(ctx: &Ctx, frame: Frame) -> Reply {
    ctx.show(frame).kept(Keep::Browser)
}
