//! Bytes of a file as text: UTF-8 with or without mark, UTF-16, Windows-1252.

use basics::Refusal;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 40 * 1024 * 1024;

/// Whether the bytes are a PDF: its mark stands within the first kilobyte.
pub fn is_pdf(bytes: &[u8]) -> bool {
    bytes[..bytes.len().min(1024)].windows(5).any(|w| w == b"%PDF-")
}

/// The text of a file, or why it is none.
pub fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    if bytes.len() > LARGEST_FILE {
        return Err(Refusal::new("intake-file-large").at("fil").with("most", LARGEST_FILE / 1024 / 1024));
    }
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ if looks_wide(bytes, 1) => utf16(bytes, u16::from_le_bytes),
        _ if looks_wide(bytes, 0) => utf16(bytes, u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_string(),
            Err(_) => bytes.iter().map(|b| windows_1252(*b)).collect(),
        },
    };
    if text.trim().is_empty() {
        return Err(Refusal::new("intake-file-empty").at("fil"));
    }
    if is_binary(&text) {
        return Err(Refusal::new("intake-file-binary").at("fil"));
    }
    Ok(text)
}

fn utf16(bytes: &[u8], of: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|b| of([b[0], b[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// Wide letters without a mark: nearly every second byte is zero.
fn looks_wide(bytes: &[u8], zero: usize) -> bool {
    let head = &bytes[..bytes.len().min(4096)];
    let pairs = head.len() / 2;
    let zeros = head.iter().skip(zero).step_by(2).filter(|b| **b == 0).count();
    pairs > 8 && zeros * 10 > pairs * 8
}

/// Control signs and unreadable letters that no text has.
fn is_binary(text: &str) -> bool {
    let strange =
        |c: &char| (c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{b}')) || *c == '\u{fffd}';
    let seen = text.chars().take(200_000);
    let (mut all, mut bad) = (0usize, 0usize);
    for c in seen {
        all += 1;
        bad += usize::from(strange(&c));
        if c == '\0' {
            bad += 20;
        }
    }
    bad * 50 > all
}

fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        b => char::from(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_letters_are_stored_is_read() {
        let text = "Närvarande på Åsgården – § 1";
        let wide: Vec<u16> = text.encode_utf16().collect();
        let le: Vec<u8> = wide.iter().flat_map(|u| u.to_le_bytes()).collect();
        let be: Vec<u8> = wide.iter().flat_map(|u| u.to_be_bytes()).collect();
        let latin: Vec<u8> =
            text.chars().map(|c| if c == '–' { 0x96 } else { u8::try_from(u32::from(c)).unwrap_or(b'?') }).collect();
        for (name, bytes) in [
            ("utf-8", text.as_bytes().to_vec()),
            ("utf-8 with mark", [b"\xEF\xBB\xBF", text.as_bytes()].concat()),
            ("utf-16 le", [b"\xFF\xFE".to_vec(), le.clone()].concat()),
            ("utf-16 be", [b"\xFE\xFF".to_vec(), be].concat()),
            ("utf-16 without mark", le),
            ("windows-1252", latin),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Ok(text), "{name}");
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let id = |bytes: &[u8]| decode(bytes).map_err(|r| r.id);
        assert_eq!(id(b""), Err("intake-file-empty"));
        assert_eq!(id(b" \n\t "), Err("intake-file-empty"));
        let mixed: Vec<u8> = (0..4000u32).map(|n| u8::try_from(n * 37 % 256).unwrap_or(0)).collect();
        assert_eq!(id(&mixed), Err("intake-file-binary"));
        assert_eq!(id(b"PK\x03\x04\x00\x00\x00\x00\x00\x00abc\x00\x00\x00"), Err("intake-file-binary"));
        assert!(is_pdf(b"%PDF-1.7\n") && !is_pdf(b"Protokoll"));
    }
}
