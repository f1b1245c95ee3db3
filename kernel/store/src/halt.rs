//! Standing still at a named point of a transaction, so that a test can kill the program there.
//!
//! Only in programs built for development and tests; a released one knows nothing of it. The environment variable
//! `SAMDRIFT_TEST_HALT` names a point and a deed, `before:minutes.sign`. The points: `inside`, when the deed has been
//! written in its transaction; `before`, when everything is written and the transaction is about to be committed;
//! `after`, when it has been. The program says on its error output that it stands there, and does nothing more.

#[cfg(debug_assertions)]
pub(crate) fn halt_at(point: &str, deed: &str) {
    let here = format!("{point}:{deed}");
    if std::env::var("SAMDRIFT_TEST_HALT").is_ok_and(|asked| asked == here) {
        eprintln!("SAMDRIFT_TEST_HALT {here}");
        loop {
            std::thread::sleep(std::time::Duration::from_secs(1));
        }
    }
}

#[cfg(not(debug_assertions))]
pub(crate) fn halt_at(_point: &str, _deed: &str) {}
