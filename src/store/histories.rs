//! Table `history`: only ever added to. The chain is computed here over the
//! bytes that are stored.

use crate::domain::author::Author;
use crate::domain::change::Change;
use crate::domain::history::{Entry, GENESIS, Head, Verified};
use crate::domain::id::{CompanyId, UserId};
use crate::domain::time::Timestamp;
use crate::store::details;
use crate::store::error::{Error, Result};
use crate::store::meta::Meta;
use crate::store::walk::Ascending;
use rusqlite::{CachedStatement, Connection, OptionalExtension, Row, named_params};
use std::collections::HashMap;

const COLUMNS: &str = "h.number, h.at, h.change_set, h.operator, h.company_id, h.kind, \
     h.subject_id, h.subject, h.action, h.before, h.after, h.reason, h.os_user, h.hash";

/// An entry as it is listed.
pub struct Listed {
    pub entry: Entry,
    /// The company's name.
    pub company: Option<String>,
    pub hash: [u8; 32],
}

/// What every entry of a command has in common.
pub struct Common<'a> {
    pub meta: &'a Meta,
    pub at: Timestamp,
    pub operator: Option<&'a str>,
    pub reason: Option<&'a str>,
    pub os_user: &'a str,
}

/// Adds entries to the end of the chain, within the transaction of the change.
pub struct Writer<'a> {
    insert: CachedStatement<'a>,
    common: &'a Common<'a>,
    number: i64,
    previous: [u8; 32],
    change_set: i64,
}

impl<'a> Writer<'a> {
    /// A writer after the newest entry; its change set is the next number.
    pub fn new(connection: &'a Connection, common: &'a Common<'a>) -> Result<Self> {
        let newest = newest(connection)?;
        let insert = connection.prepare_cached(
            "INSERT INTO history (number, at, change_set, operator, company_id, kind, subject_id,
                 subject, action, before, after, reason, os_user, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?;
        Ok(Self {
            insert,
            common,
            number: newest.head.map_or(0, |head| head.number),
            previous: newest.head.map_or(GENESIS, |head| head.hash),
            change_set: newest.change_set + 1,
        })
    }

    /// The number of this command's change set.
    pub const fn change_set(&self) -> i64 {
        self.change_set
    }

    /// Adds the entry of a change.
    pub fn add(&mut self, change: &Change) -> Result<()> {
        self.number += 1;
        let entry = Entry {
            number: self.number,
            at: self.common.at,
            change_set: self.change_set,
            operator: self.common.operator.map(str::to_owned),
            company: change.company.map(|company| company.0),
            kind: change.subject.kind.word().to_owned(),
            subject_id: change.subject.id,
            subject: change.subject.label.clone(),
            action: change.action.to_owned(),
            before: details::to_json(&change.before)?,
            after: details::to_json(&change.after)?,
            reason: self.common.reason.map(str::to_owned),
            os_user: self.common.os_user.to_owned(),
        };
        self.previous = entry.hash(&self.common.meta.database_id, &self.previous);
        self.insert_row(&entry)
    }

    fn insert_row(&mut self, entry: &Entry) -> Result<()> {
        self.insert.execute(rusqlite::params![
            entry.number,
            entry.at,
            entry.change_set,
            entry.operator,
            entry.company,
            entry.kind,
            entry.subject_id,
            entry.subject,
            entry.action,
            entry.before,
            entry.after,
            entry.reason,
            entry.os_user,
            self.previous,
        ])?;
        Ok(())
    }
}

/// The newest entry: its change set, time, number and hash.
pub struct Newest {
    pub change_set: i64,
    pub at: Timestamp,
    /// None if the history is empty.
    pub head: Option<Head>,
}

/// The newest entry; zeros if the history is empty.
pub fn newest(connection: &Connection) -> Result<Newest> {
    let sql = "SELECT number, change_set, at, hash FROM history ORDER BY number DESC LIMIT 1";
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row([], |row| {
        let head = Head { number: row.get(0)?, hash: row.get(3)? };
        Ok(Newest { change_set: row.get(1)?, at: row.get(2)?, head: Some(head) })
    });
    let at = Timestamp::from_millis(0);
    Ok(found.optional()?.unwrap_or(Newest { change_set: 0, at, head: None }))
}

/// The hash of an entry.
pub fn hash_of(connection: &Connection, number: i64) -> Result<Option<[u8; 32]>> {
    let sql = "SELECT hash FROM history WHERE number = :number";
    let found = connection.query_row(sql, named_params! { ":number": number }, |row| row.get(0));
    Ok(found.optional()?)
}

/// Which entries a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub user: Option<UserId>,
    pub change_set: Option<i64>,
}

