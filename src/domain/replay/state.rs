//! What the entries of the history say that each table holds. Secrets are here as
//! digests; sessions and failure counters are not here at all.

use crate::domain::{company::permission::Permissions, time::Timestamp, value::Value};
use std::collections::BTreeSet;

/// The state of a record, column by column.
pub trait State: PartialEq {
    /// The columns by which two states can differ, in the order of the table.
    fn columns(&self) -> Vec<(&'static str, Value)>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyState {
    pub name: String,
    pub created_at: Timestamp,
    pub policy: PolicyState,
}

/// Figures of a security policy; an absent one is never.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyState {
    pub min_length: Option<i64>,
    pub attempts: Option<i64>,
    pub expiry_days: Option<i64>,
    pub reuse: Option<i64>,
    pub idle_minutes: Option<i64>,
    pub temporary_days: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeState {
    pub company: i64,
    pub name: String,
    pub created_at: Timestamp,
    pub deactivated_at: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleState {
    pub company: i64,
    pub name: String,
    pub description: Option<String>,
    pub permissions: Permissions,
    pub created_at: Timestamp,
    pub deleted_at: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonState {
    pub email: String,
    pub name: String,
    pub phone: Option<String>,
    pub lock: Option<LockState>,
    pub password: Option<PasswordState>,
    /// Digests of former passwords, the oldest first.
    pub former: Vec<[u8; 32]>,
    pub last_sign_in: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockState {
    pub cause: String,
    pub since: Timestamp,
    pub by: Option<i64>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordState {
    /// SHA-256 of the stored hash.
    pub digest: [u8; 32],
    pub set_at: Timestamp,
    pub expires_at: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MembershipState {
    pub permission_set: String,
    pub permissions: Permissions,
    pub user_type: String,
    pub provider: Option<i64>,
    pub created_by: Option<i64>,
    pub created_at: Timestamp,
    pub role: Option<i64>,
    pub practices: BTreeSet<i64>,
    pub deactivated_at: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderState {
    pub company: i64,
    pub npi: String,
    pub name: String,
    pub license_type: String,
    pub specialty: Option<String>,
    pub credentials: Option<String>,
    pub is_active: bool,
    pub last_deactivated_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub practices: BTreeSet<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LicenseState {
    pub product: String,
    pub from: Timestamp,
    pub to: Option<Timestamp>,
    pub terms_version: String,
    pub accepted_by: i64,
    pub accepted_at: Timestamp,
    pub invoice_line: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseState {
    pub company: i64,
    pub provider: i64,
    pub product: String,
    pub state: String,
    pub description: String,
    pub opened: Signed,
    pub resolved: Option<Signed>,
    pub reason: Option<String>,
    pub terms_version: Option<String>,
    pub accepted: Option<Signed>,
    pub notes: Vec<NoteState>,
}

/// Who did something, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed {
    pub by: Option<i64>,
    pub at: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteState {
    pub signed: Signed,
    pub text: String,
}

impl State for CompanyState {
    fn columns(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("name", text(&self.name)),
            ("created_at", moment(self.created_at)),
            ("min_length", number(self.policy.min_length)),
            ("attempts", number(self.policy.attempts)),
            ("password_expiry_days", number(self.policy.expiry_days)),
            ("reuse", number(self.policy.reuse)),
            ("idle_minutes", number(self.policy.idle_minutes)),
            ("temporary_days", number(self.policy.temporary_days)),
        ]
    }
}

impl State for PracticeState {
    fn columns(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("company", Value::Number(self.company)),
            ("name", text(&self.name)),
            ("created_at", moment(self.created_at)),
            ("deactivated_at", Value::moment(self.deactivated_at)),
        ]
    }
}

impl State for RoleState {
    fn columns(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("company", Value::Number(self.company)),
            ("name", text(&self.name)),
            ("description", Value::text(self.description.as_deref())),
            ("permissions", ids_of(self.permissions)),
            ("created_at", moment(self.created_at)),
            ("deleted_at", Value::moment(self.deleted_at)),
        ]
    }
}

impl State for PersonState {
    fn columns(&self) -> Vec<(&'static str, Value)> {
        let lock = self.lock.as_ref();
        let password = self.password.as_ref();
        let hex = |digest: &[u8; 32]| data_encoding::HEXLOWER.encode(digest);
        vec![
            ("email", text(&self.email)),
            ("name", text(&self.name)),
            ("phone", Value::text(self.phone.as_deref())),
            ("lock_cause", Value::text(lock.map(|lock| &*lock.cause))),
            ("locked_since", Value::moment(lock.map(|lock| lock.since))),
            ("locked_by", number(lock.and_then(|lock| lock.by))),
            ("lock_note", Value::text(lock.and_then(|lock| lock.note.as_deref()))),
            ("password_digest", Value::text(password.map(|one| hex(&one.digest)))),
            ("password_set_at", Value::moment(password.map(|one| one.set_at))),
            ("password_expires_at", Value::moment(password.and_then(|one| one.expires_at))),
            ("former_passwords", Value::List(self.former.iter().map(hex).collect())),
            ("last_sign_in", Value::moment(self.last_sign_in)),
        ]
    }
}

impl State for MembershipState {
    fn columns(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("permission_set", text(&self.permission_set)),
            ("permissions", ids_of(self.permissions)),
            ("user_type", text(&self.user_type)),
            ("provider", number(self.provider)),
            ("created_by", number(self.created_by)),
            ("created_at", moment(self.created_at)),
            ("role", number(self.role)),
            ("practices", ids(&self.practices)),
            ("deactivated_at", Value::moment(self.deactivated_at)),
        ]
    }
}

impl State for ProviderState {
    fn columns(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("company", Value::Number(self.company)),
            ("npi", text(&self.npi)),
            ("name", text(&self.name)),
            ("license_type", text(&self.license_type)),
            ("specialty", Value::text(self.specialty.as_deref())),
            ("credentials", Value::text(self.credentials.as_deref())),
            ("active", Value::Flag(self.is_active)),
            ("deactivated_at", Value::moment(self.last_deactivated_at)),
            ("created_at", moment(self.created_at)),
            ("practices", ids(&self.practices)),
        ]
    }
}

impl State for LicenseState {
    fn columns(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("product", text(&self.product)),
            ("from", moment(self.from)),
            ("to", Value::moment(self.to)),
            ("terms_version", text(&self.terms_version)),
            ("accepted_by", Value::Number(self.accepted_by)),
            ("accepted_at", moment(self.accepted_at)),
            ("invoice_line", text(&self.invoice_line)),
        ]
    }
}

impl State for CaseState {
    fn columns(&self) -> Vec<(&'static str, Value)> {
        let by = |signed: Option<Signed>| number(signed.and_then(|one| one.by));
        let at = |signed: Option<Signed>| Value::moment(signed.map(|one| one.at));
        let notes = |note: &NoteState| format!("{} {}", note.signed.at, note.text);
        vec![
            ("company", Value::Number(self.company)),
            ("provider", Value::Number(self.provider)),
            ("product", text(&self.product)),
            ("state", text(&self.state)),
            ("description", text(&self.description)),
            ("opened_by", by(Some(self.opened))),
            ("opened_at", at(Some(self.opened))),
            ("resolved_by", by(self.resolved)),
            ("resolved_at", at(self.resolved)),
            ("reason", Value::text(self.reason.as_deref())),
            ("terms_version", Value::text(self.terms_version.as_deref())),
            ("accepted_by", by(self.accepted)),
            ("accepted_at", at(self.accepted)),
            ("notes", Value::List(self.notes.iter().map(notes).collect())),
            (
                "notes_by",
                Value::List(
                    self.notes
                        .iter()
                        .map(|one| by(Some(one.signed)).shown().into_owned())
                        .collect(),
                ),
            ),
        ]
    }
}

fn ids_of(permissions: Permissions) -> Value {
    Value::List(permissions.ids())
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn number(number: Option<i64>) -> Value {
    number.map_or(Value::Absent, Value::Number)
}

fn moment(moment: Timestamp) -> Value {
    Value::moment(Some(moment))
}

fn ids(ids: &BTreeSet<i64>) -> Value {
    Value::List(ids.iter().map(ToString::to_string).collect())
}
