//! One mechanism for change: a typed state before and after. The history's
//! entry, the report's row and the dry run are all derived from it.

use crate::domain::{id::CompanyId, value::Fields, words::words};
use serde::{Deserialize, Serialize};

words! {
    /// What kind of thing changed.
    #[derive(Hash, Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    Kind {
        Company "company",
        Practice "practice",
        User "user",
        Provider "provider",
        License "license",
        Case "case",
        Role "role",
        Session "session",
        Policy "policy",
    }
}

/// The thing that an entry of the history is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntityRef {
    pub kind: Kind,
    /// Its row number; zero if there is none, as for an unknown email.
    pub id: i64,
    /// The name that people know it by at that moment.
    pub label: String,
}

impl EntityRef {
    /// The subject of a kind, number and name.
    pub fn new(kind: Kind, id: i64, label: impl Into<String>) -> Self {
        let label = label.into();
        Self { kind, id, label }
    }
}

/// One change: the action, its subject, and the values before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub company: Option<CompanyId>,
    pub subject: EntityRef,
    /// The verb, `user.activate`.
    pub action: &'static str,
    /// Only fields that differ.
    pub before: Fields,
    /// Only fields that differ.
    pub after: Fields,
    /// Fields of `after` that the history leaves out, because its other entries give them.
    pub implied: &'static [&'static str],
}

impl Change {
    /// The change from one set of values to another; equal ones are left out.
    pub fn between(
        action: &'static str,
        subject: EntityRef,
        before: &Fields,
        after: &Fields,
    ) -> Self {
        Self::of_difference(action, subject, [before.not_in(after), after.not_in(before)])
    }

    /// The change of fields that differ, before and after.
    pub fn of_difference(
        action: &'static str,
        subject: EntityRef,
        [before, after]: [Fields; 2],
    ) -> Self {
        Self { company: None, subject, action, before, after, implied: &[] }
    }

    /// The coming into being of a thing; what it has not is left out.
    pub fn creation(action: &'static str, subject: EntityRef, after: Fields) -> Self {
        let (before, after) = (Fields::none(), after.without_absent());
        Self { company: None, subject, action, before, after, implied: &[] }
    }

    /// The same change, as one of a company.
    #[must_use]
    pub const fn of_company(mut self, company: CompanyId) -> Self {
        self.company = Some(company);
        self
    }

    /// True if nothing differs.
    pub fn is_empty(&self) -> bool {
        self.before.is_empty() && self.after.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_holds_only_what_differs() {
        let before = Fields::none().with("status", "active").with("name", "Kim Example");
        let after = Fields::none().with("status", "inactive").with("name", "Kim Example");
        let subject = EntityRef::new(Kind::User, 1, "kim@x.org");
        let change = Change::between("user.deactivate", subject.clone(), &before, &after);
        assert_eq!(change.before, Fields::none().with("status", "active"));
        assert_eq!(change.after, Fields::none().with("status", "inactive"));
        assert!(Change::between("user.edit", subject, &before, &before).is_empty());
    }
}
