//! `practicectl user show`.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::{code::Exit, time::Since};
use crate::output::views::UserView;
use clap::Args;

/// Show one user
///
/// With --as-of, EMAIL is the login email that the user had at that time. Needs
/// audit-log.view too.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user show kim@sunrise.example
practicectl user show kim@sunrise.example -o json
practicectl user show kim@sunrise.example --as-of 2026-01-31")]
pub struct ShowArgs {
    /// Login email of the user
    #[arg(value_name = "EMAIL", value_parser = values::given, add = Offer::USER)]
    email: String,
    /// Show the user as of this time in the past: a date, RFC 3339, or an age such as 7d
    #[arg(long, value_name = "TIME", value_parser = values::since)]
    as_of: Option<Since>,
}

pub fn run(ctx: &mut Context<'_>, args: &ShowArgs) -> Result<Exit> {
    let mut app = ctx.app()?;
    let shown = match args.as_of {
        Some(as_of) => app.user_as_of(&args.email, as_of)?,
        None => app.user(&args.email)?,
    };
    let view = UserView { user: &shown.user, company_practices: &shown.practices };
    ctx.output.one(&view)?;
    ctx.tell_as_of(&app, args.as_of);
    Ok(Exit::Done)
}
