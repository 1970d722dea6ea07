//! A company as a whole: exported to a file, and applied from one. A manifest
//! holds users, memberships, roles, practices, providers and the policy, but no
//! events: no history, license, case, lock's cause or sign-in.

pub mod apply;
mod apply_provider;
pub mod export;
mod item;
mod prune;

use crate::domain::manifest::Manifest;
use crate::ops::{error::Result, user::rows::Rows};

/// A file that describes a company; its users are read as a stream.
pub trait Document: Rows {
    /// All but the users.
    fn manifest(&self) -> Result<Manifest>;
}
