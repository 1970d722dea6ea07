//! `--rejects FILE`: the rows that failed, as they came and each with its
//! reason, to be fixed and fed back.

use crate::domain::{code::Code, refusal::Refusal, report::Outcome, report::ReportRow};
use crate::input::{
    encoding::Encoding, error::Error, error::Result, form::Form, headings::Headings, json::Objects,
    manifest::write_document, reject_rows::Reasons, reject_rows::has_reason,
    reject_rows::write_rows, row::BYTE_ORDER_MARK, source::Source,
};
use crate::platform::PrivateFile;

use std::{fs, io, io::BufWriter, io::Read, io::Write, path::Path};

/// Bytes in which a document says that it is one of rejected things.
const DOCUMENT_HEAD: u64 = 200;

/// The file of the rows that failed. It is begun before the change, so that one
/// that cannot be written is found in time; if none failed there is none.
pub struct Rejects<'a> {
    path: &'a Path,
    file: PrivateFile,
}

impl<'a> Rejects<'a> {
    /// Begins the file.
    pub fn begin(path: &'a Path) -> Result<Self> {
        let file = PrivateFile::begin(path);
        let file = file.map_err(|source| Error::File { path: path.to_owned(), source })?;
        ensure_replaceable(path)?;
        Ok(Self { path, file })
    }

    /// Writes the rows that failed.
    pub fn write(
        self,
        source: Option<&Source>,
        is_document: bool,
        rows: impl Iterator<Item = io::Result<ReportRow>>,
    ) -> Result<()> {
        let is_failed = |row: &io::Result<ReportRow>| {
            row.as_ref().map_or(true, |row| row.result == Outcome::Failed)
        };
        let mut failed = rows.filter(is_failed).peekable();
        if failed.peek().is_none() {
            return Ok(());
        }
        let file_error = |source| Error::File { path: self.path.to_owned(), source };
        let mut out = BufWriter::new(self.file);
        match source {
            Some(source) => {
                write_of(source, is_document, failed, &mut out).map_err(|error| match error {
                    Error::Io(source) => file_error(source),
                    error => error,
                })?;
            }
            None => {
                for row in failed {
                    let row = row?;
                    let reason = row.reason().replace('\n', " ");
                    writeln!(out, "# {reason}\n{}", row.subject).map_err(file_error)?;
                }
            }
        }
        let file = out.into_inner().map_err(|error| file_error(error.into_error()))?;
        file.keep().map_err(file_error)
    }
}

fn write_of(
    source: &Source,
    is_document: bool,
    failed: impl Iterator<Item = io::Result<ReportRow>>,
    out: &mut dyn Write,
) -> Result<()> {
    // UTF-16 comes back as UTF-8, of which a spreadsheet knows only by the mark.
    if source.text.encoding != Encoding::Utf8 {
        out.write_all(BYTE_ORDER_MARK)?;
    }
    if is_document {
        let named = failed.map(|row| {
            let row = row?;
            let reason = row.reason();
            Ok(((row.kind, row.subject), reason))
        });
        return write_document(source, &named.collect::<io::Result<_>>()?, out);
    }
    let mut numbered = failed.filter_map(|row| match row {
        Ok(row) => {
            let reason = row.reason();
            Some(Ok((row.location?.row, reason)))
        }
        Err(error) => Some(Err(error)),
    });
    write_rows(source, &mut Reasons::of(&mut numbered), out)
}

/// Refuses a file that is there, unless it is empty or holds rejected rows: it may be
/// somebody's only copy.
fn ensure_replaceable(path: &Path) -> std::result::Result<(), Refusal> {
    let is_other = fs::metadata(path).is_ok_and(|found| found.is_file() && found.len() > 0)
        && !holds_rejected_rows(path).unwrap_or(false);
    if !is_other {
        return Ok(());
    }
    let message = format!("{} exists, and is not a file of rejected rows", path.display());
    Err(Refusal::new(Code::Usage, message).hint("name another file, or remove it"))
}

fn holds_rejected_rows(path: &Path) -> Result<bool> {
    let source = Source::open(&mut io::empty(), path, &Headings::of_rejects())?;
    match source.opening.form {
        Form::Csv => Ok(true),
        Form::List => {
            let mut lines = source.text.lines();
            let is_line = lines.advance()?;
            let first = String::from_utf8_lossy(lines.line());
            let code = first.strip_prefix("# ").and_then(|rest| rest.split_once(": "));
            Ok(is_line && code.is_some_and(|(word, _)| Code::of_word(word).is_some()))
        }
        Form::JsonLines | Form::Json => {
            let mut head = String::new();
            source.text.reader().take(DOCUMENT_HEAD).read_to_string(&mut head)?;
            if head.starts_with("{\"practicectl\"") {
                return Ok(head.contains("\"partial\":true"));
            }
            let first = Objects::of(&source).next_object()?;
            Ok(first.is_some_and(|object| has_reason(&object.text)))
        }
    }
}
