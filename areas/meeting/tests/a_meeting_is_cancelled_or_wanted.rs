//! A meeting is cancelled and stays with its reason; an extra one is held when enough members ask (MEET-1).

use crate::world::in_both_worlds;

#[tokio::test]
async fn a_called_meeting_is_cancelled_and_stays_visible() {
    in_both_worlds(async |world| {
        world.test.move_to("2021-01-20").await;
        let mut maja = world.secretary().await;
        maja.fill("/sydnarke/moten/nytt", &[("dag", "2021-02-10"), ("stadig-adjuster", "1")]).await.expect(303);
        let cancel = "/sydnarke/moten/1/stall-in";
        maja.fill(cancel, &[("version", "1")]).await.expect(422).says("Ange varför");
        maja.fill(cancel, &[("skal", "Inga ärenden"), ("version", "1")]).await.expect(303);
        maja.get("/sydnarke/moten/1").await.expect(200).says("inställt").says("Inga ärenden");
        maja.get("/sydnarke/moten?ar=2021").await.expect(200).says("inställt").says("Inga ärenden");
        maja.get("/sydnarke").await.expect(200).says_not("Kallelse");
        maja.get(cancel).await.expect(400).says("ställdes in 2021-01-20");
        let step = "/sydnarke/moten/1/avsluta";
        maja.submit("/sydnarke/moten/1/dagordning", step, &[("slut", "13:45"), ("version", "2")]).await.expect(422);
        // The same moment may be planned again.
        maja.fill("/sydnarke/moten/nytt", &[("dag", "2021-02-10"), ("stadig-adjuster", "1")]).await.expect(303);
        let mut per = world.acting("Per Lind", "member", None).await;
        per.get("/sydnarke/moten/1").await.expect(200).says("inställt");
        per.get(cancel).await.expect(403);
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn an_extra_meeting_needs_a_third_of_the_members_or_the_chair() {
    const EXTRA: &str = "/sydnarke/moten/extra";
    in_both_worlds(async |world| {
        world.test.move_to("2021-03-02").await;
        let mut maja = world.secretary().await;
        maja.get(EXTRA).await.expect(200).says("här 2 av 4").says("KL 6:23").says("Bo Ek (KD), Laxå, begär det");
        let asked = [("begard", "2021-03-01"), ("arende", "Driftavbrottet"), ("dag", "2021-03-12"), ("start", "09:00")];
        let mut one = asked.to_vec();
        one.push(("ledamot-3", "1"));
        maja.fill(EXTRA, &one).await.expect(422).says("Det fattas 1: minst 2 av 4");
        one.push(("ledamot-1", "1"));
        maja.fill(EXTRA, &one).await.expect(303);
        let page = maja.get("/sydnarke/moten/1").await.expect(200);
        page.says("Extra sammanträde, begärt 1 mars 2021 av Karin Strand (M) och Bo Ek (KD): Driftavbrottet");
        let mut chair = asked.to_vec();
        chair.push(("ordforande", "1"));
        maja.fill(EXTRA, &chair).await.expect(422).says("redan ett sammanträde planerat");
        chair[2].1 = "2021-03-15";
        maja.fill(EXTRA, &chair).await.expect(303);
        maja.get("/sydnarke/moten/2").await.expect(200).says("Ordföranden ansåg 1 mars 2021");
    })
    .await;
}
