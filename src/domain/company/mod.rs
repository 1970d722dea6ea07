//! A company: the customer, who owns practices, providers and users.

mod catalog;
pub mod permission;
pub mod policy;
pub mod practice;
pub mod role;
pub mod standards;

use crate::domain::{id::CompanyId, time::Timestamp};

/// A company as a command works in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company {
    pub id: CompanyId,
    pub name: String,
    pub created_at: Timestamp,
}

/// What a company has, for lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanySummary {
    pub name: String,
    pub practices: i64,
    pub active_users: i64,
    pub inactive_users: i64,
    pub providers: i64,
    pub created_at: Timestamp,
}
