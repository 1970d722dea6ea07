//! `practicectl backup`.

use crate::cli::{args::values, context::Context, error::Error, error::Result};
use crate::domain::code::Exit;
use crate::ops::Purpose;
use crate::output::views::BackupView;
use clap::Args;
use std::path::PathBuf;

/// Back up the database to one file
///
/// Works while others use the database. FILE holds every company, has mode 0600 and is
/// verified before it gets its name. An existing FILE is replaced only if it is a backup
/// of the same database. The owner of the database file needs no session;
/// anyone else must be a System Administrator of every company in it.
#[derive(Debug, Args)]
#[command(after_help = "practicectl backup practice-backup.db")]
pub struct BackupArgs {
    /// File to write
    #[arg(value_name = "FILE", value_parser = values::given_path())]
    file: PathBuf,
}

pub fn run(ctx: &mut Context<'_>, args: &BackupArgs) -> Result<Exit> {
    let path = &args.file;
    let file =
        std::path::absolute(path).map_err(|source| Error::File { path: path.clone(), source })?;
    let mut app = ctx.unsigned_desk(Purpose::Copy)?;
    if !app.is_owner() {
        ctx.caller(&mut app)?;
    }
    let head = app.back_up(&file)?;
    ctx.output.one(&BackupView { file: &file, head })?;
    Ok(Exit::Done)
}
