//! `practicectl login`.

use crate::cli::{
    args::values, context::Context, error::Result, hand_over, secret::fixture_mark,
    secret::next_line, secret::typed_once, secret::typed_twice, token,
};
use crate::domain::{code::Code, code::Exit, refusal::Refusal, secret::password::Password};
use crate::ops;
use crate::ops::{
    App, Purpose, login::attempt::Opened, login::attempt::SessionOptions, login::attempt::SignIn,
};
use clap::Args;
use std::{path::Path, path::PathBuf};

/// Sign in
///
/// Asks for the password at the terminal, or reads it from the first line of
/// standard input. A temporary password must be changed at once: the second
/// line, or the prompt, is the new one.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl login ada@sunrise.example
practicectl login ada@sunrise.example --password-stdin --ttl 30d --name nightly \\
    --token-file nightly.token < ada.password")]
pub struct LoginArgs {
    /// Login email
    #[arg(value_name = "EMAIL", value_parser = values::given)]
    email: String,
    /// Read the password from the first line of standard input
    #[arg(long)]
    password_stdin: bool,
    /// End the session after this time, with no idle end (at most 90d)
    #[arg(long, value_name = "TIME", value_parser = values::span)]
    ttl: Option<i64>,
    /// Label of the session, shown in lists
    #[arg(long, value_name = "LABEL")]
    name: Option<String>,
    /// Print the token of the session and store nothing
    #[arg(long)]
    print_token: bool,
}

impl LoginArgs {
    fn options(&self) -> SessionOptions {
        SessionOptions { ttl: self.ttl, label: self.name.clone() }
    }
}

pub fn run(ctx: &mut Context<'_>, args: &LoginArgs) -> Result<Exit> {
    args.options().check()?;
    let mut app = ctx.unsigned_desk(Purpose::Change)?;
    let destination = destination(ctx, args, &app)?;
    let opened = sign_in(ctx, &mut app, args, destination.as_deref())?;
    ctx.output.note(&format!(
        "signed in as {} <{}> until {}",
        opened.name, opened.person.email, opened.expires_at
    ));
    Ok(Exit::Done)
}

/// Where the token goes: to a file, or to standard output.
fn destination(ctx: &Context<'_>, args: &LoginArgs, app: &App) -> Result<Option<PathBuf>> {
    if !args.print_token {
        return token::destination(ctx.places(), &app.database_id()).map(Some);
    }
    ctx.terminals.ensure_seen().map_err(ops::Error::Reveal)?;
    Ok(None)
}

fn password(ctx: &mut Context<'_>, args: &LoginArgs) -> Result<Password> {
    if args.password_stdin {
        let missing = || Refusal::new(Code::PasswordMissing, "standard input has no password");
        return Ok(ctx.next_password_line()?.ok_or_else(missing)?);
    }
    if !ctx.may_ask() {
        return Err(Refusal::new(Code::PasswordMissing, "a password is needed")
            .hint("give it on standard input with --password-stdin")
            .into());
    }
    typed_once(&format!("Password for {}{}: ", args.email, fixture_mark(ctx.fixture)))
}

/// Signs in; a password that must be changed is changed on the way: the second
/// line of standard input, or typed twice, is the new one.
fn sign_in(
    ctx: &mut Context<'_>,
    app: &mut App,
    args: &LoginArgs,
    destination: Option<&Path>,
) -> Result<Opened> {
    let password = password(ctx, args)?;
    let (may_ask, mark) = (ctx.may_ask(), fixture_mark(ctx.fixture));
    let (stdin, output) = (&mut *ctx.stdin, &mut ctx.output);
    let mut problem = None;
    let mut renew = |why: &str| {
        let new = match (args.password_stdin, may_ask) {
            (true, _) => next_line(&mut *stdin),
            (false, true) => typed_twice(&format!("{}, {why}{mark}", args.email)),
            (false, false) => Ok(None),
        };
        new.unwrap_or_else(|error| {
            problem = Some(error);
            None
        })
    };
    let mut waiting = None;
    let mut keep = |opened: &Opened| match destination {
        Some(path) => {
            waiting = Some(token::write_waiting(path, &opened.token)?);
            Ok(())
        }
        None => hand_over::print(output, opened),
    };
    let ask = SignIn { options: args.options(), renew: &mut renew, hand_over: &mut keep };
    let opened = app.sign_in(&args.email, &password, ask);
    match opened {
        Ok(opened) => hand_over::store(app, &opened, waiting).map(|()| opened),
        // What went wrong at the prompt tells more than that nothing came of it.
        Err(error) => Err(problem.unwrap_or_else(|| hand_over::unopened(error, waiting))),
    }
}
