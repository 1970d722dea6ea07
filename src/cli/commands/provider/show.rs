//! `practicectl provider show`.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::ProviderDetailView;
use clap::Args;

/// Show one provider, with every license
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl provider show 1234567893
practicectl provider show grace@sunrise.example")]
pub struct ShowArgs {
    /// NPI of the provider, or login email of the provider's user
    #[arg(value_name = "NPI|EMAIL", value_parser = values::given, add = Offer::PROVIDER)]
    provider: String,
}

pub fn run(ctx: &mut Context<'_>, args: &ShowArgs) -> Result<Exit> {
    let (provider, licenses) = ctx.app()?.provider(&args.provider)?;
    ctx.output.one(&ProviderDetailView { provider: &provider, licenses: &licenses })?;
    Ok(Exit::Done)
}
