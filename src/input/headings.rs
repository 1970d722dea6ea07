//! Headings: which column of the file is which column of a user, whatever another
//! system calls it.

use crate::domain::user::fields::IMPORTED;
use crate::input::{
    heading_key::key_of, heading_options::HeadingOptions, row::REASON, synonyms::FIRST_NAME,
    synonyms::LAST_NAME, synonyms::NPI, synonyms::column_of_synonym,
};

/// The column of a report that names a subject.
const SUBJECT: &str = "subject";
const EMAIL: &str = IMPORTED[0];
const PROVIDER_NPI: &str = IMPORTED[8];

/// How sure it is that a heading means a column, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// The operator says so.
    Mapped,
    /// It is the column's own name.
    Own,
    Synonym,
}

/// The headings that a file may have.
#[derive(Clone, Debug, Default)]
pub struct Headings {
    columns: Vec<&'static str>,
    /// Columns of which a row names its subject; one has to be there.
    subjects: Vec<&'static str>,
    pub options: HeadingOptions,
}

impl Headings {
    /// Those of a file that is not a table.
    pub fn none() -> Self {
        Self::default()
    }

    /// Those of a file of users.
    pub fn of_users(options: HeadingOptions) -> Self {
        let columns = IMPORTED.into_iter().chain([FIRST_NAME, LAST_NAME, REASON]).collect();
        Self { columns, subjects: vec![EMAIL], options }
    }

    /// Those of a file of which only the subjects are read.
    pub fn of_subjects(columns: &[&'static str]) -> Self {
        let subjects: Vec<&'static str> = columns.iter().copied().chain([SUBJECT]).collect();
        Self { columns: subjects.clone(), subjects, options: HeadingOptions::default() }
    }

    /// Those of a file of rejected rows.
    pub fn of_rejects() -> Self {
        Self { columns: vec![REASON], ..Self::default() }
    }

    /// The same for an object, which may lack any of them.
    pub fn of_objects(&self) -> Self {
        Self { subjects: Vec::new(), ..self.clone() }
    }

    /// The separator that the operator gives.
    pub const fn separator(&self) -> Option<u8> {
        self.options.separator
    }

    /// True if a row with this heading is a header.
    pub fn knows(&self, heading: &str) -> bool {
        self.column_of(heading).is_some()
    }

    /// True if the cells below the heading name the subjects.
    pub fn names_subject(&self, heading: &str) -> bool {
        self.column_of(heading).is_some_and(|(column, _)| self.subjects.contains(&column))
    }

    /// The column that a heading means, if it means one.
    pub fn column_of(&self, heading: &str) -> Option<(&'static str, Claim)> {
        if let Some(column) = self.options.mapped(heading) {
            return Some((column, Claim::Mapped));
        }
        let key = key_of(heading);
        let own = self.columns.iter().find(|column| key_of(column) == key);
        if let Some(own) = own {
            return Some((own, Claim::Own));
        }
        let meant =
            column_of_synonym(&key).or_else(|| (key == key_of(PROVIDER_NPI)).then_some(NPI))?;
        let found = self.columns.iter().find(|column| {
            // A file of providers has the NPI as its own column.
            **column == meant || (**column == NPI && meant == PROVIDER_NPI)
        });
        found.map(|column| (*column, Claim::Synonym))
    }

    /// The columns that name subjects, those of this kind of file first.
    pub fn subjects(&self) -> &[&'static str] {
        &self.subjects
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(heading: &str) -> Option<&'static str> {
        let headings = Headings::of_users(HeadingOptions::default());
        headings.column_of(heading).map(|(column, _)| column)
    }

    #[test]
    fn case_blanks_quotes_hyphens_underscores_and_brackets_make_no_difference() {
        for heading in [
            "email",
            "EMAIL",
            " E-mail ",
            "e_mail",
            "\"Email Address\"",
            "Email Address [Required]",
            "emailAddress",
            "E\u{2011}Mail\u{a0}Address (work)",
            "email*",
            "[Email]",
            "Email:",
        ] {
            assert_eq!(meant(heading), Some("email"), "{heading}");
        }
    }

    #[test]
    fn headings_of_other_systems_are_read() {
        for (heading, column) in [
            ("displayName", "name"),
            ("Full Name", "name"),
            ("cn", "name"),
            ("GivenName", "first_name"),
            ("firstName", "first_name"),
            ("sn", "last_name"),
            ("Last Name [Required]", "last_name"),
            ("phone_number", "phone"),
            ("Mobile Phone", "phone"),
            ("NPI", "provider_npi"),
            ("Provider NPI", "provider_npi"),
            ("Roles", "role"),
            ("user_email", "email"),
            ("Practice", "practices"),
            ("Enabled", "status"),
            ("New Email", "new_email"),
            ("reject_reason", "reject_reason"),
            ("Permission Set", "permission_set"),
        ] {
            assert_eq!(meant(heading), Some(column), "{heading}");
        }
        for heading in
            ["username", "password", "Title", "Home Phone", "State", "ID", "kim@x.org", ""]
        {
            assert_eq!(meant(heading), None, "{heading}");
        }
    }

    #[test]
    fn subjects_are_named_by_the_columns_of_their_kind() {
        let meant = |columns: &[&'static str], heading| {
            Headings::of_subjects(columns).column_of(heading).map(|(column, _)| column)
        };
        assert_eq!(meant(&["email"], "User Email"), Some("email"));
        assert_eq!(meant(&["email"], "NPI"), None);
        for heading in ["NPI", "provider_npi", "NPI Number", "Provider NPI"] {
            assert_eq!(meant(&["npi", "email"], heading), Some("npi"), "{heading}");
        }
        assert_eq!(meant(&["email"], "subject"), Some("subject"));
    }
}
