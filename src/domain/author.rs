//! What a company sees of people of other companies: that somebody acted, not
//! who, and none of that person's words.

/// The text shown instead of a person of another company.
pub const ANOTHER_COMPANY: &str = "(another company)";

/// Somebody who acted, as a company sees that person. All that names a person,
/// a note or a reason to a company goes through this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Author {
    is_known: bool,
}

impl Author {
    /// A person who is or was a member of the company, or is not.
    pub const fn new(is_known: bool) -> Self {
        Self { is_known }
    }

    /// True if the company sees who it is.
    pub const fn is_known(self) -> bool {
        self.is_known
    }

    /// The person's name, email or other sign.
    pub fn name(self, name: String) -> String {
        if self.is_known { name } else { ANOTHER_COMPANY.to_owned() }
    }

    /// What the person wrote: a note, a reason.
    pub fn words(self, words: Option<String>) -> Option<String> {
        words.filter(|_| self.is_known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_named_and_heard_and_nobody_else_is() {
        let (own, other) = (Author::new(true), Author::new(false));
        assert_eq!(own.name("bea@x.org".into()), "bea@x.org");
        assert_eq!(own.words(Some("why".into())).as_deref(), Some("why"));
        assert_eq!(other.name("bea@x.org".into()), ANOTHER_COMPANY);
        assert_eq!(other.words(Some("why".into())), None);
    }
}
