//! What a command writes: no file takes the place of the database, and no slow reader keeps
//! a transaction open.

use crate::cli::error::Result;
use crate::domain::{code::Code, refusal::Refusal};
use crate::ops::files::{Place, files_of};
use crate::platform::{is_same, unnamed};
use std::{io, io::BufWriter, io::Seek, io::Write, path::Path};

/// Bytes that are written to a file at once.
const CHUNK: usize = 1 << 16;

/// Writes what is read in one transaction to a file without a name, and copies it to `out`
/// when the transaction has ended.
pub fn by_snapshot<T>(
    out: &mut dyn Write,
    write: impl FnOnce(&mut dyn Write) -> Result<T>,
) -> Result<T> {
    // Small writes that end in the middle of a page cost more than the rest of an export.
    let mut snapshot = BufWriter::with_capacity(CHUNK, unnamed()?);
    let written = write(&mut snapshot)?;
    let mut snapshot = snapshot.into_inner().map_err(io::IntoInnerError::into_error)?;
    snapshot.rewind()?;
    io::copy(&mut snapshot, out)?;
    out.flush()?;
    Ok(written)
}

/// Refuses the database and its companions: a file that is written takes the place of
/// the one that is there.
pub fn ensure_not_database(path: &Path, database: &Place) -> std::result::Result<(), Refusal> {
    let files = database.file().map(files_of).unwrap_or_default();
    if !files.iter().any(|file| is_same(path, file)) {
        return Ok(());
    }
    let message = format!("{} is the database, or belongs to it", path.display());
    Err(Refusal::new(Code::Usage, message).hint("name another file; nothing was changed"))
}
