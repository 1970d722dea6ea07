//! `practicectl policy check`.

use crate::cli::context::Context;
use crate::cli::failure::Result;
use crate::domain::code::Exit;
use crate::output::views::StandardView;
use clap::Args;

/// Show how the policy differs from NIST SP 800-63B-4, and what HIPAA requires
///
/// A list of departures, no claim of compliance. Exits with 0 whatever it finds.
#[derive(Debug, Args)]
pub struct CheckArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let findings = ctx.desk()?.check_policy()?;
    let departures = findings.iter().filter(|finding| finding.departs).count();
    ctx.output.list(findings.iter().map(StandardView))?;
    ctx.output.note(&format!(
        "{departures} of {} rules depart; this is not a statement of compliance",
        findings.len()
    ));
    Ok(Exit::Done)
}
