//! The right of the live page: who is in the room now, whether the board can decide, and what somebody does.

use super::desk::Desk;
use super::slot::{Refused, Slot, now_field};
use crate::pages::frame::address;
use crate::rules::{Attendance, PresenceLine, Role, is_adjourned, paragraph_label};
use law::Rule;
use minutes::{AtTable, Happening, count_at, same_person};
use web::look::parts::{Chip, ChipKind, card, chip, law as law_line};
use web::{Ctx, Markup, html};

pub fn room(ctx: &Ctx, desk: &Desk, refused: Refused<'_>) -> Markup {
    html! {
        (card(&ctx.t("meeting-live-room"), html! {
            (count(ctx, desk))
            (form(ctx, desk, refused))
        }))
        (card(&ctx.t("meeting-live-log"), log(ctx, desk, refused)))
    }
}

/// The count and whether it is enough, with the rule.
pub fn count(ctx: &Ctx, desk: &Desk) -> Markup {
    let table = &desk.table;
    let rule = law::cite(&[Rule::Meet3], desk.meeting.day(), ctx.lang());
    let remote = minutes::at_a_distance(table).len();
    let recused: Vec<String> = table.recused.iter().map(|r| desk.told(&r.name)).collect();
    html! {
        dl.facts.tight {
            @if let Some(c) = count_at(&desk.record, desk.number()) {
                @let values = [("n", c.deciding.into()), ("seats", c.seats.into()), ("needed", c.needed.into())];
                div { dt { (ctx.t("meeting-live-deciding")) } dd { (ctx.tv("meeting-live-of-seats", &values)) } }
                div {
                    dt { (ctx.t("meeting-live-quorum")) }
                    dd {
                        @if c.can_decide() { (chip(&Chip::new(ChipKind::Good, ctx.tv("meeting-live-quorum-yes", &values)))) }
                        @else { (chip(&Chip::new(ChipKind::Bad, ctx.tv("meeting-live-quorum-no", &values)))) }
                    }
                }
            }
            div {
                dt { (ctx.t("meeting-live-chair")) }
                dd {
                    @match &table.chair {
                        Some(name) => (desk.told(name)),
                        None => (chip(&Chip::new(ChipKind::Bad, ctx.t("meeting-live-no-chair")))),
                    }
                }
            }
            div { dt { (ctx.t("meeting-live-remote")) } dd { (remote) } }
            div {
                dt { (ctx.t("meeting-live-recused")) }
                dd { @if recused.is_empty() { (ctx.t("meeting-live-nobody")) } @else { (law::listed(ctx.lang(), &recused)) } }
            }
        }
        (law_line(&ctx.tv("meeting-live-quorum-law", &[("law", rule.into())])))
        @if is_adjourned(desk.standing()) { p { (chip(&Chip::new(ChipKind::Warn, ctx.t("meeting-live-adjourned")))) } }
    }
}

/// One form for all that happens: the time and the paragraph stand once, and each person has their own buttons.
fn form(ctx: &Ctx, desk: &Desk, refused: Refused<'_>) -> Markup {
    let slot = Slot::new(ctx, "narvaro", refused);
    let here = |a: &&Attendance| {
        let name = &a.who.name;
        desk.table.decides(name) || desk.table.attending.iter().any(|x| same_person(&x.name, name))
    };
    let paragraph = desk.paragraph().map(|p| p.id.to_string()).unwrap_or_default();
    let away = |a: &&Attendance| !here(a) && !desk.table.is_recused(&a.who.name);
    html! {
        form.room action=(address(ctx, desk.meeting.id, "/pagar/narvaro")) method="post" novalidate {
            input type="hidden" name="form_token" value=(ctx.form_token);
            input type="hidden" name="paragraf" value=(paragraph);
            div.pair {
                (now_field(&slot, &ctx.t("meeting-live-time"), &ctx.now.clock()))
                div.field {
                    label for=(slot.id("fran")) { (ctx.t("meeting-live-from")) }
                    select id=(slot.id("fran")) name="fran" {
                        @for p in desk.paragraphs.iter().filter(|p| p.number.is_some()) {
                            option value=(p.number.unwrap_or_default()) selected[p.number == Some(desk.number())] {
                                (paragraph_label(&desk.board.label, p.number.unwrap_or_default()))
                            }
                        }
                    }
                }
            }
            ul.people {
                @for r in &desk.table.recused {
                    li.out { span { (desk.told(&r.name)) } " " (chip(&Chip::new(ChipKind::Warn, ctx.t("meeting-live-is-out")))) " "
                        (act(ctx, desk, "jav-in", &r.name, "meeting-live-back")) }
                }
                @for a in desk.elected().filter(away) {
                    li.away { span { (a.who.name_with_party()) " " span.small { (ctx.t(&format!("meeting-role-{}", a.who.role.code()))) } } " "
                        (act(ctx, desk, "kom", &a.who.name, "meeting-live-came")) }
                }
                @for seat in desk.table.deciding.iter().chain(elected(desk)) { (person(ctx, desk, seat)) }
            }
            @if let Some(names) = others(ctx, desk) { p.small { (ctx.tv("meeting-live-others-here", &[("names", names.into())])) } }
            div.row {
                @if is_adjourned(desk.standing()) {
                    button.btn.sec.small name="gor" value="ateruppta:" { (ctx.t("meeting-live-resume")) }
                } @else {
                    button.btn.sec.small name="gor" value="ajournera:" { (ctx.t("meeting-live-adjourn")) }
                }
                a.btn.sec.small href=(address(ctx, desk.meeting.id, "/narvaro/ny")) { (ctx.t("meeting-live-somebody-else")) }
            }
        }
    }
}

