//! What is done with a database as a whole within a transaction, by either engine.

use crate::store::{
    engine::postgres, engine::sqlite, engine::sqlite::late::LateIndex,
    engine::sqlite::schema::Schema, engine::tx::Engine, engine::tx::Tx, error::Result,
};

impl Tx<'_> {
    /// The version of the schema, within a transaction that may migrate.
    pub(in crate::store::engine) fn schema_version(&self) -> Result<usize> {
        match self.engine() {
            Engine::Sqlite(connection) => sqlite::schema::version(connection),
            Engine::Postgres(session) => {
                Ok(postgres::schema::state(session)?.map_or(0, |state| state.version))
            }
        }
    }

    /// Applies the migrations of a schema that follow version `from`.
    pub(in crate::store::engine) fn migrate(&self, schema: &Schema, from: usize) -> Result<()> {
        match self.engine() {
            Engine::Sqlite(connection) => schema.migrate(connection, from),
            Engine::Postgres(session) => postgres::schema::migrate(session, from),
        }
    }

    /// Fails if the file is damaged. A server keeps its files itself.
    pub(in crate::store) fn check_file(&self) -> Result<()> {
        match self.engine() {
            Engine::Sqlite(connection) => sqlite::damage::check(connection),
            Engine::Postgres(_) => Ok(()),
        }
    }

    /// Drops an index that is built again at the end; none if that does not pay.
    pub(in crate::store) fn drop_for_now(&self, index: &str) -> Result<Option<LateIndex>> {
        match self.engine() {
            Engine::Sqlite(connection) => LateIndex::drop(connection, index).map(Some),
            // Only the owner of the schema may.
            Engine::Postgres(_) => Ok(None),
        }
    }

    /// Builds an index that was dropped.
    pub(in crate::store) fn build(&self, late: LateIndex) -> Result<()> {
        match self.engine() {
            Engine::Sqlite(connection) => late.build(connection),
            Engine::Postgres(_) => Ok(()),
        }
    }
}
