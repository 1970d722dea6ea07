//! `practicectl case list`.

use crate::cli::context::Context;
use crate::cli::failure::Result;
use crate::domain::code::Exit;
use crate::output::views::CaseView;
use clap::Args;

/// List the support cases, the oldest first
#[derive(Debug, Args)]
pub struct ListArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let cases = ctx.desk()?.cases()?;
    ctx.output.list(cases.iter().map(|(case, needed)| CaseView { case, needed: *needed }))?;
    Ok(Exit::Done)
}
