//! `practicectl provider deactivate`.

use crate::cli::{
    args::change::ChangeArgs, args::subjects::ProviderSubjects, args::subjects::first,
    complete::offer::Offer, context::Context, error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use crate::ops::provider::deactivate::VERB;
use clap::Args;

/// Deactivate providers; their products end at once
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl provider deactivate 1234567893 --with-user
practicectl provider deactivate --from leavers.csv --dry-run")]
#[command(mut_arg("providers", |arg| arg.add(Offer::ACTIVE_PROVIDER)))]
pub struct DeactivateArgs {
    #[command(flatten)]
    subjects: ProviderSubjects,
    /// Also deactivate the user who is the provider, in all companies
    #[arg(long)]
    with_user: bool,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &DeactivateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let subjects = args.subjects.named(ctx, &mut app, VERB)?;
    perform(ctx, Site::of(&mut app).about(first(&subjects)), &args.change, |app, on| {
        app.deactivate_providers(&subjects, args.with_user, on)
    })
}
