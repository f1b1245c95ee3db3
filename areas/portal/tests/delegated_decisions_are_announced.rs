//! PROT-14: a decision by delegation that is not reported stands on the notice board while its notice is up, with its
//! own clock and how to appeal it. No other decision gets there.

use crate::world::{World, by, day, in_both_worlds};
use delegation::{Adopted, DecisionText, DelegateKind, ItemText, NewDecision};
use registry::Secrecy;

const BOARD: &str = "/offentligt/sydnarke/anslagstavla";

fn point(number: &str, is_reported: bool, is_appealable: bool) -> ItemText {
    ItemText {
        number: number.into(),
        group: "Inköp".into(),
        matter: "Inköp".into(),
        delegate: DelegateKind::Employee,
        function: "IT-chef".into(),
        party: None,
        limit_ore: None,
        conditions: String::new(),
        may_sub: false,
        is_reported,
        is_appealable,
    }
}

/// Decisions 1 to 4: announced, announced with a secret document, reported to the board, and not to be appealed.
async fn decided(w: &World) {
    let mut tx = w.test.site.store.write().await.expect("a transaction");
    let on = by(w.coop, "2021-02-01");
    let order = delegation::create_order(&mut tx, &on, 1, "Ordning", None).await.expect("an order");
    let points = [point("1", false, true), point("2", true, true), point("3", false, false)];
    delegation::create_items(&mut tx, &on, order, &points).await.expect("points");
    let adopted = Adopted { on: day("2021-01-20"), reference: "§ 6".into(), from: day("2021-01-20") };
    delegation::adopt_order(&mut tx, &on, order, &adopted, 1).await.expect("adopted");
    for (item, heading) in [(1, "Köp av skrivare"), (1, "Riskpapper"), (2, "Anmält köp"), (3, "Ren verkställighet")]
    {
        let text = DecisionText {
            day: day("2021-02-01"),
            item: Some(item),
            sub: None,
            person: None,
            name: "Anders Wikner".into(),
            function: "IT-chef".into(),
            party: Some(4),
            heading: heading.into(),
            decision: "Privatanteckning".into(),
            affected: "Motpartshemlig AB".into(),
            amount_ore: None,
            urgent: String::new(),
            appointed: String::new(),
        };
        let new = NewDecision { board: 1, case: Some(1), document: "", text: &text, yes: &[], reported: None };
        delegation::register_decision(&mut tx, &on, &new).await.expect("registered");
    }
    let mark = Secrecy { provision: "OSL 18:8".into(), day: day("2021-02-01"), authority: "Nämnden".into() };
    tx.run(
        "update registry_document
            set provision = $1,
                secrecy_day = $2,
                secrecy_authority = $3
          where cooperation = 1
            and title like '%Riskpapper'
            and number in (select number from delegation_decision)",
        store::args![mark.provision, mark.day, mark.authority],
    )
    .await
    .expect("a mark");
    tx.commit().await.expect("saved");
}

async fn post(w: &World, decision: i64, party: i64, on: &str) -> Result<(), delegation::NotDone> {
    let mut tx = w.test.site.store.write().await.expect("a transaction");
    delegation::post_announcement(&mut tx, &by(w.coop, "2021-02-24"), decision, party, day(on)).await?;
    tx.commit().await.expect("saved");
    Ok(())
}

#[tokio::test]
async fn prot_14_only_what_is_not_reported_and_can_be_appealed_is_announced() {
    in_both_worlds(async |w| {
        decided(&w).await;
        let mut citizen = w.test.visitor();
        let page = citizen.get(BOARD).await.expect(200);
        assert!(!page.text().contains("data-kind=\"delegation\""), "nothing before somebody has posted");
        for decision in [1, 2] {
            post(&w, decision, 1, "2021-02-02").await.expect("posted");
        }
        for decision in [3, 4] {
            assert!(post(&w, decision, 1, "2021-02-02").await.is_err(), "decision {decision} has no notice");
        }
        let page = citizen.get(BOARD).await.expect(200);
        assert_eq!(page.text().matches("data-kind=\"delegation\"").count(), 2);
        let page = page.says("Köp av skrivare").says("Det överklagas skriftligt till Förvaltningsrätten i Karlstad");
        let page = page.says("Tiden har inte börjat räknas").says_not("Riskpapper").says_not("Anmält köp");
        page.says_not("Ren verkställighet").says_not("Motpartshemlig").says_not("Privatanteckning");
        for (party, on) in [(2, "2021-02-03"), (3, "2021-02-03"), (4, "2021-02-10")] {
            post(&w, 1, party, on).await.expect("posted");
        }
        // Three weeks from Wednesday 10 February 2021.
        citizen.get(BOARD).await.expect(200).says("3 mars 2021");
        citizen.get(&format!("{BOARD}?kommun=4")).await.expect(200).says("Köp av skrivare").says_not("Syd-IT 21-1-5,");
        citizen.get("/offentligt/sydnarke/anslagstavla.atom").await.expect(200).says("Syd-IT 21-1-4");
    })
    .await;
}
