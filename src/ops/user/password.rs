//! `user password`: a new password, or a temporary one. Never unlocks.

use crate::domain::{
    change::Kind, code::Code, company::policy::Policy, id::UserId, refusal::Refusal,
    report::Report, rights::Requires, secret::credential::Credential, secret::password::Password,
    secret::temporary::TemporaryPassword, subject::Subject, text::shell_word, user::User,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, change::users::process_named, change::users::process_named_in_run,
    context::OpContext, context::Operation, error::Result, login::attempt::Confirmed,
};

/// The password that is set.
pub enum NewPassword {
    Chosen(Password),
    /// To be changed at the next sign-in: read from standard input.
    TemporaryGiven(Password),
    /// To be changed at the next sign-in: generated, and shown once.
    TemporaryMade,
}

/// `user password`: one's own, or as an administrator anybody's.
pub const VERB: Operation = Operation::new("user.password", Kind::User, Requires::SignedIn);

/// Temporary passwords for many, which only administrators hand out.
pub const RESET: Operation = Operation::new("user.password", Kind::User, Requires::Administrator);

/// What to ask before a password is typed.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub user: UserId,
    /// Users change their own password only if they know the current one.
    pub current: bool,
}

/// A password that is to be set.
pub struct PasswordChange {
    pub new: NewPassword,
    /// For one's own: who has just shown to know the current one.
    pub confirmed: Option<Confirmed>,
}

impl App {
    /// Sets a password and ends the person's open sessions. One's own is for
    /// a user who has just `confirmed` to know the current one.
    pub fn set_password(
        &mut self,
        email: &str,
        change: &PasswordChange,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        let PasswordChange { new, confirmed } = change;
        let (dry_run, confirmed) = (on.options.dry_run, *confirmed);
        let asked = self.may_set_password(email)?;
        if asked.current && confirmed.is_none_or(|one| !one.is_of(asked.user)) {
            return Err(current_missing().into());
        }
        let (hash, made) = match new {
            NewPassword::Chosen(password) => {
                self.ensure_acceptable(email, password, confirmed.is_some())?;
                (self.hash(password, dry_run)?, None)
            }
            NewPassword::TemporaryGiven(password) => (self.hash(password, dry_run)?, None),
            NewPassword::TemporaryMade => {
                let made = TemporaryPassword::from_random(&self.random(dry_run)?);
                (made.hash(), Some(made))
            }
        };
        self.change(VERB, on, |cx, run| {
            process_named(cx, run, &[Subject::new(email)], |user| {
                let secret = made.clone().filter(|_| !dry_run);
                decide(cx, user, new, &hash).map(|plan| with_secret(plan, secret))
            })
        })
    }

    /// Gives each of the users a temporary password of their own.
    pub fn set_temporary_passwords(
        &mut self,
        subjects: &[Subject],
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        let dry_run = on.options.dry_run;
        self.change(RESET, on, |cx, run| {
            process_named_in_run(cx, run, subjects, |run, user| {
                if cx.is_own(user) {
                    return Err(own_among_many(user).into());
                }
                let made = TemporaryPassword::from_random(&run.random(cx)?);
                let plan = decide(cx, user, &NewPassword::TemporaryMade, &made.hash())?;
                Ok(with_secret(plan, (!dry_run).then_some(made)))
            })
        })
    }

    /// Fails if the operator may not set this person's password; else what
    /// the command line has to ask for.
    pub fn may_set_password(&mut self, email: &str) -> Result<Asked> {
        self.look(VERB, |cx| {
            ensure_administrator_or_own(cx, email)?;
            let user = cx.user(email)?;
            cx.ensure_may_edit_person(&user)?;
            let is_set = cx.tx.credentials().find(user.id)?.is_some();
            Ok(Asked { user: user.id, current: cx.is_own(&user) && is_set })
        })
    }

    /// Refuses a password that breaks the policy, or that is one of one's own
    /// last. Of others' it is not told: it would answer guesses without end.
    fn ensure_acceptable(&mut self, email: &str, password: &Password, own: bool) -> Result<()> {
        let (user, policy) = self.look(VERB, |cx| {
            let user = cx.user(email)?;
            let policy = Policy::strictest(cx.tx.companies().policies_of(user.id)?);
            Ok((user, policy))
        })?;
        password.check(&policy, &[user.email.as_str(), user.name.as_str()])?;
        if own { self.ensure_not_reused(user.id, password, policy) } else { Ok(()) }
    }
}

/// The caller is not known yet.
pub fn current_missing() -> Refusal {
    Refusal::new(Code::CurrentPasswordMissing, "your current password is needed")
        .hint("give it on the first line of standard input, with --password-stdin")
}

fn own_among_many(user: &User) -> Refusal {
    let email = user.email.as_str();
    Refusal::new(Code::CurrentPasswordMissing, "your own password is not set with those of others")
        .hint(format!("practicectl user password {}", shell_word(email)))
        .about(email)
}

fn ensure_administrator_or_own(cx: &OpContext<'_>, email: &str) -> Result<()> {
    if cx.operator.person.email.eq_ignore_ascii_case(email) {
        return Ok(());
    }
    cx.require(Requires::Administrator, Some(email))
}

fn decide(cx: &OpContext<'_>, user: &User, new: &NewPassword, hash: &str) -> Result<Plan> {
    ensure_administrator_or_own(cx, user.email.as_str())?;
    cx.ensure_may_edit_person(user)?;
    let policy = Policy::strictest(cx.tx.companies().policies_of(user.id)?);
    if let NewPassword::TemporaryGiven(password) = new {
        password.check(&policy, &[user.email.as_str(), user.name.as_str()])?;
    }
    let expires_at = match new {
        NewPassword::Chosen(_) => None,
        _ => Some(cx.now.plus(policy.temporary_millis())),
    };
    let credential = Credential { hash: hash.to_owned(), set_at: cx.now, expires_at };
    let mut plan = Plan::of(vec![Effect::SetPassword(Box::new(user.clone()), credential)]);
    plan.consents.extend(user.admin_consent("changes the password"));
    plan.message = Some(match expires_at {
        Some(end) => format!("temporary: works once, until {end}, and must be changed then"),
        None if cx.is_own(user) => "all open sessions ended, including this one".to_owned(),
        None => "all open sessions ended".to_owned(),
    });
    plan.next = blocked_next(user);
    Ok(plan)
}

/// A password never unlocks and never activates: the command that does.
fn blocked_next(user: &User) -> Option<String> {
    let verb = match (user.is_locked(), user.is_active()) {
        (true, _) => user.unlock_verb(),
        (false, false) => "user activate",
        (false, true) => return None,
    };
    Some(format!("practicectl {verb} {}", shell_word(user.email.as_str())))
}

fn with_secret(mut plan: Plan, secret: Option<TemporaryPassword>) -> Decision {
    plan.secret = secret;
    Decision::from(plan)
}
