//! What a person has to agree to before a user is changed.

use crate::domain::{consent::Consent, consent::Needed, user::User};

impl User {
    /// The consent to change an administrator, if the user is one; `what` says what the
    /// change does.
    pub fn admin_consent(&self, what: &str) -> Option<Needed> {
        let because = || format!("{} is a System Administrator; this {what}", self.named());
        self.is_administrator().then(|| confirmed(because()))
    }

    /// The consent to a new user, if it is an administrator.
    pub fn consent_of_new(&self) -> Option<Needed> {
        let because = || format!("{} becomes a System Administrator", self.named());
        self.is_administrator().then(|| confirmed(because()))
    }

    /// The consents to an edit that leads to `after`.
    pub fn consents_to(&self, after: &Self) -> Vec<Needed> {
        let promoted = after.consent_of_new().filter(|_| !self.is_administrator());
        let renamed =
            self.admin_consent("changes the login email").filter(|_| self.email != after.email);
        promoted.into_iter().chain(renamed).collect()
    }
}

const fn confirmed(because: String) -> Needed {
    Needed { consent: Consent::ConfirmAdmin, because }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{email::Email, user::tests::user};

    #[test]
    fn a_promotion_and_a_new_email_of_an_administrator_need_a_consent() {
        let administrator = || user().as_administrator();
        let renamed =
            |user: User| User { email: Email::parse("new@x.org").expect("valid"), ..user };
        assert!(user().consents_to(&user()).is_empty());
        assert!(user().consents_to(&renamed(user())).is_empty(), "no administrator");
        assert_eq!(user().consents_to(&administrator()).len(), 1, "a promotion");
        assert_eq!(administrator().consents_to(&renamed(administrator())).len(), 1);
        assert!(administrator().consents_to(&user()).is_empty(), "a demotion");
    }
}
