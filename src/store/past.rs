//! Reads the entries up to a moment, of a company or of one of its users, and replays
//! them.

use crate::domain::{
    history::Entry, id::CompanyId, id::ProviderId, id::UserId, replay::Replay, replay::Unexpected,
    replay::past::Past, time::Timestamp,
};
use crate::store::{
    convert::recorded, engine::value::Params, engine::value::params, error::Error, error::Result,
    history::COLUMNS, history::History, history::change_set, history::entry, walk::Ascending,
};
use std::collections::{BTreeSet, HashMap};

/// The entries of practices and roles of a company, which others name.
const OF_DIRECTORY: &str = "SELECT e.number FROM practice p CROSS JOIN history e
         ON e.subject_id = p.id AND e.kind = 'practice' WHERE p.company_id = :company
     UNION ALL SELECT e.number FROM role r CROSS JOIN history e
         ON e.subject_id = r.id AND e.kind = 'role' WHERE r.company_id = :company";

/// The entries of a provider, with licenses and cases.
const OF_PROVIDER: &str = "SELECT number FROM history
         WHERE kind = 'license' AND subject_id = :provider
     UNION ALL SELECT e.number FROM support_case s CROSS JOIN history e
         ON e.subject_id = s.id AND e.kind = 'case' WHERE s.provider_id = :provider";

/// The people who ever were a provider of a company. SQLite looks up a column in an index
/// of expressions only as an expression.
const LINKED: &str = "SELECT DISTINCT u.subject_id FROM history p CROSS JOIN history u
         ON u.after ->> 'provider_npi' = p.subject || '' AND u.kind = 'user'
         AND instr(u.after, 'provider_npi') > 0 AND u.after ->> 'provider_npi' IS NOT NULL AND u.company_id = :company
     WHERE p.kind = 'provider' AND p.subject_id = :provider";

/// Each time that somebody got a login email, of all who have it or let it go.
const GOT: &str = "FROM (SELECT id FROM person WHERE email_key = :key
         UNION SELECT subject_id FROM history WHERE lower(before ->> 'email') = :key
             AND kind = 'user' AND before <> '{}' AND before ->> 'email' IS NOT NULL) had
     CROSS JOIN history h ON h.subject_id = had.id AND h.kind = 'user'
     WHERE lower(h.after ->> 'email') = :key";

/// The entries of a company, and of its people in others: email, name, phone, lock and
/// password belong to the person.
const OF_COMPANY: &str = "(h.company_id = :company OR h.kind = 'user' AND EXISTS (
     SELECT 1 FROM membership m WHERE m.user_id = h.subject_id AND m.company_id = :company))";

impl History<'_> {
    /// The last entry whose change set is not later than a moment; 0 if there is none.
    /// The order of entries is that of their numbers, even if the clock was set back.
    pub fn last_until(&self, at: Timestamp) -> Result<i64> {
        let sql = "SELECT number FROM change_set WHERE at <= :at ORDER BY at DESC, number DESC
             LIMIT 1";
        let latest = self.tx.optional(sql, params! { ":at": at }, |row| row.get("number"))?;
        let Some(mut set): Option<i64> = latest else {
            return Ok(0);
        };
        if set < self.tx.meta().last_set_back()? {
            // One that came later may be earlier.
            let sql = "SELECT max(number) AS number FROM change_set WHERE at <= :at";
            set = self.tx.one(sql, params! { ":at": at }, |row| row.get("number"))?;
        }
        let sql = "SELECT number FROM history WHERE change_set = :set ORDER BY number DESC LIMIT 1";
        self.tx.one(sql, params! { ":set": set }, |row| row.get("number"))
    }

    /// Who had a login email after an entry, if anybody had it: given its key, the one who
    /// got it last. That person may have let it go since then.
    pub fn holder(&self, email_key: &str, last: i64) -> Result<Option<UserId>> {
        let sql = format!(
            "SELECT h.subject_id {GOT} AND h.number <= :last ORDER BY h.number DESC LIMIT 1"
        );
        let params = params! { ":key": email_key, ":last": last };
        self.tx.optional(&sql, params, |row| row.get("subject_id"))
    }

    /// Everybody who ever had a login email, given its key, the last one first.
    pub fn holders(&self, email_key: &str) -> Result<Vec<UserId>> {
        let sql = format!(
            "SELECT h.subject_id, max(h.number) AS last {GOT}
             GROUP BY h.subject_id ORDER BY last DESC"
        );
        self.tx.all(&sql, params! { ":key": email_key }, |row| row.get("subject_id"))
    }

    /// A company after an entry, with everybody in it.
    pub fn company_after(&self, company: CompanyId, last: i64) -> Result<Past> {
        let sql = format!(
            "SELECT {COLUMNS} FROM history h JOIN change_set c ON c.number = h.change_set
             WHERE h.number <= :last AND {OF_COMPANY} ORDER BY h.number"
        );
        let params = params! { ":last": last, ":company": company };
        let replay = self.replayed(company, &sql, params)?;
        Ok(Past::new(replay, company, HashMap::new())?)
    }

    /// A company after an entry, with one of its users. It does not read what does not
    /// concern the user.
    pub fn user_after(&self, company: CompanyId, user: UserId, last: i64) -> Result<Past> {
        let then = Then { company, last };
        let replay = self.replayed_for(then, &[user], None)?;
        let creator = replay.memberships.get(&(user.0, company.0)).and_then(|one| one.created_by);
        let lock = replay.people.get(&user.0).and_then(|person| person.lock.as_ref());
        let others = creator.into_iter().chain(lock.and_then(|lock| lock.by)).collect();
        self.past_naming(replay, then, others)
    }

    /// The same with the provider who had an NPI, if there was one, and the user who was
    /// the provider.
    pub fn provider_after(&self, company: CompanyId, npi: &str, last: i64) -> Result<Past> {
        let then = Then { company, last };
        let Some(provider) = self.provider_called(company, npi, last)? else {
            return self.past_naming(Replay::of_company(company), then, BTreeSet::new());
        };
        let params = params! { ":company": company, ":provider": provider };
        let people: Vec<UserId> = self.tx.all(LINKED, params, |row| row.get("subject_id"))?;
        let replay = self.replayed_for(then, &people, Some(provider))?;
        let licenses = replay.licenses.get(&provider.0).into_iter().flatten();
        let others = licenses.map(|license| license.accepted_by).collect();
        self.past_naming(replay, then, others)
    }

    fn replayed_for(
        &self,
        then: Then,
        people: &[UserId],
        provider: Option<ProviderId>,
    ) -> Result<Replay> {
        let Then { company, last } = then;
        let params = params! { ":company": company, ":provider": provider, ":last": last };
        self.replayed(company, &sql_for(people), params)
    }

    /// The company of a replay, with others whom its users and licenses name.
    fn past_naming(&self, replay: Replay, then: Then, others: BTreeSet<i64>) -> Result<Past> {
        let Then { company, last } = then;
        let mut emails = HashMap::new();
        for person in others.into_iter().map(UserId) {
            if let Some(email) = self.email_after(company, person, last)? {
                emails.insert(person, email);
            }
        }
        Ok(Past::new(replay, company, emails)?)
    }

    /// The login email of a person after an entry, if the person had joined the company.
    fn email_after(&self, company: CompanyId, person: UserId, last: i64) -> Result<Option<String>> {
        let sql = "SELECT subject FROM history WHERE subject_id = :person AND kind = 'user'
                 AND number <= :last
                 AND EXISTS (SELECT 1 FROM history e WHERE e.subject_id = :person
                     AND e.kind = 'user' AND e.company_id = :company
                     AND e.action = 'user.create' AND e.number <= :last)
             ORDER BY number DESC LIMIT 1";
        let params = params! { ":person": person, ":last": last, ":company": company };
        self.tx.optional(sql, params, |row| row.get("subject"))
    }

    fn replayed(&self, company: CompanyId, sql: &str, params: Params<'_>) -> Result<Replay> {
        let mut replay = Replay::of_company(company);
        let mut numbers = Ascending::after("entries of the history", None);
        self.tx.each(sql, params, |row| {
            let entry = entry(row)?;
            numbers.take(entry.number)?;
            let set = change_set(row, entry.change_set)?;
            let taken = recorded(&set, &entry).and_then(|it| replay.take(&it));
            taken.map_err(|problem| unexpected(&entry, &problem))
        })?;
        Ok(replay)
    }
}

