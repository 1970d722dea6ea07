//! Practices and the names of practices and companies.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, code::Code, id::CompanyId, id::PracticeId,
    refusal::Refusal, text, time::Timestamp, value::Fields,
};
use std::sync::Arc;

/// The longest name of a practice or a company, in code points.
pub const MOST_NAME: usize = 120;

/// A practice as users and providers carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practice {
    pub id: PracticeId,
    pub name: Arc<str>,
    /// Nobody works in one that is deactivated.
    pub active: bool,
}

impl Practice {
    /// The entry of a creation.
    pub fn creation(&self, company: CompanyId) -> Change {
        let subject = EntityRef::new(Kind::Practice, self.id.0, &*self.name);
        let after = Fields::none().with("name", &*self.name);
        Change::creation("practice.create", subject, after).of_company(company)
    }
}

/// A practice as it is listed.
#[derive(Clone, Debug)]
pub struct PracticeLine {
    pub name: String,
    pub created_at: Timestamp,
    pub deactivated_at: Option<Timestamp>,
}

/// Checks the name of a practice: not empty, no space at the ends, no comma or
/// semicolon, no `+` or `-` at the beginning.
pub fn check_name(name: &str) -> Result<(), Refusal> {
    check_plain_name("practice name", name)?;
    let refusal = |problem: &str, fixed: String| {
        Refusal::new(Code::InvalidText, format!("practice name {name:?} {problem}"))
            .hint(format!("write {fixed:?}"))
    };
    if name.contains([',', ';']) {
        return Err(refusal(
            "holds a comma or a semicolon",
            name.replace([',', ';'], " ").split_whitespace().collect::<Vec<_>>().join(" "),
        ));
    }
    if name.starts_with(['+', '-']) {
        let fixed = name.trim_start_matches(['+', '-', ' ']).to_owned();
        return Err(refusal("begins with + or -", fixed));
    }
    Ok(())
}

/// Checks a name that people give to a thing: not empty, no space at the ends
/// or twice within, at most 120 code points, no hidden characters.
pub fn check_plain_name(what: &str, name: &str) -> Result<(), Refusal> {
    text::check(what, name, MOST_NAME)?;
    let tidy = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if tidy.is_empty() {
        return Err(Refusal::new(Code::InvalidText, format!("the {what} is empty")));
    }
    if tidy != name {
        return Err(Refusal::new(Code::InvalidText, format!("{what} {name:?} has stray spaces"))
            .hint(format!("write {tidy:?}")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_practice_name_keeps_clear_of_the_signs_of_the_command_line() {
        assert_eq!(check_name("Main Street - North & Co."), Ok(()));
        for (name, fixed) in [
            ("North, South", "write \"North South\""),
            ("North;South", "write \"North South\""),
            ("-North", "write \"North\""),
            ("+ North", "write \"North\""),
            (" North", "write \"North\""),
            ("North  Side", "write \"North Side\""),
        ] {
            let refused = check_name(name).expect_err(name);
            assert_eq!(refused.hint.as_deref(), Some(fixed));
        }
        assert!(check_name("").is_err());
        assert!(check_name("North\u{202e}").is_err());
    }

    #[test]
    fn the_120th_character_is_taken_and_the_121st_is_not() {
        assert!(check_name(&"é".repeat(120)).is_ok());
        assert!(check_name(&"é".repeat(121)).is_err());
    }
}
