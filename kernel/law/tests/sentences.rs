//! Citations and explanations, read as a secretary reads them.

use crate::day;
use law::{
    Act, Deadline, Due, Holiday, MESSAGES, Rule, adjust_by, cite, earliest_removal_day, last_appeal_day, listed,
    post_by, provision,
};
use text::Lang;

fn appeal(notice: &str) -> Deadline {
    last_appeal_day(&[("Lekeberg", Some(day(notice)))]).expect("posted")
}

#[test]
fn each_deadline_cites_its_sections() {
    for (deadline, reference) in [
        (adjust_by(day("2021-02-10")), "KL 5:69, 6:35"),
        (adjust_by(day("2019-06-07")), "KL 5:69, 6:35; lag 1930:173 2 §"),
        (post_by(day("2021-02-22")), "KL 8:12, 9:32"),
        (appeal("2021-02-24"), "KL 13:5"),
        (appeal("2026-05-29"), "KL 13:5; lag 1930:173 2 §"),
        (earliest_removal_day(&appeal("2026-05-29")), "KL 8:12, 13:5"),
    ] {
        assert_eq!(deadline.reference(), reference);
    }
}

#[test]
fn an_older_decision_never_gets_todays_sections() {
    let minutes_of_2015 = adjust_by(day("2015-05-27"));
    assert_eq!(minutes_of_2015.reference(), "kommunallagen (1991:900), paragrafen inte avstämd");
    assert_eq!(minutes_of_2015.reference_in(Lang::En), "Local Government Act (1991:900), section not verified");
    let why = minutes_of_2015.why(Lang::Sv);
    assert!(why.contains("behöver stämmas av") && !why.contains("KL "), "{why}");
    assert_eq!(post_by(day("1991-12-31")).reference(), "äldre lag, lagrummet inte avstämt");
}

#[test]
fn the_act_follows_the_day_of_the_decision_not_of_the_posting() {
    let posted = appeal("2018-01-03");
    assert_eq!(posted.reference(), "KL 13:5");
    let decided_before = posted.decided_on(day("2017-12-20"));
    assert_eq!(decided_before.reference(), "kommunallagen (1991:900), paragrafen inte avstämd");
    assert_eq!(decided_before.day, posted.day);
    assert_eq!(earliest_removal_day(&decided_before).reference(), decided_before.reference());
}

#[test]
fn an_act_is_in_force_from_its_first_day_to_its_last() {
    let act = |date| provision(Rule::Prot6, day(date)).map(|p| p.act);
    assert_eq!(act("2018-01-01"), Some(Act::LocalGovernment2017));
    assert_eq!(act("2017-12-31"), Some(Act::LocalGovernment1991));
    assert_eq!(act("1991-12-31"), None);
    assert_eq!(provision(Rule::Cal5, day("1991-12-31")).map(|p| p.act), Some(Act::Time1930));
}

#[test]
fn sections_that_follow_each_other_are_joined_and_none_is_named_twice() {
    let today = day("2026-11-01");
    for (rules, text) in [
        (&[Rule::Meet8][..], "KL 6:28–31"),
        (&[Rule::Prot1], "KL 6:35, 5:65–67"),
        (&[Rule::Prot7, Rule::Prot6], "KL 8:12, 13:5"),
        (&[Rule::Cal6], "lag 1930:173 1 §"),
        (&[], ""),
    ] {
        assert_eq!(cite(rules, today, Lang::Sv), text);
    }
}

#[test]
fn the_adjustment_explains_itself() {
    assert_eq!(
        adjust_by(day("2021-02-10")).why(Lang::Sv),
        "Protokollet ska vara justerat inom 14 dagar efter sammanträdet. Sammanträdet hölls onsdagen den 10 februari \
         2021, och den fjortonde dagen är onsdagen den 24 februari 2021. Lagrum: KL 5:69, 6:35."
    );
    assert_eq!(
        adjust_by(day("2019-06-07")).why(Lang::Sv),
        "Protokollet ska vara justerat inom 14 dagar efter sammanträdet. Sammanträdet hölls fredagen den 7 juni 2019, \
         och den fjortonde dagen är fredagen den 21 juni 2019. Sista dagen flyttas förbi fredagen den 21 juni \
         (midsommarafton), lördagen den 22 juni (midsommardagen) och söndagen den 23 juni till måndagen den 24 juni \
         2019, enligt lagen om beräkning av lagstadgad tid. Att den lagen också gäller justeringen är vår tolkning. \
         Justera därför om möjligt senast fredagen den 21 juni 2019. Lagrum: KL 5:69, 6:35; lag 1930:173 2 §."
    );
}

