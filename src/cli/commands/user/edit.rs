//! `practicectl user edit`, and its options, which unlocking and reactivating
//! take too.

use crate::cli::{
    args::change::ChangeArgs, args::edit::EditOptions, args::subjects::UserSubjects,
    context::Context, error::Error, error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use crate::ops::user::edit::VERB;
use clap::Args;

/// Edit users
///
/// Several users are edited alike. New settings take effect when a user signs out
/// and in again.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user edit kim@sunrise.example --phone '(201) 555-0123' --role Biller
practicectl user edit kim@sunrise.example --practice=+'Main Street' --grant payout-report.view
practicectl user edit --from staff.txt --practice=+'Main Street' --reason 'new office' --dry-run")]
pub struct EditArgs {
    #[command(flatten)]
    subjects: UserSubjects,
    #[command(flatten)]
    edit: EditOptions,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &EditArgs) -> Result<Exit> {
    let edit = args.edit.patch()?;
    if edit.is_empty() {
        return Err(Error::usage(
            "there is nothing to edit",
            "give --name, --practice or another option",
        ));
    }
    let mut app = ctx.desk_to_change(&args.change)?;
    let subjects = args.subjects.named(ctx, &mut app, VERB)?;
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.edit_users(&subjects, &edit, on))
}
