//! Users of a company: a person, the membership and all that hangs on them, read
//! in one row.

use crate::domain::{
    author::Author, company::permission::PermissionSet, company::permission::Permissions,
    company::role::RoleLink, email::Email, full_name::FullName, id::PersonRef, id::RoleId,
    id::UserId, phone::Phone, user::ProviderLink, user::User, user::lock::Lock,
    user::lock::LockCause, user::user_type::UserType,
};
use crate::store::{
    convert::practices_of, directory::Directory, engine::row::Origin, engine::row::Row,
    engine::tx::Tx, engine::value::Bind, engine::value::params, error::Error, error::Result,
};
use std::sync::LazyLock;

mod lines;
mod lists;
mod near;
mod offers;
mod position;
mod query;
mod sought;

pub use position::Position;

const LOCK: Origin = Origin::of("lock");
const MEMBERSHIP: Origin = Origin::of("membership").identified_by("membership_id");
const PERSON: Origin = Origin::of("person");

/// The users of one company.
pub struct Users<'t> {
    tx: &'t Tx<'t>,
    directory: &'t Directory,
}

impl<'t> Tx<'t> {
    /// The users of the directory's company.
    pub const fn users(&'t self, directory: &'t Directory) -> Users<'t> {
        Users { tx: self, directory }
    }

    /// The users that a person is in all companies, active or not.
    pub fn accounts_of(&self, user: UserId) -> Result<Vec<User>> {
        let mut users = Vec::new();
        for company in self.people().companies(user)? {
            users.extend(self.users(&self.directory(company)?).find_person(user)?);
        }
        Ok(users)
    }
}

/// The columns of a user, in the order in which they are read. One statement reads all
/// tables: a statement for each would take most of the time of a list.
const COLUMNS: &str = "u.id, u.email, u.name, u.phone, l.cause, l.since, l.by_id, l.note, l.failures, si.last_at, \
     (SELECT count(*) FROM membership o WHERE o.user_id = u.id) AS companies, \
     m.id AS membership_id, m.permission_set, m.permissions, m.role_id, \
     (SELECT string_agg(CAST(mp.practice_id AS TEXT), ' ') FROM membership_practice mp \
         WHERE mp.membership_id = m.id) AS practices, \
     m.user_type, m.provider_id, \
     (SELECT p.npi FROM provider p WHERE p.id = m.provider_id) AS npi, \
     d.at AS deactivated_at, m.created_by, m.created_at";

/// What hangs on `person u` and `membership m`.
const JOINS: &str = "LEFT JOIN deactivation d ON d.membership_id = m.id \
     LEFT JOIN lock l ON l.user_id = u.id \
     LEFT JOIN sign_in si ON si.user_id = u.id";

/// Bulk work finds a user for each row, so these texts are put together once.
static BY_EMAIL: LazyLock<String> = LazyLock::new(|| find_where("u.email_key = :value"));
static BY_ID: LazyLock<String> = LazyLock::new(|| find_where("u.id = :value"));
static ALL_OF: LazyLock<String> = LazyLock::new(|| {
    find_where("u.id IN (SELECT value FROM json_each(:value) AS listed) ORDER BY u.id")
});

fn find_where(condition: &str) -> String {
    format!(
        "SELECT {COLUMNS} FROM person u
         JOIN membership m ON m.user_id = u.id AND m.company_id = :company {JOINS}
         WHERE {condition}"
    )
}

