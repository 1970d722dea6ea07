//! `practicectl login`.

use super::context::Context;
use super::failure::{Error, Result};
use super::secret::{typed_once, typed_twice};
use super::{token, values};
use crate::domain::code::{Code, Exit};
use crate::domain::password::Password;
use crate::domain::refusal::Refusal;
use crate::ops::sign_in::{Opened, SignIn};
use crate::ops::{Desk, Purpose};
use crate::output::cell::Cell;
use crate::output::listing::View;
use crate::output::{Format, Output};
use clap::Args;
use std::io;
use std::path::PathBuf;

/// A session whose token is printed.
struct TokenView<'a>(&'a Opened);

impl View for TokenView<'_> {
    const COLUMNS: &'static [&'static str] = &["token", "email", "expires_at"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.0.token.as_str().to_owned()),
            Cell::Text(self.0.person.email.clone()),
            Cell::Text(self.0.expires_at.to_string()),
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
    #[arg(value_name = "EMAIL")]
    email: String,
    /// Read the password from the first line of standard input
    #[arg(long)]
    password_stdin: bool,
    /// End the session after this time, with no idle end (at most 90d)
    #[arg(long, value_name = "TIME", value_parser = values::span)]
    ttl: Option<i64>,
    /// Label of the session, for lists
    #[arg(long, value_name = "LABEL")]
    name: Option<String>,
    /// Print the session's token and store nothing
    #[arg(long)]
    print_token: bool,
}

pub fn run(ctx: &mut Context<'_>, args: &LoginArgs) -> Result<Exit> {
    let mut desk = ctx.unsigned_desk(Purpose::Change)?;
    let destination = destination(ctx, args, &desk)?;
    let password = password(ctx, args)?;
    let ask = SignIn { ttl: args.ttl, label: args.name.clone(), new_password: None };
    let opened = sign_in(ctx, &mut desk, (args, &password), (ask, destination))?;
    ctx.output.note(&format!(
        "signed in as {} <{}> until {}",
        opened.name, opened.person.email, opened.expires_at
    ));
    Ok(Exit::Done)
}

/// Where the token goes: to a file, or to standard output.
fn destination(ctx: &Context<'_>, args: &LoginArgs, desk: &Desk) -> Result<Option<PathBuf>> {
    if !args.print_token {
        return token::destination(ctx.places(), &desk.database_id()).map(Some);
    }
    if ctx.terminals.stdout_discards {
        let message = "standard output is closed or thrown away";
        return Err(Error::usage(message, "leave it open for --print-token"));
    }
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
    let mark = if ctx.fixture { " (fixture)" } else { "" };
    typed_once(&format!("Password for {}{mark}: ", args.email))
}

/// Signs in; a temporary password is changed on the way, where there is a new
/// one.
fn sign_in(
    ctx: &mut Context<'_>,
    desk: &mut Desk,
    (args, password): (&LoginArgs, &Password),
    (mut ask, destination): (SignIn, Option<PathBuf>),
) -> Result<Opened> {
    let who = (args.email.as_str(), password);
    let hand_over = |output: &mut Output<'_>, opened: &Opened| match &destination {
        Some(path) => token::write_private(path, opened.token.as_str()),
        None => print(output, opened),
    };
    let first = desk.sign_in(who, &ask, &mut |opened| hand_over(&mut ctx.output, opened));
    match first {
        Err(error) if error.code() == Code::NewPasswordMissing => {
            ask.new_password = new_password(ctx, args)?;
            if ask.new_password.is_none() {
                return Err(Error::Ops(error));
            }
            Ok(desk.sign_in(who, &ask, &mut |opened| hand_over(&mut ctx.output, opened))?)
        }
        result => Ok(result?),
    }
}

/// The password that replaces a temporary one: the second line of standard
/// input, or typed twice.
fn new_password(ctx: &mut Context<'_>, args: &LoginArgs) -> Result<Option<Password>> {
    if args.password_stdin {
        return ctx.next_password_line();
    }
    if ctx.may_ask() { typed_twice(&args.email, ctx.fixture) } else { Ok(None) }
}

fn print(output: &mut Output<'_>, opened: &Opened) -> io::Result<()> {
    if output.style.format == Format::Table {
        writeln!(output.out, "{}", opened.token.as_str())?;
    } else {
        output.one(&TokenView(opened)).map_err(io::Error::other)?;
    }
    output.out.flush()
}