/// Substitutes in the room who do not serve; officials come and go by the attendance page.
fn elected(desk: &Desk) -> impl Iterator<Item = &AtTable> {
    let is_elected = |a: &&AtTable| desk.elected().any(|e| same_person(&e.who.name, &a.name));
    desk.table.attending.iter().filter(is_elected)
}

/// Officials, those called, those with a right to attend and staff representatives, by name and role (MEET-6,
/// MEET-7): there without deciding.
fn others(ctx: &Ctx, desk: &Desk) -> Option<String> {
    let told = |a: &Attendance| match &a.who.role {
        Role::Other { function, .. } if !function.is_empty() => format!("{} ({function})", a.who.name),
        role => format!("{} ({})", a.who.name, ctx.t(&format!("meeting-role-{}", role.code()))),
    };
    let names: Vec<String> = desk.roll.iter().filter(|a| !a.who.role.is_elected()).map(told).collect();
    (!names.is_empty()).then(|| law::listed(ctx.lang(), &names))
}

fn act(ctx: &Ctx, desk: &Desk, code: &str, name: &str, label: &str) -> Markup {
    let said = format!("{}: {}", desk.told(name), ctx.t(label));
    html! { button.btn.sec.small name="gor" value={ (code) ":" (name) } aria-label=(said) { (ctx.t(label)) } }
}

/// Somebody in the room, with what they may do folded in.
fn person(ctx: &Ctx, desk: &Desk, seat: &AtTable) -> Markup {
    let decides = desk.table.decides(&seat.name);
    let leads = desk.table.chair.as_deref().is_some_and(|c| same_person(c, &seat.name));
    let key = desk.roll.iter().find(|a| same_person(&a.who.name, &seat.name)).map_or(0, |a| a.id);
    let successors = if decides { desk.may_serve_for(&desk.member_of(&seat.name)) } else { Vec::new() };
    let vacant: Vec<&String> = if decides { Vec::new() } else { vacancies(desk).collect() };
    html! {
        li {
            details {
                summary {
                    span { (desk.told(&seat.name)) }
                    @if leads { " " (chip(&Chip::new(ChipKind::Info, ctx.t("meeting-live-leads")))) }
                    @if seat.remote { " " (chip(&Chip::new(ChipKind::Quiet, ctx.t("meeting-at-distance")))) }
                    @if let Some(member) = &seat.for_whom { span.small { (ctx.tv("meeting-serving-for", &[("name", desk.told(member).into())])) } }
                    @else if !decides { span.small { (ctx.t("meeting-role-substitute")) } }
                }
                @if !successors.is_empty() {
                    div.field {
                        label for={ "ers-" (key) } { (ctx.t("meeting-live-instead")) }
                        select id={ "ers-" (key) } name={ "ersattare-" (key) } {
                            @for name in &successors { option value=(name) { (desk.told(name)) } }
                            option value="" { (ctx.t("meeting-live-nobody-instead")) }
                        }
                    }
                }
                div.field {
                    label for={ "grund-" (key) } { (ctx.t("meeting-live-ground")) }
                    select id={ "grund-" (key) } name={ "grund-" (key) } {
                        @for g in 1..=4 { option value=(g) { (ctx.t(&format!("meeting-ground-{g}"))) } }
                    }
                }
                div.row {
                    (act(ctx, desk, "gick", &seat.name, "meeting-live-leaves"))
                    (act(ctx, desk, "jav-ut", &seat.name, "meeting-live-recuses"))
                    @if seat.remote { (act(ctx, desk, "rum", &seat.name, "meeting-live-into-room")) }
                    @else { (act(ctx, desk, "distans", &seat.name, "meeting-live-goes-remote")) }
                    @if decides && !leads { (act(ctx, desk, "ordforande", &seat.name, "meeting-live-takes-chair")) }
                    @if seat.for_whom.is_some() { (act(ctx, desk, "slutar", &seat.name, "meeting-live-stops")) }
                }
            }
            @for member in &vacant {
                @let said = ctx.tv("meeting-live-serve-for", &[("name", desk.told(member).into())]);
                button.btn.sec.small name="gor" value={ "tjanstgor:" (seat.name) ":" (member) } { (said) }
            }
        }
    }
}

