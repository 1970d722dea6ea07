//! What a use case needs from outside.

use crate::domain::{
    code::Code, random::Entropy, refusal::Refusal, secret::hashing::Hasher, time::Clock,
    time::FixedClock, time::Timestamp,
};
use crate::ops::error::Result;

/// What varies from run to run, and is therefore passed in.
pub struct Runtime {
    pub clock: Box<dyn Clock>,
    /// The moment at which the clock of a fixture stops.
    pub fixed: Option<Timestamp>,
    pub entropy: Box<dyn Entropy>,
    /// Asks the operating system for the name of its user.
    pub os_user: fn() -> String,
    pub hasher: Hasher,
    /// Told how many steps of how many an upgrade has come.
    pub progress: Box<dyn FnMut(u64, u64)>,
}

impl Runtime {
    /// Applies the fixed values of a fixture; any other database refuses a fixed clock.
    pub fn process(&mut self, is_fixture: bool) -> Result<()> {
        if let Some(moment) = self.fixed {
            if !is_fixture {
                return Err(clock_refused().into());
            }
            self.clock = Box::new(FixedClock(moment));
        }
        if is_fixture {
            self.os_user = fixture_user;
        }
        Ok(())
    }
}

fn clock_refused() -> Refusal {
    Refusal::new(Code::ClockRefused, "PRACTICECTL_NOW is set, but the database is not a fixture")
        .hint("unset it; only init --fixture creates a database whose clock can be fixed")
}

/// A fixture stores the same name everywhere, so that its bytes are the same.
pub fn fixture_user() -> String {
    "fixture".to_owned()
}
