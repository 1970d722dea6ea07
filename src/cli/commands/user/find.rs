//! `practicectl user find`.

use crate::cli::{
    args::values, complete::offer::Offer, context::Context, error::Result, outputs::by_snapshot,
};
use crate::domain::{
    code::Exit, search_text::SearchText, time::Since, user::filter::StatusFilter,
    user::user_type::UserType,
};
use crate::ops::{App, user::Shown, user::find::Finder, user::find::Search, user::find::Summary};
use crate::output::{Output, views::UserView};
use clap::Args;
use std::io;

/// List the users whose name or login email contains some words
///
/// Lists active users, by name and login email. Each word of TEXT must occur in the
/// name or the login email, in any order. Case, accents and other marks, letters such
/// as ø and ß, and typographic apostrophes and hyphens make no difference. Three or
/// more digits also match the phone number, and a whole NPI the linked provider. If
/// TEXT is a user's whole login email, only that user is found.
///
/// With --as-of, everything is as the history gives it at that time: users, practices and
/// roles, the names of all three, and the time from which ages count. The changes of a
/// command count from its time on; what was recorded before the last such command counts
/// too, even if the clock was set back. Before the company's first entry, nobody is
/// found. Needs audit-log.view too.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user find kim
practicectl user find --locked --columns email,name
practicectl user find --all --as-of 2026-01-31 -o csv > january.csv")]
pub struct FindArgs {
    /// Words of the name or the login email, digits of the phone number, or an NPI
    #[arg(value_name = "TEXT", value_parser = values::search, add = Offer::USER)]
    text: Option<SearchText>,
    /// Show active users; the default
    #[arg(long, group = "status")]
    active: bool,
    /// Show inactive users
    #[arg(long, group = "status")]
    inactive: bool,
    /// Show all users
    #[arg(long, group = "status")]
    all: bool,
    /// Show locked users; without a status, active or not
    #[arg(long)]
    locked: bool,
    /// Show users of any of these practices (repeatable, or a comma-separated list)
    #[arg(long, value_name = "NAME", value_delimiter = ',', value_parser = values::given, add = Offer::PRACTICE)]
    practice: Vec<String>,
    /// Show users whose permissions were copied from any of these roles (repeatable, or a comma-separated list)
    #[arg(long, value_name = "NAME", value_delimiter = ',', value_parser = values::given, add = Offer::ROLE)]
    role: Vec<String>,
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
    /// Show users created at or after this time: a date, RFC 3339, or an age such as 7d
    #[arg(long, value_name = "TIME", value_parser = values::since)]
    created_since: Option<Since>,
    /// Show inactive users deactivated at or after this time
    #[arg(long, value_name = "TIME", value_parser = values::since, conflicts_with = "active")]
    deactivated_since: Option<Since>,
    /// Show users who lack permissions or practices
    #[arg(long)]
    without_access: bool,
    /// Show the users as they were at this time in the past: a date, which is its midnight, RFC 3339, or an age such as 7d
    #[arg(long, value_name = "TIME", value_parser = values::since)]
    as_of: Option<Since>,
    /// Show at most this many users
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
    /// Print only the number of matches, whatever the format
    #[arg(long, conflicts_with = "limit")]
    count: bool,
}

pub fn run(ctx: &mut Context<'_>, args: &FindArgs) -> Result<Exit> {
    let mut app = ctx.app()?;
    let search = search(args);
    if args.count {
        return count(ctx, &app.count_users(&search)?);
    }
    let mut finder = Finder::new(&search);
    let page = app.next_page(&mut finder)?;
    let shown = if finder.is_long() {
        write_long(ctx, &mut app, &search)?
    } else {
        write(ctx, &mut app, &mut finder, page)?
    };
    ctx.tell_as_of(&app, args.as_of);
    if !ctx.output.style.quiet {
        tell(ctx, &app.summary(&finder)?, shown);
    }
    Ok(Exit::Done)
}

fn search(args: &FindArgs) -> Search {
    Search {
        text: args.text.clone(),
        status: status(args),
        locked: args.locked,
        practices: args.practice.clone(),
        roles: args.role.clone(),
        user_type: args.user_type,
        administrator: args.administrator,
        provider: args.provider.then_some(true).or(args.no_provider.then_some(false)),
        no_sign_in_for: args.no_sign_in_for,
        created_since: args.created_since,
        deactivated_since: args.deactivated_since,
        without_access: args.without_access,
        as_of: args.as_of,
        limit: args.limit,
    }
}

/// Only inactive users were deactivated, and a locked user may be either.
const fn status(args: &FindArgs) -> StatusFilter {
    match (args.active, args.inactive, args.all) {
        (true, ..) => StatusFilter::Active,
        (_, true, _) => StatusFilter::Inactive,
        (.., true) => StatusFilter::All,
        _ if args.deactivated_since.is_some() => StatusFilter::Inactive,
        _ if args.locked => StatusFilter::All,
        _ => StatusFilter::Active,
    }
}

/// A script reads the number, so that it is bare in every format.
fn count(ctx: &mut Context<'_>, summary: &Summary) -> Result<Exit> {
    writeln!(ctx.output.out, "{}", summary.total.unwrap_or_default())?;
    ctx.output.out.flush()?;
    if !ctx.output.style.quiet {
        tell_inactive(ctx, summary);
    }
    Ok(Exit::Done)
}

/// Writes a long list as one snapshot. Page by page, its order would visit the database at
/// random.
fn write_long(ctx: &mut Context<'_>, app: &mut App, search: &Search) -> Result<u32> {
    let Output { style, out, err } = &mut ctx.output;
    by_snapshot(*out, |snapshot| {
        let mut output = Output { style: style.clone(), out: snapshot, err: &mut **err };
        let mut listing = output.listing::<UserView<'_>>()?;
        let mut count = 0;
        app.each_found(search, &mut |user, company_practices| {
            count += 1;
            listing.push(&UserView { user, company_practices }).map_err(io::Error::other)
        })?;
        listing.finish()?;
        Ok(count)
    })
}

/// Writes page by page: no transaction is open while a slow reader waits.
fn write(
    ctx: &mut Context<'_>,
    app: &mut App,
    finder: &mut Finder<'_>,
    mut page: Vec<Shown>,
) -> Result<u32> {
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
    if let Some(total) = summary.total.filter(|total| total.is_above(shown.into())) {
        ctx.output.note(&format!("{shown} of {total} users shown (--limit {shown})"));
    }
    tell_inactive(ctx, summary);
}

fn tell_inactive(ctx: &mut Context<'_>, summary: &Summary) {
    let more = summary.inactive;
    if more.is_above(0) {
        ctx.output.hint(&format!("{more} more among the inactive users: --inactive, or --all"));
    }
}
