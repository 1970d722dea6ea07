//! `practicectl practice create`.

use crate::cli::{
    args::change::ChangeArgs, context::Context, error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use clap::Args;

/// Create a practice
#[derive(Debug, Args)]
#[command(after_help = "practicectl practice create South")]
pub struct CreateArgs {
    /// Name of the practice
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &CreateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.create_practice(&args.name, on))
}
