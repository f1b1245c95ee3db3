//! The list of areas. Alphabetical; the menu has its own order.

use store::Schema;
use web::Area;

pub fn all() -> Vec<Area> {
    vec![
        access::AREA,
        agreement::AREA,
        assignment::AREA,
        board::AREA,
        delegation::AREA,
        intake::AREA,
        meeting::AREA,
        portal::AREA,
        registry::AREA,
    ]
}

/// Every schema file of the program, the kernel's first.
pub fn schemas() -> Vec<Schema> {
    let mut all_schemas = store::SCHEMA.to_vec();
    all_schemas.extend(all().iter().flat_map(|a| a.schema.iter().copied()));
    all_schemas
}

/// Tables whose rows pass and are in no backup.
pub fn passing() -> Vec<&'static str> {
    all().iter().flat_map(|a| a.passing.iter().copied()).collect()
}

/// Every message file of the program.
pub fn words() -> Vec<(&'static str, &'static str)> {
    let mut files = vec![web::WORDS, crate::WORDS, law::MESSAGES, minutes::WORDS];
    files.extend(all().iter().map(|a| a.words));
    files
}
