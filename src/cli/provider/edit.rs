//! `practicectl provider edit`, and its options, which reactivating takes too.

use crate::cli::change::{ChangeArgs, perform};
use crate::cli::context::Context;
use crate::cli::failure::{Error, Result};
use crate::cli::user::edit::{optional, practices};
use crate::cli::values;
use crate::domain::code::Exit;
use crate::domain::product::LicenseType;
use crate::ops::provider::edit::ProviderEdit;
use clap::Args;

/// Edit a provider
///
/// Payers may reject claims until they know a new name or NPI.
#[derive(Debug, Args)]
pub struct EditArgs {
    /// NPI of the provider, or login email of the provider's user
    #[arg(value_name = "NPI|EMAIL", value_parser = values::given)]
    provider: String,
    /// New full name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Replace the practices; --practice=+NAME adds one, --practice=-NAME removes one
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    practice: Vec<String>,
    #[command(flatten)]
    own: ProviderOptions,
    #[command(flatten)]
    change: ChangeArgs,
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

pub fn run(ctx: &mut Context<'_>, args: &EditArgs) -> Result<Exit> {
    let edit = args.own.edit(args.name.as_ref(), &args.practice)?;
    if edit.is_empty() {
        return Err(Error::usage(
            "there is nothing to edit",
            "give --name, --npi or another option",
        ));
    }
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, (&mut app, None), &args.change, |app, on| {
        app.edit_provider(&args.provider, &edit, on)
    })
}
