//! What a file is, by its bytes, and whether its name tells the truth.

use basics::Refusal;

/// Longest file name kept, in characters.
const NAME_CHARS: usize = 200;
/// How far into a text signs of markup and headers are looked for, in bytes.
const LOOK_BYTES: usize = 4096;
/// Most entries read of a packed file's list.
const MOST_ENTRIES: usize = 20_000;

/// A type of file the register accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileType {
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Png,
    Jpeg,
    Tiff,
    Txt,
    Csv,
    Eml,
    Msg,
    Ics,
}

use FileType::{Csv, Docx, Eml, Ics, Jpeg, Msg, Ods, Odt, Pdf, Png, Pptx, Tiff, Txt, Xlsx};

/// Endings, type and media type of everything accepted.
const ACCEPTED: [(&str, FileType, &str); 16] = [
    ("pdf", Pdf, "application/pdf"),
    ("docx", Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xlsx", Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("pptx", Pptx, "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("odt", Odt, "application/vnd.oasis.opendocument.text"),
    ("ods", Ods, "application/vnd.oasis.opendocument.spreadsheet"),
    ("png", Png, "image/png"),
    ("jpg", Jpeg, "image/jpeg"),
    ("jpeg", Jpeg, "image/jpeg"),
    ("tif", Tiff, "image/tiff"),
    ("tiff", Tiff, "image/tiff"),
    ("txt", Txt, "text/plain"),
    ("csv", Csv, "text/csv"),
    ("eml", Eml, "message/rfc822"),
    ("msg", Msg, "application/vnd.ms-outlook"),
    ("ics", Ics, "text/calendar"),
];

impl FileType {
    /// What an upload field accepts.
    pub const ACCEPT: &'static str =
        ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.png,.jpg,.jpeg,.tif,.tiff,.txt,.csv,.eml,.msg,.ics";

    /// The media type the file is stored and served as.
    pub fn media_type(self) -> &'static str {
        self.row().2
    }

    /// Whether a browser may show it; everything else is offered for saving.
    pub fn is_shown(media_type: &str) -> bool {
        [Pdf, Png, Jpeg].into_iter().any(|t| t.media_type() == media_type)
    }

    fn ending(self) -> &'static str {
        self.row().0
    }

    fn row(self) -> &'static (&'static str, FileType, &'static str) {
        ACCEPTED.iter().find(|row| row.1 == self).expect("every type has a row")
    }
}

/// The type of a file whose content is what its name claims.
///
/// # Errors
/// A refusal at the field `file`: an empty file, a type not accepted, or content of another type.
/// Its value `found` is a short code (`exe`, `html`, `docx` …) that the message turns into words.
pub fn read_file_type(name: &str, bytes: &[u8]) -> Result<FileType, Refusal> {
    let name = plain_name(name);
    let refuse = |id| Refusal::new(id).with("name", &name).at("file");
    if bytes.is_empty() {
        return Err(refuse("registry-file-empty"));
    }
    let ending = name.rsplit_once('.').map(|(_, e)| e.to_lowercase()).unwrap_or_default();
    let found = sniff(bytes);
    let Some((_, claimed, _)) = ACCEPTED.iter().find(|row| row.0 == ending) else {
        return Err(refuse("registry-file-ending").with("ending", ending).with("found", found));
    };
    let holds = match claimed {
        // Any honest text may be called plain text or a table of text.
        Txt | Csv => matches!(found, "txt" | "eml" | "ics"),
        other => other.ending() == found,
    };
    if !holds {
        return Err(refuse("registry-file-other")
            .with("claimed", claimed.ending().to_uppercase())
            .with("found", found));
    }
    Ok(*claimed)
}

/// The file's own name without folders and control characters, shortened from the front when very long.
/// Marks that turn the writing around go too: with one, `x‹RLO›fdp.exe` is shown as `xexe.pdf`.
pub fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: Vec<char> = last.chars().filter(|c| !c.is_control() && !turns(*c)).collect();
    let from = clean.len().saturating_sub(NAME_CHARS);
    clean[from..].iter().collect::<String>().trim().to_string()
}

/// A mark of the direction of writing (Unicode's bidirectional controls).
fn turns(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A short code for what the bytes are; `unknown` when nothing is recognised.
fn sniff(bytes: &[u8]) -> &'static str {
    if bytes.starts_with(b"%PDF-") {
        return "pdf";
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return packed(bytes);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        return if contains(bytes, &utf16(b"__substg1.0_")) { "msg" } else { "old-office" };
    }
    match infer::get(bytes).map(|t| (t.mime_type(), t.matcher_type())) {
        Some(("image/png", _)) => "png",
        Some(("image/jpeg", _)) => "jpg",
        Some(("image/tiff", _)) => "tif",
        Some(("text/html", _)) => "html",
        Some(("text/x-shellscript", _)) => "script",
        Some(("text/xml", _)) => text(bytes).unwrap_or("xml"),
        Some((_, infer::MatcherType::App)) => "exe",
        Some((_, infer::MatcherType::Image)) => "image",
        Some((_, infer::MatcherType::Audio | infer::MatcherType::Video)) => "media",
        Some((_, infer::MatcherType::Archive)) => "archive",
        _ => text(bytes).unwrap_or("unknown"),
    }
}

