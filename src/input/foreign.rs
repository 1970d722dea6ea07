//! Files of other kinds, each refused by its name and with what to do: nobody
//! should have to guess why a spreadsheet file is not read.

use crate::domain::{code::Code, refusal::Refusal};
use crate::input::{error::Result, file_text::FileText, row::at};

/// Bytes that tell a kind.
pub const HEAD: usize = 64;
/// Lines among which the JSON after a comment is looked for.
const MOST_COMMENTS: usize = 100;

const SAVE_AS_CSV: &str =
    "open it in its program and save it as CSV (CSV UTF-8, if there is a choice)";
const UTF_8: &str = "save it as UTF-8";

/// How a kind of file begins, what it is, and what to do.
const KINDS: [(&[u8], &str, &str); 9] = [
    (
        b"PK\x03\x04",
        "a spreadsheet file (such as .xlsx or .ods) or another ZIP archive",
        SAVE_AS_CSV,
    ),
    (b"PK\x05\x06", "an empty ZIP archive", SAVE_AS_CSV),
    (b"\xd0\xcf\x11\xe0", "a spreadsheet file of an old format (such as .xls)", SAVE_AS_CSV),
    (b"%PDF-", "a PDF", "export the table from the program that made it, as CSV"),
    (b"{\\rtf", "a document (RTF)", SAVE_AS_CSV),
    (b"\x1f\x8b", "compressed", "unpack it first, as with gunzip"),
    (b"SQLite format 3\0", "a database", "export a table of it as CSV"),
    (b"\xff\xfe\0\0", "UTF-32", UTF_8),
    (b"\0\0\xfe\xff", "UTF-32", UTF_8),
];

/// How markup begins, whatever its case.
const MARKUP: [&str; 4] = ["<?xml", "<!doctype", "<html", "<table"];

/// How texts that hold people begin, in small letters, and what they are.
const PEOPLE: [(&str, &str); 4] = [
    ("begin:vcard", "a vCard file"),
    ("dn:", "LDIF"),
    ("version: 1\ndn:", "LDIF"),
    ("# extended ldif", "LDIF"),
];
const EXPORT_AS_CSV: &str =
    "export it as CSV, with a header and a column for the login email, such as mail";

/// Refuses a file that is certainly neither text nor a table, given its first bytes.
pub fn refuse_foreign(head: &[u8]) -> std::result::Result<(), Refusal> {
    let refused = |what: &str, hint: &str| {
        Err(Refusal::new(Code::InvalidInput, format!("the file is {what}")).hint(hint))
    };
    if let Some((_, what, hint)) = KINDS.iter().find(|(begin, ..)| head.starts_with(begin)) {
        return refused(what, hint);
    }
    let text = String::from_utf8_lossy(head).to_ascii_lowercase();
    let text = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if MARKUP.iter().any(|begin| text.starts_with(begin)) {
        return refused("HTML or XML", SAVE_AS_CSV);
    }
    let unified = text.replace('\r', "");
    if let Some((_, what)) = PEOPLE.iter().find(|(begin, _)| unified.starts_with(begin)) {
        return refused(what, EXPORT_AS_CSV);
    }
    let is_nul: Vec<bool> = head.iter().take(4).map(|byte| *byte == 0).collect();
    if is_nul == [false, true, false, true] || is_nul == [true, false, true, false] {
        return refused("UTF-16 without a byte order mark", "save it as UTF-8, or with the mark");
    }
    Ok(())
}

/// Refuses JSON below a comment, given the first line.
pub fn refuse_comment(source: &FileText, first: &str) -> Result<()> {
    if !first.starts_with("//") && !first.starts_with("/*") {
        return Ok(());
    }
    let mut lines = source.lines();
    for _ in 0..MOST_COMMENTS {
        if !lines.advance().map_err(|error| source.explained(error))? {
            break;
        }
        if matches!(lines.line().trim_ascii_start().first(), Some(b'{' | b'[')) {
            return Err(at(1, "the file begins with a comment, which JSON does not have")
                .hint("remove the lines of the comment")
                .into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(head: &[u8]) -> Option<String> {
        refuse_foreign(head).err().map(|refusal| refusal.message)
    }

    #[test]
    fn files_of_other_kinds_are_told_by_their_first_bytes() {
        for (head, what) in [
            (&b"PK\x03\x04\x14\0"[..], "a spreadsheet file"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old format"),
            (b"%PDF-1.7", "a PDF"),
            (b"\x1f\x8b\x08\0", "compressed"),
            (b"e\0m\0a\0i\0", "UTF-16 without"),
            (b"\0e\0m\0a\0i", "UTF-16 without"),
            (b"\xff\xfe\0\0e\0\0\0", "UTF-32"),
            (b"\xef\xbb\xbf <!DOCTYPE html>", "HTML or XML"),
            (b"<html>", "HTML or XML"),
            (b"BEGIN:VCARD\r\nVERSION:3.0", "a vCard file"),
            (b"dn: uid=pia,dc=x", "LDIF"),
            (b"version: 1\r\ndn: uid=pia", "LDIF"),
            (b"# extended LDIF\n#\n", "LDIF"),
        ] {
            let message = message(head).expect("refused");
            assert!(message.contains(what), "{message}");
        }
    }

    #[test]
    fn texts_are_not_refused() {
        for head in [
            &b""[..],
            b"email,name",
            b"\xff\xfee\0m\0",
            b"\xef\xbb\xbfemail",
            b"<kim@x.org>",
            b"{}",
            b"PK",
        ] {
            assert_eq!(message(head), None);
        }
    }
}
