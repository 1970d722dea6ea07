//! `practicectl man`.

use crate::cli::{context::Context, error::Error, error::Result};
use crate::domain::code::Exit;
use clap::{Args, Command};

/// Print a page of the manual
#[derive(Debug, Args)]
#[command(after_help = "practicectl man user create | man -l -")]
pub struct ManArgs {
    /// The command, as in: user create
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
}

pub fn run(ctx: &mut Context<'_>, args: &ManArgs) -> Result<Exit> {
    let page = page((ctx.program.tree)(), &args.command)?;
    ctx.output.out.write_all(&page)?;
    Ok(Exit::Done)
}

/// The page of a command; of the program itself if none is named.
fn page(tree: Command, words: &[String]) -> Result<Vec<u8>> {
    let mut command = tree.disable_help_subcommand(true);
    command.build();
    let mut found: &Command = &command;
    for word in words {
        found = found.find_subcommand(word).ok_or_else(|| {
            Error::usage(
                format!("there is no command {:?}", words.join(" ")),
                "practicectl --help lists the commands",
            )
        })?;
    }
    let name = std::iter::once("practicectl").chain(words.iter().map(String::as_str));
    let title = name.collect::<Vec<_>>().join("-");
    let mut page = Vec::new();
    clap_mangen::Man::new(found.clone().name(title)).render(&mut page)?;
    Ok(page)
}
