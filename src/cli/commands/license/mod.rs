//! `practicectl license …`.

mod list;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// List the licenses of providers, for accounting
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "practicectl license list --month 2026-02 -o csv")]
pub enum LicenseCommand {
    List(list::ListArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &LicenseCommand) -> Result<Exit> {
    match command {
        LicenseCommand::List(args) => list::run(ctx, args),
    }
}
