//! The security policy of a company: show, set, check.

use super::app::{App, own};
use super::apply::Effect;
use super::bulk::Conditions;
use super::context::{OpContext, Operation};
use super::decision::{Decision, Plan};
use super::error::Result;
use crate::domain::permission::Permission;
use crate::domain::policy::{Finding, Policy, PolicyEdit, check};
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::store;

/// `policy check`.
pub const CHECK: Operation = Operation {
    action: "policy.check",
    need: Requires::LookEither(Permission::SECURITY_POLICY_MANAGE, Permission::AUDIT_LOG_VIEW),
    notes: &[],
};
/// `policy set`.
pub const SET: Operation = Operation {
    action: "policy.set",
    need: Requires::Manage(Permission::SECURITY_POLICY_MANAGE),
    notes: &[
        "existing passwords must meet it when they are changed, and sessions when they are opened",
    ],
};

impl App {
    /// The policy of the company, which every member may know.
    pub fn policy(&mut self) -> Result<Policy> {
        self.look(own("policy.show"), |cx| Ok(store::companies::policy(cx.tx, cx.company())?))
    }

    /// Each rule of the policy next to what others recommend.
    pub fn check_policy(&mut self) -> Result<Vec<Finding>> {
        self.look(CHECK, |cx| Ok(check(store::companies::policy(cx.tx, cx.company())?)))
    }

    /// Sets figures of the policy; the rest stays.
    pub fn set_policy(&mut self, edit: &PolicyEdit, on: Conditions<'_>) -> Result<Report> {
        self.change(SET, on, |cx, batch| {
            batch.process_one(cx, &cx.operator.company.name, decide(cx, edit))
        })
    }
}

pub(in crate::ops) fn decide(cx: &OpContext<'_>, edit: &PolicyEdit) -> Result<Decision> {
    let before = store::companies::policy(cx.tx, cx.company())?;
    let after = before.edited(edit)?;
    if before == after {
        return Ok(Decision::Unchanged("already so".to_owned()));
    }
    let mut plan = Plan::of(vec![Effect::SetPolicy(before, after)]);
    if check(after).iter().filter(|one| one.departs).count()
        > check(before).iter().filter(|one| one.departs).count()
    {
        plan.next = Some("practicectl policy check".to_owned());
        plan.message = Some("differs from what NIST recommends".to_owned());
    }
    Ok(Decision::Change(Box::new(plan)))
}
