//! Stories of the import, one file each.

mod genre;
mod pdfs;
mod robust;
mod seeds;

use intake::rules::{Reading, json, read};
use serde_json::Value;
use text::{Catalogue, Lang, Words};

/// Swedish words.
pub fn words() -> Words {
    Words::new(Catalogue::read(&[intake::WORDS]), Lang::Sv)
}

/// The meetings of a text as the JSON's values.
pub fn values(text: &str) -> Vec<Value> {
    let readings: Vec<Reading> = read(text);
    serde_json::from_str(&json(&readings, &words())).expect("the import writes JSON")
}
