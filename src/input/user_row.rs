//! The cells of a row that describes a user. A field that the file omits stays as
//! it is, so that it is never cleared by accident.

use crate::domain::code::Code;
use crate::domain::company::permission::{Permission, PermissionSet, Permissions};
use crate::domain::refusal::Refusal;
use crate::domain::text::nearest;
use crate::domain::user::patch::Edit;
use crate::domain::user::patch::UserRecord;
use crate::domain::user::user_type::UserType;

type Result<T> = std::result::Result<T, Refusal>;

use crate::domain::user_file::{CLEAR, COLUMNS};

/// The texts of a row in the order of [`COLUMNS`]; lists are joined by `;`.
pub type Cells = [Option<String>; COLUMNS.len()];

/// The record of a row; refuses words that are not of a closed list.
pub fn parse(cells: Cells) -> Result<UserRecord> {
    ensure_nothing_was_lost(&cells)?;
    let [email, name, phone, practices, role, permissions, set, user_type, npi, status, hash] =
        cells;
    let record = UserRecord {
        email: email.ok_or_else(|| missing("email"))?,
        name: kept("name", name)?,
        phone: edit(phone),
        practices: list(practices),
        role: edit(role),
        permissions: permissions_of(list(permissions))?,
        permission_set: word("permission_set", kept("permission_set", set)?, &SETS)?,
        user_type: word("user_type", kept("user_type", user_type)?, &TYPES)?,
        provider: edit(npi),
        is_active: self::status(kept("status", status)?)?,
        is_locked: None,
        password_hash: kept("password_hash", hash)?,
    };
    check_set(&record)?;
    Ok(record)
}

/// Only custom users have a list of permissions.
fn check_set(record: &UserRecord) -> Result<()> {
    let listed = match (&record.permissions, &record.role) {
        (Edit::Set(permissions), _) if !permissions.is_empty() => "permissions",
        (_, Edit::Set(_)) => "role",
        _ => return Ok(()),
    };
    match record.permission_set {
        None | Some(PermissionSet::Custom) => Ok(()),
        Some(set) => {
            let message =
                format!("only custom users have a list of permissions; this one is {}", set.word());
            let refusal = Refusal::new(Code::InvalidInput, message).in_column(listed);
            Err(refusal.hint("leave role and permissions empty, or write custom"))
        }
    }
}

const SETS: [(&str, PermissionSet); 3] = [
    ("administrator", PermissionSet::Administrator),
    ("custom", PermissionSet::Custom),
    ("customer-care", PermissionSet::CustomerCare),
];
const TYPES: [(&str, UserType); 2] =
    [("medical-office", UserType::MedicalOffice), ("business-office", UserType::BusinessOffice)];
const STATUSES: [(&str, bool); 2] = [("active", true), ("inactive", false)];

/// Refuses the replacement character, which shows that a conversion lost
/// something.
fn ensure_nothing_was_lost(cells: &Cells) -> Result<()> {
    let is_lost =
        |cell: &Option<String>| cell.as_ref().is_some_and(|text| text.contains('\u{fffd}'));
    match cells.iter().position(is_lost) {
        None => Ok(()),
        Some(place) => {
            let message = "it has U+FFFD, so a character was lost in a conversion";
            Err(Refusal::new(Code::InvalidInput, message)
                .hint("type the character again, and save the file as UTF-8")
                .in_column(COLUMNS[place]))
        }
    }
}

fn missing(column: &'static str) -> Refusal {
    Refusal::new(Code::InvalidInput, format!("the row has no {column}")).in_column(column)
}

fn edit(text: Option<String>) -> Edit<String> {
    match text {
        None => Edit::Keep,
        Some(text) if text == CLEAR => Edit::Clear,
        Some(text) => Edit::Set(text),
    }
}

/// The text of a field that cannot be cleared.
fn kept(column: &'static str, text: Option<String>) -> Result<Option<String>> {
    match text {
        Some(text) if text == CLEAR => {
            Err(Refusal::new(Code::InvalidInput, format!("{column} cannot be cleared"))
                .hint("leave it empty to keep it as it is")
                .in_column(column))
        }
        text => Ok(text),
    }
}

fn list(text: Option<String>) -> Edit<Vec<String>> {
    match edit(text) {
        Edit::Keep => Edit::Keep,
        Edit::Clear => Edit::Clear,
        Edit::Set(text) => {
            let items = text.split(';').map(str::trim).filter(|item| !item.is_empty());
            Edit::Set(items.map(str::to_owned).collect())
        }
    }
}

fn permissions_of(ids: Edit<Vec<String>>) -> Result<Edit<Permissions>> {
    Ok(match ids {
        Edit::Keep => Edit::Keep,
        Edit::Clear => Edit::Clear,
        Edit::Set(ids) => Edit::Set(permissions(&ids)?),
    })
}

/// Whether a word means active.
pub fn status(text: Option<String>) -> Result<Option<bool>> {
    word("status", text, &STATUSES)
}

/// The permissions of these ids.
pub fn permissions(ids: &[String]) -> Result<Permissions> {
    let known = || Permission::all().map(Permission::id);
    let permission = |id: &String| {
        Permission::of_id(id).ok_or_else(|| {
            let hint = match nearest(id, known()) {
                Some(near) => format!("did you mean {near:?}?"),
                None => "practicectl permission list shows the permissions".to_owned(),
            };
            Refusal::new(Code::InvalidInput, format!("{id:?} is not a permission"))
                .hint(hint)
                .in_column("permissions")
        })
    };
    ids.iter().map(permission).collect()
}

fn word<T: Copy>(
    column: &'static str,
    text: Option<String>,
    known: &[(&'static str, T)],
) -> Result<Option<T>> {
    let Some(text) = text else {
        return Ok(None);
    };
    if let Some((_, value)) = known.iter().find(|(word, _)| *word == text) {
        return Ok(Some(*value));
    }
    let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
    Err(Refusal::new(Code::InvalidInput, format!("{text:?} is not a {}", column.replace('_', " ")))
        .hint(format!("write one of {}", words.join(", ")))
        .in_column(column))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(column: &str, text: &str) -> Result<UserRecord> {
        let mut cells = Cells::default();
        cells[0] = Some("kim@x.org".to_owned());
        let place = COLUMNS.iter().position(|name| *name == column).expect("a column");
        cells[place] = Some(text.to_owned());
        parse(cells)
    }

    #[test]
    fn a_dash_clears_and_what_is_not_there_is_kept() {
        let record = |column, text| record(column, text).expect("valid");
        assert!(matches!(record("phone", "-").phone, Edit::Clear));
        assert!(matches!(record("phone", "1").phone, Edit::Set(_)));
        assert!(matches!(record("phone", "1").practices, Edit::Keep));
        let Edit::Set(practices) = record("practices", "North; Main Street;").practices else {
            panic!("set");
        };
        assert_eq!(practices, ["North", "Main Street"]);
    }

    #[test]
    fn what_cannot_be_cleared_and_words_that_are_not_known_are_refused_with_the_column() {
        for (column, text) in [
            ("name", "-"),
            ("permission_set", "-"),
            ("permission_set", "admin"),
            ("user_type", "office"),
            ("status", "gone"),
            ("password_hash", "-"),
            ("permissions", "claims.submit;no.such"),
        ] {
            let refusal = record(column, text).expect_err("refused");
            assert_eq!((refusal.code, refusal.column), (Code::InvalidInput, Some(column)));
        }
        assert_eq!(parse(Cells::default()).map_err(|one| one.column).err(), Some(Some("email")));
    }
}
