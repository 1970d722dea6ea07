//! For the tests of statements: how the engine goes about them.

use crate::domain::{random::Entropy, random::SeededStream, time::Timestamp};
use crate::store::{Store, engine::value::Params};

struct Seeded(SeededStream);

impl Entropy for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()> {
        self.0.fill(bytes)
    }
}

/// The plan of a statement in an empty database, a step a line.
pub fn plan(sql: &str, params: Params<'_>) -> Vec<String> {
    let mut entropy = Seeded(SeededStream::new("test", 0));
    let now = Timestamp::from_millis(0);
    let filled = Store::in_memory(|tx| tx.meta().insert(None, &mut entropy, now).map(drop));
    let (mut store, ()) = filled.expect("a database");
    let sql = format!("EXPLAIN QUERY PLAN {sql}");
    store.read(|tx| tx.all(&sql, params, |row| row.get("detail"))).expect("a plan")
}
