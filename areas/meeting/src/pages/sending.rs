//! Rows of receivers in a form: who gets the extract, how and where.

use crate::rules::{Channel, Receiver, Sending, write_receivers};
use web::{Ctx, Markup, html};

/// One receiver as a row of the form.
pub struct SendRow {
    pub to: Receiver,
    /// Which paragraphs go there, `§ 3, § 5`; empty when the page is about one.
    pub labels: String,
    pub ticked: bool,
    pub channel: Channel,
    pub address: String,
}

/// How many empty rows there are for receivers that nobody has named.
const EMPTY_ROWS: usize = 2;

impl SendRow {
    /// A receiver, reached as the last time.
    pub fn new(to: &Receiver, labels: String, ticked: bool, latest: &[Sending]) -> SendRow {
        let same = latest.iter().find(|s| s.to == *to);
        let (channel, address) = same.map_or((Channel::Email, String::new()), |s| (s.channel, s.address.clone()));
        SendRow { to: to.clone(), labels, ticked, channel, address }
    }

    pub fn sending(&self) -> Sending {
        Sending { to: self.to.clone(), channel: self.channel, address: self.address.clone() }
    }
}

/// The rows as they were sent, ticked ones and others, with those written into the empty ones.
pub fn read(ctx: &Ctx, rows: Vec<SendRow>) -> Vec<SendRow> {
    let known = rows.len();
    let mut out: Vec<SendRow> = Vec::new();
    for at in 0..known + EMPTY_ROWS {
        let get = |name: &str| ctx.form.get(&format!("{name}-{at}"));
        let to = Receiver::read(&get("till"));
        let labels = rows.iter().find(|r| r.to == to).map(|r| r.labels.clone()).unwrap_or_default();
        let ticked = if at < known { ctx.form.ticked(&format!("med-{at}")) } else { !to.name.is_empty() };
        if at >= known && to.name.is_empty() {
            continue;
        }
        let channel = Channel::of(&get("satt")).unwrap_or(Channel::Email);
        out.push(SendRow { to, labels, ticked, channel, address: get("adress") });
    }
    out
}

/// The rows as fields, each receiver its own group. `is_open` gives room for more receivers.
pub fn fields(ctx: &Ctx, rows: &[SendRow], is_open: bool) -> Markup {
    let empty = if is_open { EMPTY_ROWS } else { 0 };
    html! {
        @for (at, row) in rows.iter().enumerate() {
            fieldset.row-group {
                legend { (row.to.line()) @if !row.labels.is_empty() { " " span.small { (row.labels) } } }
                input type="hidden" name={ "till-" (at) } value=(write_receivers(std::slice::from_ref(&row.to)));
                div.field.tick {
                    input id={ "f-med-" (at) } name={ "med-" (at) } type="checkbox" value="1" checked[row.ticked];
                    label for={ "f-med-" (at) } { (ctx.t("meeting-send-tick")) }
                }
                (how(ctx, at, row.channel, &row.address))
            }
        }
        @for at in rows.len()..rows.len() + empty {
            fieldset.row-group {
                legend { (ctx.t("meeting-send-more")) }
                div.field {
                    label for={ "f-till-" (at) } { (ctx.t("meeting-field-receiver")) }
                    p.hint id={ "f-till-" (at) "-hint" } { (ctx.t("meeting-hint-receiver")) }
                    input id={ "f-till-" (at) } name={ "till-" (at) } type="text" aria-describedby={ "f-till-" (at) "-hint" };
                }
                (how(ctx, at, Channel::Email, ""))
            }
        }
    }
}

fn how(ctx: &Ctx, at: usize, channel: Channel, address: &str) -> Markup {
    html! {
        div.field {
            label for={ "f-satt-" (at) } { (ctx.t("meeting-field-channel")) }
            select id={ "f-satt-" (at) } name={ "satt-" (at) } {
                @for c in Channel::ALL {
                    option value=(c.code()) selected[c == channel] { (ctx.t(&format!("meeting-channel-{}", c.code()))) }
                }
            }
        }
        div.field {
            label for={ "f-adress-" (at) } { (ctx.t("meeting-field-address")) }
            input id={ "f-adress-" (at) } name={ "adress-" (at) } type="text" value=(address);
        }
    }
}
