//! What may never be delegated (PROT-12; KL 6:38, 7:5).

use basics::Refusal;

/// A question asked of every delegated decision; yes to any of them means that the board must decide itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// The goals, direction, scope or quality of the activity (KL 6:38 p. 1).
    Goals,
    /// A submission or statement to the council, or on an appealed decision of the full board or the council
    /// (p. 2).
    Council,
    /// Exercise of authority against somebody, of principle or else of greater weight (p. 3).
    Authority,
    /// Raised by citizens' proposal and handed over to the board (p. 4).
    Citizens,
    /// Another act forbids it (p. 5).
    OtherLaw,
    /// Only for an automated function: it can be appealed under chapter 13.
    Chapter13,
    /// Only for an automated function: procurement or systems of choice and authorisation.
    Procurement,
}

impl Question {
    pub const ALL: [Question; 7] = [
        Question::Goals,
        Question::Council,
        Question::Authority,
        Question::Citizens,
        Question::OtherLaw,
        Question::Chapter13,
        Question::Procurement,
    ];

    /// The form's field, and the end of its message ids.
    pub fn code(self) -> &'static str {
        match self {
            Question::Goals => "goals",
            Question::Council => "council",
            Question::Authority => "authority",
            Question::Citizens => "citizens",
            Question::OtherLaw => "other-law",
            Question::Chapter13 => "chapter13",
            Question::Procurement => "procurement",
        }
    }

    /// Whether the question bars automated functions only.
    pub fn is_for_automated(self) -> bool {
        matches!(self, Question::Chapter13 | Question::Procurement)
    }

    fn refusal(self) -> Refusal {
        let id = match self {
            Question::Goals => "delegation-barred-goals",
            Question::Council => "delegation-barred-council",
            Question::Authority => "delegation-barred-authority",
            Question::Citizens => "delegation-barred-citizens",
            Question::OtherLaw => "delegation-barred-other-law",
            Question::Chapter13 => "delegation-barred-chapter13",
            Question::Procurement => "delegation-barred-procurement",
        };
        Refusal::new(id).at(self.code())
    }
}

/// A refusal, with the point of law, for every question answered yes that bars this delegate.
pub fn prohibited(yes: &[Question], is_automated: bool) -> Vec<Refusal> {
    yes.iter().filter(|q| is_automated || !q.is_for_automated()).map(|q| q.refusal()).collect()
}

/// What the words of a point give reason to ask before the board adopts it: a plain wording of what KL 6:38 keeps for
/// the board. Words alone decide nothing, so it warns and refuses nothing; a point without such words is not cleared.
pub fn doubtful(matter: &str) -> Vec<Question> {
    let lower = matter.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let begins = |stem: &str| words.iter().any(|w| w.starts_with(stem));
    let has = |word: &str| words.contains(&word);
    // A `mål` in court is a case, not a goal.
    let in_court = begins("domstol") || begins("talan") || lower.contains("mål och ärenden") || begins("ombud");
    let goal = (has("mål") || has("målen") || has("målet")) && !in_court;
    let of_activity = begins("verksamhet") || begins("nämnd");
    let goals = goal
        || ["inriktning", "verksamhetsmål", "måldokument", "målsättning", "kvalitetsmål"].into_iter().any(begins)
        || (of_activity && (has("omfattning") || begins("kvalitet")));
    let says = ["yttrande", "yttra", "framställning", "förslag", "svar"].into_iter().any(begins);
    let council = says && lower.contains("fullmäktige") || begins("yttrande") && begins("överklag") && of_activity;
    let authority = begins("myndighetsutövning") && (begins("princip") || lower.contains("större vikt"));
    let all = [
        (goals, Question::Goals),
        (council, Question::Council),
        (authority, Question::Authority),
        (begins("medborgarförslag"), Question::Citizens),
    ];
    all.into_iter().filter(|(is, _)| *is).map(|(_, q)| q).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prot_12_each_barred_kind_is_refused_and_two_bar_only_the_automated() {
        for question in Question::ALL {
            let of = |is_automated| prohibited(&[question], is_automated).len();
            assert_eq!(of(true), 1, "{question:?}");
            assert_eq!(of(false), usize::from(!question.is_for_automated()), "{question:?}");
        }
        assert!(prohibited(&[], true).is_empty());
        assert_eq!(prohibited(&Question::ALL, false).len(), 5);
        assert_eq!(prohibited(&Question::ALL, true).len(), 7);
    }

    #[test]
    fn prot_12_plain_wordings_of_what_the_board_keeps_are_told() {
        for (matter, told) in [
            ("Fastställa nämndens mål och inriktning", vec![Question::Goals]),
            ("Besluta om verksamhetens omfattning och kvalitet", vec![Question::Goals]),
            ("Yttrande till kommunfullmäktige över motion", vec![Question::Council]),
            ("Framställningar till fullmäktige", vec![Question::Council]),
            ("Yttrande över att nämndens beslut har överklagats", vec![Question::Council]),
            ("Myndighetsutövning mot enskild av principiell beskaffenhet", vec![Question::Authority]),
            ("Svara på medborgarförslag", vec![Question::Citizens]),
            ("Föra nämndens talan i mål och ärenden vid domstol", vec![]),
            ("Anställning av IT-tekniker", vec![]),
            ("Avrop till 500 000 kronor", vec![]),
            ("Arbetstidens omfattning", vec![]),
            ("Yttrande till annan myndighet", vec![]),
        ] {
            assert_eq!(doubtful(matter), told, "{matter}");
        }
    }
}
