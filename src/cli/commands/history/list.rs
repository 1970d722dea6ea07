//! `practicectl history list`.

use crate::cli::{
    args::values, commands::history::write, complete::offer::Offer, context::Context, error::Result,
};
use crate::domain::{code::Exit, time::Since};
use crate::ops::history::HistorySearch;
use clap::{Args, value_parser};

/// List the history of the company, the newest entry first
///
/// The filters combine. A log collector passes the last number that it has with
/// --after, and gets the entries that came since, the oldest first.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl history list --since 7d --operator ada@sunrise.example
practicectl history list --subject kim@sunrise.example --action user.deactivate
practicectl history list --after 1042 -o jsonl")]
pub struct ListArgs {
    /// Show entries from this time on: a date, RFC 3339, or an age such as 7d
    #[arg(long, value_name = "TIME", value_parser = values::since)]
    since: Option<Since>,
    /// Show entries up to this time; a date includes that day
    #[arg(long, value_name = "TIME", value_parser = values::until)]
    until: Option<Since>,
    /// Show what this person did; a former login email counts too
    #[arg(long, value_name = "EMAIL", value_parser = values::given, add = Offer::USER)]
    operator: Option<String>,
    /// Show what was done to this user, provider, role, practice or company: a login
    /// email, present or former, an NPI, or a name
    #[arg(long, value_name = "NAME", value_parser = values::given, add = Offer::USER)]
    subject: Option<String>,
    /// Show entries of this action, such as user.deactivate
    #[arg(long, value_name = "ACTION", value_parser = values::given)]
    action: Option<String>,
    /// Show the entries of this change set
    #[arg(long, value_name = "N")]
    change_set: Option<i64>,
    /// Show the entries after this one, the oldest first
    #[arg(long, value_name = "NUMBER", value_parser = value_parser!(i64).range(0..))]
    after: Option<i64>,
    /// Show at most this many entries
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
    /// Show the oldest entry first
    #[arg(long)]
    oldest_first: bool,
    /// Also show entries of other companies, only with number, digest and hash, so that
    /// the chain can be verified from the list
    #[arg(long)]
    chain: bool,
}

pub fn run(ctx: &mut Context<'_>, args: &ListArgs) -> Result<Exit> {
    let mut app = ctx.app()?;
    let walk = app.history(&HistorySearch {
        since: args.since,
        until: args.until,
        operator: args.operator.clone(),
        subject: args.subject.clone(),
        action: args.action.clone(),
        change_set: args.change_set,
        after: args.after,
        limit: args.limit,
        oldest_first: args.oldest_first,
        chain: args.chain,
    })?;
    for note in &walk.notes {
        ctx.output.note(note);
    }
    write(ctx, &mut app, walk)
}