/// A page of a company's entries after `number`, the oldest first. What belongs
/// to a person, as a sign-in, is shown to each of the person's companies; a
/// sign-in with an unknown email, to every company.
pub fn list(
    connection: &Connection,
    company: CompanyId,
    filter: &Filter,
    (after, most): (i64, u32),
) -> Result<Vec<Listed>> {
    let condition = match (&filter.user, filter.change_set) {
        (Some(_), _) => "h.subject_id = :user AND h.kind = 'user' AND :change_set IS NULL",
        (None, Some(_)) => "h.change_set = :change_set AND :user IS NULL",
        (None, None) => ":user IS NULL AND :change_set IS NULL",
    };
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS}, c.name, {IS_MEMBER} FROM history h LEFT JOIN company c ON c.id = h.company_id
         WHERE h.number > :after AND (h.company_id = :company OR h.company_id IS NULL AND h.subject_id = 0
             OR h.company_id IS NULL AND h.kind = 'user' AND EXISTS (SELECT 1 FROM membership m
                 WHERE m.user_id = h.subject_id AND m.company_id = :company))
           AND {condition} ORDER BY h.number LIMIT :most"
    ))?;
    let mut rows = statement.query(named_params! {
        ":after": after,
        ":company": company,
        ":most": most,
        ":user": filter.user,
        ":change_set": filter.change_set,
    })?;
    let mut numbers = Ascending::after("entries of the history", Some(after));
    let mut former = FormerEmails::new(connection, company);
    let mut listed = Vec::new();
    while let Some(row) = rows.next()? {
        let entry = from_row(row)?;
        numbers.take(entry.number)?;
        let is_known = row.get(15)? || former.has(entry.operator.as_deref())?;
        let entry = shown(entry, Author::new(is_known));
        listed.push(Listed { entry, hash: row.get(13)?, company: row.get(14)? });
    }
    Ok(listed)
}

/// True if the operator of an entry is nobody, the owner of the file, or has the
/// login email of somebody who is or was a member of the company.
const IS_MEMBER: &str = "h.operator IS NULL OR h.operator LIKE '(%' OR EXISTS \
     (SELECT 1 FROM user o JOIN membership om ON om.user_id = o.id \
     WHERE o.email_key = lower(h.operator) AND om.company_id = :company)";

/// An entry as a company sees it that may not know who acted.
fn shown(entry: Entry, author: Author) -> Entry {
    if author.is_known() {
        return entry;
    }
    Entry {
        operator: entry.operator.map(|operator| author.name(operator)),
        reason: author.words(entry.reason),
        os_user: author.name(entry.os_user),
        before: details::without_words(&entry.before),
        after: details::without_words(&entry.after),
        ..entry
    }
}

/// The emails that members of a company had once. Few entries ask, so each
/// email is looked for once.
struct FormerEmails<'a> {
    connection: &'a Connection,
    company: CompanyId,
    known: HashMap<String, bool>,
}

impl<'a> FormerEmails<'a> {
    fn new(connection: &'a Connection, company: CompanyId) -> Self {
        Self { connection, company, known: HashMap::new() }
    }

    fn has(&mut self, email: Option<&str>) -> Result<bool> {
        let key = email.unwrap_or_default().to_ascii_lowercase();
        if let Some(known) = self.known.get(&key) {
            return Ok(*known);
        }
        let sql = "SELECT EXISTS (SELECT 1 FROM membership m CROSS JOIN history f
             ON f.subject_id = m.user_id AND f.kind = 'user'
             WHERE m.company_id = :company AND lower(f.before ->> 'email') = :email)";
        let parameters = named_params! { ":company": self.company, ":email": key };
        let known = self.connection.query_row(sql, parameters, |row| row.get(0))?;
        self.known.insert(key, known);
        Ok(known)
    }
}

