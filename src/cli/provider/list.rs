//! `practicectl provider list`.

use crate::cli::context::Context;
use crate::cli::failure::Result;
use crate::domain::code::Exit;
use crate::output::views::ProviderView;
use clap::Args;

/// List the providers with their products
#[derive(Debug, Args)]
pub struct ListArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let providers = ctx.desk()?.providers()?;
    ctx.output.list(providers.iter().map(ProviderView))?;
    Ok(Exit::Done)
}
