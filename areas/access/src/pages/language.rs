//! The choice of language, kept in a cookie for a year.

use crate::rules::local_path;
use text::Lang;
use web::{Ctx, Fault, Reply};

pub async fn choose(ctx: Ctx) -> Result<Reply, Fault> {
    let lang = Lang::read(&ctx.form.get("sprak"));
    let till = ctx.form.get("till");
    let to = local_path(&till).unwrap_or("/");
    Ok(Reply::redirect(to).with_cookie(web::language_cookie(&ctx.site, lang)))
}
