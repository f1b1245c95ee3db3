//! How much the packed parts of a PDF become when they are unpacked, found out before anything keeps them: counted
//! through a small buffer, so that a file made to fill the memory is refused without filling it.

use flate2::{Decompress, FlushDecompress, Status};
use hayro_syntax::Pdf;
use hayro_syntax::object::dict::keys::CONTENTS;
use hayro_syntax::object::{Array, Object, Stream};
use hayro_syntax::page::Page;

/// Most bytes that all packed parts may become, and all pages together: minutes of a thousand pages take some fifty
/// million.
pub(super) const UNPACKED: usize = 256 * 1024 * 1024;
/// Most layers of packing inside each other.
const LAYERS: usize = 4;
/// Largest part packed in the old way (LZW), which may become several thousand times larger.
const OLD_WAY: usize = 100 * 1024;

/// Whether the packed parts of a file become `most` bytes at the most.
pub(super) fn file(bytes: &[u8], most: usize) -> bool {
    let mut left = most;
    let mut from = 0;
    while let Some(at) = find(&bytes[from..], b"stream") {
        let word = from + at;
        from = word + b"stream".len();
        if word >= 3 && &bytes[word - 3..word] == b"end" {
            continue;
        }
        let about = &bytes[word.saturating_sub(400)..word];
        let data = bytes[from..].strip_prefix(b"\r\n").or_else(|| bytes[from..].strip_prefix(b"\n"));
        let Some(data) = data.or_else(|| bytes[from..].strip_prefix(b"\r")) else { continue };
        let end = find(data, b"endstream").unwrap_or(data.len());
        if find(about, b"LZW").is_some() && end > OLD_WAY {
            return false;
        }
        let plain = if find(about, b"85").is_some() { letters_85(&data[..end]) } else { Vec::new() };
        match unpacked(data, left).and_then(|a| unpacked(&plain, left - a).map(|b| a + b)) {
            Some(size) => left -= size,
            None => return false,
        }
    }
    true
}

/// Whether the parts of a file that was encrypted stay within bounds: only the reader sees them.
pub(super) fn objects(pdf: &Pdf) -> bool {
    let mut left = UNPACKED;
    for object in pdf.objects() {
        let Object::Stream(stream) = object else { continue };
        match unpacked(&stream.raw_data(), left) {
            Some(size) => left -= size,
            None => return false,
        }
    }
    true
}

/// How much a page's content becomes, every time it is named anew. `None` when it is more than `most`.
pub(super) fn page(page: &Page<'_>, most: usize) -> Option<usize> {
    let of = |stream: &Stream<'_>, left: usize| {
        let raw = stream.raw_data();
        unpacked(&raw, left).map(|size| size.max(raw.len())).filter(|size| *size <= left)
    };
    if let Some(stream) = page.raw().get::<Stream<'_>>(CONTENTS) {
        return of(&stream, most);
    }
    let mut sum = 0;
    if let Some(all) = page.raw().get::<Array<'_>>(CONTENTS) {
        for stream in all.iter::<Stream<'_>>() {
            sum += of(&stream, most - sum)?;
        }
    }
    Some(sum)
}

/// How many bytes packed data becomes, with all layers inside it; nothing if it is not packed. `None` when it is
/// more than `most`.
fn unpacked(data: &[u8], most: usize) -> Option<usize> {
    if !is_packed(data) {
        return Some(0);
    }
    let mut layers = vec![Layer::new()];
    let mut sum = 0;
    push(&mut layers, 0, data, &mut sum, most).then_some(sum)
}

/// The mark of packed data: method and check sum of its first two bytes.
fn is_packed(data: &[u8]) -> bool {
    data.len() > 2
        && data[0] & 0x0f == 8
        && data[0] >> 4 <= 7
        && (u32::from(data[0]) * 256 + u32::from(data[1])) % 31 == 0
}

struct Layer {
    unpack: Decompress,
    /// Whether what comes out was looked at for a further layer.
    seen: bool,
    over: bool,
}