/// Members away or out whom nobody serves for.
fn vacancies(desk: &Desk) -> impl Iterator<Item = &String> {
    let members = desk.roll.iter().filter(|a| a.who.role.is_member()).map(|a| &a.who.name);
    members.filter(|name| {
        let served = desk.table.deciding.iter().any(|s| s.for_whom.as_deref().is_some_and(|w| same_person(w, name)));
        !desk.table.decides(name) && !served
    })
}

/// The log, the latest first, each line with its correction.
fn log(ctx: &Ctx, desk: &Desk, refused: Refused<'_>) -> Markup {
    let paragraph = desk.paragraph().map(|p| p.id.to_string()).unwrap_or_default();
    html! {
        @if let Some(r) = refused.no.iter().find(|_| refused.form == "rad") { p.fault { (ctx.refusal(r)) } }
        ol.log reversed {
            @for l in desk.log.iter().rev() {
                li class=[(!l.entry.holds()).then_some("struck")] {
                    (told(ctx, desk, l))
                    @if let Some(reason) = &l.entry.struck { p.small { (ctx.tv("meeting-live-struck", &[("reason", reason.into())])) } }
                    @else {
                        details {
                            summary { (ctx.t("meeting-live-strike")) }
                            form.form action=(address(ctx, desk.meeting.id, &format!("/pagar/rad/{}/stryk", l.id))) method="post" {
                                input type="hidden" name="form_token" value=(ctx.form_token);
                                input type="hidden" name="version" value=(l.version);
                                input type="hidden" name="paragraf" value=(paragraph);
                                div.field {
                                    label for={ "skal-" (l.id) } { (ctx.t("meeting-live-why")) }
                                    input id={ "skal-" (l.id) } name="skal" type="text";
                                }
                                button.btn.sec.small { (ctx.t("meeting-live-strike-do")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `13:05 § 4 Bo Ek (KD) kom`.
pub fn told(ctx: &Ctx, desk: &Desk, l: &PresenceLine) -> Markup {
    let e = &l.entry.event;
    let from = e.paragraph.map(|n| paragraph_label(&desk.board.label, n)).unwrap_or_default();
    html! { span.day { (e.at) } " " span.small { (from) } " " (happening(ctx, desk, &e.name, &e.what)) }
}

pub fn happening(ctx: &Ctx, desk: &Desk, name: &str, what: &Happening) -> String {
    let who = ("name", desk.told(name).into());
    match what {
        Happening::Arrived { remote: false } => ctx.tv("meeting-happened-came", &[who]),
        Happening::Arrived { remote: true } => ctx.tv("meeting-happened-came-remote", &[who]),
        Happening::Left => ctx.tv("meeting-happened-left", &[who]),
        Happening::Remote { on: true } => ctx.tv("meeting-happened-remote", &[who]),
        Happening::Remote { on: false } => ctx.tv("meeting-happened-room", &[who]),
        Happening::Serves { for_whom } => {
            ctx.tv("meeting-happened-serves", &[who, ("member", desk.told(for_whom).into())])
        }
        Happening::StopsServing => ctx.tv("meeting-happened-stops", &[who]),
        Happening::RecusedOut { ground } => {
            ctx.tv("meeting-happened-out", &[who, ("ground", i64::from(*ground).into())])
        }
        Happening::RecusedIn => ctx.tv("meeting-happened-in", &[who]),
        Happening::Chairs => ctx.tv("meeting-happened-chairs", &[who]),
        Happening::Adjourned => ctx.t("meeting-happened-adjourned"),
        Happening::Resumed => ctx.t("meeting-happened-resumed"),
    }
}
