//! What a change set did to each of its subjects, so that it can be taken back.

use crate::domain::{change::Kind, value::Fields, value::Value};

/// A subject of a change set, with all that the change set did to it.
#[derive(Clone, Debug)]
pub struct Reverted {
    pub kind: Kind,
    pub id: i64,
    /// What it was called.
    pub label: String,
    /// The first action on it.
    pub action: String,
    /// The changed fields before the change set.
    pub before: Fields,
    /// The same fields after it.
    pub after: Fields,
}

impl Reverted {
    /// True if the change set created the subject.
    pub fn is_creation(&self) -> bool {
        self.action.ends_with(".create")
    }

    /// Takes a later change of the same subject in.
    pub fn take(&mut self, before: Fields, after: Fields) {
        for (name, value) in before.into_pairs() {
            if self.before.value(&name).is_none() && self.after.value(&name).is_none() {
                self.before.put(name, value);
            }
        }
        for (name, value) in after.into_pairs() {
            self.after.put(name, value);
        }
    }

    /// The first field that is no longer as the change set left it. One of which `now`
    /// gives nothing is none that can be compared.
    pub fn changed_since(&self, now: impl Fn(&str) -> Option<Value>) -> Option<String> {
        let differs =
            |(name, value): &(&str, &Value)| now(name).is_some_and(|now| !is_same(value, &now));
        self.after.iter().find(differs).map(|(name, _)| name.to_owned())
    }
}

/// Compares what two values say; the order of a list does not count.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len() && one.iter().all(|item| other.contains(item))
        }
        (one, other) => one.shown() == other.shown(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject() -> Reverted {
        Reverted {
            kind: Kind::User,
            id: 2,
            label: "kim@x.org".into(),
            action: "user.edit".into(),
            before: Fields::none().with("status", "active"),
            after: Fields::none().with("status", "inactive"),
        }
    }

    #[test]
    fn several_changes_of_a_subject_are_one() {
        let mut subject = subject();
        let (before, after) = (Fields::none().with("name", "A"), Fields::none().with("name", "B"));
        subject.take(before, after);
        let (before, after) = (Fields::none().with("name", "B"), Fields::none().with("name", "C"));
        subject.take(before, after);
        assert_eq!(subject.before, Fields::none().with("status", "active").with("name", "A"));
        assert_eq!(subject.after, Fields::none().with("status", "inactive").with("name", "C"));
    }

    #[test]
    fn a_field_that_changed_again_is_named_and_a_list_has_no_order() {
        let list = |items: &[&str]| Value::List(items.iter().map(ToString::to_string).collect());
        let mut subject = subject();
        subject.after = subject.after.with("practices", list(&["North", "South"]));
        let since = |status: &str, practices: &[&str]| {
            let now = Fields::none().with("status", status).with("practices", list(practices));
            subject.changed_since(|name| now.value(name).cloned())
        };
        assert_eq!(since("inactive", &["South", "North"]), None);
        assert_eq!(since("active", &[]).as_deref(), Some("status"));
        assert_eq!(since("inactive", &["South"]).as_deref(), Some("practices"));
        assert_eq!(subject.changed_since(|_| None), None, "nothing to compare");
    }
}
