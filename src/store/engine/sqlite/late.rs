//! An index that is built at the end of a transaction with very many new rows. They come
//! in no order of the index, and each would change a page of it at random.

use crate::store::{engine::sqlite::connection, error::Result};
use rusqlite::Connection;

/// An index that is missing until it is built again in the same transaction.
pub struct LateIndex {
    sql: String,
}

impl LateIndex {
    /// Drops an index; what is read through it is read slowly meanwhile.
    pub(in crate::store::engine) fn drop(connection: &Connection, index: &str) -> Result<Self> {
        let sql = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?1";
        // Its own text: the fingerprint of the schema is made of it.
        let late = Self { sql: connection.query_row(sql, [index], |row| row.get(0))? };
        connection.execute_batch(&format!("DROP INDEX {index}"))?;
        Ok(late)
    }

    /// Builds an index that was dropped.
    pub(in crate::store::engine) fn build(self, connection: &Connection) -> Result<()> {
        // The sort takes as much memory as the cache may have.
        connection::prepare_to_sort(connection)?;
        Ok(connection.execute_batch(&self.sql)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::engine::sqlite::schema::{CURRENT, fingerprint};

    #[test]
    fn an_index_that_was_built_again_leaves_the_schema_as_it_was() {
        let connection = Connection::open_in_memory().expect("memory");
        CURRENT.migrate(&connection, 0).expect("a schema");
        let before = fingerprint(&connection).expect("a schema");
        let late = LateIndex::drop(&connection, "person_list").expect("dropped");
        assert_ne!(fingerprint(&connection).expect("a schema"), before);
        late.build(&connection).expect("built");
        assert_eq!(fingerprint(&connection).expect("a schema"), before);
        assert!(LateIndex::drop(&connection, "no_such_index").is_err());
    }
}
