//! Ten years of meetings: twelve a year, twenty paragraphs each, and what it takes to list a year and to search them.

use super::{PATH, ask, signed_in, told};
use basics::{Day, Moment};
use meeting::{Head, ParagraphText};
use std::time::Instant;
use store::{By, Store};

const YEARS: i16 = 10;
const MEETINGS: i8 = 12;
const PARAGRAPHS: usize = 20;

/// What boards of this kind speak of; each paragraph takes its words from a few of these.
const SUBJECTS: [&str; 12] = [
    "Protokollet justerades samma dag och anslogs hos alla fyra kommunerna.",
    "Servicedesken redovisar svarstiderna för kvartalet, med kommentarer till de ärenden som dröjt.",
    "Serverhallen i Fjugesta får reservkraft, och driften flyttas under ett servicefönster i maj.",
    "Fördelningsnyckeln räknas om efter folkmängden den sista december två år före budgetåret.",
    "Upphandlingen av datorer avslutas, och tilldelningsbeslutet anmäls till nämnden.",
    "Dataskyddsombudet har granskat registerförteckningen och lämnar tre rekommendationer.",
    "Säkerhetskopieringen provades genom återläsning av ett verksamhetssystem.",
    "Budgeten för nästa år samråds med parterna innan värdkommunen fastställer den.",
    "Internkontrollen visar mindre avvikelser i hanteringen av behörigheter.",
    "Förvaltningschefen informerar om rekryteringen av två systemförvaltare.",
    "Nätverket byggs ut med fiber till skolorna, med statligt stöd för halva kostnaden.",
    "Licenserna för kontorsprogrammen räknas per användare och faktureras i förskott.",
];

pub async fn measure(store: Store, now: Moment) {
    let begun = Instant::now();
    fill(&store, now).await;
    told("ten years of meetings written", begun.elapsed().as_secs_f64(), "s");
    let (router, cookie) = signed_in(store, now).await;
    ask(&router, &cookie, &format!("{PATH}?ar=2015"), "year list, 12 meetings of 120", 600).await;
    for (name, query) in [
        ("search, one word", "justering"),
        ("search, three words", "servrar+reservkraft+maj"),
        ("search, a rare word", "fagelskadad"),
        ("search, a case number", "Syd-IT+21-1"),
    ] {
        ask(&router, &cookie, &format!("/sydnarke/sok?q={query}"), name, 400).await;
    }
}

async fn fill(store: &Store, now: Moment) {
    for year in 0..YEARS {
        let mut tx = store.write().await.expect("a write");
        let coop = store::find_cooperation(&mut tx, "sydnarke").await.expect("a look-up").expect("the demo").id;
        let by = By::program(coop, now);
        let board = board::list_boards(&mut tx, coop).await.expect("boards")[0].id;
        for month in 1..=MEETINGS {
            let day = Day::of(2010 + year, month, 17).expect("a day");
            let head = Head { start: "13:00".into(), place: "Fjugesta".into(), ..Head::on(day) };
            let id = meeting::create_meeting(&mut tx, &by, board, &head).await.expect("a meeting").id;
            for n in 0..PARAGRAPHS {
                let text =
                    paragraph(usize::try_from(year).unwrap_or(0) * 7 + usize::try_from(month).unwrap_or(0) * 3 + n);
                meeting::create_paragraph(&mut tx, &by, id, &text, None).await.expect("a paragraph");
            }
        }
        tx.commit().await.expect("the commit");
    }
}

fn paragraph(seed: usize) -> ParagraphText {
    let subject = |n: usize| SUBJECTS[(seed * 5 + n * 7) % SUBJECTS.len()];
    ParagraphText {
        heading: subject(0).split(',').next().unwrap_or_default().trim_end_matches('.').to_string(),
        description: (0..12).map(subject).collect::<Vec<_>>().join(" "),
        proposal: vec![subject(1).to_string()],
        decision: vec![subject(1).to_string(), subject(2).to_string()],
        ..ParagraphText::default()
    }
}
