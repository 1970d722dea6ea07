//! `practicectl review access`.

use crate::cli::{args::values, context::Context, error::Result};
use crate::domain::{code::Exit, time::Since, user::review::is_usual};
use crate::output::views::ReviewView;
use clap::Args;

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
    let mut review = app.review(args.no_sign_in_for, args.as_of)?;
    let (mut users, mut found) = (0, 0);
    let mut page = app.next_review_page(&mut review)?;
    let mut listing = ctx.output.review()?;
    while !page.is_empty() {
        for row in &page {
            users += 1;
            found += usize::from(!row.findings.is_empty());
            if !(args.findings && row.findings.is_empty()) {
                let user = &row.reviewed.user;
                listing.push(&ReviewView {
                    user,
                    findings: &row.findings,
                    company_practices: &row.practices,
                })?;
            }
        }
        page = app.next_review_page(&mut review)?;
    }
    listing.finish()?;
    let noun = if users == 1 { "user" } else { "users" };
    ctx.output.note(&format!("{users} {noun}, {found} with findings"));
    ctx.tell_as_of(&app, args.as_of);
    let administrators = review.administrators();
    if !is_usual(administrators) {
        let text =
            format!("{administrators} active, unlocked administrators; one or two are usual");
        ctx.output.warning(&text);
    }
    Ok(Exit::Done)
}
