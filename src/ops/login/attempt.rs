//! What is asked of a sign-in, and the attempt that it becomes.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, code::Code, company::policy::Policy,
    id::PersonRef, id::UserId, refusal::Refusal, secret::credential::Credential,
    secret::password::Password, secret::token::Token, session::MOST_LABEL, session::MOST_TTL, text,
    time::Timestamp, user::User, value::Fields,
};

/// How long the session lasts, and what it is called.
#[derive(Clone, Debug, Default)]
pub struct SessionOptions {
    /// Milliseconds until the session ends, with no idle end; up to 90 days.
    pub ttl: Option<i64>,
    /// The session's label.
    pub label: Option<String>,
}

impl SessionOptions {
    /// Refuses a time or a label out of range.
    pub fn check(&self) -> Result<(), Refusal> {
        if let Some(label) = &self.label {
            text::check("session name", label, MOST_LABEL)?;
        }
        match self.ttl {
            Some(ttl) if ttl <= 0 || ttl > MOST_TTL => {
                Err(Refusal::new(Code::Usage, "--ttl is out of range").hint("give 1s to 90d"))
            }
            _ => Ok(()),
        }
    }
}

/// Gives the password that replaces one that must be changed, told why; none
/// if nobody gives one.
pub type Renew<'a> = &'a mut dyn FnMut(&str) -> Option<Password>;

/// What is asked of a sign-in.
pub struct SignIn<'a> {
    pub options: SessionOptions,
    pub renew: Renew<'a>,
    pub hand_over: HandOver<'a>,
}

/// An open session.
#[derive(Debug)]
pub struct Opened {
    pub token: Token,
    pub person: PersonRef,
    pub name: String,
    pub expires_at: Timestamp,
}

/// The person has just shown to know the current password.
#[derive(Clone, Copy, Debug)]
pub struct Confirmed(UserId);

impl Confirmed {
    /// Only a tested password confirms.
    pub(in crate::ops::login) const fn of(user: UserId) -> Self {
        Self(user)
    }

    pub fn is_of(self, user: UserId) -> bool {
        self.0 == user
    }
}

/// Hands a token over before the session is kept; a failure keeps nothing.
pub type HandOver<'a> = &'a mut dyn FnMut(&Opened) -> std::io::Result<()>;

/// An attempt whose password may be tested.
pub struct Attempt {
    pub user: UserId,
    /// The person can be told why not, and nothing else.
    pub blocked: bool,
    pub credential: Option<Credential>,
    pub policy: Policy,
    pub users: Vec<User>,
}

pub fn failed() -> Refusal {
    Refusal::new(Code::SignInFailed, "the login email or the password is wrong")
        .hint("a System Administrator can replace a forgotten password")
}

/// People type passwords at the prompt for an email, so its text is not kept.
pub fn unknown_email() -> Change {
    let subject = EntityRef::new(Kind::User, 0, "(unknown email)");
    Change::creation("sign-in.failed", subject, Fields::none())
}

/// An event of signing in; it concerns the person, not one company.
pub fn event(action: &'static str, users: &[User]) -> Change {
    let subject = users
        .first()
        .map_or_else(|| EntityRef::new(Kind::User, 0, "(unknown email)"), User::subject);
    Change::creation(action, subject, Fields::none())
}
