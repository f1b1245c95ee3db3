//! Elections (val): to what, with closed ballots or not, who got how many, the lot.

use crate::rules::values::re;
use minutes::{Candidate, Election, Lot, Paragraph, TieRule};

/// Reads elections told under a heading of their own. Whether every word was understood.
pub(super) fn election(p: &mut Paragraph, text: &str) -> bool {
    let mut left = text.to_string();
    let plain = re!(r"Till ([\p{L} ,-]{3,60}?) (?:väljs|utses|valdes|utsågs) (\p{Lu}[^.]*)\.");
    let closed = re!(
        r"Val med slutna sedlar till ([^:]{3,80}): (.*?), blanka (\d+), ogiltiga (\d+)\.(\s*Lika röstetal avgörs med lott\.)?\s*Valda: ([^.]*)\."
    );
    let start = p.proceedings.elections.len();
    if let Some(c) = closed.captures(text) {
        let mut e = of(&c[1], &c[6]);
        e.closed = true;
        let votes = re!(r"(?:^|, )(\p{Lu}[^\d]*?) (\d+)");
        let candidate = |v: regex::Captures<'_>| Some(Candidate { name: v[1].to_string(), votes: v[2].parse().ok()? });
        e.candidates = votes.captures_iter(&c[2]).filter_map(candidate).collect();
        (e.blank, e.invalid) = (c[3].parse().unwrap_or(0), c[4].parse().unwrap_or(0));
        e.counted = Some(e.candidates.iter().map(|v| v.votes).sum::<i64>() + e.blank + e.invalid);
        e.tie = c.get(5).map(|_| TieRule::Lot);
        e.lot = lot(text);
        p.proceedings.elections.push(e);
        left = closed.replace(&left, " ").into_owned();
    }
    for c in plain.captures_iter(&left.clone()) {
        p.proceedings.elections.push(of(&c[1], &c[2]));
    }
    left = plain.replace_all(&left, " ").into_owned();
    left = lots().replace(&left, " ").into_owned();
    left = re!(r"Vid lika röstetal i val [^.]*\.(?:\s*KL [\d:, –-]+)?").replace(&left, " ").into_owned();
    p.proceedings.elections.len() > start && !left.chars().any(char::is_alphabetic)
}

fn of(post: &str, elected: &str) -> Election {
    let names: Vec<String> = re!(r", | och ").split(elected).map(|n| n.trim().to_string()).collect();
    let places = i64::try_from(names.len()).unwrap_or_default();
    Election { post: post.trim().to_string(), places, elected: names, ..Election::default() }
}

fn lots() -> &'static regex::Regex {
    re!(r"Lottat mellan (.*?) Lottens frö ([0-9a-f]+) Lotten föll på (\p{Lu}[\p{L} -]*(?:\([^)]*\))?)")
}

fn lot(text: &str) -> Option<Lot> {
    let c = lots().captures(text)?;
    let among = c[1].split(", ").map(str::to_string).collect();
    Some(Lot { among, seed: c[2].to_string(), drawn: c[3].trim().to_string() })
}
