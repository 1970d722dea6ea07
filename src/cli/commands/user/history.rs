//! `practicectl user history`.

use crate::cli::{
    args::values, commands::history::write, complete::offer::Offer, context::Context, error::Result,
};
use crate::domain::code::Exit;
use clap::Args;

/// List the history of one user, the oldest entry first
#[derive(Debug, Args)]
#[command(after_help = "practicectl user history kim@sunrise.example")]
pub struct HistoryArgs {
    /// Login email of the user
    #[arg(value_name = "EMAIL", value_parser = values::given, add = Offer::USER)]
    email: String,
}

pub fn run(ctx: &mut Context<'_>, args: &HistoryArgs) -> Result<Exit> {
    let mut app = ctx.app()?;
    let walk = app.user_history(&args.email)?;
    write(ctx, &mut app, walk)
}
