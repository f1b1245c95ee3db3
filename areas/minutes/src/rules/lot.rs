//! A lot that anybody can draw again (MEET-9; KL 5:56).
//!
//! The rule, also shown at the meeting (`minutes-lot-rule`): write the seed, then each name, one a line in the
//! order given, then the number of the try, first 0. Take SHA-256 of that text (UTF-8, no line break at the
//! end). Read its first sixteen hexadecimal digits as a number. If it is at least the largest multiple of the
//! count of names that fits below 2⁶⁴, try again with the next number. The remainder when it is divided by the
//! count points out the name, the first being 0.

use super::Lot;
use basics::{Refusal, all_or};
use sha2::{Digest, Sha256};

/// Fewest hexadecimal digits of a seed: what a person could not have tried out beforehand.
const SEED_DIGITS: usize = 16;

/// Draws one, or says why it cannot be drawn. The same names in the same order and the same seed give the same.
pub fn draw(among: &[String], seed: &str) -> Result<Lot, Vec<Refusal>> {
    draw_several(among, seed, 1).map(|(lot, _)| lot)
}

/// Draws as many as there are places, one after the other among those left with the same seed. The lot's
/// `drawn` names them joined by comma and space, in the order drawn.
pub fn draw_several(among: &[String], seed: &str, places: usize) -> Result<(Lot, Vec<String>), Vec<Refusal>> {
    let names: Vec<String> = among.iter().map(|n| n.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let seed = seed.trim().to_lowercase();
    let mut no = Vec::new();
    if names.len() < 2 || names.iter().any(String::is_empty) {
        no.push(Refusal::new("minutes-lot-too-few").at("among"));
    }
    for (i, name) in names.iter().enumerate().filter(|(i, name)| names[..*i].contains(name)) {
        no.push(Refusal::new("minutes-lot-twice").at("among").with("name", name).with("place", i + 1));
    }
    if seed.len() < SEED_DIGITS || !seed.bytes().all(|b| b.is_ascii_hexdigit()) {
        no.push(Refusal::new("minutes-lot-seed").at("seed").with("digits", SEED_DIGITS));
    }
    if places == 0 || places >= names.len().max(2) {
        no.push(Refusal::new("minutes-lot-places").at("among"));
    }
    all_or(no, ())?;
    let mut left = names.clone();
    let drawn: Vec<String> = (0..places).map(|_| left.remove(index(&left, &seed))).collect();
    Ok((Lot { among: names, seed, drawn: drawn.join(", ") }, drawn))
}

/// Whether the lot comes out the same when drawn again. A lot of one place or several.
pub fn is_as_drawn(lot: &Lot) -> bool {
    let places = lot.drawn.split(", ").count();
    draw(&lot.among, &lot.seed).is_ok_and(|again| again.drawn == lot.drawn.trim())
        || draw_several(&lot.among, &lot.seed, places).is_ok_and(|(again, _)| again.drawn == lot.drawn.trim())
}

/// Which of the names; there is at least one.
fn index(names: &[String], seed: &str) -> usize {
    let count = u64::try_from(names.len()).unwrap_or(u64::MAX);
    let past = u64::MAX - (u64::MAX % count + 1) % count;
    let mut attempt = 0u64;
    loop {
        let text = format!("{seed}\n{}\n{attempt}", names.join("\n"));
        let digest = Sha256::digest(text.as_bytes());
        let number = digest.iter().take(8).fold(0u64, |n, b| (n << 8) | u64::from(*b));
        if number <= past {
            return usize::try_from(number % count).unwrap_or(0);
        }
        attempt += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SEED: &str = "00112233445566778899aabbccddeeff";

    fn names(n: &[&str]) -> Vec<String> {
        n.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_lot_is_drawn_by_the_printed_rule() {
        // printf '00112233445566778899aabbccddeeff\nAda Alm\nBo Ek\n0' | sha256sum
        let lot = draw(&names(&["Ada Alm", "Bo Ek"]), SEED).expect("a lot");
        let digest = Sha256::digest(format!("{SEED}\nAda Alm\nBo Ek\n0").as_bytes());
        let last_of_eight = digest[7];
        assert_eq!(lot.drawn, if last_of_eight % 2 == 0 { "Ada Alm" } else { "Bo Ek" });
        assert_eq!(lot.among, ["Ada Alm", "Bo Ek"]);
        assert!(is_as_drawn(&lot));
        let other = if lot.drawn == "Bo Ek" { "Ada Alm" } else { "Bo Ek" };
        assert!(!is_as_drawn(&Lot { drawn: other.into(), ..lot }));
    }

    #[test]
    fn what_cannot_be_drawn_is_refused_with_all_reasons() {
        let ids = |among: &[&str], seed: &str| -> Vec<&'static str> {
            draw(&names(among), seed).err().unwrap_or_default().iter().map(|r| r.id).collect()
        };
        assert_eq!(ids(&["Ada Alm"], SEED), ["minutes-lot-too-few"]);
        assert_eq!(ids(&["Ada Alm", "Ada  Alm"], SEED), ["minutes-lot-twice"]);
        assert_eq!(ids(&["Ada Alm", "Bo Ek"], "123"), ["minutes-lot-seed"]);
        assert_eq!(ids(&["Ada Alm", ""], "xyz"), ["minutes-lot-too-few", "minutes-lot-seed"]);
        assert!(ids(&["Ada Alm", "Bo Ek"], SEED).is_empty());
        assert!(draw_several(&names(&["A", "B"]), SEED, 2).is_err());
    }

    #[test]
    fn over_many_seeds_each_name_comes_up_about_as_often() {
        let among = names(&["Ada Alm", "Bo Ek", "Cia Dal"]);
        let mut counts = [0usize; 3];
        for seed in 0..3000u32 {
            let lot = draw(&among, &format!("{seed:032x}")).expect("a lot");
            counts[among.iter().position(|n| *n == lot.drawn).expect("one of them")] += 1;
        }
        assert!(counts.iter().all(|c| (900..=1100).contains(c)), "{counts:?}");
    }

    proptest! {
        #[test]
        fn the_same_gives_the_same_and_one_of_those_named(
            among in prop::collection::btree_set("[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}", 2..9),
            seed in "[0-9a-f]{32}",
        ) {
            let among: Vec<String> = among.into_iter().collect();
            let lot = draw(&among, &seed).expect("a lot");
            prop_assert_eq!(&draw(&among, &seed.to_uppercase()).expect("a lot"), &lot);
            prop_assert!(among.contains(&lot.drawn));
            prop_assert!(is_as_drawn(&lot));
            let (_, several) = draw_several(&among, &seed, among.len() - 1).expect("several");
            let mut unlike = several.clone();
            unlike.sort();
            unlike.dedup();
            prop_assert_eq!(unlike.len(), among.len() - 1);
            prop_assert_eq!(&several[0], &lot.drawn);
        }
    }
}
