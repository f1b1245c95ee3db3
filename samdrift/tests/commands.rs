//! The program as one runs it in a terminal.

use std::path::Path;
use std::process::{Command, Output};

fn samdrift(data: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_samdrift"))
        .args(arguments)
        .args(["--data", &data.display().to_string()])
        .env_remove("SAMDRIFT_DATABASE")
        .output()
        .expect("the program runs")
}

fn said(out: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr))
}

/// Every file under a folder with the hash of its bytes.
fn state(folder: &Path) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = walk(folder)
        .into_iter()
        .filter(|p| !p.to_string_lossy().ends_with("-shm") && !p.to_string_lossy().ends_with("-wal"))
        .map(|p| (p.display().to_string(), store::hash_of(&std::fs::read(&p).expect("a file"))))
        .collect();
    all.sort();
    all
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten().map(|e| e.path());
    entries.flat_map(|p| if p.is_dir() { walk(&p) } else { vec![p] }).collect()
}

#[test]
fn the_demo_loads_once_writes_its_documents_and_a_second_run_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("d");
    let first = samdrift(&data, &["demo", "--no-serve"]);
    assert!(first.status.success(), "{}", said(&first));
    let documents = walk(&data.join("documents"));
    assert!(documents.len() >= 10, "{documents:?}");
    for document in &documents {
        let bytes = std::fs::read(document).expect("a document");
        assert!(bytes.starts_with(b"%PDF-1.7"), "{}", document.display());
    }
    let before = state(&data);
    let second = samdrift(&data, &["demo", "--no-serve"]);
    assert!(second.status.success(), "{}", said(&second));
    assert_eq!(before, state(&data));
    let check = samdrift(&data, &["check"]);
    assert!(check.status.success(), "{}", said(&check));
    let told = said(&check);
    let head = told.lines().rev().find_map(|l| l.split("Loggens sista rad: ").nth(1)).expect("the head").trim();
    assert!(samdrift(&data, &["check", "--head", head]).status.success(), "{head}");
    for (wrong, words) in [("1:abc", "inte längre genom"), ("abc", "ingen loggrad")] {
        let out = samdrift(&data, &["check", "--head", wrong]);
        assert_eq!(out.status.code(), Some(1));
        assert!(said(&out).contains(words), "{}", said(&out));
    }
    assert!(said(&check).contains("Allt är som Samdrift skrev det."), "{}", said(&check));
}

#[test]
fn a_backup_restores_what_was_and_a_damaged_one_is_refused_in_swedish() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, other) = (folder.path().join("d"), folder.path().join("o"));
    assert!(samdrift(&data, &["demo", "--no-serve"]).status.success());
    let file = folder.path().join("kopia.zip").display().to_string();
    assert!(samdrift(&data, &["backup", &file]).status.success());
    let restored = samdrift(&other, &["restore", &file]);
    assert!(restored.status.success(), "{}", said(&restored));
    let again = folder.path().join("igen.zip").display().to_string();
    assert!(samdrift(&other, &["backup", &again]).status.success());
    assert_eq!(std::fs::read(&file).expect("one"), std::fs::read(&again).expect("the other"));
    assert!(samdrift(&other, &["check"]).status.success());

    let mut bytes = std::fs::read(&file).expect("the backup");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xff;
    std::fs::write(&again, bytes).expect("a damaged copy");
    let refused = samdrift(&other, &["restore", &again]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).contains("skadad"), "{}", said(&refused));
    assert!(!other.join("fore-aterlasning.zip").exists(), "nothing was restored, so nothing stood before");
    assert!(samdrift(&other, &["check"]).status.success());
}

#[test]
fn what_stood_before_a_restore_is_kept_through_the_next_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, file) = (folder.path().join("d"), folder.path().join("kopia.zip").display().to_string());
    assert!(samdrift(&data, &["demo", "--no-serve"]).status.success());
    assert!(samdrift(&data, &["backup", &file]).status.success());
    for name in ["fore-aterlasning.zip", "fore-aterlasning-2.zip"] {
        let restored = samdrift(&data, &["restore", &file]);
        assert!(restored.status.success() && said(&restored).contains(name), "{}", said(&restored));
    }
    let first = data.join("fore-aterlasning.zip").display().to_string();
    assert!(samdrift(&data, &["restore", &first]).status.success());
    assert!(data.join("fore-aterlasning-3.zip").exists());
}

#[tokio::test]
async fn a_day_that_is_none_is_a_finding_of_the_check() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("d");
    assert!(samdrift(&data, &["demo", "--no-serve"]).status.success());
    let settings = store::Settings { data: data.clone(), database: None, create: false };
    let store = store::Store::open(&settings).await.expect("the demo");
    let mut tx = store.write().await.expect("a write");
    tx.run("update meeting_meeting set adjusted_day = 'i går' where adjusted_day is not null", vec![])
        .await
        .expect("done");
    tx.end().await.expect("the end");
    drop(store);
    let check = samdrift(&data, &["check"]);
    assert_eq!(check.status.code(), Some(1), "{}", said(&check));
    assert!(said(&check).contains("går inte att läsa") && said(&check).contains("i går"), "{}", said(&check));
    assert!(!said(&check).contains("panicked"), "{}", said(&check));
}

#[test]
fn faults_on_the_command_line_are_told_in_swedish() {
    let folder = tempfile::tempdir().expect("a folder");
    let cases: &[(&[&str], i32, &str)] = &[
        (&["demo", "--no-serve", "--today", "24/2 2021"], 2, "datum"),
        (&["demo", "--listen", "här"], 2, "adress"),
        (&["check"], 1, "går inte att nå"),
        (&["backup", "/finns/inte/kopia.zip"], 1, "går inte att nå"),
        (&["dans"], 2, "inget kommando"),
        (&["demo", "--fel"], 2, "--fel"),
    ];
    for (arguments, code, words) in cases {
        let out = samdrift(&folder.path().join("x"), arguments);
        assert_eq!(out.status.code(), Some(*code), "{arguments:?}: {}", said(&out));
        assert!(said(&out).contains(words), "{arguments:?}: {}", said(&out));
        assert!(!folder.path().join("x").join("samdrift.db").exists(), "{arguments:?} made a database");
    }
}

#[test]
fn the_demo_is_not_loaded_over_somebodys_own_data() {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = store::Settings { data: folder.path().to_path_buf(), database: None, create: true };
    let runtime = tokio::runtime::Runtime::new().expect("threads");
    runtime.block_on(async {
        let store = samdrift::open_store(&settings).await.expect("the store opens");
        let mut tx = store.write().await.expect("a write");
        store::create_cooperation(&mut tx, "egen", "En egen samverkan").await.expect("a cooperation");
        tx.end().await.expect("the end");
        store.close().await;
    });
    let out = samdrift(folder.path(), &["demo", "--no-serve"]);
    assert_eq!(out.status.code(), Some(1), "{}", said(&out));
    assert!(said(&out).contains("egna uppgifter"), "{}", said(&out));
}
