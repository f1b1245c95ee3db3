//! What the secretary does with a round: sends the text, sends it again, completes it, takes it back.

use super::frame::address;
use super::signing::View;
use crate::rules::{Adjustment, NewSigner, Reader, SignerRole, Signing, adjust_minutes};
use crate::signing::{Candidate, candidates};
use ::store::Tx;
use basics::Refusal;
use minutes::ChairSpan;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{button_second, card, columns, law, notice_info, notice_warn, press};
use web::{Ctx, Fault, Markup, html};

/// The form that opens a round, with what lacks beside it.
pub async fn form_card(ctx: &Ctx, tx: &mut Tx, view: &View, no: &[Refusal]) -> Result<Markup, Fault> {
    let all = candidates(tx, ctx.coop(), view.meeting.id).await?;
    let limit = law::adjust_by(view.meeting.day());
    let faults = super::faults::of_minutes(ctx, tx, view).await?;
    let record = crate::store::record_of(tx, ctx.coop(), &view.meeting).await?;
    let led = record.map(|m| led_of(view, &m)).unwrap_or_default();
    let mut fields = fields(ctx, view, &all, &led);
    if ctx.today > limit.day {
        let reason = Field::new("skal", ctx.t("meeting-field-late-reason"), Kind::Lines(2), "");
        fields.push(reason.hint(ctx.t("meeting-hint-late-reason")).required());
    }
    if !faults.is_empty() {
        let reason = Field::new("brister", ctx.t("meeting-round-lacks"), Kind::Lines(2), "");
        fields.push(reason.hint(ctx.t("meeting-round-lacks-hint")));
    }
    if !no.is_empty() {
        fields = filled(fields, &ctx.form);
    }
    let to = address(ctx, view.meeting.id, "/justering/skicka");
    let main = html! {
        @if ctx.today > limit.day {
            (notice_warn(&ctx.tv("meeting-adjust-is-late", &[("day", ctx.day(limit.day).into())])))
        }
        (card(&ctx.t("meeting-round-send"), html! {
            @if all.is_empty() { p { (ctx.t("meeting-round-nobody")) } }
            (form(ctx, &to, &fields, no, &ctx.t("meeting-round-send-press")))
        }))
        (law(&limit.why(ctx.lang())))
    };
    let side = html! {
        (card(&ctx.t("meeting-adjust-lacks"), lacks(ctx, view, &faults)))
        @if view.paragraph.is_none() {
            (card(&ctx.t("meeting-paper-title"), html! {
                p { (ctx.t("meeting-paper-lead")) }
                p { (button_second(&ctx.t("meeting-paper-go"), &address(ctx, view.meeting.id, "/justera"))) }
            }))
        }
    };
    Ok(columns(main, side))
}

/// Minutes read in from an old text were adjusted where they came from: only that they were is registered.
pub fn imported(ctx: &Ctx, view: &View) -> Markup {
    html! {
        (notice_info(&ctx.t("meeting-signing-imported")))
        @if ctx.may("minutes.adjust") {
            p { (button_second(&ctx.t("meeting-paper-go"), &address(ctx, view.meeting.id, "/justera"))) }
        }
    }
}

fn fields(ctx: &Ctx, view: &View, all: &[Candidate], led: &[ChairSpan]) -> Vec<Field> {
    let choices = vec![
        (String::new(), ctx.t("meeting-signer-none")),
        ("chair".to_string(), ctx.t("meeting-signer-chair")),
        ("adjuster".to_string(), ctx.t("meeting-signer-adjuster")),
    ];
    let mut fields: Vec<Field> = Vec::new();
    for c in all {
        let is_adjuster = view.meeting.head.adjusters.contains(&c.name);
        // Whoever led a paragraph signs for it; where the log says nothing of it, the chair of the roll.
        let own = led.iter().find(|l| is_of(l, c));
        let has_led = if led.is_empty() { c.is_chair } else { own.is_some() };
        // Somebody elected to adjust who led for a while adjusts, as long as another chair signs for those paragraphs.
        let covers = |l: &ChairSpan, o: &ChairSpan| o.name != l.name && o.from <= l.from && l.to <= o.to;
        let is_covered = own.is_some_and(|l| led.iter().any(|o| covers(l, o)));
        let now = match (has_led && !(is_adjuster && is_covered), is_adjuster) {
            (true, _) => "chair",
            (false, true) => "adjuster",
            (false, false) => "",
        };
        let mut field = Field::new(&format!("signer-{}", c.person), label(ctx, c), Kind::Choice(choices.clone()), now);
        if !c.has_account {
            field = field.hint(ctx.t("meeting-signer-no-account"));
        }
        fields.push(field);
    }
    if view.paragraph.is_none() && !all.is_empty() {
        let change = Field::new(
            "byte",
            ctx.t("meeting-round-chairs"),
            Kind::Lines(2),
            written_spans(all, led, &view.meeting.head.adjusters),
        );
        fields.push(change.hint(ctx.t("meeting-round-chairs-hint")));
    }
    fields.extend(view.about());
    fields
}

fn is_of(span: &ChairSpan, c: &Candidate) -> bool {
    minutes::same_person(&span.name, &c.name)
}

