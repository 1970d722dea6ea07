//! Table `history`: only ever added to.

use crate::domain::{
    author::Author, history::Entry, history::Head, history::HistoryFilter, history::Newest,
    id::CompanyId, time::Timestamp,
};
use crate::store::{
    convert::without_words, engine::tx::Row, engine::tx::Tx, engine::tx::handle,
    engine::value::params, error::Error, error::Result, walk::Ascending,
};
use std::collections::HashMap;

handle!(history, History, "The history.");

/// An entry as it is listed.
pub struct ListedEntry {
    pub entry: Entry,
    /// The company's name.
    pub company: Option<String>,
    pub hash: [u8; 32],
}

/// The columns of an entry.
pub(in crate::store) const COLUMNS: &str = "h.number, h.at, h.change_set, h.operator, h.company_id, h.kind, \
     h.subject_id, h.subject, h.action, h.before, h.after, h.reason, h.os_user, h.hash";

/// The entries that a company sees, as [`Entry::is_shown_to`] says.
const IS_SHOWN: &str = "(h.company_id = :company OR h.company_id IS NULL AND h.subject_id = 0 \
     OR h.company_id IS NULL AND h.kind = 'user' AND EXISTS (SELECT 1 FROM membership m \
         WHERE m.user_id = h.subject_id AND m.company_id = :company))";

/// True if the operator of an entry is nobody, the owner of the file, or has the
/// login email of somebody who is or was a member of the company.
const IS_MEMBER: &str = "(h.operator IS NULL OR h.operator LIKE '(%' OR EXISTS \
     (SELECT 1 FROM person o JOIN membership om ON om.user_id = o.id \
     WHERE o.email_key = lower(h.operator) AND om.company_id = :company)) AS is_member";

impl History<'_> {
    /// The newest entry; zeros if the history is empty.
    pub fn newest(&self) -> Result<Newest> {
        let sql = "SELECT number, change_set, at, hash FROM history ORDER BY number DESC LIMIT 1";
        let found = self.tx.optional(sql, params! {}, |row| {
            let number = row.get("number")?;
            let (change_set, at) = (row.get("change_set")?, row.get("at")?);
            let head = Some(Head { number, hash: row.get("hash")? });
            Ok(Newest { change_set, at, head })
        })?;
        let at = Timestamp::from_millis(0);
        Ok(found.unwrap_or(Newest { change_set: 0, at, head: None }))
    }

    /// The hash of an entry.
    pub fn hash_of(&self, number: i64) -> Result<Option<[u8; 32]>> {
        let sql = "SELECT hash FROM history WHERE number = :number";
        self.tx.optional(sql, params! { ":number": number }, |row| row.get("hash"))
    }

    /// A page of at most `most` entries that a company sees, the oldest first.
    pub fn page(
        &self,
        company: CompanyId,
        filter: &HistoryFilter,
        most: u32,
    ) -> Result<Vec<ListedEntry>> {
        // Each condition names every parameter: a statement refuses one that it lacks.
        let condition = match (&filter.user, filter.change_set) {
            (Some(_), _) => "h.subject_id = :user AND h.kind = 'user' AND :change_set IS NULL",
            (None, Some(_)) => "h.change_set = :change_set AND :user IS NULL",
            (None, None) => ":user IS NULL AND :change_set IS NULL",
        };
        let sql = format!(
            "SELECT {COLUMNS}, c.name AS company, {IS_MEMBER}
             FROM history h LEFT JOIN company c ON c.id = h.company_id
             WHERE h.number > :after AND {IS_SHOWN} AND {condition}
             ORDER BY h.number LIMIT :most"
        );
        let params = params! {
            ":after": filter.after,
            ":company": company,
            ":most": most,
            ":user": filter.user,
            ":change_set": filter.change_set,
        };
        let mut numbers = Ascending::after("entries of the history", Some(filter.after));
        let mut former = FormerEmails { tx: self.tx, company, known: HashMap::new() };
        self.tx.all(&sql, params, |row| {
            let entry = entry(row)?;
            numbers.take(entry.number)?;
            let (hash, name) = (row.get("hash")?, row.get("company")?);
            // The history of former emails is read only if no present one fits.
            let is_known = row.get("is_member")? || former.has(entry.operator.as_deref())?;
            Ok(ListedEntry { entry: seen_by(entry, Author::new(is_known))?, hash, company: name })
        })
    }
}

/// An entry as a company sees it that may not know who acted.
fn seen_by(entry: Entry, author: Author) -> Result<Entry> {
    if author.is_known() {
        return Ok(entry);
    }
    let (before, after) = (without_words(&entry.before)?, without_words(&entry.after)?);
    Ok(Entry { before, after, ..entry.signed_by(author) })
}

/// The emails that members of a company had once. Few entries ask, so each
/// email is looked for once.
struct FormerEmails<'t> {
    tx: &'t Tx<'t>,
    company: CompanyId,
    known: HashMap<String, bool>,
}

impl FormerEmails<'_> {
    fn has(&mut self, email: Option<&str>) -> Result<bool> {
        let key = email.unwrap_or_default().to_ascii_lowercase();
        if let Some(known) = self.known.get(&key) {
            return Ok(*known);
        }
        let sql = "SELECT EXISTS (SELECT 1 FROM membership m CROSS JOIN history f
             WHERE f.subject_id = m.user_id AND f.kind = 'user'
               AND m.company_id = :company AND lower(f.before ->> 'email') = :email) AS found";
        let params = params! { ":company": self.company, ":email": key };
        let known = self.tx.one(sql, params, |row| row.get("found"))?;
        self.known.insert(key, known);
        Ok(known)
    }
}

pub(in crate::store) fn entry(row: &Row<'_>) -> Result<Entry> {
    let number = row.get("number")?;
    let (at, change_set, operator) = (row.get("at")?, row.get("change_set")?, row.get("operator")?);
    let company = row.get("company_id")?;
    // The hash takes "no company" for 0, so a stored 0 would go unnoticed.
    if company == Some(0) {
        return Err(Error::inconsistent("history", "company_id", number));
    }
    Ok(Entry {
        number,
        at,
        change_set,
        operator,
        company,
        kind: row.get("kind")?,
        subject_id: row.get("subject_id")?,
        subject: row.get("subject")?,
        action: row.get("action")?,
        before: row.get("before")?,
        after: row.get("after")?,
        reason: row.get("reason")?,
        os_user: row.get("os_user")?,
    })
}
