//! Lists of users: pages in the order of the index, and their counts.
//!
//! A page goes on after the last key, so that no transaction stays open while
//! its rows are being written somewhere.

use crate::domain::{
    id::UserId, time::Timestamp, user::User, user::count::Count, user::filter::LockFilter,
    user::filter::StatusFilter, user::filter::UserFilter, user::review::Reviewed,
};
use crate::store::{
    engine::value::params, error::Error, error::Result, users::COLUMNS, users::JOINS, users::Users,
    users::position::KEYS, users::position::Position, users::query::Query, walk::Ascending,
};

/// The users of a company, in the order of the people.
const OF_COMPANY: &str = "person u CROSS JOIN membership m";
/// The same of some blocks of people, whose first IDs are given.
const OF_BLOCKS: &str = "json_each(:blocks) k CROSS JOIN person u CROSS JOIN membership m";
/// What belongs together in [`OF_COMPANY`].
pub(super) const SAME: &str = "m.user_id = u.id AND m.company_id = :company";

/// When the user was last activated in the company after a deactivation, by the
/// index of the history's subjects.
const ACTIVATED_AT: &str = "(SELECT max(c.at) FROM history h JOIN change_set c ON c.number = h.change_set WHERE h.subject_id = u.id AND h.kind = 'user' \
     AND h.company_id = m.company_id AND h.before ->> 'status' = 'inactive' \
     AND h.after ->> 'status' = 'active') AS activated_at";

impl Users<'_> {
    /// When a user was last activated.
    pub fn activated_at(&self, user: UserId) -> Result<Option<Timestamp>> {
        let sql = format!(
            "SELECT {ACTIVATED_AT} FROM person u JOIN membership m ON m.user_id = u.id
             WHERE u.id = :user AND m.company_id = :company"
        );
        let params = params! { ":user": user, ":company": self.directory.company };
        self.tx.one(&sql, params, |row| row.get("activated_at"))
    }

    /// The next page of the users, by name and email.
    pub fn page(
        &self,
        filter: &UserFilter,
        position: &mut Position,
        most: u32,
    ) -> Result<Vec<User>> {
        let blocks = self.blocks(filter)?;
        let mut query = Query::of(filter, blocks.as_deref());
        query.bind(":company", self.directory.company);
        query.bind(":most", most);
        let (name, email) = position.keys();
        if !email.is_empty() {
            query.and("(u.name_key, u.email_key) > (:name, :email)");
            query.bind(":name", name);
            query.bind(":email", email);
        }
        self.load(&page_sql(&query), &query, position)
    }

    /// The blocks of people in which users with the text of a filter may be, if those are
    /// few.
    pub(super) fn blocks(&self, filter: &UserFilter) -> Result<Option<Vec<i64>>> {
        match &filter.text {
            Some(text) => self.tx.search_blocks().candidates(self.directory.company, text),
            None => Ok(None),
        }
    }

    /// How many users fit the filter.
    pub fn count(&self, filter: &UserFilter) -> Result<i64> {
        self.counted(filter, i64::MAX)
    }

    /// How many users fit the filter, if they are not more than `most`.
    pub fn count_up_to(&self, filter: &UserFilter, most: i64) -> Result<Count> {
        Ok(Count::up_to(most, self.counted(filter, most + 1)?))
    }

    /// Counts users who fit the filter, and stops at `enough`.
    fn counted(&self, filter: &UserFilter, enough: i64) -> Result<i64> {
        let blocks = self.blocks(filter)?;
        let mut query = Query::of(filter, blocks.as_deref());
        query.bind(":company", self.directory.company);
        query.bind(":enough", enough);
        // The inactive are few: begin with them, unless blocks are fewer.
        let from = if filter.status == StatusFilter::Inactive && !query.is_within_blocks {
            "deactivation d CROSS JOIN membership m CROSS JOIN person u
             LEFT JOIN lock l ON l.user_id = u.id LEFT JOIN sign_in si ON si.user_id = u.id
             WHERE m.id = d.membership_id AND"
                .to_owned()
        } else {
            format!("{} {JOINS} WHERE", walked(&query))
        };
        let sql = format!(
            "SELECT count(*) AS found FROM (SELECT 1 FROM {from} {SAME}{} LIMIT :enough) AS counted",
            query.conditions
        );
        self.tx.one(&sql, &query.params(), |row| row.get("found"))
    }

    /// Hands on all users who fit a filter, by name and email. They are read in the order of
    /// their table, as [`Self::each_reviewed`] does.
    pub fn each_found<E: From<Error>>(
        &self,
        filter: &UserFilter,
        mut take: impl FnMut(User) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut query = Query::of(filter, None);
        query.bind(":company", self.directory.company);
        let sql = format!(
            "SELECT {COLUMNS}, {KEYS} FROM {} WHERE +m.company_id = :company{}
             ORDER BY u.name_key, u.email_key",
            in_row_order(filter),
            query.conditions
        );
        let mut position = Position::default();
        self.tx.each(&sql, &query.params(), |row| {
            position.advance(row)?;
            take(self.read(row)?)
        })
    }

    /// The locked users, by name and email.
    pub fn locked(&self, filter: &LockFilter) -> Result<Vec<User>> {
        let mut query = Query::of_locked(filter);
        query.bind(":company", self.directory.company);
        let sql = format!(
            "SELECT {COLUMNS}, {KEYS} FROM lock l0 CROSS JOIN {OF_COMPANY} {JOINS}
             WHERE u.id = l0.user_id AND {SAME}{} ORDER BY u.name_key, u.email_key",
            query.conditions
        );
        self.load(&sql, &query, &mut Position::default())
    }

    /// Hands on all users, by name and email, with what an access review also needs, but for
    /// what only the history knows. They
    /// are read in the order of their table, and the engine sorts them outside of memory: a
    /// walk in the order of names would visit pages at random.
    pub fn each_reviewed<E: From<Error>>(
        &self,
        mut take: impl FnMut(Reviewed) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let sql = format!(
            "SELECT {COLUMNS},
                 EXISTS (SELECT 1 FROM credential c WHERE c.user_id = u.id
                     AND c.expires_at IS NOT NULL) AS has_temporary_password,
                 (SELECT p.active FROM provider p WHERE p.id = m.provider_id) AS provider_active,
                 EXISTS (SELECT 1 FROM license g WHERE g.provider_id = m.provider_id
                     AND g.to_at IS NULL) AS is_billed, {KEYS}
             FROM membership m CROSS JOIN person u ON u.id = m.user_id {JOINS}
             WHERE +m.company_id = :company ORDER BY u.name_key, u.email_key"
        );
        let mut position = Position::default();
        self.tx.each(&sql, params! { ":company": self.directory.company }, |row| {
            position.advance(row)?;
            take(Reviewed {
                user: self.read(row)?,
                has_temporary_password: row.get("has_temporary_password")?,
                provider_active: row.get("provider_active")?,
                is_billed: row.get("is_billed")?,
                activated_at: None,
            })
        })
    }

    /// Hands on each user, by login email.
    pub fn each_by_email<E: From<Error>>(
        &self,
        mut take: impl FnMut(&User) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let sql = format!(
            "SELECT {COLUMNS}, u.email_key FROM {OF_COMPANY} {JOINS} WHERE {SAME}
             ORDER BY u.email_key"
        );
        let mut keys = Ascending::after("users", None);
        self.tx.each(&sql, params! { ":company": self.directory.company }, |row| {
            keys.take(row.get::<String>("email_key")?)?;
            take(&self.read(row)?)
        })
    }

    fn load(&self, sql: &str, query: &Query<'_>, position: &mut Position) -> Result<Vec<User>> {
        self.tx.all(sql, &query.params(), |row| {
            let user = self.read(row)?;
            position.advance(row)?;
            Ok(user)
        })
    }
}

