//! `practicectl practice …`.

mod create;
mod list;

use super::context::Context;
use super::failure::Result;
use crate::domain::code::Exit;
use clap::Subcommand;

/// Create and list practices
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum PracticeCommand {
    List(list::ListArgs),
    Create(create::CreateArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &PracticeCommand) -> Result<Exit> {
    match command {
        PracticeCommand::List(_) => list::run(ctx),
        PracticeCommand::Create(args) => create::run(ctx, args),
    }
}
