//! Compares the tables, row by row, with what a replay of the history gives.

mod access;
mod people;
mod providers;

use crate::domain::{
    history::Difference, history::Differences, id::CompanyId, replay::Replay, replay::State,
    value::Value,
};
use crate::store::{
    engine::row::Row, engine::tx::Tx, engine::value::params, error::Result, history::History,
    meta::Meta,
};
use std::collections::{BTreeSet, HashMap};

/// The field of a row that is missing, or that no entry gives.
const ROW: &str = "row";

impl History<'_> {
    /// Compares all tables with a replay of the whole history. Differences in companies
    /// other than `readable` are only counted.
    pub fn compare(
        &self,
        meta: &Meta,
        replay: Replay,
        readable: &[CompanyId],
    ) -> Result<Differences> {
        let readable: BTreeSet<i64> = readable.iter().map(|company| company.0).collect();
        let mut members = HashMap::new();
        for (person, company) in replay.memberships.keys() {
            *members.entry(*person).or_default() |= readable.contains(company);
        }
        let differences = Differences::default();
        let mut comparison = Comparison { tx: self.tx, replay, readable, members, differences };
        comparison.meta(meta)?;
        comparison.companies()?;
        comparison.practices()?;
        comparison.roles()?;
        comparison.people()?;
        comparison.former_passwords()?;
        comparison.providers()?;
        comparison.memberships()?;
        comparison.licenses()?;
        comparison.cases()?;
        Ok(comparison.differences)
    }
}

/// A comparison that is under way. What was compared is taken out of the replay, so that
/// what is left is missing from the table.
struct Comparison<'t> {
    tx: &'t Tx<'t>,
    replay: Replay,
    readable: BTreeSet<i64>,
    /// Whether one of a person's companies is readable.
    members: HashMap<i64, bool>,
    differences: Differences,
}

/// Where a difference is.
struct Place {
    table: &'static str,
    subject: String,
    is_readable: bool,
}

impl Comparison<'_> {
    /// What is of a company, or of none that is known.
    fn may_read(&self, company: i64) -> bool {
        self.readable.contains(&company)
    }

    /// What belongs to a person is for the person's companies; if there are none, for all.
    fn may_read_person(&self, person: i64) -> bool {
        self.members.get(&person).copied().unwrap_or(true)
    }

    /// Compares two states, of which one may be missing.
    fn compare<S: State>(
        &mut self,
        expected: Option<&S>,
        found: Option<&S>,
        place: impl FnOnce() -> Place,
    ) {
        match (expected, found) {
            // Most are equal, which costs no list of columns.
            (expected, found) if expected == found => {}
            (Some(expected), Some(found)) => {
                let columns = expected.columns().into_iter().zip(found.columns());
                let first = columns.into_iter().find(|(one, other)| one.1 != other.1);
                if let Some(((field, expected), (_, found))) = first {
                    self.differ(place(), field, [shown(&expected), shown(&found)]);
                }
            }
            (Some(_), _) => self.differ(place(), ROW, ["there", "missing"].map(str::to_owned)),
            (None, _) => self.differ(place(), ROW, ["none", "there"].map(str::to_owned)),
        }
    }

    /// A value that the program derives from others: the expected one and the found one.
    fn derived(&mut self, field: &'static str, values: [&str; 2], place: impl FnOnce() -> Place) {
        if values[0] != values[1] {
            self.differ(place(), field, values.map(str::to_owned));
        }
    }

    /// Counts a difference; `values` are the expected one and the found one.
    fn differ(&mut self, place: Place, field: &'static str, values: [String; 2]) {
        self.differences.count += 1;
        if !place.is_readable {
            self.differences.hidden += 1;
        } else if self.differences.first.is_none() {
            let Place { table, subject, .. } = place;
            let [expected, found] = values;
            self.differences.first = Some(Difference { table, subject, field, expected, found });
        }
    }

    fn meta(&mut self, meta: &Meta) -> Result<()> {
        let sql = "SELECT created_at FROM meta WHERE id = 1";
        let created_at = self.tx.one(sql, params! {}, |row| row.get("created_at"))?;
        let found = Some((created_at, meta.is_fixture()));
        if self.replay.origin != found {
            let place = Place { table: "meta", subject: "database".into(), is_readable: true };
            let shown = |origin: Option<_>| format!("{origin:?}");
            self.differ(place, "created_at", [shown(self.replay.origin), shown(found)]);
        }
        let (expected, found) =
            (self.replay.set_back.unwrap_or(0), self.tx.meta().last_set_back()?);
        if expected != found {
            let place = Place { table: "meta", subject: "database".into(), is_readable: true };
            self.differ(place, "set_back", [expected, found].map(|set| set.to_string()));
        }
        Ok(())
    }

    /// Reads all rows of a table.
    fn rows(
        &mut self,
        sql: &str,
        mut take: impl FnMut(&mut Self, &Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let tx = self.tx;
        tx.each(sql, params! {}, |row| take(self, row))
    }
}

fn shown(value: &Value) -> String {
    value.shown().into_owned()
}
