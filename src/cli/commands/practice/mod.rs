//! `practicectl practice …`.

mod activate;
mod create;
mod deactivate;
mod list;
mod rename;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// Create, list, rename, deactivate and activate practices
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "\
practicectl practice list
practicectl practice create South")]
pub enum PracticeCommand {
    List(list::ListArgs),
    Create(create::CreateArgs),
    Rename(rename::RenameArgs),
    Deactivate(deactivate::DeactivateArgs),
    Activate(activate::ActivateArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &PracticeCommand) -> Result<Exit> {
    match command {
        PracticeCommand::List(_) => list::run(ctx),
        PracticeCommand::Create(args) => create::run(ctx, args),
        PracticeCommand::Rename(args) => rename::run(ctx, args),
        PracticeCommand::Deactivate(args) => deactivate::run(ctx, args),
        PracticeCommand::Activate(args) => activate::run(ctx, args),
    }
}
