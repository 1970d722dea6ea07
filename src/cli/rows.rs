//! Hands the rows of an input file to the library.

use crate::domain::{manifest::Manifest, user::patch::UserRow};
use crate::input;
use crate::input::{manifest::ManifestFile, users::UserFile};
use crate::ops::{Error, Result, manifest::Document, user::rows::Rows};

impl From<input::Error> for Error {
    fn from(error: input::Error) -> Self {
        match error {
            input::Error::Refused(refusal) => Self::Refused(refusal),
            input::Error::File { source, .. } | input::Error::Io(source) => Self::Input(source),
        }
    }
}

impl Rows for UserFile<'_> {
    fn each<'s>(&'s self, take: &mut dyn FnMut(UserRow<'s>) -> Result<()>) -> Result<()> {
        self.each(take)
    }
}

impl Rows for ManifestFile<'_> {
    fn each<'s>(&'s self, take: &mut dyn FnMut(UserRow<'s>) -> Result<()>) -> Result<()> {
        self.users(take)
    }
}

impl Document for ManifestFile<'_> {
    fn manifest(&self) -> Result<Manifest> {
        Ok(self.read()?)
    }
}
