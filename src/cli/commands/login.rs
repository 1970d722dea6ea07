//! `practicectl login`.

use crate::cli::{
    args::values, context::Context, error::Error, error::Result, secret::fixture_mark,
    secret::next_line, secret::typed_once, secret::typed_twice, token,
};
use crate::domain::{
    code::Code, code::Exit, refusal::Refusal, secret::password::Password, value::Value,
};
use crate::ops;
use crate::ops::{
    App, Caller, Purpose, login::attempt::Opened, login::attempt::SessionOptions,
    login::attempt::SignIn,
};
use crate::output::{Format, Output, listing::View};
use crate::platform::Waiting;
use clap::Args;
use std::{io, path::Path, path::PathBuf};

/// A session whose token is printed.
struct TokenView<'a>(&'a Opened);

impl View for TokenView<'_> {
    const COLUMNS: &'static [&'static str] = &["token", "email", "expires_at"];

    fn values(&self) -> Vec<Value> {
        vec![
            Value::Word(self.0.token.as_str().to_owned()),
            Value::Word(self.0.person.email.clone()),
            Value::Word(self.0.expires_at.to_string()),
        ]
    }
}

/// Sign in
///
/// Asks for the password at the terminal, or reads it from the first line of
/// standard input. A temporary password must be changed at once: the second
/// line, or the prompt, is the new one.
#[derive(Debug, Args)]
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
    let mut hand_over = |opened: &Opened| match destination {
        Some(path) => {
            waiting = Some(token::write_waiting(path, &opened.token)?);
            Ok(())
        }
        None => print(output, opened),
    };
    let ask = SignIn { options: args.options(), renew: &mut renew, hand_over: &mut hand_over };
    let opened = app.sign_in(&args.email, &password, ask);
    match opened {
        Ok(opened) => store(app, &opened, waiting).map(|()| opened),
        // What went wrong at the prompt tells more than that nothing came of it.
        Err(error) => Err(problem.unwrap_or_else(|| unopened(error, waiting))),
    }
}

/// Puts the token in its place. A session whose token cannot be stored is ended.
fn store(app: &mut App, opened: &Opened, waiting: Option<Waiting>) -> Result<()> {
    let Some(waiting) = waiting else {
        return Ok(());
    };
    let path = waiting.path().to_owned();
    waiting.take_place().map_err(|source| {
        app.caller(Caller { token: Some(opened.token.clone()), company: None });
        drop(app.sign_out());
        Error::File { path, source }
    })
}

/// A sign-in with an unknown outcome leaves both tokens.
fn unopened(error: ops::Error, waiting: Option<Waiting>) -> Error {
    let waiting = waiting.filter(|_| error.code() == Code::OutcomeUnknown);
    let Some(waiting) = waiting else {
        return error.into();
    };
    let path = waiting.path().display().to_string();
    match waiting.stay() {
        Ok(new) => {
            let kept = format!("the new token is in {}, the old one in {path}", new.display());
            Error::OutcomeUnknown { error, kept }
        }
        Err(_) => error.into(),
    }
}

fn print(output: &mut Output<'_>, opened: &Opened) -> io::Result<()> {
    if output.style.format == Format::Table {
        writeln!(output.out, "{}", opened.token.as_str())?;
    } else {
        output.one(&TokenView(opened)).map_err(io::Error::other)?;
    }
    output.out.flush()
}
