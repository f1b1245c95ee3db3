//! The meetings as an iCalendar file (RFC 5545): moments in UTC, lines folded and ended as the format asks.

use basics::{Day, Moment};
use icalendar::{Calendar, Component, EventLike, EventStatus, Property};
use meeting::Head;

/// A meeting as an event.
pub struct Event {
    /// The same for ever, also when the meeting moves.
    pub uid: String,
    /// Counts the changes.
    pub sequence: u32,
    pub changed: Moment,
    pub title: String,
    /// Open or closed.
    pub text: String,
    pub url: String,
    /// Not called yet: the day may move.
    pub is_planned: bool,
    pub is_cancelled: bool,
    pub head: Head,
}

/// The whole file.
pub fn write(name: &str, events: &[Event]) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Samdrift//Offentliga sidor//SV"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    calendar.append_property(Property::new("X-WR-CALNAME", icalendar_text(name)));
    calendar.append_property(Property::new("X-WR-TIMEZONE", "Europe/Stockholm"));
    for event in events {
        calendar.push(made(event));
    }
    calendar.to_string()
}

fn made(e: &Event) -> icalendar::Event {
    let mut event = icalendar::Event::new();
    event.uid(&e.uid).summary(&e.title).description(&e.text).sequence(e.sequence);
    event.add_property("DTSTAMP", stamp(e.changed));
    event.add_property("LAST-MODIFIED", stamp(e.changed));
    if !e.head.place.is_empty() {
        event.location(&e.head.place);
    }
    event.append_property(Property::new("URL", &e.url));
    event.status(match (e.is_cancelled, e.is_planned) {
        (true, _) => EventStatus::Cancelled,
        (false, true) => EventStatus::Tentative,
        (false, false) => EventStatus::Confirmed,
    });
    match Moment::of(e.head.day, &e.head.start) {
        // A whole day as long as nobody has said when it begins.
        None => {
            event.append_property(Property::new("DTSTART", date(e.head.day)).add_parameter("VALUE", "DATE").done());
        }
        Some(start) => {
            event.add_property("DTSTART", stamp(start));
            if let Some(end) = Moment::of(e.head.day, &e.head.end).filter(|end| *end > start) {
                event.add_property("DTEND", stamp(end));
            }
        }
    }
    event.done()
}

/// `20210210T120000Z`.
fn stamp(m: Moment) -> String {
    m.to_string().replace(['-', ':'], "")
}

fn date(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// Text as a value: commas, semicolons, backslashes and line ends escaped.
fn icalendar_text(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(change: impl FnOnce(&mut Event)) -> String {
        let mut head = Head::on("2021-02-10".parse().expect("a day in a test"));
        head.start = "13:00".into();
        head.place = "Kommunhuset, Hallsberg; sal \"Åsen\"".into();
        let mut e = Event {
            uid: "mote-1@sydnarke.samdrift".into(),
            sequence: 2,
            changed: Moment::read("2021-02-01T10:00:00Z").expect("a moment"),
            title: "Sammanträde med Sydnärkes IT-nämnd".into(),
            text: "Stängt sammanträde".into(),
            url: "https://samdrift.example/offentligt/sydnarke/moten/1".into(),
            is_planned: false,
            is_cancelled: false,
            head,
        };
        change(&mut e);
        write("Sydnärkes IT-nämnd", &[e])
    }

    fn has(text: &str, line: &str) {
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.split("\r\n").any(|l| l == line), "{line} is not in\n{text}");
    }

    #[test]
    fn an_event_has_moments_in_utc_and_escaped_text() {
        let text = event(|_| {});
        has(&text, "DTSTART:20210210T120000Z");
        has(&text, "DTSTAMP:20210201T100000Z");
        has(&text, "LOCATION:Kommunhuset\\, Hallsberg\\; sal \"Åsen\"");
        has(&text, "SEQUENCE:2");
        has(&text, "STATUS:CONFIRMED");
        has(&text, "UID:mote-1@sydnarke.samdrift");
        assert!(!text.contains("DTEND"));
        let bare = text.replace("\r\n", "");
        assert!(!bare.contains('\n') && !bare.contains('\r'), "line ends other than CRLF");
        assert!(text.split("\r\n").all(|l| l.len() <= 75), "a line of more than 75 bytes:\n{text}");
        assert!(text.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn summer_time_a_whole_day_and_a_cancelled_meeting() {
        has(&event(|e| e.head.day = "2021-06-10".parse().expect("a day")), "DTSTART:20210610T110000Z");
        has(&event(|e| e.head.end = "13:45".into()), "DTEND:20210210T124500Z");
        has(&event(|e| e.head.start = String::new()), "DTSTART;VALUE=DATE:20210210");
        has(&event(|e| e.is_planned = true), "STATUS:TENTATIVE");
        has(&event(|e| e.is_cancelled = true), "STATUS:CANCELLED");
    }

    #[test]
    fn a_calendar_without_meetings_is_still_one() {
        let text = write("Nämnden", &[]);
        has(&text, "BEGIN:VCALENDAR");
        has(&text, "PRODID:-//Samdrift//Offentliga sidor//SV");
    }
}
