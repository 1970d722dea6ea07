//! The things of an export's document, each an object with known fields: one
//! that is left out is left as it is, `null` clears.

use crate::domain::company::policy::PolicyEdit;
use crate::domain::manifest::{Manifest, ManifestItem, PracticeRecord, ProviderRecord, RoleRecord};
use crate::domain::refusal::Refusal;
use crate::domain::time::{DAY, MINUTE};
use crate::domain::user::patch::Edit;
use crate::domain::user::patch::UserRecord;
use crate::domain::user_file::CLEAR;
use crate::input::json::explained;
use crate::input::user_row;
use crate::input::user_row::Cells;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

type Parsed<T> = Result<T, Refusal>;

/// A field that can be cleared.
#[derive(Debug)]
struct Field<T>(Edit<T>);

impl<T> Default for Field<T> {
    fn default() -> Self {
        Self(Edit::Keep)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Option::deserialize(deserializer)?.map_or(Edit::Clear, Edit::Set)))
    }
}

/// The company of a document.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Company {
    name: Option<String>,
    policy: Option<Policy>,
    #[serde(rename = "reject_reason")]
    _reason: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Policy {
    min_length: Option<u32>,
    attempts: Option<u32>,
    #[serde(default)]
    password_expiry_days: Field<u32>,
    reuse: Option<u32>,
    idle_minutes: Option<u32>,
    temporary_days: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    name: String,
    status: Option<String>,
    #[serde(rename = "reject_reason")]
    _reason: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    name: String,
    #[serde(default)]
    description: Field<String>,
    permissions: Option<Vec<String>>,
    #[serde(rename = "reject_reason")]
    _reason: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    npi: String,
    name: Option<String>,
    license_type: Option<String>,
    #[serde(default)]
    specialty: Field<String>,
    #[serde(default)]
    credentials: Field<String>,
    status: Option<String>,
    #[serde(default)]
    practices: Field<Vec<String>>,
    #[serde(default)]
    products: Vec<String>,
    #[serde(rename = "reject_reason")]
    _reason: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "the fields are those of the document")]
struct UserObject {
    email: String,
    name: Option<String>,
    #[serde(default)]
    phone: Field<String>,
    #[serde(default)]
    practices: Field<Vec<String>>,
    #[serde(default)]
    role: Field<String>,
    #[serde(default)]
    permissions: Field<Vec<String>>,
    permission_set: Option<String>,
    user_type: Option<String>,
    #[serde(default)]
    provider_npi: Field<String>,
    status: Option<String>,
    locked: Option<bool>,
    password_hash: Option<String>,
    #[serde(rename = "reject_reason")]
    _reason: Option<IgnoredAny>,
}

/// A thing of a section as the operations know it.
pub trait Thing: DeserializeOwned {
    type Record;
    fn record(self) -> Parsed<Self::Record>;
}

/// Reads a thing; one that cannot be read keeps its name for the report.
pub fn read<T: Thing>(text: &str) -> ManifestItem<T::Record> {
    let parsed = parse::<T>(text).and_then(Thing::record);
    ManifestItem { label: label(text, &NAMES), record: parsed }
}

fn parse<T: DeserializeOwned>(text: &str) -> Parsed<T> {
    // Line and column are the thing's, and not the file's.
    serde_json::from_str(text)
        .map_err(|error| Refusal { location: None, ..explained(&error, "it cannot be read") })
}

/// Fields by which things are called.
pub const NAMES: [&str; 3] = ["email", "npi", "name"];

/// What people call the thing, whatever else is wrong with it.
pub fn label(text: &str, keys: &[&str]) -> String {
    let object: Value = serde_json::from_str(text).unwrap_or_default();
    let name = keys.iter().find_map(|key| object.get(*key)?.as_str());
    name.unwrap_or_default().to_owned()
}

/// Reads the company of a document.
pub fn company(text: &str, settings: &mut Manifest) -> Parsed<()> {
    let company: Company = parse(text)?;
    settings.company = company.name;
    settings.policy = company.policy.map(|policy| PolicyEdit {
        min_length: policy.min_length,
        attempts: policy.attempts,
        expiry_days: match policy.password_expiry_days.0 {
            Edit::Keep => None,
            Edit::Clear => Some(None),
            Edit::Set(days) => Some(Some(days)),
        },
        reuse: policy.reuse,
        idle: policy.idle_minutes.map(|minutes| i64::from(minutes) * MINUTE),
        temporary: policy.temporary_days.map(|days| i64::from(days) * DAY),
    });
    Ok(())
}

impl Thing for Practice {
    type Record = PracticeRecord;

    fn record(self) -> Parsed<PracticeRecord> {
        Ok(PracticeRecord { name: self.name, is_active: user_row::status(self.status)? })
    }
}

impl Thing for Role {
    type Record = RoleRecord;

    fn record(self) -> Parsed<RoleRecord> {
        let permissions = self.permissions.as_deref().map(user_row::permissions).transpose()?;
        Ok(RoleRecord { name: self.name, description: self.description.0, permissions })
    }
}

impl Thing for Provider {
    type Record = ProviderRecord;

    fn record(self) -> Parsed<ProviderRecord> {
        Ok(ProviderRecord {
            npi: self.npi,
            name: self.name,
            license_type: self.license_type,
            specialty: self.specialty.0,
            credentials: self.credentials.0,
            practices: self.practices.0,
            is_active: user_row::status(self.status)?,
            products: self.products,
        })
    }
}

/// Reads a user: the login email and the record.
pub fn user(text: &str) -> (String, Parsed<UserRecord>) {
    let user: UserObject = match parse(text) {
        Ok(user) => user,
        Err(refusal) => return (label(text, &NAMES), Err(refusal)),
    };
    let email = user.email.clone();
    let is_locked = user.locked;
    let record = user_row::parse(cells(user));
    (email, record.map(|record| UserRecord { is_locked, ..record }))
}

fn cells(user: UserObject) -> Cells {
    [
        Some(user.email),
        user.name,
        cell(user.phone),
        list(user.practices),
        cell(user.role),
        list(user.permissions),
        user.permission_set,
        user.user_type,
        cell(user.provider_npi),
        user.status,
        user.password_hash,
    ]
}

fn cell(field: Field<String>) -> Option<String> {
    match field.0 {
        Edit::Keep => None,
        Edit::Clear => Some(CLEAR.to_owned()),
        Edit::Set(text) => Some(text),
    }
}

fn list(field: Field<Vec<String>>) -> Option<String> {
    match field.0 {
        Edit::Keep => None,
        Edit::Clear => Some(CLEAR.to_owned()),
        Edit::Set(items) if items.is_empty() => Some(CLEAR.to_owned()),
        Edit::Set(items) => Some(items.join(";")),
    }
}
