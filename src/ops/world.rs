//! The world around a use case.

use crate::domain::hashing::Hasher;
use crate::domain::random::Entropy;
use crate::domain::time::{Clock, Timestamp};

/// What varies from run to run and is therefore handed in.
pub struct World {
    pub clock: Box<dyn Clock>,
    /// The moment at which a fixture's clock stands still.
    pub fixed: Option<Timestamp>,
    pub entropy: Box<dyn Entropy>,
    /// Asks the operating system for the name of its user.
    pub os_user: fn() -> String,
    pub hasher: Hasher,
}
