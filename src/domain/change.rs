//! One mechanism for change: a typed state before and after. The history's
//! entry, the report's row and the dry run are all derived from it.

use super::id::CompanyId;
use std::borrow::Cow;

/// The value of a field as history and reports keep it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    Absent,
    Flag(bool),
    Number(i64),
    Text(String),
    List(Vec<String>),
}

impl Detail {
    /// A text, or nothing.
    pub fn optional(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Absent, |text| Self::Text(text.into()))
    }
}

impl From<&str> for Detail {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Named values in a fixed order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(Cow<'static, str>, Detail)>);

impl Fields {
    /// No field.
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// These fields and one more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Detail>) -> Self {
        self.0.push((Cow::Borrowed(name), value.into()));
        self
    }

    /// True if there is no field.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Name and value of each, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Detail)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// Adds the fields of another thing, each named `prefix_name`.
    pub fn append_as(&mut self, prefix: &str, other: Self) {
        let named = other.0.into_iter().map(|(name, value)| (format!("{prefix}_{name}"), value));
        self.0.extend(named.map(|(name, value)| (Cow::Owned(name), value)));
    }

    /// Adds the fields that are not there yet.
    pub fn append_missing(&mut self, other: Self) {
        for (name, value) in other.0 {
            if self.value(&name).is_none() {
                self.0.push((name, value));
            }
        }
    }

    fn value(&self, name: &str) -> Option<&Detail> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    fn not_in(&self, other: &Self) -> Self {
        let differs =
            |(name, value): &&(Cow<'static, str>, Detail)| other.value(name) != Some(value);
        Self(self.0.iter().filter(differs).cloned().collect())
    }
}

/// What kind of thing changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Company,
    Practice,
    User,
    Provider,
    License,
    Case,
    Role,
    Session,
}

impl Kind {
    /// The word of the history.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Practice => "practice",
            Self::User => "user",
            Self::Provider => "provider",
            Self::License => "license",
            Self::Case => "case",
            Self::Role => "role",
            Self::Session => "session",
        }
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
}

impl Change {
    /// The change from one set of values to another; equal ones are left out.
    pub fn between(
        action: &'static str,
        subject: EntityRef,
        before: &Fields,
        after: &Fields,
    ) -> Self {
        Self {
            company: None,
            subject,
            action,
            before: before.not_in(after),
            after: after.not_in(before),
        }
    }

    /// The coming into being of a thing; what it has not is left out.
    pub fn creation(action: &'static str, subject: EntityRef, mut after: Fields) -> Self {
        after.0.retain(|(_, value)| *value != Detail::Absent);
        let before = Fields::none();
        Self { company: None, subject, action, before, after }
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

    #[test]
    fn fields_of_another_thing_keep_their_own_names_apart() {
        let mut fields = Fields::none().with("status", "active");
        fields.append_as("user", Fields::none().with("status", "inactive"));
        let names: Vec<&str> = fields.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["status", "user_status"]);
    }
}
