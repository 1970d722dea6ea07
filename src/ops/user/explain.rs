//! `user explain`: loads what keeps a person from signing in and working; the
//! obstacles are named in [`crate::domain::user::obstacle`].

use crate::domain::{
    change::Kind, company::permission::Permission, company::policy::Policy, rights::Requires,
    user::User, user::obstacle, user::obstacle::Obstacle,
};
use crate::ops::{
    app::App, context::OpContext, context::Operation, error::Result, session::is_stale,
};

pub const VERB: Operation =
    Operation::new("user.explain", Kind::User, Requires::Look(Permission::USERS_VIEW));

impl App {
    /// What keeps the person out; empty if nothing does.
    pub fn explain_user(&mut self, email: &str) -> Result<Vec<Obstacle>> {
        self.look(VERB, |cx| {
            let user = cx.user(email)?;
            let mut found = obstacle::of_state(&user);
            found.extend(of_password(cx, &user)?);
            found.extend(obstacle::of_access(&user));
            found.extend(of_provider(cx, &user)?);
            if has_stale_session(cx, &user)? {
                found.push(obstacle::of_stale_session(&user));
            }
            Ok(found)
        })
    }
}

fn of_password(cx: &OpContext<'_>, user: &User) -> Result<Option<Obstacle>> {
    let credential = cx.tx.credentials().find(user.id)?;
    let policy = Policy::strictest(cx.tx.companies().policies_of(user.id)?);
    Ok(obstacle::of_password(user, credential.as_ref(), &policy, cx.now))
}

fn of_provider(cx: &OpContext<'_>, user: &User) -> Result<Option<Obstacle>> {
    let Some(link) = &user.provider else {
        return Ok(None);
    };
    Ok(obstacle::of_provider(user, &cx.provider_of(&link.npi)?))
}

/// A session carries the rights that it was opened with.
fn has_stale_session(cx: &OpContext<'_>, user: &User) -> Result<bool> {
    for session in cx.tx.sessions().of_user(user.id)? {
        if session.end_reason(cx.now).is_none() && is_stale(cx.tx, &session)? {
            return Ok(true);
        }
    }
    Ok(false)
}