impl Layer {
    fn new() -> Layer {
        Layer { unpack: Decompress::new(true), seen: false, over: false }
    }
}

/// Unpacks `data` in a layer and hands what comes out to the layer inside. False when it is too much.
fn push(layers: &mut Vec<Layer>, n: usize, data: &[u8], sum: &mut usize, most: usize) -> bool {
    let mut buffer = vec![0u8; 32 * 1024];
    let mut from = 0;
    while !layers[n].over {
        let (in_before, out_before) = (layers[n].unpack.total_in(), layers[n].unpack.total_out());
        let status = layers[n].unpack.decompress(&data[from..], &mut buffer, FlushDecompress::None);
        let size = |now: u64, before: u64| usize::try_from(now - before).unwrap_or(usize::MAX);
        from += size(layers[n].unpack.total_in(), in_before);
        let out = size(layers[n].unpack.total_out(), out_before);
        *sum += out;
        if *sum > most {
            return false;
        }
        layers[n].over = !matches!(status, Ok(Status::Ok | Status::BufError));
        if out > 0 && !layers[n].seen {
            layers[n].seen = true;
            if is_packed(&buffer[..out]) {
                if layers.len() == LAYERS {
                    return false;
                }
                layers.push(Layer::new());
            }
        }
        if out > 0 && layers.len() > n + 1 && !push(layers, n + 1, &buffer[..out], sum, most) {
            return false;
        }
        if out == 0 && (from >= data.len() || matches!(status, Ok(Status::BufError))) {
            break;
        }
    }
    true
}

/// Bytes written as letters in base 85.
fn letters_85(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len());
    let mut group: Vec<u32> = Vec::with_capacity(5);
    for &b in data {
        match b {
            b'z' if group.is_empty() => out.extend([0; 4]),
            b'!'..=b'u' => group.push(u32::from(b - b'!')),
            b'~' => break,
            _ => {}
        }
        if group.len() == 5 {
            let value = group.iter().fold(0u32, |sum, d| sum.wrapping_mul(85).wrapping_add(*d));
            out.extend(value.to_be_bytes());
            group.clear();
        }
    }
    out
}

fn find(data: &[u8], wanted: &[u8]) -> Option<usize> {
    data.windows(wanted.len()).position(|w| w == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use std::io::Write;

    fn packed(data: &[u8]) -> Vec<u8> {
        let mut to = ZlibEncoder::new(Vec::new(), Compression::best());
        to.write_all(data).expect("memory takes it");
        to.finish().expect("memory takes it")
    }

    #[test]
    fn packed_data_is_counted_without_being_kept() {
        let zeros = packed(&vec![0; 300_000]);
        assert_eq!(unpacked(&zeros, 400_000), Some(300_000));
        assert_eq!(unpacked(&zeros, 200_000), None);
        let twice = packed(&zeros);
        assert_eq!(unpacked(&twice, 400_000), Some(300_000 + zeros.len()));
        assert_eq!(unpacked(&twice, 200_000), None);
        assert_eq!(unpacked(b"BT /F1 12 Tf ET", 10), Some(0));
        assert!(unpacked(&zeros[..zeros.len() / 2], 400_000).is_some_and(|n| n > 0));
    }

    #[test]
    fn a_file_is_counted_part_by_part() {
        let part = |data: &[u8], about: &str| {
            [format!("1 0 obj <<{about}>>stream\n").as_bytes(), data, b"\nendstream endobj\n"].concat()
        };
        let small = part(&packed(b"BT ET"), "/Filter/FlateDecode");
        assert!(file(&small.repeat(50), 1_000));
        let large = packed(&[0; 600]);
        assert!(file(&part(&large, ""), 1_000));
        assert!(!file(&part(&large, "").repeat(2), 1_000));
        assert!(!file(&part(&vec![b'x'; OLD_WAY + 1], "/Filter/LZWDecode"), UNPACKED));
    }
}
