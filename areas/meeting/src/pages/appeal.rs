//! Appeals against one paragraph: how the decision stands, what has come in, handing on, and how it ended.

use super::answer::{Outcome as Answer, outcome, version};
use super::clock::{self, Facts};
use super::frame::{address, under};
use super::paragraph::{asked_paragraph, paragraph_address, title};
use crate::rules::{Appeal, LegalForce, Meeting, Outcome, OutcomeKind, Paragraph, Reader, is_in_time, legal_force};
use crate::store::{self, NotDone};
use ::store::Tx;
use basics::{Moment, PartyId, Refusal};
use board::Board;
use law::Rule;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{Chip, ChipKind, button_second, card, chip, columns, empty, law as law_line};
use web::{Ctx, Fault, Markup, Reply, html};

/// What the pages are made of.
struct View {
    meeting: Meeting,
    board: Board,
    p: Paragraph,
    /// Of the subject that announces the paragraph: the minutes, or itself when adjusted at once.
    facts: Facts,
    appeals: Vec<Appeal>,
}

/// The notices that announce a paragraph.
pub async fn facts_of(ctx: &Ctx, tx: &mut Tx, meeting: &Meeting, p: &Paragraph) -> Result<Facts, Fault> {
    let mut all = clock::load(tx, ctx.coop(), meeting).await?;
    let own = all.iter().position(|f| f.subject.paragraph == Some(p.id)).unwrap_or(0);
    if all.is_empty() { Err(Fault::NotFound) } else { Ok(all.swap_remove(own)) }
}

/// The appeals against one paragraph.
pub async fn appeals_of(ctx: &Ctx, tx: &mut Tx, p: &Paragraph) -> Result<Vec<Appeal>, Fault> {
    let mut all = store::list_appeals(tx, ctx.coop(), p.meeting).await?;
    all.retain(|a| a.paragraph == p.id);
    Ok(all)
}

async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<View, Fault> {
    let (meeting, board, p) = asked_paragraph(ctx, tx).await?;
    let facts = facts_of(ctx, tx, &meeting, &p).await?;
    let appeals = appeals_of(ctx, tx, &p).await?;
    Ok(View { meeting, board, p, facts, appeals })
}

/// The parties the visitor may register for.
fn own_parties(ctx: &Ctx, f: &Facts) -> Vec<PartyId> {
    f.parties.iter().map(|p| p.id).filter(|p| ctx.may_for("appeal.register", *p)).collect()
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let view = load(&ctx, &mut tx).await?;
    let fields = fields(&ctx, &view);
    Ok(page(&ctx, &view, &fields, &[]))
}

pub async fn register(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let view = load(&ctx, &mut tx).await?;
    let done = match read(&ctx, &view) {
        Err(no) => Err(NotDone::Refused(no)),
        Ok(new) => {
            ctx.require_for("appeal.register", new.party)?;
            let heading = ctx.tv("meeting-appeal-document", &[("label", title(&view.p, &view.board).into())]);
            store::register_appeal(&mut tx, &ctx.by(), &new, &heading).await.map(|_| ())
        }
    };
    finish(&ctx, tx, &view, done, true).await
}

