use crate::world::in_both_worlds;
#[tokio::test]
async fn dump() {
    in_both_worlds(async |world| {
        let world = world.with_board(3).await;
        let mut maja = world.acting("secretary").await;
        maja.fill(
            "/narke/namnden/platser/1/mandat",
            &[("person", "5"), ("political_party", "S"), ("from", "2021-03-01"), ("ends_current", "1")],
        )
        .await
        .expect(303);
        maja.fill(
            "/narke/avtal/andra",
            &[
                ("kind", "joint-board"),
                ("name", "Närkes IT-nämnd"),
                ("decided", "Lekeberg KF 2014-06-16 § 71\nLaxå KF 2014-06-18 § 60"),
                ("from", "2015-01-01"),
            ],
        )
        .await
        .expect(303);
        maja.fill(
            "/narke/parter/1/andra",
            &[
                ("name", "Lekebergs kommun"),
                ("short", "Lekeberg"),
                ("code", "1814"),
                ("from", "2015-01-01"),
                ("notice_board", "https://www.lekeberg.se/anslagstavla"),
                ("version", "1"),
            ],
        )
        .await
        .expect(303);
        let dir = std::path::Path::new("/tmp/dump_board");
        std::fs::create_dir_all(dir).unwrap();
        let t = maja.get("/narke/namnden").await.text();
        let i = t.find("rel=\"stylesheet\" href=\"").unwrap() + 23;
        let at = t[i..i + t[i..].find('"').unwrap()].to_string();
        let css = maja.get(&at).await.text();
        std::fs::write(dir.join("style.css"), css).unwrap();
        for (n, p) in [
            ("namnden", "/narke/namnden"),
            ("plats", "/narke/namnden/platser/1"),
            ("plats_ny", "/narke/namnden/platser/ny"),
            ("mandat", "/narke/namnden/platser/1/mandat"),
            ("mandat_edit", "/narke/namnden/mandat/1"),
            ("poster", "/narke/namnden/poster"),
            ("post_ny", "/narke/namnden/poster/ny"),
            ("inst", "/narke/namnden/installningar"),
            ("avtal", "/narke/avtal"),
            ("avtal_andra", "/narke/avtal/andra"),
            ("vard", "/narke/avtal/vard"),
            ("parter", "/narke/parter"),
            ("part", "/narke/parter/1"),
            ("part_andra", "/narke/parter/1/andra"),
            ("part_ny", "/narke/parter/ny"),
        ] {
            let t = maja.get(p).await.expect(200).text();
            let i = t.find("rel=\"stylesheet\" href=\"").unwrap() + 23;
            let j = i + t[i..].find('"').unwrap();
            std::fs::write(dir.join(format!("{n}.html")), format!("{}style.css{}", &t[..i], &t[j..])).unwrap();
        }
        let r = maja.fill("/narke/parter/ny", &[("name", ""), ("short", "laxå")]).await.expect(422).text();
        std::fs::write(dir.join("part_fel.html"), r).unwrap();
        let r = maja
            .fill(
                "/narke/avtal/andra",
                &[
                    ("kind", "federation"),
                    ("name", "Förbundet"),
                    ("decided", "x"),
                    ("from", "2015-01-01"),
                    ("version", "0"),
                ],
            )
            .await
            .expect(409)
            .text();
        std::fs::write(dir.join("merge.html"), r).unwrap();
    })
    .await;
}
