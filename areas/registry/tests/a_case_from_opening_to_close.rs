//! From the first series to a closed case whose draft has become public.

use crate::world::{as_role, id_of, shown, story};

#[tokio::test]
async fn a_case_is_opened_filled_closed_and_opened_again() {
    story(|site| async move {
        let mut maja = as_role(&site, "secretary");
        shown(maja.get("/sydnarke/arenden").await).says("Inget ärende är registrerat");
        shown(maja.get("/sydnarke/arenden/nytt").await).says("Det finns ingen nummerserie");
        let refused = maja
            .fill(
                "/sydnarke/diarieserier/ny",
                &[
                    ("name", "Nämndens diarium"),
                    ("case_template", "Syd-IT {n}"),
                    ("document_template", "{case}-{n}"),
                    ("yearly", "1"),
                ],
            )
            .await;
        refused.expect(422).says("Mallen behöver ett år, {yy} eller {yyyy}");
        maja.fill(
            "/sydnarke/diarieserier/ny",
            &[
                ("name", "Nämndens diarium"),
                ("case_template", "Syd-IT {yy}-{n}"),
                ("document_template", "{case}-{n}"),
                ("yearly", "1"),
            ],
        )
        .await
        .expect(303);
        shown(maja.get("/sydnarke/diarieserier").await).says("Syd-IT 21-1");
        let alike = [
            ("name", "En till"),
            ("case_template", "Syd-IT {yy}-{n}"),
            ("document_template", "{case}.{n}"),
            ("yearly", "1"),
        ];
        let refused = maja.fill("/sydnarke/diarieserier/ny", &alike).await;
        refused.expect(422).says("Serien Nämndens diarium skriver redan numren så.");

        let form = shown(maja.get("/sydnarke/arenden/nytt").await).says("Nästa nummer i år är Syd-IT 21-1.");
        let (series, opened) = (form.field("series"), form.field("opened"));
        assert_eq!(opened, "2021-02-24");
        let refused = maja.fill("/sydnarke/arenden/nytt", &[("series", &series), ("opened", "2021-03-01")]).await;
        refused.expect(422).says("2 uppgifter behöver rättas").says("Skriv vad det gäller.").says("inte kommit än");
        let made = maja
            .fill(
                "/sydnarke/arenden/nytt",
                &[("series", &series), ("title", "Årsredovisning 2020"), ("opened", "2021-01-11")],
            )
            .await;
        let case = id_of(&made);
        let page = shown(maja.get(&made.to).await);
        page.says("Syd-IT 21-1 Årsredovisning 2020").says("Öppet sedan 11 januari 2021. Inga handlingar ännu.");

        let ny = format!("/sydnarke/handlingar/ny?arende={case}");
        shown(maja.get(&ny).await).says("Nästa nummer i ärendet är Syd-IT 21-1-1.");
        let draft = maja
            .upload(
                &ny,
                "/sydnarke/handlingar/ny",
                &[
                    ("case", &case.to_string()),
                    ("direction", "drawn-up"),
                    ("status", "draft"),
                    ("title", "Tjänsteskrivelse"),
                    ("day", "2021-02-03"),
                ],
                ("file", "tjänsteskrivelse.pdf", b"%PDF-1.7\nText"),
            )
            .await;
        let draft = id_of(&draft);
        let page = shown(maja.get(&format!("/sydnarke/handlingar/{draft}")).await);
        page.says("Syd-IT 21-1-1 Tjänsteskrivelse").says("Utkast, inte allmän handling.").says("1 kB");
        shown(maja.get(&format!("/sydnarke/arenden/{case}")).await).says("En handling, som är utkast.");

        let close = format!("/sydnarke/arenden/{case}/avsluta");
        let page = shown(maja.get(&close).await).says("Utkastet nedan blir allmän handling.");
        let version = page.field("version");
        let early = maja.fill(&close, &[("day", "2021-01-01"), ("version", &version)]).await;
        early.expect(422).says("kan inte avslutas före det");
        maja.fill(&close, &[("day", "2021-02-24"), ("version", &version)]).await.expect(303);
        let page = shown(maja.get(&format!("/sydnarke/handlingar/{draft}")).await);
        page.says("Allmän handling sedan ärendet avslutades 24 februari 2021.").says("TF 2:10");

        let refused = maja
            .submit(
                &ny,
                "/sydnarke/handlingar/ny",
                &[("case", &case.to_string()), ("direction", "drawn-up"), ("title", "För sent"), ("day", "2021-02-24")],
            )
            .await;
        refused.expect(422).says("Ärendet är avslutat och kan inte innehålla utkast.");

        let page = format!("/sydnarke/arenden/{case}");
        maja.submit(&page, &format!("{page}/oppna"), &[]).await.expect(303);
        maja.submit(&page, &format!("{page}/oppna"), &[]).await.expect(400).says("Ärendet är redan öppet.");
        shown(maja.get(&format!("/sydnarke/handlingar/{draft}")).await).says("allmän");
        let history = shown(maja.get(&format!("{page}/historik")).await);
        history
            .says("Avslutade ärende")
            .says("Öppnade ärende igen")
            .says("Handlingen blev allmän")
            .says("Syd-IT 21-1-1");
        shown(maja.get(&format!("{page}/handlingar")).await).says("Tjänsteskrivelse");
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_made_public_after_a_look_at_it_and_only_by_who_may() {
    use crate::world::{case, document, draft, series};
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        let s = series(&mut tx).await;
        let c = case(&mut tx, &s, "Årsredovisning 2020").await;
        let d = document(&mut tx, &draft(Some(c.id), "Protokoll")).await;
        tx.commit().await.expect("saved");
        let address = format!("/sydnarke/handlingar/{}/offentliggor", d.id);

        for role in ["head", "member", "auditor"] {
            as_role(&site, role).get(&address).await.expect(403);
        }
        let mut maja = as_role(&site, "secretary");
        let page = shown(maja.get(&address).await).says("Det här blir allmänt").says("Det går inte att ångra.");
        let version = page.field("version");
        let send = |why, day| vec![("why", why), ("day", day), ("version", version.as_str())];
        maja.fill(&address, &send("received", "2021-02-24")).await.expect(422).says("expedierad eller justerad");
        maja.fill(&address, &send("adjusted", "2021-02-02")).await.expect(422).says("före sitt eget datum");
        maja.fill(&address, &send("adjusted", "2021-02-25")).await.expect(422).says("inte kommit än");
        maja.fill(&address, &send("adjusted", "2021-02-22")).await.expect(303);
        let page = shown(maja.get(&format!("/sydnarke/handlingar/{}", d.id)).await);
        page.says("justerades eller färdigställdes 22 februari 2021").says_not("Gör allmän");
        assert_eq!(maja.get(&address).await.status.as_u16(), 303, "nothing is left to confirm");
        let token = maja.get("/sydnarke/arenden/nytt").await.field("form_token");
        let mut again = send("expedited", "2021-02-24");
        again.push(("form_token", &token));
        maja.post(&address, &again).await.expect(422).says("är allmän sedan 2021-02-22");
    })
    .await;
}
