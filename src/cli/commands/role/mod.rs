//! `practicectl role …`.

mod create;
mod delete;
mod edit;
mod list;
mod show;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// List, show, create, edit and delete roles
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "\
practicectl role list
practicectl role create 'Front Desk' --like Scheduler --grant messages.manage")]
pub enum RoleCommand {
    List(list::ListArgs),
    Show(show::ShowArgs),
    Create(create::CreateArgs),
    Edit(edit::EditArgs),
    Delete(delete::DeleteArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &RoleCommand) -> Result<Exit> {
    match command {
        RoleCommand::List(_) => list::run(ctx),
        RoleCommand::Show(args) => show::run(ctx, args),
        RoleCommand::Create(args) => create::run(ctx, args),
        RoleCommand::Edit(args) => edit::run(ctx, args),
        RoleCommand::Delete(args) => delete::run(ctx, args),
    }
}
