//! Small parts: chips, cards, quiet lines of law, facts, notices, empty states, lists of things to do.

use crate::{Ctx, Markup, Need, Tone};
use maud::html;

/// A status: word, sign and colour, always the same.
#[derive(Clone, Debug)]
pub struct Chip {
    pub kind: ChipKind,
    pub text: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChipKind {
    Good,
    Warn,
    Bad,
    Info,
    Quiet,
}

impl Chip {
    pub fn new(kind: ChipKind, text: impl Into<String>) -> Chip {
        Chip { kind, text: text.into() }
    }
}

pub fn chip(c: &Chip) -> Markup {
    let (class, sign) = match c.kind {
        ChipKind::Good => ("ok", "✓"),
        ChipKind::Warn => ("warn", "!"),
        ChipKind::Bad => ("bad", "✕"),
        ChipKind::Info => ("info", "→"),
        ChipKind::Quiet => ("quiet", "–"),
    };
    html! { span class={ "chip " (class) } { span.sign aria-hidden="true" { (sign) } (c.text) } }
}

/// A white card with a heading.
pub fn card(title: &str, body: Markup) -> Markup {
    html! { section.card { h2 { (title) } (body) } }
}

/// Two columns: the main matter and what stands beside it.
pub fn columns(main: Markup, side: Markup) -> Markup {
    html! { div.cols { div { (main) } div { (side) } } }
}

/// The quiet line that names the rule.
pub fn law(text: &str) -> Markup {
    html! { p.law { (text) } }
}

/// Label and value pairs.
pub fn facts(rows: &[(String, Markup)]) -> Markup {
    html! { dl.facts { @for (label, value) in rows { div { dt { (label) } dd { (value) } } } } }
}

/// Something the record lacks: sign and word.
pub fn missing(text: &str) -> Markup {
    html! { span.missing { span aria-hidden="true" { "! " } (text) } }
}

/// Says plainly that something went wrong.
pub fn notice_bad(text: &str) -> Markup {
    html! { div.notice.bad role="alert" { p { (text) } } }
}

/// Something worth knowing before going on.
pub fn notice_warn(text: &str) -> Markup {
    html! { div.notice.warn { p { (text) } } }
}

pub fn notice_info(text: &str) -> Markup {
    html! { div.notice.info { p { (text) } } }
}

/// Says that it is done and what happens next.
pub fn notice_done(text: &str) -> Markup {
    html! { div.notice.ok role="status" { p { (text) } } }
}

/// A page or list with nothing in it yet: what it is for and how to begin.
pub fn empty(title: &str, text: &str, action: Option<(&str, &str)>) -> Markup {
    html! {
        div.empty {
            h2 { (title) }
            p { (text) }
            @if let Some((name, href)) = action { p { a.btn href=(href) { (name) } } }
        }
    }
}

/// A link drawn as the one main action of a view.
pub fn button(name: &str, href: &str) -> Markup {
    html! { a.btn href=(href) { (name) } }
}

/// A link drawn as another action.
pub fn button_second(name: &str, href: &str) -> Markup {
    html! { a.btn.sec href=(href) { (name) } }
}

/// A form with nothing but its button: one deed in one press.
pub fn press(ctx: &Ctx, action: &str, name: &str, fields: &[(&str, &str)], main: bool) -> Markup {
    html! {
        form.press action=(action) method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            @for (field, value) in fields { input type="hidden" name=(field) value=(value); }
            button class=(if main { "btn" } else { "btn sec" }) { (name) }
        }
    }
}

/// Things that wait, the most pressing first.
pub fn todo(ctx: &Ctx, needs: &[Need]) -> Markup {
    html! {
        ul.todo {
            @for (i, need) in needs.iter().enumerate() {
                li class=[(need.tone == Tone::Late).then_some("late")] {
                    p.when { (when(ctx, need)) }
                    div.what {
                        p { strong { (need.title) } }
                        @if !need.detail.is_empty() { p.small { (need.detail) } }
                        @if !need.law.is_empty() { (law(&need.law)) }
                    }
                    a class=(if i == 0 { "btn" } else { "btn sec" }) href=(need.href) { (need.action) }
                }
            }
        }
    }
}

fn when(ctx: &Ctx, need: &Need) -> Markup {
    let Some(day) = need.day else { return html! { strong { (ctx.t("todo-no-day")) } } };
    let short = text::day_short(ctx.lang(), day);
    let days = day.days_since(ctx.today);
    match nearness(days, need.tone == Tone::Late) {
        id @ "todo-late" => {
            html! { strong.neg { (ctx.t(id)) } span { (ctx.tv("todo-since", &[("day", short.into())])) } }
        }
        id @ "todo-today" => html! { strong { (ctx.t(id)) } span { (short) } },
        id => html! { strong { (short) } span { (ctx.tv(id, &[("days", days.abs().into())])) } },
    }
}

/// The message that says how far off a day is; a day gone by is told as such, late or not.
fn nearness(days: i64, is_late: bool) -> &'static str {
    match days {
        _ if is_late => "todo-late",
        0 => "todo-today",
        ..0 => "todo-ago",
        1.. => "todo-in",
    }
}

#[cfg(test)]
mod tests {
    use super::nearness;

    #[test]
    fn a_day_gone_by_is_never_a_number_of_days_to_come() {
        let told: Vec<&str> = [-6, -1, 0, 1, 9].into_iter().map(|days| nearness(days, false)).collect();
        assert_eq!(told, ["todo-ago", "todo-ago", "todo-today", "todo-in", "todo-in"]);
        assert_eq!(nearness(-6, true), "todo-late");
    }
}
