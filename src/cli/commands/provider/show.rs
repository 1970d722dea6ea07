//! `practicectl provider show`.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::{code::Exit, time::Since};
use crate::output::views::ProviderDetailView;
use clap::Args;

/// Show one provider, with every license
///
/// With --as-of, the NPI or login email is the one of that time. Needs audit-log.view
/// too.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl provider show 1234567893
practicectl provider show grace@sunrise.example
practicectl provider show 1234567893 --as-of 2026-01-31")]
pub struct ShowArgs {
    /// NPI of the provider, or login email of the provider's user
    #[arg(value_name = "NPI|EMAIL", value_parser = values::given, add = Offer::PROVIDER)]
    provider: String,
    /// Show the provider as of this time in the past: a date, RFC 3339, or an age such as 7d
    #[arg(long, value_name = "TIME", value_parser = values::since)]
    as_of: Option<Since>,
}

pub fn run(ctx: &mut Context<'_>, args: &ShowArgs) -> Result<Exit> {
    let mut app = ctx.app()?;
    let (provider, licenses) = match args.as_of {
        Some(as_of) => app.provider_as_of(&args.provider, as_of)?,
        None => app.provider(&args.provider)?,
    };
    ctx.output.one(&ProviderDetailView { provider: &provider, licenses: &licenses })?;
    ctx.tell_as_of(&app, args.as_of);
    Ok(Exit::Done)
}
