//! The fields that a change changed, as people read them: `old -> new`, and of a
//! list what was added and removed.

use crate::domain::{value::Fields, value::Value};
use crate::output::human::named;

/// A longer list of something new is counted if it has only one line.
const MOST_ITEMS: usize = 4;

/// A changed field in words.
pub struct ChangedField {
    pub name: String,
    /// Old and new value; of something new, only its value.
    pub text: String,
}

/// The fields that differ between two states.
pub fn changed_fields(before: &Fields, after: &Fields) -> Vec<ChangedField> {
    let only_before =
        before.iter().map(|(name, _)| name).filter(|name| after.value(name).is_none());
    let names = after.iter().map(|(name, _)| name).chain(only_before);
    let is_new = before.is_empty();
    let says_something =
        |name: &&str| !is_new || after.value(name).is_some_and(|it| !it.is_empty());
    names
        .filter(says_something)
        .map(|name| {
            let (old, new) = (before.value(name), after.value(name));
            let text = match (old, new) {
                (None, Some(new)) if is_new => named(name, new),
                (old, new) => between(name, old, new),
            };
            ChangedField { name: name.replace('_', " "), text }
        })
        .collect()
}

fn between(name: &str, old: Option<&Value>, new: Option<&Value>) -> String {
    let items = |value: Option<&Value>| match value {
        Some(Value::List(items)) => items.clone(),
        _ => Vec::new(),
    };
    if matches!((old, new), (Some(Value::List(_)), _) | (_, Some(Value::List(_)))) {
        return difference(&items(old), &items(new));
    }
    let text = |value: Option<&Value>| named(name, value.unwrap_or(&Value::Absent));
    format!("{} -> {}", text(old), text(new))
}

/// What was added to a list, and what was removed from it.
fn difference(old: &[String], new: &[String]) -> String {
    let added = new.iter().filter(|item| !old.contains(item)).map(|item| format!("+{item}"));
    let removed = old.iter().filter(|item| !new.contains(item)).map(|item| format!("-{item}"));
    added.chain(removed).collect::<Vec<_>>().join(" ")
}

/// The changed fields in one line. The long lists of something new are counted.
pub fn change_text(before: &Fields, after: &Fields) -> String {
    let fields = changed_fields(before, after);
    let text = |field: &ChangedField| match after.value(&field.name) {
        Some(Value::List(items)) if before.is_empty() && items.len() > MOST_ITEMS => {
            format!("{}: {} in all", field.name, items.len())
        }
        _ => format!("{}: {}", field.name, field.text),
    };
    fields.iter().map(text).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(items: &[&str]) -> Value {
        Value::List(items.iter().map(|item| (*item).to_owned()).collect())
    }

    #[test]
    fn old_and_new_values_and_what_lists_gained_and_lost() {
        let before = Fields::none()
            .with("phone", Value::Absent)
            .with("practices", list(&["Main Street", "North"]))
            .with("locked", Value::Flag(true));
        let after = Fields::none()
            .with("phone", "+12015550123")
            .with("practices", list(&["North", "South"]))
            .with("locked", Value::Flag(false));
        assert_eq!(
            change_text(&before, &after),
            "phone: none -> (201) 555-0123; practices: +South -Main Street; locked: yes -> no"
        );
    }

    #[test]
    fn something_new_has_only_values() {
        let after = Fields::none().with("name", "Kim").with("practices", list(&["North", "South"]));
        assert_eq!(change_text(&Fields::none(), &after), "name: Kim; practices: North, South");
        let after = Fields::none().with("permissions", list(&["a", "b", "c", "d", "e"]));
        assert_eq!(change_text(&Fields::none(), &after), "permissions: 5 in all");
        assert_eq!(changed_fields(&Fields::none(), &after)[0].text, "a, b, c, d, e");
    }

    #[test]
    fn a_field_that_only_one_side_has_is_told_too() {
        let before = Fields::none().with("role", "Biller").with("name", "Kim");
        let after = Fields::none().with("name", "Lee");
        assert_eq!(change_text(&before, &after), "name: Kim -> Lee; role: Biller -> none");
    }
}
