//! Entries about providers, their licenses and cases.

use crate::domain::replay::{
    CaseState, LicenseState, NoteState, ProviderState, Replay, Result, Signed, Step, Unexpected,
    changed::Changed, changed::edit, changed::set, create, there,
};

impl Replay {
    pub(super) fn take_provider(&mut self, step: &Step<'_>) -> Result<()> {
        let (id, company, after) = (step.entry.subject_id, step.company()?, Changed(step.after));
        if step.entry.action == "provider.create" {
            let npi = after.needed("npi")?;
            create(&mut self.names.providers, (company, npi.clone()), id)?;
            let new = ProviderState {
                company,
                npi,
                name: after.needed("name")?,
                license_type: after.needed("license_type")?,
                specialty: None,
                credentials: None,
                is_active: true,
                last_deactivated_at: None,
                created_at: step.set.at,
                practices: std::collections::BTreeSet::new(),
            };
            create(&mut self.providers, id, new)?;
        }
        self.change_provider(id, company, step)?;
        self.end_licenses(id, step);
        Ok(())
    }

    fn change_provider(&mut self, id: i64, company: i64, step: &Step<'_>) -> Result<()> {
        let after = Changed(step.after);
        let practices = match after.list("practices")? {
            Some(names) => Some(self.practices_called(company, &names)?),
            None => None,
        };
        let provider = there(self.providers.get_mut(&id))?;
        if let Some(npi) = after.text("npi")?.filter(|npi| *npi != provider.npi) {
            self.names.providers.remove(&(company, std::mem::take(&mut provider.npi)));
            create(&mut self.names.providers, (company, npi.clone()), id)?;
            provider.npi = npi;
        }
        set(&mut provider.name, after.text("name")?);
        set(&mut provider.license_type, after.text("license_type")?);
        edit(&mut provider.specialty, after.optional("specialty")?);
        edit(&mut provider.credentials, after.optional("credentials")?);
        set(&mut provider.practices, practices);
        match after.text("status")?.as_deref() {
            Some("active") => provider.is_active = true,
            Some("inactive") => {
                provider.is_active = false;
                provider.last_deactivated_at = Some(step.set.at);
            }
            Some(_) => return Err(Unexpected::new("its status is unknown")),
            None => {}
        }
        // One who is inactive can be deactivated again.
        if let Some(at) = after.moment("deactivated_at")? {
            provider.last_deactivated_at = Some(at);
        }
        Ok(())
    }

    /// A provider without an active product has no active license.
    fn end_licenses(&mut self, provider: i64, step: &Step<'_>) {
        let has_active = |products: Option<&crate::domain::value::Value>| {
            products.is_some_and(|products| products.shown().contains(":active"))
        };
        if !has_active(step.before.value("products")) || has_active(step.after.value("products")) {
            return;
        }
        let licenses = self.licenses.entry(provider).or_default();
        for license in licenses.iter_mut().filter(|license| license.to.is_none()) {
            license.to = Some(step.set.at);
        }
    }

    pub(super) fn take_license(&mut self, step: &Step<'_>) -> Result<()> {
        let after = Changed(step.after);
        let moment = |name| {
            after
                .moment(name)?
                .ok_or_else(|| Unexpected::new(format!("its field {name:?} is missing")))
        };
        let accepted_by = after.number("accepted_by_id")?.into_value();
        let license = LicenseState {
            product: after.needed("product")?,
            from: moment("from")?,
            to: None,
            terms_version: after.needed("terms_version")?,
            accepted_by: accepted_by.ok_or_else(|| Unexpected::new("nobody accepted the terms"))?,
            accepted_at: moment("accepted_at")?,
            invoice_line: after.needed("invoice_line")?,
        };
        self.licenses.entry(step.entry.subject_id).or_default().push(license);
        Ok(())
    }

    pub(super) fn take_case(&mut self, step: &Step<'_>) -> Result<()> {
        let (id, after, signed) = (step.entry.subject_id, Changed(step.after), step.signed());
        if step.entry.action == "case.open" {
            return self.open_case(step);
        }
        let case = there(self.cases.get_mut(&id))?;
        match &*step.entry.action {
            "case.note" => {
                let text = after.needed("note")?;
                case.notes.push(NoteState { signed, text });
            }
            "case.accept-terms" => {
                case.terms_version = after.optional("terms_version")?.into_value();
                case.accepted = Some(signed);
            }
            _ => {
                case.state = after.needed("state")?;
                case.reason = after.optional("reason")?.into_value();
                case.resolved = Some(signed);
            }
        }
        Ok(())
    }

    fn open_case(&mut self, step: &Step<'_>) -> Result<()> {
        let (after, company) = (Changed(step.after), step.company()?);
        let terms_version = after.optional("terms_version")?.into_value();
        let accepted: Option<Signed> = terms_version.as_ref().map(|_| step.signed());
        let case = CaseState {
            company,
            provider: Self::id_of(&self.names.providers, company, &step.entry.subject)?,
            product: after.needed("product")?,
            state: after.needed("state")?,
            description: after.needed("description")?,
            opened: step.signed(),
            resolved: None,
            reason: None,
            terms_version,
            accepted,
            notes: Vec::new(),
        };
        create(&mut self.cases, step.entry.subject_id, case)
    }
}
