//! `practicectl policy …`.

mod check;
mod set;
mod show;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// Show, set and check the security policy of the company
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "\
practicectl policy show
practicectl policy check")]
pub enum PolicyCommand {
    Show(show::ShowArgs),
    Set(set::SetArgs),
    Check(check::CheckArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &PolicyCommand) -> Result<Exit> {
    match command {
        PolicyCommand::Show(_) => show::run(ctx),
        PolicyCommand::Set(args) => set::run(ctx, args),
        PolicyCommand::Check(_) => check::run(ctx),
    }
}
