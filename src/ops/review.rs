//! `review access`: every user with what is worth a question.

use crate::domain::{
    change::Kind, company::permission::Permission, company::practice::Practice, rights::Requires,
    time::Since, user::review::Finding, user::review::Reviewed, user::review::Yardstick,
};
use crate::ops::{app::App, context::OpContext, context::Operation, error::Error, error::Result};
use std::io;

pub const VERB: Operation = Operation::new(
    "review.access",
    Kind::Company,
    Requires::LookEither(Permission::AUDIT_LOG_VIEW, Permission::USERS_VIEW),
);

/// What is reviewed.
#[derive(Clone, Copy, Debug)]
pub struct ReviewRequest {
    /// Milliseconds without a sign-in that are worth a question.
    pub no_sign_in_for: i64,
    /// As it was at this moment.
    pub as_of: Option<Since>,
}

/// One user of the review.
pub struct ReviewRow<'r> {
    pub reviewed: Reviewed,
    pub findings: Vec<Finding>,
    /// All practices of the company: an administrator has every one.
    pub practices: &'r [Practice],
}

impl App {
    /// Reviews all users as one snapshot, and gives the number of active, unlocked
    /// administrators. `take` must not wait for anybody: the transaction is open.
    pub fn review(
        &mut self,
        request: ReviewRequest,
        take: &mut dyn FnMut(&ReviewRow<'_>) -> io::Result<()>,
    ) -> Result<usize> {
        self.look(VERB, |cx| match request.as_of {
            Some(as_of) => review_past(cx, request, as_of, take),
            None => review_now(cx, request, take),
        })
    }
}

fn review_now(
    cx: &OpContext<'_>,
    request: ReviewRequest,
    take: &mut dyn FnMut(&ReviewRow<'_>) -> io::Result<()>,
) -> Result<usize> {
    let administrators = administrators(cx)?;
    let by = Yardstick { administrators, since: cx.now.minus(request.no_sign_in_for) };
    let practices = cx.directory.active_practices();
    cx.users().each_reviewed(|mut reviewed| {
        if reviewed.depends_on_activation(by) {
            reviewed.activated_at = cx.users().activated_at(reviewed.user.id)?;
        }
        let findings = reviewed.findings(by);
        take(&ReviewRow { reviewed, findings, practices: &practices }).map_err(Error::Export)
    })?;
    Ok(administrators)
}

/// What a review would have found.
fn review_past(
    cx: &OpContext<'_>,
    request: ReviewRequest,
    as_of: Since,
    take: &mut dyn FnMut(&ReviewRow<'_>) -> io::Result<()>,
) -> Result<usize> {
    cx.require(Requires::Look(Permission::USERS_VIEW), None)?;
    let then = cx.then(as_of)?;
    let users = then.users()?;
    let administrators = users.iter().filter(|user| user.counts_as_administrator()).count();
    let by = Yardstick { administrators, since: then.cx.now.minus(request.no_sign_in_for) };
    let practices = then.cx.directory.active_practices();
    for user in users {
        let reviewed = then.past.reviewed(user);
        let findings = reviewed.findings(by);
        take(&ReviewRow { reviewed, findings, practices: &practices }).map_err(Error::Export)?;
    }
    Ok(administrators)
}

fn administrators(cx: &OpContext<'_>) -> Result<usize> {
    Ok(cx.tx.companies().administrators(cx.company())?.len())
}
