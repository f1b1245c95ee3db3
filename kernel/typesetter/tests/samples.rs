//! Sample documents: minutes of some twenty pages, a notice, a memo, and one with every block. Persons are invented.

use press::{Block, Column, Document, Mark, Table, inline, text};

/// File name and document, in the order they are looked at.
pub fn all() -> Vec<(&'static str, Document)> {
    vec![("minutes", minutes()), ("notice", notice()), ("memo", memo()), ("everything", everything())]
}

pub fn blank() -> Document {
    Document {
        lang: "sv",
        title: String::new(),
        authority: String::new(),
        body: String::new(),
        kind: String::new(),
        subject: String::new(),
        number: String::new(),
        day: String::new(),
        foot: Vec::new(),
        blocks: Vec::new(),
    }
}

fn issued(kind: &str, title: &str, number: &str, day: &str) -> Document {
    Document {
        title: title.into(),
        authority: "Lekebergs kommun".into(),
        body: "Sydnärkes IT-nämnd".into(),
        kind: kind.into(),
        subject: format!("{kind} från Sydnärkes IT-nämnd"),
        number: number.into(),
        day: day.into(),
        ..blank()
    }
}

fn facts(rows: &[(&str, &str)]) -> Block {
    Block::Facts { rows: rows.iter().map(|(label, value)| (label.to_string(), text(*value))).collect() }
}

fn list(numbered: bool, items: &[&str]) -> Block {
    Block::List { numbered, items: items.iter().map(|item| text(*item)).collect() }
}

fn table(columns: Vec<Column>, rows: &[&[&str]], caption: &str) -> Block {
    let rows = rows.iter().map(|row| row.iter().map(|cell| text(*cell)).collect()).collect();
    Block::Table(Table { columns, rows, caption: caption.into() })
}

pub fn minutes() -> Document {
    let mut blocks = front_page();
    for (at, (title, number, what)) in MATTERS.iter().cycle().take(23).enumerate() {
        blocks.extend(paragraph(at + 1, title, number, what));
    }
    Document {
        foot: vec!["Ordförandens signatur".into(), "Justerarens signatur".into(), "Utdragsbestyrkande".into()],
        blocks,
        ..issued("Protokoll", "Protokoll 10 februari 2021", "Syd-IT 21-1", "2021-02-10")
    }
}

fn front_page() -> Vec<Block> {
    vec![
        facts(&[
            (
                "Plats och tid",
                "Kommunhuset i Fjugesta, Bergasalen, och på distans\nOnsdag 10 februari 2021 kl. 13.00–15.40",
            ),
            (
                "Beslutande",
                "Anna Lindqvist (S), Hallsberg, ordförande\nPer Ekholm (M), Askersund, vice ordförande\nMaria Nyström (KD), Laxå, på distans\nJohan Sandell (C), Lekeberg, tjänstgör för Eva Brandt, §§ 13–23",
            ),
            ("Ersättare", "Lars-Göran Vik (L), Askersund\nSara Ålund (S), Laxå"),
            ("Övriga", "Karin Östberg, förvaltningschef\nTomas Grahn, ekonom, §§ 4–7\nMaja Ahlin, nämndsekreterare"),
            ("Paragrafer", "§§ 1–23"),
            ("Justerare", "Per Ekholm"),
            ("Justering", "Kommunhuset i Fjugesta, 22 februari 2021 kl. 09.00"),
        ]),
        Block::Signatures {
            lines: vec![
                ("Ordförande".into(), "Anna Lindqvist".into()),
                ("Justerare".into(), "Per Ekholm".into()),
                ("Sekreterare".into(), "Maja Ahlin".into()),
            ],
        },
        Block::PageBreak,
        Block::Contents { title: "Innehåll".into(), depth: 2 },
        Block::PageBreak,
    ]
}

