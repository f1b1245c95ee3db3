//! The clock of one subject's notices as people see it: timeline, lamps per party, what tomorrow would mean.

use crate::rules::{
    Clock, Meeting, Notice, Subject, clock_of, current_notice, down_early, is_posted_late, last_day_if_posted,
    notices_about, range_label, subjects_of,
};
use crate::store;
use ::store::{Fault, Tx};
use agreement::Party;
use basics::{CooperationId, Day, PartyId};
use web::look::parts::{Chip, ChipKind, chip, notice_bad, press};
use web::look::timeline::{Stop, timeline};
use web::{Ctx, Markup, html};

/// What the clock of one subject is made of: of the minutes, or of a paragraph adjusted at once.
pub struct Facts {
    pub meeting: Meeting,
    pub subject: Subject,
    /// `§§ 1–2, 4–7`; empty while nothing is numbered.
    pub label: String,
    pub parties: Vec<Party>,
    /// Those of this subject.
    pub notices: Vec<Notice>,
    /// Parties whose notices stand on Samdrift's page.
    pub automatic: Vec<PartyId>,
}

/// The subjects of a meeting, its minutes first.
pub async fn load(tx: &mut Tx, coop: CooperationId, meeting: &Meeting) -> Result<Vec<Facts>, Fault> {
    let parties = store::parties_of(tx, coop, meeting).await?;
    let paragraphs = store::list_paragraphs(tx, coop, meeting.id).await?;
    let at_once = store::list_at_once(tx, coop, meeting.id).await?;
    let notices = store::list_meeting_notices(tx, coop, meeting.id).await?;
    let automatic = store::automatic_parties(tx, coop, &parties).await?;
    let template = store::board_of(tx, coop, meeting).await?.map(|b| b.label).unwrap_or_default();
    let facts = |subject: Subject| Facts {
        meeting: meeting.clone(),
        label: range_label(&template, &subject.numbers),
        parties: parties.clone(),
        notices: notices_about(&notices, subject.paragraph),
        automatic: automatic.clone(),
        subject,
    };
    Ok(subjects_of(meeting, &paragraphs, &at_once).into_iter().map(facts).collect())
}

impl Facts {
    /// An address under the meeting with what it is about.
    pub fn about(&self, path: &str) -> String {
        match self.subject.paragraph {
            Some(id) => format!("{path}?paragraf={id}"),
            None => path.to_string(),
        }
    }

    /// `Protokollet, §§ 1–2, 4–7` or `§ 3, justerad omedelbart`.
    pub fn name(&self, ctx: &Ctx) -> String {
        match (self.subject.paragraph, self.label.is_empty()) {
            (Some(_), _) => ctx.tv("meeting-subject-paragraph", &[("label", (&self.label).into())]),
            (None, true) => ctx.t("meeting-subject-minutes-bare"),
            (None, false) => ctx.tv("meeting-subject-minutes", &[("label", (&self.label).into())]),
        }
    }

    /// The party's notice was out of sight during the time, and is not up anew.
    pub fn gap(&self, party: PartyId) -> Option<&crate::rules::Gap> {
        let notice = current_notice(&self.notices, party).filter(|_| self.is_early(party))?;
        notice.gaps.last().filter(|_| notice.removal.is_none())
    }

    pub fn party_ids(&self) -> Vec<PartyId> {
        self.parties.iter().map(|p| p.id).collect()
    }

    /// Whether the party's notice came down before its time and has to go up again.
    pub fn is_early(&self, party: PartyId) -> bool {
        down_early(&self.party_ids(), &self.notices).contains(&party)
    }

    pub fn clock(&self) -> Clock {
        clock_of(self.meeting.day(), self.subject.adjusted, &self.party_ids(), &self.notices)
    }
}

/// The lamp of a party: up, late, down, down too early, waiting, overdue.
pub fn lamp(ctx: &Ctx, facts: &Facts, party: PartyId) -> Chip {
    let Some(adjusted) = facts.subject.adjusted else {
        return Chip::new(ChipKind::Quiet, ctx.t("meeting-lamp-later"));
    };
    let short = |d: Day| [("day", text::Value::from(text::day_short(ctx.lang(), d)))];
    let Some(notice) = current_notice(&facts.notices, party) else {
        return if ctx.today > law::post_by(adjusted).day {
            Chip::new(ChipKind::Bad, ctx.t("meeting-lamp-overdue"))
        } else {
            Chip::new(ChipKind::Warn, ctx.t("meeting-lamp-waiting"))
        };
    };
    match &notice.removal {
        Some(r) if facts.is_early(party) => Chip::new(ChipKind::Bad, ctx.tv("meeting-lamp-early", &short(r.day))),
        Some(r) => Chip::new(ChipKind::Quiet, ctx.tv("meeting-lamp-down", &short(r.day))),
        None if facts.gap(party).is_some() => {
            let since = facts.gap(party).map_or(notice.posted, |g| g.from.day());
            Chip::new(ChipKind::Bad, ctx.tv("meeting-lamp-gap", &short(since)))
        }
        None if is_posted_late(adjusted, notice.posted) => {
            Chip::new(ChipKind::Warn, ctx.tv("meeting-lamp-late", &short(notice.posted)))
        }
        None => Chip::new(ChipKind::Good, ctx.tv("meeting-lamp-up", &short(notice.posted))),
    }
}

