//! A schema of its own on a server, for each sandbox, if the tests are told of a server.

use std::env;
use std::sync::atomic::{AtomicU32, Ordering};

/// What names the server: `postgres://ROLE@HOST/DATABASE`, whose role may create schemas.
const VARIABLE: &str = "PRACTICECTL_TEST_POSTGRES";

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A schema, which is dropped in the end.
pub struct ServerSchema {
    server: String,
    name: String,
}

impl ServerSchema {
    /// A name that nobody uses; none if the tests run on files.
    pub fn next() -> Option<Self> {
        let server = env::var(VARIABLE).ok()?;
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Some(Self { server, name: format!("test_{}_{number}", std::process::id()) })
    }

    /// The name of the schema.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What `--db` takes.
    pub fn url(&self) -> String {
        format!("{}?schema={}", self.server, self.name)
    }

    /// Runs statements as the owner of the schema.
    pub fn batch(&self, sql: &str) -> Result<(), postgres::Error> {
        let mut client = postgres::Client::connect(&self.server, postgres::NoTls)?;
        client.batch_execute(&format!("SET search_path = {}; {sql}", self.name))
    }
}

impl Drop for ServerSchema {
    fn drop(&mut self) {
        let quietly = "SET client_min_messages = warning";
        let dropped =
            self.batch(&format!("{quietly}; DROP SCHEMA IF EXISTS {} CASCADE", self.name));
        if !std::thread::panicking() {
            dropped.expect("the schema is dropped");
        }
    }
}
