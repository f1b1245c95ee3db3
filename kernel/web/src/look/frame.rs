//! The frame round every page: menu, top line, title, lead and tabs.

use crate::look::parts::{Chip, chip};
use crate::look::public_frame;
use crate::{Ctx, Markup, assets};
use maud::{DOCTYPE, html};

/// A page to be shown in the frame.
#[derive(Default)]
pub struct Frame {
    pub(super) title: String,
    heading: Option<String>,
    crumbs: Vec<(String, String)>,
    chips: Vec<Chip>,
    lead: Option<Markup>,
    tabs: Vec<(String, String, bool)>,
    actions: Option<Markup>,
    body: Option<Markup>,
    public: Option<PublicFrame>,
}

/// What stands round a public page.
pub struct PublicFrame {
    /// The board's name, the way home.
    pub name: String,
    /// Whose board it is: one line under the name.
    pub whose: String,
    /// The public navigation: name and address within the public pages, `/moten`.
    pub menu: Vec<(String, &'static str)>,
    /// The links at the foot.
    pub foot: Vec<(String, &'static str)>,
    /// Address of the news of the notice board, for readers of feeds.
    pub feed: (String, &'static str),
}

impl Frame {
    /// A page with this title, also its only `h1`.
    pub fn new(title: impl Into<String>) -> Frame {
        Frame { title: title.into(), ..Frame::default() }
    }

    /// Another `h1` than the browser's title.
    pub fn heading(mut self, heading: impl Into<String>) -> Frame {
        self.heading = Some(heading.into());
        self
    }

    /// A step on the way here: name and address.
    pub fn crumb(mut self, name: impl Into<String>, href: impl Into<String>) -> Frame {
        self.crumbs.push((name.into(), href.into()));
        self
    }

    pub fn chip(mut self, chip: Chip) -> Frame {
        self.chips.push(chip);
        self
    }

    /// One sentence that says where things stand.
    pub fn lead(mut self, lead: impl Into<String>) -> Frame {
        let lead: String = lead.into();
        self.lead = Some(html! { (lead) });
        self
    }

    pub fn lead_markup(mut self, lead: Markup) -> Frame {
        self.lead = Some(lead);
        self
    }

    /// A tab of a record: name, address, whether it is the open one.
    pub fn tab(mut self, name: impl Into<String>, href: impl Into<String>, open: bool) -> Frame {
        self.tabs.push((name.into(), href.into(), open));
        self
    }

    /// Buttons beside the title.
    pub fn actions(mut self, actions: Markup) -> Frame {
        self.actions = Some(actions);
        self
    }

    pub fn body(mut self, body: Markup) -> Frame {
        self.body = Some(body);
        self
    }

    /// The calm frame of a public page instead of the staff's.
    pub fn public(mut self, public: PublicFrame) -> Frame {
        self.public = Some(public);
        self
    }
}

/// The whole page.
pub fn in_frame(ctx: &Ctx, frame: Frame) -> Markup {
    if let Some(public) = &frame.public {
        return public_frame::in_public_frame(ctx, &frame, public);
    }
    let signed_in = ctx.visitor.is_some();
    // A fault on a public page tells nothing of the cooperation: its public pages may be off.
    let in_cooperation = ctx.cooperation.is_some() && !ctx.is_public();
    html! {
        (DOCTYPE)
        html lang=(ctx.lang().tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (frame.title) " – Samdrift" }
                link rel="stylesheet" href=(assets::style_address());
                link rel="icon" href="/favicon.svg" type="image/svg+xml";
                script src=(assets::script_address()) defer {}
            }
            body class=(if in_cooperation { "framed" } else { "plain" }) {
                a.skip href="#innehall" { (ctx.t("frame-skip")) }
                @if in_cooperation {
                    header.side { (brand(ctx)) nav aria-label=(ctx.t("frame-menu")) { (menu(ctx)) } }
                    header.phone {
                        (brand(ctx))
                        details.fold {
                            summary { (ctx.t("frame-menu-short")) }
                            nav aria-label=(ctx.t("frame-menu")) { (menu(ctx)) }
                        }
                    }
                } @else {
                    header.bar { div.inner { a.brand href=(if ctx.is_public() { "/offentligt" } else { "/" }) { "Samdrift" } (tools(ctx, signed_in)) } }
                }
                div.page {
                    @if ctx.site.is_demo() { (demo_line(ctx)) }
                    @if in_cooperation { (top_line(ctx)) }
                    (content(ctx, &frame))
                }
            }
        }
    }
}

/// Crumbs, title, tabs and body: the same in every frame.
pub(super) fn content(ctx: &Ctx, frame: &Frame) -> Markup {
    html! {
        main #innehall {
            @if !frame.crumbs.is_empty() {
                nav.crumb aria-label=(ctx.t("frame-crumbs")) {
                    ol { @for (name, href) in &frame.crumbs { li { a href=(href) { (name) } } } }
                }
            }
            div.head {
                div {
                    h1 { (frame.heading.as_ref().unwrap_or(&frame.title)) }
                    @if !frame.chips.is_empty() { p.chips { @for c in &frame.chips { (chip(c)) " " } } }
                    @if let Some(lead) = &frame.lead { p.lead { (lead) } }
                }
                @if let Some(actions) = &frame.actions { div.actions { (actions) } }
            }
            @if !frame.tabs.is_empty() {
                nav.tabs aria-label=(ctx.t("frame-tabs")) {
                    @for (name, href, open) in &frame.tabs {
                        a href=(href) aria-current=[open.then_some("page")] { (name) }
                    }
                }
            }
            @if let Some(body) = &frame.body { (body) }
        }
    }
}

