//! Patches: what is to become of a provider, a new one or one that is there.

use crate::domain::{
    edit::Edit, edit::PracticeEdit, full_name::FullName, input::Input, provider::MOST_CREDENTIALS,
    provider::Provider, provider::npi::Npi, provider::npi::Specialty,
    provider::product::LicenseType, refusal::Refusal, text,
};

/// What is to become of a provider. A field that is not said stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProviderPatch {
    pub npi: Option<Input<Npi>>,
    pub name: Option<Input<FullName>>,
    pub license_type: Option<Input<LicenseType>>,
    pub specialty: Edit<Input<Specialty>>,
    pub credentials: Edit<Input<String>>,
    pub practices: PracticeEdit,
    pub is_active: Option<bool>,
}

/// Refuses credentials that are too long or hold a hidden character.
pub fn credentials(typed: &str) -> Result<String, Refusal> {
    text::check("text of the credentials", typed, MOST_CREDENTIALS)?;
    Ok(typed.to_owned())
}

impl ProviderPatch {
    /// True if there is nothing to change.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The NPI as it was typed; empty if there is none.
    pub fn npi_text(&self) -> &str {
        self.npi.as_ref().map_or("", Input::text)
    }

    /// Changes what needs nothing but the patch.
    pub fn apply_to(&self, provider: &mut Provider) -> Result<(), Refusal> {
        if let Some(name) = &self.name {
            name.get()?.as_str().clone_into(&mut provider.name);
        }
        if let Some(npi) = &self.npi {
            provider.npi = npi.get()?;
        }
        if let Some(license_type) = &self.license_type {
            provider.license_type = license_type.get()?;
        }
        match &self.specialty {
            Edit::Keep => {}
            Edit::Clear => provider.specialty = None,
            Edit::Set(code) => provider.specialty = Some(code.get()?),
        }
        match &self.credentials {
            Edit::Keep => {}
            Edit::Clear => provider.credentials = None,
            Edit::Set(text) => {
                provider.credentials = Some(text.get()?).filter(|text| !text.is_empty());
            }
        }
        Ok(())
    }

    /// The patch of a document without what the provider has already. The NPI only
    /// says who it is.
    #[must_use]
    pub fn towards(&self, provider: &Provider) -> Self {
        Self {
            npi: None,
            name: self.name.clone().filter(|name| name.text() != provider.name),
            practices: self.practices.towards(&provider.practices),
            is_active: None,
            ..self.clone()
        }
    }
}
