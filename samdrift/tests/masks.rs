//! The rules of masking over the demo's real minutes: how many places they propose though nothing there is private.

use crate::world::world;
use testing::both_engines;

#[tokio::test]
async fn the_demos_minutes_give_few_false_alarms() {
    let (settings, _folder) = both_engines().await.remove(0);
    let site = world(&settings).await;
    let mut tx = site.site.store.read().await.expect("a transaction");
    let (mut runs, mut proposed) = (0, Vec::new());
    for year in [2015, 2021] {
        for m in meeting::list_meetings_of_year(&mut tx, 1, year).await.expect("meetings") {
            let review = meeting::review(&mut tx, 1, m).await.expect("an answer").expect("a review");
            runs += review.reviewed.blocks.len();
            proposed.extend(review.proposals().into_iter().map(|p| format!("{}: {} ({})", p.place, p.text, p.rule)));
        }
    }
    println!("{} places proposed in {runs} blocks of text without private data", proposed.len());
    assert!(runs > 100, "only {runs} blocks");
    assert!(proposed.len() <= 2, "{}", proposed.join("\n"));
}
