//! Registering a decision and correcting one that the board has not seen.

use super::answer::{Outcome, outcome, version};
use super::decision::{asked_decision, may_edit};
use super::frame::{board_asked, board_field, no_board, party_choices, under};
use crate::rules::{Decision, DecisionText, Item, Order, Question, Sub, check_own};
use crate::store::{
    NewDecision, list_items, list_orders, list_subs, register_decision, registrant_on, update_decision,
};
use ::store::Tx;
use basics::{PersonId, Refusal, Written};
use law::Rule;
use registry::{CaseFilter, CaseState};
use web::look::form::{Field, Kind, filled, form};
use web::look::merge::merge_page;
use web::look::parts::{card, empty, law as law_line};
use web::{Ctx, Fault, Markup, Reply, html};

/// Most cases offered in the list.
const CASES: i64 = 300;

/// What was written, and the questions answered yes.
type Wrote = (DecisionText, Vec<Question>);

/// What the form offers to choose among.
struct Choices {
    cases: Vec<(String, String)>,
    items: Vec<(String, String)>,
    subs: Vec<(String, String)>,
}

async fn choices(ctx: &Ctx, tx: &mut Tx, board: i64) -> Result<Choices, Fault> {
    let orders = list_orders(tx, ctx.coop(), board).await?;
    let items = list_items(tx, ctx.coop(), 0).await?;
    let subs = list_subs(tx, ctx.coop(), 0).await?;
    let sees = ctx.may("registry.read-secret");
    let filter = CaseFilter { limit: CASES, sees_secret: sees, state: CaseState::Open, ..CaseFilter::default() };
    let found = registry::list_cases(tx, ctx.coop(), &filter).await?;
    let none = |id: &str| (String::new(), ctx.t(id));
    let cases = found.iter().map(|c| (c.id.to_string(), format!("{} {}", c.number, c.title_for(sees))));
    Ok(Choices {
        cases: std::iter::once(none("delegation-case-none")).chain(cases).collect(),
        items: std::iter::once(none("delegation-item-none")).chain(item_choices(ctx, &orders, &items)).collect(),
        subs: std::iter::once(none("delegation-sub-none")).chain(sub_choices(&items, &subs)).collect(),
    })
}

/// The points of every adopted order, the latest order first; its name goes along when there are several.
fn item_choices(ctx: &Ctx, orders: &[Order], items: &[Item]) -> Vec<(String, String)> {
    let adopted: Vec<&Order> = orders.iter().filter(|o| o.adopted.is_some()).collect();
    let name = |o: &Order, i: &Item| {
        let title = ctx.tv(
            "delegation-item-choice",
            &[
                ("number", (&i.text.number).into()),
                ("matter", (&i.text.matter).into()),
                ("function", (&i.text.function).into()),
            ],
        );
        if adopted.len() > 1 { format!("{title} ({})", o.name) } else { title }
    };
    let of = |o: &Order| -> Vec<(String, String)> {
        items.iter().filter(|i| i.order == o.id).map(|i| (i.id.to_string(), name(o, i))).collect()
    };
    adopted.iter().flat_map(|o| of(o)).collect()
}

fn sub_choices(items: &[Item], subs: &[Sub]) -> Vec<(String, String)> {
    let number = |s: &Sub| items.iter().find(|i| i.id == s.item).map(|i| i.text.number.clone()).unwrap_or_default();
    subs.iter().map(|s| (s.id.to_string(), format!("§ {} – {}", number(s), s.text.function))).collect()
}

