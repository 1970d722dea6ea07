//! Decisions: what would be done with a subject, decided in memory before any of
//! it is written.

use crate::domain::{
    code::Code, consent::Needed, name_warnings::warnings_of, secret::temporary::TemporaryPassword,
    time::Timestamp, user::User, warning::Warning,
};
use crate::ops::change::effect::Effect;

/// What would be done with a subject.
pub struct Plan {
    pub effects: Vec<Effect>,
    /// Consents that the change needs.
    pub consents: Vec<Needed>,
    pub message: Option<String>,
    pub next: Option<String>,
    pub warnings: Vec<Warning>,
    /// Advice after this change, in addition to that of the operation.
    pub advice: Vec<&'static str>,
    pub secret: Option<TemporaryPassword>,
}

impl Plan {
    /// A plan that needs nothing more.
    pub fn of(effects: Vec<Effect>) -> Self {
        let (consents, warnings, advice) = (Vec::new(), Vec::new(), Vec::new());
        Self { effects, consents, message: None, next: None, warnings, advice, secret: None }
    }

    /// A plan that saves one user.
    pub fn save_user(action: &'static str, before: &User, after: User) -> Self {
        Self::of(vec![Effect::save_user(action, before, after)])
    }

    /// Until when the temporary password of a new user works.
    pub fn secret_until(&self) -> Option<Timestamp> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::CreateUser(_, Some(credential)) => credential.expires_at,
            _ => None,
        })
    }

    /// Its warnings, and those of the names that it gives.
    pub fn all_warnings(&self) -> Vec<Warning> {
        let mut names: Vec<&str> = self.effects.iter().filter_map(Effect::new_name).collect();
        names.dedup();
        let of_names = names.into_iter().flat_map(warnings_of);
        self.warnings.iter().cloned().chain(of_names).collect()
    }

    /// The state that the plan leaves a user in; none if it does not save the user.
    pub fn user_after(&self, user: &User) -> Option<&User> {
        self.effects.iter().rev().find_map(|effect| match effect {
            Effect::SaveUser(_, states) if states.1.membership == user.membership => {
                Some(&states.1)
            }
            _ => None,
        })
    }
}

/// The decision about a subject.
pub enum Decision {
    Apply(Box<Plan>),
    Unchanged(String),
    /// Skipped, although nothing is wrong with it.
    Skip(Code, String),
}

impl Decision {
    /// Both changes as one; if one changes nothing, the other.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Apply(mut one), Self::Apply(other)) => {
                one.effects.extend(other.effects);
                one.consents.extend(other.consents);
                one.warnings.extend(other.warnings);
                one.advice.extend(other.advice);
                one.message = other.message.or(one.message);
                one.next = other.next.or(one.next);
                Self::Apply(one)
            }
            (Self::Apply(one), _) => Self::Apply(one),
            (_, other) => other,
        }
    }
}

impl From<Plan> for Decision {
    fn from(plan: Plan) -> Self {
        Self::Apply(Box::new(plan))
    }
}
