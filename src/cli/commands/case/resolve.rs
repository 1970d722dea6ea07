//! `practicectl case resolve`.

use crate::cli::{
    args::change::ChangeArgs, context::Context, error::Result, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use crate::ops::case::Resolution;
use clap::Args;

/// Resolve a case: Customer Care activates or declines, an administrator withdraws
///
/// Activating adds the product under the terms that the company accepted on the
/// case; it never unlocks and never reactivates the provider.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl case resolve 1 --activate
practicectl case resolve 1 --decline --reason 'still under contract elsewhere'")]
#[command(group = clap::ArgGroup::new("resolution").required(true))]
pub struct ResolveArgs {
    /// Number of the case
    #[arg(value_name = "ID")]
    id: i64,
    /// Add the product (Customer Care, never the person who opened the case)
    #[arg(long, group = "resolution")]
    activate: bool,
    /// Decline it, with --reason (Customer Care)
    #[arg(long, group = "resolution")]
    decline: bool,
    /// Withdraw the case (System Administrators)
    #[arg(long, group = "resolution")]
    withdraw: bool,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &ResolveArgs) -> Result<Exit> {
    let resolution = match (args.activate, args.decline) {
        (true, _) => Resolution::Activate,
        (_, true) => Resolution::Decline,
        _ => Resolution::Withdraw,
    };
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, Site::of(&mut app), &args.change, |app, on| {
        app.resolve_case(args.id, resolution, on)
    })
}