/// A company after an entry.
#[derive(Clone, Copy)]
struct Then {
    company: CompanyId,
    last: i64,
}

/// Reads the entries from which some users and a provider of a company can be built:
/// theirs, and those of what they name.
fn sql_for(people: &[UserId]) -> String {
    // Numbers of our own, so the text is safe; a list cannot be a parameter.
    let people = people.iter().map(|one| one.0.to_string()).collect::<Vec<_>>().join(", ");
    format!(
        "SELECT {COLUMNS} FROM (
             SELECT number FROM history WHERE kind = 'user' AND subject_id IN ({people})
             UNION ALL {OF_DIRECTORY}
             UNION ALL {OF_PROVIDER}
             UNION ALL SELECT number FROM history WHERE kind = 'provider' AND subject_id IN (
                 SELECT q.subject_id FROM history u CROSS JOIN history q
                     ON q.kind = 'provider' AND q.subject = u.after ->> 'provider_npi'
                 WHERE u.kind = 'user' AND u.subject_id IN ({people})
                     AND u.company_id = :company AND q.company_id = :company
                 UNION SELECT :provider)
         ) k CROSS JOIN history h ON h.number = k.number
         JOIN change_set c ON c.number = h.change_set
         WHERE h.number <= :last ORDER BY h.number"
    )
}

fn unexpected(entry: &Entry, problem: &Unexpected) -> Error {
    let number = entry.number;
    Error::Damaged(format!("entry {number} of the history cannot be replayed: {problem}"))
}

impl From<Unexpected> for Error {
    fn from(problem: Unexpected) -> Self {
        Self::Damaged(format!("the history gives what cannot be: {problem}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::plan;

    #[test]
    fn users_and_providers_of_the_past_are_found_and_built_by_indexes() {
        let params: Params<'_> = params! { ":key": "kim@x.org" };
        let got = plan(&format!("SELECT h.number {GOT}"), params);
        for index in ["(email_key=?)", "USING INDEX history_email", "USING INDEX history_subject"] {
            assert!(got.iter().any(|step| step.contains(index)), "{index}: {got:#?}");
        }
        let is_walked = |step: &String| step.starts_with("SCAN") && step != "SCAN had";
        assert!(!got.iter().any(is_walked), "{got:#?}");
        let provider = Some(ProviderId(1));
        let params: Params<'_> =
            params! { ":company": CompanyId(1), ":provider": provider, ":last": 7_i64 };
        let user = plan(&sql_for(&[UserId(1)]), params);
        let params: Params<'_> = params! { ":company": CompanyId(1), ":provider": provider };
        for step in user.iter().chain(&plan(LINKED, params)) {
            let is_small = ["SCAN k", "SCAN r", "SCAN s", "SCAN CONSTANT ROW"].contains(&&**step);
            assert!(is_small || !step.starts_with("SCAN"), "{step}: {user:#?}");
        }
    }
}
