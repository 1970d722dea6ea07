//! Where databases are, and the files that they have, for commands that write other files.

pub use crate::store::{New, Place, Server, files_of, is_special, is_url};
