//! The accounts of a company with what an access review also needs.

use crate::domain::user::review::Reviewed;
use crate::store::accounts::{COLUMN_COUNT, COLUMNS, JOINS, Loader};
use crate::store::error::Result;
use crate::store::lists::{ACTIVATED_AT, KEYS, Position};
use rusqlite::{Connection, ToSql, named_params};

/// A page of all users of a company, by name and email.
pub fn page(
    connection: &Connection,
    loader: &Loader,
    (position, most): (&mut Position, u32),
) -> Result<Vec<Reviewed>> {
    let (name, email) = position.keys();
    let (name, email) = (name.to_owned(), email.to_owned());
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS},
             EXISTS (SELECT 1 FROM credential c WHERE c.user_id = u.id AND c.expires_at IS NOT NULL),
             (SELECT p.active FROM provider p WHERE p.id = m.provider_id),
             EXISTS (SELECT 1 FROM license g WHERE g.provider_id = m.provider_id AND g.to_at IS NULL),
             {ACTIVATED_AT},
             {KEYS}
         FROM user u CROSS JOIN membership m ON m.user_id = u.id AND m.company_id = :company {JOINS}
         WHERE (u.name_key, u.email_key) > (:name, :email)
         ORDER BY u.name_key, u.email_key LIMIT :most"
    ))?;
    let parameters: &[(&str, &dyn ToSql)] = named_params! {
        ":company": loader.company,
        ":name": name,
        ":email": email,
        ":most": most,
    };
    let mut rows = statement.query(parameters)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        position.advance(row, COLUMN_COUNT + 4)?;
        found.push(Reviewed {
            account: loader.read_row(connection, row)?,
            has_temporary_password: row.get(COLUMN_COUNT)?,
            provider_active: row.get(COLUMN_COUNT + 1)?,
            is_billed: row.get(COLUMN_COUNT + 2)?,
            activated_at: row.get(COLUMN_COUNT + 3)?,
        });
    }
    Ok(found)
}
