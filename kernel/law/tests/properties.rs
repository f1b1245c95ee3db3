//! What holds for every day and every set of postings.

use basics::{Day, Weekday};
use law::{
    Length, Period, Rolling, adjust_by, earliest_removal_day, easter, last_appeal_day, non_action_day, post_by, roll,
};
use proptest::prelude::*;

fn any_day() -> impl Strategy<Value = Day> {
    (0i64..150_000).prop_map(|n| Day::of(1900, 1, 1).expect("the first day").plus_days(n))
}

/// Days of our own time, where the act in force has been read.
fn recent_day() -> impl Strategy<Value = Day> {
    (0i64..30_000).prop_map(|n| Day::of(2018, 1, 1).expect("a day").plus_days(n))
}

proptest! {
    #[test]
    fn rolling_ends_on_an_action_day_and_passes_only_others(day in any_day()) {
        let rolled = roll(day);
        prop_assert!(rolled >= day);
        prop_assert_eq!(roll(rolled), rolled);
        prop_assert_eq!(non_action_day(rolled), None);
        let passed = rolled.days_since(day);
        prop_assert!(passed <= 5, "{day} → {rolled}");
        for n in 0..passed {
            prop_assert!(non_action_day(day.plus_days(n)).is_some());
        }
    }

    #[test]
    fn rolling_keeps_the_order_of_days(a in any_day(), gap in 0i64..20) {
        prop_assert!(roll(a) <= roll(a.plus_days(gap)));
    }

    #[test]
    fn easter_is_a_sunday_from_22_march_to_25_april(year in 1900i16..=9000) {
        let sunday = easter(year);
        prop_assert_eq!(sunday.weekday(), Weekday::Sunday);
        prop_assert_eq!(sunday.year(), year);
        prop_assert!(((3, 22)..=(4, 25)).contains(&(sunday.month(), sunday.day())), "{}", sunday);
    }

    #[test]
    fn weeks_keep_the_weekday(day in any_day(), weeks in 0u16..520) {
        let end = Period::new(Length::Weeks(weeks), Rolling::None).end(day);
        prop_assert_eq!(end.raw.weekday(), day.weekday());
        prop_assert_eq!(end.raw.days_since(day), i64::from(weeks) * 7);
    }

    #[test]
    fn months_keep_the_day_number_or_end_the_month(day in any_day(), months in 0u16..600) {
        let end = Length::Months(months).after(day);
        prop_assert!(end.day() == day.day() || (end.day() < day.day() && end.day() == end.days_in_month()));
    }

    #[test]
    fn a_later_posting_never_brings_the_last_appeal_day_forward(
        days in prop::collection::vec(recent_day(), 1..8),
        which in any::<prop::sample::Index>(),
        later in 0i64..60,
    ) {
        let postings: Vec<(usize, Option<Day>)> = days.iter().copied().map(Some).enumerate().collect();
        let before = last_appeal_day(&postings).expect("all have posted");
        let mut moved = postings;
        let posting = &mut moved[which.index(days.len())];
        posting.1 = posting.1.map(|up| up.plus_days(later));
        let after = last_appeal_day(&moved).expect("all have posted");
        prop_assert!(after.day >= before.day);
        prop_assert!(earliest_removal_day(&after).day >= earliest_removal_day(&before).day);
    }

    #[test]
    fn the_order_of_the_parties_does_not_matter(mut days in prop::collection::vec(recent_day(), 1..8)) {
        let deadline = |days: &[Day]| {
            let postings: Vec<((), Option<Day>)> = days.iter().map(|up| ((), Some(*up))).collect();
            last_appeal_day(&postings)
        };
        let before = deadline(&days);
        days.reverse();
        prop_assert_eq!(deadline(&days), before);
    }

    #[test]
    fn any_missing_party_stops_the_clock_and_only_missing_ones_are_named(
        postings in prop::collection::vec((any::<u8>(), prop::option::of(recent_day())), 0..8),
    ) {
        let missing: Vec<u8> = postings.iter().filter(|p| p.1.is_none()).map(|p| p.0).collect();
        match last_appeal_day(&postings) {
            Ok(_) => prop_assert!(missing.is_empty() && !postings.is_empty()),
            Err(named) => prop_assert_eq!(named, missing),
        }
    }

    #[test]
    fn every_deadline_tells_the_days_it_names(day in recent_day()) {
        let appeal = last_appeal_day(&[((), Some(day))]).expect("posted");
        for deadline in [adjust_by(day), post_by(day), appeal, earliest_removal_day(&appeal)] {
            for lang in [text::Lang::Sv, text::Lang::En] {
                let why = deadline.why(lang);
                prop_assert!(!why.contains('⟦'), "{}", why);
                prop_assert!(why.contains(&law::day_in_full(lang, deadline.day)), "{}", why);
                prop_assert!(why.contains(&law::day_in_full(lang, deadline.from)), "{}", why);
            }
            prop_assert_eq!(deadline.rolled_past().len() as i64, deadline.day.days_since(deadline.raw));
        }
    }
}
