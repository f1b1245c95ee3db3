//! Beside the agenda: cases that can be taken up, standing items that are not on it, and a proposed adjuster.

use super::agenda::Facts;
use super::answer::{Outcome, outcome, refused};
use super::frame::{address, asked};
use super::standing::of_board;
use crate::rules::{
    Basis, BasisKind, CaseRef, Head, Kind, Paragraph, ParagraphText, Slot, Standing, StandingItem, paragraph_label,
    propose_adjuster, written_name,
};
use crate::store;
use ::store::Tx;
use board::{Post, Sitting};
use registry::{Case, CaseFilter, CaseState, Document};
use web::look::parts::{card, missing, notice_warn, press};
use web::{Ctx, Fault, Markup, Reply, html};

/// Most cases looked through, and most shown.
const LOOKED: i64 = 200;
const SHOWN: usize = 10;

/// An open case that is not on this agenda.
pub struct Candidate {
    case: Case,
    documents: usize,
    /// When the board last had it or will have it: the day, and its paragraph if numbered.
    elsewhere: Option<String>,
}

/// What stands beside the agenda.
pub struct Side {
    candidates: Vec<Candidate>,
    is_more: bool,
    standing: Vec<StandingItem>,
    sittings: Vec<Sitting>,
    proposed: Option<String>,
}

impl Side {
    pub async fn of(ctx: &Ctx, tx: &mut Tx, f: &Facts) -> Result<Side, Fault> {
        let (coop, m) = (ctx.coop(), &f.meeting);
        let sittings = board::sitting_on(tx, coop, f.board.id, m.day()).await?;
        let mut earlier = store::list_meetings_of_year(tx, coop, m.day().year()).await?;
        earlier.extend(store::list_meetings_of_year(tx, coop, m.day().year() - 1).await?);
        let proposed = propose_adjuster(&sittings, m, &earlier).map(written_name);
        let on_it = |s: &StandingItem| {
            let by_code = |code: &str| !code.is_empty() && f.known.iter().any(|k| k.standing == code);
            by_code(&s.code) || f.items.iter().any(|p| p.text.heading == s.heading)
        };
        let mut standing = of_board(tx, coop, f.board.id).await?;
        standing.retain(|s| !on_it(s));
        let (candidates, is_more) = candidates(ctx, tx, f).await?;
        Ok(Side { candidates, is_more, standing, sittings, proposed })
    }
}

async fn candidates(ctx: &Ctx, tx: &mut Tx, f: &Facts) -> Result<(Vec<Candidate>, bool), Fault> {
    let sees = ctx.may("registry.read-secret");
    let filter = CaseFilter {
        state: CaseState::Open,
        query: ctx.query.get("q"),
        limit: LOOKED,
        sees_secret: sees,
        ..CaseFilter::default()
    };
    let ready_only = ctx.query.get("urval") == "handlingar";
    let mut found = Vec::new();
    let listed = registry::list_cases(tx, ctx.coop(), &filter).await?;
    let ids: Vec<i64> = listed.iter().map(|c| c.id).collect();
    let counts = registry::count_documents_of_cases(tx, ctx.coop(), &ids).await?;
    let latest = store::list_latest_of_cases(tx, ctx.coop(), &ids, f.meeting.id).await?;
    for case in listed {
        if f.items.iter().any(|p| p.text.case.as_ref().is_some_and(|c| c.id == case.id)) {
            continue;
        }
        if found.len() == SHOWN {
            return Ok((found, true));
        }
        let documents = counts.iter().find(|(id, _)| *id == case.id).map_or(0, |(_, n)| *n);
        if ready_only && documents == 0 {
            continue;
        }
        let elsewhere = latest.iter().find(|(id, ..)| *id == case.id).map(|(_, day, number)| {
            let label = number.map(|n| paragraph_label(&f.board.label, n)).unwrap_or_default();
            format!("{day} {label}").trim_end().to_string()
        });
        found.push(Candidate { case, documents, elsewhere });
    }
    Ok((found, false))
}

pub fn side(ctx: &Ctx, f: &Facts, s: &Side) -> Markup {
    html! {
        (card(&ctx.t("meeting-side-cases"), cases(ctx, f, s)))
        (card(&ctx.t("meeting-side-standing"), standing(ctx, f, s)))
        (card(&ctx.t("meeting-side-adjuster"), adjuster(ctx, f, s)))
    }
}

fn cases(ctx: &Ctx, f: &Facts, s: &Side) -> Markup {
    let sees = ctx.may("registry.read-secret");
    let is = |value: &str| ctx.query.get("urval") == value;
    html! {
        form.filter action=(address(ctx, f.meeting.id, "/dagordning")) method="get" {
            div.field.q {
                label for="f-q" { (ctx.t("meeting-case-search")) }
                input id="f-q" name="q" type="search" value=(ctx.query.get("q"));
            }
            div.field {
                label for="f-urval" { (ctx.t("meeting-case-which")) }
                select id="f-urval" name="urval" {
                    option value="" selected[!is("handlingar")] { (ctx.t("meeting-case-open")) }
                    option value="handlingar" selected[is("handlingar")] { (ctx.t("meeting-case-ready")) }
                }
            }
            button.btn.sec { (ctx.t("meeting-case-find")) }
        }
        @if s.candidates.is_empty() { p { (ctx.t("meeting-case-no-candidates")) } }
        ul.picks {
            @for c in &s.candidates {
                li {
                    div {
                        p { a href=(ctx.url(&format!("/arenden/{}", c.case.id))) { (c.case.number) } " " (c.case.title_for(sees)) }
                        p.small {
                            (ctx.tv("meeting-case-documents", &[("n", c.documents.into())]))
                            @if let Some(at) = &c.elsewhere { " " (ctx.tv("meeting-case-elsewhere", &[("at", at.into())])) }
                        }
                    }
                    (add_press(ctx, f, "arende", &c.case.id.to_string(), &c.case.number))
                }
            }
        }
        @if s.is_more { p.small { (ctx.t("meeting-case-more")) } }
    }
}

