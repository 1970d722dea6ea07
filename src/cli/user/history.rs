//! `practicectl user history`.

use crate::cli::context::Context;
use crate::cli::failure::Result;
use crate::cli::history::write;
use crate::cli::values;
use crate::domain::code::Exit;
use clap::Args;

/// List the history of one user, the oldest entry first
#[derive(Debug, Args)]
pub struct HistoryArgs {
    /// Login email of the user
    #[arg(value_name = "EMAIL", value_parser = values::given)]
    email: String,
}

pub fn run(ctx: &mut Context<'_>, args: &HistoryArgs) -> Result<Exit> {
    let mut app = ctx.app()?;
    let walk = app.user_history(&args.email)?;
    write(ctx, &mut app, walk)
}
