//! `practicectl recover`.

use crate::cli::{args::values, context::Context, error::Result, password_file::PasswordFile};
use crate::domain::{code::Exit, text::shell_word};
use crate::ops;
use crate::ops::{Purpose, recover::Recovered};
use crate::output::{Format, views::RecoveredView};
use clap::Args;
use std::path::PathBuf;

/// Let a locked-out System Administrator in again
///
/// Only for the owner of the database file. Unlocks the administrator, ends open sessions and prints a temporary
/// password, once, which replaces the current one. Refused while another
/// active, unlocked administrator can help. The history records it as done by
/// the owner of the file.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl recover ada@sunrise.example
practicectl recover ada@sunrise.example --yes --password-file ada.password")]
pub struct RecoverArgs {
    /// Login email of the System Administrator
    #[arg(value_name = "EMAIL", value_parser = values::given)]
    email: String,
    /// Write the password to this new file, mode 0600, instead of printing it
    #[arg(long, value_name = "FILE", value_parser = values::given_path())]
    password_file: Option<PathBuf>,
    /// Continue although there are other active administrators, if none of them has a
    /// password to sign in with
    #[arg(short, long)]
    yes: bool,
}

pub fn run(ctx: &mut Context<'_>, args: &RecoverArgs) -> Result<Exit> {
    let mut app = ctx.unsigned_desk(Purpose::Change)?;
    if args.password_file.is_none() {
        ctx.terminals.ensure_seen().map_err(ops::Error::Reveal)?;
    }
    let mut file = PasswordFile::new(args.password_file.as_deref());
    file.ensure_free()?;
    let output = &mut ctx.output;
    let recovered = app.recover(&args.email, args.yes, &mut |recovered: &Recovered| {
        let password = recovered.password.as_str();
        if file.take(&recovered.person.email, password)? {
            return file.write();
        }
        if output.style.format == Format::Table {
            writeln!(output.out, "{password}")?;
        } else {
            output.one(&view(recovered))?;
        }
        output.out.flush()
    });
    let recovered = recovered.map_err(|error| file.settle(error))?;
    file.keep();
    ctx.output.note(&format!(
        "{} is unlocked; the temporary password works once, until {}",
        recovered.person.email, recovered.expires_at
    ));
    let email = shell_word(&recovered.person.email);
    ctx.output.hint(&format!("practicectl login {email}"));
    Ok(Exit::Done)
}

fn view(recovered: &Recovered) -> RecoveredView<'_> {
    RecoveredView {
        email: &recovered.person.email,
        password: &recovered.password,
        expires_at: recovered.expires_at,
    }
}
