//! The settings of a company as a whole: exported to a file, and applied from
//! one. Settings are users, memberships, roles, practices, providers and the
//! policy; events (history, licenses, cases, locks' causes, sign-ins) are not.

pub mod apply;
mod apply_provider;
pub mod export;
mod prune;

use crate::domain::permission::Permissions;
use crate::domain::policy::PolicyEdit;
use crate::domain::refusal::Refusal;
use crate::ops::error::Result;
use crate::ops::user::edit::Edit;
use crate::ops::user::rows::Entries;

/// A thing of a file, or why it cannot be read.
#[derive(Clone, Debug)]
pub struct Item<T> {
    /// Its name or NPI, for the report.
    pub label: String,
    pub record: std::result::Result<T, Refusal>,
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
    pub name: Option<String>,
    pub license_type: Option<String>,
    pub specialty: Edit<String>,
    pub credentials: Edit<String>,
    pub practices: Edit<Vec<String>>,
    pub is_active: Option<bool>,
    /// Those that the provider must have already.
    pub products: Vec<String>,
}

/// What a file says besides its users. A section that is not there is left as it is.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub company: Option<String>,
    pub policy: Option<PolicyEdit>,
    pub practices: Option<Vec<Item<PracticeRecord>>>,
    pub roles: Option<Vec<Item<RoleRecord>>>,
    pub providers: Option<Vec<Item<ProviderRecord>>>,
    pub has_users: bool,
    /// It is what was rejected of another file: what it leaves out says nothing.
    pub is_partial: bool,
}

/// A file of settings; its users are read as a stream.
pub trait Document: Entries {
    /// All but the users.
    fn settings(&self) -> Result<Settings>;
}
