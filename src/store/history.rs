//! Tables `change_set` and `history`: only ever added to.

use crate::domain::{
    author::Author, chain::SaltKey, history::ChangeSet, history::Entry, history::Head,
    history::Newest, listed_entry::ListedEntry, time::Timestamp,
};
use crate::store::{
    convert::without_words, engine::row::Row, engine::tx::handle, engine::value::params,
    error::Result,
};

handle!(history, History, "The history.");

/// The columns of an entry and its change set.
pub(in crate::store) const COLUMNS: &str = "h.number, h.change_set, h.company_id, h.kind, \
     h.subject_id, h.subject, h.action, h.before, h.after, h.hash, c.at, c.operator_id, \
     c.operator, c.reason, c.os_user, c.session";

/// The entries that a company sees, as [`Entry::is_shown_to`] says.
pub(in crate::store) const IS_SHOWN: &str = "(h.company_id = :company OR h.company_id IS NULL AND h.subject_id = 0 \
     OR h.company_id IS NULL AND h.kind = 'user' AND EXISTS (SELECT 1 FROM membership m \
         WHERE m.user_id = h.subject_id AND m.company_id = :company))";

/// True if the operator of an entry is nobody, the owner of the file, or somebody who
/// is or was a member of the company.
pub(in crate::store) const IS_MEMBER: &str = "(c.operator_id IS NULL OR EXISTS (SELECT 1 FROM membership om \
     WHERE om.user_id = c.operator_id AND om.company_id = :company)) AS is_member";

impl History<'_> {
    /// The newest entry; zeros if the history is empty.
    pub fn newest(&self) -> Result<Newest> {
        let sql = "SELECT h.number, h.change_set, c.at, h.hash FROM history h
             JOIN change_set c ON c.number = h.change_set ORDER BY h.number DESC LIMIT 1";
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
}

/// The entry as a company sees it that may not know who acted.
fn seen_by(listed: ListedEntry, author: Author) -> Result<ListedEntry> {
    if author.is_known() {
        return Ok(listed);
    }
    let before = without_words(&listed.entry.before)?;
    let after = without_words(&listed.entry.after)?;
    let entry = Entry { before, after, ..listed.entry };
    let change_set = listed.change_set.signed_by(author);
    Ok(ListedEntry { entry, change_set, salt: None, ..listed })
}

/// An entry as a company sees it.
pub(in crate::store) fn listed(row: &Row<'_>, salts: &SaltKey) -> Result<ListedEntry> {
    let (entry, hash) = (entry(row)?, row.get("hash")?);
    let change_set = change_set(row, entry.change_set)?;
    let seal = salts.seal(&change_set);
    let (salt, digest) = (seal.salt(entry.number), seal.digest_of(&entry));
    let (company, author) = (row.get("company")?, Author::new(row.get("is_member")?));
    let is_hidden = !row.get::<bool>("is_shown")?;
    let salt = Some(salt).filter(|_| !is_hidden);
    seen_by(ListedEntry { entry, change_set, company, salt, digest, hash, is_hidden }, author)
}

pub(in crate::store) fn entry(row: &Row<'_>) -> Result<Entry> {
    Ok(Entry {
        number: row.get("number")?,
        change_set: row.get("change_set")?,
        company: row.get("company_id")?,
        kind: row.get("kind")?,
        subject_id: row.get("subject_id")?,
        subject: row.get("subject")?,
        action: row.get("action")?,
        before: row.get("before")?,
        after: row.get("after")?,
    })
}

/// The change set of an entry.
pub(in crate::store) fn change_set(row: &Row<'_>, number: i64) -> Result<ChangeSet> {
    Ok(ChangeSet {
        number,
        at: row.get("at")?,
        operator_id: row.get("operator_id")?,
        operator: row.get("operator")?,
        reason: row.get("reason")?,
        os_user: row.get("os_user")?,
        session: row.get("session")?,
    })
}
