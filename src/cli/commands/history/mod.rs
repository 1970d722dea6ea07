//! `practicectl history …`.

mod head;
mod list;
mod revert;
mod show;
mod verify;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use crate::ops::{App, history::HistoryWalk};
use crate::output::views::EntryView;
use clap::Subcommand;

/// List, verify and take back what happened
#[derive(Debug, Subcommand)]
#[command(defer = true)]
#[command(after_help = "\
practicectl history list --since 7d
practicectl history show 42
practicectl history verify")]
pub enum HistoryCommand {
    List(list::ListArgs),
    Show(show::ShowArgs),
    Revert(revert::RevertArgs),
    Head(head::HeadArgs),
    Verify(verify::VerifyArgs),
}

pub fn run(ctx: &mut Context<'_>, command: &HistoryCommand) -> Result<Exit> {
    match command {
        HistoryCommand::List(args) => list::run(ctx, args),
        HistoryCommand::Revert(args) => revert::run(ctx, args),
        HistoryCommand::Show(args) => show::run(ctx, args),
        HistoryCommand::Head(_) => head::run(ctx),
        HistoryCommand::Verify(args) => verify::run(ctx, args),
    }
}

/// Writes the entries of a walk, page by page.
pub fn write(ctx: &mut Context<'_>, app: &mut App, mut walk: HistoryWalk) -> Result<Exit> {
    let mut listing = ctx.output.listing::<EntryView<'_>>()?;
    loop {
        let entries = app.next_entries(&mut walk)?;
        if entries.is_empty() {
            break;
        }
        for entry in &entries {
            listing.push(&EntryView(entry))?;
        }
    }
    listing.finish()?;
    if let Some(limit) = app.is_cut_off(&walk)? {
        let noun = if limit == 1 { "entry" } else { "entries" };
        ctx.output.note(&format!("only {limit} {noun} shown; more match (--limit {limit})"));
    }
    Ok(Exit::Done)
}
