//! Table `role`: presets of permissions. A deleted role's row stays, marked.

use crate::domain::{
    company::permission::Permissions, company::role::NewRole, company::role::Role, id::CompanyId,
    id::PersonRef, id::RoleId, text::fold, time::Timestamp,
};
use crate::store::{
    convert::person, engine::row::Origin, engine::row::Row, engine::tx::handle,
    engine::value::params, error::Result,
};

const ROLE: Origin = Origin::of("role");

handle!(roles, Roles, "The roles.");

impl Roles<'_> {
    pub fn insert(&self, company: CompanyId, new: &NewRole, now: Timestamp) -> Result<RoleId> {
        self.tx.insert(
            "INSERT INTO role (company_id, name, name_key, description, permissions, created_at)
             VALUES (:company, :name, :key, :description, :permissions, :now) RETURNING id",
            params! {
                ":company": company,
                ":name": new.name,
                ":key": fold(&new.name),
                ":description": new.description,
                ":permissions": new.permissions.bits(),
                ":now": now,
            },
        )
    }

    /// The roles of a company, by name.
    pub fn of_company(&self, company: CompanyId) -> Result<Vec<Role>> {
        let sql = "SELECT id, name, description, permissions FROM role
             WHERE company_id = :company AND deleted_at IS NULL ORDER BY name_key";
        self.tx.all(sql, params! { ":company": company }, |row| read(row, company))
    }

    /// Saves name, description and permissions.
    pub fn save(&self, role: &Role) -> Result<()> {
        self.tx.change_one(
            "UPDATE role SET name = :name, name_key = :key, description = :description,
                 permissions = :permissions WHERE id = :id",
            params! {
                ":id": role.id,
                ":name": role.name,
                ":key": fold(&role.name),
                ":description": role.description,
                ":permissions": role.permissions.bits(),
            },
        )
    }

    /// Marks a role as deleted; memberships that are not active let it go.
    pub fn delete(&self, role: RoleId, now: Timestamp) -> Result<()> {
        // A name that is used again must not bring the old members along.
        let sql = "UPDATE membership SET role_id = NULL WHERE role_id = :id";
        self.tx.change(sql, params! { ":id": role })?;
        let sql = "UPDATE role SET deleted_at = :now WHERE id = :id";
        self.tx.change_one(sql, params! { ":id": role, ":now": now })
    }

    /// A deleted role is there again.
    pub fn restore(&self, role: RoleId) -> Result<()> {
        let sql = "UPDATE role SET deleted_at = NULL WHERE id = :id";
        self.tx.change_one(sql, params! { ":id": role })
    }

    /// A role, deleted or not.
    pub fn find(&self, company: CompanyId, role: RoleId) -> Result<Option<Role>> {
        let sql = "SELECT id, name, description, permissions FROM role
             WHERE company_id = :company AND id = :id";
        let params = params! { ":company": company, ":id": role };
        self.tx.optional(sql, params, |row| read(row, company))
    }

    /// All users who have a role, active or not, by email.
    pub fn all_members(&self, role: RoleId) -> Result<Vec<PersonRef>> {
        let sql = "SELECT u.id, u.email FROM membership m JOIN person u ON u.id = m.user_id
             WHERE m.role_id = :role ORDER BY u.email_key";
        self.tx.all(sql, params! { ":role": role }, person)
    }

    /// How many active users' permissions were copied from the role.
    pub fn count_members(&self, role: RoleId) -> Result<i64> {
        let sql = "SELECT count(*) AS found FROM membership m WHERE m.role_id = :role
               AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)";
        self.tx.one(sql, params! { ":role": role }, |row| row.get("found"))
    }

    /// The active users whose permissions were copied from the role, by email; at
    /// most `most`.
    pub fn members(&self, role: RoleId, most: u32) -> Result<Vec<PersonRef>> {
        let sql = "SELECT u.id, u.email FROM membership m JOIN person u ON u.id = m.user_id
             WHERE m.role_id = :role
               AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)
             ORDER BY u.email_key LIMIT :most";
        self.tx.all(sql, params! { ":role": role, ":most": most }, person)
    }
}

fn read(row: &Row<'_>, company: CompanyId) -> Result<Role> {
    Ok(Role {
        id: row.get("id")?,
        company,
        name: row.get("name")?,
        description: row.get("description")?,
        permissions: row.decoded(ROLE, "permissions", Permissions::of_bits)?,
    })
}
