//! `practicectl role edit`.

use crate::cli::{
    args::change::ChangeArgs, args::values, complete::offer::Offer, context::Context, error::Error,
    error::Result, perform::Site, perform::perform,
};
use crate::domain::{code::Exit, company::permission::Permission};
use crate::ops::role::RoleEdit;
use clap::Args;

/// Edit a role
///
/// Users keep the permissions that were copied before. user show tells how they
/// differ, and user edit --role copies them again.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl role edit 'Front Desk' --revoke messages.manage
practicectl role edit 'Front Desk' --rename Reception --description 'Answers the phone'")]
pub struct EditArgs {
    /// Name of the role
    #[arg(value_name = "NAME", value_parser = values::given, add = Offer::ROLE)]
    name: String,
    /// New name
    #[arg(long, value_name = "NEW")]
    rename: Option<String>,
    /// New description; an empty one removes it
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Add a permission (repeatable, or a comma-separated list; see permission list)
    #[arg(long, value_name = "PERMISSION", value_delimiter = ',', value_parser = values::permission(), hide_possible_values = true, add = Offer::PERMISSION)]
    grant: Vec<Permission>,
    /// Revoke a permission (repeatable, or a comma-separated list)
    #[arg(long, value_name = "PERMISSION", value_delimiter = ',', value_parser = values::permission(), hide_possible_values = true, add = Offer::PERMISSION)]
    revoke: Vec<Permission>,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &EditArgs) -> Result<Exit> {
    let edit = RoleEdit {
        rename: args.rename.clone(),
        description: args.description.clone(),
        grant: args.grant.iter().copied().collect(),
        revoke: args.revoke.iter().copied().collect(),
    };
    if edit.is_empty() {
        return Err(Error::usage(
            "there is nothing to edit",
            "give --rename, --description, --grant or --revoke",
        ));
    }
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.edit_role(&args.name, &edit, on))
}
