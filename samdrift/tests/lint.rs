//! `samdrift lint minutes` as one runs it in a terminal, and the documents that describe it.

use crate::source::{root, text};
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

fn lint(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_samdrift"))
        .args(["lint", "minutes"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    // A program that ends before it has read everything has said why.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    child.wait_with_output().expect("the program ends")
}

fn out(o: &Output) -> String {
    String::from_utf8_lossy(&o.stdout).into_owned()
}

fn err(o: &Output) -> String {
    String::from_utf8_lossy(&o.stderr).into_owned()
}

#[test]
fn the_example_is_clean_and_one_spoiled_gives_its_finding_with_law_point_and_field() {
    let example = lint(&["--example"], "");
    assert_eq!(example.status.code(), Some(0));
    let clean = lint(&["--notes", "-"], &out(&example));
    assert_eq!(clean.status.code(), Some(0), "{}", out(&clean));
    assert!(out(&clean).contains("Inget att anmärka på."), "{}", out(&clean));

    let spoiled = out(&example).replace("\"end\": \"14:40\"", "\"end\": null");
    let found = lint(&["-"], &spoiled);
    assert_eq!(found.status.code(), Some(1));
    for said in
        ["Framsidan", "FEL", "Sluttiden saknas", "KL 5:65, 4:27", "PROT-1", "Ett sammanträde: 1 fel, 0 varningar."]
    {
        assert!(out(&found).contains(said), "{said}: {}", out(&found));
    }
    let json = lint(&["--json", "-"], &spoiled);
    assert_eq!(json.status.code(), Some(1));
    let list: serde_json::Value = serde_json::from_str(&out(&json)).expect("JSON");
    assert_eq!(list.as_array().map(Vec::len), Some(1));
    assert_eq!((list[0]["id"].as_str(), list[0]["field"].as_str()), (Some("lint-end-missing"), Some("end")));
    assert_eq!(list[0]["severity"].as_str(), Some("error"));
}

#[test]
fn a_file_that_cannot_be_read_is_told_in_swedish_and_ends_with_2() {
    for (input, words) in [
        ("{\n  \"board\": \"A\",\n}", "rad 3, kolumn 1"),
        ("[]", "ett sammanträde, eller en lista"),
        (r#"{"paragraphs":[{"number":"tre"}]}"#, "paragraphs[0].number"),
    ] {
        let o = lint(&["-"], input);
        assert_eq!(o.status.code(), Some(2), "{}", err(&o));
        assert!(err(&o).contains(words) && err(&o).contains("standard in"), "{}", err(&o));
    }
    let gone = lint(&["/finns/inte.json"], "");
    assert_eq!(gone.status.code(), Some(2));
    assert!(err(&gone).contains("går inte att läsa"), "{}", err(&gone));
    let none = lint(&[], "");
    assert_eq!(none.status.code(), Some(2));
    assert!(err(&none).contains("--example"), "{}", err(&none));
}

#[test]
fn several_files_are_told_one_by_one_and_one_unread_does_not_hide_the_others() {
    let folder = root().join("areas/minutes/records");
    let file = |name: &str| folder.join(name).display().to_string();
    let o = lint(&[&file("four-parties.json"), "/finns/inte.json", &file("thirteen-seats.json")], "");
    assert_eq!(o.status.code(), Some(2));
    assert!(out(&o).contains("2 sammanträden: 0 fel"), "{}", out(&o));
}

#[test]
fn the_list_of_checks_in_the_documents_is_that_of_the_program() {
    let document = text(&root().join("docs/spec/linter.md"));
    let listed = out(&lint(&["--list"], ""));
    assert!(document.ends_with(&listed), "docs/spec/linter.md: replace the table with samdrift lint minutes --list");
}

#[test]
fn the_example_in_the_documents_reads_and_is_clean() {
    let document = text(&root().join("docs/spec/minutes-json.md"));
    let example = document.split("```json").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let o = lint(&["--notes", "-"], example);
    assert_eq!(o.status.code(), Some(0), "{}{}", out(&o), err(&o));
    assert!(out(&o).contains("Inget att anmärka på."), "{}", out(&o));
}
