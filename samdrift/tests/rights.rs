//! Every route with every role, signed out, and from another cooperation.

use crate::world::{signed_in, world};
use basics::Moment;
use store::By;
use testing::{TestSite, Visitor, at, both_engines};
use web::{Gate as _, Page, Reach, Right};

/// A second cooperation with one person in every role.
async fn another_cooperation(site: &TestSite) -> Visitor {
    let now: Moment = at("2021-02-24");
    let mut tx = site.site.store.write().await.expect("a write");
    let other = store::create_cooperation(&mut tx, "grannsam", "Grannsamverkan").await.expect("a cooperation");
    let by = By::program(other.id, now);
    let email = "alla.roller@grannsam.example";
    let person = access::NewPerson { name: "Alva Roth", email, phone: "" };
    let id = access::create_person(&mut tx, &by, &person).await.expect("a person");
    for role in access::AccessGate.roles() {
        access::grant_role(&mut tx, &by, id, role, None).await.expect("a role");
    }
    access::open_session(&mut tx, "token-of-the-neighbour", email, now).await.expect("a session");
    tx.commit().await.expect("the commit");
    site.visitor_with_session("token-of-the-neighbour")
}

/// The page's address with numbers for its holes.
fn address(page: &Page) -> String {
    let mut path = page.path.replace("{coop}", "sydnarke");
    while let (Some(from), Some(to)) = (path.find('{'), path.find('}')) {
        path.replace_range(from..=to, "1");
    }
    path
}

async fn ask(visitor: &mut Visitor, page: &Page) -> u16 {
    let path = address(page);
    let answer = if page.writes {
        // The token of the form on any page of this session.
        let token = visitor.get("/").await.field("form_token");
        visitor.post(&path, &[("form_token", token.as_str())]).await
    } else {
        visitor.get(&path).await
    };
    answer.status.as_u16()
}

#[tokio::test]
async fn each_role_reaches_what_the_table_gives_it_and_nothing_else() {
    let (settings, _folder) = both_engines().await.remove(0);
    let site = world(&settings).await;
    let mut wrong = Vec::new();
    for role in access::AccessGate.roles() {
        let mut visitor = signed_in(&site, role).await;
        for page in site.site.pages().iter().filter(|p| p.in_cooperation()) {
            let Right::Deed(deed) = page.right else { continue };
            let may = access::AccessGate.reach(role, deed) != Reach::None;
            let status = ask(&mut visitor, page).await;
            let refused = status == 403;
            if may == refused && !(may && access::AccessGate.reach(role, deed) == Reach::OwnParty) {
                wrong.push(format!(
                    "{role} {} {} ({deed}): {status}",
                    if page.writes { "POST" } else { "GET" },
                    page.path
                ));
            }
            if status >= 500 {
                wrong.push(format!("{role} {}: {status}", page.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn signed_out_one_is_led_to_sign_in_and_no_form_is_taken() {
    let (settings, _folder) = both_engines().await.remove(0);
    let site = world(&settings).await;
    let mut visitor = site.visitor();
    for page in site.site.pages() {
        if matches!(page.right, Right::Open | Right::Public | Right::Demo) {
            continue;
        }
        let status = ask(&mut visitor, &page).await;
        let expected = if page.writes { 401 } else { 303 };
        assert_eq!(status, expected, "{}", page.path);
    }
}

#[tokio::test]
async fn from_another_cooperation_nothing_here_exists() {
    let (settings, _folder) = both_engines().await.remove(0);
    let site = world(&settings).await;
    let mut neighbour = another_cooperation(&site).await;
    for page in site.site.pages().iter().filter(|p| p.in_cooperation()) {
        assert_eq!(ask(&mut neighbour, page).await, 404, "{}", page.path);
    }
    // Their own is empty, and its overview says what to begin with.
    neighbour.get("/grannsam").await.expect(200).says("1. Skriv in avtalet").says("4. Lägg upp en diarieserie");
    // In their own cooperation, numbers of ours lead nowhere either.
    for page in site.site.pages().iter().filter(|p| p.in_cooperation() && p.path.contains("/{") && !p.writes) {
        let holes = page.path.matches('{').count();
        if holes < 2 {
            continue;
        }
        let path = address(page).replace("/sydnarke", "/grannsam");
        let status = neighbour.get(&path).await.status.as_u16();
        let own_record = path.contains("/personer/1") || path.contains("/logg/1");
        assert!(status == 404 || own_record || status == 303, "{path}: {status}");
    }
}

#[test]
fn every_deed_a_page_asks_for_is_in_the_table() {
    let deeds = access::AccessGate.deeds();
    for area in samdrift::areas::all() {
        for page in (area.pages)() {
            if let Right::Deed(deed) = page.right {
                assert!(deeds.iter().any(|d| d == deed), "{}: {deed} is not in areas/access/rights.csv", page.path);
            }
            if page.in_cooperation() {
                assert!(!matches!(page.right, Right::Open | Right::Public), "{} is open to all", page.path);
            }
        }
    }
}

#[tokio::test]
async fn a_form_without_token_or_with_the_token_of_another_session_saves_nothing() {
    let (settings, _folder) = both_engines().await.remove(0);
    let site = world(&settings).await;
    let mut secretary = signed_in(&site, "secretary").await;
    let mut contact = signed_in(&site, "contact").await;
    let foreign = contact.get("/").await.field("form_token");
    let may = |page: &&Page| match page.right {
        Right::Deed(deed) => access::AccessGate.reach("secretary", deed) != Reach::None,
        Right::Open | Right::Public | Right::SignedIn | Right::Demo => true,
    };
    for page in site.site.pages().iter().filter(|p| p.writes).filter(may) {
        for token in ["", foreign.as_str()] {
            let answer = secretary
                .post(&address(page), &[("form_token", token), ("titel", "En text som inte får gå förlorad")])
                .await;
            assert_eq!(answer.status.as_u16(), 403, "{}", page.path);
            answer.says("En text som inte får gå förlorad");
        }
    }
}
