//! `practicectl case …`.

mod list;
mod show;

use super::context::Context;
use super::failure::Result;
use crate::domain::code::Exit;
use clap::Subcommand;

/// List and show support cases
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum CaseCommand {
    List(list::ListArgs),
    Show(show::ShowArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &CaseCommand) -> Result<Exit> {
    match command {
        CaseCommand::List(_) => list::run(ctx),
        CaseCommand::Show(args) => show::run(ctx, args),
    }
}
