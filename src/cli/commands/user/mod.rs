//! `practicectl user …`.

mod activate;
mod create;
mod deactivate;
mod delete;
pub mod edit;
mod explain;
mod find;
mod history;
mod import;
mod password;
mod show;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// Create, find, edit, deactivate and activate users
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "\
practicectl user create kim@sunrise.example --name 'Kim Example' --practice North --role Biller
practicectl user find kim
practicectl user explain kim@sunrise.example")]
pub enum UserCommand {
    #[command(alias = "add")]
    Create(Box<create::CreateArgs>),
    #[command(aliases = ["list", "ls"])]
    Find(find::FindArgs),
    Show(show::ShowArgs),
    Explain(explain::ExplainArgs),
    Edit(Box<edit::EditArgs>),
    #[command(alias = "disable")]
    Deactivate(deactivate::DeactivateArgs),
    #[command(aliases = ["enable", "reactivate"])]
    Activate(activate::ActivateArgs),
    Password(password::PasswordArgs),
    Import(import::ImportArgs),
    History(history::HistoryArgs),
    Delete(delete::DeleteArgs),
}

pub fn run(ctx: &mut Context<'_>, command: UserCommand) -> Result<Exit> {
    match command {
        UserCommand::Create(args) => create::run(ctx, &args),
        UserCommand::Find(args) => find::run(ctx, &args),
        UserCommand::Show(args) => show::run(ctx, &args),
        UserCommand::Explain(args) => explain::run(ctx, &args),
        UserCommand::Edit(args) => edit::run(ctx, &args),
        UserCommand::Deactivate(args) => deactivate::run(ctx, &args),
        UserCommand::Activate(args) => activate::run(ctx, &args),
        UserCommand::Password(args) => password::run(ctx, &args),
        UserCommand::Import(args) => import::run(ctx, &args),
        UserCommand::History(args) => history::run(ctx, &args),
        UserCommand::Delete(args) => delete::run(ctx, &args),
    }
}
