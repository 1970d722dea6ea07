//! `review access`: every user with what is worth a question.

use crate::domain::{
    change::Kind, company::permission::Permission, company::practice::Practice, rights::Requires,
    time::Since, user::review::Finding, user::review::Reviewed, user::review::Yardstick,
};
use crate::ops::{app::App, context::OpContext, context::Operation, error::Result};
use crate::store::users::Position;

/// Rows of a page; a page is one short transaction.
const PAGE: u32 = 1_000;

pub const VERB: Operation = Operation::new(
    "review.access",
    Kind::Company,
    Requires::LookEither(Permission::AUDIT_LOG_VIEW, Permission::USERS_VIEW),
);

/// A review that is under way.
pub struct Review {
    /// Milliseconds without a sign-in that are worth a question.
    no_sign_in_for: i64,
    position: Position,
    /// Active, unlocked administrators.
    administrators: usize,
    /// The rows that are left of a review of the past.
    past: Option<std::vec::IntoIter<ReviewRow>>,
    done: bool,
}

/// One user of the review.
pub struct ReviewRow {
    pub reviewed: Reviewed,
    pub findings: Vec<Finding>,
    /// All practices of the company: an administrator has every one.
    pub practices: Vec<Practice>,
}

impl Review {
    /// How many active, unlocked administrators the company has.
    pub const fn administrators(&self) -> usize {
        self.administrators
    }
}

impl App {
    /// Begins a review, as of a moment in the past if one is given; users who have not
    /// signed in for so many milliseconds are worth a question.
    pub fn review(&mut self, no_sign_in_for: i64, as_of: Option<Since>) -> Result<Review> {
        self.look(VERB, |cx| {
            let (administrators, past) = match as_of {
                None => (administrators(cx)?, None),
                Some(as_of) => {
                    let (administrators, rows) = past_rows(cx, no_sign_in_for, as_of)?;
                    (administrators, Some(rows.into_iter()))
                }
            };
            let position = Position::default();
            Ok(Review { no_sign_in_for, position, administrators, past, done: false })
        })
    }

    /// The next page of a review; an empty one is the end.
    pub fn next_review_page(&mut self, review: &mut Review) -> Result<Vec<ReviewRow>> {
        if review.done {
            return Ok(Vec::new());
        }
        if let Some(past) = &mut review.past {
            return Ok(past.by_ref().take(PAGE as usize).collect());
        }
        let rows = self.look(VERB, |cx| {
            let since = cx.now.minus(review.no_sign_in_for);
            let by = Yardstick { administrators: administrators(cx)?, since };
            let page = cx.users().review(&mut review.position, PAGE)?;
            let row = |reviewed: Reviewed| ReviewRow {
                findings: reviewed.findings(by),
                practices: cx.directory.active_practices(),
                reviewed,
            };
            Ok(page.into_iter().map(row).collect::<Vec<_>>())
        })?;
        review.done = rows.len() < PAGE as usize;
        Ok(rows)
    }
}

/// What a review would have found, with the number of administrators.
fn past_rows(
    cx: &OpContext<'_>,
    no_sign_in_for: i64,
    as_of: Since,
) -> Result<(usize, Vec<ReviewRow>)> {
    cx.require(Requires::Look(Permission::USERS_VIEW), None)?;
    let then = cx.then(as_of)?;
    let users = then.users()?;
    let administrators = users.iter().filter(|user| user.counts_as_administrator()).count();
    let by = Yardstick { administrators, since: then.cx.now.minus(no_sign_in_for) };
    let practices = then.cx.directory.active_practices();
    let row = |user| {
        let reviewed = then.past.reviewed(user);
        ReviewRow { findings: reviewed.findings(by), practices: practices.clone(), reviewed }
    };
    Ok((administrators, users.into_iter().map(row).collect()))
}

fn administrators(cx: &OpContext<'_>) -> Result<usize> {
    Ok(cx.tx.companies().administrators(cx.company())?.len())
}
