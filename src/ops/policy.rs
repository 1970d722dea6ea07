//! The security policy of a company: show, set, check.

use crate::domain::change::Kind;
use crate::domain::company::permission::Permission;
use crate::domain::company::policy::{Policy, PolicyEdit};
use crate::domain::company::standards::{Finding, check};
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::ops::app::{App, own};
use crate::ops::change::decision::{Decision, Plan};
use crate::ops::change::effect::Effect;
use crate::ops::change::run::ChangeRequest;
use crate::ops::context::{OpContext, Operation};
use crate::ops::error::Result;

/// `policy check`.
pub const CHECK: Operation = Operation {
    action: "policy.check",
    kind: Kind::Policy,
    permission: Requires::LookEither(
        Permission::SECURITY_POLICY_MANAGE,
        Permission::AUDIT_LOG_VIEW,
    ),
    advice: &[],
};
/// `policy set`.
pub const SET: Operation = Operation {
    action: "policy.set",
    kind: Kind::Policy,
    permission: Requires::Manage(Permission::SECURITY_POLICY_MANAGE),
    advice: &[
        "existing passwords must meet it when they are changed, and sessions when they are opened",
    ],
};

impl App {
    /// The policy of the company, which every member may know.
    pub fn policy(&mut self) -> Result<Policy> {
        self.look(own("policy.show"), |cx| Ok(cx.tx.companies().policy(cx.company())?))
    }

    /// Each rule of the policy next to what others recommend.
    pub fn check_policy(&mut self) -> Result<Vec<Finding>> {
        self.look(CHECK, |cx| Ok(check(cx.tx.companies().policy(cx.company())?)))
    }

    /// Sets figures of the policy; the rest stays.
    pub fn set_policy(&mut self, edit: &PolicyEdit, on: ChangeRequest<'_>) -> Result<Report> {
        self.change(SET, on, |cx, run| {
            run.process_one(cx, &cx.operator.company.name, decide(cx, edit))
        })
    }
}

pub fn decide(cx: &OpContext<'_>, edit: &PolicyEdit) -> Result<Decision> {
    let before = cx.tx.companies().policy(cx.company())?;
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
    Ok(Decision::from(plan))
}
