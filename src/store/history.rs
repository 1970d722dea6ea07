//! Tables `change_set` and `history`: only ever added to.

use crate::domain::{
    author::Author, history::ChangeSet, history::Entry, history::Head, history::Newest,
    id::CompanyId, listed_entry::HistoryFilter, listed_entry::ListedEntry, time::Timestamp,
};
use crate::store::{
    convert::without_words, engine::tx::Row, engine::tx::handle, engine::value::params,
    error::Result, walk::Ascending,
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
const IS_MEMBER: &str = "(c.operator_id IS NULL OR EXISTS (SELECT 1 FROM membership om \
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
            "SELECT {COLUMNS}, k.name AS company, {IS_MEMBER}
             FROM history h JOIN change_set c ON c.number = h.change_set
             LEFT JOIN company k ON k.id = h.company_id
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
        self.tx.all(&sql, params, |row| {
            let listed = listed(row)?;
            numbers.take(listed.entry.number)?;
            seen_by(listed, Author::new(row.get("is_member")?))
        })
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
    Ok(ListedEntry { entry, change_set: listed.change_set.signed_by(author), ..listed })
}

fn listed(row: &Row<'_>) -> Result<ListedEntry> {
    let (entry, hash) = (entry(row)?, row.get("hash")?);
    let change_set = change_set(row, entry.change_set)?;
    let digest = entry.digest(&change_set.digest());
    Ok(ListedEntry { entry, change_set, digest, hash, company: row.get("company")? })
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
