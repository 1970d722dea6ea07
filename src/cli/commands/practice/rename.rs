//! `practicectl practice rename`.

use crate::cli::{
    args::change::ChangeArgs, args::values, complete::offer::Offer, context::Context,
    error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use clap::Args;

/// Rename a practice
#[derive(Debug, Args)]
#[command(after_help = "practicectl practice rename North 'North Clinic'")]
pub struct RenameArgs {
    /// Name of the practice
    #[arg(value_name = "NAME", value_parser = values::given, add = Offer::PRACTICE)]
    name: String,
    /// New name
    #[arg(value_name = "NEW")]
    new_name: String,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &RenameArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, Site::of(&mut app), &args.change, |app, on| {
        app.rename_practice(&args.name, &args.new_name, on)
    })
}