/// The fields that a new decision and a corrected one share.
fn fields(ctx: &Ctx, c: &Choices, d: Option<&Decision>) -> Vec<Field> {
    let t = d.map(|d| &d.text);
    let text = |of: fn(&DecisionText) -> &String| t.map(of).cloned().unwrap_or_default();
    let id = |value: Option<i64>| value.map(|v| v.to_string()).unwrap_or_default();
    let field = |name: &str, kind: Kind, value: String| {
        Field::new(name, ctx.t(&format!("delegation-field-{}", english(name))), kind, value)
    };
    let hint = |name: &str| ctx.t(&format!("delegation-hint-{name}"));
    let others = ctx.may("delegation.register-others");
    let own = ctx.membership().map(|m| m.name.clone()).unwrap_or_default();
    let name = if d.is_none() && !others { own } else { text(|t| &t.name) };
    let amount = t.and_then(|t| t.amount_ore).map(|ore| format!("{},{:02}", ore / 100, ore % 100)).unwrap_or_default();
    let urgent = t.is_some_and(|t| !t.urgent.is_empty());
    let mut all = vec![
        field("dag", Kind::Date, t.map_or(ctx.today, |t| t.day).to_string()).required(),
        field("rubrik", Kind::Text, text(|t| &t.heading)).hint(hint("heading")).required(),
        field("beslut", Kind::Lines(3), text(|t| &t.decision)).required(),
        field("punkt", Kind::Choice(c.items.clone()), id(t.and_then(|t| t.item))).hint(hint("item")),
        field("delegat", Kind::Text, name).hint(if others { String::new() } else { hint("own") }).required(),
        field("funktion", Kind::Text, text(|t| &t.function)).hint(hint("function")).required(),
        field("part", Kind::Choice(party_choices(ctx, "delegation-party-none")), id(t.and_then(|t| t.party)))
            .hint(hint("party")),
    ];
    if c.subs.len() > 1 {
        let sub = field("genom", Kind::Choice(c.subs.clone()), id(t.and_then(|t| t.sub)));
        all.push(sub.hint(hint("through")));
    }
    all.extend([
        field("belopp", Kind::Number, amount).hint(hint("amount")),
        field("berord", Kind::Text, text(|t| &t.affected)).hint(hint("affected")),
        Field::new("h-bradskande", ctx.t("delegation-urgent-title"), Kind::Heading, "").hint(hint("urgent")),
        field("bradskande", Kind::Tick, if urgent { "1".into() } else { String::new() }),
        field("skal", Kind::Lines(2), text(|t| &t.urgent)),
        field("utsedd", Kind::Text, text(|t| &t.appointed)).hint(hint("appointed")),
        Field::new("h-fragor", ctx.t("delegation-questions-title"), Kind::Heading, "").hint(hint("questions")),
    ]);
    all.extend(
        Question::ALL
            .map(|q| Field::new(q.code(), ctx.t(&format!("delegation-question-{}", q.code())), Kind::Tick, "")),
    );
    all.push(field("provat", Kind::Tick, String::new()).hint(hint("tried")).required());
    all
}

/// The English word of a field, as its messages are named.
fn english(field: &str) -> &'static str {
    match field {
        "dag" => "day",
        "rubrik" => "heading",
        "beslut" => "decision",
        "punkt" => "item",
        "delegat" => "delegate",
        "funktion" => "function",
        "part" => "party",
        "genom" => "through",
        "belopp" => "amount",
        "berord" => "affected",
        "bradskande" => "urgent",
        "skal" => "reason",
        "utsedd" => "appointed",
        _ => "tried",
    }
}

async fn new_fields(ctx: &Ctx, tx: &mut Tx, board: i64, boards: &[board::Board]) -> Result<Vec<Field>, Fault> {
    let c = choices(ctx, tx, board).await?;
    let mut all = vec![board_field(ctx, board, boards)];
    all.push(
        Field::new("arende", ctx.t("delegation-field-case"), Kind::Choice(c.cases.clone()), "")
            .hint(ctx.t("delegation-hint-case")),
    );
    all.push(
        Field::new("handling", ctx.t("delegation-field-document"), Kind::Text, "")
            .hint(ctx.t("delegation-hint-document")),
    );
    all.extend(fields(ctx, &c, None));
    Ok(all)
}

fn page(ctx: &Ctx, title: &str, lead: &str, body: Markup) -> Reply {
    ctx.show(under(ctx, ctx.t(title)).lead(ctx.t(lead)).body(body))
}

fn the_form(ctx: &Ctx, fields: &[Field], no: &[Refusal], save: &str) -> Markup {
    html! {
        (card(&ctx.t("delegation-card-decision"), form(ctx, &ctx.path, fields, no, &ctx.t(save))))
        (law_line(&law::cite(&[Rule::Prot12, Rule::Prot13, Rule::Gn11], ctx.today, ctx.lang())))
    }
}

pub async fn new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (chosen, boards) = board_asked(&ctx, &mut tx).await?;
    let Some(board) = chosen else { return Ok(page(&ctx, "delegation-new", "delegation-new-lead", no_board(&ctx))) };
    if list_orders(&mut tx, ctx.coop(), board.id).await?.iter().all(|o| o.adopted.is_none()) {
        let (name, href) = (ctx.t("delegation-order-new"), ctx.url("/delegation/ordning"));
        let action = ctx.may("delegation.order").then_some((name.as_str(), href.as_str()));
        let body = empty(&ctx.t("delegation-no-order-title"), &ctx.t("delegation-no-order-text"), action);
        return Ok(page(&ctx, "delegation-new", "delegation-new-lead", body));
    }
    let fields = new_fields(&ctx, &mut tx, board.id, &boards).await?;
    Ok(page(&ctx, "delegation-new", "delegation-new-lead", the_form(&ctx, &fields, &[], "delegation-register")))
}

