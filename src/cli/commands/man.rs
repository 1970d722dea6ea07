//! `practicectl man`.

use crate::cli::{context::Context, error::Error, error::Result, manual, manual::topics::TOPICS};
use crate::domain::code::Exit;
use clap::Args;

/// Print a page of the manual
///
/// Without COMMAND, prints the page of the program. The topics are audit (the history),
/// bulk (many users at once), output (every field), reactivation (of users and
/// providers), recovery (backup, restore, moving) and scripts.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl man user create | man -l -
practicectl man bulk | man -l -")]
pub struct ManArgs {
    /// Command, as in: user create; or topic, as in: scripts
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
}

pub fn run(ctx: &mut Context<'_>, args: &ManArgs) -> Result<Exit> {
    let page = manual::page((ctx.program.tree)(), &args.command)?.ok_or_else(|| {
        let names = TOPICS.map(|topic| topic.name).join(", ");
        Error::usage(
            format!("there is no command or topic {:?}", args.command.join(" ")),
            format!("practicectl --help lists the commands; the topics are {names}"),
        )
    })?;
    ctx.output.out.write_all(&page)?;
    Ok(Exit::Done)
}
