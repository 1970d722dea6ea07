//! `practicectl case …`.

mod list;
mod note;
mod resolve;
mod show;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// List, show, note and resolve support cases
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "\
practicectl case list
practicectl case resolve 1 --activate")]
pub enum CaseCommand {
    List(list::ListArgs),
    Show(show::ShowArgs),
    Note(note::NoteArgs),
    Resolve(resolve::ResolveArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &CaseCommand) -> Result<Exit> {
    match command {
        CaseCommand::List(_) => list::run(ctx),
        CaseCommand::Show(args) => show::run(ctx, args),
        CaseCommand::Note(args) => note::run(ctx, args),
        CaseCommand::Resolve(args) => resolve::run(ctx, args),
    }
}
