//! `practicectl review access`.

use crate::cli::{args::values, context::Context, error::Result, outputs::by_snapshot};
use crate::domain::{code::Exit, time::Since, user::review::is_usual};
use crate::ops::{App, review::ReviewRequest};
use crate::output::{Output, views::ReviewView};
use clap::Args;
use std::io;

/// List every user, with findings that an auditor would ask about
///
/// Findings: no-administrator, many-administrators (more than two),
/// shared-mailbox (office@, billing@ …), leaver-active (provider deactivated,
/// user active), leaver-billed (user inactive, products active),
/// reactivated-without-rights, temporary-password (never changed), no-sign-in.
/// Always exits with 0. With --as-of, finds what it would have found at that time, and
/// needs both users.view and audit-log.view.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl review access --findings
practicectl review access --no-sign-in-for 60d -o csv > access.csv
practicectl review access --as-of 2026-01-31 -o csv > january.csv")]
pub struct AccessArgs {
    /// Time without a sign-in that is a finding
    #[arg(long, value_name = "TIME", value_parser = values::span, default_value = "90d")]
    no_sign_in_for: i64,
    /// Leave out users without findings
    #[arg(long)]
    findings: bool,
    /// Review the access of this time in the past: a date, RFC 3339, or an age such as 7d
    #[arg(long, value_name = "TIME", value_parser = values::since)]
    as_of: Option<Since>,
}

pub fn run(ctx: &mut Context<'_>, args: &AccessArgs) -> Result<Exit> {
    let mut app = ctx.app()?;
    let request = ReviewRequest { no_sign_in_for: args.no_sign_in_for, as_of: args.as_of };
    let Output { style, out, err } = &mut ctx.output;
    let counts = by_snapshot(*out, |snapshot| {
        let mut output = Output { style: style.clone(), out: snapshot, err: &mut **err };
        write(&mut app, request, args.findings, &mut output)
    })?;
    let Counts { users, found, administrators } = counts;
    let noun = if users == 1 { "user" } else { "users" };
    ctx.output.note(&format!("{users} {noun}, {found} with findings"));
    ctx.tell_as_of(&app, args.as_of);
    if !is_usual(administrators) {
        let text =
            format!("{administrators} active, unlocked administrators; one or two are usual");
        ctx.output.warning(&text);
    }
    Ok(Exit::Done)
}

/// What a review counted.
struct Counts {
    users: usize,
    found: usize,
    administrators: usize,
}

fn write(
    app: &mut App,
    request: ReviewRequest,
    only_findings: bool,
    output: &mut Output<'_>,
) -> Result<Counts> {
    let mut listing = output.review()?;
    let (mut users, mut found) = (0, 0);
    let administrators = app.review(request, &mut |row| {
        users += 1;
        found += usize::from(!row.findings.is_empty());
        if only_findings && row.findings.is_empty() {
            return Ok(());
        }
        let view = ReviewView {
            user: &row.reviewed.user,
            findings: &row.findings,
            company_practices: row.practices,
        };
        listing.push(&view).map_err(io::Error::other)
    })?;
    listing.finish()?;
    Ok(Counts { users, found, administrators })
}
