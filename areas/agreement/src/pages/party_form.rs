//! Entering a party and changing one. Somebody who acts for a single party changes only its notice board.

use super::party::{frame, tabs};
use super::{EVERY_PARTY, form_page, with_version, written};
use crate::rules::{Agreed, HostTerm, Kind, Party, WrittenParty, validate_notice_board, validate_party};
use crate::store;
use ::store::{Fault as StoreFault, Tx};
use basics::Refusal;
use web::look::form::{self, Field, filled};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::{Ctx, Fault, Form, Reply};

pub async fn show_new(ctx: Ctx) -> Result<Reply, Fault> {
    ctx.require_for("party.edit", EVERY_PARTY)?;
    let mut tx = ctx.read().await?;
    let agreed = load(&ctx, &mut tx).await?;
    Ok(new_page(&ctx, &new_fields(&ctx, &agreed), &[]))
}

pub async fn save_new(ctx: Ctx) -> Result<Reply, Fault> {
    ctx.require_for("party.edit", EVERY_PARTY)?;
    let mut tx = ctx.write().await?;
    let agreed = load(&ctx, &mut tx).await?;
    let sent = read(&ctx.form);
    let new = match validate_party(&sent, &agreed.view(), None) {
        Ok(new) => new,
        Err(refusals) => return Ok(new_page(&ctx, &filled(new_fields(&ctx, &agreed), &ctx.form), &refusals)),
    };
    let id = store::create_party(&mut tx, &ctx.by(), &new).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/parter/{id}?sparat=1"))))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let party = own_party(&ctx, &mut tx).await?;
    Ok(edit_page(&ctx, &party, &fields(&ctx, &party), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let old = own_party(&ctx, &mut tx).await?;
    let sent = read(&ctx.form);
    let version = ctx.form.number("version").unwrap_or(0);
    let refuse = |refusals: Vec<Refusal>| Ok(edit_page(&ctx, &old, &sent_fields(&ctx, &old), &refusals));
    let saved = if ctx.may_for("party.edit", EVERY_PARTY) {
        let agreed = load(&ctx, &mut tx).await?;
        match validate_party(&sent, &agreed.view(), Some(old.id)) {
            Ok(new) => store::update_party(&mut tx, &ctx.by(), old.id, version, &new).await,
            Err(refusals) => return refuse(refusals),
        }
    } else {
        let refusals = validate_notice_board(&sent.notice_board);
        if !refusals.is_empty() {
            return refuse(refusals);
        }
        store::update_notice_board(&mut tx, &ctx.by(), old.id, version, &sent.notice_board).await
    };
    match saved {
        Ok(()) => tx.commit().await?,
        Err(StoreFault::Stale) => {
            return Ok(merge_page(&ctx, &ctx.path, &sent_fields(&ctx, &old), &fields(&ctx, &old)));
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url(&format!("/parter/{}?sparat=1", old.id))))
}

/// What is agreed so far, as read from the store.
struct Loaded {
    kind: Option<Kind>,
    parties: Vec<Party>,
    hosts: Vec<HostTerm>,
}

impl Loaded {
    fn view(&self) -> Agreed<'_> {
        Agreed { kind: self.kind, parties: &self.parties, hosts: &self.hosts }
    }
}

async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<Loaded, Fault> {
    Ok(Loaded {
        kind: store::find_terms(tx, ctx.coop()).await?.map(|t| t.kind),
        parties: store::list_parties(tx, ctx.coop()).await?,
        hosts: store::list_hosts(tx, ctx.coop()).await?,
    })
}

/// The party in the address, if the visitor may change anything of it.
async fn own_party(ctx: &Ctx, tx: &mut Tx) -> Result<Party, Fault> {
    let party = store::find_party(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)?;
    ctx.require_for("party.edit", party.id)?;
    Ok(party)
}

fn new_page(ctx: &Ctx, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let frame = Frame::new(ctx.t("agreement-party-add")).crumb(ctx.t("agreement-parties"), ctx.url("/parter"));
    form_page(ctx, frame.lead(ctx.t("agreement-party-add-lead")), fields, refusals, "agreement-party-add-save")
}

fn edit_page(ctx: &Ctx, party: &Party, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let lead =
        if ctx.may_for("party.edit", EVERY_PARTY) { "agreement-party-edit-lead" } else { "agreement-own-edit-lead" };
    let frame = tabs(ctx, frame(ctx, party), party, true).lead(ctx.t(lead));
    form_page(ctx, frame, fields, refusals, "agreement-save")
}

fn read(form: &Form) -> WrittenParty {
    WrittenParty {
        name: form.get("name"),
        short: form.get("short"),
        code: form.get("code"),
        is_host: form.ticked("host"),
        from: form.get("from"),
        to: form.get("to"),
        notice_board: form.get("notice_board"),
    }
}

fn new_fields(ctx: &Ctx, agreed: &Loaded) -> Vec<Field> {
    let mut fields = all_fields(ctx, None);
    if agreed.hosts.is_empty() {
        let host = Field::new("host", ctx.t("agreement-host-tick"), form::Kind::Tick, "1");
        fields.push(host.hint(ctx.t("agreement-host-tick-hint")));
    }
    fields
}

/// The fields the visitor may change: all, or only the notice board of the own party.
fn fields(ctx: &Ctx, party: &Party) -> Vec<Field> {
    let mut fields = all_fields(ctx, Some(party));
    if !ctx.may_for("party.edit", EVERY_PARTY) {
        fields.retain(|f| f.name == "notice_board");
    }
    fields.push(Field::hidden("version", party.version));
    fields
}

/// The form as it was sent, with the version the visitor saw.
fn sent_fields(ctx: &Ctx, party: &Party) -> Vec<Field> {
    with_version(filled(fields(ctx, party), &ctx.form), &ctx.form)
}

fn all_fields(ctx: &Ctx, party: Option<&Party>) -> Vec<Field> {
    let text = |f: fn(&Party) -> &String| party.map(|p| f(p).clone()).unwrap_or_default();
    vec![
        Field::new("name", ctx.t("agreement-party-name"), form::Kind::Text, text(|p| &p.name)).required(),
        Field::new("short", ctx.t("agreement-short"), form::Kind::Text, text(|p| &p.short))
            .hint(ctx.t("agreement-short-hint"))
            .required(),
        Field::new("code", ctx.t("agreement-code"), form::Kind::Number, text(|p| &p.code))
            .hint(ctx.t("agreement-code-hint")),
        Field::new("from", ctx.t("agreement-party-from"), form::Kind::Date, written(party.map(|p| p.from))).required(),
        Field::new("to", ctx.t("agreement-party-to"), form::Kind::Date, written(party.and_then(|p| p.to)))
            .hint(ctx.t("agreement-party-to-hint")),
        Field::new(
            "notice_board",
            ctx.t("agreement-notice-board-address"),
            form::Kind::Text,
            text(|p| &p.notice_board),
        )
        .hint(ctx.t("agreement-notice-board-hint")),
    ]
}
