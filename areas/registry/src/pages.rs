//! The area's addresses, and what in the register waits for the visitor.

mod case;
mod case_form;
mod cases;
mod close;
mod correct;
mod document;
mod document_file;
mod document_form;
mod documents;
mod list;
mod publish;
mod series;
mod show;

use crate::store::{DocumentFilter, count_documents, list_documents};
use store::Tx;
use web::look::parts;
use web::{Ctx, Fault, Later, Markup, Need, Page, Right, Tone, html, page};

const READ: Right = Right::Deed("registry.read");
const REGISTER: Right = Right::Deed("registry.register");
const PUBLISH: Right = Right::Deed("registry.publish");
const SETUP: Right = Right::Deed("registry.setup");

pub fn table() -> Vec<Page> {
    vec![
        Page::get("/{coop}/arenden", READ, page!(cases::list)),
        Page::get("/{coop}/arenden.csv", READ, page!(cases::export)),
        Page::get("/{coop}/arenden/nytt", REGISTER, page!(case_form::new)),
        Page::post("/{coop}/arenden/nytt", REGISTER, page!(case_form::create)),
        Page::get("/{coop}/arenden/{id}", READ, page!(case::overview)),
        Page::get("/{coop}/arenden/{id}/handlingar", READ, page!(case::documents)),
        Page::get("/{coop}/arenden/{id}/historik", READ, page!(case::history)),
        Page::get("/{coop}/arenden/{id}/redigera", REGISTER, page!(case_form::edit)),
        Page::post("/{coop}/arenden/{id}/redigera", REGISTER, page!(case_form::save)),
        Page::get("/{coop}/arenden/{id}/avsluta", PUBLISH, page!(close::confirm)),
        Page::post("/{coop}/arenden/{id}/avsluta", PUBLISH, page!(close::close)),
        Page::post("/{coop}/arenden/{id}/oppna", REGISTER, page!(close::reopen)),
        Page::get("/{coop}/handlingar", READ, page!(documents::list)),
        Page::get("/{coop}/handlingar.csv", READ, page!(documents::export)),
        Page::get("/{coop}/handlingar/ny", REGISTER, page!(document_form::new)),
        Page::post("/{coop}/handlingar/ny", REGISTER, page!(document_form::create)),
        Page::get("/{coop}/handlingar/{id}", READ, page!(document::overview)),
        Page::get("/{coop}/handlingar/{id}/historik", READ, page!(document::history)),
        Page::get("/{coop}/handlingar/{id}/redigera", REGISTER, page!(correct::edit)),
        Page::post("/{coop}/handlingar/{id}/redigera", REGISTER, page!(correct::save)),
        Page::get("/{coop}/handlingar/{id}/offentliggor", PUBLISH, page!(publish::confirm)),
        Page::post("/{coop}/handlingar/{id}/offentliggor", PUBLISH, page!(publish::publish)),
        Page::get("/{coop}/handlingar/{id}/fil", READ, page!(document_file::download)),
        Page::get("/{coop}/handlingar/{id}/bifoga", REGISTER, page!(document_file::form_page)),
        Page::post("/{coop}/handlingar/{id}/bifoga", REGISTER, page!(document_file::attach)),
        Page::get("/{coop}/diarieserier", SETUP, page!(series::list)),
        Page::get("/{coop}/diarieserier/ny", SETUP, page!(series::new)),
        Page::post("/{coop}/diarieserier/ny", SETUP, page!(series::create)),
        Page::get("/{coop}/diarieserier/{id}", SETUP, page!(series::edit)),
        Page::post("/{coop}/diarieserier/{id}", SETUP, page!(series::save)),
    ]
}

/// Documents that belong to no case wait for whoever registers.
pub fn needs<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Need>, Fault>> {
    Box::pin(async move {
        if !ctx.may("registry.register") {
            return Ok(Vec::new());
        }
        let count = count_documents(tx, ctx.coop()).await?.loose;
        if count == 0 {
            return Ok(Vec::new());
        }
        Ok(vec![Need {
            day: None,
            tone: Tone::Calm,
            title: ctx.tv("registry-need-loose", &[("n", count.into())]),
            detail: ctx.t("registry-need-loose-detail"),
            law: String::new(),
            action: ctx.t("registry-need-loose-action"),
            href: ctx.url("/handlingar?arende=utan"),
        }])
    })
}

/// The documents registered last, for the overview.
pub fn panels<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Markup>, Fault>> {
    Box::pin(async move {
        if !ctx.may("registry.read") {
            return Ok(Vec::new());
        }
        let filter = DocumentFilter { sees_secret: true, limit: 5, ..DocumentFilter::default() };
        let latest = list_documents(tx, ctx.coop(), &filter).await?;
        if latest.is_empty() {
            return Ok(Vec::new());
        }
        let sees_secret = show::sees_secret(ctx);
        let body = html! {
            ul {
                @for d in &latest {
                    li {
                        a href=(ctx.url(&format!("/handlingar/{}", d.id))) { (d.number) }
                        " " (d.title_for(sees_secret))
                    }
                }
            }
        };
        Ok(vec![parts::card(&ctx.t("registry-panel-latest"), body)])
    })
}
