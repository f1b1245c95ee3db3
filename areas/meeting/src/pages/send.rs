//! Calling the next version of the summons: what is new, to whom and how, and what stands in the way.

use super::answer::{Outcome, outcome, version};
use super::frame::{address, asked, under};
use crate::documents::{self, Version, agenda_now, said};
use crate::papers::gather;
use crate::rules::{
    CallChannel, CalledAgenda, Calling, Meeting, Reader, Recipient, SentKind, Summons, differences, is_late, next_kind,
    recipients, send_summons,
};
use crate::store::{self, NewSummons};
use ::store::Tx;
use basics::Refusal;
use press::Document;
use web::look::form::{Field, Kind, fault_list, filled};
use web::look::parts::{card, columns, law, missing, notice_info, notice_warn};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// What the next version is made of.
pub struct Draft {
    pub papers: documents::Papers,
    pub agenda: CalledAgenda,
    pub sent: Vec<Summons>,
    pub to: Vec<Recipient>,
    /// Urgent decisions that this agenda does not take up (MEET-14).
    pub urgent: Vec<String>,
    /// Assignments to follow up that this agenda does not name.
    pub not_followed_up: usize,
}

impl Draft {
    pub async fn of(ctx: &Ctx, tx: &mut Tx) -> Result<Draft, Fault> {
        let (meeting, _) = asked(ctx, tx).await?;
        let coop = ctx.coop();
        let sent = store::list_summons(tx, coop, meeting.id).await?;
        let papers = gather(tx, coop, meeting).await?.ok_or(Fault::NotFound)?;
        let persons = access::list_persons(tx, coop).await?;
        let emails: Vec<_> = persons.into_iter().filter(|p| !p.email.is_empty()).map(|p| (p.id, p.email)).collect();
        let to = recipients(&papers.sittings, &papers.call.invited, &emails);
        let urgent = super::reports::urgent_left_out(tx, coop, &papers).await?;
        let not_followed_up = store::left_out_of_follow_up(tx, coop, &papers.meeting, ctx.today).await?;
        Ok(Draft { agenda: agenda_now(&papers), papers, sent, to, urgent, not_followed_up })
    }

    pub fn last(&self) -> Option<&CalledAgenda> {
        self.sent.last().map(|s| &s.agenda)
    }

    pub fn kind(&self) -> SentKind {
        next_kind(self.last(), &self.agenda)
    }

    fn meeting(&self) -> &Meeting {
        &self.papers.meeting
    }

    /// Whether it may go out, with the reasons given.
    fn allowed(&self, ctx: &Ctx, reason: &str, late_reason: &str) -> Result<SentKind, Vec<Refusal>> {
        send_summons(&Calling {
            meeting: self.meeting(),
            agenda: &self.agenda,
            last: self.last(),
            call_days: self.papers.board.call_days,
            urgent: &self.urgent,
            reason,
            late_reason,
            today: ctx.today,
        })
    }

    /// Sets in what the version says of itself, and gives the document as it goes out.
    fn document(&mut self, ctx: &Ctx, reason: &str, late_reason: &str) -> Document {
        let kind = self.kind();
        self.papers.call.changes = match (self.last(), self.sent.is_empty()) {
            (Some(last), false) => differences(last, &self.agenda),
            _ => Vec::new(),
        };
        self.papers.call.version = Some(Version {
            number: 1 + i64::try_from(self.sent.len()).unwrap_or(0),
            kind,
            reason: reason.to_string(),
            late_reason: late_reason.to_string(),
            at: ctx.now,
        });
        documents::summons(&self.papers)
    }

    /// The recipients with the channels the form chose.
    fn chosen(&self, ctx: &Ctx) -> Vec<Recipient> {
        let with = |(i, r): (usize, &Recipient)| Recipient {
            channel: CallChannel::of(&ctx.form.get(&channel_name(i))).unwrap_or(r.channel),
            ..r.clone()
        };
        self.to.iter().enumerate().map(with).collect()
    }
}

