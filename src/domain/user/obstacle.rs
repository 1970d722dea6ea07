//! Obstacles: what keeps a person from signing in or working.

/// What an obstacle keeps a person from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocks {
    SignIn,
    /// Signing in goes; working in a practice does not.
    Work,
    /// Nothing: the person only has to know.
    Nothing,
}

impl Blocks {
    /// The word of the output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Work => "work",
            Self::Nothing => "nothing",
        }
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