#[test]
fn the_appeal_and_the_removal_explain_themselves() {
    let deadline = appeal("2026-12-10");
    assert_eq!(
        deadline.why(Lang::Sv),
        "Ett överklagande ska ha kommit in inom tre veckor från den dag då anslaget är uppe hos alla parter. Det sista \
         anslaget kom upp torsdagen den 10 december 2026. Tre veckor senare är det torsdagen den 31 december 2026. \
         Sista dagen flyttas förbi torsdagen den 31 december (nyårsafton), fredagen den 1 januari (nyårsdagen), \
         lördagen den 2 januari och söndagen den 3 januari till måndagen den 4 januari 2027, enligt lagen om beräkning \
         av lagstadgad tid. Lagrum: KL 13:5; lag 1930:173 2 §."
    );
    assert_eq!(
        earliest_removal_day(&deadline).why(Lang::Sv),
        "Anslaget ska vara uppe under hela överklagandetiden, som går ut måndagen den 4 januari 2027. Det får tas ned \
         tidigast dagen efter, tisdagen den 5 januari 2027. Den dagen flyttas inte vid helg, eftersom inget måste \
         göras just den dagen. Lagrum: KL 8:12, 13:5."
    );
}

#[test]
fn the_notice_explains_itself_in_english_too() {
    assert_eq!(
        post_by(day("2021-02-25")).why(Lang::En),
        "The notice that the minutes are adjusted must be up no later than the second day after adjustment, on every \
         party’s notice board. The minutes were adjusted on Thursday 25 February 2021, and the second day after is \
         Saturday 27 February 2021. The last day moves past Saturday 27 February and Sunday 28 February to Monday \
         1 March 2021, under the act on the reckoning of statutory time. That the act also covers the notice is our \
         reading. If possible, put up the notice no later than Saturday 27 February 2021. Provisions: KL 8:12, 9:32; \
         Act 1930:173 § 2."
    );
}

#[test]
fn nearness_is_said_the_way_people_say_it() {
    for (due, sv, en) in [
        (Due::Today, "i dag", "today"),
        (Due::In { days: 1 }, "i morgon", "tomorrow"),
        (Due::In { days: 12 }, "om 12 dagar", "in 12 days"),
        (Due::Passed { days: 1 }, "i går", "yesterday"),
        (Due::Passed { days: 3 }, "för 3 dagar sedan", "3 days ago"),
    ] {
        assert_eq!((due.in_words(Lang::Sv).as_str(), due.in_words(Lang::En).as_str()), (sv, en));
    }
}

#[test]
fn names_are_joined_as_in_a_sentence() {
    let names = ["Askersund", "Laxå", "Lekeberg"].map(String::from);
    assert_eq!(listed(Lang::Sv, &names), "Askersund, Laxå och Lekeberg");
    assert_eq!(listed(Lang::En, &names[..2]), "Askersund and Laxå");
    assert_eq!(listed(Lang::Sv, &names[..1]), "Askersund");
    assert_eq!(listed(Lang::Sv, &[]), "");
}

#[test]
fn every_holiday_has_a_name_in_both_languages() {
    let days = [2004, 2026].into_iter().flat_map(law::public_holidays);
    for name in days.flat_map(|(_, holiday)| [Lang::Sv, Lang::En].map(|lang| holiday.name(lang))) {
        assert!(!name.contains('⟦'), "{name}");
    }
    assert_eq!(Holiday::Ascension.name(Lang::Sv), "Kristi himmelsfärdsdag");
}

#[test]
fn both_message_files_hold_the_same_messages() {
    let ids = |file: &str| -> Vec<String> {
        file.lines().filter(|l| l.starts_with("law-")).filter_map(|l| l.split(" =").next().map(String::from)).collect()
    };
    assert_eq!(ids(MESSAGES.0), ids(MESSAGES.1));
}
