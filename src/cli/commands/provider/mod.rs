//! `practicectl provider …`.

mod create;
mod deactivate;
pub mod edit;
mod list;
mod reactivate;
mod show;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// Create, list, edit, deactivate and reactivate providers
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "\
practicectl provider list --inactive
practicectl provider reactivate grace@sunrise.example --product clinical --accept-terms")]
pub enum ProviderCommand {
    Create(create::CreateArgs),
    List(list::ListArgs),
    Show(show::ShowArgs),
    Edit(Box<edit::EditArgs>),
    Deactivate(deactivate::DeactivateArgs),
    Reactivate(Box<reactivate::ReactivateArgs>),
}

pub fn run(ctx: &mut Context<'_>, command: ProviderCommand) -> Result<Exit> {
    match command {
        ProviderCommand::Create(args) => create::run(ctx, &args),
        ProviderCommand::List(args) => list::run(ctx, &args),
        ProviderCommand::Edit(args) => edit::run(ctx, &args),
        ProviderCommand::Show(args) => show::run(ctx, &args),
        ProviderCommand::Deactivate(args) => deactivate::run(ctx, &args),
        ProviderCommand::Reactivate(args) => reactivate::run(ctx, &args),
    }
}
