//! The form that takes a file or a pasted text.

use basics::Refusal;
use web::look::form::{Field, Kind, form};
use web::look::frame::Frame;
use web::look::parts::card;
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    Ok(page(&ctx, &[]))
}

/// The form, with what was refused.
pub(super) fn page(ctx: &Ctx, no: &[Refusal]) -> Reply {
    let fields = [
        Field::new("fil", ctx.t("intake-field-file"), Kind::File(".pdf,.txt,.md,text/plain,application/pdf"), "")
            .hint(ctx.t("intake-hint-file")),
        Field::new("text", ctx.t("intake-field-text"), Kind::Lines(8), ctx.form.get("text"))
            .hint(ctx.t("intake-hint-text")),
    ];
    let body =
        html! { (card(&ctx.t("intake-card"), form(ctx, &ctx.url("/importera"), &fields, no, &ctx.t("intake-read")))) };
    let frame = Frame::new(ctx.t("intake-title")).crumb(ctx.t("meeting-year-title"), ctx.url("/moten"));
    ctx.show(frame.lead(ctx.t("intake-lead")).body(body))
}
