//! `practicectl history revert`.

use crate::cli::{
    args::change::ChangeArgs, context::Context, error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use clap::Args;

/// Take back what a command changed
///
/// Makes a new change set that restores what change set N changed, subject by subject,
/// by the same rules and rights as any change. A subject that changed again since then
/// is a conflict. What was created is deactivated, or deleted if it is a role that
/// nobody has. A revert of a revert is the original change again.
///
/// Consents, sign-ins, licenses, cases, companies and passwords are not reverted. What
/// would activate or unlock a provider, or add a product, fails: that needs
/// `practicectl provider reactivate`.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl history revert 42 --dry-run
practicectl history revert 42 --on-error continue --reason 'wrong list'")]
pub struct RevertArgs {
    /// Number of the change set
    #[arg(value_name = "N")]
    change_set: i64,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &RevertArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.revert(args.change_set, on))
}
