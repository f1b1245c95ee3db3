//! Texts that are no minutes, broken minutes and very long ones: nothing stops, nothing is made up, and no text
//! takes long.

use intake::rules::read;
use std::time::{Duration, Instant};

#[test]
fn what_is_no_minutes_gives_no_meeting() {
    for text in [
        "Hej!",
        "Enligt § 4 i lagen ska nämnden besluta.",
        "Avtal\n\n1 § Parter\n\nParterna är Norrby och Söderby.\n",
        "Plats och tid",
        "Beslut",
        "••••",
        "1 2 3 4 5",
    ] {
        let found: Vec<_> =
            read(text).into_iter().filter(|r| r.read.date.is_some() || !r.read.present.is_empty()).collect();
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn three_hundred_pages_are_read_in_no_time() {
    let page = |n: usize| {
        format!(
            "NORRBY KOMMUN\nProtokoll Sida {n} (300)\n\n§ {n} Ärende nummer {n} (NN 2020-{n})\n\nÄrendebeskrivning\n{}\n\nFörslag till beslut\nNämnden godkänner rapport {n}.\n\nBeslut\nNämnden godkänner rapport {n}.\n\u{c}",
            "Rapporten beskriver läget i de tre kommunerna under perioden. ".repeat(30)
        )
    };
    let front = "Norrby IT-nämnd\nPlats och tid: Salen 2020-02-03 kl. 13.00-15.00\nBeslutande: Ann Ek (S), ordförande\nBo By (M)\nSekreterare: Cia Dal\n\n";
    let text: String = std::iter::once(front.to_string()).chain((1..=300).map(page)).collect();
    let warm = read("§ 1 Val\n\nBeslut\nJa.\n");
    assert_eq!(warm.len(), 1);
    let begin = Instant::now();
    let all = read(&text);
    let took = begin.elapsed();
    assert_eq!(all[0].read.paragraphs.len(), 300);
    // Unoptimised and on a busy machine; optimised it is a tenth of this.
    assert!(took < Duration::from_secs(20), "{took:?}");
}

#[test]
fn hostile_texts_end_and_do_not_stop_the_reader() {
    let lots = |s: &str, n: usize| s.repeat(n);
    for text in [
        lots("§ 1 ", 20_000),
        lots("§ 1 A\nBeslut\n", 3_000),
        lots("(", 50_000),
        lots("Plats och tid Beslutande Sekreterare ", 3_000),
        lots("Ann Ek (S), ", 5_000),
        lots("1 2 ", 20_000),
        lots("Ärendelista\n", 2_000),
        lots("å\u{30a}§\u{c}", 5_000),
        format!("Beslutande {}", lots("(((S)", 5_000)),
        lots("Beslutande: Ann Ek (S)\nPlats: X\nTid: kl 13\n", 300),
    ] {
        let begin = Instant::now();
        let _ = read(&text);
        assert!(begin.elapsed() < Duration::from_secs(30), "{} …", text.chars().take(30).collect::<String>());
    }
}

#[test]
fn a_text_cut_anywhere_is_still_read() {
    let text = include_str!("minutes/01_form_with_heads.txt");
    for at in (0..text.len()).step_by(97).filter(|n| text.is_char_boundary(*n)) {
        let _ = read(&text[..at]);
        let _ = read(&text[at..]);
    }
}
