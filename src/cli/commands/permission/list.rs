//! `practicectl permission list`.

use crate::cli::{args::values, context::Context, error::Result};
use crate::domain::{code::Exit, company::permission::Permission, company::permission::Scope};
use crate::output::views::PermissionView;
use clap::Args;

/// List the permissions by scope and category
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl permission list
practicectl permission list --scope account")]
pub struct ListArgs {
    /// Show the permissions of this scope
    #[arg(long, value_name = "SCOPE", value_parser = values::scope())]
    scope: Option<Scope>,
}

pub fn run(ctx: &mut Context<'_>, args: &ListArgs) -> Result<Exit> {
    ctx.app()?.require_sign_in()?;
    let fits =
        |permission: &Permission| args.scope.is_none_or(|scope| permission.entry().scope == scope);
    ctx.output.list(Permission::all().filter(fits).map(PermissionView))?;
    Ok(Exit::Done)
}
