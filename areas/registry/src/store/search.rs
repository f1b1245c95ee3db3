//! Search over cases and documents. Protected words are found only by those who may see them.

use super::cases::{CaseFilter, list_cases};
use super::documents::{DocumentFilter, list_documents};
use basics::CooperationId;
use store::{Fault, Tx, Value};

/// How many words of a query count; the rest are left out.
const WORDS: usize = 6;
/// Most hits of each kind.
const MOST: i64 = 50;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HitKind {
    Case,
    Document,
}

/// A case or document that matches a query; the title is the one the reader may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub kind: HitKind,
    pub id: i64,
    pub number: String,
    pub title: String,
    /// Address within the cooperation, e.g. `/arenden/4`.
    pub href_path: String,
}

/// Cases first, then documents, the latest first. An empty query finds nothing.
pub async fn search(tx: &mut Tx, coop: CooperationId, query: &str, sees_secret: bool) -> Result<Vec<Hit>, Fault> {
    if text::search_words(query).trim().is_empty() {
        return Ok(Vec::new());
    }
    let filter = CaseFilter { query: query.to_string(), sees_secret, limit: MOST, ..CaseFilter::default() };
    let cases = list_cases(tx, coop, &filter).await?;
    let filter = DocumentFilter { query: query.to_string(), sees_secret, limit: MOST, ..DocumentFilter::default() };
    let documents = list_documents(tx, coop, &filter).await?;
    let cases = cases.iter().map(|c| Hit {
        kind: HitKind::Case,
        id: c.id,
        number: c.number.clone(),
        title: c.title_for(sees_secret).to_string(),
        href_path: format!("/arenden/{}", c.id),
    });
    let documents = documents.iter().map(|d| Hit {
        kind: HitKind::Document,
        id: d.id,
        number: d.number.clone(),
        title: d.title_for(sees_secret).to_string(),
        href_path: format!("/handlingar/{}", d.id),
    });
    Ok(cases.chain(documents).collect())
}

/// Six patterns that all must match, for `like … escape '!'`; unused ones match everything.
pub(super) fn patterns(query: &str) -> Vec<Value> {
    let words = text::search_words(query);
    let mut words: Vec<&str> = words.split_whitespace().collect();
    // Longer words say more, and a number written whole implies its parts.
    words.sort_by_key(|w| std::cmp::Reverse(w.chars().count()));
    words.dedup();
    words.truncate(WORDS);
    let mut patterns: Vec<Value> = words.iter().map(|w| Value::from(format!("% {}%", plain(w)))).collect();
    patterns.resize(WORDS, Value::from("%"));
    patterns
}

fn plain(word: &str) -> String {
    word.replace('!', "!!").replace('%', "!%").replace('_', "!_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_with_a_meaning_in_sql_lose_it() {
        assert_eq!(plain("50%_rabatt!"), "50!%!_rabatt!!");
    }

    #[test]
    fn there_are_always_six_patterns() {
        assert_eq!(patterns(""), vec![Value::from("%"); 6]);
        assert_eq!(patterns("protokollet")[0], Value::from("% protokoll%"));
        assert_eq!(patterns("ett två tre fyra fem sex sju åtta").len(), 6);
    }
}
