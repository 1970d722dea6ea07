//! `practicectl policy set`.

use crate::cli::{
    args::change::ChangeArgs, args::values, context::Context, error::Error, error::Result,
    perform::Site, perform::perform,
};
use crate::domain::{code::Exit, company::policy::PolicyEdit};
use clap::Args;

/// Set values of the policy; the others stay as they are
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl policy set --min-length 16 --attempts 5
practicectl policy set --password-expiry never --idle 10m")]
pub struct SetArgs {
    /// Shortest password, in characters: 8 to 64
    #[arg(long, value_name = "N")]
    min_length: Option<u32>,
    /// Failed sign-ins in a row that lock a user: 3 to 10
    #[arg(long, value_name = "N")]
    attempts: Option<u32>,
    /// Days after which a password must be changed
    #[arg(long, value_name = "DAYS", value_parser = ["30", "60", "90", "120", "never"])]
    password_expiry: Option<String>,
    /// Last passwords that cannot be used again: 0 to 15
    #[arg(long, value_name = "N")]
    reuse: Option<u32>,
    /// Time without a command that ends a session: 1m to 12h
    #[arg(long, value_name = "TIME", value_parser = values::span)]
    idle: Option<i64>,
    /// Time for which a temporary password can be used: 1d to 30d
    #[arg(long, value_name = "TIME", value_parser = values::span)]
    temporary: Option<i64>,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &SetArgs) -> Result<Exit> {
    let edit = PolicyEdit {
        min_length: args.min_length,
        attempts: args.attempts,
        // "never" is not a number.
        expiry_days: args.password_expiry.as_ref().map(|days| days.parse().ok()),
        reuse: args.reuse,
        idle: args.idle,
        temporary: args.temporary,
    };
    if edit == PolicyEdit::default() {
        return Err(Error::usage("there is nothing to set", "give --min-length or another option"));
    }
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.set_policy(&edit, on))
}
