//! `practicectl user password`.

use crate::cli::{
    args::change::ChangeArgs, args::subjects::UserSubjects, args::subjects::first, args::values,
    context::Context, error::Error, error::Result, password_file::PasswordFile, perform::Site,
    perform::perform, secret::fixture_mark, secret::typed_once,
};
use crate::domain::{code::Code, code::Exit, refusal::Refusal};
use crate::ops::{
    App, login::attempt::Confirmed, user::password::NewPassword, user::password::PasswordChange,
    user::password::RESET, user::password::current_missing,
};
use clap::Args;
use std::path::PathBuf;

/// Set a user's password, or generate temporary ones
///
/// Many users get temporary passwords, with --temporary and --password-file: a CSV
/// file with the login email and the password of each.
///
/// Ends the user's open sessions. Never unlocks and never activates. To change
/// your own, enter the current one first: at the prompt, or on the first line of
/// standard input.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user password kim@sunrise.example --temporary
practicectl user password kim@sunrise.example
practicectl user password --from staff.txt --temporary --password-file first-passwords.csv")]
pub struct PasswordArgs {
    #[command(flatten)]
    subjects: UserSubjects,
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
    match (&args.subjects.emails[..], &args.subjects.from) {
        ([email], None) => one(ctx, &mut app, args, email),
        _ => many(ctx, &mut app, args),
    }
}

fn one(ctx: &mut Context<'_>, app: &mut App, args: &PasswordArgs, email: &str) -> Result<Exit> {
    let asked = app.may_set_password(email)?;
    let confirmed = if asked.current { Some(confirm(ctx, app, args, email)?) } else { None };
    let new = new_password(ctx, args, email, confirmed.is_some())?;
    let password = PasswordChange { new, confirmed };
    let passwords = PasswordFile::new(args.password_file.as_deref());
    let site = Site { app, subject: None, passwords };
    perform(ctx, site, &args.change, |app, on| app.set_password(email, &password, on))
}

/// Many users get temporary passwords, in a file: a terminal is no place for them.
fn many(ctx: &mut Context<'_>, app: &mut App, args: &PasswordArgs) -> Result<Exit> {
    if !args.temporary || args.password_stdin || args.password_file.is_none() {
        let message = "many users get temporary passwords, in a new file";
        return Err(Error::usage(message, "give --temporary and --password-file FILE"));
    }
    let subjects = args.subjects.named(ctx, app, RESET)?;
    let passwords = PasswordFile::table(args.password_file.as_deref());
    let site = Site { app, subject: first(&subjects), passwords };
    perform(ctx, site, &args.change, |app, on| app.set_temporary_passwords(&subjects, on))
}

/// Users who change their own password enter the current one; a wrong one is
/// told before a new one is asked for.
fn confirm(
    ctx: &mut Context<'_>,
    app: &mut App,
    args: &PasswordArgs,
    email: &str,
) -> Result<Confirmed> {
    let current = if args.password_stdin {
        ctx.next_password_line()?.ok_or_else(current_missing)?
    } else if ctx.may_ask() {
        let mark = fixture_mark(ctx.fixture);
        typed_once(&format!("Current password for {email}{mark}: "))?
    } else {
        return Err(current_missing().into());
    };
    Ok(app.confirm(email, &current)?)
}

fn new_password(
    ctx: &mut Context<'_>,
    args: &PasswordArgs,
    email: &str,
    follows: bool,
) -> Result<NewPassword> {
    if args.temporary && !args.password_stdin {
        return Ok(NewPassword::TemporaryMade);
    }
    if follows && args.password_stdin && ctx.stdin_is_empty()? {
        let message = "the new password is missing: standard input has one line";
        return Err(Refusal::new(Code::PasswordMissing, message)
            .hint("the first line is the current password, and the second is the new one")
            .into());
    }
    let password = ctx.new_password(args.password_stdin, email, false)?.ok_or_else(|| {
        Refusal::new(Code::PasswordMissing, "a password is needed")
            .hint("give it on standard input with --password-stdin, or use --temporary")
    })?;
    Ok(if args.temporary {
        NewPassword::TemporaryGiven(password)
    } else {
        NewPassword::Chosen(password)
    })
}
