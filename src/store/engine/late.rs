//! An index that is built at the end of a transaction with very many new rows. They come
//! in no order of the index, and each would change a page of it at random.

use crate::store::{engine::connection, engine::tx::Tx, error::Result};

/// An index that is missing until it is built again in the same transaction.
pub struct LateIndex {
    sql: String,
}

impl Tx<'_> {
    /// Drops an index; what is read through it is read slowly meanwhile.
    pub(in crate::store) fn drop_for_now(&self, index: &str) -> Result<LateIndex> {
        let connection = self.connection();
        let sql = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?1";
        // Its own text: the fingerprint of the schema is made of it.
        let late = LateIndex { sql: connection.query_row(sql, [index], |row| row.get(0))? };
        connection.execute_batch(&format!("DROP INDEX {index}"))?;
        Ok(late)
    }

    /// Builds an index that was dropped.
    #[expect(clippy::needless_pass_by_value, reason = "it is built once")]
    pub(in crate::store) fn build(&self, late: LateIndex) -> Result<()> {
        // The sort takes as much memory as the cache may have.
        connection::prepare_to_sort(self.connection())?;
        Ok(self.connection().execute_batch(&late.sql)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::engine::schema::{CURRENT, fingerprint};
    use rusqlite::Connection;

    #[test]
    fn an_index_that_was_built_again_leaves_the_schema_as_it_was() {
        let connection = Connection::open_in_memory().expect("memory");
        CURRENT.migrate(&connection, 0).expect("a schema");
        let before = fingerprint(&connection).expect("a schema");
        let tx = Tx::new(&connection);
        let late = tx.drop_for_now("person_list").expect("dropped");
        assert_ne!(fingerprint(&connection).expect("a schema"), before);
        tx.build(late).expect("built");
        assert_eq!(fingerprint(&connection).expect("a schema"), before);
        assert!(tx.drop_for_now("no_such_index").is_err());
    }
}
