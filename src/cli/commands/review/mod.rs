//! `practicectl review …`.

mod access;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// Review what an auditor asks for
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "practicectl review access --findings")]
pub enum ReviewCommand {
    Access(access::AccessArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &ReviewCommand) -> Result<Exit> {
    match command {
        ReviewCommand::Access(args) => access::run(ctx, args),
    }
}
