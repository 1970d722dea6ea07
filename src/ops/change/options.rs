//! What applies to every change in addition to its own rules.

use crate::domain::{code::Code, consent::Consents, refusal::Refusal, text};

/// The longest reason, in code points.
const MOST_REASON: usize = 500;

/// What to do with the good rows while others fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnError {
    /// All or nothing.
    #[default]
    Abort,
    /// Keep the good rows.
    Continue,
}

/// The options of every change.
#[derive(Clone, Debug, Default)]
pub struct ChangeOptions {
    pub dry_run: bool,
    pub on_error: OnError,
    /// Refuse unless there are exactly so many subjects.
    pub expect_count: Option<usize>,
    /// Refuse if more would change.
    pub max_changes: Option<usize>,
    /// Kept in the history; at most 500 code points.
    pub reason: Option<String>,
    pub consents: Consents,
}

impl ChangeOptions {
    /// Refuses a reason that is too long or holds a hidden character.
    pub fn check_reason(&self) -> Result<(), Refusal> {
        let check = |reason: &String| text::check("reason", reason, MOST_REASON);
        self.reason.as_ref().map_or(Ok(()), check)
    }

    /// Refuses another number of subjects than the operator said.
    pub fn check_count(&self, found: usize) -> Result<(), Refusal> {
        match self.expect_count.filter(|expected| *expected != found) {
            None => Ok(()),
            Some(expected) => Err(Refusal::new(
                Code::ExpectedCount,
                format!("{found} subjects, but --expect-count says {expected}"),
            )
            .hint("nothing was changed")),
        }
    }

    /// Refuses more changes than the operator said.
    pub fn check_changes(&self, found: usize) -> Result<(), Refusal> {
        match self.max_changes.filter(|most| found > *most) {
            None => Ok(()),
            Some(most) => Err(Refusal::new(
                Code::TooManyChanges,
                format!("{found} subjects would change, but --max-changes allows {most}"),
            )
            .hint("nothing was changed")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_subjects_is_exactly_the_one_that_was_said() {
        let options = ChangeOptions { expect_count: Some(2), ..ChangeOptions::default() };
        assert!(options.check_count(2).is_ok());
        for other in [0, 1, 3] {
            let refused = options.check_count(other).expect_err("another number");
            assert_eq!(refused.code, Code::ExpectedCount);
        }
        assert!(ChangeOptions::default().check_count(7).is_ok());
    }

    #[test]
    fn the_largest_number_of_changes_is_allowed_and_one_more_is_not() {
        let options = ChangeOptions { max_changes: Some(2), ..ChangeOptions::default() };
        assert!(options.check_changes(2).is_ok());
        let refused = options.check_changes(3).expect_err("one too many");
        assert_eq!(refused.message, "3 subjects would change, but --max-changes allows 2");
        assert!(ChangeOptions::default().check_changes(7).is_ok());
    }

    #[test]
    fn a_reason_has_at_most_500_code_points() {
        let of_length = |length| {
            let reason = Some("é".repeat(length));
            ChangeOptions { reason, ..ChangeOptions::default() }.check_reason()
        };
        assert!(of_length(500).is_ok());
        assert_eq!(of_length(501).expect_err("too long").code, Code::InvalidText);
    }
}
