//! trial
use press::*;
use typesetter::Typesetter;
fn main() {
    let template = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let t = Typesetter::with_template(&template);
    let rows = (0..2_000).map(|n| vec![text(format!("Syd-IT 21-{n}")), text("Inköp av licenser"), text(format!("{n}"))]);
    let columns = vec![Column::left("Nummer", 2), Column::left("Ärende", 5), Column::right("Belopp", 2)];
    let table = Table { columns, rows: rows.collect(), caption: "Alla ärenden".into() };
    let d = Document { lang: "sv", title: "T".into(), authority: "A".into(), body: "B".into(), kind: "K".into(), subject: "S".into(), number: "".into(), day: "".into(), foot: vec![], blocks: vec![Block::Table(table)] };
    let s = std::time::Instant::now();
    let r = t.render(&d).unwrap();
    println!("{} {:?}", r.pdf.len(), s.elapsed());
}
