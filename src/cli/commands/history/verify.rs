//! `practicectl history verify`.

use crate::cli::{context::Context, error::Result};
use crate::domain::{code::Code, code::Exit, refusal::Refusal};
use crate::output::views::VerifiedView;
use clap::Args;

/// Verify the chain of the history
///
/// Keep the head somewhere else and compare it. The chain cannot show that all of
/// it was rewritten.
#[derive(Debug, Args)]
#[command(after_help = "practicectl history verify")]
pub struct VerifyArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let verified = ctx.app()?.verify_history()?;
    ctx.output.one(&VerifiedView(&verified))?;
    match verified.broken_at {
        None => Ok(Exit::Done),
        Some(number) => Err(Refusal::new(
            Code::HistoryBroken,
            format!("entry {number} of the history does not match its hash"),
        )
        .hint("something other than this program altered it; compare it with a copy")
        .into()),
    }
}
