//! `practicectl user delete`: says why not.

use crate::cli::{args::values, context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Args;

/// Explain why a user is never deleted, and what to do instead
#[derive(Debug, Args)]
#[command(after_help = "practicectl user delete kim@sunrise.example")]
pub struct DeleteArgs {
    /// Login email of the user
    #[arg(value_name = "EMAIL", value_parser = values::given)]
    email: String,
}

pub fn run(ctx: &mut Context<'_>, args: &DeleteArgs) -> Result<Exit> {
    ctx.app()?.refuse_deletion(&args.email)?;
    Ok(Exit::Done)
}
