//! The frame round a public page: the board's name, its public navigation, the choice of language, and a foot with
//! the statement of accessibility. No staff menu, whoever looks.

use super::frame::{Frame, PublicFrame, content, demo_line, tools};
use crate::{Ctx, Markup, assets};
use maud::{DOCTYPE, html};

pub(super) fn in_public_frame(ctx: &Ctx, frame: &Frame, public: &PublicFrame) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(ctx.lang().tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (frame.title) " – " (public.name) }
                link rel="stylesheet" href=(assets::style_address());
                link rel="icon" href="/favicon.svg" type="image/svg+xml";
                link rel="alternate" type="application/atom+xml" title=(public.feed.0) href=(ctx.public_url(public.feed.1));
            }
            body.public {
                a.skip href="#innehall" { (ctx.t("frame-skip")) }
                header.board {
                    div.inner {
                        div.name {
                            p { a href=(ctx.public_url("")) { (public.name) } }
                            @if !public.whose.is_empty() { p.whose { (public.whose) } }
                        }
                        (tools(ctx, false))
                    }
                    nav aria-label=(ctx.t("frame-menu")) { ul { @for (name, path) in &public.menu { (item(ctx, name, path)) } } }
                }
                div.page { (content(ctx, frame)) }
                footer.board {
                    div.inner {
                        @if ctx.site.is_demo() { (demo_line(ctx)) }
                        ul { @for (name, path) in &public.foot { li { a href=(ctx.public_url(path)) { (name) } } } }
                        ul {
                            li { a href="/offentligt" { (ctx.t("frame-public-all")) } }
                            li { a href="/logga-in" { (ctx.t("frame-public-staff")) } }
                        }
                    }
                }
            }
        }
    }
}

/// The first is open only at its own address, the others also at everything under theirs.
fn item(ctx: &Ctx, name: &str, path: &str) -> Markup {
    let href = ctx.public_url(path);
    let under = !path.is_empty() && ctx.path.strip_prefix(&href).is_some_and(|rest| rest.starts_with('/'));
    let open = ctx.path == href || under;
    html! { li { a href=(href) aria-current=[open.then_some("page")] { (name) } } }
}
