//! `practicectl provider create`.

use crate::cli::{
    args::change::ChangeArgs, args::edit::NewProviderOptions, context::Context, error::Result,
    perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use crate::ops::provider::create::NewProvider;
use clap::Args;

/// Create a provider
///
/// Each product is a license that is added to the invoice, so the
/// Terms of Service must be accepted.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \\
    --practice North --product billing,clinical --accept-terms")]
pub struct CreateArgs {
    #[command(flatten)]
    provider: NewProviderOptions,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &CreateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let new = NewProvider { patch: args.provider.patch(), products: args.provider.products() };
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.create_provider(&new, on))
}