fn add_press(ctx: &Ctx, f: &Facts, field: &str, value: &str, name: &str) -> Markup {
    html! {
        form.press action=(address(ctx, f.meeting.id, "/dagordning/satt-upp")) method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            button class="btn sec small" name=(field) value=(value)
                aria-label=(ctx.tv("meeting-set-up-named", &[("item", name.into())])) { (ctx.t("meeting-set-up")) }
        }
    }
}

fn standing(ctx: &Ctx, f: &Facts, s: &Side) -> Markup {
    html! {
        @if s.standing.is_empty() { p { (ctx.t("meeting-standing-all-there")) } }
        ul.picks {
            @for item in &s.standing {
                li { p { (item.heading) } (add_press(ctx, f, "stadig", &item.heading, &item.heading)) }
            }
        }
        p.small { a href=(ctx.url("/moten/stadiga")) { (ctx.t("meeting-standing-settings")) } }
    }
}

fn adjuster(ctx: &Ctx, f: &Facts, s: &Side) -> Markup {
    let now = &f.meeting.head.adjusters;
    let chair = s.sittings.iter().find(|x| x.post == Some(Post::Chair));
    let party_of = |name: &str| s.sittings.iter().find(|x| x.mandate.is_some() && written_name(x) == name);
    let with_party = |name: &str| match party_of(name) {
        Some(x) => format!("{name}, {}", ctx.party_name(x.seat.party)),
        None => name.to_string(),
    };
    let same = now.iter().any(|n| party_of(n).zip(chair).is_some_and(|(a, c)| a.seat.party == c.seat.party));
    html! {
        @if now.is_empty() { p { (missing(&ctx.t("meeting-lacks-adjuster"))) } }
        @for name in now { p { (with_party(name)) } }
        @if same { (notice_warn(&ctx.t("meeting-adjuster-same-party"))) }
        @if let Some(name) = s.proposed.as_ref().filter(|n| !now.contains(n)) {
            p.small { (ctx.tv("meeting-adjuster-suggested", &[("name", with_party(name).into())])) }
            (press(ctx, &address(ctx, f.meeting.id, "/dagordning/justerare"), &ctx.tv("meeting-adjuster-propose", &[("name", name.into())]),
                &[("namn", name), ("version", &f.meeting.version.to_string())], false))
        }
    }
}

/// Sets up a case with its number and documents, or a standing item, in one press.
pub async fn set_up(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let made = match ctx.form.number("arende") {
        Some(id) => {
            let case = registry::find_case(&mut tx, ctx.coop(), id).await?.ok_or(Fault::NotFound)?;
            let documents = registry::list_documents_in_case(&mut tx, ctx.coop(), case.id).await?;
            let before = store::place_of(&mut tx, ctx.coop(), meeting.id, Slot::Middle).await?;
            store::create_paragraph(&mut tx, &ctx.by(), meeting.id, &text_of(&case, &documents), before).await
        }
        None => {
            let heading = ctx.form.get("stadig");
            let all = of_board(&mut tx, ctx.coop(), meeting.board).await?;
            let item = all.into_iter().find(|i| i.heading == heading).ok_or(Fault::NotFound)?;
            let made = store::add_standing(&mut tx, &ctx.by(), meeting.id, &item).await;
            if made.is_ok() && item.code == Standing::Assignments.code() {
                outcome(store::refresh_follow_up(&mut tx, &ctx.by(), &meeting).await)?;
            }
            made
        }
    };
    match outcome(made)? {
        Outcome::Done(id) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, meeting.id, &format!("/dagordning#punkt-{id}"))))
        }
        Outcome::Refused(no) => Err(refused(no)),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

/// A case as an item: under its public title, since agenda and minutes are public, with its documents as basis.
fn text_of(case: &Case, documents: &[Document]) -> ParagraphText {
    ParagraphText {
        case: Some(CaseRef { id: case.id, number: case.number.clone() }),
        basis: documents.iter().map(basis_of).collect(),
        ..ParagraphText::titled(case.title_for(false), Kind::Decision)
    }
}

/// Minutes are public, so a document goes in under its public title.
pub fn basis_of(d: &Document) -> Basis {
    Basis { kind: BasisKind::Basis, day: Some(d.day), text: d.title_for(false).to_string(), document: Some(d.id) }
}

/// Takes the suggested adjuster into the meeting's details.
pub async fn propose(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    let sittings = board::sitting_on(&mut tx, ctx.coop(), board.id, meeting.day()).await?;
    let name = ctx.form.get("namn");
    if !sittings.iter().any(|s| s.mandate.is_some() && written_name(s) == name) {
        return Err(Fault::NotFound);
    }
    let head = Head { adjusters: vec![name], ..meeting.head.clone() };
    let version = super::answer::version(&ctx);
    match outcome(store::update_meeting(&mut tx, &ctx.by(), meeting.id, &head, version).await)? {
        Outcome::Done(()) => tx.commit().await?,
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(address(&ctx, meeting.id, "/dagordning")))
}

/// Whether an item's basis names the document already.
pub fn has_document(p: &Paragraph, document: i64) -> bool {
    p.text.basis.iter().any(|b| b.document == Some(document))
}
