//! Obstacles: what keeps a person from signing in or working.

use crate::domain::{
    company::policy::Policy, provider::Provider, provider::product::ProductState,
    secret::credential::Credential, text::shell_word, time::Timestamp, user::User, words::words,
};

words! {
    /// What an obstacle keeps a person from.
    Blocks {
        SignIn "sign-in",
        /// Signing in goes; working in a practice does not.
        Work "work",
        /// Nothing: the person only has to know.
        Nothing "nothing",
    }
}

/// One thing that keeps a person out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obstacle {
    /// A stable word.
    pub name: &'static str,
    pub blocks: Blocks,
    pub message: String,
    /// The command that fixes it, if one does.
    pub command: Option<String>,
}

impl Obstacle {
    fn new(name: &'static str, blocks: Blocks, message: impl Into<String>) -> Self {
        Self { name, blocks, message: message.into(), command: None }
    }

    fn fixed_by(self, command: String) -> Self {
        Self { command: Some(command), ..self }
    }
}

fn command(words: &str, user: &User) -> String {
    format!("practicectl {words} {}", shell_word(user.email.as_str()))
}

/// What the user's state blocks. Inactive and locked are independent; each has
/// its own fix.
pub fn of_state(user: &User) -> Vec<Obstacle> {
    let inactive = user.deactivated_at.map(|at| {
        Obstacle::new("inactive", Blocks::SignIn, format!("deactivated since {at}"))
            .fixed_by(command("user activate", user))
    });
    let locked = user.lock.as_ref().map(|lock| {
        let by = lock.by.as_ref().map_or_else(String::new, |by| format!(" by {}", by.email));
        let note = lock.note.as_ref().map_or_else(String::new, |note| format!(": {note}"));
        let message = format!("locked since {} ({}){by}{note}", lock.since, lock.cause.word());
        Obstacle::new("locked", Blocks::SignIn, message).fixed_by(command(user.unlock_verb(), user))
    });
    inactive.into_iter().chain(locked).collect()
}

/// What the user's password blocks under a policy.
pub fn of_password(
    user: &User,
    credential: Option<&Credential>,
    policy: &Policy,
    now: Timestamp,
) -> Option<Obstacle> {
    let hand_out = || format!("{} --temporary", command("user password", user));
    let sign_in = || command("login", user);
    let Some(credential) = credential else {
        let message = "no password was ever set";
        return Some(Obstacle::new("no-password", Blocks::SignIn, message).fixed_by(hand_out()));
    };
    match credential.expires_at {
        Some(end) if now > end => {
            let message = format!("the temporary password expired at {end}");
            Some(Obstacle::new("temporary-expired", Blocks::SignIn, message).fixed_by(hand_out()))
        }
        Some(end) => {
            let message = format!(
                "the password is temporary until {end}; it must be changed at the next sign-in"
            );
            Some(Obstacle::new("temporary-password", Blocks::Nothing, message).fixed_by(sign_in()))
        }
        None => policy.has_expired(credential.set_at, now).then(|| {
            let message = "the password has expired; it must be changed at the next sign-in";
            Obstacle::new("password-expired", Blocks::Nothing, message).fixed_by(sign_in())
        }),
    }
}

/// What missing practices and permissions block.
pub fn of_access(user: &User) -> Vec<Obstacle> {
    let lack = user.lack();
    let blocks = if lack.is_some() { Blocks::Work } else { Blocks::Nothing };
    let inactive = user.practices.iter().filter(|practice| !practice.active).map(|practice| {
        let message = format!("the practice {:?} is deactivated", &*practice.name);
        let fix = format!("practicectl practice activate {}", shell_word(&practice.name));
        Obstacle::new("practice-inactive", blocks, message).fixed_by(fix)
    });
    let missing = lack.map(|lack| {
        let message = format!("has no {}", lack.words());
        Obstacle::new("no-access", Blocks::Work, message)
            .fixed_by(lack.command(user.email.as_str()))
    });
    inactive.chain(missing).collect()
}

/// What the state of the user's provider blocks.
pub fn of_provider(user: &User, provider: &Provider) -> Option<Obstacle> {
    let is_billed = provider.products_in(ProductState::Active).next().is_some();
    if provider.active && is_billed {
        return None;
    }
    let what = if provider.active { "has no active product" } else { "is deactivated" };
    let mut fix = command("provider reactivate", user);
    if !is_billed {
        fix.push_str(" --product PRODUCT --accept-terms");
    }
    let message = format!("the user's provider {} {what}", provider.npi.as_str());
    Some(Obstacle::new("provider-inactive", Blocks::Work, message).fixed_by(fix))
}

/// A session with earlier rights than the user has now.
pub fn of_stale_session(user: &User) -> Obstacle {
    let message = "an open session has the earlier rights; sign out and in again";
    Obstacle::new("stale-session", Blocks::Nothing, message).fixed_by(command("login", user))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::user::tests::user;

    fn names(obstacles: impl IntoIterator<Item = Obstacle>) -> Vec<&'static str> {
        obstacles.into_iter().map(|one| one.name).collect()
    }

    #[test]
    fn inactive_and_locked_are_two_obstacles_with_two_fixes() {
        let mut user = user();
        assert_eq!(of_state(&user), Vec::new());
        user.deactivated_at = Some(Timestamp::from_millis(0));
        let fixes: Vec<_> =
            of_state(&user).into_iter().map(|one| (one.name, one.command)).collect();
        assert_eq!(fixes, [("inactive", Some(command("user activate", &user)))]);
    }

    #[test]
    fn a_password_blocks_if_there_is_none_or_a_temporary_one_has_expired() {
        let (user, policy) = (user(), Policy::DEFAULT);
        let now = Timestamp::from_millis(10);
        let until = |end| Credential {
            hash: String::new(),
            set_at: Timestamp::from_millis(0),
            expires_at: Some(Timestamp::from_millis(end)),
        };
        let found = |credential: Option<&Credential>| {
            of_password(&user, credential, &policy, now).map(|one| (one.name, one.blocks))
        };
        assert_eq!(found(None), Some(("no-password", Blocks::SignIn)));
        assert_eq!(found(Some(&until(9))), Some(("temporary-expired", Blocks::SignIn)));
        assert_eq!(found(Some(&until(10))), Some(("temporary-password", Blocks::Nothing)));
        let lasting = Credential { expires_at: None, ..until(0) };
        assert_eq!(found(Some(&lasting)), None);
    }

    #[test]
    fn a_custom_user_without_access_cannot_work() {
        assert_eq!(names(of_access(&user())), [] as [&str; 0]);
        let cleared = user().deactivated(Timestamp::from_millis(0), true);
        assert_eq!(names(of_access(&cleared)), ["no-access"]);
        let mut closed = user();
        closed.practices[0].active = false;
        assert_eq!(names(of_access(&closed)), ["practice-inactive", "no-access"]);
    }
}
