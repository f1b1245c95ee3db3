//! How a paragraph ends: the decision, and what is noted beside it.

use super::{Kind, ParagraphText, Reader, field_of};
use basics::{Refusal, all_or};
use minutes::{Reservation, Statement, SubstituteSay, Table, may_reserve};

/// What the paragraph is decided to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decide {
    /// As it is written here, point by point.
    Own(Vec<String>),
    /// As the proposal before the meeting says, copied in full so that the decision stands alone.
    AsProposed,
    /// As what won at the table says.
    AsWon,
    /// Ends without a decision.
    Without,
}

/// Sets the decision, or says what stands in the way.
pub fn decide(text: &mut ParagraphText, how: &Decide) -> Result<(), Vec<Refusal>> {
    let refused = |id: &'static str| Err(vec![Refusal::new(id).at("beslut")]);
    let points = match how {
        Decide::Own(points) if points.is_empty() => return refused("meeting-decide-empty"),
        Decide::Own(points) => points.clone(),
        Decide::AsProposed if text.proposal.is_empty() => return refused("meeting-decide-no-proposal"),
        Decide::AsProposed => text.proposal.clone(),
        Decide::AsWon => match super::winning_points(text) {
            Some(points) => points,
            None => return refused("meeting-decide-nothing-won"),
        },
        Decide::Without if !text.kind.may_lack_decision() => return refused("meeting-must-decide"),
        Decide::Without => Vec::new(),
    };
    text.needs_no_decision = *how == Decide::Without;
    text.decision = points;
    Ok(())
}

/// Whether the paragraph is one where something is only laid to the files.
pub fn is_noted(kind: Kind) -> bool {
    matches!(kind, Kind::Information | Kind::Notices | Kind::DelegationReport)
}

/// Reads a reservation, and refuses it from somebody who took no part in the decision or after the meeting's end
/// (MEET-12; KL 4:27).
pub fn read_reservation(
    mut r: Reader<'_>,
    text: &ParagraphText,
    table: &Table,
    now: &str,
    ended: Option<&str>,
) -> Result<Reservation, Vec<Refusal>> {
    let name = r.raw("namn");
    let at = match r.time("tid") {
        at if at.is_empty() => now.to_string(),
        at => at,
    };
    if name.is_empty() {
        r.refuse(Refusal::new("meeting-presence-nobody").at("namn"));
    } else if let Err(no) = may_reserve(&name, &at, table, &text.proceedings, ended) {
        no.into_iter().for_each(|refusal| {
            let field = if refusal.field == "at" { "tid" } else { "namn" };
            r.refuse(refusal.at(field));
        });
    }
    let motion = r.raw("yrkande").parse().ok();
    let (words, text_promised) = (r.text("text"), r.ticked("utlovad"));
    r.done(Some(Reservation { name, at, motion, text: words, text_promised }))
}

/// Reads a statement to the minutes. Whoever is there may ask for one; the board lets it in. A substitute who does not
/// serve may only where the councils have decided so (GN-14); while their decision is not told, nothing is refused.
pub fn read_statement(
    mut r: Reader<'_>,
    table: &Table,
    substitutes_say: Option<SubstituteSay>,
) -> Result<Statement, Vec<Refusal>> {
    let name = r.raw("namn");
    let mut there = table.deciding.iter().chain(&table.attending);
    if !there.any(|s| minutes::same_person(&s.name, &name)) {
        r.refuse(Refusal::new("meeting-presence-nobody").at("namn"));
    }
    let only_there = table.attending.iter().find(|s| minutes::same_person(&s.name, &name));
    let is_substitute = only_there.is_some_and(|s| s.role.as_deref().is_some_and(|r| r.contains("substitute")));
    if is_substitute && substitutes_say.is_some_and(|s| s < SubstituteSay::Record) {
        r.refuse(Refusal::new("meeting-statement-substitute").at("namn").with("name", &name));
    }
    let text = r.text("text");
    if text.is_empty() {
        r.refuse(Refusal::new("meeting-statement-text").at("text"));
    }
    r.done(Some(Statement { name, text }))
}

/// Those who abstained where the decision was made without a vote (MEET-11; KL 4:25), by ticks.
pub fn read_abstained(r: &Reader<'_>, table: &Table) -> Vec<String> {
    let ticked = |s: &&minutes::AtTable| r.ticked(&field_of("avstar", &s.name));
    table.deciding.iter().filter(ticked).map(|s| s.name.clone()).collect()
}

