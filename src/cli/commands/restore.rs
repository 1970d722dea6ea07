//! `practicectl restore`.

use crate::cli::{args::values, context::Context, error::Error, error::Result};
use crate::domain::code::Exit;
use crate::ops::{backup, backup::Restored, backup::restore, files::Place};
use crate::output::views::RestoredView;
use clap::Args;
use std::{path::Path, path::PathBuf, time::Duration};

/// Restore the database from a backup
///
/// Only for the owner of the database file. FILE is verified first. The replaced
/// database, which may be missing or damaged, is kept next to the new one. All
/// sessions end. Passwords, locks and rights are those of FILE. The history
/// records the heads of both.
#[derive(Debug, Args)]
#[command(after_help = "practicectl restore practice-backup.db")]
pub struct RestoreArgs {
    /// Backup to restore
    #[arg(value_name = "FILE", value_parser = values::given_path())]
    file: PathBuf,
}

pub fn run(ctx: &mut Context<'_>, args: &RestoreArgs) -> Result<Exit> {
    let place = ctx.database()?;
    let path = match &place {
        Place::File(path) => path,
        Place::Server(server) => return Err(backup::on_server(server).into()),
    };
    let file = std::path::absolute(&args.file)
        .map_err(|source| Error::File { path: args.file.clone(), source })?;
    let wait = Duration::from_millis(ctx.global.lock_timeout.unsigned_abs());
    let restored = restore(path, &file, wait, ctx.runtime()?)?;
    tell(ctx, path, &file, &restored);
    ctx.output.one(&RestoredView {
        database: path,
        backup_head: restored.head,
        kept: restored.kept.as_deref(),
        replaced_head: restored.replaced_head,
    })?;
    Ok(Exit::Done)
}

fn tell(ctx: &mut Context<'_>, path: &Path, file: &Path, restored: &Restored) {
    ctx.tell_removed(&restored.removed);
    if restored.is_of_another {
        ctx.output.warning("the replaced database was a different one, with another database ID");
    }
    if let Some(kept) = &restored.kept {
        ctx.output.note(&format!("the replaced {} is now {}", path.display(), kept.display()));
        if restored.replaced_head.is_none() {
            ctx.output.warning("the replaced database could not be read");
        }
    }
    ctx.output.note(&format!(
        "all sessions ended; passwords, locks and rights are those of {}",
        file.display()
    ));
    ctx.output.hint("practicectl login EMAIL");
}
