//! Registering a document, with or without a case and a file.

use super::document_file::{Sent, read_upload, refused};
use super::{document, show};
use crate::rules::{
    Case, Direction, Document, DocumentEntry, DocumentFacts, FileRef, FileType, PublicWhy, Status, check_first_status,
    read_document,
};
use crate::store::{
    CaseFilter, CaseState, NewDocument, create_document, find_case, find_document_by_number, list_cases,
    next_document_number,
};
use basics::Refusal;
use store::Tx;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::parts;
use web::{Ctx, Fault, Reply, html};

/// Most open cases offered in a choice.
const CASES: i64 = 500;

/// What a document's form says.
pub fn entry(ctx: &Ctx, case: Option<&Case>) -> DocumentEntry {
    DocumentEntry {
        number: ctx.form.get("number"),
        title: ctx.form.get("title"),
        public_title: ctx.form.get("public_title"),
        direction: ctx.form.get("direction"),
        day: ctx.form.get("day"),
        counterpart: ctx.form.get("counterpart"),
        secrecy: show::secrecy_entry(&ctx.form),
        case_is_secret: case.is_some_and(Case::is_secret),
    }
}

pub fn direction_field(ctx: &Ctx, value: &str) -> Field {
    let choices = Direction::ALL.iter().map(|d| d.code());
    let choices = choices.map(|c| (c.to_string(), ctx.t(&format!("registry-direction-{c}")))).collect();
    Field::new("direction", ctx.t("registry-head-direction"), Kind::Choice(choices), value)
        .hint(ctx.t("registry-hint-direction"))
}

/// Title, day, counterpart and secrecy: what every document form has.
pub fn fact_fields(ctx: &Ctx, d: Option<&Document>) -> Vec<Field> {
    let text = |of: fn(&Document) -> &String| d.map(of).cloned().unwrap_or_default();
    let day = d.map_or(ctx.today, |d| d.day).to_string();
    let mut fields = vec![
        Field::new("title", ctx.t("registry-field-title"), Kind::Text, text(|d| &d.title)).required(),
        Field::new("day", ctx.t("registry-field-day"), Kind::Date, day).hint(ctx.t("registry-hint-day")).required(),
        Field::new("counterpart", ctx.t("registry-head-counterpart"), Kind::Text, text(|d| &d.counterpart))
            .hint(ctx.t("registry-hint-counterpart")),
    ];
    fields.extend(show::secrecy_fields(ctx, d.and_then(|d| d.secrecy.as_ref())));
    fields.push(
        Field::new("public_title", ctx.t("registry-field-public-title"), Kind::Text, text(|d| &d.public_title))
            .hint(ctx.t("registry-hint-public-title")),
    );
    fields
}

/// The choice of case: the open ones, and the asked one even when it is closed.
pub async fn case_field(ctx: &Ctx, tx: &mut Tx, asked: Option<&Case>) -> Result<Field, Fault> {
    let filter = CaseFilter { state: CaseState::Open, limit: CASES, sees_secret: true, ..CaseFilter::default() };
    let mut cases = list_cases(tx, ctx.coop(), &filter).await?;
    if let Some(asked) = asked
        && cases.iter().all(|c| c.id != asked.id)
    {
        cases.insert(0, asked.clone());
    }
    let sees = show::sees_secret(ctx);
    let choice = |c: &Case| (c.id.to_string(), format!("{} {}", c.number, c.title_for(sees)));
    let choices = std::iter::once((String::new(), ctx.t("registry-no-case"))).chain(cases.iter().map(choice)).collect();
    let value = asked.map(|c| c.id.to_string()).unwrap_or_default();
    Ok(Field::new("case", ctx.t("registry-head-case"), Kind::Choice(choices), value))
}

async fn fields(ctx: &Ctx, tx: &mut Tx, case: Option<&Case>) -> Result<Vec<Field>, Fault> {
    let next = match case {
        Some(case) => {
            let number = next_document_number(tx, ctx.coop(), case).await?;
            ctx.tv("registry-hint-next-document", &[("number", number.into())])
        }
        None => String::new(),
    };
    let number_hint = format!("{next} {}", ctx.t("registry-hint-number"));
    let mut fields = vec![case_field(ctx, tx, case).await?, direction_field(ctx, Direction::In.code())];
    if ctx.may("registry.publish") {
        let choices = ["draft", "expedited", "adjusted"];
        let choices = choices.map(|c| (c.to_string(), ctx.t(&format!("registry-first-status-{c}"))));
        let field = Field::new("status", ctx.t("registry-head-status"), Kind::Choice(choices.into()), "draft");
        fields.push(field.hint(ctx.t("registry-hint-status")));
    }
    let mut facts = fact_fields(ctx, None);
    let file = Field::new("file", ctx.t("registry-file"), Kind::File(FileType::ACCEPT), "");
    let before_secrecy = facts.iter().position(|f| f.name == "secret").unwrap_or(facts.len());
    facts.insert(before_secrecy, file.hint(super::document_file::file_hint(ctx)));
    fields.extend(facts);
    fields.push(Field::new("number", ctx.t("registry-field-number"), Kind::Text, "").hint(number_hint.trim()));
    Ok(fields)
}

