//! `practicectl company list`.

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::CompanyView;
use clap::Args;

/// List the companies that you work in
#[derive(Debug, Args)]
#[command(after_help = "practicectl company list")]
pub struct ListArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let companies = ctx.app()?.companies()?;
    ctx.output.list(companies.into_iter().map(CompanyView))?;
    Ok(Exit::Done)
}
