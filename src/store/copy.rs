//! Copies a database into another one, of the same engine or the other: all tables but those
//! of sessions, which end, and those that are made from others.

use crate::store::{engine::tx::Tx, engine::value::Bind, engine::value::params, error::Result};

/// Each table with its key and its columns, after those that it refers to.
const TABLES: [(&str, &str, &str); 18] = [
    (
        "company",
        "id",
        "id, name, name_key, min_length, attempts, idle_minutes, temporary_days, created_at, expiry_days, reuse",
    ),
    ("practice", "id", "id, company_id, name, name_key, created_at, deactivated_at"),
    (
        "role",
        "id",
        "id, company_id, name, name_key, description, permissions, created_at, deleted_at",
    ),
    ("person", "id", "id, email, email_key, name, name_key, phone"),
    (
        "provider",
        "id",
        "id, company_id, npi, name, name_key, license_type, specialty, credentials, active, last_deactivated_at, created_at",
    ),
    (
        "membership",
        "id",
        "id, user_id, company_id, permission_set, permissions, user_type, provider_id, created_by, created_at, role_id",
    ),
    ("membership_practice", "membership_id, practice_id", "membership_id, practice_id"),
    ("provider_practice", "provider_id, practice_id", "provider_id, practice_id"),
    ("deactivation", "membership_id", "membership_id, at"),
    ("lock", "user_id", "user_id, cause, since, by_id, note, failures"),
    ("credential", "user_id", "user_id, hash, set_at, expires_at"),
    ("former_password", "id", "id, user_id, hash"),
    ("sign_in", "user_id", "user_id, last_at, reserved, failed, reserved_at, while_locked"),
    (
        "license",
        "id",
        "id, provider_id, product, from_at, to_at, terms_version, accepted_by, accepted_at, invoice_line",
    ),
    (
        "support_case",
        "id",
        "id, company_id, provider_id, product, state, description, opened_by, opened_at, resolved_by, resolved_at, reason, terms_version, accepted_by, accepted_at",
    ),
    ("case_note", "id", "id, case_id, at, by_id, text"),
    ("change_set", "number", "number, at, operator_id, operator, reason, os_user, session"),
    (
        "history",
        "number",
        "number, change_set, company_id, kind, subject_id, subject, action, before, after, hash",
    ),
];

/// What is copied of the one row that says what the database is. The head of the history
/// follows from the history.
const META: &str = "database_id, salt_key, fixture_seed, fixture_blocks, created_at, search_keys, \
     set_back";

impl Tx<'_> {
    /// Copies all rows of `source` into these empty tables, which nobody uses before
    /// [`Self::arrived`].
    pub fn copy_from(&self, source: &Tx<'_>) -> Result<()> {
        let sql = format!("SELECT {META} FROM meta WHERE id = 1");
        let add = inserting("meta", META).replacen('(', "(id, arriving, ", 1);
        self.copy_rows(source, &sql, &add.replacen("VALUES (", "VALUES (1, 1, ", 1))?;
        TABLES.iter().try_for_each(|(table, key, columns)| {
            let sql = format!("SELECT {columns} FROM {table} ORDER BY {key}");
            self.copy_rows(source, &sql, &inserting(table, columns))
        })
    }

    fn copy_rows(&self, source: &Tx<'_>, sql: &str, add: &str) -> Result<()> {
        source.each(sql, params! {}, |row| {
            let values = row.all()?;
            let names: Vec<String> = (0..values.len()).map(|place| format!(":v{place}")).collect();
            let params: Vec<(&str, &dyn Bind)> = names
                .iter()
                .zip(&values)
                .map(|(name, value)| (name.as_str(), value as &dyn Bind))
                .collect();
            self.change_one(add, &params)
        })
    }

    /// The copy is whole, and the database can be used.
    pub fn arrived(&self) -> Result<()> {
        self.change_one("UPDATE meta SET arriving = 0 WHERE id = 1", params! {})
    }

    /// Nothing more is written here: the database is at `place` now.
    pub fn moved_to(&self, place: &str) -> Result<()> {
        let sql = "UPDATE meta SET moved_to = :place WHERE id = 1";
        self.change_one(sql, params! { ":place": place })
    }
}

fn inserting(table: &str, columns: &str) -> String {
    let count = columns.split(',').count();
    let values = (0..count).map(|place| format!(":v{place}")).collect::<Vec<_>>().join(", ");
    format!("INSERT INTO {table} ({columns}) VALUES ({values})")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{random::Entropy, time::Timestamp};
    use crate::store::Store;
    use std::collections::BTreeSet;

    struct Still;

    impl Entropy for Still {
        fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()> {
            bytes.fill(7);
            Ok(())
        }
    }

    #[test]
    fn every_column_is_copied_but_those_of_sessions_and_what_is_made_from_others() {
        const LEFT: [&str; 4] = ["meta", "search_block", "session", "session_right"];
        let now = Timestamp::from_millis(0);
        let filled = Store::in_memory(|tx| tx.meta().insert(None, &mut Still, now).map(drop));
        let (mut store, ()) = filled.expect("a database");
        let sql = "SELECT t.name || '.' || c.name AS place FROM sqlite_schema t
             JOIN pragma_table_info(t.name) c WHERE t.type = 'table'";
        let found: Vec<String> =
            store.read(|tx| tx.all(sql, params! {}, |row| row.get("place"))).expect("columns");
        let is_left =
            |place: &String| LEFT.iter().any(|table| place.starts_with(&format!("{table}.")));
        let expected: BTreeSet<String> =
            found.into_iter().filter(|place| !is_left(place)).collect();
        let of = |(table, _, columns): &(&str, &str, &str)| -> Vec<String> {
            columns.split(", ").map(|column| format!("{table}.{column}")).collect()
        };
        let copied: BTreeSet<String> = TABLES.iter().flat_map(of).collect();
        assert_eq!(copied, expected);
    }
}
