//! The schema on a server: what makes it, who may do what in it, and its version.

use crate::store::{engine::postgres::session::Session, error::Error, error::Result};

/// The steps from one version to the next, as those of a file: position in the list =
/// version - 1. They are only ever added to.
const MIGRATIONS: [&str; 1] = [include_str!("schema.sql")];

/// The version that the migrations lead to.
pub const NEWEST: usize = MIGRATIONS.len();

/// What the daily work of an application's role needs: to add rows, and to change and remove
/// only what the rules change and remove. Never given: DDL, TRUNCATE, triggers, changes of
/// the history, and the removal of what is never deleted.
const GRANTS: [(&str, &str); 4] = [
    ("SELECT", ""),
    (
        "INSERT",
        "company, practice, role, person, search_block, provider, membership, \
         membership_practice, provider_practice, deactivation, lock, credential, \
         former_password, sign_in, session, session_right, license, support_case, case_note, \
         change_set, history",
    ),
    (
        "UPDATE",
        "meta, company, practice, role, person, search_block, provider, membership, \
         deactivation, lock, credential, sign_in, session, session_right, license, support_case",
    ),
    (
        "DELETE",
        "search_block, membership_practice, provider_practice, deactivation, lock, \
         credential, former_password, sign_in",
    ),
];

/// Makes the schema, and the tables of its newest version in it.
pub fn create(session: &Session, schema: &str) -> Result<()> {
    session.batch(&format!("CREATE SCHEMA {schema}"))?;
    migrate(session, 0)?;
    session.batch(&format!("INSERT INTO schema_version (id, version) VALUES (1, {NEWEST})"))
}

/// Applies the migrations that follow version `from`.
pub fn migrate(session: &Session, from: usize) -> Result<()> {
    MIGRATIONS.iter().skip(from).try_for_each(|migration| session.batch(migration))?;
    session.batch(&format!("UPDATE schema_version SET version = {NEWEST}"))
}

/// Lets a role do the daily work.
pub fn grant(session: &Session, schema: &str, role: &str) -> Result<()> {
    let known = session.rows(
        "SELECT oid FROM pg_catalog.pg_roles WHERE CAST(rolname AS text) = :role",
        &[(":role", &role)],
    )?;
    if known.is_empty() {
        return Err(Error::NoRole(role.to_owned()));
    }
    let role = quoted(role);
    let mut statements = vec![format!("GRANT USAGE ON SCHEMA {schema} TO {role}")];
    for (right, tables) in GRANTS {
        let tables = if tables.is_empty() {
            format!("ALL TABLES IN SCHEMA {schema}")
        } else {
            tables.to_owned()
        };
        statements.push(format!("GRANT {right} ON {tables} TO {role}"));
    }
    session.batch(&statements.join(";\n"))
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// What the schema says of itself.
pub struct State {
    pub version: usize,
    /// The role that signed in owns it, or may act for its owner.
    pub is_owner: bool,
}

/// Reads the version; none if there is no such schema.
pub fn state(session: &Session) -> Result<Option<State>> {
    let sql = "SELECT s.version, pg_catalog.pg_has_role(c.relowner, 'USAGE') AS is_owner
         FROM schema_version s JOIN pg_catalog.pg_class c ON c.oid = s.tableoid";
    match session.rows(sql, &[]) {
        Ok(rows) => Ok(rows.first().map(|row| State {
            version: usize::try_from(row.get::<_, i64>("version")).unwrap_or_default(),
            is_owner: row.get("is_owner"),
        })),
        Err(Error::Engine(cause)) if cause.is_unknown_name() => Ok(None),
        Err(error) => Err(error),
    }
}
