//! Table `role`: presets of permissions. A deleted role's row stays, marked.

use crate::domain::company::role::{NewRole, Role};
use crate::domain::id::{CompanyId, PersonRef, RoleId};
use crate::domain::text::fold;
use crate::domain::time::Timestamp;
use crate::store::details;
use crate::store::error::{Error, Result};
use rusqlite::{Connection, Row, named_params};

/// Adds a role.
pub fn insert(
    connection: &Connection,
    company: CompanyId,
    new: &NewRole,
    now: Timestamp,
) -> Result<RoleId> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO role (company_id, name, name_key, description, permissions, created_at)
         VALUES (:company, :name, :key, :description, :permissions, :now)",
    )?;
    Ok(RoleId(statement.insert(named_params! {
        ":company": company,
        ":name": new.name,
        ":key": fold(&new.name),
        ":description": new.description,
        ":permissions": details::permissions_text(new.permissions),
        ":now": now,
    })?))
}

/// The roles of a company, by name.
pub fn of_company(connection: &Connection, company: CompanyId) -> Result<Vec<Role>> {
    let mut statement = connection.prepare_cached(
        "SELECT r.id, r.name, r.description, r.permissions FROM role r
         WHERE r.company_id = :company AND r.deleted_at IS NULL ORDER BY r.name_key",
    )?;
    let mut rows = statement.query(named_params! { ":company": company })?;
    let mut roles = Vec::new();
    while let Some(row) = rows.next()? {
        roles.push(from_row(row, company)?);
    }
    Ok(roles)
}

fn from_row(row: &Row<'_>, company: CompanyId) -> Result<Role> {
    let id: RoleId = row.get(0)?;
    let permissions: String = row.get(3)?;
    let broken = || Error::inconsistent("role", "permissions", id.0);
    Ok(Role {
        id,
        company,
        name: row.get(1)?,
        description: row.get(2)?,
        permissions: details::permissions_of(&permissions).ok_or_else(broken)?,
    })
}

/// Saves name, description and permissions.
pub fn save(connection: &Connection, role: &Role) -> Result<()> {
    connection.execute(
        "UPDATE role SET name = :name, name_key = :key, description = :description,
             permissions = :permissions WHERE id = :id",
        named_params! {
            ":id": role.id,
            ":name": role.name,
            ":key": fold(&role.name),
            ":description": role.description,
            ":permissions": details::permissions_text(role.permissions),
        },
    )?;
    Ok(())
}

/// Marks a role as deleted; memberships that are not active let it go.
pub fn delete(connection: &Connection, role: RoleId, now: Timestamp) -> Result<()> {
    let parameters = named_params! { ":id": role };
    connection.execute("UPDATE membership SET role_id = NULL WHERE role_id = :id", parameters)?;
    let sql = "UPDATE role SET deleted_at = :now WHERE id = :id";
    connection.execute(sql, named_params! { ":id": role, ":now": now })?;
    Ok(())
}

/// How many active users' permissions were copied from the role.
pub fn count_members(connection: &Connection, role: RoleId) -> Result<i64> {
    let mut statement = connection.prepare_cached(
        "SELECT count(*) FROM membership m WHERE m.role_id = :role
           AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)",
    )?;
    Ok(statement.query_row(named_params! { ":role": role }, |row| row.get(0))?)
}

/// The active users whose permissions were copied from the role, by email; at
/// most `most`.
pub fn members(connection: &Connection, role: RoleId, most: u32) -> Result<Vec<PersonRef>> {
    let mut statement = connection.prepare_cached(
        "SELECT u.id, u.email FROM membership m JOIN user u ON u.id = m.user_id
         WHERE m.role_id = :role
           AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)
         ORDER BY u.email_key LIMIT :most",
    )?;
    let person = |row: &Row<'_>| Ok(PersonRef { id: row.get(0)?, email: row.get(1)? });
    let rows = statement.query_map(named_params! { ":role": role, ":most": most }, person)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
