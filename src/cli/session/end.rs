//! `practicectl session end`.

use crate::cli::change::{ChangeArgs, perform};
use crate::cli::context::Context;
use crate::cli::failure::Result;
use crate::cli::values;
use crate::domain::code::Exit;
use crate::ops::decision::Subject;
use crate::ops::session::Which;
use clap::Args;

/// End open sessions: your own, or as a System Administrator any of the company
///
/// Without ID, all of your own sessions end except the current one.
#[derive(Debug, Args)]
pub struct EndArgs {
    /// Number of a session (repeatable; see session list)
    #[arg(value_name = "ID", value_parser = values::given)]
    ids: Vec<String>,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &EndArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let which = if args.ids.is_empty() {
        Which::Others
    } else {
        Which::Numbered(args.ids.iter().map(Subject::new).collect())
    };
    perform(ctx, (&mut app, None), &args.change, |app, on| app.end_sessions(&which, on))
}