fn paragraph(number: usize, title: &str, case: &str, what: &str) -> Vec<Block> {
    let mut blocks = vec![
        Block::heading(1, format!("§\u{a0}{number} {title}")),
        facts(&[("Diarienummer", case), ("Föredragande", "Karin Östberg, förvaltningschef")]),
        Block::heading(3, "Ärendebeskrivning"),
        Block::paragraph(what),
        Block::paragraph(FILLER[number % FILLER.len()]),
        Block::paragraph(FILLER[(number + 1) % FILLER.len()]),
    ];
    if number % 4 == 3 {
        blocks.push(votes());
        blocks
            .push(Block::law("Vid lika röstetal har ordföranden utslagsröst. Kommunallagen 5 kap. 55 §, 6 kap. 33 §."));
    }
    if number % 3 == 2 {
        blocks.push(costs());
    }
    blocks.extend([
        Block::heading(3, "Förslag till beslut"),
        list(
            false,
            &["Nämnden godkänner förvaltningens förslag.", "Nämnden ger förvaltningen i uppdrag att återkomma i juni."],
        ),
        Block::heading(3, "Beslut"),
        list(
            true,
            &[
                "Sydnärkes IT-nämnd godkänner förvaltningens förslag daterat 2021-01-28.",
                "Förvaltningen får i uppdrag att redovisa utfallet till nämnden senast den 16 juni 2021.",
                "Paragrafen förklaras omedelbart justerad.",
            ],
        ),
        Block::heading(3, "Beslutsunderlag"),
        list(false, &["Tjänsteskrivelse, 2021-01-28", "Risk- och sårbarhetsanalys, 2021-01-20"]),
        Block::heading(3, "Expedieras till"),
        Block::paragraph("Kommunstyrelserna i Askersund, Hallsberg, Laxå och Lekeberg"),
    ]);
    blocks
}

fn votes() -> Block {
    let columns = vec![Column::left("Ledamot", 4), Column::left("För", 4), Column::right("Röst", 2)];
    let rows: &[&[&str]] = &[
        &["Anna Lindqvist (S)", "Hallsberg", "ja"],
        &["Per Ekholm (M)", "Askersund", "nej"],
        &["Johan Sandell (C)", "Lekeberg, för Eva Brandt", "ja"],
        &["Maria Nyström (KD)", "Laxå", "nej"],
    ];
    table(columns, rows, "Ja 2, nej 2. Ordförandens utslagsröst gav bifall.")
}

fn costs() -> Block {
    let columns = vec![
        Column::left("tkr", 4),
        Column::right("Askersund", 2),
        Column::right("Hallsberg", 2),
        Column::right("Laxå", 2),
        Column::right("Lekeberg", 2),
        Column::right("Summa", 2),
    ];
    let rows: &[&[&str]] = &[
        &["Gällande fördelning", "9\u{a0}531", "13\u{a0}441", "4\u{a0}749", "6\u{a0}838", "34\u{a0}559"],
        &["Användare, direkt", "9\u{a0}476", "13\u{a0}603", "4\u{a0}718", "6\u{a0}762", "34\u{a0}559"],
        &["Skillnad", "−55", "+162", "−31", "−76", "0"],
    ];
    table(columns, rows, "Varje rad summerar exakt i öre. Största restmetoden, lika rest i kommunernas fasta ordning.")
}

pub fn notice() -> Document {
    let blocks = vec![
        Block::paragraph(
            "Sydnärkes IT-nämnds protokoll är justerat. Justeringen har tillkännagetts på kommunens anslagstavla.",
        ),
        Block::Frame {
            blocks: vec![
                Block::heading(2, "Uppgifter om anslaget"),
                facts(&[
                    ("Organ", "Sydnärkes IT-nämnd"),
                    ("Sammanträde", "10 februari 2021"),
                    ("Paragrafer", "§§ 1–23"),
                    ("Justerat", "22 februari 2021"),
                    ("Anslaget sätts upp", "24 februari 2021"),
                    ("Sista dag att överklaga", "18 mars 2021"),
                    ("Anslaget tas ned", "tidigast 19 mars 2021"),
                    ("Protokollet förvaras", "Kommunhuset, Tulpanvägen 1, Fjugesta"),
                ]),
                Block::law(
                    "Tiden räknas från den dag då det sista anslaget sattes upp. Kommunallagen 8 kap. 12 §, 9 kap. 32\u{a0}§, 13 kap. 5\u{a0}§.",
                ),
                Block::missing("uppgift om när Laxå kommun satte upp anslaget"),
            ],
        },
        Block::heading(1, "Så överklagar du"),
        Block::paragraph(
            "Den som är medlem i någon av de samverkande kommunerna får överklaga besluten. Överklagandet görs skriftligt hos Förvaltningsrätten i Karlstad.",
        ),
        list(
            true,
            &[
                "Ange vilket beslut som överklagas, med paragraf och datum.",
                "Ange de omständigheter som överklagandet grundas på.",
                "Skriv under med namn, adress och telefonnummer.",
            ],
        ),
        Block::Signatures {
            lines: vec![("Uppsatt av".into(), "Maja Ahlin".into()), ("Nedtaget av".into(), String::new())],
        },
    ];
    Document {
        blocks,
        ..issued("Anslag", "Bevis om tillkännagivande av justerat protokoll", "Syd-IT 21-1", "2021-02-24")
    }
}