pub async fn route(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (view, at) = of_appeal(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let day = r.must_day("dag", "meeting-notice-day-missing");
    let done = match r.done(day) {
        Err(no) => Err(NotDone::Refused(no)),
        Ok(day) => store::route_appeal(&mut tx, &ctx.by(), at, day, version(&ctx)).await,
    };
    finish(&ctx, tx, &view, done, false).await
}

pub async fn end(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (view, at) = of_appeal(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let day = r.must_day("dag", "meeting-notice-day-missing");
    let kind = OutcomeKind::of(&r.raw("utfall"));
    if kind.is_none() {
        r.refuse(Refusal::new("meeting-appeal-kind").at("utfall"));
    }
    let note = r.text("anteckning");
    let done = match r.done(day.zip(kind)) {
        Err(no) => Err(NotDone::Refused(no)),
        Ok((day, kind)) => store::end_appeal(&mut tx, &ctx.by(), at, &Outcome { kind, day, note }, version(&ctx)).await,
    };
    finish(&ctx, tx, &view, done, false).await
}

async fn of_appeal(ctx: &Ctx, tx: &mut Tx) -> Result<(View, (i64, i64)), Fault> {
    let view = load(ctx, tx).await?;
    let id = ctx.id("aid")?;
    let party = view.appeals.iter().find(|a| a.id == id).map(|a| a.party).ok_or(Fault::NotFound)?;
    ctx.require_for("appeal.register", party)?;
    let at = (view.meeting.id, id);
    Ok((view, at))
}

/// `keeps` what was written in the form at the bottom, when that was the one refused.
async fn finish(ctx: &Ctx, tx: Tx, view: &View, done: Result<(), NotDone>, keeps: bool) -> Result<Reply, Fault> {
    match outcome(done)? {
        Answer::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(paragraph_address(ctx, &view.p, "/overklaganden")))
        }
        Answer::Refused(no) => {
            let fields = fields(ctx, view);
            let fields = if keeps { filled(fields, &ctx.form) } else { fields };
            Ok(page(ctx, view, &fields, &no).refused())
        }
        Answer::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn read(ctx: &Ctx, view: &View) -> Result<Appeal, Vec<Refusal>> {
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let day = r.must_day("dag", "meeting-notice-day-missing");
    let (time, sender, note) = (r.time("klockan"), r.line("av"), r.text("anteckning"));
    let received = day.and_then(|d| Moment::of(d, &time));
    if received.is_none() && day.is_some() {
        r.refuse(Refusal::new("meeting-gap-time-missing").at("klockan"));
    }
    let party = r.raw("part").parse().unwrap_or(0);
    let (id, meeting, paragraph, document) = (0, view.meeting.id, view.p.id, None);
    let (routed, outcome, version) = (None, None, 0);
    let new = received.map(|received| Appeal {
        id,
        meeting,
        paragraph,
        party,
        received,
        sender,
        note,
        document,
        routed,
        outcome,
        version,
    });
    r.done(new)
}

fn fields(ctx: &Ctx, view: &View) -> Vec<Field> {
    let label = |id: &str| ctx.t(&format!("meeting-field-appeal-{id}"));
    let own = own_parties(ctx, &view.facts);
    let name = |id: &PartyId| (id.to_string(), ctx.party_name(*id));
    let first = own.first().map(i64::to_string).unwrap_or_default();
    vec![
        Field::new("part", label("party"), Kind::Choice(own.iter().map(name).collect()), first).required(),
        Field::new("dag", label("day"), Kind::Date, ctx.today.to_string()).required(),
        Field::new("klockan", label("time"), Kind::Time, ctx.now.clock()).required(),
        Field::new("av", label("sender"), Kind::Text, "").required(),
        Field::new("anteckning", label("note"), Kind::Lines(3), ""),
    ]
}

fn page(ctx: &Ctx, view: &View, fields: &[Field], no: &[Refusal]) -> Reply {
    let may = !own_parties(ctx, &view.facts).is_empty();
    let clock = view.facts.clock();
    let main = html! {
        @if view.appeals.is_empty() { (empty(&ctx.t("meeting-appeals-none-title"), &ctx.t("meeting-appeals-none"), None)) }
        @for a in &view.appeals { (one(ctx, view, a, is_in_time(&clock, a.received.day()))) }
        @if may {
            (card(&ctx.t("meeting-appeal-new"), form(ctx, &paragraph_address(ctx, &view.p, "/overklaganden"), fields, no, &ctx.t("meeting-appeal-save"))))
        }
    };
    let side = force_card(ctx, &view.meeting, legal_force(&view.p, &clock, &view.appeals, ctx.today));
    let frame = under(ctx, &view.meeting, ctx.t("meeting-appeals-title"))
        .crumb(title(&view.p, &view.board), paragraph_address(ctx, &view.p, ""))
        .lead(ctx.t("meeting-appeals-lead"));
    ctx.show(frame.body(columns(main, side)))
}

fn one(ctx: &Ctx, view: &View, a: &Appeal, in_time: bool) -> Markup {
    let values = [
        ("party", ctx.party_name(a.party).into()),
        ("day", ctx.day(a.received.day()).into()),
        ("time", a.received.clock().into()),
    ];
    let state = if in_time {
        Chip::new(ChipKind::Info, ctx.t("meeting-appeal-in-time"))
    } else {
        Chip::new(ChipKind::Bad, ctx.t("meeting-appeal-late"))
    };
    let may = ctx.may_for("appeal.register", a.party);
    card(
        &a.sender,
        html! {
            p { (chip(&state)) " " (ctx.tv("meeting-appeal-received", &values)) }
            @if !a.note.is_empty() { p { (a.note) } }
            @if let Some(id) = a.document { p { a href=(ctx.url(&format!("/handlingar/{id}"))) { (ctx.t("meeting-appeal-in-registry")) } } }
            @match a.routed {
                Some(day) => { p { (ctx.tv("meeting-appeal-routed", &[("day", ctx.day(day).into())])) } }
                None => { p { strong { (ctx.t("meeting-appeal-to-court")) } } @if may { (route_form(ctx, view, a)) } }
            }
            @match &a.outcome {
                Some(o) => {
                    p {
                        strong { (ctx.t(&format!("meeting-outcome-{}", o.kind.code()))) } " " (ctx.day(o.day)) "."
                        @if !o.note.is_empty() { " " (o.note) }
                    }
                }
                None => { @if may { (end_form(ctx, view, a)) } }
            }
        },
    )
}

fn route_form(ctx: &Ctx, view: &View, a: &Appeal) -> Markup {
    let day = format!("vidare-{}", a.id);
    html! {
        form.row action=(paragraph_address(ctx, &view.p, &format!("/overklaganden/{}/domstol", a.id))) method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            input type="hidden" name="version" value=(a.version);
            div.field { label for=(day) { (ctx.t("meeting-appeal-route-day")) } input id=(day) name="dag" type="date" value=(ctx.today); }
            button.btn.sec { (ctx.t("meeting-appeal-route")) }
        }
    }
}

fn end_form(ctx: &Ctx, view: &View, a: &Appeal) -> Markup {
    let of = |name: &str| format!("{name}-{}", a.id);
    html! {
        details {
            summary { (ctx.t("meeting-appeal-end")) }
            form.form action=(paragraph_address(ctx, &view.p, &format!("/overklaganden/{}/utfall", a.id))) method="post" {
                input type="hidden" name="form_token" value=(ctx.form_token);
                input type="hidden" name="version" value=(a.version);
                div.field {
                    label for=(of("utfall")) { (ctx.t("meeting-appeal-outcome")) }
                    select id=(of("utfall")) name="utfall" {
                        @for k in OutcomeKind::ALL { option value=(k.code()) { (ctx.t(&format!("meeting-outcome-{}", k.code()))) } }
                    }
                }
                div.field { label for=(of("dag")) { (ctx.t("meeting-appeal-outcome-day")) } input id=(of("dag")) name="dag" type="date" value=(ctx.today); }
                div.field { label for=(of("not")) { (ctx.t("meeting-field-appeal-note")) } textarea id=(of("not")) name="anteckning" rows="2" {} }
                div.row { button.btn.sec { (ctx.t("meeting-appeal-outcome-save")) } }
            }
        }
    }
}

/// How the decision stands: may be executed or not, legal force or not (PROT-10; KL 13:8, 13:14, 13:15).
pub fn force_card(ctx: &Ctx, meeting: &Meeting, force: LegalForce) -> Markup {
    let day = |d: basics::Day| [("day", text::Value::from(ctx.day(d)))];
    let (kind, said) = match force {
        LegalForce::NotAppealable => (ChipKind::Quiet, ctx.t("meeting-force-none")),
        LegalForce::NotAdjusted => (ChipKind::Quiet, ctx.t("meeting-force-not-adjusted")),
        LegalForce::Open => (ChipKind::Warn, ctx.t("meeting-force-open")),
        LegalForce::Until(on) => (ChipKind::Info, ctx.tv("meeting-force-until", &day(on))),
        LegalForce::Appealed => (ChipKind::Warn, ctx.t("meeting-force-appealed")),
        LegalForce::Gained(on) => (ChipKind::Good, ctx.tv("meeting-force-gained", &day(on))),
        LegalForce::Annulled(on) => (ChipKind::Bad, ctx.tv("meeting-force-annulled", &day(on))),
    };
    let explain = match force {
        LegalForce::Open | LegalForce::Until(_) | LegalForce::Appealed => Some("meeting-force-execute"),
        LegalForce::Annulled(_) => Some("meeting-force-rectify"),
        LegalForce::NotAppealable | LegalForce::NotAdjusted | LegalForce::Gained(_) => None,
    };
    let law = law::cite(&[Rule::Prot6, Rule::Prot10], meeting.day(), ctx.lang());
    card(
        &ctx.t("meeting-force"),
        html! {
            p { (chip(&Chip::new(kind, said))) }
            @if let Some(id) = explain { p.small { (ctx.t(id)) } }
            (law_line(&ctx.tv("meeting-force-law", &[("law", law.into())])))
        },
    )
}

/// The card on the paragraph's own page, with the way to the appeals.
pub fn card_for(ctx: &Ctx, meeting: &Meeting, p: &Paragraph, facts: &Facts, appeals: &[Appeal]) -> Markup {
    let to = address(ctx, meeting.id, &format!("/paragrafer/{}/overklaganden", p.id));
    let name = ctx.tv("meeting-appeals-link", &[("n", appeals.len().into())]);
    html! {
        (force_card(ctx, meeting, legal_force(p, &facts.clock(), appeals, ctx.today)))
        @if !appeals.is_empty() || !own_parties(ctx, facts).is_empty() { p { (button_second(&name, &to)) } }
    }
}
