//! The things of an export's document, each an object with known fields: one
//! that is left out is left as it is, `null` clears.

use crate::domain::{
    cell::permissions, cell::status, company::policy::PolicyEdit, edit::Edit, edit::PracticeEdit,
    full_name::FullName, input::Input, manifest::Manifest, manifest::ManifestItem,
    manifest::PracticeRecord, manifest::ProviderRecord, manifest::RoleRecord, provider::npi::Npi,
    provider::npi::Specialty, provider::patch::ProviderPatch, provider::patch::credentials,
    provider::product::license_type, refusal::Refusal, time::DAY, time::MINUTE,
    user::patch::UserPatch,
};
use crate::input::{
    digits::Digits, json::explained, user_row, user_row::UserObject, user_row::email_of,
};
use serde::{Deserialize, Deserializer, de::DeserializeOwned, de::IgnoredAny};
use serde_json::Value;

type ParsedItem<T> = Result<T, Refusal>;

/// A field that can be cleared.
#[derive(Debug)]
struct Clearable<T>(Edit<T>);

impl<T> Default for Clearable<T> {
    fn default() -> Self {
        Self(Edit::Keep)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Clearable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Option::deserialize(deserializer)?.map_or(Edit::Clear, Edit::Set)))
    }
}

/// The company of a document.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object")]
struct CompanyObject {
    name: Option<String>,
    policy: Option<PolicyObject>,
    #[serde(rename = "reject_reason")]
    _reason: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object")]
struct PolicyObject {
    min_length: Option<u32>,
    attempts: Option<u32>,
    #[serde(default)]
    password_expiry_days: Clearable<u32>,
    reuse: Option<u32>,
    idle_minutes: Option<u32>,
    temporary_days: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct PracticeObject {
    name: String,
    status: Option<String>,
    #[serde(rename = "reject_reason")]
    _reason: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct RoleObject {
    name: String,
    #[serde(default)]
    description: Clearable<String>,
    permissions: Option<Vec<String>>,
    #[serde(rename = "reject_reason")]
    _reason: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct ProviderObject {
    npi: Digits,
    name: Option<String>,
    license_type: Option<String>,
    #[serde(default)]
    specialty: Clearable<String>,
    #[serde(default)]
    credentials: Clearable<String>,
    status: Option<String>,
    #[serde(default)]
    practices: Clearable<Vec<String>>,
    #[serde(default)]
    products: Vec<String>,
    #[serde(rename = "reject_reason")]
    _reason: Option<IgnoredAny>,
}

/// A thing of a section as the operations know it.
pub trait Thing: DeserializeOwned {
    type Record;
    fn record(self) -> ParsedItem<Self::Record>;
}

/// Reads a thing; one that cannot be read keeps its name for the report.
pub fn read<T: Thing>(text: &str) -> ManifestItem<T::Record> {
    let parsed = parse::<T>(text).and_then(Thing::record);
    ManifestItem { label: label(text, &NAMES), record: parsed }
}

fn parse<T: DeserializeOwned>(text: &str) -> ParsedItem<T> {
    // Line and column are the thing's, and not the file's.
    serde_json::from_str(text)
        .map_err(|error| Refusal { location: None, ..explained(&error, "it cannot be read") })
}

/// Fields by which things are called.
pub const NAMES: [&str; 3] = ["email", "npi", "name"];

/// What people call the thing, whatever else is wrong with it.
pub fn label(text: &str, keys: &[&str]) -> String {
    let object: Value = serde_json::from_str(text).unwrap_or_default();
    let name = keys.iter().find_map(|key| match object.get(*key)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    name.unwrap_or_default()
}

/// Reads the company of a document.
pub fn company(text: &str, settings: &mut Manifest) -> ParsedItem<()> {
    let company: CompanyObject = parse(text)?;
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

impl Thing for PracticeObject {
    type Record = PracticeRecord;

    fn record(self) -> ParsedItem<PracticeRecord> {
        Ok(PracticeRecord {
            name: self.name,
            is_active: self.status.as_deref().map(status).transpose()?,
        })
    }
}

impl Thing for RoleObject {
    type Record = RoleRecord;

    fn record(self) -> ParsedItem<RoleRecord> {
        let permissions = self.permissions.as_deref().map(permissions).transpose()?;
        Ok(RoleRecord { name: self.name, description: self.description.0, permissions })
    }
}

impl Thing for ProviderObject {
    type Record = ProviderRecord;

    fn record(self) -> ParsedItem<ProviderRecord> {
        let practices = match self.practices.0 {
            Edit::Set(names) if names.is_empty() => Edit::Clear,
            names => names,
        };
        let input = |text: &String| Input::parse(text, FullName::parse);
        let license_type = |text: &String| Input::parse(text, license_type);
        Ok(ProviderRecord {
            patch: ProviderPatch {
                npi: Some(Input::parse(&*self.npi.0, Npi::parse)),
                name: self.name.as_ref().map(input),
                license_type: self.license_type.as_ref().map(license_type),
                specialty: self.specialty.0.map(|code| Input::parse(code, Specialty::parse)),
                credentials: self.credentials.0.map(|text| Input::parse(text, credentials)),
                practices: PracticeEdit::replacing(practices),
                is_active: self.status.as_deref().map(status).transpose()?,
            },
            npi: self.npi.0,
            products: self.products,
        })
    }
}

/// Reads a user: the login email and the patch.
pub fn user(text: &str) -> (String, ParsedItem<UserPatch>) {
    match parse::<UserObject>(text) {
        Ok(UserObject(cells)) => {
            let email = email_of(&cells).map_or_else(|| label(text, &NAMES), str::to_owned);
            (email, user_row::parse(cells))
        }
        Err(refusal) => (label(text, &NAMES), Err(refusal)),
    }
}