pub fn memo() -> Document {
    let blocks = vec![
        facts(&[("Till", "Sydnärkes IT-nämnd, sammanträde 7 april 2021"), ("Handläggare", "Tomas Grahn, ekonom")]),
        Block::heading(1, "Sammanfattning"),
        Block::paragraph(FILLER[0]),
        Block::paragraph(FILLER[1]),
        Block::heading(1, "Förslag till beslut"),
        list(
            true,
            &[
                "Kostnaderna för IT-driften fördelas från och med den 1 januari 2022 efter antal användare.",
                "Avstämning sker mot antalet användare den 1 december året före.",
            ],
        ),
        Block::heading(1, "Ekonomiska konsekvenser"),
        Block::paragraph(FILLER[2]),
        costs(),
        Block::law("Samverkansavtalet § 7: kostnader fördelas efter nyttjande."),
        Block::heading(2, "För kommunerna var för sig"),
        Block::paragraph(FILLER[3]),
        Block::missing("yttrande från Askersunds kommun"),
        Block::heading(1, "Beslutsunderlag"),
        list(false, &["Tjänsteskrivelse, 2021-03-22", "Beräkning av fördelningen, 2021-03-19"]),
        Block::Signatures {
            lines: vec![("Förvaltningschef".into(), "Karin Östberg".into()), ("Ekonom".into(), "Tomas Grahn".into())],
        },
    ];
    Document { blocks, ..issued("Tjänsteskrivelse", "Ny fördelningsnyckel från 2022", "Syd-IT 20-14", "2021-03-22") }
}

