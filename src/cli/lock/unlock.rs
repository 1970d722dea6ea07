//! `practicectl lock unlock`.

use crate::cli::change::{ChangeArgs, UserSubjects, first, perform};
use crate::cli::context::Context;
use crate::cli::failure::Result;
use crate::cli::user::edit::EditOptions;
use crate::domain::code::Exit;
use crate::ops::lock::UNLOCK;
use clap::Args;

/// Unlock users who are no providers
///
/// One user's account information can be edited on the way. A provider is
/// unlocked by provider reactivate. Never activates.
#[derive(Debug, Args)]
pub struct UnlockArgs {
    #[command(flatten)]
    subjects: UserSubjects,
    #[command(flatten)]
    edit: EditOptions,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &UnlockArgs) -> Result<Exit> {
    let mut desk = ctx.desk()?;
    let subjects = args.subjects.named(ctx, (&mut desk, UNLOCK))?;
    let edit = args.edit.edit_of_one(subjects.len())?;
    perform(ctx, (&mut desk, first(&subjects)), &args.change, |desk, on| {
        desk.unlock_users(&subjects, &edit, on)
    })
}
