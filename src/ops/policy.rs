//! The security policy of a company: show, set, check.

use super::apply::Step;
use super::bulk::Conditions;
use super::desk::{Desk, own};
use super::error::Result;
use super::judging::{Plan, Verdict};
use super::work::{Verb, Work};
use crate::domain::permission::Permission;
use crate::domain::policy::{Finding, Policy, PolicyEdit, check};
use crate::domain::report::Report;
use crate::domain::rights::Need;
use crate::store;

/// `policy check`.
pub const CHECK: Verb = Verb {
    action: "policy.check",
    need: Need::LookEither(Permission::SECURITY_POLICY_MANAGE, Permission::AUDIT_LOG_VIEW),
    notes: &[],
};
/// `policy set`.
pub const SET: Verb = Verb {
    action: "policy.set",
    need: Need::Manage(Permission::SECURITY_POLICY_MANAGE),
    notes: &[
        "existing passwords must meet it when they are changed, and sessions when they are opened",
    ],
};

impl Desk {
    /// The policy of the company, which every member may know.
    pub fn policy(&mut self) -> Result<Policy> {
        self.look(own("policy.show"), |work| Ok(store::companies::policy(work.tx, work.company())?))
    }

    /// Each rule of the policy next to what others recommend.
    pub fn check_policy(&mut self) -> Result<Vec<Finding>> {
        self.look(CHECK, |work| Ok(check(store::companies::policy(work.tx, work.company())?)))
    }

    /// Sets figures of the policy; the rest stays.
    pub fn set_policy(&mut self, edit: &PolicyEdit, on: Conditions<'_>) -> Result<Report> {
        self.change(SET, on, |work, batch| {
            batch.settle_one(work, &work.operator.company.name, judge(work, edit))
        })
    }
}

pub(in crate::ops) fn judge(work: &Work<'_>, edit: &PolicyEdit) -> Result<Verdict> {
    let before = store::companies::policy(work.tx, work.company())?;
    let after = before.edited(edit)?;
    if before == after {
        return Ok(Verdict::Unchanged("already so".to_owned()));
    }
    let mut plan = Plan::of(vec![Step::SetPolicy(before, after)]);
    if check(after).iter().filter(|one| one.departs).count()
        > check(before).iter().filter(|one| one.departs).count()
    {
        plan.next = Some("practicectl policy check".to_owned());
        plan.message = Some("differs from what NIST recommends".to_owned());
    }
    Ok(Verdict::Change(Box::new(plan)))
}
