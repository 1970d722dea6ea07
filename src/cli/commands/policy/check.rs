//! `practicectl policy check`.

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::StandardView;
use clap::Args;

/// Show how the policy differs from NIST SP 800-63B-4, and what HIPAA requires
///
/// Lists differences and does not claim compliance. Always exits with 0.
#[derive(Debug, Args)]
#[command(after_help = "practicectl policy check")]
pub struct CheckArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let findings = ctx.app()?.check_policy()?;
    let departures = findings.iter().filter(|finding| finding.departs).count();
    ctx.output.list(findings.iter().map(StandardView))?;
    ctx.output.note(&format!(
        "{departures} of {} rules differ; this is not a statement of compliance",
        findings.len()
    ));
    Ok(Exit::Done)
}
