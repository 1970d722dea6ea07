//! `practicectl role show`.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::RoleView;
use clap::Args;

/// Show a role with its permissions
#[derive(Debug, Args)]
#[command(after_help = "practicectl role show Biller")]
pub struct ShowArgs {
    /// Name of the role
    #[arg(value_name = "NAME", value_parser = values::given, add = Offer::ROLE)]
    name: String,
}

pub fn run(ctx: &mut Context<'_>, args: &ShowArgs) -> Result<Exit> {
    let (role, members) = ctx.app()?.role(&args.name)?;
    ctx.output.one(&RoleView { role: &role, members })?;
    Ok(Exit::Done)
}
