//! The security policy of a company: show, set, check.

use crate::domain::{
    change::Kind, company::permission::Permission, company::policy::Policy,
    company::policy::PolicyEdit, company::standards::Finding, company::standards::check,
    report::Report, rights::Requires,
};
use crate::ops::{
    app::App, app::own, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, context::OpContext, context::Operation, error::Result,
};

pub const CHECK: Operation = Operation::new(
    "policy.check",
    Kind::Policy,
    Requires::LookEither(Permission::SECURITY_POLICY_MANAGE, Permission::AUDIT_LOG_VIEW),
);
pub const SET: Operation = Operation::new(
    "policy.set",
    Kind::Policy,
    Requires::Manage(Permission::SECURITY_POLICY_MANAGE),
)
.advising(&[
    "existing passwords must meet it when they are changed, and sessions when they are opened",
]);

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
    Ok(changed(before, before.edited(edit)?))
}

/// The decision for a policy that becomes another one.
pub fn changed(before: Policy, after: Policy) -> Decision {
    if before == after {
        return Decision::Unchanged("already so".to_owned());
    }
    let mut plan = Plan::of(vec![Effect::SetPolicy(before, after)]);
    if check(after).iter().filter(|one| one.departs).count()
        > check(before).iter().filter(|one| one.departs).count()
    {
        plan.next = Some("practicectl policy check".to_owned());
        plan.message = Some("differs from what NIST recommends".to_owned());
    }
    Decision::from(plan)
}
