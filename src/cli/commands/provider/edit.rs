//! `practicectl provider edit`, and its options, which reactivating takes too.

use crate::cli::{
    args::change::ChangeArgs, args::edit::ProviderOptions, args::values, complete::offer::Offer,
    context::Context, error::Error, error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use clap::Args;

/// Edit a provider
///
/// Payers may reject claims until they know a new name or NPI.
#[derive(Debug, Args)]
#[command(after_help = "practicectl provider edit 1234567893 --credentials MD --practice=+North")]
pub struct EditArgs {
    /// NPI of the provider, or login email of the provider's user
    #[arg(value_name = "NPI|EMAIL", value_parser = values::given, add = Offer::PROVIDER)]
    provider: String,
    /// New full name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Replace the practices; --practice=+NAME adds one, --practice=-NAME removes one
    #[arg(long, value_name = "NAME", value_delimiter = ',', add = Offer::PracticeEdit)]
    practice: Vec<String>,
    #[command(flatten)]
    own: ProviderOptions,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &EditArgs) -> Result<Exit> {
    let edit = args.own.patch(args.name.as_ref(), &args.practice)?;
    if edit.is_empty() {
        return Err(Error::usage(
            "there is nothing to edit",
            "give --name, --npi or another option",
        ));
    }
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, Site::of(&mut app), &args.change, |app, on| {
        app.edit_provider(&args.provider, &edit, on)
    })
}