fn channel_name(i: usize) -> String {
    format!("kanal-{i}")
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let draft = Draft::of(&ctx, &mut tx).await?;
    Ok(page(&ctx, &draft, &fields(&ctx, &draft), &[]))
}

/// Draws the PDF before the write begins, so that nobody waits for the typesetter; what was drawn must then still
/// be what is sent.
pub async fn send(ctx: Ctx) -> Result<Reply, Fault> {
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let (reason, late) = (r.line("skal"), r.line("sent"));
    let mut no = r.done(Some(())).err().unwrap_or_default();
    freshen(&ctx).await?;
    let mut tx = ctx.read().await?;
    let mut draft = Draft::of(&ctx, &mut tx).await?;
    drop(tx);
    no.extend(draft.allowed(&ctx, &reason, &late).err().unwrap_or_default());
    if !no.is_empty() {
        let fields = filled(fields(&ctx, &draft), &ctx.form);
        return Ok(page(&ctx, &draft, &fields, &no).refused());
    }
    let document = draft.document(&ctx, &reason, &late);
    let pdf = ctx.pdf_bytes(document.clone()).await?;
    let mut tx = ctx.write().await?;
    let mut again = Draft::of(&ctx, &mut tx).await?;
    if again.document(&ctx, &reason, &late) != document {
        return Err(::store::Fault::Stale.into());
    }
    let bytes = serde_json::to_vec(&document).map_err(|e| Fault::Mistake(e.to_string()))?;
    let kept = ctx.site.store.keep_file(&mut tx, ctx.coop(), "application/json", bytes.into()).await?;
    let drawn = ctx.site.store.keep_file(&mut tx, ctx.coop(), "application/pdf", pdf).await?;
    let to = again.chosen(&ctx);
    let new = NewSummons {
        kind: again.kind(),
        reason: &reason,
        late_reason: &late,
        agenda: &again.agenda,
        document: &kept.hash,
        pdf: &drawn.hash,
        to: &to,
    };
    let meeting = again.meeting().id;
    match outcome(store::send_summons(&mut tx, &ctx.by(), meeting, version(&ctx), &new).await)? {
        Outcome::Done(_) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, meeting, "/kallelse")))
        }
        Outcome::Refused(no) => {
            let fields = filled(fields(&ctx, &again), &ctx.form);
            Ok(page(&ctx, &again, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

/// The follow-up of assignments as the ledger has it on the day the summons goes out.
async fn freshen(ctx: &Ctx) -> Result<(), Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(ctx, &mut tx).await?;
    match outcome(store::refresh_follow_up(&mut tx, &ctx.by(), &meeting).await)? {
        Outcome::Done(is_new) => {
            if is_new {
                tx.commit().await?;
            }
            Ok(())
        }
        Outcome::Refused(no) => Err(super::answer::refused(no)),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn fields(ctx: &Ctx, d: &Draft) -> Vec<Field> {
    let mut all = vec![Field::hidden("version", d.meeting().version)];
    if !d.sent.is_empty() {
        let reason = Field::new("skal", ctx.t("meeting-field-send-reason"), Kind::Text, "");
        all.push(reason.hint(ctx.t("meeting-hint-send-reason")).required());
    }
    if d.kind() == SentKind::Summons && is_late(d.meeting(), d.papers.board.call_days, ctx.today) {
        let late = Field::new("sent", ctx.t("meeting-field-send-late"), Kind::Text, "");
        all.push(late.hint(ctx.t("meeting-hint-send-late")).required());
    }
    all
}

fn page(ctx: &Ctx, d: &Draft, fields: &[Field], no: &[Refusal]) -> Reply {
    let kind = d.kind().code();
    let m = d.meeting();
    let due = m.day().plus_days(-d.papers.board.call_days);
    let values = [("day", ctx.day(due).into()), ("days", d.papers.board.call_days.into())];
    let main = html! {
        @if d.kind() == SentKind::Summons && is_late(m, d.papers.board.call_days, ctx.today) {
            (notice_warn(&ctx.tv("meeting-send-is-late", &values)))
        }
        @if !d.sent.is_empty() && d.kind() == SentKind::Summons { (notice_info(&ctx.t("meeting-send-anew"))) }
        (fault_list(ctx, fields, no))
        section.card {
            h2 { (ctx.t("meeting-send-to")) }
            form.form action=(ctx.path) method="post" {
                input type="hidden" name="form_token" value=(ctx.form_token);
                (web::look::form::fields(ctx, fields, no))
                (to_table(ctx, d))
                p.small { a href=(address(ctx, m.id, "/kallade")) { (ctx.t("meeting-invited-edit")) } }
                div.row { button.btn { (ctx.t(&format!("meeting-send-save-{kind}"))) } }
            }
        }
        (law(&ctx.tv("meeting-call-rule", &values)))
    };
    let side = html! {
        @if let Some(last) = d.last() { (card(&ctx.t("meeting-changes"), changes(ctx, d, last))) }
        (card(&ctx.t("meeting-send-lacks"), lacks(ctx, d)))
    };
    let frame = under(ctx, m, ctx.t(&format!("meeting-send-title-{kind}")))
        .crumb(ctx.t("meeting-tab-summons"), address(ctx, m.id, "/kallelse"))
        .lead(ctx.t(&format!("meeting-send-lead-{kind}")));
    ctx.show(frame.body(columns(main, side)))
}

fn to_table(ctx: &Ctx, d: &Draft) -> Markup {
    let heads = [
        head(ctx.t("meeting-col-name")),
        head(ctx.t("meeting-col-called-as")),
        head(ctx.t("meeting-col-call-channel")),
    ];
    let row = |(i, r): (usize, &Recipient)| {
        let chosen = CallChannel::of(&ctx.form.get(&channel_name(i))).unwrap_or(r.channel);
        let label = ctx.tv("meeting-call-channel-for", &[("name", (&r.name).into())]);
        vec![
            html! { (r.name) @if let Some(p) = r.party { " " span.small { (ctx.party_name(p)) } } },
            html! { (ctx.t(&format!("meeting-called-as-{}", r.role.code()))) @if !r.items.is_empty() { ", " (r.items) } },
            html! {
                select name=(channel_name(i)) aria-label=(label) {
                    @for c in CallChannel::ALL {
                        @if c != CallChannel::Samdrift || r.person.is_some() {
                            option value=(c.code()) selected[c == chosen] { (ctx.t(&format!("meeting-call-channel-{}", c.code()))) }
                        }
                    }
                }
            },
        ]
    };
    let rows: Vec<Vec<Markup>> = d.to.iter().enumerate().map(row).collect();
    table(&heads, &rows, &ctx.tv("meeting-send-count", &[("n", rows.len().into())]))
}

/// What differs from the version that went out last, as a list.
pub fn changes(ctx: &Ctx, d: &Draft, last: &CalledAgenda) -> Markup {
    let found = differences(last, &d.agenda);
    html! {
        @if found.is_empty() { p { (ctx.t("meeting-changes-none")) } }
        ul { @for c in &found { li { (said(&ctx.words, c, &d.papers.call.withdrawn)) } } }
    }
}

/// What the document as it is now lacks, so that it can be filled in before it goes out.
pub fn lacks(ctx: &Ctx, d: &Draft) -> Markup {
    let document = documents::summons(&d.papers);
    // The day it goes out is no lack of a draft.
    let own = documents::lacks_sent(&d.papers);
    let all: Vec<&String> = document
        .blocks
        .iter()
        .filter_map(|b| match b {
            press::Block::Missing { text } if *text != own => Some(text),
            _ => None,
        })
        .collect();
    html! {
        @if all.is_empty() { p { (ctx.t("meeting-send-lacks-nothing")) } }
        @else { ul { @for text in all { li { (missing(text)) } } } }
        @if d.not_followed_up > 0 {
            (notice_info(&ctx.tv("meeting-send-not-followed-up", &[("n", d.not_followed_up.into())])))
        }
        @for name in &d.urgent {
            (notice_warn(&ctx.tv("meeting-send-urgent", &[("name", name.into())])))
        }
    }
}
