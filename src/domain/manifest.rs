//! The manifest of a company: what a file says of its policy, practices, roles and
//! providers. Its users are read as a stream.

use crate::domain::{
    company::permission::Permissions, company::policy::PolicyEdit, edit::Edit,
    provider::patch::ProviderPatch, refusal::Refusal,
};

/// The version of the form of the file, which its first key says.
pub const VERSION: u32 = 1;

/// An item of a file, or why it cannot be read.
#[derive(Clone, Debug)]
pub struct ManifestItem<T> {
    /// Its name or NPI, for the report.
    pub label: String,
    pub record: Result<T, Refusal>,
}

/// A practice as a file describes one.
#[derive(Clone, Debug, Default)]
pub struct PracticeRecord {
    pub name: String,
    pub is_active: Option<bool>,
}

/// A role as a file describes one.
#[derive(Clone, Debug, Default)]
pub struct RoleRecord {
    pub name: String,
    pub description: Edit<String>,
    pub permissions: Option<Permissions>,
}

/// A provider as a file describes one.
#[derive(Clone, Debug, Default)]
pub struct ProviderRecord {
    pub npi: String,
    pub patch: ProviderPatch,
    /// Those that the provider must have already.
    pub products: Vec<String>,
}

/// What a file says besides its users. A section that is not there is left as it is.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    pub company: Option<String>,
    pub policy: Option<PolicyEdit>,
    pub practices: Option<Vec<ManifestItem<PracticeRecord>>>,
    pub roles: Option<Vec<ManifestItem<RoleRecord>>>,
    pub providers: Option<Vec<ManifestItem<ProviderRecord>>>,
    pub has_users: bool,
    /// It is what was rejected of another file: what it leaves out says nothing.
    pub is_partial: bool,
}
