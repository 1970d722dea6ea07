//! The stored search keys, in whatever table: computed again if a newer program
//! makes other ones.

use crate::domain::search_key::search_key;
use crate::store::{engine::tx::handle, engine::value::params, error::Result, walk::Ascending};

/// The tables with names that are searched.
const TABLES: [&str; 2] = ["person", "provider"];
/// Rows that are read at a time.
const PAGE: u32 = 1_000;

handle!(search_keys, SearchKeys, "The search keys of all names.");

/// A name with its stored key.
struct Keyed {
    id: i64,
    name: String,
    key: String,
}

impl SearchKeys<'_> {
    /// How many there are.
    pub fn count(&self) -> Result<u64> {
        let count = |table| {
            let sql = format!("SELECT count(*) AS found FROM {table}");
            self.tx.one(&sql, params! {}, |row| row.get::<i64>("found"))
        };
        let counts = TABLES.into_iter().map(count).collect::<Result<Vec<_>>>()?;
        Ok(counts.into_iter().sum::<i64>().unsigned_abs())
    }

    /// Computes all of them again; `step` follows each.
    pub fn renew(&self, step: &mut dyn FnMut()) -> Result<()> {
        self.tx.search_blocks().forget()?;
        TABLES.into_iter().try_for_each(|table| self.renew_table(table, step))
    }

    fn renew_table(&self, table: &str, step: &mut dyn FnMut()) -> Result<()> {
        let update = format!("UPDATE {table} SET name_key = :key WHERE id = :id");
        let mut ids = Ascending::after("names", None);
        loop {
            let page = self.page(table, ids.last().copied().unwrap_or(0))?;
            for keyed in &page {
                ids.take(keyed.id)?;
                let key = search_key(&keyed.name);
                if key != keyed.key {
                    self.tx.change_one(&update, params! { ":key": key, ":id": keyed.id })?;
                }
                step();
            }
            if page.is_empty() {
                return Ok(());
            }
        }
    }

    fn page(&self, table: &str, after: i64) -> Result<Vec<Keyed>> {
        let sql = format!(
            "SELECT id, name, name_key FROM {table} WHERE id > :after ORDER BY id LIMIT :most"
        );
        self.tx.all(&sql, params! { ":after": after, ":most": PAGE }, |row| {
            Ok(Keyed { id: row.get("id")?, name: row.get("name")?, key: row.get("name_key")? })
        })
    }
}
