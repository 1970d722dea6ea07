//! Compares providers, licenses and cases.

use crate::domain::{
    replay::CaseState, replay::LicenseState, replay::NoteState, replay::ProviderState,
    replay::Signed, search_key::search_key, time::Timestamp,
};
use crate::store::{engine::row::Row, error::Result, replay::Comparison, replay::Place};
use std::collections::{BTreeMap, BTreeSet, HashMap};

impl Comparison<'_> {
    pub(super) fn providers(&mut self) -> Result<()> {
        let sql = "SELECT provider_id, practice_id FROM provider_practice";
        let mut practices: HashMap<i64, BTreeSet<i64>> = HashMap::new();
        self.rows(sql, |_, row| {
            practices.entry(row.get("provider_id")?).or_default().insert(row.get("practice_id")?);
            Ok(())
        })?;
        let mut expected = self.replay.providers.clone();
        self.rows("SELECT * FROM provider ORDER BY id", |this, row| {
            let id: i64 = row.get("id")?;
            let found = provider(row, practices.remove(&id).unwrap_or_default())?;
            let (expected, key) = (expected.remove(&id), row.get::<String>("name_key")?);
            let place = this.place_in(found.company, "provider", &found.npi);
            this.derived("name_key", [&search_key(&found.name), &key], &place);
            this.compare(expected.as_ref(), Some(&found), place);
            Ok(())
        })?;
        for provider in expected.into_values() {
            let place = self.place_in(provider.company, "provider", &provider.npi);
            self.compare(Some(&provider), None, place);
        }
        Ok(())
    }

    /// Licenses of a provider have no order of their own.
    pub(super) fn licenses(&mut self) -> Result<()> {
        let mut found: BTreeMap<i64, Vec<LicenseState>> = BTreeMap::new();
        self.rows("SELECT * FROM license ORDER BY id", |_, row| {
            found.entry(row.get("provider_id")?).or_default().push(license(row)?);
            Ok(())
        })?;
        let mut expected = std::mem::take(&mut self.replay.licenses);
        let providers: BTreeSet<i64> = found.keys().chain(expected.keys()).copied().collect();
        for id in providers {
            let mut expected = expected.remove(&id).unwrap_or_default();
            let mut found = found.remove(&id).unwrap_or_default();
            expected.sort();
            found.sort();
            for number in 0..expected.len().max(found.len()) {
                let (expected, found) = (expected.get(number), found.get(number));
                let place = self.place_of_provider(id, "license");
                self.compare(expected, found, || place);
            }
        }
        Ok(())
    }

    pub(super) fn cases(&mut self) -> Result<()> {
        let mut notes: HashMap<i64, Vec<NoteState>> = HashMap::new();
        self.rows("SELECT case_id, at, by_id, text FROM case_note ORDER BY id", |_, row| {
            let signed = Signed { by: row.get("by_id")?, at: row.get("at")? };
            let note = NoteState { signed, text: row.get("text")? };
            notes.entry(row.get("case_id")?).or_default().push(note);
            Ok(())
        })?;
        self.rows("SELECT * FROM support_case ORDER BY id", |this, row| {
            let id: i64 = row.get("id")?;
            let found = case(row, notes.remove(&id).unwrap_or_default())?;
            let expected = this.replay.cases.remove(&id);
            let case = format!("case {id}");
            let place = this.place_in(found.company, "support_case", &case);
            this.compare(expected.as_ref(), Some(&found), place);
            Ok(())
        })?;
        for (id, case) in std::mem::take(&mut self.replay.cases) {
            let id = format!("case {id}");
            let place = self.place_in(case.company, "support_case", &id);
            self.compare(Some(&case), None, place);
        }
        Ok(())
    }

    fn place_of_provider(&self, id: i64, table: &'static str) -> Place {
        match self.replay.providers.get(&id) {
            Some(provider) => self.place_in(provider.company, table, &provider.npi)(),
            None => Place { table, subject: format!("provider {id}"), is_readable: true },
        }
    }
}

fn provider(row: &Row<'_>, practices: BTreeSet<i64>) -> Result<ProviderState> {
    Ok(ProviderState {
        company: row.get("company_id")?,
        npi: row.get("npi")?,
        name: row.get("name")?,
        license_type: row.get("license_type")?,
        specialty: row.get("specialty")?,
        credentials: row.get("credentials")?,
        is_active: row.get("active")?,
        last_deactivated_at: row.get("last_deactivated_at")?,
        created_at: row.get("created_at")?,
        practices,
    })
}

fn license(row: &Row<'_>) -> Result<LicenseState> {
    Ok(LicenseState {
        product: row.get("product")?,
        from: row.get("from_at")?,
        to: row.get("to_at")?,
        terms_version: row.get("terms_version")?,
        accepted_by: row.get("accepted_by")?,
        accepted_at: row.get("accepted_at")?,
        invoice_line: row.get("invoice_line")?,
    })
}

fn case(row: &Row<'_>, notes: Vec<NoteState>) -> Result<CaseState> {
    Ok(CaseState {
        company: row.get("company_id")?,
        provider: row.get("provider_id")?,
        product: row.get("product")?,
        state: row.get("state")?,
        description: row.get("description")?,
        opened: Signed { by: row.get("opened_by")?, at: row.get("opened_at")? },
        resolved: signed(row, "resolved_by", "resolved_at")?,
        reason: row.get("reason")?,
        terms_version: row.get("terms_version")?,
        accepted: signed(row, "accepted_by", "accepted_at")?,
        notes,
    })
}

/// Who did something and when; one without the other is what nobody wrote.
fn signed(row: &Row<'_>, by: &str, at: &str) -> Result<Option<Signed>> {
    let (by, at): (Option<i64>, Option<Timestamp>) = (row.get(by)?, row.get(at)?);
    let is_signed = by.is_some() || at.is_some();
    Ok(is_signed.then(|| Signed { by, at: at.unwrap_or(Timestamp::from_millis(0)) }))
}
