//! `practicectl case list`.

use crate::cli::{context::Context, error::Result};
use crate::domain::{code::Exit, provider::case::CaseState};
use crate::output::views::CaseView;
use clap::Args;

/// List the support cases, the oldest first
#[derive(Debug, Args)]
#[command(after_help = "practicectl case list")]
pub struct ListArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let cases = ctx.app()?.cases()?;
    ctx.output.list(cases.iter().map(|(case, needed)| CaseView { case, needed: *needed }))?;
    let late = cases.iter().filter(|(case, needed)| case.state == CaseState::Open && !needed);
    for (case, _) in late {
        ctx.output.hint(&format!(
            "case {} is no longer needed: the 30 days have passed, so the product can be added without it",
            case.id.0
        ));
    }
    Ok(Exit::Done)
}