/// Takes away a reservation, statement or motion-like line by its place.
pub fn remove_at<T>(lines: &mut Vec<T>, at: usize) -> Result<(), Vec<Refusal>> {
    let no = (at >= lines.len()).then(|| Refusal::new("meeting-motion-none"));
    if no.is_none() {
        lines.remove(at);
    }
    all_or(no.into_iter().collect(), ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::read::tests::ids;
    use minutes::{AtTable, Recused};

    fn text(kind: Kind, proposal: &[&str]) -> ParagraphText {
        let proposal = proposal.iter().map(|s| (*s).to_string()).collect();
        ParagraphText { proposal, ..ParagraphText::titled("Plan", kind) }
    }

    #[test]
    fn prot_1_a_decision_as_proposed_is_copied_in_full() {
        let mut t = text(Kind::Decision, &["Planen antas.", "Den gäller 2021."]);
        decide(&mut t, &Decide::AsProposed).expect("decided");
        assert_eq!(t.decision, ["Planen antas.", "Den gäller 2021."]);
        let mut bare = text(Kind::Decision, &[]);
        assert_eq!(ids(&decide(&mut bare, &Decide::AsProposed)), ["meeting-decide-no-proposal"]);
        assert_eq!(ids(&decide(&mut bare, &Decide::AsWon)), ["meeting-decide-nothing-won"]);
        assert_eq!(ids(&decide(&mut bare, &Decide::Own(Vec::new()))), ["meeting-decide-empty"]);
    }

    #[test]
    fn only_what_informs_may_end_without_a_decision() {
        let mut t = text(Kind::Information, &[]);
        decide(&mut t, &Decide::Without).expect("ended");
        assert!(t.is_concluded());
        decide(&mut t, &Decide::Own(vec!["Noteras.".into()])).expect("decided");
        assert!(!t.needs_no_decision);
        assert_eq!(ids(&decide(&mut text(Kind::Decision, &[]), &Decide::Without)), ["meeting-must-decide"]);
    }

    fn table() -> Table {
        let seat = |name: &str| AtTable { name: name.into(), ..AtTable::default() };
        Table {
            deciding: vec![seat("Ann Al"), seat("Bo Ek")],
            attending: vec![seat("Cia Dal")],
            recused: vec![Recused { name: "Dan Fors".into(), ground: 1 }],
            ..Table::default()
        }
    }

    fn reserve(name: &'static str, at: &'static str, ended: Option<&str>) -> Vec<&'static str> {
        let get = move |field: &str| match field {
            "namn" => name.to_string(),
            "tid" => at.to_string(),
            _ => String::new(),
        };
        let t = text(Kind::Decision, &["Planen antas."]);
        ids(&read_reservation(Reader::new(&get), &t, &table(), "13:20", ended))
    }

    #[test]
    fn meet_12_a_reservation_is_a_participants_and_before_the_end() {
        assert_eq!(reserve("Bo Ek", "", None), [""; 0]);
        assert_eq!(reserve("Bo Ek", "13:20", Some("14:00")), [""; 0]);
        assert_eq!(reserve("Bo Ek", "14:01", Some("14:00")), ["minutes-reservation-late"]);
        assert_eq!(reserve("Cia Dal", "", None), ["minutes-reservation-not-part"]);
        assert_eq!(reserve("Dan Fors", "", None), ["minutes-reservation-not-part"]);
        assert_eq!(reserve("", "", None), ["meeting-presence-nobody"]);
    }

    /// GN-14: what a substitute who does not serve may have written is the councils' to decide.
    #[test]
    fn gn_14_a_substitute_who_does_not_serve_is_recorded_only_where_the_councils_say_so() {
        use SubstituteSay::{Listen, Record, Speak};
        let at = |name: &str, role: &str| AtTable { name: name.into(), role: Some(role.into()), ..AtTable::default() };
        let table = Table {
            deciding: vec![at("Ann Al", "member"), at("Eva Gran", "substitute")],
            attending: vec![at("Finn Holm", "substitute"), at("Gun Ask", "official")],
            ..Table::default()
        };
        let said = |name: &str, say: Option<SubstituteSay>| {
            let sent = |field: &str| match field {
                "namn" => name.to_string(),
                _ => "Mer tid hade behövts.".to_string(),
            };
            ids(&read_statement(Reader::new(&sent), &table, say))
        };
        for (name, say, refused) in [
            ("Finn Holm", None, false),
            ("Finn Holm", Some(Listen), true),
            ("Finn Holm", Some(Speak), true),
            ("Finn Holm", Some(Record), false),
            ("Eva Gran", Some(Listen), false),
            ("Ann Al", Some(Listen), false),
            ("Gun Ask", Some(Listen), false),
        ] {
            let expected = if refused { vec!["meeting-statement-substitute"] } else { vec![] };
            assert_eq!(said(name, say), expected, "{name} {say:?}");
        }
    }
}
