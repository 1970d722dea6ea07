//! Consents: what a person has to agree to before some changes happen.

use super::code::Code;

/// A yes that only a person can give, by a flag or at a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Consent {
    /// The change concerns a System Administrator: the word ADMIN is typed.
    ConfirmAdmin,
    /// Somebody is blocked in several companies.
    AllCompanies,
    /// The Terms of Service, and the addition to the invoice.
    AcceptTerms,
    /// The operator blocks themselves; an ordinary question.
    ConfirmSelf,
    /// A practice that still has users or providers; an ordinary question.
    ClosePractice,
}

impl Consent {
    /// The flag that gives it in a script.
    pub const fn flag(self) -> &'static str {
        match self {
            Self::ConfirmAdmin => "--confirm-admin",
            Self::AllCompanies => "--all-companies",
            Self::AcceptTerms => "--accept-terms",
            Self::ConfirmSelf | Self::ClosePractice => "--yes",
        }
    }

    /// The code if it is missing.
    pub const fn code(self) -> Code {
        match self {
            Self::ConfirmAdmin => Code::ConfirmAdmin,
            Self::AllCompanies => Code::AllCompanies,
            Self::AcceptTerms => Code::AcceptTerms,
            Self::ConfirmSelf => Code::ConfirmSelf,
            Self::ClosePractice => Code::PracticeInUse,
        }
    }
}

/// The consents that were given.
#[derive(Clone, Debug, Default)]
pub struct Consents(Vec<Consent>);

impl Consents {
    /// Adds one.
    pub fn give(&mut self, consent: Consent) {
        self.0.push(consent);
    }

    /// True if it was given.
    pub fn has(&self, consent: Consent) -> bool {
        self.0.contains(&consent)
    }
}

/// A consent that a change needs, with what the person is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    pub consent: Consent,
    /// One sentence: what would happen, and to which user.
    pub because: String,
}
