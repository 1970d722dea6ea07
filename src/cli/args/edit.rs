//! Options that edit a user or a provider, in every command that takes them.

use crate::cli::args::values;
use crate::cli::error::{Error, Result};
use crate::domain::company::permission::{Permission, PermissionSet};
use crate::domain::provider::patch::ProviderEdit;
use crate::domain::provider::product::LicenseType;
use crate::domain::user::patch::{Edit, PracticeEdit, UserEdit};
use clap::Args;

/// The account information that can be edited.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Account information")]
pub struct EditOptions {
    /// New login email, which is the sign-in name from now on
    #[arg(long, value_name = "NEW")]
    email: Option<String>,
    /// New full name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// New phone number
    #[arg(long, value_name = "PHONE", conflicts_with = "no_phone")]
    phone: Option<String>,
    /// Remove the phone number
    #[arg(long)]
    no_phone: bool,
    /// Replace the practices; --practice=+NAME adds one, --practice=-NAME removes one
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    practice: Vec<String>,
    /// Link the user to the provider with this NPI
    #[arg(long, value_name = "NPI", conflicts_with = "no_provider")]
    provider: Option<String>,
    /// Unlink the user from the provider
    #[arg(long)]
    no_provider: bool,
    /// Give access to everything
    #[arg(long, conflicts_with_all = ["custom", "customer_care", "role", "grant", "revoke"])]
    administrator: bool,
    /// Give only what is granted, beginning with nothing
    #[arg(long, conflicts_with = "customer_care")]
    custom: bool,
    /// Let the user read but not change: for the vendor's support staff
    #[arg(long, conflicts_with_all = ["role", "grant", "revoke"])]
    customer_care: bool,
    /// Copy the permissions of this role; --grant and --revoke customize them
    #[arg(long, value_name = "NAME")]
    role: Option<String>,
    /// Grant a permission (repeatable, or a comma-separated list; see permission list)
    #[arg(long, value_name = "PERMISSION", value_delimiter = ',', value_parser = values::permission(), hide_possible_values = true)]
    grant: Vec<Permission>,
    /// Revoke a permission (repeatable, or a comma-separated list)
    #[arg(long, value_name = "PERMISSION", value_delimiter = ',', value_parser = values::permission(), hide_possible_values = true)]
    revoke: Vec<Permission>,
}

impl EditOptions {
    /// The edit that these options ask for.
    pub fn edit(&self) -> Result<UserEdit> {
        Ok(UserEdit {
            email: self.email.clone(),
            name: self.name.clone(),
            phone: optional(self.phone.as_ref(), self.no_phone),
            practices: practices(&self.practice)?,
            provider: optional(self.provider.as_ref(), self.no_provider),
            permission_set: match (self.administrator, self.custom, self.customer_care) {
                (true, ..) => Some(PermissionSet::Administrator),
                (_, true, _) => Some(PermissionSet::Custom),
                (.., true) => Some(PermissionSet::CustomerCare),
                _ => None,
            },
            role: self.role.clone(),
            drop_role: false,
            grant: self.grant.iter().copied().collect(),
            revoke: self.revoke.iter().copied().collect(),
        })
    }

    /// Whether `--no-provider` was given, and the options without it; if
    /// nobody is named, it selects users.
    pub fn without_no_provider(&self) -> (bool, Self) {
        (self.no_provider, Self { no_provider: false, ..self.clone() })
    }

    /// The name and practices, which a provider has too.
    pub fn shared(&self) -> (Option<&String>, &[String]) {
        (self.name.as_ref(), &self.practice)
    }

    /// The edit of a command that can name several: edits are for one user.
    pub fn edit_of_one(&self, subjects: usize) -> Result<UserEdit> {
        let edit = self.edit()?;
        if subjects > 1 && !edit.is_empty() {
            return Err(Error::usage(
                "the account information of only one user can be edited at a time",
                "name one user, or omit the editing options",
            ));
        }
        Ok(edit)
    }
}

pub fn optional(value: Option<&String>, clear: bool) -> Edit<String> {
    match (value, clear) {
        (Some(value), _) => Edit::Set(value.clone()),
        (None, true) => Edit::Clear,
        (None, false) => Edit::Keep,
    }
}

/// Names without a sign replace the list, `+` and `-` add and remove; the two
/// are not mixed. A `=` before a sign is the one of `--practice =+NAME`.
pub fn practices(values: &[String]) -> Result<PracticeEdit> {
    let values: Vec<&str> = values.iter().map(|value| bare(value)).collect();
    let (signed, plain): (Vec<&str>, Vec<&str>) =
        values.iter().partition(|value| value.starts_with(['+', '-']));
    match (signed.is_empty(), plain.is_empty()) {
        (true, true) => Ok(PracticeEdit::Keep),
        (true, false) => Ok(PracticeEdit::Replace(plain.into_iter().map(str::to_owned).collect())),
        (false, false) => Err(Error::usage(
            "practices are either replaced, or added and removed, but not both",
            "use only --practice NAME, or --practice=+NAME and --practice=-NAME",
        )),
        (false, true) => {
            let of = |sign| signed.iter().filter_map(move |name| name.strip_prefix(sign));
            let add = of('+').map(|name| name.trim().to_owned()).collect();
            let remove = of('-').map(|name| name.trim().to_owned()).collect();
            Ok(PracticeEdit::Adjust { add, remove })
        }
    }
}

fn bare(value: &str) -> &str {
    let value = value.trim();
    value.strip_prefix('=').filter(|rest| rest.starts_with(['+', '-'])).unwrap_or(value)
}

/// What only a provider has.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Provider information")]
pub struct ProviderOptions {
    /// New NPI: ten digits, the last a check digit
    #[arg(long, value_name = "NPI")]
    npi: Option<String>,
    /// New license type
    #[arg(long, value_name = "TYPE", value_parser = values::license_type())]
    license_type: Option<LicenseType>,
    /// New specialty, a taxonomy code
    #[arg(long, value_name = "CODE", conflicts_with = "no_specialty")]
    specialty: Option<String>,
    /// Remove the specialty
    #[arg(long)]
    no_specialty: bool,
    /// New credentials, like MD
    #[arg(long, value_name = "TEXT", conflicts_with = "no_credentials")]
    credentials: Option<String>,
    /// Remove the credentials
    #[arg(long)]
    no_credentials: bool,
}

impl ProviderOptions {
    /// The edit that these options ask for, with a name and practices.
    pub fn edit(&self, name: Option<&String>, practice: &[String]) -> Result<ProviderEdit> {
        Ok(ProviderEdit {
            name: name.cloned(),
            npi: self.npi.clone(),
            license_type: self.license_type,
            specialty: optional(self.specialty.as_ref(), self.no_specialty),
            credentials: optional(self.credentials.as_ref(), self.no_credentials),
            practices: practices(practice)?,
        })
    }
}
