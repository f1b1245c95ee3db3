//! The calendar is read by two independent programs, where they are at hand.

use crate::world::in_both_worlds;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An independent checker, beside the project where it is shared.
fn checker() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/conformance/check_ics.py")
}

#[tokio::test]
async fn the_calendar_of_meetings_is_valid() {
    in_both_worlds(async |w| {
        let mut citizen = w.test.visitor();
        let answer = citizen.get("/offentligt/sydnarke/moten.ics").await.expect(200);
        assert_eq!(answer.headers["content-type"], "text/calendar; charset=utf-8");
        let text = answer.text().replace("\r\n ", "");
        for line in [
            "UID:mote-1@sydnarke.samdrift",
            "DTSTART:20210210T120000Z",
            "DTEND:20210210T124500Z",
            "DTSTART:20210519T110000Z",
            "STATUS:TENTATIVE",
        ] {
            assert!(text.split("\r\n").any(|l| l == line), "{line} is not in\n{text}");
        }
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 3);
        if !checker().is_file() {
            println!("skipped: the_calendar_of_meetings_is_valid by other programs (no ../shared/conformance)");
            return;
        }
        let file =
            std::env::temp_dir().join(format!("samdrift-{}-{:?}.ics", std::process::id(), w.test.site.store.engine()));
        std::fs::write(&file, &answer.bytes).expect("a file");
        let said = Command::new("python3").arg(checker()).arg(&file).output().expect("python answers");
        std::fs::remove_file(&file).expect("the file goes");
        let out = String::from_utf8_lossy(&said.stdout).into_owned() + &String::from_utf8_lossy(&said.stderr);
        assert!(said.status.success(), "{out}");
    })
    .await;
}
