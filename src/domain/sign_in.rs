//! Attempts to sign in: reserved before a password is tested, counted afterwards.

use crate::domain::{time::MINUTE, time::Timestamp};

/// An attempt that nobody saw end counts as failed after this time, in milliseconds.
const ATTEMPT_ENDS_AFTER: i64 = MINUTE;

/// The attempts of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempts {
    /// Attempts in a row whose password was or is being tested.
    pub reserved: u32,
    /// Those of them that failed for certain.
    pub failed: u32,
    pub reserved_at: Timestamp,
    /// Passwords tested since the person was locked or deactivated.
    pub while_locked: u32,
}

impl Attempts {
    /// Nobody tried yet.
    pub const NONE: Self =
        Self { reserved: 0, failed: 0, reserved_at: Timestamp::from_millis(0), while_locked: 0 };

    /// How many attempts nobody saw end, and can no longer: they count as failed.
    pub const fn lost(&self, now: Timestamp) -> u32 {
        let is_over = now.millis() - self.reserved_at.millis() > ATTEMPT_ENDS_AFTER;
        // While somebody may still be testing, it is neither lost nor failed.
        if is_over { self.reserved.saturating_sub(self.failed) } else { 0 }
    }

    /// True while an attempt of somebody is being tested.
    pub const fn are_under_way(&self) -> bool {
        self.reserved > self.failed
    }

    /// One more failure. A success meanwhile has reset the counts, so there are
    /// never more failures than attempts.
    #[must_use]
    pub fn with_failure(self) -> Self {
        Self { failed: (self.failed + 1).min(self.reserved), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempts(reserved: u32, failed: u32) -> Attempts {
        Attempts { reserved, failed, ..Attempts::NONE }
    }

    #[test]
    fn an_attempt_is_lost_after_a_minute_and_not_before() {
        let two_open = attempts(3, 1);
        assert_eq!(two_open.lost(Timestamp::from_millis(MINUTE)), 0);
        assert_eq!(two_open.lost(Timestamp::from_millis(MINUTE + 1)), 2);
        assert_eq!(attempts(3, 3).lost(Timestamp::from_millis(2 * MINUTE)), 0);
    }

    #[test]
    fn there_are_never_more_failures_than_attempts() {
        assert_eq!(attempts(2, 1).with_failure().failed, 2);
        assert_eq!(attempts(0, 0).with_failure().failed, 0, "a success reset the counts");
    }

    #[test]
    fn an_attempt_without_an_end_is_under_way() {
        assert!(attempts(1, 0).are_under_way() && !attempts(1, 1).are_under_way());
    }
}