impl Users<'_> {
    /// The user with a login email, given its key.
    pub fn find(&self, email_key: &str) -> Result<Option<User>> {
        self.find_by(&BY_EMAIL, &email_key)
    }

    pub fn find_person(&self, user: UserId) -> Result<Option<User>> {
        self.find_by(&BY_ID, &user)
    }

    /// The users with these IDs, in the order of the IDs.
    pub fn all_of(&self, ids: &[UserId]) -> Result<Vec<User>> {
        let list = ids.iter().map(|id| id.0.to_string()).collect::<Vec<_>>().join(",");
        let list = format!("[{list}]");
        let params = params! { ":company": self.directory.company, ":value": list };
        self.tx.all(&ALL_OF, params, |row| self.read(row))
    }

    fn find_by(&self, sql: &str, value: &dyn Bind) -> Result<Option<User>> {
        let company = self.directory.company;
        let params: &[(&str, &dyn Bind)] = &[(":company", &company), (":value", value)];
        self.tx.optional(sql, params, |row| self.read(row))
    }

    /// How many users the company has, active or not.
    pub fn count_all(&self) -> Result<u64> {
        let sql = "SELECT count(*) AS found FROM membership WHERE company_id = :company";
        let params = params! { ":company": self.directory.company };
        Ok(self.tx.one(sql, params, |row| row.get::<i64>("found"))?.unsigned_abs())
    }

    fn read(&self, row: &Row<'_>) -> Result<User> {
        Ok(User {
            id: row.get("id")?,
            email: row.parsed(PERSON, "email", Email::from_stored)?,
            name: row.parsed(PERSON, "name", FullName::from_stored)?,
            phone: row.get::<Option<String>>("phone")?.map(Phone::from_stored),
            lock: self.lock(row)?,
            last_sign_in: row.get("last_at")?,
            companies: row.get("companies")?,
            membership: row.get("membership_id")?,
            company: self.directory.company,
            permission_set: row.parsed(MEMBERSHIP, "permission_set", PermissionSet::of_word)?,
            permissions: row.decoded(MEMBERSHIP, "permissions", Permissions::of_bits)?,
            role: self.role(row)?,
            practices: self.practices(row)?,
            user_type: row.parsed(MEMBERSHIP, "user_type", UserType::of_word)?,
            provider: provider(row)?,
            deactivated_at: row.get("deactivated_at")?,
            created_by: self.author(row.get("created_by")?)?,
            created_at: row.get("created_at")?,
        })
    }

    fn lock(&self, row: &Row<'_>) -> Result<Option<Lock>> {
        if row.is_null("cause")? {
            return Ok(None);
        }
        let cause = row.parsed(LOCK, "cause", LockCause::of_word)?;
        let since = row.get("since")?;
        let by = row.get::<Option<UserId>>("by_id")?;
        let author = match by {
            Some(by) => Author::new(self.directory.email_of(self.tx, by)?.is_some()),
            None => Author::new(true),
        };
        let note = author.words(row.get("note")?);
        Ok(Some(Lock { cause, since, by: self.author(by)?, note, failures: row.get("failures")? }))
    }

    /// A person with the login email, which is absent if it is not a member of the company.
    fn author(&self, id: Option<UserId>) -> Result<Option<PersonRef>> {
        let Some(id) = id else {
            return Ok(None);
        };
        let email = self.directory.email_of(self.tx, id)?;
        let author = Author::new(email.is_some());
        Ok(Some(PersonRef { id, email: author.name(email.unwrap_or_default()) }))
    }

    fn role(&self, row: &Row<'_>) -> Result<Option<RoleLink>> {
        let Some(id) = row.get::<Option<RoleId>>("role_id")? else {
            return Ok(None);
        };
        let role = self.directory.role(self.tx, id)?;
        Ok(Some(role.ok_or_else(|| Error::inconsistent("membership", "role_id", id.0))?.into()))
    }

    fn practices(&self, row: &Row<'_>) -> Result<Vec<crate::domain::company::practice::Practice>> {
        let ids: Option<String> = row.get("practices")?;
        let practices = practices_of(&ids.unwrap_or_default())
            .and_then(|ids| self.directory.practices_of(&ids));
        match practices {
            Some(practices) => Ok(practices),
            None => Err(Error::inconsistent("membership", "practices", row.get("membership_id")?)),
        }
    }
}

fn provider(row: &Row<'_>) -> Result<Option<ProviderLink>> {
    Ok(match row.get("provider_id")? {
        Some(id) => Some(ProviderLink { id, npi: row.get("npi")? }),
        None => None,
    })
}
