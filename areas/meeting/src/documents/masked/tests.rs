//! A hundred invented minutes with planted data: all of it is proposed (bar of documents.md 5.5), masked when
//! confirmed, and the rest of the text stays.

use super::*;
use crate::papers::swedish;

/// The last digit that makes nine digits an identity number (Luhn).
fn with_checksum(nine: &str) -> String {
    let value = |(i, c): (usize, char)| {
        let d = c.to_digit(10).expect("digits") * if i % 2 == 0 { 2 } else { 1 };
        d / 10 + d % 10
    };
    let sum: u32 = nine.chars().enumerate().map(value).sum();
    format!("{nine}{}", (10 - sum % 10) % 10)
}

const FIRST: [&str; 10] = ["Sten", "Alva", "Ebbe", "Tyra", "Ruth", "Nils", "Hjalmar", "Signe", "Vera", "Otto"];
const LAST: [&str; 7] = ["Backlund", "Ekdal", "Fors", "Granholm", "Kvist", "Nygård", "Ödman"];
const STREET: [&str; 9] = [
    "Storgatan",
    "Norra Kungsvägen",
    "Kyrkallén",
    "Ekbacken",
    "Ringleden",
    "Bergsgränd",
    "Kung Karls väg",
    "Strandstigen",
    "Mossvägen",
];
const HEALTH: [&str; 10] = [
    "sjukskriven",
    "ekonomiskt bistånd",
    "en diagnos",
    "missbruk",
    "skuldsanering",
    "depression",
    "skyddad identitet",
    "funktionsnedsättning",
    "en hjärtsjukdom",
    "familjehem",
];

struct Planted {
    document: Document,
    words: Vec<String>,
}

fn identity(i: usize) -> String {
    let (year, month, day) = (40 + i % 60, 1 + i % 12, 1 + i % 28 + if i.is_multiple_of(9) { 60 } else { 0 });
    let ten = with_checksum(&format!("{year:02}{month:02}{day:02}{:03}", 100 + i * 7 % 900));
    match i % 4 {
        0 => format!("{}-{}", &ten[..6], &ten[6..]),
        1 => format!("19{}-{}", &ten[..6], &ten[6..]),
        2 => format!("19{ten}"),
        _ => ten,
    }
}

/// Minutes number `i`: the planted words stand in different blocks and sentences.
fn planted(i: usize) -> Planted {
    let name = format!("{} {}", FIRST[i % FIRST.len()], LAST[i % LAST.len()]);
    let (number, health) = (identity(i), HEALTH[i % HEALTH.len()]);
    let address = format!("{} {}{}", STREET[i % STREET.len()], 1 + i % 90, if i.is_multiple_of(3) { " B" } else { "" });
    let phone = format!("07{}-{:03} {:02} {:02}", i % 10, 100 + i % 900, 10 + i % 90, 10 + i * 3 % 90);
    let body = match i % 3 {
        0 => format!("Klagomål har kommit från {name}, {number}, {address}. Nämnden tackar för synpunkterna."),
        1 => format!("Nämnden har tagit emot en skrivelse. {name} ({number}) bor på {address} och nås på {phone}."),
        _ => format!("{name}\\n{number}\\n{address}, 716 30 Fjugesta").replace("\\n", " "),
    };
    let told = format!("I skrivelsen nämns {health} som skäl.");
    let mut words = vec![name, number, address];
    words.push(health.trim_start_matches("en ").to_string());
    if i % 3 == 1 {
        words.push(phone);
    }
    let document = Document {
        lang: "sv",
        title: "Protokoll 2021-02-10".into(),
        authority: "Lekebergs kommun".into(),
        body: "Sydnärkes IT-nämnd".into(),
        kind: "Protokoll".into(),
        subject: String::new(),
        number: String::new(),
        day: "2021-02-10".into(),
        foot: vec![],
        blocks: vec![
            Block::Facts { rows: vec![("Tid".into(), text("onsdagen den 10 februari 2021, 13:00–13:45"))] },
            Block::heading(1, format!("§ {} Skrivelse (Syd-IT 21-{i})", 1 + i % 40)),
            Block::heading(2, "Ärendebeskrivning"),
            Block::paragraph(body),
            Block::List { numbered: false, items: vec![text(told), text("Organisationsnummer 212000-2981.")] },
            Block::heading(2, "Beslut"),
            Block::paragraph("Nämnden lägger skrivelsen till handlingarna. Karin Strand (M) deltar inte i beslutet."),
        ],
    };
    Planted { document, words }
}

