//! The merge page: somebody else saved the same record while the form was open. Both texts stand side
//! by side and nothing is overwritten unseen.

use crate::look::form::{Field, Kind, input};
use crate::look::frame::Frame;
use crate::{Ctx, Markup, Reply};
use maud::html;

/// Shows the visitor's text (`yours`, as sent) beside the saved one (`theirs`, with the new version in
/// its hidden `version` field), and lets the visitor save what the two became.
pub fn merge_page(ctx: &Ctx, action: &str, yours: &[Field], theirs: &[Field]) -> Reply {
    let pairs: Vec<(&Field, &Field)> = yours
        .iter()
        .filter_map(|y| theirs.iter().find(|t| t.name == y.name).map(|t| (y, t)))
        .filter(|(y, _)| !matches!(y.kind, Kind::Hidden | Kind::Heading))
        .collect();
    let differ = |(y, t): &(&Field, &Field)| y.value.trim() != t.value.trim();
    let count = pairs.iter().filter(|p| differ(p)).count();
    let body = html! {
        div.notice.warn role="alert" { p { (ctx.tv("merge-lead", &[("n", count.into())])) } }
        form.form action=(action) method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            @for t in theirs.iter().filter(|t| matches!(t.kind, Kind::Hidden)) {
                input type="hidden" name=(t.name) value=(t.value);
            }
            @for (y, t) in &pairs {
                @if differ(&(*y, *t)) {
                    fieldset.merge {
                        legend { (y.label) }
                        div.cols.even {
                            div {
                                p.label { (ctx.t("merge-theirs")) }
                                pre.kept { @if t.value.is_empty() { (ctx.t("merge-empty")) } @else { (shown(t)) } }
                            }
                            div {
                                label for={ "f-" (y.name) } { (ctx.t("merge-yours")) }
                                (kept_input(y))
                            }
                        }
                    }
                } @else if !(y.value.is_empty() && matches!(y.kind, Kind::Tick)) {
                    input type="hidden" name=(y.name) value=(y.value);
                }
            }
            div.row {
                button.btn { (ctx.t("merge-save")) }
                a.btn.sec href=(ctx.path) { (ctx.t("merge-keep-theirs")) }
            }
        }
    };
    ctx.show(Frame::new(ctx.t("merge-title")).body(body)).conflict()
}

/// The visitor's own value, to be changed: chosen or ticked as in the form, anything else with room for more.
fn kept_input(y: &Field) -> Markup {
    let id = format!("f-{}", y.name);
    match y.kind {
        Kind::Choice(_) | Kind::Tick => input(y, &id, None, false),
        _ => html! { textarea id=(id) name=(y.name) rows="6" { (y.value) } },
    }
}

/// A choice shows its name, everything else its value.
fn shown(f: &Field) -> String {
    match &f.kind {
        Kind::Choice(choices) => {
            choices.iter().find(|(v, _)| *v == f.value).map_or_else(|| f.value.clone(), |(_, n)| n.clone())
        }
        Kind::Tick => "✓".to_string(),
        _ => f.value.clone(),
    }
}
