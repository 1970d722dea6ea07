//! `practicectl history verify`.

use crate::cli::{args::values, context::Context, error::Result};
use crate::domain::{
    code::Code, code::Exit, history::Differences, history::Head, history::Verified,
    refusal::Refusal,
};
use crate::output::views::VerifiedView;
use clap::Args;

/// Prove that nobody altered the history or the data
///
/// Checks the file, the chain of the entries, and that every table holds exactly what
/// the entries give. Keep the head somewhere else and compare it. The chain cannot show that all of
/// it was rewritten.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl history verify
practicectl history verify \\
    --head 1042:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
pub struct VerifyArgs {
    /// Head that was kept elsewhere; it must still be in the chain
    #[arg(long, value_name = "NUMBER:HASH", value_parser = values::head)]
    head: Option<Head>,
}

pub fn run(ctx: &mut Context<'_>, args: &VerifyArgs) -> Result<Exit> {
    let verified = ctx.app()?.verify_history(args.head)?;
    ctx.output.one(&VerifiedView(&verified))?;
    match problem(&verified, args.head) {
        None => Ok(Exit::Done),
        Some(problem) => Err(Refusal::new(Code::HistoryBroken, problem)
            .hint("something other than this program altered it; compare it with a copy")
            .into()),
    }
}

/// What was found, in one sentence.
fn problem(verified: &Verified, kept: Option<Head>) -> Option<String> {
    if let Some(number) = verified.broken_at {
        return Some(match &verified.problem {
            Some(problem) => format!("entry {number} of the history cannot be replayed: {problem}"),
            None => format!("entry {number} of the history does not match its hash"),
        });
    }
    if let (Some(false), Some(kept)) = (verified.kept, kept) {
        return Some(lost(verified, kept));
    }
    let Differences { count, hidden, first } = &verified.differences;
    let more = |shown: i64| {
        if *count > shown { format!("; differences in all: {count}") } else { String::new() }
    };
    match first {
        Some(first) => Some(format!("{first}{}", more(1))),
        None if *hidden > 0 => Some(format!(
            "the tables of companies that you may not read differ from the history in {hidden} values"
        )),
        None => None,
    }
}

/// What became of a head that was kept.
fn lost(verified: &Verified, kept: Head) -> String {
    let (number, entries) = (kept.number, verified.entries);
    if number > entries {
        return format!(
            "the kept head is entry {number}, and the history ends at entry {entries}: it was cut off, or is another one"
        );
    }
    format!(
        "entry {number} is not the one of the kept head: the history was rewritten, or is another one"
    )
}
