//! A paragraph fetches the list of delegated decisions; closing the meeting reports it, and nothing urgent is
//! forgotten.

use crate::world::{World, by, day, in_both_worlds};
use delegation::{Adopted, DecisionText, DelegateKind, ItemText, NewDecision};
use meeting::{Head, Kind, ParagraphText};
use store::Tx;

/// An order with one point, one decision by it and one urgent decision of the chair.
async fn decided(w: &World, tx: &mut Tx) {
    let early = by(w.coop, "2021-01-15");
    let order = delegation::create_order(tx, &early, 1, "Delegationsordning", None).await.expect("an order");
    let point = ItemText {
        number: "4".into(),
        group: String::new(),
        matter: "Anställning".into(),
        delegate: DelegateKind::Chief,
        function: "Förvaltningschef".into(),
        party: None,
        limit_ore: None,
        conditions: String::new(),
        may_sub: false,
        is_reported: true,
        is_appealable: true,
    };
    delegation::create_items(tx, &early, order, &[point]).await.expect("a point");
    let adopted = Adopted { on: day("2019-02-13"), reference: "§ 6, 2019-02-13".into(), from: day("2019-03-01") };
    delegation::adopt_order(tx, &early, order, &adopted, 1).await.expect("adopted");
    let text = DecisionText {
        day: day("2021-02-03"),
        item: Some(1),
        sub: None,
        person: None,
        name: "Anders Wikner".into(),
        function: "Förvaltningschef".into(),
        party: Some(4),
        heading: "Anställning av IT-tekniker".into(),
        decision: "Anställning från 1 mars.".into(),
        affected: "Person A".into(),
        amount_ore: None,
        urgent: String::new(),
        appointed: String::new(),
    };
    // Göran Ahl is chair.
    let urgent = DecisionText {
        day: day("2021-02-05"),
        item: None,
        person: Some(2),
        name: "Göran Ahl".into(),
        function: "Ordförande".into(),
        party: None,
        heading: "Förlängt avtal".into(),
        affected: String::new(),
        urgent: "Avtalet löpte ut den 6 februari.".into(),
        ..text.clone()
    };
    for text in [&text, &urgent] {
        let new = NewDecision { board: 1, case: Some(1), document: "", text, yes: &[], reported: None };
        delegation::register_decision(tx, &by(w.coop, "2021-02-05"), &new).await.expect("registered");
    }
}

/// The meeting of 10 February with one item of this kind.
async fn planned(w: &World, tx: &mut Tx, kind: Kind) {
    let by = by(w.coop, "2021-02-05");
    let head = Head { start: "13:00".into(), ..Head::on(day("2021-02-10")) };
    let m = meeting::create_meeting(tx, &by, 1, &head).await.expect("a meeting");
    let text = ParagraphText::titled("Redovisning av delegationsbeslut", kind);
    meeting::create_paragraph(tx, &by, m.id, &text, None).await.expect("an item");
    meeting::number_agenda(tx, &by, m.id).await.expect("numbers");
}

#[tokio::test]
async fn meet_14_the_meeting_does_not_close_before_the_urgent_decision_is_reported() {
    in_both_worlds(async |w: World| {
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        decided(&w, &mut tx).await;
        planned(&w, &mut tx, Kind::DelegationReport).await;
        tx.commit().await.expect("saved");
        let mut maja = w.secretary().await;
        let paragraph = "/sydnarke/moten/1/paragrafer/1";
        maja.get(paragraph)
            .await
            .expect(200)
            .says("Hämta listan")
            .says("Ett brådskande beslut måste anmälas vid det här sammanträdet");
        maja.get("/sydnarke")
            .await
            .expect(200)
            .says("Anmäl det brådskande beslutet Syd-IT 21-1-3 vid nästa sammanträde")
            .says("Förlängt avtal, beslutat 5 februari 2021.")
            .says_not("om -");
        let close = "/sydnarke/moten/1/avsluta";
        let version = maja.get(close).await.field("version");
        let fields = [("version", version.as_str()), ("slut", "13:45")];
        maja.fill(close, &fields).await.expect(422).says("Sammanträdet kan inte avslutas").says("6 kap. 40 §");
        let fetch = format!("{paragraph}/delegationslista");
        let version = maja.get(paragraph).await.field("version");
        let until = |day| vec![("version", version.as_str()), ("till", day)];
        maja.submit(paragraph, &fetch, &until("")).await.expect(400).says("till vilken dag");
        maja.submit(paragraph, &fetch, &until("2021-02-11")).await.expect(400).says("efter sammanträdets dag");
        maja.submit(paragraph, &fetch, &until("2021-02-10")).await.expect(303);
        maja.get(paragraph)
            .await
            .expect(200)
            .says("Sydnärkes IT-nämnd noterar redovisningen av delegationsbeslut för perioden 2021-02-03–2021-02-10 (2 beslut).")
            .says("noterar anmälan av brådskande beslut: Syd-IT 21-1-3.")
            .says("Syd-IT 21-1-2 Anställning av IT-tekniker")
            .says("Förlängt avtal (brådskande)")
            .says_not("Person A");
        maja.submit(paragraph, &fetch, &until("2021-02-10")).await.expect(409);
        maja.get("/sydnarke/delegation/listor").await.expect(200).says("på dagordningen").says("§ 1, 2021-02-10");
        maja.fill(close, &fields).await.expect(303);
        maja.get("/sydnarke").await.expect(200).says_not("Anmäl det brådskande");
        for id in [1, 2] {
            let page = format!("/sydnarke/delegation/beslut/{id}");
            maja.get(&page).await.expect(200).says("Redovisat för nämnden i § 1, 2021-02-10");
        }
        let version = maja.get("/sydnarke/moten/1/paragrafer/1/andra").await.field("version");
        let again = [("version", version.as_str()), ("till", "2021-02-10")];
        maja.submit(paragraph, &fetch, &again).await.expect(400).says("sträcker sig redan hit");
    })
    .await;
}

#[tokio::test]
async fn another_kind_of_paragraph_takes_up_no_list() {
    in_both_worlds(async |w: World| {
        let mut tx = w.test.site.store.write().await.expect("a transaction");
        planned(&w, &mut tx, Kind::Information).await;
        tx.commit().await.expect("saved");
        let mut maja = w.secretary().await;
        let paragraph = "/sydnarke/moten/1/paragrafer/1";
        maja.get(paragraph).await.expect(200).says_not("Hämta listan");
        let fetch = format!("{paragraph}/delegationslista");
        maja.submit(paragraph, &fetch, &[("version", "1"), ("till", "2021-02-10")])
            .await
            .expect(400)
            .says("i en paragraf om delegationsbeslut");
    })
    .await;
}
