//! Sessions: what a sign-in opens, and the token that proves it.

use crate::domain::{
    code::Code, company::Company, company::permission::PermissionSet,
    company::permission::Permissions, id::PersonRef, id::SessionId, refusal::Refusal,
    rights::Rights, text::fold, time::HOUR, time::MINUTE, time::Timestamp,
};

/// Hours after which a session ends, used or not.
pub const LIFETIME: i64 = 12 * HOUR;
/// The longest `--ttl`, in milliseconds.
pub const MOST_TTL: i64 = 90 * super::time::DAY;
/// The last use is stored at most this often, in milliseconds.
pub const TOUCH_EVERY: i64 = MINUTE;
/// The longest label of a session, in code points.
pub const MOST_LABEL: usize = 60;

/// A session as the store keeps it.
#[derive(Clone, Debug)]
pub struct Session {
    pub id: SessionId,
    pub person: PersonRef,
    pub name: String,
    pub label: Option<String>,
    pub opened_at: Timestamp,
    pub last_used_at: Timestamp,
    /// Idle milliseconds that end it; none for a session with a `--ttl`.
    pub idle_millis: Option<i64>,
    pub expires_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

impl Session {
    /// Why the session no longer counts, if so. The last moment of a limit
    /// still counts.
    pub fn end_reason(&self, now: Timestamp) -> Option<&'static str> {
        if self.ended_at.is_some() {
            return Some("by a sign-out, session end, deactivation, lock, new password or restore");
        }
        if now > self.expires_at {
            return Some("its time has run out");
        }
        let idle = self.idle_millis?;
        (now > self.last_used_at.plus(idle)).then_some("it was idle for too long")
    }

    /// True if the last use is old enough to be stored again.
    pub const fn wants_touch(&self, now: Timestamp) -> bool {
        now.millis() - self.last_used_at.millis() >= TOUCH_EVERY
    }
}

/// A company in which a session's person is active, with what may be done there.
#[derive(Clone, Debug)]
pub struct Workplace {
    pub company: Company,
    /// What the session was opened with; none if it does not name the company.
    pub opened_with: Option<Rights>,
    /// What the database says now.
    pub now_has: Rights,
}

/// The refusal of a caller without a session that counts.
pub fn not_signed_in(why: &str) -> Refusal {
    Refusal::new(Code::NotSignedIn, format!("not signed in: {why}"))
        .hint("sign in with practicectl login EMAIL")
}

impl Workplace {
    /// The one that is wanted by name, or else the only one.
    ///
    /// # Errors
    /// `company-required` if there are several and none is named,
    /// `company-not-found` if none has that name, `not-signed-in` if there is none.
    pub fn choose(places: Vec<Self>, wanted: Option<&str>) -> Result<Self, Refusal> {
        let names: Vec<String> =
            places.iter().map(|place| format!("{:?}", place.company.name)).collect();
        let is_wanted =
            |place: &Self| wanted.is_none_or(|name| fold(name) == fold(&place.company.name));
        let mut fitting: Vec<Self> = places.into_iter().filter(is_wanted).collect();
        match (fitting.pop(), wanted) {
            (Some(place), _) if fitting.is_empty() => Ok(place),
            (Some(_), _) => {
                Err(Refusal::new(Code::CompanyRequired, "you work for several companies; name one")
                    .hint(format!("give --company with one of {}", names.join(", "))))
            }
            (None, Some(name)) => {
                Err(Refusal::new(Code::CompanyNotFound, format!("company {name:?} not found"))
                    .hint(format!("your companies are: {}", names.join(", ")))
                    .about(name))
            }
            (None, None) => Err(not_signed_in("you are not active in any company")),
        }
    }

    /// What the session may do: what it was opened with, as far as it still holds.
    pub fn rights(&self) -> Option<Rights> {
        Some(self.opened_with.as_ref()?.both(&self.now_has))
    }
}

/// Who is signed in, and how far.
#[derive(Clone, Debug)]
pub struct WhoAmI {
    pub person: PersonRef,
    pub name: String,
    /// None if the person works in several and none was named.
    pub company: Option<String>,
    pub companies: Vec<String>,
    pub permission_set: Option<PermissionSet>,
    pub permissions: Permissions,
    /// The session was opened with other rights than the database has now.
    pub stale: bool,
    pub label: Option<String>,
    pub opened_at: Timestamp,
    pub expires_at: Timestamp,
    pub fixture: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::UserId;

    fn session(idle: Option<i64>) -> Session {
        let opened_at = Timestamp::from_millis(0);
        Session {
            id: SessionId(1),
            person: PersonRef { id: UserId(1), email: "kim@x.org".into() },
            name: "Kim Example".into(),
            label: None,
            opened_at,
            last_used_at: opened_at,
            idle_millis: idle,
            expires_at: opened_at.plus(LIFETIME),
            ended_at: None,
        }
    }

    #[test]
    fn the_idle_end_and_the_absolute_end_hold_on_both_sides() {
        let idle = session(Some(15 * MINUTE));
        let after = |millis| Timestamp::from_millis(millis);
        assert_eq!(idle.end_reason(after(15 * MINUTE)), None);
        assert_eq!(idle.end_reason(after(15 * MINUTE + 1)), Some("it was idle for too long"));
        let service = session(None);
        assert_eq!(service.end_reason(after(LIFETIME)), None);
        assert_eq!(service.end_reason(after(LIFETIME + 1)), Some("its time has run out"));
        let ended = Session { ended_at: Some(after(1)), ..service };
        assert_eq!(
            ended.end_reason(after(2)),
            Some("by a sign-out, session end, deactivation, lock, new password or restore")
        );
    }

    #[test]
    fn the_last_use_is_stored_at_most_once_a_minute() {
        assert!(!session(None).wants_touch(Timestamp::from_millis(59_999)));
        assert!(session(None).wants_touch(Timestamp::from_millis(60_000)));
    }
}
