//! Where a database is: in a file, or on a server.

use crate::store::engine::postgres::server::Server;
use std::{fmt, path::Path, path::PathBuf};

/// Where a database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file; see the rules of its path.
    File(PathBuf),
    Server(Box<Server>),
}

impl Place {
    /// The path of a file.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::Server(_) => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Server(server) => server.fmt(f),
        }
    }
}

impl From<&Path> for Place {
    fn from(path: &Path) -> Self {
        Self::File(path.to_owned())
    }
}

impl From<Server> for Place {
    fn from(server: Server) -> Self {
        Self::Server(Box::new(server))
    }
}