fn known() -> Spared {
    Spared { names: vec!["Karin Strand (M)".into()], parties: vec!["Lekeberg".into()] }
}

#[test]
fn everything_planted_in_a_hundred_minutes_is_proposed_and_nothing_else() {
    let (mut missed, mut alarms, mut planted_words) = (Vec::new(), Vec::new(), 0);
    for i in 0..100 {
        let p = planted(i);
        let masks = proposals(&p.document, &known(), &[]);
        for word in &p.words {
            planted_words += 1;
            if !masks.iter().any(|m| m.text.contains(word.as_str())) {
                missed.push(format!("{i}: {word}"));
            }
        }
        let is_planted = |m: &Mask| p.words.iter().any(|w| m.text.contains(w.as_str()));
        alarms.extend(masks.iter().filter(|m| !is_planted(m)).map(|m| format!("{i}: {} ({})", m.text, m.rule)));
    }
    println!("planted {planted_words}, missed {}, false alarms {}", missed.len(), alarms.len());
    assert!(missed.is_empty(), "not proposed:\n{}", missed.join("\n"));
    assert!(alarms.is_empty(), "proposed without cause:\n{}", alarms.join("\n"));
}

#[test]
fn the_public_version_has_none_of_the_planted_words_and_tells_what_was_masked() {
    for i in 0..100 {
        let p = planted(i);
        let masks = proposals(&p.document, &known(), &[]);
        let public = masked(p.document.clone(), &runs(&p.document), &masks, &known(), &swedish());
        let shown = press::plain(&public);
        for word in &p.words {
            assert!(!shown.contains(word.as_str()), "{i}: {word} is in\n{shown}");
        }
        assert!(shown.contains("Karin Strand (M) deltar inte i beslutet."), "{shown}");
        assert!(shown.contains("[maskat: personnummer]") && shown.contains("# Maskade uppgifter"), "{shown}");
    }
}

#[test]
fn what_was_decided_to_be_shown_is_shown_and_text_that_came_later_is_read_by_the_rules() {
    let p = planted(0);
    let mut masks = proposals(&p.document, &known(), &[]);
    for m in masks.iter_mut().filter(|m| m.kind == MaskKind::Address) {
        m.is_masked = false;
    }
    let mut later = p.document.clone();
    later.blocks.insert(1, Block::paragraph("Anslaget av Tage Ek, tfn 070-123 45 67."));
    let shown = press::plain(&masked(later, &runs(&p.document), &masks, &known(), &swedish()));
    assert!(shown.contains("Storgatan 1 B") && !shown.contains("070-123 45 67"), "{shown}");
}

#[test]
fn a_secret_part_is_proposed_whole_with_its_heading_and_marks_are_kept() {
    let mut p = planted(0);
    let title = "§ 1 Skrivelse (Syd-IT 21-0)".to_string();
    let secret = [SecretPart { title, heading: "Skrivelse".into(), is_whole: true }];
    p.document.blocks.push(Block::heading(1, "§ 2 Annat"));
    p.document
        .blocks
        .push(Block::Paragraph { text: vec![inline("Ring ", Mark::Plain), inline("070-123 45 67 nu", Mark::Strong)] });
    let masks = proposals(&p.document, &known(), &secret);
    let public = masked(p.document.clone(), &runs(&p.document), &masks, &known(), &swedish());
    let shown = press::plain(&public);
    assert!(!shown.contains("Skrivelse") && !shown.contains("lägger skrivelsen"), "{shown}");
    assert!(shown.contains("# § 1 [maskat: sekretess] (Syd-IT 21-0)"), "{shown}");
    let Some(Block::Paragraph { text }) = public.blocks.iter().rev().nth(3) else { panic!("{shown}") };
    let marks: Vec<(&str, Mark)> = text.iter().map(|i| (i.text.as_str(), i.mark)).collect();
    assert_eq!(marks, [("Ring ", Mark::Plain), ("[maskat: telefonnummer]", Mark::Emphasis), (" nu", Mark::Strong)]);
}

#[test]
fn minutes_without_private_data_say_that_nothing_is_masked() {
    let mut p = planted(0);
    p.document.blocks.truncate(1);
    assert!(proposals(&p.document, &known(), &[]).is_empty());
    let shown = press::plain(&masked(p.document.clone(), &runs(&p.document), &[], &known(), &swedish()));
    assert!(shown.contains("Inga uppgifter är maskade"), "{shown}");
}
