//! `practicectl completions`.

use super::Cli;
use super::context::Context;
use super::failure::Result;
use crate::domain::code::Exit;
use clap::{Args, CommandFactory};
use clap_complete::Shell;

/// Print the completions of a shell
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

pub fn run(ctx: &mut Context<'_>, args: &CompletionsArgs) -> Result<Exit> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "practicectl", &mut text);
    ctx.output.out.write_all(&text)?;
    Ok(Exit::Done)
}
