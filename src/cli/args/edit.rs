//! Options that edit a user or a provider, in every command that takes them.

use crate::cli::{args::values, complete::offer::Offer, error::Error, error::Result};
use crate::domain::{
    company::permission::Permission, company::permission::PermissionSet, edit::Edit,
    edit::PracticeEdit, email::Email, full_name::FullName, input::Input, phone::Phone,
    provider::npi::Npi, provider::npi::Specialty, provider::patch, provider::patch::ProviderPatch,
    provider::product, provider::product::LicenseType, provider::product::Product,
    user::patch::UserPatch, user::user_type::UserType,
};
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
    #[arg(long, value_name = "NAME", value_delimiter = ',', add = Offer::PracticeEdit)]
    practice: Vec<String>,
    /// Link the user to the provider with this NPI
    #[arg(long, value_name = "NPI", conflicts_with = "no_provider", add = Offer::NPI)]
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
    #[arg(long, value_name = "NAME", add = Offer::ROLE)]
    role: Option<String>,
    /// Grant a permission (repeatable, or a comma-separated list; see permission list)
    #[arg(long, value_name = "PERMISSION", value_delimiter = ',', value_parser = values::permission(), hide_possible_values = true, add = Offer::PERMISSION)]
    grant: Vec<Permission>,
    /// Revoke a permission (repeatable, or a comma-separated list)
    #[arg(long, value_name = "PERMISSION", value_delimiter = ',', value_parser = values::permission(), hide_possible_values = true, add = Offer::PERMISSION)]
    revoke: Vec<Permission>,
}

/// What a new user is given.
#[derive(Clone, Debug, Args)]
pub struct NewUserOptions {
    /// Login email, the sign-in name
    #[arg(value_name = "EMAIL")]
    email: String,
    /// Full name: first and last name, separated by one space
    #[arg(long, value_name = "NAME")]
    name: String,
    /// Phone number; without a country code, a number of the United States
    #[arg(long, value_name = "PHONE")]
    phone: Option<String>,
    /// Practice that the user works in (repeatable, or a comma-separated list)
    #[arg(long, value_name = "NAME", value_delimiter = ',', add = Offer::ACTIVE_PRACTICE)]
    practice: Vec<String>,
    /// NPI of the provider that the user is
    #[arg(long, value_name = "NPI", add = Offer::NPI)]
    provider: Option<String>,
    /// Give access to everything
    #[arg(long, conflicts_with_all = ["customer_care", "role", "grant", "revoke"])]
    administrator: bool,
    /// Let the user read but not change: for the vendor's support staff
    #[arg(long, conflicts_with_all = ["role", "grant", "revoke"])]
    customer_care: bool,
    /// Copy the permissions of this role; --grant and --revoke customize them
    #[arg(long, value_name = "NAME", add = Offer::ROLE)]
    role: Option<String>,
    /// Grant a permission (repeatable, or a comma-separated list; see permission list)
    #[arg(long, value_name = "PERMISSION", value_delimiter = ',', value_parser = values::permission(), hide_possible_values = true, add = Offer::PERMISSION)]
    grant: Vec<Permission>,
    /// Revoke a permission (repeatable, or a comma-separated list)
    #[arg(long, value_name = "PERMISSION", value_delimiter = ',', value_parser = values::permission(), hide_possible_values = true, add = Offer::PERMISSION)]
    revoke: Vec<Permission>,
    /// User type
    #[arg(long = "type", value_name = "TYPE", value_parser = values::user_type(), default_value = "medical-office")]
    user_type: UserType,
}

impl NewUserOptions {
    /// The login email as it was typed.
    pub fn email(&self) -> &str {
        &self.email
    }

    /// The patch of a blank user.
    pub fn patch(&self) -> UserPatch {
        UserPatch {
            email: Some(Input::parse(&*self.email, Email::parse)),
            name: Some(Input::parse(&*self.name, FullName::parse)),
            phone: phone(self.phone.as_ref(), false),
            practices: listed(&self.practice),
            provider: optional(self.provider.as_ref(), false),
            permission_set: match (self.administrator, self.customer_care) {
                (true, _) => Some(PermissionSet::Administrator),
                (false, true) => Some(PermissionSet::CustomerCare),
                (false, false) => None,
            },
            role: optional(self.role.as_ref(), false),
            grant: self.grant.iter().copied().collect(),
            revoke: self.revoke.iter().copied().collect(),
            user_type: Some(self.user_type),
            ..UserPatch::default()
        }
    }
}

