//! No code path changes what has been signed: neither by its statements nor by what it does.

use crate::world::{World, in_both_worlds};
use std::path::{Path, PathBuf};
use store::sealed_hash;

/// Tables whose rows are only ever added.
const LAYERS: [&str; 6] = [
    "meeting_correction",
    "meeting_extract",
    "meeting_dispatch",
    "meeting_receipt",
    "meeting_frozen",
    "meeting_frozen_party",
];

fn store_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() { store_files(&path, into) } else { into.push(path) }
    }
}

#[test]
fn no_statement_changes_a_layer() {
    let mut files = Vec::new();
    store_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 50, "only {} files", files.len());
    for file in files {
        let code = std::fs::read_to_string(&file).expect("a source file").to_lowercase();
        for table in LAYERS {
            for deed in ["update", "delete from"] {
                let statement = format!("{deed} {table}");
                let at = code.find(&statement).map(|at| code[at + statement.len()..].chars().next());
                let is_whole = at.is_some_and(|next| next.is_none_or(|c| !c.is_alphanumeric() && c != '_'));
                assert!(!is_whole, "{statement} in {}", file.display());
            }
        }
    }
}

/// What has been signed, as it stands in the tables.
async fn signed(world: &World) -> Vec<String> {
    let (mut tx, coop) = (world.test.site.store.read().await.expect("a transaction"), world.coop);
    let m = meeting::find_meeting(&mut tx, coop, 1).await.expect("a look-up").expect("there");
    let mut all = vec![sealed_hash(&(&m.head, &m.stage))];
    for p in meeting::list_paragraphs(&mut tx, coop, 1).await.expect("paragraphs") {
        all.push(sealed_hash(&(p.id, p.position, p.number, &p.text)));
    }
    for a in meeting::list_attendance(&mut tx, coop, 1).await.expect("attendance") {
        all.push(sealed_hash(&(a.id, &a.who)));
    }
    all
}

/// Something for every field a form of the meetings has, so that no deed stops at the form.
const FIELDS: [(&str, &str); 40] = [
    ("dag", "2021-02-24"),
    ("start", "09:00"),
    ("slut", "10:00"),
    ("tid", "09:30"),
    ("plats", "Annan plats"),
    ("namn", "Någon Annan"),
    ("uppgift", "member"),
    ("rubrik", "Annan rubrik"),
    ("slag", "decision"),
    ("beskrivning", "Annat"),
    ("forslag", "Annat"),
    ("beslut", "Annat"),
    ("utan_beslut", ""),
    ("expediering", "Någon"),
    ("skal", "för att"),
    ("av", "Någon"),
    ("nummer", "77"),
    ("paragraf", "1"),
    ("hall", "upp"),
    ("person", "1"),
    ("part", "1"),
    ("parti", "S"),
    ("sekreterare", "Någon"),
    ("justerare", "Någon"),
    ("funktion", "sekreterare"),
    ("sammanfattning", "Annat"),
    ("anteckning", "Annat"),
    ("text", "Annat"),
    ("kalla", "Annat"),
    ("del", "paragraph.1.decision.1"),
    ("fore", "godkänner"),
    ("efter", "avslår"),
    ("beslutat", "chair"),
    ("beslutat_av", "Göran Ahl"),
    ("till-0", "Laxå kommun"),
    ("med-0", "1"),
    ("satt-0", "post"),
    ("bekrafta", "1"),
    ("version", "1"),
    ("ordning", "1"),
];

#[tokio::test]
async fn no_deed_on_any_page_changes_what_was_signed() {
    in_both_worlds(async |world| {
        world.adjusted_with_receivers().await;
        let before = signed(&world).await;
        let mut maja = world.secretary().await;
        let mut tried = 0;
        for version in ["1", "2", "3", "4"] {
            for page in (meeting::AREA.pages)().iter().filter(|p| p.writes && p.path.contains("{id}")) {
                let mut path = page.path.replace("{coop}", "sydnarke");
                while let (Some(from), Some(to)) = (path.find('{'), path.find('}')) {
                    path.replace_range(from..=to, "1");
                }
                let mut fields = FIELDS.to_vec();
                fields.retain(|(name, _)| *name != "version");
                fields.push(("version", version));
                let answer = maja.submit("/sydnarke/moten/1", &path, &fields).await;
                assert!(answer.status.as_u16() < 500, "{path}: {}", answer.seen());
                tried += 1;
                assert_eq!(signed(&world).await, before, "{path} changed what was signed");
            }
        }
        assert!(tried > 80, "only {tried} deeds were tried");
        assert_eq!(world.findings().await, [""; 0]);
    })
    .await;
}
