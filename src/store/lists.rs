//! Lists of accounts: pages in the order of the index, and their counts.
//!
//! A page goes on after the last key, so that no transaction stays open while
//! its rows are being written somewhere.

use crate::domain::id::{CompanyId, UserId};
use crate::domain::time::Timestamp;
use crate::domain::user::Account;
use crate::domain::user::filter::{LockFilter, StatusFilter, UserFilter};
use crate::store::accounts::{COLUMN_COUNT, COLUMNS, JOINS, Loader};
use crate::store::error::{Error, Result};
use crate::store::walk::Ascending;
use rusqlite::{Connection, Row, ToSql, named_params};

/// The stored keys, name and email, after which a list goes on.
pub type Keys = (String, String);

/// How far a walk over the users of a company has come.
#[derive(Clone, Debug)]
pub struct Position(Ascending<Keys>);

impl Default for Position {
    fn default() -> Self {
        Self(Ascending::after("users", None))
    }
}

impl Position {
    /// The keys after which a list goes on; empty at its beginning.
    pub fn keys(&self) -> (&str, &str) {
        self.0.last().map_or(("", ""), |(name, email)| (name, email))
    }

    /// Goes on to a row, given the column of its stored name key; the email key
    /// is in the next one.
    pub fn advance(&mut self, row: &Row<'_>, column: usize) -> Result<()> {
        self.0.take((row.get(column)?, row.get(column + 1)?))
    }
}

/// The columns of [`Position::advance`].
pub const KEYS: &str = "u.name_key, u.email_key";

/// Conditions and their parameters, put together from fixed pieces.
#[derive(Default)]
struct Query<'a> {
    conditions: String,
    parameters: Vec<(&'static str, &'a dyn ToSql)>,
}

impl<'a> Query<'a> {
    fn and(&mut self, condition: &'static str) -> &mut Self {
        self.conditions.push_str(" AND ");
        self.conditions.push_str(condition);
        self
    }

    fn bind(&mut self, name: &'static str, value: &'a dyn ToSql) -> &mut Self {
        self.parameters.push((name, value));
        self
    }

    fn and_bound<T: ToSql>(
        &mut self,
        value: Option<&'a T>,
        name: &'static str,
        condition: &'static str,
    ) {
        if let Some(value) = value {
            self.and(condition).bind(name, value);
        }
    }
}

/// When the user was last activated in the company after a deactivation, by the
/// index of the history's subjects.
pub const ACTIVATED_AT: &str = "(SELECT max(h.at) FROM history h WHERE h.subject_id = u.id AND h.kind = 'user' \
     AND h.company_id = m.company_id AND h.before ->> 'status' = 'inactive' \
     AND h.after ->> 'status' = 'active')";

/// The same as [`crate::domain::user::review::unused_since`]; the history is read last.
const UNUSED: &str = "(m.created_at < :since AND ifnull(si.last_at < :since, 1) AND NOT EXISTS \
     (SELECT 1 FROM history h WHERE h.subject_id = u.id AND h.kind = 'user' \
     AND h.company_id = m.company_id AND h.at >= :since AND h.before ->> 'status' = 'inactive' \
     AND h.after ->> 'status' = 'active'))";

/// When a user of a company was last activated.
pub fn activated_at(
    connection: &Connection,
    company: CompanyId,
    user: UserId,
) -> Result<Option<Timestamp>> {
    let sql = format!(
        "SELECT {ACTIVATED_AT} FROM user u JOIN membership m ON m.user_id = u.id
         WHERE u.id = :user AND m.company_id = :company"
    );
    let parameters = named_params! { ":user": user, ":company": company };
    Ok(connection.prepare_cached(&sql)?.query_row(parameters, |row| row.get(0))?)
}

/// A page of the users of a company, by name and email.
pub fn users(
    connection: &Connection,
    loader: &Loader,
    filter: &UserFilter,
    (position, most): (&mut Position, u32),
) -> Result<Vec<Account>> {
    let words = Words::of(filter);
    let mut query = conditions(filter, &words);
    query.bind(":company", &loader.company).bind(":most", &most);
    let (name, email) = position.keys();
    let (name, email) = (name.to_owned(), email.to_owned());
    if !email.is_empty() {
        query.and("(u.name_key, u.email_key) > (:name, :email)");
        query.bind(":name", &name).bind(":email", &email);
    }
    let sql = format!(
        "SELECT {COLUMNS}, {KEYS} FROM user u CROSS JOIN membership m ON m.user_id = u.id
             AND m.company_id = :company {JOINS}
         WHERE true{} ORDER BY u.name_key, u.email_key LIMIT :most",
        query.conditions
    );
    load(connection, (loader, &sql), &query.parameters, position)
}

/// How many users of the company fit the filter.
pub fn count(connection: &Connection, loader: &Loader, filter: &UserFilter) -> Result<i64> {
    let words = Words::of(filter);
    let mut query = conditions(filter, &words);
    query.bind(":company", &loader.company);
    // The inactive are few: begin with them. A text is found faster by walking
    // the index that holds it.
    let (from, joins) = if filter.tab == StatusFilter::Inactive && filter.text.is_none() {
        (
            "deactivation d CROSS JOIN membership m ON m.id = d.membership_id
          AND m.company_id = :company CROSS JOIN user u ON u.id = m.user_id",
            "",
        )
    } else {
        (
            "user u CROSS JOIN membership m ON m.user_id = u.id AND m.company_id = :company",
            "LEFT JOIN deactivation d ON d.membership_id = m.id",
        )
    };
    let sql = format!(
        "SELECT count(*) FROM {from} {joins}
         LEFT JOIN lock l ON l.user_id = u.id LEFT JOIN sign_in si ON si.user_id = u.id
         WHERE true{}",
        query.conditions
    );
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(statement.query_row(query.parameters.as_slice(), |row| row.get(0))?)
}

