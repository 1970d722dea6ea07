//! `practicectl license list`.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::{code::Exit, provider::product::Product, time::Timestamp};
use crate::ops::license::LicenseSearch;
use crate::output::views::LicenseView;
use clap::Args;

/// List licenses: what was added, who added it, and under which terms
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl license list --month 2026-02 -o csv
practicectl license list grace@sunrise.example")]
pub struct ListArgs {
    /// NPI of a provider, or login email of the provider's user
    #[arg(value_name = "NPI|EMAIL", value_parser = values::given, add = Offer::PROVIDER)]
    provider: Option<String>,
    /// Show licenses of this product
    #[arg(long, value_name = "PRODUCT", value_parser = values::product())]
    product: Option<Product>,
    /// Show licenses that begin in this month (UTC), like 2026-01
    #[arg(long, value_name = "YYYY-MM", value_parser = values::month)]
    month: Option<(Timestamp, Timestamp)>,
    /// Show licenses that have not ended
    #[arg(long)]
    active: bool,
}

pub fn run(ctx: &mut Context<'_>, args: &ListArgs) -> Result<Exit> {
    let search = LicenseSearch {
        provider: args.provider.clone(),
        product: args.product,
        begun: args.month,
        active: args.active,
    };
    let licenses = ctx.app()?.licenses(&search)?;
    ctx.output.list(licenses.iter().map(LicenseView))?;
    Ok(Exit::Done)
}
