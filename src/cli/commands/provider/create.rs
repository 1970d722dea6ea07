//! `practicectl provider create`.

use crate::cli::args::change::ChangeArgs;
use crate::cli::args::values;
use crate::cli::context::Context;
use crate::cli::error::Result;
use crate::cli::perform::perform;
use crate::domain::code::Exit;
use crate::domain::provider::product::{LicenseType, Product};
use crate::ops::provider::create::ProviderRequest;
use clap::Args;

/// Create a provider
///
/// Each product is a license that is added to the invoice, so the
/// Terms of Service must be accepted.
#[derive(Debug, Args)]
pub struct CreateArgs {
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
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
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
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &CreateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let request = ProviderRequest {
        name: args.name.clone(),
        npi: args.npi.clone(),
        license_type: args.license_type,
        specialty: args.specialty.clone(),
        credentials: args.credentials.clone(),
        practices: (!args.practice.is_empty()).then(|| args.practice.clone()),
        products: args.product.clone(),
        is_active: true,
    };
    perform(ctx, (&mut app, None), &args.change, |app, on| app.create_provider(&request, on))
}
