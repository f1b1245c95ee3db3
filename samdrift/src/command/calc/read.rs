//! The arguments of `samdrift calc deadlines`, read into days and parties. Every fault is found at once.

use super::words;
use basics::{Day, Refusal};
use text::Lang;

#[derive(clap::Args, Clone, Default)]
pub struct Args {
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD", help = words(Lang::Sv).t("calc-help-meeting"))]
    pub meeting: Option<String>,
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD", help = words(Lang::Sv).t("calc-help-adjusted"))]
    pub adjusted: Option<String>,
    #[arg(long, value_name = "NAMN=ÅÅÅÅ-MM-DD", help = words(Lang::Sv).t("calc-help-posted"))]
    pub posted: Vec<String>,
    #[arg(long, value_name = "NAMN", help = words(Lang::Sv).t("calc-help-party"))]
    pub party: Vec<String>,
    #[arg(long, help = words(Lang::Sv).t("calc-help-json"))]
    pub json: bool,
    #[arg(long, value_name = "sv|en", help = words(Lang::Sv).t("calc-help-lang"))]
    pub lang: Option<String>,
}

/// What was asked, free of faults: at least one party, each once, nothing before what it follows from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    pub meeting: Day,
    pub adjusted: Option<Day>,
    /// The parties in the order given, with the day the notice went up.
    pub postings: Vec<(String, Option<Day>)>,
}

impl Args {
    /// The language of the answer, and of the faults even where `--lang` is one of them.
    pub fn lang(&self) -> Lang {
        self.lang.as_deref().map_or(Lang::Sv, Lang::read)
    }

    /// The question, or every fault in the order of the options.
    pub fn read(&self) -> Result<Asked, Vec<Refusal>> {
        let mut faults = Vec::new();
        if self.meeting.is_none() {
            faults.push(Refusal::new("calc-fault-meeting-missing"));
        }
        let meeting = read_day("--meeting", self.meeting.as_deref(), &mut faults);
        let adjusted = read_day("--adjusted", self.adjusted.as_deref(), &mut faults);
        let posted = read_posted(&self.posted, &mut faults);
        let parties = read_parties(&self.party, &mut faults);
        check_order(meeting, adjusted, &posted, &mut faults);
        check_strangers(&parties, &posted, &mut faults);
        if let Some(text) = self.lang.as_deref().filter(|text| !["sv", "en"].contains(text)) {
            faults.push(Refusal::new("calc-fault-lang").with("text", shown(text)));
        }
        match meeting {
            Some(meeting) if faults.is_empty() => Ok(Asked { meeting, adjusted, postings: postings(parties, &posted) }),
            _ => Err(faults),
        }
    }
}

/// A name and the day its notice went up; no day where the day given is none, which is then a fault already.
type Posted = (String, Option<Day>);

fn read_day(option: &str, text: Option<&str>, faults: &mut Vec<Refusal>) -> Option<Day> {
    let text = text?;
    let day = text.parse().ok();
    if day.is_none() {
        faults.push(Refusal::new("calc-fault-day").with("option", option).with("text", shown(text)));
    }
    day
}

fn read_posted(texts: &[String], faults: &mut Vec<Refusal>) -> Vec<Posted> {
    let mut posted: Vec<Posted> = Vec::new();
    for text in texts {
        let parts = text.rsplit_once('=').map(|(name, day)| (shown(name), day)).filter(|(name, _)| !name.is_empty());
        let Some((name, day)) = parts else {
            faults.push(Refusal::new("calc-fault-posted-form").with("text", shown(text)));
            continue;
        };
        let day = read_day(&format!("--posted {name}"), Some(day), faults);
        if posted.iter().any(|(known, _)| is_same(known, &name)) {
            faults.push(twice("--posted", &name));
        } else {
            posted.push((name, day));
        }
    }
    posted
}

fn read_parties(texts: &[String], faults: &mut Vec<Refusal>) -> Vec<String> {
    let mut parties: Vec<String> = Vec::new();
    for name in texts.iter().map(|text| shown(text)) {
        if name.is_empty() {
            faults.push(Refusal::new("calc-fault-party-empty"));
        } else if parties.iter().any(|known| is_same(known, &name)) {
            faults.push(twice("--party", &name));
        } else {
            parties.push(name);
        }
    }
    parties
}

fn check_order(meeting: Option<Day>, adjusted: Option<Day>, posted: &[Posted], faults: &mut Vec<Refusal>) {
    if let (Some(meeting), Some(adjusted)) = (meeting, adjusted)
        && adjusted < meeting
    {
        faults.push(Refusal::new("calc-fault-adjusted-early").with("day", adjusted).with("meeting", meeting));
    }
    for (party, up) in posted.iter().filter_map(|(party, up)| up.map(|up| (party, up))) {
        if let Some(adjusted) = adjusted.filter(|adjusted| up < *adjusted) {
            let fault = Refusal::new("calc-fault-posted-before-adjusted").with("adjusted", adjusted);
            faults.push(fault.with("party", party).with("day", up));
        } else if let Some(meeting) = meeting.filter(|meeting| up < *meeting) {
            let fault = Refusal::new("calc-fault-posted-before-meeting").with("meeting", meeting);
            faults.push(fault.with("party", party).with("day", up));
        }
    }
}

fn check_strangers(parties: &[String], posted: &[Posted], faults: &mut Vec<Refusal>) {
    if parties.is_empty() {
        return;
    }
    let strangers = posted.iter().filter(|(name, _)| !parties.iter().any(|party| is_same(party, name)));
    faults.extend(strangers.map(|(name, _)| Refusal::new("calc-fault-posted-stranger").with("party", name)));
}

/// All parties, or those that have posted where no party was named.
fn postings(parties: Vec<String>, posted: &[Posted]) -> Vec<(String, Option<Day>)> {
    if parties.is_empty() {
        return posted.to_vec();
    }
    let up = |party: &str| posted.iter().find(|(name, _)| is_same(name, party)).and_then(|(_, day)| *day);
    parties.into_iter().map(|party| (party.clone(), up(&party))).collect()
}

fn twice(option: &str, party: &str) -> Refusal {
    Refusal::new("calc-fault-party-twice").with("option", option).with("party", party)
}

fn is_same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// A person's text made safe to print on one line: trimmed, no control characters, at most 60 characters.
fn shown(text: &str) -> String {
    text.trim().chars().filter(|c| !c.is_control()).take(60).collect()
}
