//! Questions as people type them, and the answers as they read them.

use super::*;
use serde_json::Value;

fn args(line: &str) -> Args {
    let mut args = Args::default();
    let mut words = line.split_whitespace();
    while let Some(option) = words.next() {
        let mut value = || words.next().expect("a value after the option").replace('_', " ");
        match option {
            "--meeting" => args.meeting = Some(value()),
            "--adjusted" => args.adjusted = Some(value()),
            "--posted" => args.posted.push(value()),
            "--party" => args.party.push(value()),
            "--lang" => args.lang = Some(value()),
            other => panic!("no option {other}"),
        }
    }
    args
}

fn json(line: &str) -> Value {
    let report = report(&args(line)).expect("a question without faults");
    serde_json::from_str(&report.json(Lang::Sv)).expect("JSON")
}

fn check_days(line: &str, days: [Option<&str>; 4]) {
    let json = json(line);
    let keys = ["adjust_by", "post_by", "last_appeal_day", "earliest_removal_day"];
    let found = keys.map(|key| json[key]["day"].as_str());
    assert_eq!(found, days, "{line}");
}

fn check_faults(line: &str, starts: &[&str]) {
    let faults = report(&args(line)).expect_err("faults");
    assert_eq!(faults.len(), starts.len(), "{line}: {faults:#?}");
    for (fault, start) in faults.iter().zip(starts) {
        assert!(fault.starts_with(start) && !fault.contains('⟦'), "{line}: {fault}");
    }
}

#[test]
fn the_meeting_of_february_2021_in_both_readings() {
    let line = "--meeting 2021-02-10 --adjusted 2021-02-22 --posted Lekeberg=2021-02-24";
    let (adjust, post) = (Some("2021-02-24"), Some("2021-02-24"));
    check_days(line, [adjust, post, Some("2021-03-17"), Some("2021-03-18")]);
    let late = format!("{line} --posted Hallsberg=2021-02-25");
    check_days(&late, [adjust, post, Some("2021-03-18"), Some("2021-03-19")]);
}

#[test]
fn a_party_without_notice_stops_the_clock_and_is_named() {
    let line = "--meeting 2021-02-10 --adjusted 2021-02-22 --posted lekeberg=2021-02-24 --party Laxå --party Lekeberg";
    check_days(line, [Some("2021-02-24"), Some("2021-02-24"), None, None]);
    let json = json(line);
    assert_eq!(json["missing"], serde_json::json!(["Laxå"]));
    assert!(json["last_appeal_day"].is_null() && json["earliest_removal_day"].is_null());
}

#[test]
fn before_adjustment_only_the_adjustment_has_a_day() {
    check_days("--meeting 2019-06-07 --party Laxå", [Some("2019-06-24"), None, None, None]);
    assert_eq!(json("--meeting 2019-06-07 --party Laxå")["adjust_by"]["raw"], "2019-06-21");
}

#[test]
fn what_was_done_late_is_said() {
    let json = json("--meeting 2021-02-10 --adjusted 2021-02-26 --posted Laxå=2021-03-02 --posted Lekeberg=2021-02-26");
    let warnings = [
        "Protokollet justerades fredagen den 26 februari 2021, 2 dagar för sent. Anteckna skälet.",
        "Laxå satte upp anslaget tisdagen den 2 mars 2021, 1 dag för sent.",
    ];
    assert_eq!(json["warnings"], serde_json::json!(warnings));
}

#[test]
fn what_is_in_time_by_our_reading_only_is_said_too() {
    let json = json("--meeting 2019-06-07 --adjusted 2019-06-24 --posted Laxå=2019-06-26");
    let warnings = json["warnings"].as_array().expect("a list");
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(warnings[0].as_str().expect("a sentence").ends_with("vilket är vår tolkning."));
    let kept = self::json("--meeting 2019-06-07 --adjusted 2019-06-20 --posted Laxå=2019-06-20");
    assert_eq!(kept["warnings"], serde_json::json!([]));
}

#[test]
fn minutes_of_2015_are_not_given_todays_sections() {
    let json = json("--meeting 2015-05-27 --adjusted 2015-06-08 --posted Lekeberg=2015-06-09");
    for key in ["adjust_by", "post_by", "last_appeal_day", "earliest_removal_day"] {
        let why = json[key]["why"].as_str().expect("an explanation");
        assert!(why.contains("kommunallagen (1991:900), paragrafen inte avstämd") && !why.contains("KL "), "{why}");
    }
}