fn from_row(row: &Row<'_>) -> Result<Entry> {
    let number: i64 = row.get(0)?;
    let company: Option<i64> = row.get(4)?;
    // The hash takes "no company" for 0, so a stored 0 would go unnoticed.
    if company == Some(0) {
        return Err(Error::inconsistent("history", "company_id", number));
    }
    Ok(Entry {
        number,
        at: row.get(1)?,
        change_set: row.get(2)?,
        operator: row.get(3)?,
        company,
        kind: row.get(5)?,
        subject_id: row.get(6)?,
        subject: row.get(7)?,
        action: row.get(8)?,
        before: row.get(9)?,
        after: row.get(10)?,
        reason: row.get(11)?,
        os_user: row.get(12)?,
    })
}

/// Walks the whole chain.
pub fn walk(connection: &Connection, meta: &Meta) -> Result<Verified> {
    let sql = format!("SELECT {COLUMNS} FROM history h ORDER BY h.number");
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut verified = Verified { entries: 0, head: String::new(), broken_at: None };
    let mut previous = GENESIS;
    let mut numbers = Ascending::after("entries of the history", None);
    while let Some(row) = rows.next()? {
        let entry = from_row(row)?;
        numbers.take(entry.number)?;
        let stored: [u8; 32] = row.get(13)?;
        verified.entries += 1;
        let fits =
            entry.number == verified.entries && entry.hash(&meta.database_id, &previous) == stored;
        if !fits && verified.broken_at.is_none() {
            verified.broken_at = Some(verified.entries);
        }
        previous = stored;
    }
    verified.head = data_encoding::HEXLOWER.encode(&previous);
    Ok(verified)
}

/// The newest deactivation of any provider record, in whatever company, that has
/// or had this NPI, or that the user ever had.
pub fn last_deactivation(
    connection: &Connection,
    npi: &str,
    user: Option<UserId>,
) -> Result<Option<Timestamp>> {
    let mut statement = connection.prepare_cached(
        "WITH npis (npi) AS (
             VALUES (:npi)
             UNION SELECT h.before ->> 'provider_npi' FROM history h
                 WHERE h.subject_id = :user AND h.kind = 'user'
             UNION SELECT h.after ->> 'provider_npi' FROM history h
                 WHERE h.subject_id = :user AND h.kind = 'user'
             UNION SELECT p.npi FROM membership m JOIN provider p ON p.id = m.provider_id
                 WHERE m.user_id = :user),
         records (id) AS (
             SELECT p.id FROM npis CROSS JOIN provider p ON p.npi = npis.npi
             UNION SELECT h.subject_id FROM npis CROSS JOIN history h
                 ON h.subject = npis.npi AND h.kind = 'provider')
         SELECT max(h.at) FROM records CROSS JOIN history h
             ON h.subject_id = records.id AND h.kind = 'provider'
         WHERE h.action = 'provider.deactivate' OR h.after ->> 'status' = 'inactive'",
    )?;
    let parameters = named_params! { ":npi": npi, ":user": user };
    Ok(statement.query_row(parameters, |row| row.get(0))?)
}

/// True if `maker` made the user Customer Care, under whatever email.
pub fn was_made_customer_care_by(
    connection: &Connection,
    user: UserId,
    maker: UserId,
) -> Result<bool> {
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM history h
         WHERE h.subject_id = :user AND h.kind = 'user'
             AND h.after ->> 'permission_set' = 'customer-care'
             AND lower(h.operator) IN (
                 SELECT email_key FROM user WHERE id = :maker
                 UNION SELECT lower(f.before ->> 'email') FROM history f
                     WHERE f.subject_id = :maker AND f.kind = 'user'))",
    )?;
    let parameters = named_params! { ":user": user, ":maker": maker };
    Ok(statement.query_row(parameters, |row| row.get(0))?)
}
