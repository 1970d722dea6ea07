//! Table `user`: identities, one a person over all companies.

use crate::domain::email::Email;
use crate::domain::full_name::FullName;
use crate::domain::id::{CompanyId, PersonRef, UserId};
use crate::domain::phone::Phone;
use crate::domain::user::NewAccount;
use crate::store::error::{Error, Result};
use rusqlite::{Connection, OptionalExtension, named_params};

/// A person, whatever the company.
pub struct Identity {
    pub id: UserId,
    pub email: Email,
    pub name: FullName,
    pub phone: Option<Phone>,
}

/// Adds a person.
pub fn insert(connection: &Connection, new: &NewAccount) -> Result<UserId> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO user (email, email_key, name, name_key, phone)
         VALUES (:email, :email_key, :name, :name_key, :phone)",
    )?;
    let id = statement.insert(named_params! {
        ":email": new.email.as_str(),
        ":email_key": new.email.key(),
        ":name": new.name.as_str(),
        ":name_key": new.name.key(),
        ":phone": new.phone.as_ref().map(Phone::as_str),
    })?;
    Ok(UserId(id))
}

/// The person with a login email, given its key.
pub fn find(connection: &Connection, email_key: &str) -> Result<Option<Identity>> {
    let mut statement = connection
        .prepare_cached("SELECT id, email, name, phone FROM user WHERE email_key = :key")?;
    let row = statement
        .query_row(named_params! { ":key": email_key }, |row| {
            Ok((row.get(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get(3)?))
        })
        .optional()?;
    row.map(|(id, email, name, phone)| identity(id, &email, &name, phone)).transpose()
}

fn identity(id: i64, email: &str, name: &str, phone: Option<String>) -> Result<Identity> {
    Ok(Identity {
        id: UserId(id),
        email: Email::from_stored(email).ok_or_else(|| Error::inconsistent("user", "email", id))?,
        name: FullName::parse(name).map_err(|_| Error::inconsistent("user", "name", id))?,
        phone: phone.map(Phone::from_stored),
    })
}

/// A person for people: the full name with the login email.
pub fn named(connection: &Connection, person: &PersonRef) -> Result<String> {
    let mut statement = connection.prepare_cached("SELECT name FROM user WHERE id = :id")?;
    let name: String = statement.query_row(named_params! { ":id": person.id }, |row| row.get(0))?;
    Ok(format!("{name} <{}>", person.email))
}

/// The companies of a person, active or not.
pub fn companies(connection: &Connection, user: UserId) -> Result<Vec<CompanyId>> {
    let mut statement = connection.prepare_cached(
        "SELECT company_id FROM membership WHERE user_id = :user ORDER BY company_id",
    )?;
    let rows = statement.query_map(named_params! { ":user": user }, |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
