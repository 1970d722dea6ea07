//! `practicectl session …`.

mod end;
mod list;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// List and end open sessions
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "\
practicectl session list
practicectl session end 12")]
pub enum SessionCommand {
    List(list::ListArgs),
    End(end::EndArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &SessionCommand) -> Result<Exit> {
    match command {
        SessionCommand::List(args) => list::run(ctx, args),
        SessionCommand::End(args) => end::run(ctx, args),
    }
}
