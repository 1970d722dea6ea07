//! `practicectl case note`.

use crate::cli::{
    args::change::ChangeArgs, context::Context, error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use clap::Args;

/// Add a note to a case
#[derive(Debug, Args)]
#[command(after_help = "practicectl case note 1 'called the office; they will call back'")]
pub struct NoteArgs {
    /// Number of the case
    #[arg(value_name = "ID")]
    id: i64,
    /// The note
    #[arg(value_name = "TEXT")]
    text: String,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &NoteArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.note_case(args.id, &args.text, on))
}