/// Every block, a frame over a page break, and a table over several pages. In English.
pub fn everything() -> Document {
    let mut framed = vec![
        Block::heading(2, "A frame longer than a page"),
        facts(&[("Label", "Value"), ("A label that needs more than one line of its own", "A value that is short")]),
        table(
            vec![Column::left("Name", 2), Column::right("Sum", 1)],
            &[&["Ekby", "12\u{a0}000"], &["Granfors", "8\u{a0}000"]],
            "In a frame.",
        ),
        list(true, &["First", "Second"]),
    ];
    framed.extend(FILLER.iter().cycle().take(14).map(|filler| Block::paragraph(*filler)));
    framed.extend([Block::law("Local Government Act 5:55."), Block::missing("the day of adjustment")]);
    let long_rows =
        (1..=70).map(|n| vec![text(format!("Syd-IT 21-{n}")), text(LONG_CELL), text(format!("{n}\u{a0}000"))]);
    let long_columns = vec![Column::left("Number", 2), Column::left("Matter", 6), Column::right("Amount, kr", 2)];
    let blocks = vec![
        Block::Contents { title: "Contents".into(), depth: 2 },
        Block::heading(1, "Running text"),
        Block::Paragraph {
            text: vec![
                inline("Plain, ", Mark::Plain),
                inline("strong", Mark::Strong),
                inline(" and ", Mark::Plain),
                inline("emphasis", Mark::Emphasis),
                inline(". #not *markup* _at_ $all$ <here> @there \\n -> -- \"quotes\".\nA new line.", Mark::Plain),
            ],
        },
        Block::heading(2, "Lists"),
        list(false, &["A plain list", FILLER[0]]),
        list(true, &["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]),
        Block::heading(3, "A third level"),
        Block::law("Kalmar template 7: the leaver pays for the hand-over."),
        Block::missing("who took part in the decision"),
        Block::Correction {
            place: "Decision, point 2".into(),
            old: "The contribution of Hallsberg is set to 230 tkr.".into(),
            new: "The contribution of Hallsberg is set to 320 tkr.".into(),
            note: "Corrected 2021-03-01 by Maja Ahlin: figures transposed.".into(),
        },
        Block::Frame { blocks: framed },
        Block::heading(1, "Tables"),
        Block::Table(Table {
            columns: long_columns,
            rows: long_rows.collect(),
            caption: "A table over several pages.".into(),
        }),
        Block::PageBreak,
        Block::Signatures {
            lines: vec![("Chair".into(), "Anna Lindqvist".into()), ("Adjuster".into(), String::new())],
        },
    ];
    Document {
        lang: "en",
        foot: vec!["Initials of the adjuster".into()],
        blocks,
        ..issued("Sample", "Every block there is, in one document", "Syd-IT 21-99", "2021-02-10")
    }
}

const LONG_CELL: &str = "Anskaffning av verksamhetssystem för gemensam överförmyndarverksamhet";

const MATTERS: [(&str, &str, &str); 6] = [
    (
        "Val av justerare",
        "Syd-IT 21-1",
        "Nämnden väljer en ledamot att tillsammans med ordföranden justera protokollet. Justeraren kommer från en annan kommun än ordföranden.",
    ),
    (
        "Godkännande av föredragningslistan",
        "Syd-IT 21-2",
        "Ett ärende om driftavtal läggs till föredragningslistan. Ordföranden prövar om listan kan godkännas och finner att nämnden godkänner den.",
    ),
    (
        "Ny fördelningsnyckel från 2022",
        "Syd-IT 20-14",
        "Förvaltningen föreslår att kostnaderna för IT-driften fördelas efter antal användare i stället för efter antal invånare.",
    ),
    (
        "Årsbokslut 2020",
        "Syd-IT 21-4",
        "Nämnden redovisar ett överskott om 412 tkr för 2020. Överskottet återförs till kommunerna enligt samverkansavtalet.",
    ),
    (
        "Internkontrollplan 2021",
        "Syd-IT 21-5",
        "Planen omfattar fem kontrollområden. Risken för driftstopp i den gemensamma serverhallen bedöms fortfarande som kännbar.",
    ),
    (
        "Anmälan av delegationsbeslut",
        "Syd-IT 21-6",
        "Fem beslut har fattats på delegation sedan föregående sammanträde. De anmäls till nämnden genom förteckningen i bilaga.",
    ),
];

const FILLER: [&str; 4] = [
    "Under hösten 2020 har förvaltningen tillsammans med kommunernas ekonomichefer prövat tre sätt att fördela kostnaderna. Prövningen utgår från att varje kommun ska betala för det den använder, att beräkningen ska kunna följas av den som vill, och att ingen kommun ska få en höjning som inte går att planera för.",
    "Samtliga kommuner har fått tillfälle att yttra sig. Tre av fyra har svarat, och de ställer sig bakom inriktningen. Laxå kommun framhåller att en infasning över två år behövs för att förändringen ska rymmas inom beslutade ramar, medan Hallsbergs kommun önskar att nyckeln prövas på nytt när verksamhetssystemen har bytts ut.",
    "Kostnaden för 2021 uppgår till 34\u{a0}559 tkr, varav servicedesk 17\u{a0}000 tkr, datacenter 14\u{a0}559 tkr och ledning 3\u{a0}000 tkr. Med den föreslagna nyckeln ökar Hallsbergs andel med 162 tkr, och de tre övriga kommunernas andelar minskar i motsvarande mån.",
    "Förvaltningen bedömer att förslaget kan genomföras inom befintlig organisation. Risken ligger i underlaget: antalet användare räknas i dag på olika sätt i kommunerna, och en gemensam räkning behöver vara på plats före den 1 december. Kontrollen läggs in i nämndens interna kontroll för året.",
];