/// What was written, and the questions answered yes; every fault at once.
async fn read(ctx: &Ctx, tx: &mut Tx) -> Result<Result<Wrote, Vec<Refusal>>, Fault> {
    let others = ctx.may("delegation.register-others");
    let written = ctx.form.get("delegat");
    let person: Option<PersonId> = if others {
        let all = access::list_persons(tx, ctx.coop()).await?;
        all.iter().find(|p| p.name.to_lowercase() == written.to_lowercase()).map(|p| p.id)
    } else {
        ctx.person()
    };
    let own = ctx.membership().map(|m| m.name.clone()).unwrap_or_default();
    let get = |field: &str| match field {
        "person" => person.map(|p| p.to_string()).unwrap_or_default(),
        "delegat" if !others => own.clone(),
        _ => ctx.form.get(field),
    };
    let mut no = Vec::new();
    if !ctx.form.ticked("provat") {
        no.push(Refusal::new("delegation-not-tried").at("provat"));
    }
    let yes: Vec<Question> = Question::ALL.into_iter().filter(|q| ctx.form.ticked(q.code())).collect();
    Ok(match DecisionText::read(Written::new(&get)) {
        Ok(text) if no.is_empty() => Ok((text, yes)),
        Ok(_) => Err(no),
        Err(more) => {
            no.extend(more);
            Err(no)
        }
    })
}

/// What was written, held against who registers it when they may register only for themselves.
async fn read_own(ctx: &Ctx, tx: &mut Tx, board: i64) -> Result<Result<Wrote, Vec<Refusal>>, Fault> {
    let wrote = match read(ctx, tx).await? {
        Ok(wrote) if !ctx.may("delegation.register-others") => wrote,
        other => return Ok(other),
    };
    let Some(person) = ctx.person() else { return Err(Fault::Forbidden) };
    let who = registrant_on(tx, ctx.coop(), board, person, wrote.0.day).await?;
    let items = list_items(tx, ctx.coop(), 0).await?;
    Ok(check_own(&wrote.0, &items, who).map(|()| wrote))
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (chosen, boards) = board_asked(&ctx, &mut tx).await?;
    let Some(board) = chosen else { return Ok(page(&ctx, "delegation-new", "delegation-new-lead", no_board(&ctx))) };
    let document = ctx.form.get("handling");
    let done = match read_own(&ctx, &mut tx, board.id).await? {
        Err(no) => Outcome::Refused(no),
        Ok((text, yes)) => {
            let case = ctx.form.number("arende");
            let new =
                NewDecision { board: board.id, case, document: &document, text: &text, yes: &yes, reported: None };
            outcome(register_decision(&mut tx, &ctx.by(), &new).await)?
        }
    };
    match done {
        Outcome::Done(made) => {
            tx.commit().await?;
            Ok(Reply::redirect(ctx.url(&format!("/delegation/beslut/{}", made.id))))
        }
        Outcome::Refused(no) => {
            let fields = filled(new_fields(&ctx, &mut tx, board.id, &boards).await?, &ctx.form);
            let body = the_form(&ctx, &fields, &no, "delegation-register");
            Ok(page(&ctx, "delegation-new", "delegation-new-lead", body).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

async fn edit_fields(ctx: &Ctx, tx: &mut Tx, d: &Decision) -> Result<Vec<Field>, Fault> {
    let c = choices(ctx, tx, d.board).await?;
    let mut all = vec![Field::hidden("version", d.version)];
    all.extend(fields(ctx, &c, Some(d)));
    Ok(all)
}

/// The decision to correct; one on a list is not corrected.
async fn editable(ctx: &Ctx, tx: &mut Tx) -> Result<Decision, Fault> {
    let d = asked_decision(ctx, tx).await?;
    if !crate::rules::is_editable(&d) {
        return Err(Fault::Bad(Refusal::new("delegation-locked")));
    }
    if may_edit(ctx, &d) { Ok(d) } else { Err(Fault::Forbidden) }
}

pub async fn edit(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let d = editable(&ctx, &mut tx).await?;
    let fields = edit_fields(&ctx, &mut tx, &d).await?;
    Ok(page(&ctx, "delegation-edit-title", "delegation-edit-lead", the_form(&ctx, &fields, &[], "delegation-save")))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let d = editable(&ctx, &mut tx).await?;
    let done = match read_own(&ctx, &mut tx, d.board).await? {
        Err(no) => Outcome::Refused(no),
        Ok((text, yes)) => outcome(update_decision(&mut tx, &ctx.by(), &d, &text, &yes, version(&ctx)).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(ctx.url(&format!("/delegation/beslut/{}", d.id))))
        }
        Outcome::Refused(no) => {
            let fields = filled(edit_fields(&ctx, &mut tx, &d).await?, &ctx.form);
            let body = the_form(&ctx, &fields, &no, "delegation-save");
            Ok(page(&ctx, "delegation-edit-title", "delegation-edit-lead", body).refused())
        }
        Outcome::Stale => {
            let theirs = edit_fields(&ctx, &mut tx, &d).await?;
            Ok(merge_page(&ctx, &ctx.path, &filled(theirs.clone(), &ctx.form), &theirs))
        }
    }
}
