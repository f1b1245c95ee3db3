//! The frame of the public pages, and whether they are on at all.

use crate::rules::Settings;
use crate::store;
use ::store::Tx;
use agreement::Party;
use board::{Board, Court};
use text::Value;
use web::look::frame::{Frame, PublicFrame};
use web::{Ctx, Fault, Keep, Reply};

/// What every public page knows.
pub struct Portal {
    pub settings: Settings,
    pub boards: Vec<Board>,
    /// Where appeals of each board's decisions go (KL 13:4).
    pub courts: Vec<(i64, Court)>,
    /// The parties today, in the order of the agreement.
    pub parties: Vec<Party>,
}

/// The public pages of the cooperation. Those that are off do not exist.
pub async fn open(ctx: &Ctx, tx: &mut Tx) -> Result<Portal, Fault> {
    let settings = store::find_settings(tx, ctx.coop()).await?;
    if !settings.is_on {
        return Err(Fault::NotFound);
    }
    let boards = board::list_boards(tx, ctx.coop()).await?;
    let courts = courts(ctx, tx, &boards).await?;
    let parties = agreement::list_parties_on(tx, ctx.coop(), ctx.today).await?;
    Ok(Portal { settings, boards, courts, parties })
}

/// The court each board has named, in the order of the boards; none of a board that has not.
pub async fn courts(ctx: &Ctx, tx: &mut Tx, boards: &[Board]) -> Result<Vec<(i64, Court)>, Fault> {
    let mut all = Vec::new();
    for b in boards {
        let named = board::find_court(tx, ctx.coop(), b.id).await?.filter(|c| !c.name.is_empty());
        all.extend(named.map(|c| (b.id, c)));
    }
    Ok(all)
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

    /// The court of a board; of the first that has named one when none is asked for.
    pub fn court(&self, board: Option<i64>) -> Option<&Court> {
        self.courts.iter().find(|(id, _)| board.is_none_or(|asked| asked == *id)).map(|(_, c)| c)
    }

    /// Its name in a sentence.
    pub fn court_name(&self, ctx: &Ctx, board: Option<i64>) -> String {
        self.court(board).map_or_else(|| ctx.t("portal-court-unnamed"), |c| c.name.clone())
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
