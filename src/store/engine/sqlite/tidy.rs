//! Leaves no log next to the database when the last process has ended.
//!
//! SQLite tidies up when the last connection is closed. Two that close at the
//! same moment each see the other and both leave the log, so a process that finds one
//! afterwards opens the file once more.

use crate::store::{
    engine::sqlite::connection, engine::sqlite::file::Identity, engine::sqlite::file::has_log,
};
use std::{path::Path, path::PathBuf, thread::sleep, time::Duration};

/// How often a log is looked for, and how long others get to tidy up first.
const TRIES: u32 = 3;
const PAUSE_MICROS: u64 = 1_500;

/// Tidies up when it is dropped, after the connection.
pub struct Tidy {
    path: PathBuf,
    identity: Identity,
}

impl Tidy {
    pub fn new(path: &Path, identity: &Identity) -> Self {
        Self { path: path.to_owned(), identity: identity.clone().closed() }
    }
}

impl Drop for Tidy {
    fn drop(&mut self) {
        let unevenness = u64::from(std::process::id()) % 1_000;
        for _ in 0..TRIES {
            if !has_log(&self.path) || self.identity.ensure_unmoved().is_err() {
                return;
            }
            sleep(Duration::from_micros(PAUSE_MICROS + unevenness));
            // A process that still uses the database tidies up later.
            let Ok(connection) = connection::open(&self.path, Duration::ZERO) else {
                return;
            };
            let read = "SELECT count(*) FROM sqlite_schema";
            drop(connection.query_row(read, [], |row| row.get::<_, i64>(0)));
        }
    }
}
