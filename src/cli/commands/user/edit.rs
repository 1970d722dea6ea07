//! `practicectl user edit`, and its options, which unlocking and reactivating
//! take too.

use crate::cli::{
    args::change::ChangeArgs, args::edit::EditOptions, args::values, complete::offer::Offer,
    context::Context, error::Error, error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use clap::Args;

/// Edit a user
///
/// New settings take effect when the user signs out and in again.
#[derive(Debug, Args)]
pub struct EditArgs {
    /// Login email of the user
    #[arg(value_name = "EMAIL", value_parser = values::given, add = Offer::USER)]
    user: String,
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
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.edit_user(&args.user, &edit, on))
}
