//! `practicectl lock …`.

mod add;
mod list;
mod unlock;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// List, add and remove locks
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "\
practicectl lock list
practicectl lock unlock kim@sunrise.example")]
pub enum LockCommand {
    List(list::ListArgs),
    Add(add::AddArgs),
    Unlock(Box<unlock::UnlockArgs>),
}

pub fn run(ctx: &mut Context<'_>, command: LockCommand) -> Result<Exit> {
    match command {
        LockCommand::List(args) => list::run(ctx, &args),
        LockCommand::Add(args) => add::run(ctx, &args),
        LockCommand::Unlock(args) => unlock::run(ctx, &args),
    }
}
