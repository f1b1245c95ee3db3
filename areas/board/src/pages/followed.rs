//! Which rules the board follows: for each question the rule for joint boards first, else the one for every board
//! (GN-5; KL 9:23).

use super::{board_tabs, own_board};
use agreement::Kind;
use law::{Followed, Question, Rule, cite, followed};
use web::look::frame::Frame;
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    own_board(&ctx, &mut tx).await?.ok_or(Fault::NotFound)?;
    let terms = agreement::find_terms(&mut tx, ctx.coop()).await?;
    let is_joint = terms.is_none_or(|t| t.kind == Kind::JointBoard);
    let found: Vec<Followed> = Question::all().filter_map(|q| followed(q, is_joint, ctx.today)).collect();
    let heads = [head(ctx.t("board-rules-question")), head(ctx.t("board-rules-from")), head(ctx.t("board-rules-law"))];
    let rows: Vec<Vec<Markup>> = found.iter().map(|f| row(&ctx, f)).collect();
    let own = found.iter().filter(|f| f.is_joint).count();
    let values = [("n", rows.len().into()), ("own", own.into())];
    let law = ctx.tv("board-rules-why", &[("law", cite(&[Rule::Gn5], ctx.today, ctx.lang()).into())]);
    let body = html! {
        section.card { (table(&heads, &rows, &ctx.tv("board-rules-caption", &values))) }
        (parts::law(&law))
    };
    let lead = ctx.t(if is_joint { "board-rules-lead" } else { "board-rules-lead-other" });
    Ok(ctx.show(board_tabs(&ctx, Frame::new(ctx.t("board-rules-title")), "/regler").lead(lead).body(body)))
}

fn row(ctx: &Ctx, f: &Followed) -> Vec<Markup> {
    let (kind, id) = match f.is_joint {
        true => (ChipKind::Info, "board-rules-joint"),
        false => (ChipKind::Quiet, "board-rules-every"),
    };
    let besides = f.cite_besides(ctx.lang());
    vec![
        html! { (ctx.tv("board-rules-of", &[("question", f.question.code().into())])) },
        parts::chip(&Chip::new(kind, ctx.t(id))),
        html! {
            (f.cite_first(ctx.lang()))
            @if !besides.is_empty() { br; span.small { (ctx.tv("board-rules-besides", &[("law", besides.into())])) } }
        },
    ]
}
