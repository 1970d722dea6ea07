//! `practicectl role list`.

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::RoleView;
use clap::Args;

/// List the roles of the company, by name
///
/// Members are the active users whose permissions were copied from the role.
#[derive(Debug, Args)]
#[command(after_help = "practicectl role list")]
pub struct ListArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let roles = ctx.app()?.roles()?;
    ctx.output.list(roles.iter().map(|(role, members)| RoleView { role, members: *members }))?;
    Ok(Exit::Done)
}
