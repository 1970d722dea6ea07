//! `practicectl apply`.

use crate::cli::{
    args::change::ChangeArgs, args::values, context::Context, error::Result, perform::Site,
    perform::perform,
};
use crate::domain::code::Exit;
use crate::input::{headings::Headings, manifest::ManifestFile};
use crate::ops::manifest::apply::VERB;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// What happens to items that the file leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Prune {
    /// They are deactivated; a role, which cannot be inactive, is deleted
    Deactivate,
}

/// Change the company to match a file that export wrote
///
/// Creates, edits and activates in one transaction. A field, an item or a section
/// that the file leaves out stays as it is; null clears a field. Never unlocks a
/// user, reactivates a provider or adds a product: such rows fail and name the
/// command that does it. Deactivates only with --prune deactivate. --dry-run prints
/// the difference, field by field.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl apply company.json --dry-run
practicectl apply company.json --prune deactivate")]
pub struct ApplyArgs {
    /// File, or standard input (-)
    #[arg(value_name = "FILE", value_parser = values::given_path())]
    file: PathBuf,
    /// Deactivate what the file leaves out or marks inactive
    #[arg(long, value_name = "HOW")]
    prune: Option<Prune>,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &ApplyArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    app.require(VERB)?;
    let source = ctx.open_source(&args.file, &Headings::none())?;
    let source = ctx.keep(source);
    let prunes = args.prune == Some(Prune::Deactivate);
    perform(ctx, Site::of(&mut app), &args.change, |app, on| {
        app.apply(&ManifestFile::of(&source), prunes, on)
    })
}
