//! `practicectl session end`.

use crate::cli::change::{ChangeArgs, perform};
use crate::cli::context::Context;
use crate::cli::failure::Result;
use crate::domain::code::Exit;
use crate::ops::judging::Named;
use crate::ops::session::Which;
use clap::Args;

/// End open sessions: your own, or as a System Administrator any of the company
#[derive(Debug, Args)]
pub struct EndArgs {
    /// Number of a session (can be repeated; see session list)
    #[arg(value_name = "ID", required_unless_present = "others")]
    ids: Vec<String>,
    /// End all of your own but the one that asks
    #[arg(long, conflicts_with = "ids")]
    others: bool,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &EndArgs) -> Result<Exit> {
    let mut desk = ctx.desk_to_change(&args.change)?;
    let which = if args.others {
        Which::Others
    } else {
        Which::Numbered(args.ids.iter().map(Named::new).collect())
    };
    perform(ctx, (&mut desk, None), &args.change, |desk, on| desk.end_sessions(&which, on))
}
