//! Why an input cannot be read, or its rejected rows cannot be written.

use crate::domain::refusal::Refusal;
use std::{io, path::PathBuf};

/// The result of reading an input.
pub type Result<T> = std::result::Result<T, Error>;

/// Why an input cannot be read, or its rejected rows cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What is in the file is refused.
    #[error(transparent)]
    Refused(Box<Refusal>),
    #[error("cannot use {}", path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("cannot read or write")]
    Io(#[from] io::Error),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}
