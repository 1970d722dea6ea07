//! `review access`: every user with what is worth a question.

use crate::domain::{
    change::Kind, company::permission::Permission, company::practice::Practice, rights::Requires,
    user::review::Finding, user::review::Reviewed, user::review::Yardstick,
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
    /// A review at its beginning.
    pub fn new(no_sign_in_for: i64) -> Self {
        Self { no_sign_in_for, position: Position::default(), done: false }
    }
}

impl App {
    /// How many active, unlocked administrators the company has.
    pub fn administrators(&mut self) -> Result<usize> {
        self.look(VERB, administrators)
    }

    /// The next page of a review; an empty one is the end.
    pub fn next_review_page(&mut self, review: &mut Review) -> Result<Vec<ReviewRow>> {
        if review.done {
            return Ok(Vec::new());
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

fn administrators(cx: &OpContext<'_>) -> Result<usize> {
    Ok(cx.tx.companies().administrators(cx.company())?.len())
}
