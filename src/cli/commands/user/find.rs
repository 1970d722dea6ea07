//! `practicectl user find`.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::{code::Exit, user::filter::StatusFilter, user::user_type::UserType};
use crate::ops::{App, user::find::Finder, user::find::Search, user::find::Summary};
use crate::output::views::UserView;
use clap::Args;

/// List the users whose name or login email contains a text
///
/// Lists active users, by name and login email. If TEXT is a user's whole login
/// email, only that user is found.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user find kim
practicectl user find --locked --columns email,name
practicectl user find --inactive -o csv > inactive.csv")]
pub struct FindArgs {
    /// Any part of the name or the login email, in any case
    #[arg(value_name = "TEXT", value_parser = values::given, add = Offer::USER)]
    text: Option<String>,
    /// Show active users; the default
    #[arg(long, group = "tab")]
    active: bool,
    /// Show inactive users
    #[arg(long, group = "tab")]
    inactive: bool,
    /// Show locked users, active or not
    #[arg(long, group = "tab")]
    locked: bool,
    /// Show all users
    #[arg(long, group = "tab")]
    all: bool,
    /// Show users of this practice
    #[arg(long, value_name = "NAME", value_parser = values::given, add = Offer::PRACTICE)]
    practice: Option<String>,
    /// Show users whose permissions were copied from this role
    #[arg(long, value_name = "NAME", value_parser = values::given, add = Offer::ROLE)]
    role: Option<String>,
    /// Show users of this type
    #[arg(long = "type", value_name = "TYPE", value_parser = values::user_type())]
    user_type: Option<UserType>,
    /// Show System Administrators
    #[arg(long)]
    administrator: bool,
    /// Show users who are providers
    #[arg(long, conflicts_with = "no_provider")]
    provider: bool,
    /// Show users who are not providers
    #[arg(long)]
    no_provider: bool,
    /// Show users who were not created, activated or signed in for this time
    #[arg(long, value_name = "TIME", value_parser = values::span)]
    no_sign_in_for: Option<i64>,
    /// Show users who lack permissions or practices
    #[arg(long)]
    without_access: bool,
    /// Show at most this many users
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

pub fn run(ctx: &mut Context<'_>, args: &FindArgs) -> Result<Exit> {
    let mut app = ctx.app()?;
    let search = search(args);
    let mut finder = Finder::new(&search);
    let shown = write(ctx, &mut app, &mut finder)?;
    if !ctx.output.style.quiet {
        tell(ctx, &app.summary(&finder)?, shown);
    }
    Ok(Exit::Done)
}

fn search(args: &FindArgs) -> Search {
    Search {
        text: args.text.clone(),
        tab: match (args.inactive, args.locked, args.all) {
            (true, ..) => StatusFilter::Inactive,
            (_, true, _) => StatusFilter::Locked,
            (.., true) => StatusFilter::All,
            _ => StatusFilter::Active,
        },
        practice: args.practice.clone(),
        role: args.role.clone(),
        user_type: args.user_type,
        administrator: args.administrator,
        provider: args.provider.then_some(true).or(args.no_provider.then_some(false)),
        no_sign_in_for: args.no_sign_in_for,
        without_access: args.without_access,
        limit: args.limit,
    }
}

/// Writes page by page: no transaction is open while a slow reader waits.
fn write(ctx: &mut Context<'_>, app: &mut App, finder: &mut Finder<'_>) -> Result<u32> {
    let mut page = app.next_page(finder)?;
    let mut listing = ctx.output.listing::<UserView<'_>>()?;
    let mut count = 0;
    while !page.is_empty() {
        for shown in &page {
            let user = &shown.user;
            listing.push(&UserView { user, company_practices: &shown.practices })?;
            count += 1;
        }
        page = app.next_page(finder)?;
    }
    listing.finish()?;
    ctx.output.out.flush()?;
    Ok(count)
}

fn tell(ctx: &mut Context<'_>, summary: &Summary, shown: u32) {
    if let Some(total) = summary.total.filter(|total| *total > i64::from(shown)) {
        ctx.output.note(&format!("{shown} of {total} users shown (--limit {shown})"));
    }
    let more = summary.inactive;
    if more > 0 {
        ctx.output.hint(&format!("{more} more among the inactive users: --inactive, or --all"));
    }
}
