//! Accounts: table `membership` joined with identity and state, loaded whole
//! and saved by what differs.

use crate::domain::author::Author;
use crate::domain::company::permission::PermissionSet;
use crate::domain::company::practice::Practice;
use crate::domain::company::role::{Role, RoleLink};
use crate::domain::email::Email;
use crate::domain::full_name::FullName;
use crate::domain::id::{CompanyId, MembershipId, PersonRef, PracticeId, RoleId, UserId};
use crate::domain::phone::Phone;
use crate::domain::time::Timestamp;
use crate::domain::user::lock::{Lock, LockCause};
use crate::domain::user::user_type::UserType;
use crate::domain::user::{Account, NewAccount, ProviderLink};
use crate::store::error::{Error, Result};
use crate::store::{details, locks, practices, roles, sessions, sign_ins, users};
use rusqlite::{Connection, Row, ToSql, named_params};
use std::cell::OnceCell;

/// The columns that [`Loader::read_row`] reads, in its order.
pub const COLUMNS: &str = "u.id, u.email, u.name, u.phone, m.id, m.permission_set, m.permissions, \
     m.user_type, m.provider_id, (SELECT npi FROM provider WHERE id = m.provider_id), \
     m.created_by, (SELECT b.email FROM user b JOIN membership bm ON bm.user_id = b.id \
     WHERE b.id = m.created_by AND bm.company_id = m.company_id), m.created_at, d.at, \
     l.cause, l.since, l.by_id, (SELECT b.email FROM user b JOIN membership bm ON bm.user_id = b.id \
     WHERE b.id = l.by_id AND bm.company_id = m.company_id), l.note, l.failures, si.last_at, \
     (SELECT count(*) FROM membership o WHERE o.user_id = u.id), \
     (SELECT group_concat(mp.practice_id, ' ') FROM membership_practice mp WHERE mp.membership_id = m.id), \
     m.role_id";
/// How many columns those are.
pub const COLUMN_COUNT: usize = 24;

/// What hangs on `user u` and `membership m`.
pub const JOINS: &str = "LEFT JOIN deactivation d ON d.membership_id = m.id \
     LEFT JOIN lock l ON l.user_id = u.id \
     LEFT JOIN sign_in si ON si.user_id = u.id";

/// Loads the accounts of one company.
pub struct Loader {
    pub company: CompanyId,
    /// The practices of the company, by name.
    pub practices: Vec<Practice>,
    /// The roles of the company, read when the first account has one.
    roles: OnceCell<Vec<Role>>,
}

impl Loader {
    /// A loader with the practices of `company` at hand.
    pub fn new(connection: &Connection, company: CompanyId) -> Result<Self> {
        let practices = practices::of_company(connection, company)?;
        Ok(Self { company, practices, roles: OnceCell::new() })
    }

    /// The practices in which somebody can work.
    pub fn active_practices(&self) -> Vec<Practice> {
        self.practices.iter().filter(|practice| practice.active).cloned().collect()
    }

    /// The account with a login email, given its key.
    pub fn find(&self, connection: &Connection, email_key: &str) -> Result<Option<Account>> {
        self.find_where(connection, "u.email_key = :value", &email_key)
    }

    /// The account of a person.
    pub fn find_user(&self, connection: &Connection, user: UserId) -> Result<Option<Account>> {
        self.find_where(connection, "u.id = :value", &user)
    }

