//! The files of a database, for commands that write other files.

pub use crate::store::{files_of, is_special};