/// What kind of text it is; `None` when it is no text.
fn text(bytes: &[u8]) -> Option<&'static str> {
    let text = decoded(bytes)?;
    let head: String = text.trim_start_matches('\u{feff}').trim_start().chars().take(LOOK_BYTES).collect();
    let lower = head.to_lowercase();
    if lower.starts_with("#!") || lower.starts_with("<?php") {
        return Some("script");
    }
    if lower.contains("<svg") {
        return Some("svg");
    }
    let marks = ["<!doctype html", "<html", "<head", "<body", "<script", "<iframe"];
    if marks.iter().any(|m| lower.contains(m)) && !is_mail(&lower) {
        return Some("html");
    }
    if lower.starts_with("<?xml") || lower.starts_with("<!") {
        return Some("xml");
    }
    if lower.starts_with("begin:vcalendar") {
        return Some("ics");
    }
    Some(if is_mail(&lower) { "eml" } else { "txt" })
}

/// Bytes as text: UTF-8, UTF-16 with its mark, or Latin-1 without control characters.
fn decoded(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes)?,
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_string(),
            Err(_) => bytes.iter().map(|b| char::from(*b)).collect(),
        },
    };
    // Windows-1252 puts signs such as – and ” where Latin-1 has control characters, so those pass.
    let control = |c: char| c < ' ' && !matches!(c, '\t' | '\n' | '\r' | '\u{c}');
    (!text.chars().any(control)).then_some(text)
}

fn wide(bytes: &[u8], order: fn([u8; 2]) -> u16) -> Option<String> {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| order([pair[0], pair[1]])).collect();
    String::from_utf16(&units).ok()
}

/// Whether a text begins with the headers of a message: names with colons, a sender among them.
fn is_mail(lower: &str) -> bool {
    let header = lower.split("\r\n\r\n").next().unwrap_or_default();
    let header = header.split("\n\n").next().unwrap_or_default();
    let named = |line: &str| {
        line.split_once(':')
            .is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
    };
    let mut lines = header.lines();
    lines.next().is_some_and(named)
        && header.lines().all(|l| l.starts_with([' ', '\t']) || named(l) || l.len() > 900)
        && header.lines().any(|l| l.starts_with("from:"))
        && header
            .lines()
            .any(|l| l.starts_with("date:") || l.starts_with("mime-version:") || l.starts_with("received:"))
}

/// What a packed file is, by the names in its list: office formats have names of their own.
fn packed(bytes: &[u8]) -> &'static str {
    let Some(names) = packed_names(bytes) else { return "archive" };
    let has = |wanted: &str| names.iter().any(|n| n.as_slice() == wanted.as_bytes());
    if names.iter().any(|n| n.to_ascii_lowercase().ends_with(b"vbaproject.bin")) {
        return "macros";
    }
    if has("[Content_Types].xml") {
        return match () {
            () if has("word/document.xml") => "docx",
            () if has("xl/workbook.xml") => "xlsx",
            () if has("ppt/presentation.xml") => "pptx",
            () => "archive",
        };
    }
    // OpenDocument 1.2 part 3, 3.3: the first entry is `mimetype`, stored without packing.
    let mime = |m: &[u8]| bytes.get(30..).is_some_and(|b| b.starts_with(b"mimetype") && b[8..].starts_with(m));
    match () {
        () if mime(b"application/vnd.oasis.opendocument.text") && has("content.xml") => "odt",
        () if mime(b"application/vnd.oasis.opendocument.spreadsheet") && has("content.xml") => "ods",
        () => "archive",
    }
}

/// The names in a packed file's central directory; `None` when the directory cannot be read.
fn packed_names(bytes: &[u8]) -> Option<Vec<Vec<u8>>> {
    let tail = bytes.len().saturating_sub(22 + 65_535);
    let end = tail + bytes[tail..].windows(4).rposition(|w| w == b"PK\x05\x06")?;
    let number = |at: usize, size: usize| -> Option<usize> {
        let field = bytes.get(at..at + size)?;
        Some(field.iter().rev().fold(0usize, |sum, b| (sum << 8) | usize::from(*b)))
    };
    let mut at = number(end + 16, 4)?;
    let count = number(end + 10, 2)?.min(MOST_ENTRIES);
    let mut names = Vec::new();
    for _ in 0..count {
        if bytes.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let (name, extra, comment) = (number(at + 28, 2)?, number(at + 30, 2)?, number(at + 32, 2)?);
        names.push(bytes.get(at + 46..at + 46 + name)?.to_vec());
        at += 46 + name + extra + comment;
    }
    Some(names)
}

fn utf16(text: &[u8]) -> Vec<u8> {
    text.iter().flat_map(|b| [*b, 0]).collect()
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|w| w == wanted)
}

#[cfg(test)]
mod tests;
