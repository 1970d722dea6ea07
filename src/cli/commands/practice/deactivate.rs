//! `practicectl practice deactivate`.

use crate::cli::{
    args::change::ChangeArgs, args::values, complete::offer::Offer, context::Context,
    error::Result, perform::Site, perform::perform,
};
use crate::domain::{code::Exit, subject::Subject};
use clap::Args;

/// Deactivate practices, so that nobody can work in them
///
/// Names the users who would be left without a practice and the providers who
/// work in it, and asks for a yes. Nobody loses the assignment.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl practice deactivate North --dry-run
practicectl practice deactivate North --yes")]
pub struct DeactivateArgs {
    /// Name of a practice (repeatable)
    #[arg(value_name = "NAME", required = true, value_parser = values::given, add = Offer::ACTIVE_PRACTICE)]
    names: Vec<String>,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &DeactivateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let names: Vec<Subject> = args.names.iter().map(Subject::new).collect();
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.deactivate_practices(&names, on))
}
