//! `practicectl lock list`.

use crate::cli::{args::values, context::Context, error::Result};
use crate::domain::{
    code::Exit, search_text::SearchText, user::filter::LockFilter, user::lock::LockCause,
};
use crate::output::views::LockView;
use clap::Args;

/// List the locked users: why, since when, and who locked them
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl lock list
practicectl lock list --cause failed-sign-ins --no-provider")]
pub struct ListArgs {
    /// Words of the name, the login email or the phone number, as user find takes them
    #[arg(value_name = "TEXT", value_parser = values::search)]
    text: Option<SearchText>,
    /// Show users who are providers
    #[arg(long, conflicts_with = "no_provider")]
    provider: bool,
    /// Show users who are not providers
    #[arg(long)]
    no_provider: bool,
    /// Show users locked by this cause
    #[arg(long, value_name = "CAUSE", value_parser = values::lock_cause())]
    cause: Option<LockCause>,
}

pub fn run(ctx: &mut Context<'_>, args: &ListArgs) -> Result<Exit> {
    let provider = args.provider.then_some(true).or(args.no_provider.then_some(false));
    let filter = LockFilter { text: args.text.clone(), provider, cause: args.cause };
    let users = ctx.app()?.locked_users(&filter)?;
    let views =
        users.iter().filter_map(|user| user.lock.as_ref().map(|lock| LockView { user, lock }));
    ctx.output.list(views)?;
    Ok(Exit::Done)
}
