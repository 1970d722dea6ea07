//! `practicectl lock unlock`.

use crate::cli::{
    args::change::ChangeArgs, args::edit::EditOptions, args::subjects::UserSubjects,
    args::subjects::first, args::values, complete::offer::Offer, context::Context, error::Result,
    perform::Site, perform::perform,
};
use crate::domain::{
    code::Exit, search_text::SearchText, user::filter::LockFilter, user::lock::LockCause,
};
use crate::ops::{App, lock::UNLOCK};
use clap::{ArgGroup, Args};
use std::path::PathBuf;

/// Unlock users who are not providers
///
/// Without EMAIL and --from, --matching, --cause and --no-provider select among
/// the users that lock list shows. If one user is named, the account information
/// can be edited too, and --no-provider unlinks. A provider is unlocked by
/// provider reactivate. Never activates.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl lock unlock kim@sunrise.example
practicectl lock unlock --cause failed-sign-ins --no-provider --dry-run
practicectl lock unlock kim@sunrise.example --phone '(201) 555-0123'")]
#[command(group = ArgGroup::new("who").required(true).multiple(true)
    .args(["emails", "from", "matching", "cause", "no_provider"]))]
pub struct UnlockArgs {
    /// Login email of a user (repeatable)
    #[arg(value_name = "EMAIL", value_parser = values::given, add = Offer::LOCKED_USER)]
    emails: Vec<String>,
    /// Read the users from a file or standard input (-): a list, CSV or JSON lines
    #[arg(long, value_name = "FILE", conflicts_with = "emails", value_parser = values::given_path())]
    from: Option<PathBuf>,
    /// Unlock the users that lock list TEXT shows
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["emails", "from"], value_parser = values::search)]
    matching: Option<SearchText>,
    /// Unlock users locked by this cause
    #[arg(long, value_name = "CAUSE", value_parser = values::lock_cause(), conflicts_with_all = ["emails", "from"])]
    cause: Option<LockCause>,
    #[command(flatten)]
    edit: EditOptions,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &UnlockArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    if args.emails.is_empty() && args.from.is_none() {
        return unlock_listed(ctx, &mut app, args);
    }
    let subjects = UserSubjects { emails: args.emails.clone(), from: args.from.clone() };
    let subjects = subjects.named(ctx, &mut app, UNLOCK)?;
    let edit = args.edit.patch()?;
    perform(ctx, Site::of(&mut app).about(first(&subjects)), &args.change, |app, on| {
        app.unlock_users(&subjects, &edit, on)
    })
}

/// Unlocks the users that `lock list` shows with the same selectors.
fn unlock_listed(ctx: &mut Context<'_>, app: &mut App, args: &UnlockArgs) -> Result<Exit> {
    let (no_provider, rest) = args.edit.without_no_provider();
    let edit = rest.patch()?;
    let provider = no_provider.then_some(false);
    let filter = LockFilter { text: args.matching.clone(), provider, cause: args.cause };
    perform(ctx, Site::of(app), &args.change, |app, on| app.unlock_listed(&filter, &edit, on))
}
