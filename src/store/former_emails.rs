//! Table `former_email`: the login emails that people had, so that one is found by the
//! email of before.

use crate::domain::id::UserId;
use crate::store::{engine::tx::handle, engine::value::params, error::Result};

handle!(former_emails, FormerEmails, "The former login emails.");

impl FormerEmails<'_> {
    /// Keeps an email, given its key, that a person had until now.
    pub fn insert(&self, email_key: &str, user: UserId) -> Result<()> {
        let sql = "INSERT INTO former_email (email_key, user_id) VALUES (:key, :user)
             ON CONFLICT (email_key, user_id) DO NOTHING";
        self.tx.change(sql, params! { ":key": email_key, ":user": user }).map(drop)
    }

    /// The people who had an email, given its key.
    pub fn holders(&self, email_key: &str) -> Result<Vec<UserId>> {
        let sql = "SELECT user_id FROM former_email WHERE email_key = :key ORDER BY user_id";
        self.tx.all(sql, params! { ":key": email_key }, |row| row.get("user_id"))
    }
}
