//! Two forms open at once: the second to save sees both texts and nothing is overwritten.

use crate::world::{as_role, case, document, draft, series, shown, story};

#[tokio::test]
async fn the_second_to_save_gets_the_merge_page() {
    story(|site| async move {
        let mut tx = site.site.store.write().await.expect("a write");
        let s = series(&mut tx).await;
        let c = case(&mut tx, &s, "Årsredovisning").await;
        let d = document(&mut tx, &draft(Some(c.id), "Förslag")).await;
        tx.commit().await.expect("saved");
        let mut maja = as_role(&site, "secretary");
        let mut head = as_role(&site, "head");
        for (page, day) in
            [(format!("/sydnarke/arenden/{}", c.id), "opened"), (format!("/sydnarke/handlingar/{}", d.id), "day")]
        {
            let edit = format!("{page}/redigera");
            let version = maja.get(&edit).await.field("version");
            let send = |title, version| {
                vec![("title", title), (day, "2021-02-03"), ("direction", "drawn-up"), ("version", version)]
            };
            head.fill(&edit, &send("Chefens rubrik", &version)).await.expect(303);
            let merge = maja.fill(&edit, &send("Sekreterarens rubrik", &version)).await.expect(409);
            let newer = merge.field("version");
            merge.says("Chefens rubrik").says("Sekreterarens rubrik").says("Inget är överskrivet");
            shown(maja.get(&page).await).says("Chefens rubrik");
            maja.fill(&edit, &send("Gemensam rubrik", &newer)).await.expect(303);
            shown(maja.get(&page).await).says("Gemensam rubrik");
        }
        let edit = "/sydnarke/diarieserier/1";
        let send = |name, version| {
            vec![
                ("name", name),
                ("case_template", "Syd-IT {yy}-{n}"),
                ("document_template", "{case}-{n}"),
                ("yearly", "1"),
                ("version", version),
            ]
        };
        let version = maja.get(edit).await.field("version");
        maja.fill(edit, &send("Diarium", &version)).await.expect(303);
        maja.fill(edit, &send("Annat", &version)).await.expect(409).says("Diarium");
    })
    .await;
}
