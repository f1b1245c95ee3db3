//! The notice board as an Atom feed (RFC 4287).

use basics::{Day, Moment};
use maud::{Markup, PreEscaped, html};

/// What stands over the entries.
pub struct Head {
    pub title: String,
    /// The page the feed tells of.
    pub address: String,
    /// Where the feed itself stands.
    pub own_address: String,
    pub author: String,
    pub lang: &'static str,
}

/// One posting.
pub struct Entry {
    pub title: String,
    /// Permanent; also the entry's id.
    pub address: String,
    pub day: Day,
}

/// The whole file. Its day is that of the latest entry; of an empty board the first day there is.
pub fn write(head: &Head, entries: &[Entry]) -> String {
    let latest = entries.iter().map(|e| e.day).max().or(Day::of(2000, 1, 1));
    let feed = html! {
        feed xmlns="http://www.w3.org/2005/Atom" xml:lang=(head.lang) {
            title { (head.title) }
            id { (head.address) }
            (link("self", &head.own_address))
            (link("alternate", &head.address))
            author { name { (head.author) } }
            @if let Some(day) = latest { updated { (Moment::start_of(day)) } }
            @for e in entries {
                entry {
                    title { (e.title) }
                    id { (e.address) }
                    (link("alternate", &e.address))
                    updated { (Moment::start_of(e.day)) }
                    summary { (e.title) }
                }
            }
        }
    };
    format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{}\n", feed.into_string())
}

/// An empty element has to be closed in XML.
fn link(rel: &str, address: &str) -> Markup {
    let escaped = html! { (address) }.into_string().replace('"', "&quot;");
    PreEscaped(format!("<link rel=\"{rel}\" href=\"{escaped}\"/>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_have_ids_days_and_escaped_titles() {
        let head = Head {
            title: "Anslag <nämnden>".into(),
            address: "https://s.example/a".into(),
            own_address: "https://s.example/a.atom".into(),
            author: "Nämnden".into(),
            lang: "sv",
        };
        let day = "2021-02-24".parse().expect("a day in a test");
        let text =
            write(&head, &[Entry { title: "§§ 1–7 & mer".into(), address: "https://s.example/a/1".into(), day }]);
        for part in [
            "<title>Anslag &lt;nämnden&gt;</title>",
            "<title>§§ 1–7 &amp; mer</title>",
            "<id>https://s.example/a/1</id>",
            "<updated>2021-02-23T23:00:00Z</updated>",
            "<link rel=\"self\" href=\"https://s.example/a.atom\"/>",
        ] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
    }
}
