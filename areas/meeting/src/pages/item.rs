//! One item of the agenda before the meeting: who presents it and when, its papers, and what is left out of them.

use super::agenda::back;
use super::agenda_side::{basis_of, has_document};
use super::answer::{Outcome, outcome, refused};
use super::frame::{address, under};
use super::paragraph::{asked_paragraph, paragraph_address, title};
use crate::rules::{BasisKind, Item, Meeting, Memo, Paragraph, ParagraphText, Reader};
use crate::store;
use ::store::Tx;
use basics::Refusal;
use board::Board;
use registry::rules::{FileType, plain_name, read_file_type};
use registry::{Direction, Document, FileRef, NewDocument, Status};
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{button_second, card, columns, notice_info};
use web::{Ctx, Fault, Markup, Reply, html};

/// What the page is made of.
struct Facts {
    meeting: Meeting,
    board: Board,
    p: Paragraph,
    item: Item,
    memo: Option<Memo>,
    /// The documents of the item's case.
    documents: Vec<Document>,
}

async fn facts(ctx: &Ctx, tx: &mut Tx) -> Result<Facts, Fault> {
    let (meeting, board, p) = asked_paragraph(ctx, tx).await?;
    let item = store::find_item(tx, ctx.coop(), p.id).await?;
    let memo = store::find_memo(tx, ctx.coop(), p.id).await?;
    let documents = match &p.text.case {
        Some(case) => registry::list_documents_in_case(tx, ctx.coop(), case.id).await?,
        None => Vec::new(),
    };
    Ok(Facts { meeting, board, p, item, memo, documents })
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let f = facts(&ctx, &mut tx).await?;
    if let Err(no) = f.meeting.unlocked() {
        return Err(refused(no));
    }
    Ok(page(&ctx, &f, &fields(&ctx, &f), &[], &[]))
}

/// Saves presenter, time, note and which documents go with the item, in one transaction.
pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let f = facts(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut presenter = Reader::new(&get);
    let name = presenter.line("foredragande");
    let mut no = presenter.done(Some(())).err().unwrap_or_default();
    let seen = ctx.form.number("punktversion").unwrap_or(0);
    let read = Item::read(Reader::new(&get), &Item { version: seen, ..f.item.clone() });
    no.extend(read.as_ref().err().cloned().unwrap_or_default());
    let (Ok(item), true) = (read, no.is_empty()) else {
        let fields = filled(fields(&ctx, &f), &ctx.form);
        return Ok(page(&ctx, &f, &fields, &no, &[]).refused());
    };
    let text = ParagraphText { presenter: name, ..with_documents(&ctx, &f) };
    let mut done = Outcome::Done(());
    if text != f.p.text {
        let version = super::answer::version(&ctx);
        done = outcome(store::update_paragraph(&mut tx, &ctx.by(), f.p.id, &text, version).await)?;
    }
    if matches!(done, Outcome::Done(())) {
        done = outcome(store::save_item(&mut tx, &ctx.by(), &item).await)?;
    }
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, f.meeting.id, &format!("/dagordning#punkt-{}", f.p.id))))
        }
        Outcome::Refused(no) => {
            let fields = filled(fields(&ctx, &f), &ctx.form);
            Ok(page(&ctx, &f, &fields, &no, &[]).refused())
        }
        Outcome::Stale => {
            let theirs = fields(&ctx, &f);
            Ok(web::look::merge::merge_page(&ctx, &ctx.path, &filled(theirs.clone(), &ctx.form), &theirs))
        }
    }
}

/// The paragraph's text with the documents of its case as they were ticked; everything else stands as it was.
fn with_documents(ctx: &Ctx, f: &Facts) -> ParagraphText {
    let mut text = f.p.text.clone();
    let of_case = |id: i64| f.documents.iter().any(|d| d.id == id);
    text.basis.retain(|b| b.document.is_none_or(|id| !of_case(id) || ctx.form.ticked(&tick_name(id))));
    for d in f.documents.iter().filter(|d| ctx.form.ticked(&tick_name(d.id)) && !has_document(&f.p, d.id)) {
        text.basis.push(basis_of(d));
    }
    text
}

fn tick_name(document: i64) -> String {
    format!("handling-{document}")
}

fn fields(ctx: &Ctx, f: &Facts) -> Vec<Field> {
    let hint = |id: &str| ctx.t(&format!("meeting-hint-{id}"));
    let mut all = vec![
        Field::hidden("version", f.p.version),
        Field::hidden("punktversion", f.item.version),
        Field::new("foredragande", ctx.t("meeting-field-presenter"), Kind::Text, &f.p.text.presenter),
        Field::new("tid", ctx.t("meeting-field-booked"), Kind::Time, &f.item.booked).hint(hint("booked")),
        Field::new("utelamnat", ctx.t("meeting-field-omitted"), Kind::Text, &f.item.omitted).hint(hint("omitted")),
    ];
    for d in &f.documents {
        let values = [("number", (&d.number).into()), ("title", d.title_for(false).into())];
        let ticked = if has_document(&f.p, d.id) { "1" } else { "" };
        all.push(Field::new(&tick_name(d.id), ctx.tv("meeting-item-document", &values), Kind::Tick, ticked));
    }
    all
}

