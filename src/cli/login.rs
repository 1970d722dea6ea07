//! `practicectl login`.

use super::context::Context;
use super::failure::{Error, Result};
use super::secret::typed_once;
use super::{token, values};
use crate::domain::code::{Code, Exit};
use crate::domain::password::Password;
use crate::domain::refusal::Refusal;
use crate::ops::Desk;
use crate::ops::sign_in::{Opened, SignIn};
use crate::output::Format;
use crate::output::cell::Cell;
use crate::output::listing::View;
use clap::Args;

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

pub fn run(ctx: &mut Context<'_>, args: LoginArgs) -> Result<Exit> {
    let mut desk = ctx.unsigned_desk()?;
    let destination =
        if args.print_token { None } else { Some(token::destination(ctx, &desk.database_id())?) };
    let password = password(ctx, &args)?;
    let mut ask = SignIn { ttl: args.ttl, label: args.name, new_password: None };
    if args.password_stdin {
        ask.new_password = ctx.next_password_line()?;
    }
    let opened = sign_in(ctx, &mut desk, (&args.email, &password), &mut ask)?;
    match destination {
        Some(path) => token::store(&path, &opened.token)?,
        None if ctx.output.style.format == Format::Table => {
            writeln!(ctx.output.out, "{}", opened.token.as_str())?;
        }
        None => ctx.output.one(&TokenView(&opened))?,
    }
    ctx.output.note(&format!(
        "signed in as {} <{}> until {}",
        opened.name, opened.person.email, opened.expires_at
    ));
    Ok(Exit::Done)
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

/// Signs in; a temporary password is changed on the way where a person may be
/// asked.
fn sign_in(
    ctx: &Context<'_>,
    desk: &mut Desk,
    (email, password): (&str, &Password),
    ask: &mut SignIn,
) -> Result<Opened> {
    match desk.sign_in(email, password, ask) {
        Err(error) if error.code() == Code::NewPasswordMissing && ctx.may_ask() => {
            ask.new_password = ctx.typed_twice(email)?;
            if ask.new_password.is_none() {
                return Err(Error::Ops(error));
            }
            Ok(desk.sign_in(email, password, ask)?)
        }
        result => Ok(result?),
    }
}
