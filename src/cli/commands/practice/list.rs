//! `practicectl practice list`.

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::PracticeView;
use clap::Args;

/// List the practices of the company
#[derive(Debug, Args)]
#[command(after_help = "practicectl practice list")]
pub struct ListArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let practices = ctx.app()?.practices()?;
    ctx.output.list(practices.iter().map(PracticeView))?;
    Ok(Exit::Done)
}
