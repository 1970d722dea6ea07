//! `practicectl completions`.

use crate::cli::{complete::shell::Shell, context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Args;

/// Print the script that completes commands in a shell
///
/// The script asks the program what can come next: commands, options, and what your
/// session may see of emails, roles, practices and NPIs, as it makes sense for the
/// command. Asking changes nothing, and does not keep a session from ending.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl completions bash > ~/.local/share/bash-completion/completions/practicectl
practicectl completions fish > ~/.config/fish/completions/practicectl.fish")]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

pub fn run(ctx: &mut Context<'_>, args: &CompletionsArgs) -> Result<Exit> {
    ctx.output.out.write_all(args.shell.script().as_bytes())?;
    Ok(Exit::Done)
}
