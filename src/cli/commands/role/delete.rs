//! `practicectl role delete`.

use crate::cli::{
    args::change::ChangeArgs, args::values, complete::offer::Offer, context::Context,
    error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use clap::Args;

/// Delete a role that no active user's permissions were copied from
#[derive(Debug, Args)]
#[command(after_help = "practicectl role delete 'Front Desk'")]
pub struct DeleteArgs {
    /// Name of the role
    #[arg(value_name = "NAME", value_parser = values::given, add = Offer::ROLE)]
    name: String,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &DeleteArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.delete_role(&args.name, on))
}
