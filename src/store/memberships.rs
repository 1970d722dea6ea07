//! Table `membership` with the tables of its practices and deactivation.

use crate::domain::{
    company::practice::Practice, id::CompanyId, id::MembershipId, id::UserId, time::Timestamp,
    user::User,
};
use crate::store::{engine::tx::handle, engine::value::params, error::Result};

handle!(memberships, Memberships, "The memberships.");

/// In which company a membership is created, by whom and when.
#[derive(Clone, Copy, Debug)]
pub struct Creation {
    pub company: CompanyId,
    /// None for the first user of a database.
    pub by: Option<UserId>,
    pub at: Timestamp,
}

impl Memberships<'_> {
    pub fn insert(&self, user: UserId, new: &User, creation: Creation) -> Result<()> {
        let id: MembershipId = self.tx.insert(
            "INSERT INTO membership (user_id, company_id, permission_set, permissions, role_id,
                 user_type, provider_id, created_by, created_at)
             VALUES (:user, :company, :set, :permissions, :role, :user_type, :provider, :by, :at)
             RETURNING id",
            params! {
                ":user": user,
                ":company": creation.company,
                ":set": new.permission_set.word(),
                ":permissions": new.permissions.bits(),
                ":role": new.role.as_ref().map(|role| role.id),
                ":user_type": new.user_type.word(),
                ":provider": new.provider.as_ref().map(|link| link.id),
                ":by": creation.by,
                ":at": creation.at,
            },
        )?;
        self.insert_practices(id, &new.practices)?;
        new.deactivated_at.map_or(Ok(()), |at| self.deactivate(id, at))
    }

    pub fn insert_with_person(&self, new: &User, creation: Creation) -> Result<UserId> {
        let user = self.tx.people().insert(new)?;
        self.insert(user, new, creation)?;
        if let Some(lock) = &new.lock {
            self.tx.locks().insert(user, lock)?;
        }
        Ok(user)
    }

    /// Saves what differs between two states of one user.
    pub fn save(&self, before: &User, after: &User) -> Result<()> {
        if (&before.email, &before.name, &before.phone) != (&after.email, &after.name, &after.phone)
        {
            self.tx.people().save(after)?;
        }
        // A bulk change touches one of these tables, and writing the others would cost
        // more than the change.
        if row_of(before) != row_of(after) {
            self.update(after)?;
        }
        if before.practices != after.practices {
            let sql = "DELETE FROM membership_practice WHERE membership_id = :id";
            self.tx.change(sql, params! { ":id": after.membership })?;
            self.insert_practices(after.membership, &after.practices)?;
        }
        match (before.deactivated_at, after.deactivated_at) {
            (None, Some(at)) => self.deactivate(after.membership, at)?,
            (Some(_), None) => self.activate(after.membership)?,
            _ => {}
        }
        match (&before.lock, &after.lock) {
            (None, Some(lock)) => self.tx.locks().insert(after.id, lock),
            (Some(_), None) => self.tx.locks().delete(after.id),
            _ => Ok(()),
        }
    }

    fn update(&self, user: &User) -> Result<()> {
        self.tx.change_one(
            "UPDATE membership SET permission_set = :set, permissions = :permissions,
                 role_id = :role, user_type = :user_type, provider_id = :provider WHERE id = :id",
            params! {
                ":id": user.membership,
                ":set": user.permission_set.word(),
                ":permissions": user.permissions.bits(),
                ":role": user.role.as_ref().map(|role| role.id),
                ":user_type": user.user_type.word(),
                ":provider": user.provider.as_ref().map(|link| link.id),
            },
        )
    }

    fn insert_practices(&self, membership: MembershipId, practices: &[Practice]) -> Result<()> {
        let sql = "INSERT INTO membership_practice (membership_id, practice_id)
             VALUES (:id, :practice)";
        practices.iter().try_for_each(|practice| {
            self.tx.change_one(sql, params! { ":id": membership, ":practice": practice.id })
        })
    }

    fn deactivate(&self, membership: MembershipId, at: Timestamp) -> Result<()> {
        let sql = "INSERT INTO deactivation (membership_id, at) VALUES (:id, :at)";
        self.tx.change_one(sql, params! { ":id": membership, ":at": at })
    }

    fn activate(&self, membership: MembershipId) -> Result<()> {
        let sql = "DELETE FROM deactivation WHERE membership_id = :id";
        self.tx.change_one(sql, params! { ":id": membership })
    }
}

/// What the row of a membership holds.
fn row_of(user: &User) -> impl PartialEq + use<'_> {
    let role = user.role.as_ref().map(|role| role.id);
    (user.permission_set, user.permissions, role, user.user_type, &user.provider)
}
