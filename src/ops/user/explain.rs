//! `user explain`: everything that keeps a person from signing in and
//! working in a practice, each with the command that fixes it.

use crate::domain::{
    change::Kind, company::permission::Permission, company::policy::Policy,
    provider::product::ProductState, rights::Requires, text::shell_word, user::User,
    user::obstacle::Blocks, user::obstacle::Obstacle,
};
use crate::ops::{
    app::App, context::OpContext, context::Operation, error::Result, session::is_stale,
    user::assign_command, user::unlock_verb,
};

pub const VERB: Operation =
    Operation::new("user.explain", Kind::User, Requires::Look(Permission::USERS_VIEW));

impl App {
    /// What keeps the person out; empty if nothing does.
    pub fn explain_user(&mut self, email: &str) -> Result<Vec<Obstacle>> {
        self.look(VERB, |cx| {
            let user = cx.user(email)?;
            let mut found = standing(&user);
            found.extend(of_password(cx, &user)?);
            found.extend(of_access(cx, &user)?);
            found.extend(of_session(cx, &user)?);
            Ok(found)
        })
    }
}

fn obstacle(
    name: &'static str,
    blocks: Blocks,
    message: impl Into<String>,
    command: Option<String>,
) -> Obstacle {
    Obstacle { name, blocks, message: message.into(), command }
}

fn command(words: &str, user: &User) -> String {
    format!("practicectl {words} {}", shell_word(user.email.as_str()))
}

/// Inactive and locked are independent; each has its own fix.
fn standing(user: &User) -> Vec<Obstacle> {
    let mut found = Vec::new();
    if let Some(at) = user.deactivated_at {
        let message = format!("deactivated since {at}");
        found.push(obstacle(
            "inactive",
            Blocks::SignIn,
            message,
            Some(command("user activate", user)),
        ));
    }
    if let Some(lock) = &user.lock {
        let by = lock.by.as_ref().map_or_else(String::new, |by| format!(" by {}", by.email));
        let note = lock.note.as_ref().map_or_else(String::new, |note| format!(": {note}"));
        let message = format!("locked since {} ({}){by}{note}", lock.since, lock.cause.word());
        let fix = Some(command(unlock_verb(user), user));
        found.push(obstacle("locked", Blocks::SignIn, message, fix));
    }
    found
}

fn of_password(cx: &OpContext<'_>, user: &User) -> Result<Option<Obstacle>> {
    let hand_out = || {
        let email = shell_word(user.email.as_str());
        Some(format!("practicectl user password {email} --temporary"))
    };
    let Some(credential) = cx.tx.credentials().find(user.id)? else {
        let message = "no password was ever set";
        return Ok(Some(obstacle("no-password", Blocks::SignIn, message, hand_out())));
    };
    let policy = Policy::strictest(cx.tx.companies().policies_of(user.id)?);
    Ok(match credential.expires_at {
        Some(end) if cx.now > end => {
            let message = format!("the temporary password expired at {end}");
            Some(obstacle("temporary-expired", Blocks::SignIn, message, hand_out()))
        }
        Some(end) => {
            let message = format!(
                "the password is temporary until {end}; it must be changed at the next sign-in"
            );
            Some(obstacle(
                "temporary-password",
                Blocks::Nothing,
                message,
                Some(command("login", user)),
            ))
        }
        None if policy.has_expired(credential.set_at, cx.now) => {
            let message = "the password has expired; it must be changed at the next sign-in";
            Some(obstacle(
                "password-expired",
                Blocks::Nothing,
                message,
                Some(command("login", user)),
            ))
        }
        None => None,
    })
}

fn of_access(cx: &OpContext<'_>, user: &User) -> Result<Vec<Obstacle>> {
    let mut found = Vec::new();
    for practice in user.practices.iter().filter(|practice| !practice.active) {
        let message = format!("the practice {:?} is deactivated", &*practice.name);
        let fix = format!("practicectl practice activate {}", shell_word(&practice.name));
        let blocks = if user.lack().is_some() { Blocks::Work } else { Blocks::Nothing };
        found.push(obstacle("practice-inactive", blocks, message, Some(fix)));
    }
    if let Some(lack) = user.lack() {
        let message = format!("has no {}", lack.words());
        let fix = assign_command(lack, user.email.as_str());
        found.push(obstacle("no-access", Blocks::Work, message, Some(fix)));
    }
    if let Some(link) = &user.provider {
        let provider = cx.provider_of(&link.npi)?;
        let billed = provider.products_in(ProductState::Active).next().is_some();
        if !provider.active || !billed {
            let what = if provider.active { "has no active product" } else { "is deactivated" };
            let message = format!("the user's provider {} {what}", link.npi);
            let mut fix = command("provider reactivate", user);
            if !billed {
                fix.push_str(" --product PRODUCT --accept-terms");
            }
            found.push(obstacle("provider-inactive", Blocks::Work, message, Some(fix)));
        }
    }
    Ok(found)
}

/// A session carries the rights that it was opened with.
fn of_session(cx: &OpContext<'_>, user: &User) -> Result<Option<Obstacle>> {
    for session in cx.tx.sessions().of_user(user.id)? {
        if session.end_reason(cx.now).is_none() && is_stale(cx.tx, &session)? {
            let message = "an open session has the earlier rights; sign out and in again";
            let fix = Some(command("login", user));
            return Ok(Some(obstacle("stale-session", Blocks::Nothing, message, fix)));
        }
    }
    Ok(None)
}
