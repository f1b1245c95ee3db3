//! After adjustment nothing in the minutes can be changed, and a change made past the program is found.

use crate::world::in_both_worlds;

const M: &str = "/sydnarke/moten/1";

#[tokio::test]
async fn adjusted_minutes_refuse_every_change() {
    in_both_worlds(async |world| {
        world.adjusted().await;
        let mut maja = world.secretary().await;
        let page = maja.get(&format!("{M}/paragrafer/1")).await.expect(200);
        page.says("Justerad 22 februari 2021 och låst.").says_not("Ändra paragrafen");
        maja.get(M).await.expect(200).says_not("Ändra uppgifter");
        for form in ["/andra", "/justera", "/avsluta", "/paragrafer/ny", "/paragrafer/1/andra", "/paragrafer/1/nummer"]
        {
            maja.get(&format!("{M}{form}")).await.expect(400).says("justerades 2021-02-22 och är låst");
        }
        let deeds: [(&str, &[(&str, &str)]); 7] = [
            ("/andra", &[("dag", "2021-02-10"), ("version", "3")]),
            ("/paragrafer/ny", &[("rubrik", "Sent påkommen"), ("slag", "decision")]),
            ("/paragrafer/1/andra", &[("rubrik", "Annat"), ("slag", "decision"), ("version", "1")]),
            ("/paragrafer/1/stryk", &[("skal", "ångrade oss")]),
            ("/narvaro/ny", &[("namn", "Någon"), ("uppgift", "member")]),
            ("/avsluta", &[("slut", "15:00"), ("version", "3")]),
            ("/justera", &[("dag", "2021-02-23"), ("av", "Bo Ek"), ("version", "3")]),
        ];
        for (path, fields) in deeds {
            let refused = maja.submit(M, &format!("{M}{path}"), fields).await;
            assert!(refused.seen().contains("är låst"), "{path}: {}", refused.seen());
            assert!([400, 422].contains(&refused.status.as_u16()), "{path}: {}", refused.status);
        }
        for path in ["/dagordning/numrera", "/narvaro/hamta"] {
            maja.submit(M, &format!("{M}{path}"), &[]).await.expect(400).says("är låst");
        }
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_changed_decision_is_found_with_its_meeting_and_paragraph() {
    in_both_worlds(async |world| {
        world.adjusted().await;
        assert_eq!(world.findings().await, [""; 0]);
        world
            .tamper("update meeting_point set text = 'Nämnden avslår.' where cooperation = 1 and kind = 'decision'")
            .await;
        let found = world.findings().await.join(" | ");
        assert!(
            found.starts_with(
                "Protokoll 2021-02-10, §\u{a0}1 ”Årsredovisning 2020”: paragrafen har ändrats efter justeringen"
            ),
            "{found}"
        );
    })
    .await;
}

#[tokio::test]
async fn changed_heads_added_rows_and_lost_paragraphs_are_found() {
    in_both_worlds(async |world| {
        world.adjusted().await;
        world.tamper("update meeting_meeting set end_time = '15:00' where cooperation = 1").await;
        world.tamper(
            "insert into meeting_attendance (cooperation, id, meeting, position, name, political_party, role, for_whom,
                    function, paragraphs, is_remote, version)
             values (1, 99, 1, 3, 'Någon', '', 'member', '', '', '', 0, 1)",
        )
        .await;
        for sql in [
            "delete from meeting_point where cooperation = 1",
            "delete from meeting_basis where cooperation = 1",
            "delete from meeting_paragraph where cooperation = 1",
        ] {
            world.tamper(sql).await;
        }
        let found = world.findings().await;
        let has = |words: &str| assert!(found.iter().any(|f| f.contains(words)), "»{words}« in {found:?}");
        has("Protokoll 2021-02-10: uppgifterna om sammanträdet har ändrats");
        has("Protokoll 2021-02-10: närvaron har ändrats");
        has("Protokoll 2021-02-10, §\u{a0}1 ”Årsredovisning 2020”: paragrafen saknas");
        assert_eq!(found.len(), 3, "{found:?}");
    })
    .await;
}

#[tokio::test]
async fn a_reference_that_leads_nowhere_is_found() {
    in_both_worlds(async |world| {
        world.held().await;
        world.tamper("update meeting_paragraph set case_id = 77 where cooperation = 1").await;
        let found = world.findings().await;
        assert_eq!(found, ["Sammanträdet 2021-02-10 hänvisar till något som inte finns (case 77)."]);
    })
    .await;
}

#[tokio::test]
async fn a_late_adjustment_needs_its_reason() {
    in_both_worlds(async |world| {
        world.held().await;
        world.test.move_to("2021-03-01").await;
        let mut maja = world.secretary().await;
        let adjust = format!("{M}/justera");
        maja.get("/sydnarke").await.expect(200).says("försenat");
        maja.get(&adjust).await.expect(200).says("skulle ha varit justerat senast 24 februari 2021");
        let mut fields = vec![("dag", "2021-03-01"), ("av", "Göran Ahl och Bo Ek"), ("version", "2")];
        maja.fill(&adjust, &fields).await.expect(422).says("Ange varför det blev senare.");
        fields.push(("skal", "Justeraren var sjuk."));
        maja.fill(&adjust, &fields).await.expect(303);
        maja.get(&format!("{M}/protokoll")).await.expect(200).says("efter sista dagen").says("Justeraren var sjuk.");
    })
    .await;
}
