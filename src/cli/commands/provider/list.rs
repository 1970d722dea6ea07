//! `practicectl provider list`.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::{code::Exit, provider::product::Product, search_text::SearchText};
use crate::ops::provider::ProviderSearch;
use crate::output::views::ProviderView;
use clap::Args;

/// List the providers with their products
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl provider list healer
practicectl provider list --product billing --without-user")]
pub struct ListArgs {
    /// Words of the name or digits of the NPI, as user find takes them
    #[arg(value_name = "TEXT", value_parser = values::search)]
    text: Option<SearchText>,
    /// Show active providers
    #[arg(long, conflicts_with = "inactive")]
    active: bool,
    /// Show deactivated providers
    #[arg(long)]
    inactive: bool,
    /// Show providers with this product active
    #[arg(long, value_name = "PRODUCT", value_parser = values::product())]
    product: Option<Product>,
    /// Show providers of this practice
    #[arg(long, value_name = "NAME", value_parser = values::given, add = Offer::PRACTICE)]
    practice: Option<String>,
    /// Show providers without a linked user
    #[arg(long)]
    without_user: bool,
}

pub fn run(ctx: &mut Context<'_>, args: &ListArgs) -> Result<Exit> {
    let search = ProviderSearch {
        text: args.text.clone(),
        active: args.active.then_some(true).or(args.inactive.then_some(false)),
        product: args.product,
        practice: args.practice.clone(),
        without_user: args.without_user,
    };
    let providers = ctx.app()?.providers(&search)?;
    ctx.output.list(providers.iter().map(ProviderView))?;
    Ok(Exit::Done)
}
