//! `practicectl user-type show`.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::UserTypeOfView;
use clap::Args;

/// Show the type of one user
#[derive(Debug, Args)]
#[command(after_help = "practicectl user-type show kim@sunrise.example")]
pub struct ShowArgs {
    /// Login email of the user
    #[arg(value_name = "EMAIL", value_parser = values::given, add = Offer::USER)]
    email: String,
}

pub fn run(ctx: &mut Context<'_>, args: &ShowArgs) -> Result<Exit> {
    let user = ctx.app()?.user(&args.email)?.user;
    let email = user.email.as_str().to_owned();
    ctx.output.one(&UserTypeOfView { email, user_type: user.user_type })?;
    Ok(Exit::Done)
}
