//! `practicectl completions`.

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Args;
use clap_complete::Shell;

/// Print the completions of a shell
#[derive(Debug, Args)]
#[command(
    after_help = "practicectl completions bash > ~/.local/share/bash-completion/completions/practicectl"
)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

pub fn run(ctx: &mut Context<'_>, args: &CompletionsArgs) -> Result<Exit> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut (ctx.program.tree)(), "practicectl", &mut text);
    ctx.output.out.write_all(&text)?;
    Ok(Exit::Done)
}
