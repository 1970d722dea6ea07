//! `practicectl permission …`.

mod list;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// List the permissions that can be granted
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "practicectl permission list")]
pub enum PermissionCommand {
    List(list::ListArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &PermissionCommand) -> Result<Exit> {
    match command {
        PermissionCommand::List(args) => list::run(ctx, args),
    }
}
