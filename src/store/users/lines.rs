//! The users of a company as an export writes them: no more is read than a file has.

use crate::domain::{
    company::permission::PermissionSet, company::permission::Permissions,
    company::practice::Practice, user::line::UserLine, user::user_type::UserType,
};
use crate::store::{
    engine::row::Row, engine::value::params, error::Error, error::Result, users::MEMBERSHIP,
    users::Users, walk::Ascending,
};
use std::collections::HashMap;

/// The memberships in their own order, with what hangs on them; the engine sorts the rows
/// outside of memory. A walk in the order of emails would visit a page for each user.
const SQL: &str = "SELECT u.email, u.email_key, u.name, u.phone, d.at, l.user_id AS locked_id,
         m.id AS membership_id, m.user_type, m.permission_set, m.role_id, m.permissions,
         (SELECT string_agg(CAST(mp.practice_id AS TEXT), ' ') FROM membership_practice mp
             WHERE mp.membership_id = m.id) AS practices,
         p.npi
     FROM membership m CROSS JOIN person u ON u.id = m.user_id
     LEFT JOIN deactivation d ON d.membership_id = m.id
     LEFT JOIN lock l ON l.user_id = u.id
     LEFT JOIN provider p ON p.id = m.provider_id
     WHERE +m.company_id = :company ORDER BY u.email_key";

/// Texts whose meaning is kept; many users share few.
const MOST_KEPT: usize = 1_024;

/// What stored texts mean, so that each is read once.
#[derive(Default)]
struct Meanings {
    practices: HashMap<String, Vec<Practice>>,
}

impl Users<'_> {
    /// Hands on a line for each user, by login email.
    pub fn each_line<E: From<Error>>(
        &self,
        mut take: impl FnMut(UserLine<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut keys = Ascending::after("users", None);
        let mut meanings = Meanings::default();
        self.tx.each(SQL, params! { ":company": self.directory.company }, |row| {
            let email = row.text("email")?;
            keys.take(row.get::<String>("email_key")?)?;
            let (name, phone) = (row.text("name")?, row.optional_text("phone")?);
            let is_active = row.is_null("at")?;
            let is_locked = !row.is_null("locked_id")?;
            let user_type = row.parsed(MEMBERSHIP, "user_type", UserType::of_word)?;
            let set = row.parsed(MEMBERSHIP, "permission_set", PermissionSet::of_word)?;
            let role = self.role(row)?;
            let permissions = row.decoded(MEMBERSHIP, "permissions", Permissions::of_bits)?;
            let practices = meanings.practices(self, row)?;
            take(UserLine {
                email,
                name,
                phone,
                is_active,
                is_locked,
                user_type,
                permission_set: set,
                role: role.as_ref().map(|role| role.name.as_str()),
                permissions,
                practices,
                provider_npi: row.optional_text("npi")?,
                hash: None,
            })
        })
    }
}

impl Meanings {
    fn practices(&mut self, users: &Users<'_>, row: &Row<'_>) -> Result<&[Practice]> {
        let text = row.optional_text("practices")?.unwrap_or_default();
        if !self.practices.contains_key(text) {
            let practices = users.practices(row)?;
            make_room(&mut self.practices);
            self.practices.insert(text.to_owned(), practices);
        }
        Ok(self.practices.get(text).map_or(&[], Vec::as_slice))
    }
}

fn make_room<T>(kept: &mut HashMap<String, T>) {
    if kept.len() >= MOST_KEPT {
        kept.clear();
    }
}
