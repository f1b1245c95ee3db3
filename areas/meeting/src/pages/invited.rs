//! Those called beside the seats: with the right to attend, called to inform, and representatives of the staff.

use super::answer::{Outcome, outcome, refused};
use super::frame::{address, asked, under};
use crate::rules::{CalledAs, Invited, Meeting, Reader, read_invited};
use crate::store;
use ::store::hash_of;
use basics::Refusal;
use law::Rule;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{card, law as law_line};
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    if let Err(no) = meeting.unlocked() {
        return Err(refused(no));
    }
    let now = store::list_invited(&mut tx, ctx.coop(), meeting.id).await?;
    Ok(page(&ctx, &meeting, &fields(&ctx, &now), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let old = store::list_invited(&mut tx, ctx.coop(), meeting.id).await?;
    let get = |name: &str| ctx.form.get(name);
    let done = match read_invited(Reader::new(&get)) {
        Err(no) => Outcome::Refused(no),
        Ok(_) if ctx.form.get("sett") != seen_hash(&old) => Outcome::Stale,
        Ok(new) => outcome(store::save_invited(&mut tx, &ctx.by(), meeting.id, &old, &new).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, meeting.id, "/kallelse")))
        }
        Outcome::Refused(no) => {
            let fields = filled(fields(&ctx, &old), &ctx.form);
            Ok(page(&ctx, &meeting, &fields, &no).refused())
        }
        Outcome::Stale => {
            let theirs = fields(&ctx, &old);
            Ok(web::look::merge::merge_page(&ctx, &ctx.path, &filled(theirs.clone(), &ctx.form), &theirs))
        }
    }
}

fn seen_hash(list: &[Invited]) -> String {
    hash_of(format!("{list:?}").as_bytes())
}

fn fields(ctx: &Ctx, now: &[Invited]) -> Vec<Field> {
    let field = |name: &str, role: CalledAs| {
        let lines: Vec<String> = now.iter().filter(|i| i.role == role).map(Invited::written).collect();
        let label = ctx.t(&format!("meeting-invited-{}", role.code()));
        Field::new(name, label, Kind::Lines(3), lines.join("\n"))
            .hint(ctx.t(&format!("meeting-hint-invited-{}", role.code())))
    };
    vec![
        Field::hidden("sett", seen_hash(now)),
        field("narvaroratt", CalledAs::RightToAttend),
        field("kallade", CalledAs::Expert),
        field("personal", CalledAs::Staff),
    ]
}

fn page(ctx: &Ctx, meeting: &Meeting, fields: &[Field], no: &[Refusal]) -> Reply {
    let rule = law::cite(&[Rule::Meet7], meeting.day(), ctx.lang());
    let body = html! {
        (card(&ctx.t("meeting-invited-card"), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-save"))))
        (law_line(&ctx.tv("meeting-invited-law", &[("law", rule.into())])))
    };
    let frame = under(ctx, meeting, ctx.t("meeting-invited"))
        .crumb(ctx.t("meeting-tab-summons"), address(ctx, meeting.id, "/kallelse"))
        .lead(ctx.t("meeting-invited-lead"));
    ctx.show(frame.body(body))
}
