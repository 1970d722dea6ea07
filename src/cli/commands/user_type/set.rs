//! `practicectl user-type set`.

use crate::cli::{
    args::change::ChangeArgs, args::subjects::UserSubjects, args::subjects::first, args::values,
    context::Context, error::Result, perform::Site, perform::perform,
};
use crate::domain::{code::Exit, user::user_type::UserType};
use crate::ops::user_type::VERB;
use clap::Args;

/// Set the type of users
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user-type set business-office kim@sunrise.example lee@sunrise.example
practicectl user-type set medical-office --from staff.csv")]
pub struct SetArgs {
    /// User type
    #[arg(value_name = "TYPE", value_parser = values::user_type())]
    user_type: UserType,
    #[command(flatten)]
    subjects: UserSubjects,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &SetArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let subjects = args.subjects.named(ctx, &mut app, VERB)?;
    perform(ctx, Site::of(&mut app).about(first(&subjects)), &args.change, |app, on| {
        app.set_user_type(args.user_type, &subjects, on)
    })
}
