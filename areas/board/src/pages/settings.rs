//! Laying up the board, and how it works by its reglemente.

use super::{board_tabs, form_page, own_board, with_version};
use crate::rules::{Board, Settings, WrittenBoard, validate_board};
use crate::store;
use ::store::{Fault as StoreFault, Tx};
use basics::Refusal;
use law::{Rule, cite};
use minutes::SubstituteSay;
use web::look::form::{Field, Kind, filled};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts;
use web::{Ctx, Fault, Form, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let old = own_settings(&ctx, &mut tx).await?;
    Ok(page(&ctx, old.is_some(), &fields(&ctx, old.as_ref()), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let old = own_settings(&ctx, &mut tx).await?;
    let sent = read(&ctx.form);
    let sent_fields = || with_version(filled(fields(&ctx, old.as_ref()), &ctx.form), &ctx.form);
    let new = match validate_board(&sent) {
        Ok(new) => new,
        Err(refusals) => return Ok(page(&ctx, old.is_some(), &sent_fields(), &refusals)),
    };
    let version = ctx.form.number("version").unwrap_or(0);
    let saved = match &old {
        None => store::create_board(&mut tx, &ctx.by(), &new).await.map(|_| ()),
        Some(old) => store::update_board(&mut tx, &ctx.by(), old.board.id, version, &new).await,
    };
    match saved {
        Ok(()) => tx.commit().await?,
        Err(StoreFault::Stale) => {
            return Ok(merge_page(&ctx, &ctx.path, &sent_fields(), &fields(&ctx, old.as_ref())));
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url("/namnden?sparat=1")))
}

async fn own_settings(ctx: &Ctx, tx: &mut Tx) -> Result<Option<Settings>, Fault> {
    let Some(Board { id, .. }) = own_board(ctx, tx).await? else { return Ok(None) };
    Ok(store::find_settings(tx, ctx.coop(), id).await?)
}

fn page(ctx: &Ctx, exists: bool, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let law = ctx.tv("board-law-remote", &[("law", cite(&[Rule::Meet4], ctx.today, ctx.lang()).into())]);
    let say = ctx.tv("board-law-substitutes", &[("law", cite(&[Rule::Gn14], ctx.today, ctx.lang()).into())]);
    let under = html! { (parts::law(&law)) (parts::law(&say)) };
    if exists {
        let frame = board_tabs(ctx, Frame::new(ctx.t("board-settings-title")), "/installningar");
        return form_page(ctx, frame.lead(ctx.t("board-settings-lead")), fields, refusals, "board-save", under);
    }
    let frame = Frame::new(ctx.t("board-create-title")).lead(ctx.t("board-create-lead"));
    form_page(ctx, frame, fields, refusals, "board-create-save", html! { (under) })
}

fn read(form: &Form) -> WrittenBoard {
    WrittenBoard {
        name: form.get("name"),
        label: form.get("label"),
        storage_place: form.get("storage_place"),
        remote_allowed: form.get("remote_allowed") == "1",
        remote_decision: form.get("remote_decision"),
        call_days: form.get("call_days"),
        substitutes_say: form.get("substitutes_say"),
        substitutes_decision: form.get("substitutes_decision"),
    }
}

fn fields(ctx: &Ctx, settings: Option<&Settings>) -> Vec<Field> {
    let board = settings.map(|s| s.board.clone()).unwrap_or_else(|| Board {
        id: 0,
        name: ctx.cooperation.as_ref().map(|c| c.name.clone()).unwrap_or_default(),
        label: "§ {n}".to_string(),
        storage_place: String::new(),
        remote_allowed: false,
        call_days: 7,
        substitutes_say: None,
        version: 0,
    });
    let decision = settings.map(|s| s.remote_decision.clone()).unwrap_or_default();
    let substitutes = settings.map(|s| s.substitutes_decision.clone()).unwrap_or_default();
    let mut say = vec![(String::new(), ctx.t("board-substitutes-none"))];
    say.extend(SubstituteSay::ALL.map(|s| (s.code().to_string(), ctx.t(&format!("board-substitutes-{}", s.code())))));
    let chosen = board.substitutes_say.map_or("", SubstituteSay::code);
    let yes_no = vec![("0".to_string(), ctx.t("board-remote-no")), ("1".to_string(), ctx.t("board-remote-yes"))];
    let remote = if board.remote_allowed { "1" } else { "0" };
    vec![
        Field::new("name", ctx.t("board-name"), Kind::Text, board.name).required(),
        Field::new("label", ctx.t("board-label"), Kind::Text, board.label).hint(ctx.t("board-label-hint")).required(),
        Field::new("call_days", ctx.t("board-call-days"), Kind::Number, board.call_days.to_string())
            .hint(ctx.t("board-call-days-hint"))
            .required(),
        Field::new("storage_place", ctx.t("board-storage-place"), Kind::Text, board.storage_place)
            .hint(ctx.t("board-storage-place-hint")),
        Field::new("remote_allowed", ctx.t("board-remote"), Kind::Choice(yes_no), remote),
        Field::new("remote_decision", ctx.t("board-remote-decision"), Kind::Lines(3), decision)
            .hint(ctx.t("board-remote-decision-hint")),
        Field::new("substitutes_say", ctx.t("board-substitutes"), Kind::Choice(say), chosen)
            .hint(ctx.t("board-substitutes-hint")),
        Field::new("substitutes_decision", ctx.t("board-substitutes-decision"), Kind::Lines(3), substitutes)
            .hint(ctx.t("board-substitutes-decision-hint")),
        Field::hidden("version", board.version),
    ]
}
