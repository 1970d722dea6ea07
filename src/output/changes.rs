//! The fields that a change changed, as people read them: `old -> new`, and of a
//! list what was added and removed.

use crate::domain::{value::Fields, value::Value};
use crate::output::human::named;

/// A longer list is counted if it has only one line.
const MOST_ITEMS: usize = 4;

/// A changed field in words.
pub struct ChangedField {
    name: String,
    /// Old and new value; of something new, only its value.
    pub text: String,
}

impl ChangedField {
    /// The name as people read it.
    pub fn label(&self) -> String {
        self.name.replace('_', " ")
    }
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
            ChangedField { name: name.to_owned(), text }
        })
        .collect()
}

fn between(name: &str, old: Option<&Value>, new: Option<&Value>) -> String {
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

/// The changed fields in one line. The items of long lists are counted.
pub fn change_text(before: &Fields, after: &Fields) -> String {
    let text = |field: &ChangedField| {
        let sides = (before.value(&field.name), after.value(&field.name));
        let counted = counted(before.is_empty(), &items(sides.0), &items(sides.1));
        format!("{}: {}", field.label(), counted.as_deref().unwrap_or(&field.text))
    };
    changed_fields(before, after).iter().map(text).collect::<Vec<_>>().join("; ")
}

/// How many items a list gained and lost, if they are many.
fn counted(is_new: bool, old: &[String], new: &[String]) -> Option<String> {
    let added = new.iter().filter(|item| !old.contains(item)).count();
    let removed = old.iter().filter(|item| !new.contains(item)).count();
    match (added + removed > MOST_ITEMS, is_new) {
        (false, _) => None,
        (true, true) => Some(format!("{added} in all")),
        (true, false) => Some(format!("{added} added, {removed} removed")),
    }
}

fn items(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::List(items)) => items.clone(),
        _ => Vec::new(),
    }
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
        let gone = Fields::none().with("permissions", list(&["f"]));
        assert_eq!(change_text(&after, &gone), "permissions: 1 added, 5 removed");
    }

    #[test]
    fn a_field_that_only_one_side_has_is_told_too() {
        let before = Fields::none().with("role", "Biller").with("name", "Kim");
        let after = Fields::none().with("name", "Lee");
        assert_eq!(change_text(&before, &after), "name: Kim -> Lee; role: Biller -> none");
    }
}
