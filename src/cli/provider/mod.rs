//! `practicectl provider …`.

mod create;
mod deactivate;
mod list;
mod reactivate;
mod show;

use super::context::Context;
use super::failure::Result;
use crate::domain::code::Exit;
use clap::Subcommand;

/// Create, list, deactivate and reactivate providers
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum ProviderCommand {
    Create(create::CreateArgs),
    List(list::ListArgs),
    Show(show::ShowArgs),
    Deactivate(deactivate::DeactivateArgs),
    Reactivate(Box<reactivate::ReactivateArgs>),
}

pub fn run(ctx: &mut Context<'_>, command: ProviderCommand) -> Result<Exit> {
    match command {
        ProviderCommand::Create(args) => create::run(ctx, &args),
        ProviderCommand::List(_) => list::run(ctx),
        ProviderCommand::Show(args) => show::run(ctx, &args),
        ProviderCommand::Deactivate(args) => deactivate::run(ctx, &args),
        ProviderCommand::Reactivate(args) => reactivate::run(ctx, &args),
    }
}
