//! `practicectl role delete`.

use crate::cli::change::{ChangeArgs, perform};
use crate::cli::context::Context;
use crate::cli::failure::Result;
use crate::cli::values;
use crate::domain::code::Exit;
use clap::Args;

/// Delete a role that no active user's permissions were copied from
#[derive(Debug, Args)]
pub struct DeleteArgs {
    /// Name of the role
    #[arg(value_name = "NAME", value_parser = values::given)]
    name: String,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &DeleteArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, (&mut app, None), &args.change, |app, on| app.delete_role(&args.name, on))
}
