//! Every page one can click to: it renders, on both engines, in both languages, for every role.

use crate::world::{signed_in, site, worlds};
use std::collections::{BTreeSet, VecDeque};
use testing::{Answer, Visitor, both_engines};

/// Addresses on the page that lead on within the program.
fn links(html: &str) -> Vec<String> {
    html.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|h| h.split('#').next().unwrap_or_default().replace("&amp;", "&"))
        .filter(|h| h.starts_with('/') && !h.contains(".css"))
        .collect()
}

/// What is wrong with the page as such.
fn faults(path: &str, answer: &Answer) -> Vec<String> {
    let mut wrong = Vec::new();
    let kind = answer.headers.get("content-type").and_then(|v| v.to_str().ok()).unwrap_or_default().to_string();
    if answer.status.as_u16() != 200 && answer.status.as_u16() != 303 {
        wrong.push(format!("{path}: {}", answer.status));
    }
    if !kind.starts_with("text/html") || answer.status.as_u16() != 200 {
        return wrong;
    }
    let html = answer.text();
    let mut must = |ok: bool, what: &str| {
        if !ok {
            wrong.push(format!("{path}: {what}"));
        }
    };
    must(html.matches("<h1>").count() == 1, "not exactly one h1");
    must(html.contains("<title>") && !html.contains("<title> –"), "no title");
    must(!html.contains('⟦'), "a message without text");
    must(!html.contains("style=\""), "an inline style");
    let scripts = html.matches("<script").count();
    must(
        scripts == html.matches("<script src=\"/skript-").count() && scripts <= 1,
        "a script that is not our own file",
    );
    must(html.contains("<main"), "no main");
    for part in
        html.split("<input ").skip(1).chain(html.split("<textarea ").skip(1)).chain(html.split("<select ").skip(1))
    {
        let tag = part.split('>').next().unwrap_or_default();
        let silent = tag.contains("type=\"hidden\"") || tag.contains("aria-label");
        let id = tag.split("id=\"").nth(1).and_then(|r| r.split('"').next()).unwrap_or_default();
        must(silent || html.contains(&format!("for=\"{id}\"")), &format!("a field without label: {tag}"));
    }
    let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|r| r.split('"').next()).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    must(ids.len() == unique.len(), "an id stands twice");
    wrong
}

/// Opens everything that can be clicked to from the start.
async fn crawl(visitor: &mut Visitor) -> (usize, Vec<String>) {
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    let mut queue = VecDeque::from(["/".to_string(), "/sydnarke".to_string()]);
    while let Some(path) = queue.pop_front() {
        // One address with another query is the same page but for what it shows; a few are enough.
        let bare = path.split('?').next().unwrap_or_default().to_string();
        let alike = seen.iter().filter(|s: &&String| s.split('?').next() == Some(&bare)).count();
        if alike >= 3 || !seen.insert(path.clone()) {
            continue;
        }
        let answer = visitor.get(&path).await;
        wrong.extend(faults(&path, &answer));
        queue.extend(links(&answer.text()));
    }
    (seen.len(), wrong)
}

#[tokio::test]
async fn every_page_one_can_click_to_renders_on_both_engines() {
    for (site, _settings, _folder) in worlds().await {
        let mut secretary = signed_in(&site, "secretary").await;
        let (count, wrong) = crawl(&mut secretary).await;
        assert!(wrong.is_empty(), "{:?}\n{}", site.site.store.engine(), wrong.join("\n"));
        assert!(count > 60, "only {count} pages were found");
    }
}

#[tokio::test]
async fn every_role_can_click_everywhere_it_is_shown() {
    let (site, _settings, _folder) = worlds().await.remove(0);
    for role in ["chair", "member", "substitute", "head", "contact", "auditor", "supervisor", "administrator"] {
        let mut visitor = signed_in(&site, role).await;
        let (_, wrong) = crawl(&mut visitor).await;
        assert!(wrong.is_empty(), "{role}\n{}", wrong.join("\n"));
    }
}

#[tokio::test]
async fn english_has_words_for_every_page() {
    let (site, _settings, _folder) = worlds().await.remove(0);
    let mut secretary = signed_in(&site, "secretary").await;
    secretary.keep_cookie("samdrift_sprak", "en");
    let (_, wrong) = crawl(&mut secretary).await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn an_empty_installation_leads_to_sign_in_and_an_unknown_address_says_so() {
    for (settings, _folder) in both_engines().await {
        let store = samdrift::open_store(&settings).await.expect("the store opens");
        let site = site(store).await;
        site.visitor().get("/finns/inte/alls").await.expect(404).says("Sidan finns inte");
        site.visitor().get("/halsa").await.expect(200);
        site.visitor().get("/logga-in").await.expect(200);
    }
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_keep_a_browser_safe() {
    let (site, _settings, _folder) = worlds().await.remove(0);
    let mut secretary = signed_in(&site, "secretary").await;
    for path in ["/", "/sydnarke", "/finns-inte", "/favicon.svg", "/sydnarke/moten"] {
        let answer = secretary.get(path).await;
        let header =
            |name: &str| answer.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().to_string();
        assert!(header("content-security-policy").starts_with("default-src 'none'"), "{path}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
        assert!(!header("cache-control").is_empty(), "{path}");
    }
}

#[tokio::test]
async fn the_style_sheet_and_typeface_are_where_the_page_says() {
    let (site, _settings, _folder) = worlds().await.remove(0);
    let mut visitor = site.visitor();
    let start = visitor.get("/").await.text();
    let style =
        start.split("rel=\"stylesheet\" href=\"").nth(1).and_then(|r| r.split('"').next()).expect("a style sheet");
    let answer = visitor.get(style).await.expect(200);
    assert_eq!(answer.headers["content-type"], "text/css; charset=utf-8");
    for font in answer.text().split("url(\"").skip(1).filter_map(|r| r.split('"').next()) {
        assert_eq!(visitor.get(font).await.expect(200).headers["content-type"], "font/woff2", "{font}");
    }
}
