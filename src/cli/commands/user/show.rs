//! `practicectl user show`.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::UserView;
use clap::Args;

/// Show one user
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user show kim@sunrise.example
practicectl user show kim@sunrise.example -o json")]
pub struct ShowArgs {
    /// Login email of the user
    #[arg(value_name = "EMAIL", value_parser = values::given, add = Offer::USER)]
    email: String,
}

pub fn run(ctx: &mut Context<'_>, args: &ShowArgs) -> Result<Exit> {
    let shown = ctx.app()?.user(&args.email)?;
    let view = UserView { user: &shown.user, company_practices: &shown.practices };
    ctx.output.one(&view)?;
    Ok(Exit::Done)
}