#[test]
fn without_a_party_the_limits_of_the_minutes_are_still_told() {
    let days = [Some("2019-06-24"), Some("2019-06-26"), None, None];
    check_days("--meeting 2019-06-07 --adjusted 2019-06-24", days);
}

#[test]
fn every_fault_is_told_at_once() {
    check_faults("", &["--meeting saknas"]);
    check_faults(
        "--meeting 10/2 --adjusted 2021-02-30 --posted Lekeberg --posted =2021-02-24 --posted Laxå=i_går --lang fi",
        &[
            "--meeting: ”10/2”",
            "--adjusted: ”2021-02-30”",
            "--posted: ”Lekeberg”",
            "--posted: ”=2021-02-24”",
            "--posted Laxå: ”i går”",
            "--lang: ”fi”",
        ],
    );
    check_faults(
        "--meeting 2021-02-10 --adjusted 2021-02-09 --posted Laxå=2021-02-08 --posted laxå=2021-02-12 --party Hallsberg \
         --party Hallsberg --party _",
        &[
            "--posted: laxå är angiven mer än en gång",
            "--party: Hallsberg är angiven mer än en gång",
            "--party: namnet saknas",
            "--adjusted: 2021-02-09 är före sammanträdet 2021-02-10",
            "--posted: Laxå kan inte ha satt upp anslaget 2021-02-08, före justeringen 2021-02-09",
            "--posted: Laxå finns inte bland parterna",
        ],
    );
    check_faults("--meeting 2021-02-10 --posted Laxå=2021-02-09", &["--posted: Laxå kan inte ha satt upp anslaget"]);
}

#[test]
fn the_first_and_last_days_are_not_faults() {
    let same = "--meeting 2021-02-10 --adjusted 2021-02-10 --posted Laxå=2021-02-10";
    check_days(same, [Some("2021-02-24"), Some("2021-02-12"), Some("2021-03-03"), Some("2021-03-04")]);
    assert!(report(&args("--meeting 9000-12-31 --adjusted 9000-12-31 --posted Laxå=9000-12-31")).is_ok());
}

#[test]
fn the_answer_reads_well_in_a_terminal() {
    let line = "--meeting 2021-02-10 --adjusted 2021-02-22 --posted Askersund=2021-02-26 --posted Lekeberg=2021-02-24 \
                --party Askersund --party Hallsberg --party Lekeberg";
    let text = show::text(&report(&args(line)).expect("a question without faults"), Lang::Sv);
    let expected = "\
Tidsfrister för protokollet
Sammanträde onsdagen den 10 februari 2021 · Justerat måndagen den 22 februari 2021

  Justeras senast            2021-02-24  onsdag  PROT-2 · KL 5:69, 6:35
  Anslaget uppe senast       2021-02-24  onsdag  PROT-4 · KL 8:12, 9:32
    Askersund                2021-02-26  fredag  uppe 2 dagar för sent
    Hallsberg                –                   inte uppe
    Lekeberg                 2021-02-24  onsdag  uppe i tid
  Sista dag att överklaga    –                   överklagandetiden har inte börjat
  Anslaget tas ned tidigast  –                   överklagandetiden har inte börjat

Att se över
  !  Askersund satte upp anslaget fredagen den 26 februari 2021, 2 dagar för sent.

Så är det räknat
  PROT-2  Protokollet ska vara justerat inom 14 dagar efter sammanträdet. Sammanträdet
          hölls onsdagen den 10 februari 2021, och den fjortonde dagen är onsdagen den
          24 februari 2021. Lagrum: KL 5:69, 6:35.
  PROT-4  Anslaget om att protokollet är justerat ska vara uppe senast den andra dagen
          efter justeringen, på varje parts anslagstavla. Protokollet justerades
          måndagen den 22 februari 2021, och den andra dagen efter är onsdagen den
          24 februari 2021. Lagrum: KL 8:12, 9:32.
  PROT-6  Överklagandetiden har inte börjat. Den räknas från den dag då anslaget är uppe
          hos alla parter, och Hallsberg har inte satt upp det.
";
    assert_eq!(text, expected, "\n{text}");
}

#[test]
fn both_message_files_hold_the_same_messages() {
    let ids = |file: &str| -> Vec<String> {
        let ids = file.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase()));
        ids.filter_map(|l| l.split(" =").next().map(String::from)).collect()
    };
    assert_eq!(ids(include_str!("../../../../text/sv.ftl")), ids(include_str!("../../../../text/en.ftl")));
}
