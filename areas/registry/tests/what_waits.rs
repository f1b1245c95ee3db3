//! Loose documents wait for whoever registers; lists narrow; every page opens for those who may.

use crate::world::{as_role, by, case, day, document, draft, new_case, received, series, shown, story};
use registry::{NewCase, NewDocument, create_case};

#[tokio::test]
async fn loose_documents_wait_until_they_are_placed() {
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        let s = series(&mut tx).await;
        let c = case(&mut tx, &s, "Årsredovisning").await;
        let d = document(&mut tx, &received(None, "Skrivelse")).await;
        tx.commit().await.expect("saved");
        let mut maja = as_role(&site, "secretary");
        shown(maja.get("/sydnarke/oversikt").await).says("En handling hör inte till något ärende").says("H 2021-1");
        shown(as_role(&site, "member").get("/sydnarke/oversikt").await).says_not("hör inte till");
        shown(maja.get("/sydnarke/handlingar?arende=utan").await).says("H 2021-1");

        let edit = format!("/sydnarke/handlingar/{}/redigera", d.id);
        let version = maja.get(&edit).await.field("version");
        let place = c.id.to_string();
        let fields = [
            ("case", place.as_str()),
            ("title", "Skrivelse"),
            ("day", "2021-02-03"),
            ("counterpart", "Laxå kommun"),
            ("reason", "Hör till ärendet"),
            ("version", &version),
        ];
        maja.fill(&edit, &fields).await.expect(303);
        let page = shown(maja.get(&format!("/sydnarke/handlingar/{}", d.id)).await);
        page.says("Syd-IT 21-1 Årsredovisning").says("H 2021-1 Skrivelse").says("Lagd i ett ärende");
        shown(maja.get("/sydnarke/oversikt").await).says_not("hör inte till");
    })
    .await;
}

#[tokio::test]
async fn lists_narrow_and_turn_pages() {
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        let s = series(&mut tx).await;
        for n in 0..51 {
            let title = if n == 7 { "Protokollet från mötet" } else { "Ärende" };
            let opened = day(if n < 3 { "2020-11-02" } else { "2021-01-11" });
            create_case(&mut tx, &by(), &NewCase { title, opened, ..new_case(&s, "") }).await.expect("a case");
        }
        document(&mut tx, &received(Some(1), "Yttrande")).await;
        document(&mut tx, &draft(Some(1), "Förslag")).await;
        document(&mut tx, &NewDocument { day: day("2021-01-15"), ..draft(Some(1), "Underlag") }).await;
        tx.commit().await.expect("saved");
        let mut maja = as_role(&site, "secretary");
        shown(maja.get("/sydnarke/arenden").await).says("50 ärenden på sidan").says("Äldre").says_not("Syd-IT 20-1 ");
        shown(maja.get("/sydnarke/arenden?sida=2").await).says("Ett ärende på sidan").says("Syd-IT 20-1");
        shown(maja.get("/sydnarke/arenden?ar=2020").await).says("3 ärenden på sidan");
        shown(maja.get("/sydnarke/arenden?lage=avslutade").await).says("Inget stämmer");
        shown(maja.get("/sydnarke/arenden?q=protokoll+m%C3%B6te").await)
            .says("Ett ärende på sidan")
            .says("Syd-IT 21-5");
        let csv = shown(maja.get("/sydnarke/arenden.csv?ar=2020").await).text();
        assert_eq!(csv.lines().count(), 4, "{csv}");
        assert!(csv.starts_with("\u{feff}Nummer,Rubrik,Serie,Öppnat,Avslutat,Sekretess\r\n"), "{csv}");
        for (query, number) in [
            ("riktning=in", "En handling, senaste"),
            ("status=utkast", "2 handlingar, senaste"),
            ("status=allmanna", "En handling, senaste"),
            ("fran=2021-02-01", "2 handlingar, senaste"),
            ("till=2021-01-31", "En handling, senaste"),
            ("fran=2021-01-15&till=2021-01-15&status=utkast", "En handling, senaste"),
            ("fran=i+g%C3%A5r", "gick inte att läsa"),
        ] {
            shown(maja.get(&format!("/sydnarke/handlingar?{query}")).await).says(number);
        }
        assert_eq!(shown(maja.get("/sydnarke/handlingar.csv").await).text().lines().count(), 4);
    })
    .await;
}

#[tokio::test]
async fn every_page_opens_in_both_languages_for_those_who_may_and_for_no_others() {
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        let s = series(&mut tx).await;
        let c = case(&mut tx, &s, "Årsredovisning").await;
        document(&mut tx, &draft(Some(c.id), "Förslag")).await;
        tx.commit().await.expect("saved");
        for page in (registry::AREA.pages)().iter().filter(|p| !p.writes) {
            let path = page.path.replace("{coop}", "sydnarke").replace("{id}", "1");
            let has_nothing = path.ends_with("/fil");
            for lang in ["sv", "en"] {
                let mut maja = as_role(&site, "secretary");
                maja.keep_cookie("samdrift_sprak", lang);
                let answer = maja.get(&path).await;
                let answer = if has_nothing { answer.expect(404) } else { shown(answer) };
                if answer.text().contains("<h1") {
                    assert_eq!(answer.text().matches("<h1").count(), 1, "{path}");
                    assert!(answer.text().contains(&format!("<html lang=\"{lang}\"")), "{path}");
                }
            }
            let reads = page.right == web::Right::Deed("registry.read");
            let member = as_role(&site, "member").get(&path).await.status.as_u16();
            assert_eq!(
                member,
                if !reads {
                    403
                } else if has_nothing {
                    404
                } else {
                    200
                },
                "{path}"
            );
            assert_eq!(site.visitor().get(&path).await.status.as_u16(), 303, "{path}");
        }
    })
    .await;
}
