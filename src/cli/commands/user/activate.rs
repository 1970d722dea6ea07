//! `practicectl user activate`.

use crate::cli::{
    args::change::ChangeArgs, args::subjects::UserSubjects, args::subjects::first,
    complete::offer::Offer, context::Context, error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use crate::ops::user::activate::VERB;
use clap::Args;

/// Activate users in this company
///
/// Rights that were removed do not come back. The report names users who still
/// lack permissions or practices, and the command that assigns them. Never unlocks.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user activate kim@sunrise.example lee@sunrise.example
practicectl user find --inactive -o jsonl | practicectl user activate --from -")]
#[command(mut_arg("emails", |arg| arg.add(Offer::INACTIVE_USER)))]
pub struct ActivateArgs {
    #[command(flatten)]
    subjects: UserSubjects,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &ActivateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let subjects = args.subjects.named(ctx, &mut app, VERB)?;
    perform(ctx, Site::of(&mut app).about(first(&subjects)), &args.change, |app, on| {
        app.activate_users(&subjects, on)
    })
}