fn brand(ctx: &Ctx) -> Markup {
    let home = ctx.url("");
    html! {
        a.brand href=(home) { "Samdrift" }
        @if let Some(c) = &ctx.cooperation { p.coop { (c.name) } }
    }
}

fn menu(ctx: &Ctx) -> Markup {
    let groups = (ctx.site.menu)();
    html! {
        @for group in &groups {
            @let items: Vec<_> = group.items.iter().filter(|i| ctx.may(i.deed)).collect();
            @if !items.is_empty() {
                @if !group.title.is_empty() { p.group { (ctx.t(group.title)) } }
                ul {
                    @for item in items {
                        @let href = ctx.url(item.path);
                        @let open = is_open(&ctx.path, &href, item.path);
                        li { a href=(href) aria-current=[open.then_some("page")] { (ctx.t(item.title)) } }
                    }
                }
            }
        }
    }
}

/// The overview is open only at its own address, the others also at everything under theirs.
fn is_open(path: &str, href: &str, item: &str) -> bool {
    path == href || (!item.is_empty() && path.strip_prefix(href).is_some_and(|rest| rest.starts_with('/')))
}

fn top_line(ctx: &Ctx) -> Markup {
    html! {
        div.top {
            form.search action=(ctx.url("/sok")) method="get" role="search" {
                label.hidden for="sok" { (ctx.t("frame-search")) }
                input #sok name="q" type="search" placeholder=(ctx.t("frame-search")) value=(ctx.query.get("q"));
            }
            (who(ctx))
            (tools(ctx, true))
        }
    }
}

fn who(ctx: &Ctx) -> Markup {
    let Some(m) = ctx.membership() else { return html! {} };
    let roles: Vec<String> = m
        .acting
        .iter()
        .map(|a| {
            let role = ctx.t(&format!("role-{}", a.role));
            let party = a.party.map(|p| ctx.party_name(p)).unwrap_or_default();
            if party.is_empty() { role } else { format!("{role}, {party}") }
        })
        .collect();
    html! { nav.who aria-label=(ctx.t("frame-account")) { a href=(ctx.url("/mitt-konto")) { (m.name) } span { (roles.join(" · ")) } } }
}

pub(super) fn tools(ctx: &Ctx, signed_in: bool) -> Markup {
    let other = if ctx.lang() == text::Lang::Sv { ("en", "English") } else { ("sv", "Svenska") };
    html! {
        div.tools {
            form action="/sprak" method="post" {
                input type="hidden" name="form_token" value=(ctx.form_token);
                input type="hidden" name="till" value=(ctx.path);
                button.link name="sprak" value=(other.0) lang=(other.0) { (other.1) }
            }
            @if signed_in && ctx.visitor.is_some() {
                form action="/logga-ut" method="post" {
                    input type="hidden" name="form_token" value=(ctx.form_token);
                    button.link { (ctx.t("frame-sign-out")) }
                }
            }
        }
    }
}

pub(super) fn demo_line(ctx: &Ctx) -> Markup {
    html! {
        aside.demo aria-label=(ctx.t("demo-label")) {
            p { strong { (ctx.t("demo-label")) } " " (ctx.tv("demo-today", &[("day", ctx.day(ctx.today).into())])) }
            form action="/demo/dag" method="post" {
                input type="hidden" name="form_token" value=(ctx.form_token);
                input type="hidden" name="till" value=(ctx.path);
                label for="demo-dag" { (ctx.t("demo-move")) }
                input #demo-dag name="dag" type="date" value=(ctx.today) required;
                button.btn.sec.small { (ctx.t("demo-go")) }
            }
        }
    }
}
