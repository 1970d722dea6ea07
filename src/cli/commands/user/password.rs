//! `practicectl user password`.

use crate::cli::{
    args::change::ChangeArgs, args::values, complete::offer::Offer, context::Context,
    error::Result, password_file::PasswordFile, perform::Site, perform::perform,
    secret::fixture_mark, secret::typed_once,
};
use crate::domain::{code::Code, code::Exit, refusal::Refusal};
use crate::ops::{
    App, login::attempt::Confirmed, user::password::NewPassword, user::password::PasswordChange,
    user::password::current_missing,
};
use clap::Args;
use std::path::PathBuf;

/// Set a user's password, or generate a temporary one
///
/// Ends the user's open sessions. Never unlocks and never activates. To change
/// your own, enter the current one first: at the prompt, or on the first line of
/// standard input.
#[derive(Debug, Args)]
pub struct PasswordArgs {
    /// Login email of the user
    #[arg(value_name = "EMAIL", value_parser = values::given, add = Offer::USER)]
    email: String,
    /// Make the password temporary: it works once and must be changed then;
    /// without --password-stdin it is generated and shown once
    #[arg(long)]
    temporary: bool,
    /// Read the password from one line of standard input; for your own, the
    /// current one from the line before it
    #[arg(long)]
    password_stdin: bool,
    /// Write the generated password to this new file, mode 0600, instead of showing it
    #[arg(long, value_name = "FILE", requires = "temporary", conflicts_with = "password_stdin", value_parser = values::given_path())]
    password_file: Option<PathBuf>,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &PasswordArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let asked = app.may_set_password(&args.email)?;
    let confirmed = if asked.current { Some(confirm(ctx, &mut app, args)?) } else { None };
    let new = new_password(ctx, args, confirmed.is_some())?;
    let password = PasswordChange { new, confirmed };
    let passwords = PasswordFile::new(args.password_file.as_deref());
    let site = Site { app: &mut app, subject: None, passwords };
    perform(ctx, site, &args.change, |app, on| app.set_password(&args.email, &password, on))
}

/// Users who change their own password enter the current one; a wrong one is
/// told before a new one is asked for.
fn confirm(ctx: &mut Context<'_>, app: &mut App, args: &PasswordArgs) -> Result<Confirmed> {
    let current = if args.password_stdin {
        ctx.next_password_line()?.ok_or_else(current_missing)?
    } else if ctx.may_ask() {
        let mark = fixture_mark(ctx.fixture);
        typed_once(&format!("Current password for {}{mark}: ", args.email))?
    } else {
        return Err(current_missing().into());
    };
    Ok(app.confirm(&args.email, &current)?)
}

fn new_password(ctx: &mut Context<'_>, args: &PasswordArgs, follows: bool) -> Result<NewPassword> {
    if args.temporary && !args.password_stdin {
        return Ok(NewPassword::TemporaryMade);
    }
    if follows && args.password_stdin && ctx.stdin_is_empty()? {
        let message = "the new password is missing: standard input has one line";
        return Err(Refusal::new(Code::PasswordMissing, message)
            .hint("the first line is the current password, and the second is the new one")
            .into());
    }
    let password = ctx.new_password(args.password_stdin, &args.email, false)?.ok_or_else(|| {
        Refusal::new(Code::PasswordMissing, "a password is needed")
            .hint("give it on standard input with --password-stdin, or use --temporary")
    })?;
    Ok(if args.temporary {
        NewPassword::TemporaryGiven(password)
    } else {
        NewPassword::Chosen(password)
    })
}
