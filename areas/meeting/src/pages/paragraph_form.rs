//! Putting a paragraph on the agenda and writing it.

use super::agenda_side::basis_of;
use super::answer::{Outcome, outcome, refused, version};
use super::frame::{address, asked, under};
use super::paragraph::{asked_paragraph, paragraph_address, title};
use crate::rules::{
    BasisKind, CaseRef, Kind as Sort, Meeting, Paragraph, ParagraphText, Reader, Slot, write_basis, write_receivers,
};
use crate::store;
use ::store::Tx;
use basics::Refusal;
use registry::{Case, CaseFilter, Document};
use web::look::form::{Field, Kind, filled, form};
use web::look::merge::merge_page;
use web::look::parts::card;
use web::{Ctx, Fault, Reply};

/// Most cases offered in the list.
const CASES: i64 = 300;

pub async fn show_new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    if let Err(no) = meeting.unlocked() {
        return Err(refused(no));
    }
    let fields = new_fields(&ctx, &mut tx, &meeting).await?;
    Ok(page(&ctx, &meeting, ctx.t("meeting-item-new"), &fields, &[]))
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let done = match read(&ctx, &mut tx).await? {
        Err(no) => Outcome::Refused(no),
        Ok(text) => {
            let before = ctx.form.number("fore");
            outcome(store::create_paragraph(&mut tx, &ctx.by(), meeting.id, &text, before).await)?
        }
    };
    match done {
        Outcome::Done(id) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, meeting.id, &format!("/paragrafer/{id}"))))
        }
        Outcome::Refused(no) => {
            let fields = filled(new_fields(&ctx, &mut tx, &meeting).await?, &ctx.form);
            Ok(page(&ctx, &meeting, ctx.t("meeting-item-new"), &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board, p) = asked_paragraph(&ctx, &mut tx).await?;
    if let Err(no) = meeting.unlocked() {
        return Err(refused(no));
    }
    let fields = edit_fields(&ctx, &mut tx, &p).await?;
    Ok(page(&ctx, &meeting, title(&p, &board), &fields, &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, board, p) = asked_paragraph(&ctx, &mut tx).await?;
    let done = match read(&ctx, &mut tx).await? {
        Err(no) => Outcome::Refused(no),
        Ok(text) => {
            // The form does not hold what happened at the table.
            let text = ParagraphText { proceedings: p.text.proceedings.clone(), ..text };
            outcome(store::update_paragraph(&mut tx, &ctx.by(), p.id, &text, version(&ctx)).await)?
        }
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(paragraph_address(&ctx, &p, "")))
        }
        Outcome::Refused(no) => {
            let fields = filled(edit_fields(&ctx, &mut tx, &p).await?, &ctx.form);
            Ok(page(&ctx, &meeting, title(&p, &board), &fields, &no).refused())
        }
        Outcome::Stale => {
            let theirs = edit_fields(&ctx, &mut tx, &p).await?;
            Ok(merge_page(&ctx, &ctx.path, &filled(theirs.clone(), &ctx.form), &theirs))
        }
    }
}

/// Reads the form, sets in the number of its case, and adds the documents that were ticked.
async fn read(ctx: &Ctx, tx: &mut Tx) -> Result<Result<ParagraphText, Vec<Refusal>>, Fault> {
    let get = |name: &str| ctx.form.get(name);
    let mut text = match ParagraphText::read(Reader::new(&get)) {
        Ok(text) => text,
        Err(no) => return Ok(Err(no)),
    };
    let mut no = Vec::new();
    let mut documents = Vec::new();
    if let Some(asked) = &text.case {
        match registry::find_case(tx, ctx.coop(), asked.id).await? {
            None => no.push(Refusal::new("meeting-case-missing").at("arende")),
            Some(case) => {
                documents = registry::list_documents_in_case(tx, ctx.coop(), case.id).await?;
                text.case = Some(CaseRef { id: case.id, number: case.number });
            }
        }
    }
    for d in documents.iter().filter(|d| ctx.form.ticked(&tick_name(d))) {
        if !text.basis.iter().any(|b| b.document == Some(d.id)) {
            text.basis.push(basis_of(d));
        }
    }
    for id in text.basis.iter().filter_map(|b| b.document) {
        if !documents.iter().any(|d| d.id == id) {
            no.push(Refusal::new("meeting-document-missing").at("underlag").with("id", id));
        }
    }
    Ok(if no.is_empty() { Ok(text) } else { Err(no) })
}

fn tick_name(d: &Document) -> String {
    format!("handling-{}", d.id)
}

