//! What stands beside a name: office, municipality, for whom, which paragraphs, from afar.

use super::Listed;
use super::names::is_municipality;
use crate::rules::values::{self, re};
use crate::rules::words::is_title;
use minutes::{Present, Serving};

/// Reads what stands beside a name.
pub(super) fn detail(listed: Listed, who: &mut Present, text: &str) {
    let text = &listed_paragraphs(who, text);
    let apart = re!(r"(\p{L}{4}) (§|\d|del av \d|ej \d)").replace_all(text, "$1, $2").replace("from, ", "from ");
    for piece in apart
        .split([',', ';', '(', ')'])
        .map(|p| p.trim().trim_matches(['.', '-', '–', ' ', ':']))
        .filter(|p| !p.is_empty())
    {
        let low = piece.to_lowercase();
        let remote = re!(
            r"(?i)\b(?:på distans|distans|via teams|teams|via skype|skype|digitalt|via länk|på länk|via webb|via telefon|per telefon|på telefon|via zoom|uppkopplad)\b"
        );
        let left = remote.replace_all(piece, "").trim().to_string();
        if left.len() < piece.len() {
            who.remote = true;
            if left.len() < 3 {
                continue;
            }
        }
        if matches!(
            low.as_str(),
            "tjänstgör inte"
                | "tjänstgör ej"
                | "inte tjänstgörande"
                | "kl"
                | "ej"
                | "närv"
                | "frånv"
                | "på plats"
                | "närvarande"
                | "hela sammanträdet"
                | "hela mötet"
        ) {
            continue;
        }
        let leads = re!(r"^(?:tjänstgörande |mötes)?ordf\p{L}*\.? (?:vid|under|på|för) ").is_match(&low);
        if leads && who.role.as_deref().is_some_and(|r| r.ends_with("chair")) {
            continue;
        }
        let placed = piece
            .rsplit_once(' ')
            .filter(|(o, town)| office(&o.to_lowercase()).is_some() && town.starts_with(char::is_uppercase));
        if let Some((role, town)) = placed.filter(|_| listed != Listed::Others) {
            who.role = office(&role.to_lowercase()).map(str::to_string);
            who.municipality = Some(town.to_string());
        } else if let Some(role) = office(&low).filter(|_| listed != Listed::Others) {
            who.role = Some(role.to_string());
        } else if re!(r"^(?:§+\s*)?\d[\d\s,–—/§.:-]*(?:och\s+\d+)?-?$|^§|\bkl\b|^(?:t\.?\s?o\.?\s?m\.?|fr\.?\s?o\.?\s?m\.?|from|tom|från|till|under|del av)\s|^(?:ej|inte|utom|endast|närv\p{L}*\.?)\s+(?:§+\s*)?\d|^\d+\s*[-–]\s*del av \d+|^delvis$").is_match(&low) {
            add(&mut who.paragraphs, &left);
        } else if !low.contains("ej tjänst") && re!(r"\btjänstgör|\btjg\b|\btj\.?\s?ers\b|^ersätter").is_match(&low) {
            let serving = who.serving.get_or_insert_with(Serving::default);
            if let Some(c) = values::covers(&left) {
                (serving.from, serving.to) = (Some(c.first), Some(c.last));
            }
        } else if matches!(low.as_str(), "ersättare" | "suppleant" | "ers") {
            who.role = Some("substitute".to_string());
        } else if matches!(low.as_str(), "ledamot" | "ordinarie" | "ord. ledamot") {
            who.role = Some("member".to_string());
        } else if is_municipality(&left) || matches!(low.as_str(), "landstinget" | "regionen") || is_town(listed, who, &left) {
            who.municipality = Some(left);
        } else if left.chars().any(char::is_alphabetic) && !matches!(low.as_str(), "för" | "och" | "samt") {
            add(&mut who.role, &left);
        }
    }
}

/// Takes out several paragraphs apart by commas, or with the board's short name before: `LN §§ 1–3, 5–11`.
fn listed_paragraphs(who: &mut Present, text: &str) -> String {
    let many =
        re!(r"(?:\b\p{Lu}[\p{Lu}\p{L}]{0,9}\s+)?§{1,2}\s*\d+(?:\s*[–-]\s*\d+)?(?:(?:,| och)\s*\d+(?:\s*[–-]\s*\d+)?)*");
    let Some(found) = many.find(text).filter(|m| !m.as_str().starts_with('§') || m.as_str().contains(',')) else {
        return text.to_string();
    };
    add(&mut who.paragraphs, found.as_str());
    format!("{}{}", &text[..found.start()], &text[found.end()..])
}

fn add(to: &mut Option<String>, text: &str) {
    match to {
        Some(old) => *old = format!("{old}, {text}"),
        None => *to = Some(text.to_string()),
    }
}

/// A single name in capitals after the party of a politician: the municipality, `Ann Ek (S), Norrby`.
fn is_town(listed: Listed, who: &Present, text: &str) -> bool {
    let one = !text.contains(' ') && text.chars().count() > 2 && text.chars().all(|c| c.is_alphabetic() || c == '-');
    listed != Listed::Others
        && who.political_party.is_some()
        && who.municipality.is_none()
        && one
        && text.starts_with(char::is_uppercase)
        && !is_title(text)
        && text.chars().any(char::is_lowercase)
}

/// The office of a politician.
fn office(low: &str) -> Option<&'static str> {
    let t = low.trim_end_matches('.').trim();
    let second = re!(r"^(?:2:?e|2:?a|andre|andra)\.?\s+(?:vice|v\.?)\s*ordf(?:örande)?$");
    let vice = re!(r"^(?:1:?e|1:?a|förste|första)?\.?\s*(?:vice|v\.?)\s*ordf(?:örande)?$");
    let chair = re!(r"^(?:mötes|tjänstgörande |t\.?f\.? )?ordf(?:örande)?$");
    match t {
        t if second.is_match(t) => Some("second-vice-chair"),
        t if vice.is_match(t) => Some("vice-chair"),
        t if chair.is_match(t) => Some("chair"),
        _ => None,
    }
}

/// Gives everybody the role that follows from where they stand.
pub(super) fn finish(listed: Listed, who: &mut Present) {
    who.name = who.name.trim_matches(|c: char| ",;:*•-–".contains(c) || c.is_whitespace()).to_string();
    let substitute = who.role.as_deref() == Some("substitute");
    match listed {
        Listed::Deciding => {
            if who.serving.is_some() || substitute {
                who.serving.get_or_insert_with(Serving::default);
                who.role.get_or_insert_with(|| "substitute".to_string());
            }
            who.role.get_or_insert_with(|| "member".to_string());
        }
        Listed::Serving => {
            who.serving.get_or_insert_with(Serving::default);
            who.role.get_or_insert_with(|| "substitute".to_string());
        }
        Listed::Substitutes => {
            who.role.get_or_insert_with(|| "substitute".to_string());
        }
        Listed::Unclear => {
            if who.serving.is_some() {
                who.role.get_or_insert_with(|| "substitute".to_string());
            }
        }
        Listed::Others => {
            if who.role.as_deref().is_some_and(|r| matches!(r.to_lowercase().as_str(), "sekreterare" | "sekr")) {
                who.role = Some("secretary".to_string());
            }
        }
    }
}