/// Adjusted → last posted → last day → may be removed; while a party is missing, as it would be if all went
/// up today.
pub fn line(ctx: &Ctx, facts: &Facts) -> Markup {
    let Some(adjusted) = facts.subject.adjusted else { return html! {} };
    let stop = |day: Day, label: &str, main: bool| Stop { day, label: ctx.t(label), filled: day <= ctx.today, main };
    let mut stops = vec![stop(adjusted, "meeting-stop-adjusted", false)];
    let title = match facts.clock() {
        Clock::NotAdjusted => return html! {},
        Clock::Running { last_posted, appeal, removal } => {
            stops.push(stop(last_posted, "meeting-stop-last-posted", false));
            stops.push(stop(appeal.day, "meeting-stop-last-day", true));
            stops.push(stop(removal.day, "meeting-stop-removal", false));
            ctx.tv("meeting-line-running", &[("day", ctx.day(appeal.day).into())])
        }
        Clock::Waiting { .. } | Clock::Broken { .. } => {
            let Some(appeal) = if_posted(facts, ctx.today) else { return html! {} };
            stops.push(Stop { filled: false, ..stop(ctx.today.max(adjusted), "meeting-stop-if-today", false) });
            stops.push(Stop { filled: false, ..stop(appeal.day, "meeting-stop-would-be-last", true) });
            ctx.tv("meeting-line-waiting", &[("day", ctx.day(appeal.day).into())])
        }
    };
    html! { (timeline(ctx, &title, &stops)) }
}

/// The last day to appeal if everything that is missing went up on `day`, or on the day of adjustment if later.
fn if_posted(facts: &Facts, day: Day) -> Option<law::Deadline> {
    let from = facts.subject.adjusted?.max(day);
    last_day_if_posted(&facts.party_ids(), &facts.notices, from)
}

/// One row per party with its lamp.
pub fn lamps(ctx: &Ctx, facts: &Facts) -> Markup {
    html! {
        dl.facts.lamps {
            @for p in &facts.parties { div { dt { (p.short) } dd { (chip(&lamp(ctx, facts, p.id))) } } }
        }
    }
}

/// What it would mean if the last notice went up tomorrow; or that a notice came down too early.
pub fn sentence(ctx: &Ctx, facts: &Facts) -> Markup {
    match facts.clock() {
        Clock::NotAdjusted | Clock::Running { .. } => html! {},
        Clock::Waiting { .. } => {
            let days = if_posted(facts, ctx.today).zip(if_posted(facts, ctx.today.plus_days(1)));
            let Some((today, tomorrow)) = days else { return html! {} };
            let values = [("today", ctx.day(today.day).into()), ("tomorrow", ctx.day(tomorrow.day).into())];
            html! { p.small { (ctx.tv("meeting-if-tomorrow", &values)) } }
        }
        Clock::Broken { parties } => {
            let names: Vec<String> = parties.iter().map(|p| ctx.party_name(*p)).collect();
            let values = [("parties", law::listed(ctx.lang(), &names).into())];
            notice_bad(&ctx.tv("meeting-clock-broken", &values))
        }
    }
}

/// Whether the party has to put the notice up, or up again.
pub fn waits_for(f: &Facts, party: PartyId) -> bool {
    f.subject.adjusted.is_some() && (current_notice(&f.notices, party).is_none() || f.is_early(party))
}

/// One press: the notice is up from today.
pub fn press_up(ctx: &Ctx, f: &Facts, party: &Party, name: &str, main: bool) -> Markup {
    let paragraph = f.subject.paragraph.map(|id| id.to_string()).unwrap_or_default();
    let (day, by) = (ctx.today.to_string(), ctx.by().name);
    let way = if f.automatic.contains(&party.id) { "1" } else { "" };
    let fields = [("dag", &*day), ("av", &*by), ("paragraf", &*paragraph), ("samdrift", way)];
    let label = ctx.tv(name, &[("party", (&party.short).into())]);
    let action = ctx.url(&format!("/moten/{}/anslag/{}/satt-upp", f.meeting.id, party.id));
    press(ctx, &action, &label, &fields, main)
}
