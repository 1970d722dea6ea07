//! `practicectl session end`.

use crate::cli::{
    args::change::ChangeArgs, args::values, context::Context, error::Result, perform::Site,
    perform::perform,
};
use crate::domain::{code::Exit, subject::Subject};
use crate::ops::session::Which;
use clap::Args;

/// End open sessions: your own, or as a System Administrator any of the company
///
/// Without ID, all of your own sessions end except the current one.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl session end
practicectl session end 12 15 --reason 'lost laptop'")]
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
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.end_sessions(&which, on))
}