fn phone(value: Option<&String>, clear: bool) -> Edit<Input<Phone>> {
    optional(value, clear).map(|text| Input::parse(text, Phone::parse))
}

impl EditOptions {
    /// The patch that these options ask for.
    pub fn patch(&self) -> Result<UserPatch> {
        Ok(UserPatch {
            email: self.email.as_ref().map(|text| Input::parse(text, Email::parse)),
            name: self.name.as_ref().map(|text| Input::parse(text, FullName::parse)),
            phone: phone(self.phone.as_ref(), self.no_phone),
            practices: practices(&self.practice)?,
            provider: optional(self.provider.as_ref(), self.no_provider),
            permission_set: match (self.administrator, self.custom, self.customer_care) {
                (true, ..) => Some(PermissionSet::Administrator),
                (_, true, _) => Some(PermissionSet::Custom),
                (.., true) => Some(PermissionSet::CustomerCare),
                _ => None,
            },
            role: optional(self.role.as_ref(), false),
            grant: self.grant.iter().copied().collect(),
            revoke: self.revoke.iter().copied().collect(),
            ..UserPatch::default()
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
    if values.is_empty() {
        return Ok(PracticeEdit::Keep);
    }
    let names = values.iter().map(|value| bare(value).to_owned()).collect();
    PracticeEdit::of_items(Edit::Set(names)).map_err(|refusal| {
        let hint = "use only --practice NAME, or --practice=+NAME and --practice=-NAME";
        Error::usage(refusal.message, hint)
    })
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
    /// The patch that these options ask for, with a name and practices.
    pub fn patch(&self, name: Option<&String>, practice: &[String]) -> Result<ProviderPatch> {
        Ok(ProviderPatch {
            name: name.map(|text| Input::parse(text, FullName::parse)),
            npi: self.npi.as_ref().map(|text| Input::parse(text, Npi::parse)),
            license_type: self.license_type.map(known),
            specialty: specialty(self.specialty.as_ref(), self.no_specialty),
            credentials: credentials(self.credentials.as_ref(), self.no_credentials),
            practices: practices(practice)?,
            is_active: None,
        })
    }
}

/// A license type that was read as one of its words.
fn known(license_type: LicenseType) -> Input<LicenseType> {
    Input::parse(license_type.word(), product::license_type)
}

fn specialty(value: Option<&String>, clear: bool) -> Edit<Input<Specialty>> {
    optional(value, clear).map(|code| Input::parse(code, Specialty::parse))
}

fn credentials(value: Option<&String>, clear: bool) -> Edit<Input<String>> {
    optional(value, clear).map(|text| Input::parse(text, patch::credentials))
}

/// What a new provider is given.
#[derive(Clone, Debug, Args)]
pub struct NewProviderOptions {
    /// Full name: first and last name, separated by one space
    #[arg(long, value_name = "NAME")]
    name: String,
    /// National Provider Identifier, ten digits
    #[arg(long, value_name = "NPI")]
    npi: String,
    /// License type
    #[arg(long, value_name = "TYPE", value_parser = values::license_type())]
    license_type: LicenseType,
    /// Practice that the provider works in (repeatable, or a comma-separated list)
    #[arg(long, value_name = "NAME", value_delimiter = ',', add = Offer::ACTIVE_PRACTICE)]
    practice: Vec<String>,
    /// Product to license (repeatable, or a comma-separated list)
    #[arg(long, value_name = "PRODUCT", value_delimiter = ',', value_parser = values::product())]
    product: Vec<Product>,
    /// Taxonomy code of the specialty, as in 207Q00000X
    #[arg(long, value_name = "CODE")]
    specialty: Option<String>,
    /// Credentials, as in MD
    #[arg(long, value_name = "TEXT")]
    credentials: Option<String>,
}

impl NewProviderOptions {
    /// The patch of a blank provider.
    pub fn patch(&self) -> ProviderPatch {
        ProviderPatch {
            npi: Some(Input::parse(&*self.npi, Npi::parse)),
            name: Some(Input::parse(&*self.name, FullName::parse)),
            license_type: Some(known(self.license_type)),
            specialty: specialty(self.specialty.as_ref(), false),
            credentials: credentials(self.credentials.as_ref(), false),
            practices: listed(&self.practice),
            is_active: None,
        }
    }

    /// The products to license.
    pub fn products(&self) -> Vec<Product> {
        self.product.clone()
    }
}

/// The practices of something new: the listed ones, if any is.
fn listed(names: &[String]) -> PracticeEdit {
    if names.is_empty() { PracticeEdit::Keep } else { PracticeEdit::Replace(names.to_vec()) }
}
