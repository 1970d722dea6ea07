//! `practicectl case show`.

use crate::cli::{context::Context, error::Result};
use crate::domain::{code::Exit, provider::case::CaseState};
use crate::output::views::CaseView;
use clap::Args;

/// Show one support case
#[derive(Debug, Args)]
#[command(after_help = "practicectl case show 1")]
pub struct ShowArgs {
    /// Number of the case
    #[arg(value_name = "ID")]
    id: i64,
}

pub fn run(ctx: &mut Context<'_>, args: &ShowArgs) -> Result<Exit> {
    let (case, needed) = ctx.app()?.case(args.id)?;
    ctx.output.one(&CaseView { case: &case, needed })?;
    if case.state == CaseState::Open && !needed {
        ctx.output.hint(
            "no longer needed: the 30 days have passed, so the product can be added without it",
        );
    }
    Ok(Exit::Done)
}
