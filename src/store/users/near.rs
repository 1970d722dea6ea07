//! Login emails near one that nobody has, found by the index and never by a walk.

use crate::store::{engine::value::params, error::Result, users::Users};

/// Emails with the same beginning that are looked at.
const MOST: i64 = 50;

impl Users<'_> {
    /// The login email of a key, as it is kept.
    pub fn email_of(&self, email_key: &str) -> Result<Option<String>> {
        let sql = "SELECT u.email FROM person u
             JOIN membership m ON m.user_id = u.id AND m.company_id = :company
             WHERE u.email_key = :key";
        let params = params! { ":company": self.directory.company, ":key": email_key };
        self.tx.optional(sql, params, |row| row.get("email"))
    }

    /// Login emails with this part before the @.
    pub fn emails_of_local_part(&self, local_key: &str) -> Result<Vec<String>> {
        let sql = "SELECT u.email FROM person u
             JOIN membership m ON m.user_id = u.id AND m.company_id = :company
             WHERE u.email_key >= :from AND u.email_key < :to
             ORDER BY u.email_key LIMIT :most";
        // The character after @ is A.
        let (from, to) = (format!("{local_key}@"), format!("{local_key}A"));
        let company = self.directory.company;
        let params = params! { ":company": company, ":from": from, ":to": to, ":most": MOST };
        self.tx.all(sql, params, |row| row.get("email"))
    }
}
