//! `practicectl company …`.

mod create;
mod list;
mod show;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// Create, list and show companies
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "\
practicectl company show
practicectl company create 'Harbor Clinic' --practice Harbor")]
pub enum CompanyCommand {
    List(list::ListArgs),
    Show(show::ShowArgs),
    Create(create::CreateArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &CompanyCommand) -> Result<Exit> {
    match command {
        CompanyCommand::List(_) => list::run(ctx),
        CompanyCommand::Show(_) => show::run(ctx),
        CompanyCommand::Create(args) => create::run(ctx, args),
    }
}
