//! A meeting planned by mistake is taken away, until somebody has been told of it; the same moment is planned once.

use crate::world::in_both_worlds;

#[tokio::test]
async fn a_mistaken_meeting_goes_and_a_called_one_stays() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut maja = world.secretary().await;
        let plan = [("dag", "2021-06-09"), ("start", "13:00"), ("stadig-other", "1")];
        maja.fill("/sydnarke/moten/nytt", &plan).await.expect(303);
        maja.fill("/sydnarke/moten/nytt", &plan).await.expect(422).says("redan ett sammanträde planerat");
        let remove = "/sydnarke/moten/2/ta-bort";
        maja.get("/sydnarke/moten/2/andra").await.expect(200).says("Ta bort sammanträdet");
        maja.fill(remove, &[]).await.expect(303);
        maja.get("/sydnarke/moten/2").await.expect(404);
        maja.fill("/sydnarke/moten/nytt", &plan).await.expect(303);
        maja.submit("/sydnarke/moten/3/dagordning", "/sydnarke/moten/3/dagordning/numrera", &[]).await.expect(303);
        maja.fill("/sydnarke/moten/3/ta-bort", &[]).await.expect(400).says("nummer i årets följd");
        // The one that has been held stays as well.
        maja.fill("/sydnarke/moten/1/ta-bort", &[]).await.expect(400).says("kan inte tas bort");
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn nobody_stands_twice_and_there_is_one_chair() {
    in_both_worlds(async |world| {
        world.held().await;
        let mut maja = world.secretary().await;
        let list = "/sydnarke/moten/1/narvaro";
        maja.submit(list, "/sydnarke/moten/1/narvaro/hamta", &[]).await.expect(303);
        maja.get(list).await.expect(200).says("ordförande");
        let new = "/sydnarke/moten/1/narvaro/ny";
        maja.fill(new, &[("namn", "En Annan"), ("uppgift", "chair")]).await.expect(422).says("Uppgiften har redan");
        let nobody = [("namn", "En Annan"), ("uppgift", "serving"), ("for", "Nobody Alls")];
        maja.fill(new, &nobody).await.expect(422).says("ingen ledamotsplats");
        maja.fill(new, &[("namn", "En Annan"), ("uppgift", "called")]).await.expect(303);
        maja.fill(new, &[("namn", "en annan"), ("uppgift", "called")]).await.expect(422).says("står redan");
    })
    .await;
}
