//! `practicectl practice activate`.

use crate::cli::{
    args::change::ChangeArgs, args::values, complete::offer::Offer, context::Context,
    error::Result, perform::Site, perform::perform,
};
use crate::domain::{code::Exit, subject::Subject};
use clap::Args;

/// Activate practices; users who had them have them again
#[derive(Debug, Args)]
#[command(after_help = "practicectl practice activate North")]
pub struct ActivateArgs {
    /// Name of a practice (repeatable)
    #[arg(value_name = "NAME", required = true, value_parser = values::given, add = Offer::INACTIVE_PRACTICE)]
    names: Vec<String>,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &ActivateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let names: Vec<Subject> = args.names.iter().map(Subject::new).collect();
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.activate_practices(&names, on))
}