async fn new_fields(ctx: &Ctx, tx: &mut Tx, meeting: &Meeting) -> Result<Vec<Field>, Fault> {
    let cases = cases(ctx, tx, None).await?;
    let agenda = store::list_paragraphs(tx, ctx.coop(), meeting.id).await?;
    // Offered from the start: after the other cases, before what stands at the end of every agenda.
    let usual = store::place_of(tx, ctx.coop(), meeting.id, Slot::Middle).await?;
    let usual = usual.map(|id| id.to_string()).unwrap_or_default();
    let mut places = vec![(String::new(), ctx.t("meeting-place-last"))];
    places.extend(
        agenda
            .iter()
            .map(|p| (p.id.to_string(), ctx.tv("meeting-place-before", &[("item", (&p.text.heading).into())]))),
    );
    let mut all = fields(ctx, &ParagraphText::default(), &cases, &[]);
    all.insert(2, Field::new("fore", ctx.t("meeting-field-before"), Kind::Choice(places), usual));
    Ok(all)
}

async fn edit_fields(ctx: &Ctx, tx: &mut Tx, p: &Paragraph) -> Result<Vec<Field>, Fault> {
    let case = p.text.case.as_ref();
    let cases = cases(ctx, tx, case).await?;
    let documents = match case {
        Some(case) => registry::list_documents_in_case(tx, ctx.coop(), case.id).await?,
        None => Vec::new(),
    };
    let mut all = vec![Field::hidden("version", p.version)];
    all.extend(fields(ctx, &p.text, &cases, &documents));
    Ok(all)
}

/// The cases to choose among, the chosen one always among them; titles as the visitor may see them.
async fn cases(ctx: &Ctx, tx: &mut Tx, chosen: Option<&CaseRef>) -> Result<Vec<(String, String)>, Fault> {
    let sees = ctx.may("registry.read-secret");
    let filter = CaseFilter { limit: CASES, sees_secret: sees, ..CaseFilter::default() };
    let found: Vec<Case> = registry::list_cases(tx, ctx.coop(), &filter).await?;
    let mut all = vec![(String::new(), ctx.t("meeting-case-none"))];
    if let Some(case) = chosen.filter(|c| !found.iter().any(|f| f.id == c.id)) {
        all.push((case.id.to_string(), case.number.clone()));
    }
    all.extend(found.iter().map(|c| (c.id.to_string(), format!("{} {}", c.number, c.title_for(sees)))));
    Ok(all)
}

fn fields(ctx: &Ctx, t: &ParagraphText, cases: &[(String, String)], documents: &[Document]) -> Vec<Field> {
    let field = |name: &str, id: &str, kind: Kind, value: String| {
        Field::new(name, ctx.t(&format!("meeting-field-{id}")), kind, value)
    };
    let hint = |id: &str| ctx.t(&format!("meeting-hint-{id}"));
    let tick = |is: bool| if is { "1".to_string() } else { String::new() };
    let sorts = Sort::ALL.map(|k| (k.code().to_string(), ctx.t(&format!("meeting-kind-{}", k.code())))).to_vec();
    let case = t.case.as_ref().map(|c| c.id.to_string()).unwrap_or_default();
    let mut all = vec![
        field("rubrik", "heading", Kind::Text, t.heading.clone()).required(),
        field("slag", "kind", Kind::Choice(sorts), t.kind.code().to_string()),
        field("arende", "case", Kind::Choice(cases.to_vec()), case),
        field("foredragande", "presenter", Kind::Text, t.presenter.clone()),
        field("beskrivning", "description", Kind::Lines(8), t.description.clone()).hint(hint("description")),
        field("forslag", "proposal", Kind::Lines(4), t.proposal.join("\n")).hint(hint("proposal")),
        field("beslut", "decision", Kind::Lines(4), t.decision.join("\n")).hint(hint("decision")),
        field("utan_beslut", "no-decision", Kind::Tick, tick(t.needs_no_decision)).hint(hint("no-decision")),
        field("underlag", "basis", Kind::Lines(4), write_basis(&t.basis, BasisKind::Basis)).hint(hint("basis")),
    ];
    for d in documents.iter().filter(|d| !t.basis.iter().any(|b| b.document == Some(d.id))) {
        let name =
            ctx.tv("meeting-field-document", &[("number", (&d.number).into()), ("title", d.title_for(false).into())]);
        all.push(Field::new(&tick_name(d), name, Kind::Tick, ""));
    }
    all.extend([
        field("delegation", "delegation", Kind::Lines(3), write_basis(&t.basis, BasisKind::Delegation)),
        field("meddelanden", "messages", Kind::Lines(3), write_basis(&t.basis, BasisKind::Message)),
        field("expediering", "dispatch", Kind::Lines(3), write_receivers(&t.dispatch)).hint(hint("dispatch")),
        field("omedelbart", "immediate", Kind::Date, t.immediate.map(|d| d.to_string()).unwrap_or_default())
            .hint(hint("immediate")),
        field("sekretess", "secret-part", Kind::Tick, tick(t.has_secret_part)).hint(hint("secret-part")),
    ]);
    all
}

fn page(ctx: &Ctx, meeting: &Meeting, heading: String, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = card(&ctx.t("meeting-paragraph"), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-save")));
    let frame =
        under(ctx, meeting, heading).crumb(ctx.t("meeting-tab-agenda"), address(ctx, meeting.id, "/dagordning"));
    ctx.show(frame.lead(ctx.t("meeting-paragraph-lead")).body(body))
}
