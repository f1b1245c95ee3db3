//! trial
#[path = "../tests/samples.rs"]
mod samples;
#[path = "/tmp/leak/chance.rs"]
mod chance;
use typesetter::Typesetter;
fn rss() -> u64 {
    std::fs::read_to_string("/proc/self/status").unwrap().lines().find(|l| l.starts_with("VmRSS")).unwrap().split_whitespace().nth(1).unwrap().parse().unwrap()
}
fn main() {
    let t = Typesetter::new();
    let mut c = chance::Chance(991_177_123);
    for n in 0..60 {
        let d = c.document();
        let a = rss();
        let s = std::time::Instant::now();
        let r = t.render(&d).unwrap();
        println!("{n} {} -> {} kB, {} bytes {:?}", a, rss(), r.pdf.len(), s.elapsed());
        if rss() > a + 20000 { for _ in 0..5 { t.render(&d).unwrap(); println!("   again {}", rss()); } }
    }
}