fn page(ctx: &Ctx, case: Option<&Case>, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let frame = document::crumbs(ctx, Frame::new(ctx.t("registry-document-new")), case)
        .lead(ctx.t("registry-document-new-lead"));
    let file_sent = !ctx.uploads.is_empty() && refusals.iter().all(|r| r.field != "file");
    let body = html! {
        @if file_sent { (parts::notice_warn(&ctx.t("registry-file-again"))) }
        (form(ctx, &ctx.url("/handlingar/ny"), fields, refusals, &ctx.t("registry-document-create")))
        (parts::law(&ctx.t("registry-law-register")))
    };
    ctx.show(frame.body(body))
}

pub async fn new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let case = match ctx.query.number("arende") {
        Some(id) => Some(find_case(&mut tx, ctx.coop(), id).await?.ok_or(Fault::NotFound)?),
        None => None,
    };
    let fields = fields(&ctx, &mut tx, case.as_ref()).await?;
    Ok(page(&ctx, case.as_ref(), &fields, &[]))
}

/// The case the form names: none, or one of this cooperation.
pub async fn chosen_case(ctx: &Ctx, tx: &mut Tx, refusals: &mut Vec<Refusal>) -> Result<Option<Case>, Fault> {
    let text = ctx.form.get("case");
    if text.is_empty() {
        return Ok(None);
    }
    let case = match text.parse() {
        Ok(id) => find_case(tx, ctx.coop(), id).await?,
        Err(_) => None,
    };
    if case.is_none() {
        refusals.push(Refusal::new("registry-case-missing").at("case"));
    }
    Ok(case)
}

/// The status the form asks for; only who may publish can ask for another than draft.
fn wanted_status(ctx: &Ctx, day: basics::Day) -> Status {
    match PublicWhy::read(&ctx.form.get("status")) {
        Some(why @ (PublicWhy::Expedited | PublicWhy::Adjusted)) if ctx.may("registry.publish") => {
            Status::Public { since: day, why }
        }
        _ => Status::Draft,
    }
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let mut refusals = Vec::new();
    let case = chosen_case(&ctx, &mut tx, &mut refusals).await?;
    let entry = entry(&ctx, case.as_ref());
    if !entry.number.is_empty() && find_document_by_number(&mut tx, ctx.coop(), &entry.number).await?.is_some() {
        refusals.push(Refusal::new("registry-document-number-taken").with("number", &entry.number).at("number"));
    }
    let facts = read_document(&entry, ctx.today).map_err(|more| refusals.extend(more)).ok();
    if let Some(facts) = &facts {
        let is_closed = case.as_ref().is_some_and(|c| !c.is_open());
        let wanted = wanted_status(&ctx, facts.day);
        refusals.extend(check_first_status(facts.direction, wanted, is_closed).err().unwrap_or_default());
    }
    let sent = read_upload(&ctx).map_err(|r| refusals.push(r)).ok().flatten();
    let (Some(facts), true) = (facts, refusals.is_empty()) else {
        let fields = filled(fields(&ctx, &mut tx, case.as_ref()).await?, &ctx.form);
        return Ok(refused(page(&ctx, case.as_ref(), &fields, &refusals), &refusals));
    };
    let file = keep(&ctx, &mut tx, sent).await?;
    let made = create_document(&mut tx, &ctx.by(), &new_document(&ctx, &facts, case.as_ref(), file)).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/handlingar/{}", made.id))))
}

async fn keep(ctx: &Ctx, tx: &mut Tx, sent: Option<Sent>) -> Result<Option<FileRef>, Fault> {
    match sent {
        Some(sent) => Ok(Some(sent.keep(ctx, tx).await?)),
        None => Ok(None),
    }
}

fn new_document<'a>(
    ctx: &Ctx,
    facts: &'a DocumentFacts,
    case: Option<&Case>,
    file: Option<FileRef>,
) -> NewDocument<'a> {
    NewDocument {
        case: case.map(|c| c.id),
        number: facts.number.as_deref(),
        title: &facts.title,
        public_title: &facts.public_title,
        direction: facts.direction,
        day: facts.day,
        counterpart: &facts.counterpart,
        status: wanted_status(ctx, facts.day),
        secrecy: facts.secrecy.clone(),
        file,
    }
}
