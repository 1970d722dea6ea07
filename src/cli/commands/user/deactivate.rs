//! `practicectl user deactivate`.

use crate::cli::{
    args::change::ChangeArgs, args::subjects::UserSubjects, args::subjects::first,
    complete::offer::Offer, context::Context, error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use crate::ops::user::deactivate::VERB;
use clap::Args;

/// Block users in all companies of their login email
///
/// Users are never deleted. An inactive user can be activated again.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user deactivate kim@sunrise.example --reason 'on leave'
practicectl user deactivate --from leavers.csv --clear --dry-run")]
#[command(mut_arg("emails", |arg| arg.add(Offer::ACTIVE_USER)))]
pub struct DeactivateArgs {
    #[command(flatten)]
    subjects: UserSubjects,
    /// Also remove permissions and practices in this company
    #[arg(long)]
    clear: bool,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &DeactivateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let subjects = args.subjects.named(ctx, &mut app, VERB)?;
    perform(ctx, Site::of(&mut app).about(first(&subjects)), &args.change, |app, on| {
        app.deactivate_users(&subjects, args.clear, on)
    })
}
