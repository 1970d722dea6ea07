//! Patches: what is to become of a provider.

use crate::domain::provider::product::LicenseType;
use crate::domain::user::patch::{Edit, PracticeEdit};

/// The edit. Texts are as typed.
#[derive(Clone, Debug, Default)]
pub struct ProviderEdit {
    pub name: Option<String>,
    pub npi: Option<String>,
    pub license_type: Option<LicenseType>,
    pub specialty: Edit<String>,
    pub credentials: Edit<String>,
    pub practices: PracticeEdit,
}

impl ProviderEdit {
    /// True if there is nothing to edit.
    pub const fn is_empty(&self) -> bool {
        self.name.is_none()
            && self.npi.is_none()
            && self.license_type.is_none()
            && matches!(self.specialty, Edit::Keep)
            && matches!(self.credentials, Edit::Keep)
            && matches!(self.practices, PracticeEdit::Keep)
    }
}