    fn find_where(
        &self,
        connection: &Connection,
        condition: &'static str,
        value: &dyn ToSql,
    ) -> Result<Option<Account>> {
        let mut statement = connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM user u
             JOIN membership m ON m.user_id = u.id AND m.company_id = :company {JOINS}
             WHERE {condition}"
        ))?;
        let mut rows =
            statement.query(named_params! { ":company": self.company, ":value": value })?;
        rows.next()?.map(|row| self.read_row(connection, row)).transpose()
    }

    /// The account of a row of [`COLUMNS`].
    pub fn read_row(&self, connection: &Connection, row: &Row<'_>) -> Result<Account> {
        let id: i64 = row.get(0)?;
        let broken = |column| Error::inconsistent("user", column, id);
        let email: String = row.get(1)?;
        let name: String = row.get(2)?;
        let set: String = row.get(5)?;
        let permissions: String = row.get(6)?;
        let user_type: String = row.get(7)?;
        Ok(Account {
            user: UserId(id),
            email: Email::from_stored(&email).ok_or_else(|| broken("email"))?,
            name: FullName::parse(&name).map_err(|_| broken("name"))?,
            phone: row.get::<_, Option<String>>(3)?.map(Phone::from_stored),
            lock: lock_from_row(row)?,
            last_sign_in: row.get(20)?,
            companies: row.get(21)?,
            membership: row.get(4)?,
            company: self.company,
            permission_set: PermissionSet::of_word(&set).ok_or_else(|| broken("permission_set"))?,
            permissions: details::permissions_of(&permissions)
                .ok_or_else(|| broken("permissions"))?,
            role: self.role(connection, row.get(23)?)?,
            practices: self.practices_of(row.get(22)?).ok_or_else(|| broken("practices"))?,
            user_type: UserType::of_word(&user_type).ok_or_else(|| broken("user_type"))?,
            provider: link_from_row(row)?,
            deactivated_at: row.get(13)?,
            created_by: person_from_row(row, 10)?,
            created_at: row.get(12)?,
        })
    }

    /// The roles of the company, by name.
    pub fn roles(&self, connection: &Connection) -> Result<&[Role]> {
        if let Some(roles) = self.roles.get() {
            return Ok(roles);
        }
        let roles = roles::of_company(connection, self.company)?;
        Ok(self.roles.get_or_init(|| roles))
    }

    fn role(&self, connection: &Connection, id: Option<RoleId>) -> Result<Option<RoleLink>> {
        let Some(id) = id else {
            return Ok(None);
        };
        let role = self.roles(connection)?.iter().find(|role| role.id == id);
        let broken = || Error::inconsistent("membership", "role_id", id.0);
        Ok(Some(role.ok_or_else(broken)?.into()))
    }

    fn practices_of(&self, ids: Option<String>) -> Option<Vec<Practice>> {
        let ids = details::practices_of(&ids.unwrap_or_default())?;
        let found = |id: &PracticeId| self.practices.iter().any(|one| one.id == *id);
        ids.iter()
            .all(found)
            .then(|| self.practices.iter().filter(|one| ids.contains(&one.id)).cloned().collect())
    }
}

/// A person in two neighbouring columns, row number and email; the email of one
/// who is not a member of the company is absent.
fn person_from_row(row: &Row<'_>, column: usize) -> Result<Option<PersonRef>> {
    let Some(id) = row.get(column)? else {
        return Ok(None);
    };
    let email: Option<String> = row.get(column + 1)?;
    let author = Author::new(email.is_some());
    Ok(Some(PersonRef { id, email: author.name(email.unwrap_or_default()) }))
}

/// Whether the company sees the person in two such columns; an empty column is not a secret.
fn author_from_row(row: &Row<'_>, column: usize) -> Result<Author> {
    let (id, email): (Option<UserId>, Option<String>) = (row.get(column)?, row.get(column + 1)?);
    Ok(Author::new(id.is_none() || email.is_some()))
}

fn link_from_row(row: &Row<'_>) -> Result<Option<ProviderLink>> {
    Ok(match row.get(8)? {
        Some(id) => Some(ProviderLink { id, npi: row.get(9)? }),
        None => None,
    })
}

fn lock_from_row(row: &Row<'_>) -> Result<Option<Lock>> {
    let Some(cause) = row.get::<_, Option<String>>(14)? else {
        return Ok(None);
    };
    let id: i64 = row.get(0)?;
    let cause =
        LockCause::of_word(&cause).ok_or_else(|| Error::inconsistent("lock", "cause", id))?;
    Ok(Some(Lock {
        cause,
        since: row.get(15)?,
        by: person_from_row(row, 16)?,
        note: author_from_row(row, 16)?.words(row.get(18)?),
        failures: row.get(19)?,
    }))
}

/// How many users a company has, active or not.
pub fn count(connection: &Connection, company: CompanyId) -> Result<u64> {
    let sql = "SELECT count(*) FROM membership WHERE company_id = :company";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement
        .query_row(named_params! { ":company": company }, |row| row.get::<_, i64>(0))?
        .unsigned_abs())
}

/// The accounts of a person in all companies, active or not.
pub fn of_user(connection: &Connection, user: UserId) -> Result<Vec<Account>> {
    let mut accounts = Vec::new();
    for company in users::companies(connection, user)? {
        accounts.extend(Loader::new(connection, company)?.find_user(connection, user)?);
    }
    Ok(accounts)
}

/// Adds a membership for the person `user`.
pub fn insert_membership(
    connection: &Connection,
    (company, user): (CompanyId, UserId),
    new: &NewAccount,
    by: (Option<UserId>, Timestamp),
) -> Result<MembershipId> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO membership (user_id, company_id, permission_set, permissions, role_id,
             user_type, provider_id, created_by, created_at)
         VALUES (:user, :company, :set, :permissions, :role, :user_type, :provider, :by, :at)",
    )?;
    let id = MembershipId(statement.insert(named_params! {
        ":user": user,
        ":company": company,
        ":set": new.permission_set.word(),
        ":permissions": details::permissions_text(new.permissions),
        ":role": new.role.as_ref().map(|role| role.id),
        ":user_type": new.user_type.word(),
        ":provider": new.provider.as_ref().map(|link| link.id),
        ":by": by.0,
        ":at": by.1,
    })?);
    insert_practices(connection, id, &new.practices)?;
    if let Some(at) = new.deactivated_at {
        insert_deactivation(connection, id, at)?;
    }
    Ok(id)
}

