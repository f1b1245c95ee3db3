//! Files that tell the truth, and files that do not.

use super::*;

/// A packed file with these entries, stored without packing.
fn packed_file(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for (name, content) in entries {
        let at = u32::try_from(out.len()).expect("small");
        let size = u32::try_from(content.len()).expect("small");
        let length = u16::try_from(name.len()).expect("short");
        let mut common = vec![0u8; 16];
        common.extend(size.to_le_bytes());
        common.extend(size.to_le_bytes());
        common.extend(length.to_le_bytes());
        out.extend(b"PK\x03\x04");
        out.extend(&common[2..]);
        out.extend([0, 0]);
        out.extend(name.as_bytes());
        out.extend(*content);
        list.extend(b"PK\x01\x02");
        list.extend(&common);
        list.extend([0u8; 12]);
        list.extend(at.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let at = u32::try_from(out.len()).expect("small");
    let count = u16::try_from(entries.len()).expect("few");
    out.extend(&list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(u32::try_from(list.len()).expect("small").to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0, 0]);
    out
}

fn office(main: &str) -> Vec<u8> {
    packed_file(&[("[Content_Types].xml", b"<Types/>"), ("_rels/.rels", b""), (main, b"<x/>")])
}

fn open_document(kind: &str) -> Vec<u8> {
    packed_file(&[("mimetype", kind.as_bytes()), ("content.xml", b"<x/>")])
}

fn old_office(with: &[u8]) -> Vec<u8> {
    let mut out = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    out.extend([0; 600]);
    out.extend(utf16(with));
    out
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\x10JFIF\0";
const MAIL: &[u8] =
    b"Received: from a by b\r\n for c\r\nFrom: a@example.se\r\nDate: Wed, 3 Feb 2021\r\n\r\n<html>Hej</html>";

#[test]
fn a_file_that_is_what_its_name_says_is_accepted() {
    let tif = [b"II*\0".as_slice(), &[8; 40]].concat();
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(utf16(b"Hej")).collect();
    for (name, bytes, expected) in [
        ("yttrande.pdf", b"%PDF-1.7\n...".to_vec(), Pdf),
        ("YTTRANDE.PDF", b"%PDF-1.4".to_vec(), Pdf),
        ("protokoll.docx", office("word/document.xml"), Docx),
        ("budget.xlsx", office("xl/workbook.xml"), Xlsx),
        ("bilder.pptx", office("ppt/presentation.xml"), Pptx),
        ("brev.odt", open_document("application/vnd.oasis.opendocument.text"), Odt),
        ("kalkyl.ods", open_document("application/vnd.oasis.opendocument.spreadsheet"), Ods),
        ("skylt.png", PNG.to_vec(), Png),
        ("foto.JPG", JPEG.to_vec(), Jpeg),
        ("foto.jpeg", JPEG.to_vec(), Jpeg),
        ("fax.tif", tif, Tiff),
        ("anteckning.txt", "Möte på onsdag – klockan 13".as_bytes().to_vec(), Txt),
        ("gammal.txt", b"M\xf6te p\xe5 onsdag \x96 kl 13".to_vec(), Txt),
        ("bred.txt", wide, Txt),
        ("pris.txt", b"1 < 2 och 3 > 2".to_vec(), Txt),
        ("konton.csv", b"konto;belopp\n5010;12091\n".to_vec(), Csv),
        ("mejl.eml", MAIL.to_vec(), Eml),
        ("mejl.txt", MAIL.to_vec(), Txt),
        ("outlook.msg", old_office(b"__substg1.0_0037001F"), Msg),
        ("tider.ics", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_vec(), Ics),
    ] {
        assert_eq!(read_file_type(name, &bytes), Ok(expected), "{name}");
    }
}

#[test]
fn a_file_that_is_not_what_its_name_says_is_refused_with_both_names() {
    let exe = [b"MZ\x90\0".as_slice(), &[0; 120]].concat();
    let elf = [b"\x7fELF\x02\x01\x01\0".as_slice(), &[0; 120]].concat();
    let macros = packed_file(&[("[Content_Types].xml", b""), ("word/document.xml", b""), ("word/vbaProject.bin", b"")]);
    for (name, bytes, claimed, found) in [
        ("avtal.docx", b"%PDF-1.7".to_vec(), "DOCX", "pdf"),
        ("avtal.pdf", office("word/document.xml"), "PDF", "docx"),
        ("faktura.pdf", exe.clone(), "PDF", "exe"),
        ("faktura.pdf", elf, "PDF", "exe"),
        ("faktura.txt", exe, "TXT", "exe"),
        ("sida.txt", b"<!DOCTYPE html><html></html>".to_vec(), "TXT", "html"),
        ("sida.csv", b"\xef\xbb\xbf  <html><body>".to_vec(), "CSV", "html"),
        ("sida.txt", b"Hej\n<script>alert(1)</script>".to_vec(), "TXT", "html"),
        ("bild.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "PNG", "svg"),
        ("bild.txt", b"<?xml version='1.0'?><svg/>".to_vec(), "TXT", "svg"),
        ("data.txt", b"<?xml version='1.0'?><a/>".to_vec(), "TXT", "xml"),
        ("skript.txt", b"#!/bin/sh\nrm -rf /".to_vec(), "TXT", "script"),
        ("skript.txt", b"<?php echo 1;".to_vec(), "TXT", "script"),
        ("makro.docx", macros, "DOCX", "macros"),
        ("arkiv.docx", packed_file(&[("a.txt", b"a")]), "DOCX", "archive"),
        ("trasig.docx", b"PK\x03\x04".to_vec(), "DOCX", "archive"),
        ("gammal.docx", old_office(b"WordDocument"), "DOCX", "old-office"),
        ("foto.png", JPEG.to_vec(), "PNG", "jpg"),
        ("anteckning.pdf", b"Hej".to_vec(), "PDF", "txt"),
        ("tider.ics", b"Hej".to_vec(), "ICS", "txt"),
        ("brus.txt", vec![0, 1, 2, 3, 4, 5], "TXT", "unknown"),
        ("kalkyl.odt", open_document("application/vnd.oasis.opendocument.spreadsheet"), "ODT", "ods"),
    ] {
        let refusal = read_file_type(name, &bytes).expect_err(name);
        assert_eq!((refusal.id, refusal.field.as_str()), ("registry-file-other", "file"), "{name}");
        let value = |n| refusal.values.iter().find(|(v, _)| *v == n).map(|(_, v)| v.as_str());
        assert_eq!((value("claimed"), value("found")), (Some(claimed), Some(found)), "{name}");
    }
}

#[test]
fn other_types_and_empty_files_are_refused() {
    for (name, bytes, id) in [
        ("program.exe", &b"MZ"[..], "registry-file-ending"),
        ("sida.html", b"<html>", "registry-file-ending"),
        ("bild.svg", b"<svg/>", "registry-file-ending"),
        ("start.bat", b"echo hej", "registry-file-ending"),
        ("makro.docm", b"PK\x03\x04", "registry-file-ending"),
        ("utanslut", b"Hej", "registry-file-ending"),
        ("tom.pdf", b"", "registry-file-empty"),
    ] {
        assert_eq!(read_file_type(name, bytes).map_err(|r| r.id), Err(id), "{name}");
    }
}

#[test]
fn a_name_is_kept_without_folders_and_control_characters() {
    for (name, kept) in [
        ("C:\\Users\\maja\\avtal.pdf", "avtal.pdf"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("rad\r\nbrytning.pdf", "radbrytning.pdf"),
        ("x\u{202e}fdp.exe", "xfdp.exe"),
        (" Årsredovisning 2020.pdf ", "Årsredovisning 2020.pdf"),
    ] {
        assert_eq!(plain_name(name), kept);
    }
    assert!(plain_name(&format!("{}.pdf", "a".repeat(500))).ends_with(".pdf"));
}
