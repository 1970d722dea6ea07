//! `practicectl migrate`.

use crate::cli::{args::values, context::Context, error::Result};
use crate::domain::code::Exit;
use crate::ops::Purpose;
use crate::output::views::MigratedView;
use clap::Args;
use std::{path::PathBuf, time::Duration};

/// Move the database to a server, or back to a file
///
/// Only for the owner of the database; nothing may be at the new place. Everything moves but
/// sessions, with the history. Both sides are verified, and must have the same head. Then the
/// old place takes no more changes, and names the new one. If it is interrupted, the old
/// place stays in use: run it again.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl migrate --to 'postgres://owner@db.example/practices'
practicectl migrate --db 'postgres://owner@db.example/practices' --to practice.db")]
pub struct MigrateArgs {
    /// New place of the database
    #[arg(long, value_name = "URL|PATH", value_parser = values::given_path())]
    to: PathBuf,
}

pub fn run(ctx: &mut Context<'_>, args: &MigrateArgs) -> Result<Exit> {
    let to = ctx.places().place_of(&args.to)?;
    let wait = Duration::from_millis(ctx.global.lock_timeout.unsigned_abs());
    let mut app = ctx.unsigned_desk(Purpose::Migrate)?;
    let migrated = app.migrate(&to, wait)?;
    ctx.output.one(&MigratedView { database: &to.to_string(), head: migrated.head })?;
    ctx.output.note(&format!("all sessions ended; {} takes no more changes", ctx.database()?));
    ctx.output.hint("practicectl login EMAIL, with --db or PRACTICECTL_DB for the new place");
    Ok(Exit::Done)
}