/// Adds a person with a membership.
pub fn insert(
    connection: &Connection,
    company: CompanyId,
    new: &NewAccount,
    by: (Option<UserId>, Timestamp),
) -> Result<UserId> {
    let user = users::insert(connection, new)?;
    insert_membership(connection, (company, user), new, by)?;
    if let Some(lock) = &new.lock {
        locks::insert(connection, user, lock)?;
    }
    Ok(user)
}

/// Saves what differs between two states of one account. A new deactivation or
/// lock ends the person's open sessions; an unlock resets the failures.
pub fn save(
    connection: &Connection,
    before: &Account,
    after: &Account,
    now: Timestamp,
) -> Result<()> {
    if (&before.email, &before.name, &before.phone) != (&after.email, &after.name, &after.phone) {
        update_identity(connection, after)?;
    }
    if membership_part(before) != membership_part(after) {
        update_membership(connection, after)?;
    }
    if before.practices != after.practices {
        let sql = "DELETE FROM membership_practice WHERE membership_id = :id";
        connection.prepare_cached(sql)?.execute(named_params! { ":id": after.membership })?;
        insert_practices(connection, after.membership, &after.practices)?;
    }
    save_deactivation(connection, before, after, now)?;
    save_lock(connection, before, after, now)
}

fn membership_part(account: &Account) -> impl PartialEq + use<'_> {
    let role = account.role.as_ref().map(|role| role.id);
    (account.permission_set, account.permissions, role, account.user_type, &account.provider)
}

fn update_identity(connection: &Connection, account: &Account) -> Result<()> {
    connection.execute(
        "UPDATE user SET email = :email, email_key = :email_key, name = :name,
             name_key = :name_key, phone = :phone WHERE id = :id",
        named_params! {
            ":id": account.user,
            ":email": account.email.as_str(),
            ":email_key": account.email.key(),
            ":name": account.name.as_str(),
            ":name_key": account.name.key(),
            ":phone": account.phone.as_ref().map(Phone::as_str),
        },
    )?;
    Ok(())
}

fn update_membership(connection: &Connection, account: &Account) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "UPDATE membership SET permission_set = :set, permissions = :permissions, role_id = :role,
             user_type = :user_type, provider_id = :provider WHERE id = :id",
    )?;
    statement.execute(named_params! {
        ":id": account.membership,
        ":set": account.permission_set.word(),
        ":permissions": details::permissions_text(account.permissions),
        ":role": account.role.as_ref().map(|role| role.id),
        ":user_type": account.user_type.word(),
        ":provider": account.provider.as_ref().map(|link| link.id),
    })?;
    Ok(())
}

fn insert_practices(
    connection: &Connection,
    membership: MembershipId,
    practices: &[Practice],
) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO membership_practice (membership_id, practice_id) VALUES (:id, :practice)",
    )?;
    for practice in practices {
        statement.execute(named_params! { ":id": membership, ":practice": practice.id })?;
    }
    Ok(())
}

fn insert_deactivation(
    connection: &Connection,
    membership: MembershipId,
    at: Timestamp,
) -> Result<()> {
    let sql = "INSERT INTO deactivation (membership_id, at) VALUES (:id, :at)";
    let parameters = named_params! { ":id": membership, ":at": at };
    connection.prepare_cached(sql)?.execute(parameters)?;
    Ok(())
}

fn save_deactivation(
    connection: &Connection,
    before: &Account,
    after: &Account,
    now: Timestamp,
) -> Result<()> {
    match (before.deactivated_at, after.deactivated_at) {
        (None, Some(at)) => {
            insert_deactivation(connection, after.membership, at)?;
            sessions::end_all(connection, after.user, now)
        }
        (Some(_), None) => {
            let sql = "DELETE FROM deactivation WHERE membership_id = :id";
            connection.prepare_cached(sql)?.execute(named_params! { ":id": after.membership })?;
            Ok(())
        }
        _ => Ok(()),
    }
}

fn save_lock(
    connection: &Connection,
    before: &Account,
    after: &Account,
    now: Timestamp,
) -> Result<()> {
    match (&before.lock, &after.lock) {
        (None, Some(lock)) => {
            locks::insert(connection, after.user, lock)?;
            sessions::end_all(connection, after.user, now)
        }
        (Some(_), None) => {
            locks::delete(connection, after.user)?;
            sign_ins::reset(connection, after.user)
        }
        _ => Ok(()),
    }
}
