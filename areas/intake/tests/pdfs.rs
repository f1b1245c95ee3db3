//! PDFs as strangers send them: locked, pictures only, cut off, and made to do harm. Each is refused with a reason
//! that says what to do, and none takes long or fills the memory.

use flate2::write::ZlibEncoder;
use flate2::{Compress, Compression, FlushCompress};
use intake::text_of_pdf;
use std::io::Write;
use std::time::{Duration, Instant};

fn packed(data: &[u8]) -> Vec<u8> {
    let mut to = ZlibEncoder::new(Vec::new(), Compression::best());
    to.write_all(data).expect("memory takes it");
    to.finish().expect("memory takes it")
}

/// Packed data that becomes `times` millions of bytes, made by saying one packed block over and over.
fn swelling(times: usize) -> Vec<u8> {
    let mut pack = Compress::new(Compression::best(), true);
    let mut block = vec![0; 100_000];
    let one = b"0 0 m 1 ".repeat(125_000);
    pack.compress(&[], &mut block, FlushCompress::Sync).expect("memory takes it");
    let head = usize::try_from(pack.total_out()).expect("a few bytes");
    pack.compress(&one, &mut block[head..], FlushCompress::Full).expect("memory takes it");
    let end = usize::try_from(pack.total_out()).expect("a few bytes");
    [&block[..head], &block[head..end].repeat(times)].concat()
}

fn stream(about: &str, data: &[u8]) -> Vec<u8> {
    [format!("<<{about}/Length {}>>stream\n", data.len()).as_bytes(), data, b"\nendstream"].concat()
}

/// A PDF of the objects, numbered from one; the first is the catalogue.
fn pdf(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (n, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n", n + 1).into_bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let table = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    places.iter().for_each(|at| out.extend(format!("{at:010} 00000 n \n").into_bytes()));
    let size = objects.len() + 1;
    out.extend(format!("trailer<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n").into_bytes());
    out
}

/// A PDF of one page with this content and these resources.
fn one_page(content: Vec<u8>, resources: &str, more: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let page = format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<{resources}>>>>");
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        page.into_bytes(),
        content,
    ];
    objects.extend(more.iter().cloned());
    pdf(&objects, trailer)
}

const FONT: &str = "/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>";

fn written(text: &str) -> Vec<u8> {
    format!("BT /F1 12 Tf 50 700 Td ({text}) Tj ET").into_bytes()
}

/// Why a PDF is refused; it must not take longer than a quarter of a minute on a busy machine.
fn refusal(bytes: Vec<u8>) -> &'static str {
    let begin = Instant::now();
    let read = text_of_pdf(bytes);
    assert!(begin.elapsed() < Duration::from_secs(35), "{:?}", begin.elapsed());
    read.map_or_else(|no| no.id, |text| panic!("read: {}", text.chars().take(80).collect::<String>()))
}

#[test]
fn a_locked_pdf_says_that_it_is_locked() {
    let lock = "/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -44/O<0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20>/U<2122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f40>>>/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]";
    assert_eq!(refusal(one_page(stream("", &written("hemligt")), FONT, &[], lock)), "intake-pdf-locked");
}

#[test]
fn a_pdf_of_pictures_says_that_it_has_no_text() {
    let picture = stream(
        "/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8",
        &[0, 255, 255, 0],
    );
    let page = one_page(stream("", b"q 500 0 0 700 40 40 cm /Im Do Q"), "/XObject<</Im 5 0 R>>", &[picture], "");
    assert_eq!(refusal(page), "intake-pdf-no-text");
}

#[test]
fn a_pdf_cut_anywhere_is_refused_or_read() {
    let whole = one_page(stream("/Filter/FlateDecode", &packed(&written("Protokoll med mer text"))), FONT, &[], "");
    for at in (0..whole.len()).step_by(31) {
        let _ = text_of_pdf(whole[..at].to_vec());
    }
    assert_eq!(refusal(whole[..40].to_vec()), "intake-pdf-unread");
}

#[test]
fn a_pdf_that_fills_the_memory_is_refused_before_it_does() {
    let page = swelling(400);
    assert!(page.len() < 2_000_000, "{}", page.len());
    assert_eq!(refusal(one_page(stream("/Filter/FlateDecode", &page), FONT, &[], "")), "intake-pdf-inflates");
    let twice = packed(&page);
    let about = "/Filter[/FlateDecode/FlateDecode]";
    assert_eq!(refusal(one_page(stream(about, &twice), FONT, &[], "")), "intake-pdf-inflates");
}

#[test]
fn content_named_over_and_over_is_refused() {
    let part = stream("/Filter/FlateDecode", &packed(&b"0 0 m ".repeat(1_000_000)));
    let page = format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[{}]>>", "4 0 R ".repeat(2_000));
    let objects = [
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        page.into_bytes(),
        part,
    ];
    assert_eq!(refusal(pdf(&objects, "")), "intake-pdf-inflates");
}

#[test]
fn loops_and_deep_nesting_end() {
    let form = |next: &str| {
        let about = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R/B 6 0 R>>>>";
        stream(about, format!("/{next} Do").as_bytes())
    };
    let own = one_page(stream("", b"/A Do"), "/XObject<</A 5 0 R>>", &[form("B"), form("A")], "");
    assert!(["intake-pdf-no-text", "intake-pdf-large", "intake-pdf-unread"].contains(&refusal(own)));
    let tree = [b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>".to_vec()];
    assert!(["intake-pdf-no-text", "intake-pdf-unread"].contains(&refusal(pdf(&tree, ""))));
    let deep = [vec![b'['; 200_000], vec![b']'; 200_000]].concat();
    let nested = one_page(stream("", b"q Q"), "", &[deep], "");
    assert!(["intake-pdf-no-text", "intake-pdf-unread"].contains(&refusal(nested)));
    let dicts = b"<</A ".repeat(100_000);
    let page = one_page(stream("", &b"q ".repeat(500_000)), "", &[dicts], "");
    assert!(["intake-pdf-no-text", "intake-pdf-large", "intake-pdf-unread"].contains(&refusal(page)));
}