/// Who led what of the text that is sent: of one paragraph whoever led it.
fn led_of(view: &View, m: &minutes::Minutes) -> Vec<ChairSpan> {
    let number = view.paragraph.and_then(|id| view.paragraphs.iter().find(|p| p.id == id)).and_then(|p| p.number);
    match number {
        Some(n) => {
            let chair = minutes::table_at(m, n).chair;
            chair.map(|name| ChairSpan { name, from: n, to: n }).into_iter().collect()
        }
        None => minutes::chair_spans(m),
    }
}

/// The change of chair as the presence log has it, a line for each who signs as chair; empty when one signs for all.
fn written_spans(all: &[Candidate], led: &[ChairSpan], adjusters: &[String]) -> String {
    let covers = |l: &ChairSpan, o: &ChairSpan| o.name != l.name && o.from <= l.from && l.to <= o.to;
    let adjusts = |l: &ChairSpan| {
        let named = all.iter().find(|c| is_of(l, c)).is_some_and(|c| adjusters.contains(&c.name));
        named && led.iter().any(|o| covers(l, o))
    };
    let led: Vec<&ChairSpan> = led.iter().filter(|l| !adjusts(l)).collect();
    if led.len() < 2 {
        return String::new();
    }
    let line = |l: &ChairSpan| Some(format!("{}; {}; {}", all.iter().find(|c| is_of(l, c))?.name, l.from, l.to));
    led.into_iter().filter_map(line).collect::<Vec<_>>().join("\n")
}

/// `Bo Ek (KD), Laxå`: who adjusts should not all come from one municipality.
fn label(ctx: &Ctx, c: &Candidate) -> String {
    match c.party.map(|p| ctx.party_name(p)).filter(|n| !n.is_empty()) {
        Some(party) => format!("{}, {party}", c.name),
        None => c.name.clone(),
    }
}

/// The signers of the form. A line `Bo Ek (KD); 4; 7` says which paragraphs a chair led.
pub fn read_signers(ctx: &Ctx, all: &[Candidate]) -> Result<Vec<NewSigner>, Vec<Refusal>> {
    let mut found = Vec::new();
    for c in all {
        if let Some(role) = SignerRole::of(&ctx.form.get(&format!("signer-{}", c.person))) {
            let (person, name, has_account) = (c.person, c.name.clone(), c.has_account);
            found.push(NewSigner { person, name, role, from: None, to: None, has_account });
        }
    }
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    for line in r.lines("byte") {
        let parts: Vec<&str> = line.split(';').map(str::trim).collect();
        let number = |i: usize| parts.get(i).and_then(|p| p.trim_start_matches('§').trim().parse::<i64>().ok());
        let chair = found.iter_mut().find(|s| s.role == SignerRole::Chair && s.name == parts[0]);
        match chair {
            Some(chair) if number(1).is_some() => (chair.from, chair.to) = (number(1), number(2)),
            _ => r.refuse(Refusal::new("meeting-round-chairs-unread").at("byte").with("line", &line)),
        }
    }
    r.done(Some(found))
}

/// What hinders and what the check of the minutes found, before anybody presses the button.
fn lacks(ctx: &Ctx, view: &View, faults: &[(String, String)]) -> Markup {
    let mut meeting = view.meeting.clone();
    meeting.head.adjusters = vec!["–".into()];
    let trial = Adjustment { on: ctx.today.max(meeting.day()), by: "–".into(), late_reason: "–".into() };
    let hard = match view.paragraph {
        None => adjust_minutes(&meeting, &view.paragraphs, &trial, trial.on).err().unwrap_or_default(),
        Some(_) => Vec::new(),
    };
    html! {
        @if hard.is_empty() && faults.is_empty() {
            p { (ctx.t("meeting-adjust-nothing-lacks")) }
        } @else {
            ul {
                @for r in &hard { li { strong { (ctx.refusal(r)) } } }
                @for (said, href) in faults { li { a href=(href) { (said) } } }
            }
        }
        p { a href=(address(ctx, view.meeting.id, "/protokoll")) { (ctx.t("meeting-read-minutes")) } }
    }
}

/// The secretary's deeds on an open round.
pub fn secretary(ctx: &Ctx, view: &View, s: &Signing) -> Markup {
    let to = |path: &str| address(ctx, view.meeting.id, &format!("/justering/{path}"));
    let round = s.round.id.to_string();
    let paragraph = view.paragraph.map(|id| id.to_string()).unwrap_or_default();
    let reason = |id: &str, label: &str| {
        let mut all = vec![Field::hidden("round", &round), Field::new(id, ctx.t(label), Kind::Text, "").required()];
        all.extend(view.about());
        all
    };
    card(
        &ctx.t("meeting-round-secretary"),
        html! {
            @if s.waits_for_secretary() {
                p { (ctx.t("meeting-finish-lead")) }
                (form(ctx, &to("slutfor"), &reason("skal", "meeting-finish-why"), &[], &ctx.t("meeting-finish-press")))
            }
            @if view.is_stale(s) {
                p { (ctx.t("meeting-round-again-lead")) }
                (press(ctx, &to("ny-version"), &ctx.t("meeting-round-again"), &[("round", &round), ("paragraf", &paragraph)], true))
            }
            details {
                summary { (ctx.t("meeting-take-back")) }
                (form(ctx, &to("aterkalla"), &reason("aterkalla_skal", "meeting-take-back-why"), &[], &ctx.t("meeting-take-back-press")))
            }
        },
    )
}