fn page(ctx: &Ctx, f: &Facts, fields: &[Field], no: &[Refusal], no_upload: &[Refusal]) -> Reply {
    let here = paragraph_address(ctx, &f.p, "/punkt");
    let main = html! {
        (card(&ctx.t("meeting-item-card"), form(ctx, &here, fields, no, &ctx.t("meeting-save"))))
        (back(ctx, f.meeting.id))
    };
    let upload_fields = [
        Field::new("titel", ctx.t("meeting-field-upload-title"), Kind::Text, ctx.form.get("titel")).required(),
        Field::new("file", ctx.t("meeting-field-upload"), Kind::File(FileType::ACCEPT), "").required(),
    ];
    let side = html! {
        (card(&ctx.t("meeting-memo"), memo(ctx, f)))
        @if f.p.text.case.is_some() && ctx.may("registry.register") {
            (card(&ctx.t("meeting-upload"), html! {
                p.small { (ctx.t("meeting-upload-lead")) }
                (form(ctx, &paragraph_address(ctx, &f.p, "/ladda-upp"), &upload_fields, no_upload, &ctx.t("meeting-upload-save")))
            }))
        } @else if f.p.text.case.is_none() {
            (notice_info(&ctx.t("meeting-upload-no-case")))
        }
        (other_basis(ctx, f))
    };
    let frame = under(ctx, &f.meeting, title(&f.p, &f.board))
        .crumb(ctx.t("meeting-tab-agenda"), address(ctx, f.meeting.id, "/dagordning"))
        .lead(ctx.t("meeting-item-lead"));
    ctx.show(frame.body(columns(main, side)))
}

fn memo(ctx: &Ctx, f: &Facts) -> Markup {
    let to = |rest: &str| paragraph_address(ctx, &f.p, &format!("/tjansteskrivelse{rest}"));
    html! {
        @match &f.memo {
            Some(_) => p { a href=(to("")) { (ctx.t("meeting-memo-read")) } },
            None => {
                p { (ctx.t("meeting-memo-none")) }
                @if ctx.may("memo.write") { p { (button_second(&ctx.t("meeting-memo-write"), &to("/andra"))) } }
            }
        }
    }
}

/// The papers that are not documents of the case: they are changed in the paragraph itself.
fn other_basis(ctx: &Ctx, f: &Facts) -> Markup {
    let of_case = |id: Option<i64>| id.is_some_and(|id| f.documents.iter().any(|d| d.id == id));
    let others: Vec<&str> =
        f.p.text
            .basis
            .iter()
            .filter(|b| b.kind == BasisKind::Basis && !of_case(b.document))
            .map(|b| &*b.text)
            .collect();
    html! {
        @if !others.is_empty() {
            (card(&ctx.t("meeting-item-other-papers"), html! {
                ul { @for text in &others { li { (text) } } }
                p.small { a href=(paragraph_address(ctx, &f.p, "/andra")) { (ctx.t("meeting-paragraph-edit")) } }
            }))
        }
    }
}

/// Registers an uploaded file as a document in the item's case and adds it to the item.
pub async fn upload(ctx: Ctx) -> Result<Reply, Fault> {
    if !ctx.may("registry.register") {
        return Err(Fault::Forbidden);
    }
    let mut tx = ctx.write().await?;
    let f = facts(&ctx, &mut tx).await?;
    if let Err(no) = f.meeting.unlocked() {
        return Err(refused(no));
    }
    let case = f.p.text.case.as_ref().ok_or_else(|| refused(vec![Refusal::new("meeting-upload-case")]))?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let heading = r.must_line("titel", "meeting-upload-title");
    let mut no = r.done(Some(())).err().unwrap_or_default();
    let sent = ctx.uploads.iter().find(|u| u.field == "file");
    let kind = match sent.map(|u| read_file_type(&u.name, &u.bytes)) {
        None => Err(Refusal::new("meeting-upload-file").at("file")),
        Some(read) => read,
    };
    let kind = kind.map_err(|r| no.push(r)).ok();
    let (Some(sent), Some(kind), true) = (sent, kind, no.is_empty()) else {
        return Ok(page(&ctx, &f, &fields(&ctx, &f), &[], &no).refused());
    };
    let kept = ctx.site.store.keep_file(&mut tx, ctx.coop(), kind.media_type(), sent.bytes.clone()).await?;
    let file = FileRef { hash: kept.hash, name: plain_name(&sent.name), kind: kept.kind, size: kept.size };
    let new = NewDocument {
        case: Some(case.id),
        number: None,
        title: &heading,
        public_title: "",
        direction: Direction::DrawnUp,
        day: ctx.today,
        counterpart: "",
        status: Status::Draft,
        secrecy: None,
        file: Some(file),
    };
    let made = registry::create_document(&mut tx, &ctx.by(), &new).await?;
    let mut text = f.p.text.clone();
    text.basis.push(basis_of(&made));
    match outcome(store::update_paragraph(&mut tx, &ctx.by(), f.p.id, &text, f.p.version).await)? {
        Outcome::Done(()) => tx.commit().await?,
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(paragraph_address(&ctx, &f.p, "/punkt")))
}
