//! Reading the project's own source, for tests that hold it against its rules.

use std::path::{Path, PathBuf};

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("samdrift lies in the workspace").to_path_buf()
}

/// Every file under a folder with this ending, sorted.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return found };
    for path in entries.flatten().map(|e| e.path()) {
        let skip = path.file_name().is_some_and(|n| n == "node_modules" || n == "target");
        if path.is_dir() && !skip {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

pub fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the project's files can be read")
}

/// Names of the folders in a folder, sorted.
pub fn folders(parent: &str) -> Vec<String> {
    let entries = std::fs::read_dir(root().join(parent)).expect("a folder of the workspace");
    let mut names: Vec<String> =
        entries.flatten().filter(|e| e.path().is_dir()).map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Where in the project: file and line.
pub fn place(path: &Path, line: usize) -> String {
    format!("{}:{}", path.strip_prefix(root()).unwrap_or(path).display(), line + 1)
}
