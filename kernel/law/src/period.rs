//! Periods of days, weeks, months, years and hours, and whether their last day rolls.

use crate::roll;
use basics::{Day, Moment};
use serde::{Deserialize, Serialize};

/// What happens when a period would end on a non-action day.
///
/// Lag 1930:173 covers periods set by law. A period in a contract rolls only where the contract says so,
/// so the agreement states which of the two it is (CAL-8; our reading of the act's scope).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum Rolling {
    /// The day stands, whatever day it is.
    #[default]
    #[serde(rename = "none")]
    None,
    /// On to the next day that is no non-action day, as for periods set by law.
    #[serde(rename = "1930:173")]
    Act1930,
}

/// How long a period is. The day it is counted from is not counted in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    Days(u16),
    /// Ends on the same weekday.
    Weeks(u16),
    /// Ends on the same day number, or on the last day of a month that lacks it.
    Months(u16),
    /// Ends on the same date; 29 February becomes 28 February in a common year.
    Years(u16),
}

/// A length of time in days or more, and whether its last day rolls.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Period {
    pub length: Length,
    pub rolling: Rolling,
}

/// The last day of a period, before and after rolling. The two are equal when nothing rolled.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct PeriodEnd {
    pub raw: Day,
    pub day: Day,
}

impl Length {
    /// The last day, unrolled (CAL-6; lag 1930:173, 1 §). A length of zero ends on the day itself.
    pub fn after(self, from: Day) -> Day {
        match self {
            Length::Days(n) => from.plus_days(n.into()),
            Length::Weeks(n) => from.plus_weeks(n.into()),
            Length::Months(n) => from.plus_months(n.into()),
            Length::Years(n) => from.plus_years(n.min(9999).into()),
        }
    }
}

impl Period {
    pub fn new(length: Length, rolling: Rolling) -> Period {
        Period { length, rolling }
    }

    /// The last day of the period counted from a day, before and after rolling (CAL-5, CAL-6, CAL-8).
    pub fn end(self, from: Day) -> PeriodEnd {
        let raw = self.length.after(from);
        let day = match self.rolling {
            Rolling::None => raw,
            Rolling::Act1930 => roll(raw),
        };
        PeriodEnd { raw, day }
    }
}

/// The moment so many hours later, by elapsed time (CAL-9).
///
/// Weekends and holidays count. Across a change to or from summer time the Swedish clock then shows another
/// hour. That hour limits run without pause is our cautious reading.
pub fn hours_after(from: Moment, hours: u32) -> Moment {
    from.plus_seconds(i64::from(hours) * 3600)
}
