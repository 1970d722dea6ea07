//! Headings of other systems and spreadsheets, and the columns that they are read as.
//! The help of `user import` and its template print this table.

use crate::domain::{user::fields::COLUMNS, user::fields::NEW_EMAIL, words::key};
use std::{collections::HashMap, sync::LazyLock};

/// The parts of a name in columns of their own, which are joined.
pub const FIRST_NAME: &str = "first_name";
pub const LAST_NAME: &str = "last_name";
/// The column of a file of providers that names one.
pub const NPI: &str = "npi";

/// A column with headings that are read as it, as other systems write them. Case, blanks,
/// quotes, hyphens, underscores and what is in brackets make no difference.
pub const SYNONYMS: [(&str, &str); 13] = [
    (
        COLUMNS[0],
        "E-mail, Email Address, Mail, Mail Address, Login Email, User Email, Work Email, \
         Work Email Address, Business Email, Company Email, Primary Email, \
         Primary Email Address, Contact Email, Email ID, Emails, E-mail 1 - Value",
    ),
    (
        COLUMNS[1],
        "Full Name, Display Name, User Full Name, Employee Name, Staff Name, Person Name, \
         Contact Name, Formatted Name, Complete Name, Common Name, CN, User Display Name, \
         Real Name",
    ),
    (
        FIRST_NAME,
        "First Name, Given Name, First, Given, Forename, FName, User First Name, Legal First Name",
    ),
    (
        LAST_NAME,
        "Last Name, Surname, SN, Family Name, Last, Family, LName, User Last Name, \
         Legal Last Name",
    ),
    (
        COLUMNS[2],
        "Phone Number, Phone No, Telephone, Telephone Number, Tel, Mobile, Mobile Phone, \
         Mobile Number, Mobile Phone Number, Cell, Cell Phone, Cell Number, Cell Phone Number, \
         Work Phone, Work Phone Number, Business Phone, Office Phone, Primary Phone, \
         Contact Phone, Contact Number, Phones",
    ),
    (COLUMNS[3], "Practice, Practice Name, Practice Names, Clinic, Clinics, Clinic Name"),
    (COLUMNS[4], "Roles, Role Name, User Role, User Roles, Security Role"),
    (COLUMNS[5], "Permission"),
    (COLUMNS[6], "Permission Sets, Set of Permissions"),
    (COLUMNS[7], "Type of User"),
    (
        COLUMNS[8],
        "NPI, NPI Number, NPI No, NPI ID, National Provider Identifier, National Provider ID, \
         Individual NPI",
    ),
    (
        COLUMNS[9],
        "Active, Is Active, Enabled, Is Enabled, Account Enabled, Account Status, User Status",
    ),
    (NEW_EMAIL, "New E-mail, New Email Address, New Login Email, New Mail"),
];

/// Keys of headings of the status that ask whether somebody is active.
const QUESTIONS: [&str; 5] = ["active", "isactive", "enabled", "isenabled", "accountenabled"];

/// True if the cells below a heading answer with yes or no, given its key.
pub fn is_question(key: &str) -> bool {
    QUESTIONS.contains(&key)
}

/// The column of each synonym, by its key.
static BY_KEY: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let columns = SYNONYMS.iter();
    let keys =
        columns.flat_map(|(column, names)| names.split(", ").map(|name| (key(name), *column)));
    keys.collect()
});

/// The column that a heading is a synonym of, given its key.
pub fn column_of_synonym(key: &str) -> Option<&'static str> {
    BY_KEY.get(key).copied()
}

/// The table for people: a line for each column.
pub fn lines() -> impl Iterator<Item = String> {
    SYNONYMS.iter().map(|(column, names)| format!("{column}: {names}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_heading_is_read_as_two_columns() {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for (column, names) in SYNONYMS {
            for name in names.split(", ").chain([column]) {
                let before = seen.insert(key(name), column);
                assert!(before.is_none_or(|other| other == column), "{name}");
            }
        }
    }

    #[test]
    fn a_question_is_one_about_the_status() {
        for question in QUESTIONS {
            assert_eq!(column_of_synonym(question), Some(COLUMNS[9]), "{question}");
        }
    }

    #[test]
    fn a_password_is_never_read_from_a_file() {
        for heading in ["password", "hash", "userpassword", "temporarypassword"] {
            assert_eq!(column_of_synonym(heading), None);
        }
    }
}