/// All tables of users, beginning with the smallest that has all who can fit.
fn in_row_order(filter: &UserFilter) -> String {
    match filter.status {
        _ if filter.locked => format!(
            "lock l0 CROSS JOIN person u ON u.id = l0.user_id
             CROSS JOIN membership m ON m.user_id = u.id {JOINS}"
        ),
        StatusFilter::Inactive => format!(
            "deactivation d0 CROSS JOIN membership m ON m.id = d0.membership_id
             CROSS JOIN person u ON u.id = m.user_id {JOINS}"
        ),
        StatusFilter::Active | StatusFilter::All => {
            format!("membership m CROSS JOIN person u ON u.id = m.user_id {JOINS}")
        }
    }
}

/// Where users are looked for.
pub(super) const fn walked(query: &Query<'_>) -> &'static str {
    if query.is_within_blocks { OF_BLOCKS } else { OF_COMPANY }
}

/// A page in the order of the index that the walk goes along. Within blocks, users are
/// found first and then sorted, before more is read of those that the page has.
fn page_sql(query: &Query<'_>) -> String {
    let page = format!(
        "FROM {} {JOINS} WHERE {SAME}{} ORDER BY u.name_key, u.email_key LIMIT :most",
        walked(query),
        query.conditions
    );
    if !query.is_within_blocks {
        return format!("SELECT {COLUMNS}, {KEYS} {page}");
    }
    format!(
        "SELECT {COLUMNS}, {KEYS} FROM (SELECT u.id AS id {page}) f CROSS JOIN {OF_COMPANY} {JOINS}
         WHERE u.id = f.id AND {SAME} ORDER BY u.name_key, u.email_key"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{id::CompanyId, random::SeededStream, search_text::SearchText};
    use crate::store::Store;

    /// How the engine goes about a page, a step a line.
    fn plan(filter: &UserFilter) -> Vec<String> {
        let mut entropy = Seeded(SeededStream::new("test", 0));
        let now = Timestamp::from_millis(0);
        let filled = Store::in_memory(|tx| tx.meta().insert(None, &mut entropy, now).map(drop));
        let (mut store, ()) = filled.expect("a database");
        let mut query = Query::of(filter, None);
        query.bind(":company", CompanyId(1));
        query.bind(":most", 1_000_u32);
        let sql = format!("EXPLAIN QUERY PLAN {}", page_sql(&query));
        let steps = store.read(|tx| tx.all(&sql, &query.params(), |row| row.get("detail")));
        steps.expect("a plan")
    }

    struct Seeded(SeededStream);

    impl crate::domain::random::Entropy for Seeded {
        fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()> {
            self.0.fill(bytes)
        }
    }

    #[test]
    fn a_search_walks_the_index_of_the_list_and_sorts_nothing() {
        for text in [None, Some("smith john"), Some("(201) 555-0123"), Some("1234567893")] {
            let text = text.map(|text| SearchText::parse(text).expect("words"));
            let steps = plan(&UserFilter { text, ..UserFilter::default() });
            assert_eq!(steps[0], "SCAN u USING INDEX person_list", "{steps:?}");
            assert!(!steps.iter().any(|step| step.contains("TEMP B-TREE")), "{steps:?}");
            let scans = steps.iter().filter(|step| step.starts_with("SCAN"));
            assert_eq!(scans.count(), 1, "{steps:?}");
        }
    }
}
