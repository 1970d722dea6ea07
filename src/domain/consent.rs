//! Consents: what a person has to agree to before some changes happen.

use crate::domain::code::Code;

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
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::ConfirmAdmin,
        Self::AllCompanies,
        Self::AcceptTerms,
        Self::ConfirmSelf,
        Self::ClosePractice,
    ];

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

/// Subjects that a question names.
const NAMED: usize = 10;

/// The first missing kind of consent, and everything that needs it.
#[derive(Debug, Default)]
pub struct Missing {
    first: Option<Needed>,
    because: Vec<String>,
    more: usize,
}

impl Missing {
    /// Adds a consent that was not given.
    pub fn add(&mut self, needed: Needed) {
        let first = self.first.get_or_insert_with(|| needed.clone());
        if first.consent != needed.consent {
            return;
        }
        if self.because.len() < NAMED {
            self.because.push(needed.because);
        } else {
            self.more += 1;
        }
    }

    /// The one question for all that need it; none if nothing is missing.
    pub fn needed(mut self) -> Option<Needed> {
        if self.more > 0 {
            self.because.push(format!("and {} more", self.more));
        }
        let consent = self.first?.consent;
        Some(Needed { consent, because: self.because.join("; ") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needed(consent: Consent, because: &str) -> Needed {
        Needed { consent, because: because.to_owned() }
    }

    #[test]
    fn one_question_is_asked_for_all_subjects_that_need_the_first_missing_consent() {
        let mut missing = Missing::default();
        missing.add(needed(Consent::ConfirmAdmin, "a"));
        missing.add(needed(Consent::AllCompanies, "b"));
        missing.add(needed(Consent::ConfirmAdmin, "c"));
        assert_eq!(missing.needed(), Some(needed(Consent::ConfirmAdmin, "a; c")));
        assert_eq!(Missing::default().needed(), None);
    }

    #[test]
    fn a_question_names_ten_subjects_and_counts_the_others() {
        let question = |subjects: usize| {
            let mut missing = Missing::default();
            (0..subjects).for_each(|_| missing.add(needed(Consent::ConfirmSelf, "x")));
            missing.needed().expect("a question").because
        };
        assert_eq!(question(10), ["x"; 10].join("; "));
        assert_eq!(question(12), format!("{}; and 2 more", ["x"; 10].join("; ")));
    }
}
