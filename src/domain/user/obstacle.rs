//! Obstacles: what keeps a person from signing in or working.

use crate::domain::words::words;

words! {
    /// What an obstacle keeps a person from.
    Blocks {
        SignIn "sign-in",
        /// Signing in goes; working in a practice does not.
        Work "work",
        /// Nothing: the person only has to know.
        Nothing "nothing",
    }
}

/// One thing that keeps a person out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obstacle {
    /// A stable word.
    pub name: &'static str,
    pub blocks: Blocks,
    pub message: String,
    /// The command that fixes it, if one does.
    pub command: Option<String>,
}
