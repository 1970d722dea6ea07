//! `practicectl lock add`.

use crate::cli::{
    args::change::ChangeArgs, args::subjects::UserSubjects, args::subjects::first,
    complete::offer::Offer, context::Context, error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use crate::ops::lock::ADD;
use clap::Args;

/// Lock users, in every company; nothing unlocks them automatically
#[derive(Debug, Args)]
#[command(after_help = "practicectl lock add kim@sunrise.example --note 'lost phone'")]
#[command(mut_arg("emails", |arg| arg.add(Offer::UNLOCKED_USER)))]
pub struct AddArgs {
    #[command(flatten)]
    subjects: UserSubjects,
    /// Note that lock list shows
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &AddArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let subjects = args.subjects.named(ctx, &mut app, ADD)?;
    perform(ctx, Site::of(&mut app).about(first(&subjects)), &args.change, |app, on| {
        app.lock_users(&subjects, args.note.as_deref(), on)
    })
}
