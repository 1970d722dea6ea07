//! The entries of a change set, and what things were called at its time.

use crate::domain::{
    change::Kind, history::ChangeSet, history::Entry, id::CompanyId, id::ProviderId,
    replay::Replay, replay::Unexpected, value::Fields,
};
use crate::store::{
    convert::fields, convert::recorded, engine::value::params, error::Error, error::Result,
    history::COLUMNS, history::History, history::IS_SHOWN, history::change_set, history::entry,
};

/// Actions that give practices and roles their names.
const NAMING: &str = "'practice.create', 'practice.rename', 'role.create', 'role.edit', \
     'role.delete', 'role.restore'";

/// An entry with the fields that it changed.
pub struct EntryFields {
    pub entry: Entry,
    pub before: Fields,
    pub after: Fields,
}

/// The names of a company's practices and roles, entry by entry.
pub struct NamesThen<'t> {
    history: History<'t>,
    company: CompanyId,
    replay: Replay,
    /// Entries that give names and were not replayed yet, the last one first.
    waiting: Vec<(ChangeSet, Entry)>,
    now: i64,
}

impl<'t> History<'t> {
    /// The entries of a change set that a company sees, in their order.
    pub fn of_change_set(&self, company: CompanyId, number: i64) -> Result<Vec<EntryFields>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM history h JOIN change_set c ON c.number = h.change_set
             WHERE h.change_set = :number AND {IS_SHOWN} ORDER BY h.number"
        );
        self.tx.all(&sql, params! { ":number": number, ":company": company }, |row| {
            let entry = entry(row)?;
            let (before, after) = (fields(&entry.before)?, fields(&entry.after)?);
            Ok(EntryFields { entry, before, after })
        })
    }

    /// True if a change set has entries that the company does not see.
    pub fn has_hidden(&self, company: CompanyId, number: i64) -> Result<bool> {
        let sql = format!(
            "SELECT EXISTS (SELECT 1 FROM history h WHERE h.change_set = :number
                 AND {IS_SHOWN} IS NOT TRUE) AS found"
        );
        self.tx
            .one(&sql, params! { ":number": number, ":company": company }, |row| row.get("found"))
    }

    /// The provider of a company who had an NPI at an entry.
    pub fn provider_called(
        &self,
        company: CompanyId,
        npi: &str,
        last: i64,
    ) -> Result<Option<ProviderId>> {
        let sql = "SELECT subject_id FROM history WHERE subject = :npi AND kind = 'provider'
               AND company_id = :company AND number <= :last ORDER BY number DESC LIMIT 1";
        let params = params! { ":npi": npi, ":company": company, ":last": last };
        self.tx.optional(sql, params, |row| row.get("subject_id"))
    }

    /// The names of a company up to the entry `last`, from the first one on.
    pub fn names_then(self, company: CompanyId, last: i64) -> Result<NamesThen<'t>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM history h JOIN change_set c ON c.number = h.change_set
             WHERE h.action IN ({NAMING}) AND h.kind IN ('practice', 'role')
               AND h.company_id = :company AND h.number <= :last ORDER BY h.number DESC"
        );
        let params = params! { ":company": company, ":last": last };
        let waiting = self.tx.all(&sql, params, |row| {
            let entry = entry(row)?;
            Ok((change_set(row, entry.change_set)?, entry))
        })?;
        Ok(NamesThen { history: self, company, replay: Replay::default(), waiting, now: 0 })
    }
}

impl NamesThen<'_> {
    /// Goes on to an entry; never back.
    pub fn advance_to(&mut self, number: i64) -> Result<()> {
        let unexpected =
            |error: Unexpected| Error::Damaged(format!("a name in the history: {error}"));
        while let Some((set, entry)) = self.waiting.pop_if(|(_, entry)| entry.number <= number) {
            recorded(&set, &entry).and_then(|it| self.replay.take(&it)).map_err(unexpected)?;
        }
        self.now = number;
        Ok(())
    }

    /// The ID of the practice, role or provider that had a name.
    pub fn id_called(&self, kind: Kind, name: &str) -> Result<Option<i64>> {
        if kind != Kind::Provider {
            return Ok(self.replay.id_called(kind, self.company.0, name));
        }
        let found = self.history.provider_called(self.company, name, self.now)?;
        Ok(found.map(|provider| provider.0))
    }
}
