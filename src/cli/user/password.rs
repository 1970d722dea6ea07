//! `practicectl user password`.

use crate::cli::change::{ChangeArgs, perform};
use crate::cli::context::Context;
use crate::cli::failure::Result;
use crate::domain::code::{Code, Exit};
use crate::domain::refusal::Refusal;
use crate::ops::user::password::NewPassword;
use clap::Args;

/// Set a user's password, or hand out a temporary one
///
/// Ends the user's open sessions. Never unlocks and never activates.
#[derive(Debug, Args)]
pub struct PasswordArgs {
    /// Login email of the user
    #[arg(value_name = "EMAIL")]
    email: String,
    /// Make the password temporary: it works once and must be changed then;
    /// without --password-stdin it is made by the program and shown once
    #[arg(long)]
    temporary: bool,
    /// Read the password from one line of standard input
    #[arg(long)]
    password_stdin: bool,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &PasswordArgs) -> Result<Exit> {
    let mut desk = ctx.desk()?;
    desk.may_set_password(&args.email)?;
    let new = new_password(ctx, args)?;
    perform(ctx, (&mut desk, None), &args.change, |desk, on| {
        desk.set_password(&args.email, &new, on)
    })
}

fn new_password(ctx: &mut Context<'_>, args: &PasswordArgs) -> Result<NewPassword> {
    if args.temporary && !args.password_stdin {
        return Ok(NewPassword::TemporaryMade);
    }
    let password = ctx.new_password(args.password_stdin, &args.email)?.ok_or_else(|| {
        Refusal::new(Code::PasswordMissing, "a password is needed")
            .hint("give it on standard input with --password-stdin, or use --temporary")
    })?;
    Ok(if args.temporary {
        NewPassword::TemporaryGiven(password)
    } else {
        NewPassword::Chosen(password)
    })
}
