//! `practicectl company show`.

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::CompanyView;
use clap::Args;

/// Show the company that you work in, with counts
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl company show
practicectl company show --company 'Harbor Clinic'")]
pub struct ShowArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let company = ctx.app()?.company()?;
    ctx.output.one(&CompanyView(company))?;
    Ok(Exit::Done)
}
