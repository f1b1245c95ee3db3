//! trial
#[path = "../tests/samples.rs"]
mod samples;
use typesetter::Typesetter;
fn rss() -> String {
    std::fs::read_to_string("/proc/self/status").unwrap().lines().find(|l| l.starts_with("VmRSS")).unwrap().to_string()
}
fn main() {
    let t = Typesetter::new();
    let which = std::env::args().nth(1).unwrap();
    for n in 0..40 {
        let mut d = match which.as_str() { "notice" => samples::notice(), "memo" => samples::memo(), "same" => samples::memo(), _ => samples::everything() };
        if which != "same" { d.title = format!("Titel {n}");
        d.blocks.insert(0, press::Block::paragraph(format!("Stycke nummer {n}"))); }
        t.render(&d).unwrap();
        if n % 5 == 4 { println!("{n} {}", rss()); }
    }
}
