//! Table `person`: identities, one for each person over all companies.

use crate::domain::{
    email::Email, full_name::FullName, id::CompanyId, id::PersonRef, id::UserId, person::Person,
    phone::Phone, user::User,
};
use crate::store::{
    engine::row::Origin, engine::row::Row, engine::sqlite::late::LateIndex, engine::tx::handle,
    engine::value::params, error::Result, range::End, range::Range, range::WALKED,
};

const PERSON: Origin = Origin::of("person");

handle!(people, People, "The people, whatever the company.");

/// What keeps people in the order of lists. An import adds them in another one.
const LIST: &str = "person_list";

impl People<'_> {
    /// How many people there are at most: nobody is ever removed.
    pub fn most(&self) -> Result<i64> {
        let sql = "SELECT coalesce(max(id), 0) AS most FROM person";
        self.tx.one(sql, params! {}, |row| row.get("most"))
    }

    /// Keeps no order of lists from here to [`Self::list_again`], in one transaction.
    pub fn list_later(&self) -> Result<Option<LateIndex>> {
        self.tx.drop_for_now(LIST)
    }

    /// Brings all people into the order of lists.
    pub fn list_again(&self, late: LateIndex) -> Result<()> {
        self.tx.build(late)
    }

    pub fn insert(&self, new: &User) -> Result<UserId> {
        self.tx.insert(
            "INSERT INTO person (email, email_key, name, name_key, phone)
             VALUES (:email, :email_key, :name, :name_key, :phone) RETURNING id",
            params! {
                ":email": new.email.as_str(),
                ":email_key": new.email.key(),
                ":name": new.name.as_str(),
                ":name_key": new.name.key(),
                ":phone": new.phone.as_ref().map(Phone::as_str),
            },
        )
    }

    /// Which of some keys of login emails somebody has. The keys are plain: no quotes and no
    /// backslashes.
    pub fn known_of(&self, keys: &[String]) -> Result<Vec<String>> {
        let texts = format!("[\"{}\"]", keys.join("\",\""));
        let sql = "SELECT email_key FROM person
             WHERE email_key IN (SELECT value FROM json_each(:texts) AS listed)";
        self.tx.all(sql, params! { ":texts": texts }, |row| row.get("email_key"))
    }

    /// Saves the email, name and phone of a user's person.
    pub fn save(&self, user: &User) -> Result<()> {
        self.tx.search_blocks().add(user)?;
        self.tx.change_one(
            "UPDATE person SET email = :email, email_key = :email_key, name = :name,
                 name_key = :name_key, phone = :phone WHERE id = :id",
            params! {
                ":id": user.id,
                ":email": user.email.as_str(),
                ":email_key": user.email.key(),
                ":name": user.name.as_str(),
                ":name_key": user.name.key(),
                ":phone": user.phone.as_ref().map(Phone::as_str),
            },
        )
    }

    /// Gives a person a login email that nobody signs in with, until the transaction gives
    /// another: the old one is free at once.
    pub fn park_email(&self, user: UserId) -> Result<()> {
        let parked = format!("parked.{}@renaming.invalid", user.0);
        self.tx.change_one(
            "UPDATE person SET email = :parked, email_key = :parked WHERE id = :id",
            params! { ":id": user, ":parked": parked },
        )
    }

    /// The ID of the person with a login email, given its key.
    pub fn id_of(&self, email_key: &str) -> Result<Option<UserId>> {
        let sql = "SELECT id FROM person WHERE email_key = :key";
        self.tx.optional(sql, params! { ":key": email_key }, |row| row.get("id"))
    }

    /// The person with a login email, given its key.
    pub fn find(&self, email_key: &str) -> Result<Option<Person>> {
        let sql = "SELECT id, email, name, phone FROM person WHERE email_key = :key";
        self.tx.optional(sql, params! { ":key": email_key }, person)
    }

    /// The part of a range of emails that is looked at from one end.
    pub fn near(&self, end: End, range: Range) -> Result<Range> {
        let sql = format!(
            "SELECT email_key FROM person WHERE email_key >= :begin AND email_key < :end
             ORDER BY email_key {} LIMIT 1 OFFSET {WALKED}",
            end.order()
        );
        let params = params! { ":begin": range.begin, ":end": range.end };
        let key = self.tx.optional(&sql, params, |row| row.get("email_key"))?;
        Ok(range.cut(end, key))
    }

    /// A person for people: the full name with the login email.
    pub fn named(&self, person: &PersonRef) -> Result<String> {
        let sql = "SELECT name FROM person WHERE id = :id";
        let name: String = self.tx.one(sql, params! { ":id": person.id }, |row| row.get("name"))?;
        Ok(format!("{name} <{}>", person.email))
    }

    /// The companies of a person, active or not.
    pub fn companies(&self, user: UserId) -> Result<Vec<CompanyId>> {
        let sql = "SELECT company_id FROM membership WHERE user_id = :user ORDER BY company_id";
        self.tx.all(sql, params! { ":user": user }, |row| row.get("company_id"))
    }
}

fn person(row: &Row<'_>) -> Result<Person> {
    Ok(Person {
        id: row.get("id")?,
        email: row.parsed(PERSON, "email", Email::from_stored)?,
        name: row.parsed(PERSON, "name", FullName::from_stored)?,
        phone: row.get::<Option<String>>("phone")?.map(Phone::from_stored),
    })
}
