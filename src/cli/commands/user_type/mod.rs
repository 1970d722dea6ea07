//! `practicectl user-type …`.

mod list;
mod set;
mod show;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// List, show and set user types
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "\
practicectl user-type list
practicectl user-type set business-office kim@sunrise.example")]
pub enum UserTypeCommand {
    List(list::ListArgs),
    Show(show::ShowArgs),
    Set(set::SetArgs),
}

pub fn run(ctx: &mut Context<'_>, command: UserTypeCommand) -> Result<Exit> {
    match command {
        UserTypeCommand::List(_) => list::run(ctx),
        UserTypeCommand::Show(args) => show::run(ctx, &args),
        UserTypeCommand::Set(args) => set::run(ctx, &args),
    }
}