/// The locked users of a company, by name and email.
pub fn locked(
    connection: &Connection,
    loader: &Loader,
    filter: &LockFilter,
) -> Result<Vec<Account>> {
    let cause = filter.cause.map(crate::domain::user::lock::LockCause::word);
    let mut query = Query::default();
    query.bind(":company", &loader.company);
    query.and_bound(filter.text.as_ref(), ":text", CONTAINS);
    query.and_bound(cause.as_ref(), ":cause", "l.cause = :cause");
    and_provider(&mut query, filter.provider);
    let sql = format!(
        "SELECT {COLUMNS}, {KEYS} FROM lock l0 CROSS JOIN user u ON u.id = l0.user_id
         CROSS JOIN membership m ON m.user_id = u.id AND m.company_id = :company {JOINS}
         WHERE true{} ORDER BY u.name_key, u.email_key",
        query.conditions
    );
    load(connection, (loader, &sql), &query.parameters, &mut Position::default())
}

/// Hands on each user of a company, by login email.
pub fn each_by_email<E: From<Error>>(
    connection: &Connection,
    loader: &Loader,
    mut take: impl FnMut(&Account) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let sql = format!(
        "SELECT {COLUMNS}, u.email_key FROM user u CROSS JOIN membership m ON m.user_id = u.id
             AND m.company_id = :company {JOINS} ORDER BY u.email_key"
    );
    let mut statement = connection.prepare_cached(&sql).map_err(Error::from)?;
    let parameters: &[(&str, &dyn ToSql)] = &[(":company", &loader.company)];
    let mut rows = statement.query(parameters).map_err(Error::from)?;
    let mut keys = Ascending::after("users", None);
    while let Some(row) = rows.next().map_err(Error::from)? {
        keys.take(row.get::<_, String>(COLUMN_COUNT).map_err(Error::from)?)?;
        take(&loader.read_row(connection, row)?)?;
    }
    Ok(())
}

fn load(
    connection: &Connection,
    (loader, sql): (&Loader, &str),
    parameters: &[(&'static str, &dyn ToSql)],
    position: &mut Position,
) -> Result<Vec<Account>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(parameters)?;
    let mut accounts = Vec::new();
    while let Some(row) = rows.next()? {
        position.advance(row, COLUMN_COUNT)?;
        accounts.push(loader.read_row(connection, row)?);
    }
    Ok(accounts)
}

const CONTAINS: &str = "(instr(u.name_key, :text) > 0 OR instr(u.email_key, :text) > 0)";

/// Words of the filter that have to live as long as the query.
struct Words {
    user_type: Option<&'static str>,
}

impl Words {
    fn of(filter: &UserFilter) -> Self {
        Self { user_type: filter.user_type.map(crate::domain::user::user_type::UserType::word) }
    }
}

fn conditions<'a>(filter: &'a UserFilter, words: &'a Words) -> Query<'a> {
    let mut query = Query::default();
    query.and_bound(filter.text.as_ref(), ":text", CONTAINS);
    match filter.tab {
        StatusFilter::Active => drop(query.and("d.membership_id IS NULL")),
        StatusFilter::Inactive => drop(query.and("d.membership_id IS NOT NULL")),
        StatusFilter::Locked => drop(query.and("l.user_id IS NOT NULL")),
        StatusFilter::All => {}
    }
    query.and_bound(filter.practice.as_ref(), ":practice", HAS_PRACTICE);
    query.and_bound(filter.role.as_ref(), ":role", "m.role_id = :role");
    query.and_bound(words.user_type.as_ref(), ":user_type", "m.user_type = :user_type");
    if filter.administrator {
        query.and("m.permission_set = 'administrator'");
    }
    and_provider(&mut query, filter.provider);
    let since = filter.no_sign_in_since.as_ref();
    query.and_bound(since, ":since", UNUSED);
    if filter.without_access {
        query.and(WITHOUT_ACCESS);
    }
    query
}

fn and_provider(query: &mut Query<'_>, provider: Option<bool>) {
    match provider {
        Some(true) => drop(query.and("m.provider_id IS NOT NULL")),
        Some(false) => drop(query.and("m.provider_id IS NULL")),
        None => {}
    }
}

/// An administrator has all practices.
const HAS_PRACTICE: &str = "(m.permission_set = 'administrator' OR EXISTS (SELECT 1 FROM \
     membership_practice p WHERE p.membership_id = m.id AND p.practice_id = :practice))";

const WITHOUT_ACCESS: &str = "m.permission_set = 'custom' AND (m.permissions = '' OR NOT EXISTS \
     (SELECT 1 FROM membership_practice p JOIN practice q ON q.id = p.practice_id \
     WHERE p.membership_id = m.id AND q.deactivated_at IS NULL))";
